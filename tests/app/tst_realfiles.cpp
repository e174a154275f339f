// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

// Real exports that nobody of the project wrote, through the whole program. They lie outside the checkout.
namespace tare::tests {

namespace {

using Json = nlohmann::json;

QString realFolder()
{
    const QString named = qEnvironmentVariable("TARE_SHARED");
    return (named.isEmpty() ? QStringLiteral(TARE_SOURCE_DIR "/../shared") : named) +
           QStringLiteral("/data/real");
}

double sumOfParts(const Json& bill)
{
    double sum = 0;
    for (const char* part : {"workloads_month", "daemonsets_month", "idle_month", "unmatched_month"})
        sum += bill.at(part).get<double>();
    for (const auto& [category, amount] : bill.at("other_month").items())
        sum += amount.get<double>();
    return sum;
}

} // namespace

class RealFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(realFolder()).exists())
            QSKIP("the real exports are not there (TARE_SHARED)");
    }

    void everyClusterExportIsImportedAndRanked_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(realFolder() + QStringLiteral("/k8s"), {QStringLiteral("*.json")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(QDir(realFolder()).relativeFilePath(path))) << path;
        }
        QTest::newRow("support bundle") << realFolder() + QStringLiteral("/k8s/support-bundle");
    }

    void everyClusterExportIsImportedAndRanked()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const std::string project = folder.filePath(QStringLiteral("p.tare")).toStdString();
        const CommandRun imported = runTare({"import", project, path.toStdString()});
        qInfo("%s%s", imported.output.c_str(), imported.messages.c_str());
        QVERIFY2(imported.exitCode <= 1, imported.messages.c_str());
        const CommandRun ranked = runTare({"rank", project, "--format", "json"});
        QVERIFY2(ranked.exitCode == 0, ranked.messages.c_str());
        const Json result = Json::parse(ranked.output);
        const Json& bill = result.at("bill");
        QVERIFY(std::abs(sumOfParts(bill) - bill.at("total_month").get<double>()) < 1e-6);
        for (const Json& workload : result.at("workloads"))
            QVERIFY(!workload.at("reason").get<std::string>().empty());
    }

    void everyFocusBillIsImportedAndAddsUp_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(realFolder() + QStringLiteral("/billing/focus"));
        for (const QString& name : folder.entryList({QStringLiteral("*.csv*")}, QDir::Files))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    // With the cluster of another case beside it: no machine of these bills is one of its nodes, and all is
    // unmatched or a line of its own; the parts still add up to the bill.
    void everyFocusBillIsImportedAndAddsUp()
    {
        QFETCH(QString, path);
        const QTemporaryDir folder;
        const std::string project = folder.filePath(QStringLiteral("p.tare")).toStdString();
        const CommandRun imported = runTare(
            {"import", project, path.toStdString(), TARE_SOURCE_DIR "/tests/data/cases/1/cluster.json"});
        qInfo("%s%s", imported.output.c_str(), imported.messages.c_str());
        QVERIFY2(imported.exitCode <= 1, imported.messages.c_str());
        const CommandRun ranked = runTare({"rank", project, "--format", "json"});
        QVERIFY2(ranked.exitCode == 0, ranked.messages.c_str());
        const Json bill = Json::parse(ranked.output).at("bill");
        const double total = bill.at("total_month").get<double>();
        QVERIFY2(std::abs(sumOfParts(bill) - total) <= 1e-6 + 1e-12 * std::abs(total), bill.dump().c_str());
        const CommandRun checked = runTare({"check", project});
        QCOMPARE(checked.exitCode, imported.exitCode); // 1 where rows were rejected
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::RealFilesTest)
#include "tst_realfiles.moc"
