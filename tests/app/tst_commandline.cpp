// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "tests/app/commandrun.h"

#include "model/project/project.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

#include <sys/stat.h>

namespace tare::tests {

namespace {

using Json = nlohmann::json;

const QString caseFolder = QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases/1");
const QByteArray billHeader =
    "BillingCurrency,ChargePeriodStart,ChargePeriodEnd,ChargeCategory,BilledCost,"
    "EffectiveCost,ListCost,ContractedCost,ConsumedQuantity,ConsumedUnit,ServiceName,"
    "ServiceCategory,ResourceId\n";
const QByteArray goodRow = "USD,2026-09-01T00:00:00Z,2026-09-02T00:00:00Z,Usage,1.25,1.25,1.5,1.25,24,Hours,"
                           "Amazon Elastic Compute Cloud,Compute,i-1\n";

std::string hashOf(const std::string& path)
{
    auto project = model::Project::open(path, {.mode = model::OpenMode::ReadOnly});
    if (!project)
        return "none";
    const auto hash = (*project)->logicalHash();
    return hash ? *hash : "unreadable";
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }
    static std::string caseFile(const char* name)
    {
        return (caseFolder + QLatin1Char('/') + QLatin1String(name)).toStdString();
    }
    std::string written(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s could not be written", name);
        return file.fileName().toStdString();
    }
    std::string importedCase(const char* name) const
    {
        const std::string project = path(name);
        const CommandRun run = runTare({"import", project, caseFile("cluster.json"), caseFile("top.txt"),
                                        caseFile("bill.csv"), "--cluster", "case", "--quiet"});
        if (run.exitCode != 0)
            qFatal("%s", run.messages.c_str());
        return project;
    }

private Q_SLOTS:
    void theWindowTakesNothingOrOneProject()
    {
        QVERIFY(!app::isForCommandLine({}));
        QVERIFY(!app::isForCommandLine({"p.tare"}));
        QVERIFY(!app::isForCommandLine({"rank.tare"}));
    }

    void wrongUsageIsOneLineAndExitCodeTwo_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("nothing") << QByteArray() << QByteArray("");
        QTest::newRow("misspelt verb") << QByteArray("rnak p.tare") << QByteArray("rank");
        QTest::newRow("unknown option without a verb")
            << QByteArray("--fullscreen") << QByteArray("--fullscreen");
        QTest::newRow("misspelt option without a verb") << QByteArray("--verison") << QByteArray("--version");
        QTest::newRow("option before a project") << QByteArray("-x p.tare") << QByteArray("-x");
        QTest::newRow("option behind a project") << QByteArray("p.tare --x") << QByteArray("PROJECT.tare");
        QTest::newRow("two projects") << QByteArray("p.tare q.tare") << QByteArray("one project");
        QTest::newRow("misspelt option") << QByteArray("rank p.tare --fromat json") << QByteArray("--format");
        QTest::newRow("option without value")
            << QByteArray("rank p.tare --format") << QByteArray("table|json|csv");
        QTest::newRow("unknown format of the output")
            << QByteArray("rank p.tare --format=yaml") << QByteArray("json");
        QTest::newRow("option twice") << QByteArray("rank p.tare --top=1 --top=2") << QByteArray("--top");
        QTest::newRow("top none") << QByteArray("rank p.tare --top 0") << QByteArray("--top");
        QTest::newRow("top no number") << QByteArray("rank p.tare --top 5x") << QByteArray("--top");
        QTest::newRow("no files") << QByteArray("import p.tare") << QByteArray("FILE");
        QTest::newRow("no workload") << QByteArray("explain p.tare") << QByteArray("WORKLOAD");
        QTest::newRow("unknown action")
            << QByteArray("scenario p.tare burn Base") << QByteArray("export NAME");
        QTest::newRow("plan") << QByteArray("plan p.tare") << QByteArray("plan");
#ifdef TARE_HAS_WINDOW
        QTest::newRow("report over the project")
            << QByteArray("report p.tare -o p.tare") << QByteArray(".pdf");
        QTest::newRow("report to nowhere") << QByteArray("report p.tare") << QByteArray("report.pdf");
#else
        QTest::newRow("report") << QByteArray("report p.tare -o r.pdf") << QByteArray("report");
#endif
        QTest::newRow("export to nowhere") << QByteArray("export p.tare") << QByteArray("-o FILE.xlsx");
        QTest::newRow("warehouse") << QByteArray("import p.tare --from x") << QByteArray("--from");
    }

    void wrongUsageIsOneLineAndExitCodeTwo()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, named);
        std::vector<std::string> given;
        for (const QByteArray& word : words.isEmpty() ? QByteArrayList() : words.split(' '))
            given.push_back(word.toStdString());
        QVERIFY(given.empty() || app::isForCommandLine(given));
        const CommandRun run = runTare(given);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(run.output.empty());
        QCOMPARE(run.messageLines().size(), 1);
        QVERIFY2(run.messageLines().front().startsWith(QStringLiteral("tare: ")), run.messages.c_str());
        QVERIFY2(run.messages.find(named.constData()) != std::string::npos, run.messages.c_str());
        QVERIFY(!QFile::exists(QStringLiteral("p.tare")));
    }

    void helpNamesEveryVerb()
    {
        const CommandRun run = runTare({"--help"});
        QCOMPARE(run.exitCode, 0);
        for (const char* verb :
             {"import", "scenario", "rank", "explain", "plan", "report", "export", "check"}) {
            QVERIFY2(run.output.find(std::string("tare ") + verb) != std::string::npos, verb);
            QCOMPARE(runTare({verb, "--help"}).exitCode, 0);
        }
    }

    void inputThatCannotBeReadLeavesNoProject_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("unknown") << QByteArray("a,b,c\n1,2,3\n");
        QTest::newRow("cut off JSON")
            << QByteArray("{\"kind\": \"List\", \"apiVersion\": \"v1\", \"items\": [{\"kind\": \"Pod\"");
        QTest::newRow("bill without costs") << QByteArray("ChargePeriodStart,ChargeCategory,EffectiveCost\n");
        QTest::newRow("bill of bad rows alone")
            << billHeader + "USD,yesterday,today,Usage,much,1,1,1,1,Hours,x,y,z\n";
        QTest::newRow("FOCUS 0.5") << QByteArray("BilledCost,AmortizedCost,ChargeType\n1,1,Usage\n");
    }

    void inputThatCannotBeReadLeavesNoProject()
    {
        QFETCH(QByteArray, bytes);
        const std::string project = path("none.tare");
        const CommandRun run = runTare({"import", project, written("broken", bytes), "--quiet"});
        QCOMPARE(run.exitCode, 3);
        QCOMPARE(run.messageLines().size(), 1);
        QVERIFY2(run.messages.find("broken") != std::string::npos, run.messages.c_str());
        QVERIFY(!QFile::exists(QString::fromStdString(project)));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("none.tare*")}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void aMissingFileIsNamed()
    {
        const CommandRun run = runTare({"import", path("none.tare"), path("nowhere.csv")});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.messages.find("nowhere.csv") != std::string::npos);
        QCOMPARE(runTare({"rank", path("none.tare")}).exitCode, 3);
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("none.tare"))));
    }

    void oneBrokenFileOfSeveralLeavesTheProjectAsItWas()
    {
        const std::string project = importedCase("several.tare");
        const std::string before = hashOf(project);
        const std::string broken =
            written("cut.json", "{\"kind\": \"List\", \"apiVersion\": \"v1\", \"items\": [");
        const std::string good = written("good.csv", billHeader + goodRow);
        QCOMPARE(runTare({"import", project, good, broken, "--cluster", "case"}).exitCode, 3);
        QCOMPARE(hashOf(project), before);
    }

    void aRejectedRowIsNamedWithItsLineAndTheRestIsKept()
    {
        const std::string file =
            written("mixed.csv",
                    billHeader + goodRow +
                        "USD,2026-09-01T00:00:00Z,2026-09-02T00:00:00Z,Usage,s3cr3t,1,1,1,24,Hours,x,y,z\n" +
                        goodRow);
        const CommandRun run = runTare({"import", path("mixed.tare"), file});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.find("mixed.csv:3: 5") != std::string::npos, run.messages.c_str());
        QVERIFY2(run.messages.find("s3cr3t") == std::string::npos, "a value of the file is in the message");
        QVERIFY2(run.output.find("2 kept, 1 rejected") != std::string::npos, run.output.c_str());
    }

    void theSameFileAgainReplacesAndSaysSo()
    {
        const std::string project = importedCase("again.tare");
        const CommandRun first = runTare({"rank", project, "--format", "json"});
        const CommandRun again = runTare({"import", project, caseFile("bill.csv")});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.output.find("replaces") != std::string::npos, again.output.c_str());
        QCOMPARE(runTare({"rank", project, "--format", "json"}).output, first.output);
    }

    void aSecondClusterWithoutANameIsRefused()
    {
        const std::string project = path("clusters.tare");
        QCOMPARE(runTare({"import", project, caseFile("cluster.json"), "--quiet"}).exitCode, 0);
        const std::string before = hashOf(project);
        const std::string other =
            (QStringLiteral(TARE_SOURCE_DIR) + QStringLiteral("/tests/data/cases/2/cluster.json"))
                .toStdString();
        const CommandRun refused = runTare({"import", project, other});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.messages.find("--cluster") != std::string::npos, refused.messages.c_str());
        QCOMPARE(hashOf(project), before);
        QCOMPARE(runTare({"import", project, other, "--cluster", "second", "--quiet"}).exitCode, 0);
        const Json result = Json::parse(runTare({"rank", project, "--format", "json"}).output);
        std::set<std::string> clusters;
        for (const Json& workload : result.at("workloads"))
            clusters.insert(workload.at("cluster").get<std::string>());
        QVERIFY((clusters == std::set<std::string>{"default", "second"}));
    }

    void aFolderIsOneSetAndForeignFilesInItArePassedOver()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("set/inner"));
        QVERIFY(QFile::copy(caseFolder + QStringLiteral("/cluster.json"),
                            m_folder.filePath(QStringLiteral("set/inner/a"))));
        QVERIFY(QFile::copy(caseFolder + QStringLiteral("/bill.csv"),
                            m_folder.filePath(QStringLiteral("set/b"))));
        written("set/readme.md", "# about\n");
        const CommandRun run = runTare({"import", path("folder.tare"), path("set"), "--cluster", "case"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.find("readme.md") != std::string::npos, run.messages.c_str());
        QCOMPARE(runTare({"rank", path("folder.tare"), "--top", "1"}).exitCode, 0);
    }

    void scenariosAreKeptUsedAndDeleted()
    {
        const std::string project = importedCase("scenarios.tare");
        const std::string file = written(
            "cheap.json",
            R"({"schema": "tare.scenario/1", "name": "Cheap days", "parameters": {"effort.day_rate": 100}, "workloads": {}})");
        QCOMPARE(runTare({"scenario", project, "import", file}).exitCode, 0);
        QCOMPARE(runTare({"scenario", project, "list"}).output, std::string("  Base\n* Cheap days\n"));
        const Json exported = Json::parse(runTare({"scenario", project, "export", "Cheap days"}).output);
        QCOMPARE(exported.at("name").get<std::string>(), std::string("Cheap days"));
        QCOMPARE(Json::parse(runTare({"rank", project, "--format", "json"}).output)
                     .at("scenario")
                     .get<std::string>(),
                 std::string("Cheap days"));
        QCOMPARE(Json::parse(runTare({"rank", project, "--format", "json", "--scenario", "Base"}).output)
                     .at("scenario")
                     .get<std::string>(),
                 std::string("Base"));
        QCOMPARE(runTare({"scenario", project, "use", "Base"}).exitCode, 0);
        QCOMPARE(runTare({"scenario", project, "delete", "Cheap days"}).exitCode, 0);
        QCOMPARE(runTare({"scenario", project, "list"}).output, std::string("* Base\n"));
        QCOMPARE(runTare({"scenario", project, "use", "Cheap days"}).exitCode, 2);
    }

    void anUnknownKeyIsRefusedWithTheNearestAndNothingIsStored()
    {
        const std::string project = importedCase("unknownkey.tare");
        const std::string before = hashOf(project);
        const std::string file = written(
            "typo.json",
            R"({"schema": "tare.scenario/1", "name": "Typo", "parameters": {"time.horizon_month": 24}})");
        for (const std::vector<std::string>& words :
             {std::vector<std::string>{"scenario", project, "import", file},
              std::vector<std::string>{"rank", project, "--scenario-file", file}}) {
            const CommandRun run = runTare(words);
            QCOMPARE(run.exitCode, 2);
            QVERIFY2(run.messages.find("time.horizon_months") != std::string::npos, run.messages.c_str());
            QCOMPARE(hashOf(project), before);
        }
    }

    void aScenarioFileOnTopIsNotStored()
    {
        const std::string project = importedCase("ontop.tare");
        const std::string before = hashOf(project);
        const std::string file = written(
            "ontop.json",
            R"({"schema": "tare.scenario/1", "name": "On top", "parameters": {"density.target": "host"}, "workloads": {"case/shop/Deployment/nobody": {"selected": false}}})");
        const CommandRun run = runTare({"rank", project, "--scenario-file", file, "--format", "json"});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.messages.find("case/shop/Deployment/nobody") != std::string::npos,
                 "an unknown workload is warned of");
        QVERIFY(Json::parse(run.output) !=
                Json::parse(runTare({"rank", project, "--format", "json"}).output));
        QCOMPARE(hashOf(project), before);
    }

    void everyFigureOfAWorkloadIsExplained()
    {
        const std::string project = importedCase("explain.tare");
        const std::string id = "case/pay/Deployment/svc-5-javascript";
        const CommandRun text = runTare({"explain", project, id});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.find("bill.csv") != std::string::npos, "the explanation ends at the bill");
        QVERIFY2(text.output.find("top.txt") != std::string::npos, "the explanation ends at the usage");
        QVERIFY(!Json::parse(runTare({"explain", project, id, "--format", "json"}).output).empty());
        const CommandRun unknown = runTare({"explain", project, "case/pay/Deployment/svc-5-javascrip"});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.messages.find(id) != std::string::npos, unknown.messages.c_str());
    }

    void rankingFormatsAgree()
    {
        const std::string project = importedCase("formats.tare");
        const Json json = Json::parse(runTare({"rank", project, "--format", "json"}).output);
        const CommandRun csv = runTare({"rank", project, "--format", "csv"});
        QCOMPARE(static_cast<std::size_t>(std::count(csv.output.begin(), csv.output.end(), '\n')),
                 json.at("workloads").size() + 1);
        const Json topTwo = Json::parse(runTare({"rank", project, "--format", "json", "--top", "2"}).output);
        QCOMPARE(topTwo.at("workloads").size(), std::size_t(2));
        QVERIFY(topTwo.at("workloads")[0] == json.at("workloads")[0]);
        const CommandRun table = runTare({"rank", project});
        QVERIFY(table.output.find(json.at("workloads")[0].at("name").get<std::string>()) !=
                std::string::npos);
    }

    void checkFindsAWholeProjectWhole()
    {
        const CommandRun run = runTare({"check", importedCase("check.tare")});
        QVERIFY2(run.exitCode == 0, run.messages.c_str());
        QVERIFY(!run.output.empty());
    }

    void formatsAreListed()
    {
        const CommandRun run = runTare({"import", "--list-formats"});
        QCOMPARE(run.exitCode, 0);
        for (const char* format : {"focus", "kubernetes-json", "kubectl-top"})
            QVERIFY2(run.output.find(format) != std::string::npos, format);
    }

    void aBillAloneIsChecked()
    {
        const std::string project = path("billonly.tare");
        QCOMPARE(runTare({"import", project, written("billonly.csv", billHeader + goodRow)}).exitCode, 0);
        const CommandRun run = runTare({"check", project});
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.messages.find("no workloads") != std::string::npos, run.messages.c_str());
    }

    void whatIsRejectedIsNamed()
    {
        const QByteArray pods = R"({"kind":"List","apiVersion":"v1","items":[17,{"kind":"Pod","metadata":)"
                                R"({"name":"a","namespace":"n"},"spec":{"containers":[{"name":"c","image":)"
                                R"("x","resources":{"requests":{"cpu":"much"}}}]}},{"kind":"Node",)"
                                R"("metadata":{"name":"n1"},"status":{"capacity":{"cpu":"2","memory":)"
                                R"("4Gi","pods":"10"}}}]})";
        const CommandRun run =
            runTare({"import", path("named.tare"), written("named.json", pods), "--cluster", "c"});
        QCOMPARE(run.exitCode, 1);
        const std::string all = run.messages + run.output;
        QVERIFY2(all.find("items[0] is not what is expected (object)") != std::string::npos, all.c_str());
        QVERIFY2(all.find("items[1].spec.containers[0].resources.requests.cpu is no quantity") !=
                     std::string::npos,
                 all.c_str());
    }

    void aNewerProjectIsReadAndSaysSo()
    {
        const std::string project = importedCase("newer.tare");
        QFile file(QString::fromStdString(project));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // the user version in the header of an SQLite file
        QCOMPARE(file.write(QByteArray::fromHex("00000063")), qint64(4));
        file.close();
        const CommandRun ranked = runTare({"rank", project});
        QCOMPARE(ranked.exitCode, 0);
        QVERIFY2(ranked.messages.find("newer version") != std::string::npos, ranked.messages.c_str());
        const CommandRun imported = runTare({"import", project, caseFile("top.txt")});
        QCOMPARE(imported.exitCode, 3);
        QVERIFY2(imported.messages.find("newer version") != std::string::npos, imported.messages.c_str());
    }

    void faultsOfAProjectNameItsFile()
    {
        const std::string absent = path("absent.tare");
        const std::string other = written("other.tare", "not a project");
        for (const std::string& file : {absent, other}) {
            const CommandRun run = runTare({"rank", file});
            QVERIFY2(run.messages.rfind("tare: " + file, 0) == 0, run.messages.c_str());
        }
    }

    // Their other end may never come, and a file is read twice.
    void pipesAreRefused()
    {
        const std::string pipe = path("pipe");
        QCOMPARE(mkfifo(pipe.c_str(), 0600), 0);
        const CommandRun run = runTare({"import", path("pipe.tare"), pipe});
        QCOMPARE(run.exitCode, 3);
        QVERIFY2(run.messages.find("to a file") != std::string::npos, run.messages.c_str());
        QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("pipe.tare"))));
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::CommandLineTest)
#include "tst_commandline.moc"
