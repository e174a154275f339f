// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/kubernetesimporter.h"
#include "tests/importers/support/importrun.h"
#include "tests/importers/support/sharedfolder.h"

#include <QTest>

#include <map>
#include <nlohmann/json.hpp>

using namespace tare;

namespace {

// Objects of each kind, counted by another JSON library.
std::map<std::string, std::size_t> countKinds(const std::string& bytes)
{
    const nlohmann::json document = nlohmann::json::parse(bytes);
    std::map<std::string, std::size_t> counts;
    if (!document.contains("items")) {
        ++counts[document.value("kind", "")];
        return counts;
    }
    std::string listKind = document.value("kind", "List");
    listKind.resize(listKind.size() - 4);
    for (const auto& item : document["items"])
        ++counts[item.value("kind", listKind)];
    return counts;
}

} // namespace

// Real exports, and the clusters of the six cases; they lie outside of the project.
class TestKubernetesSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleIsReadWhole_data()
    {
        QTest::addColumn<std::string>("path");
        const auto shared = tests::sharedFolder();
        if (!shared)
            QSKIP("the shared folder with the real samples is not there");
        std::vector<std::string> folders{"/data/real/k8s", "/data/real/k8s/support-bundle"};
        std::vector<std::string> files;
        for (const std::string& folder : folders)
            for (const std::string& file : tests::filesIn(*shared + folder, ".json"))
                files.push_back(file);
        for (int i = 1; i <= 6; ++i)
            files.push_back(*shared + "/spec/cases/" + std::to_string(i) + "/cluster.json");
        for (const std::string& file : files)
            QTest::newRow(file.substr(shared->size()).c_str()) << file;
    }
    void everySampleIsReadWhole()
    {
        QFETCH(std::string, path);
        const std::string bytes = tests::contentOf(path);
        auto counts = countKinds(bytes);
        const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes);
        QVERIFY2(run.report.isOk(), run.text().c_str());
        QCOMPARE(run.report->rejected, std::uint64_t{0});
        QCOMPARE(run.sink.pods.size(), counts["Pod"]);
        QCOMPARE(run.sink.nodes.size(), counts["Node"]);
        QCOMPARE(run.sink.autoscalers.size(), counts["HorizontalPodAutoscaler"]);
        QCOMPARE(run.sink.namespaces.size(), counts["Namespace"]);
        std::size_t controllers = 0;
        std::size_t all = 0;
        for (const char* kind :
             {"Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job", "CronJob", "Rollout"})
            controllers += counts[kind];
        QCOMPARE(run.sink.controllers.size(), controllers);
        for (const auto& [kind, count] : counts)
            all += count;
        QCOMPARE(run.report->kept + run.report->skipped, static_cast<std::uint64_t>(all));
    }
};

QTEST_APPLESS_MAIN(TestKubernetesSamples)
#include "tst_kubernetessamples.moc"
