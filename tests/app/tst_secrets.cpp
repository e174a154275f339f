// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/readworkbook.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

// What must not be stored is nowhere afterwards: not in the project, not beside it, not in what is printed
// (R14).
namespace tare::tests {

namespace {

using Json = nlohmann::json;

class Canaries
{
public:
    std::string next(const std::string& where)
    {
        m_all.push_back("cAnArY-" + std::to_string(m_all.size()) + "-" + where);
        return m_all.back();
    }
    const std::vector<std::string>& all() const { return m_all; }

private:
    std::vector<std::string> m_all;
};

Json container(Canaries& canaries, const std::string& name)
{
    return {{"name", name},
            {"image", "registry.example/" + name + ":1"},
            {"command", {"/bin/sh", "-c", canaries.next("command")}},
            {"args", {"--token=" + canaries.next("args")}},
            {"env",
             {{{"name", "DB_PASSWORD"}, {"value", canaries.next("env")}},
              {{"name", "JAVA_TOOL_OPTIONS"}, {"value", canaries.next("kept-name")}},
              {{"name", canaries.next("env-name")}, {"value", "x"}},
              {{"name", "KEY"},
               {"valueFrom",
                {{"secretKeyRef",
                  {{"name", canaries.next("secret-ref")}, {"key", canaries.next("secret-key")}}}}}}}},
            {"envFrom", {{{"configMapRef", {{"name", canaries.next("env-from")}}}}}},
            {"livenessProbe",
             {{"httpGet",
               {{"path", "/"},
                {"httpHeaders", {{{"name", "Authorization"}, {"value", canaries.next("probe")}}}}}},
              {"exec", {{"command", {canaries.next("probe-exec")}}}}}},
            {"lifecycle", {{"preStop", {{"exec", {{"command", {canaries.next("lifecycle")}}}}}}}},
            {"resources", {{"requests", {{"cpu", "100m"}, {"memory", "128Mi"}}}}},
            {"volumeMounts",
             {{{"name", canaries.next("mount-name")}, {"mountPath", canaries.next("mount-path")}}}}};
}

Json metadata(Canaries& canaries, const std::string& name)
{
    return {{"name", name},
            {"namespace", "shop"},
            {"uid", "uid-" + name},
            {"labels", {{"app", name}, {canaries.next("label-key"), canaries.next("label-value")}}},
            {"annotations",
             {{"kubectl.kubernetes.io/last-applied-configuration",
               "{\"env\":[{\"value\":\"" + canaries.next("last-applied") + "\"}]}"},
              {"vault.hashicorp.com/agent-inject-token", canaries.next("annotation")}}},
            {"managedFields",
             {{{"manager", canaries.next("managed-fields")},
               {"fieldsV1", {{"f:data", canaries.next("managed-value")}}}}}}};
}

Json podSpec(Canaries& canaries)
{
    return {
        {"nodeName", "node-1"},
        {"containers", {container(canaries, "app"), container(canaries, "istio-proxy")}},
        {"initContainers", {container(canaries, "init")}},
        {"imagePullSecrets", {{{"name", canaries.next("pull-secret")}}}},
        {"hostAliases", {{{"ip", "10.0.0.1"}, {"hostnames", {canaries.next("host-alias")}}}}},
        {"volumes",
         {{{"name", canaries.next("volume")}, {"secret", {{"secretName", canaries.next("volume-secret")}}}},
          {{"name", "csi"},
           {"csi", {{"driver", "x"}, {"volumeAttributes", {{"key", canaries.next("csi")}}}}}},
          {{"name", "token"},
           {"projected",
            {{"sources",
              {{{"serviceAccountToken", {{"audience", canaries.next("audience")}, {"path", "t"}}}}}}}}}}}};
}

Json node(Canaries& canaries)
{
    Json meta = metadata(canaries, "node-1");
    meta["labels"]["node.kubernetes.io/instance-type"] = "m5.large";
    return {{"kind", "Node"},
            {"apiVersion", "v1"},
            {"metadata", meta},
            {"spec", {{"providerID", "aws:///us-east-1a/i-1"}}},
            {"status",
             {{"capacity", {{"cpu", "2"}, {"memory", "8Gi"}, {"pods", "29"}}},
              {"allocatable", {{"cpu", "1930m"}, {"memory", "7069696Ki"}, {"pods", "29"}}},
              {"addresses", {{{"type", "InternalIP"}, {"address", canaries.next("address")}}}},
              {"conditions",
               {{{"type", "Ready"}, {"status", "True"}, {"message", canaries.next("condition")}}}}}}};
}

Json secretLike(Canaries& canaries, const std::string& kind)
{
    return {{"kind", kind},
            {"apiVersion", "v1"},
            {"metadata", metadata(canaries, canaries.next(kind))},
            {"data", {{canaries.next(kind + "-key"), canaries.next(kind + "-value")}}},
            {"stringData", {{"password", canaries.next(kind + "-string")}}}};
}

Json cluster(Canaries& canaries)
{
    Json items = Json::array();
    items.push_back(node(canaries));
    items.push_back(secretLike(canaries, "Secret"));
    items.push_back(secretLike(canaries, "ConfigMap"));
    items.push_back({{"kind", "SealedThing"},
                     {"apiVersion", "example/v1"},
                     {"metadata", metadata(canaries, "sealed")},
                     {"spec", {{"token", canaries.next("custom-resource")}}}});
    items.push_back({{"kind", "Deployment"},
                     {"apiVersion", "apps/v1"},
                     {"metadata", metadata(canaries, "cart")},
                     {"spec",
                      {{"replicas", 1},
                       {"template", {{"metadata", metadata(canaries, "t")}, {"spec", podSpec(canaries)}}}}}});
    Json pod{{"kind", "Pod"},
             {"apiVersion", "v1"},
             {"metadata", metadata(canaries, "cart-1-2")},
             {"spec", podSpec(canaries)},
             {"status",
              {{"phase", "Running"},
               {"podIP", canaries.next("pod-ip")},
               {"message", canaries.next("status-message")}}}};
    pod["metadata"]["ownerReferences"] = {
        {{"kind", "Deployment"}, {"name", "cart"}, {"uid", "uid-cart"}, {"controller", true}}};
    items.push_back(pod);
    return {{"kind", "List"}, {"apiVersion", "v1"}, {"items", items}};
}

} // namespace

class SecretsTest : public QObject
{
    Q_OBJECT

private:
    static void verifyNone(const Canaries& canaries, const std::string& bytes, const QString& where)
    {
        for (const std::string& canary : canaries.all())
            QVERIFY2(bytes.find(canary) == std::string::npos,
                     qPrintable(where + QStringLiteral(" holds ") + QString::fromStdString(canary)));
    }

    static void verifyFolder(const Canaries& canaries, const QString& folder, const QStringList& inputs)
    {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int searched = 0;
        while (files.hasNext()) {
            QFile file(files.next());
            if (inputs.contains(file.fileName()))
                continue;
            QVERIFY(file.open(QIODevice::ReadOnly));
            verifyNone(canaries, file.readAll().toStdString(), file.fileName());
            ++searched;
        }
        QVERIFY(searched > 0);
    }

private Q_SLOTS:
    void nothingThatMustNotBeKeptIsKeptOrPrinted()
    {
        const QTemporaryDir folder;
        Canaries canaries;
        const QString input = folder.filePath(QStringLiteral("cluster.json"));
        QFile file(input);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(cluster(canaries).dump(2)));
        file.close();
        QVERIFY(canaries.all().size() >= 60);

        const std::string project = folder.filePath(QStringLiteral("p.tare")).toStdString();
        const auto exported = [&folder](const char* name) {
            return folder.filePath(QLatin1StringView(name)).toStdString();
        };
        for (const std::vector<std::string>& words : {
                 std::vector<std::string>{"import", project, input.toStdString()},
                 {"rank", project, "--format", "json"},
                 {"rank", project, "--format", "csv"},
                 {"rank", project},
                 {"explain", project, "default/shop/Deployment/cart"},
                 {"check", project},
                 {"export", project, "-o", exported("out.xlsx")},
                 {"export", project, "-o", exported("out.csv"), "--advanced"},
                 {"export", project, "-o", exported("inputs.csv"), "--table", "inputs", "--raw"},
             }) {
            const CommandRun run = runTare(words);
            QVERIFY2(run.exitCode <= 1, run.messages.c_str());
            verifyNone(canaries, run.output + run.messages, QString::fromStdString(words.front()));
        }
        verifyFolder(canaries, folder.path(), {input});
        QFile workbook(QString::fromStdString(exported("out.xlsx")));
        QVERIFY(workbook.open(QIODevice::ReadOnly));
        const auto parts = unzipped(workbook.readAll());
        QVERIFY(!parts.isEmpty());
        for (auto part = parts.begin(); part != parts.end(); ++part)
            verifyNone(canaries, part->toStdString(), part.key());
    }

    // Damage anywhere must not make the importer quote what stands there.
    void aBrokenExportQuotesNothing()
    {
        Canaries canaries;
        const std::string whole = cluster(canaries).dump(1);
        for (std::size_t cut = whole.size() / 40; cut < whole.size(); cut += whole.size() / 40) {
            for (const char* damage : {"", "\"", "}", "]", ",,", "\x01"}) {
                const QTemporaryDir folder;
                QFile file(folder.filePath(QStringLiteral("cluster.json")));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(QByteArray::fromStdString(whole.substr(0, cut) + damage));
                if (*damage != '\0')
                    file.write(QByteArray::fromStdString(whole.substr(cut)));
                file.close();
                const CommandRun run =
                    runTare({"import", folder.filePath(QStringLiteral("p.tare")).toStdString(),
                             file.fileName().toStdString()});
                verifyNone(canaries, run.output + run.messages, QStringLiteral("cut at %1").arg(cut));
                if (run.exitCode <= 1)
                    verifyFolder(canaries, folder.path(), {file.fileName()});
            }
        }
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::SecretsTest)
#include "tst_secrets.moc"
