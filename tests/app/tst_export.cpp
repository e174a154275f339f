// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/translation.h"
#include "model/project/project.h"
#include "tests/app/commandrun.h"
#include "tests/support/readworkbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tare::tests {

using namespace Qt::Literals::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_project;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QByteArray exported(const QString& name, const std::vector<std::string>& options = {}) const
    {
        std::vector<std::string> words{"export", m_project, "-o", path(name).toStdString()};
        words.insert(words.end(), options.begin(), options.end());
        if (const CommandRun run = runTare(words); run.exitCode != 0 || !run.output.empty())
            qFatal("%s", run.messages.c_str());
        QFile file(path(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("nothing was written");
        return file.readAll();
    }
    QString csv(const std::vector<std::string>& options = {}) const
    {
        return QString::fromUtf8(exported(u"out.csv"_s, options));
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString cases = QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases/1/");
        m_project = path(u"case.tare"_s).toStdString();
        std::vector<std::string> words{"import", m_project, "--cluster", "case", "--quiet"};
        for (const char* name : {"cluster.json", "top.txt", "bill.csv"})
            words.push_back((cases + QLatin1StringView(name)).toStdString());
        const CommandRun run = runTare(words);
        QVERIFY2(run.exitCode == 0, run.messages.c_str());
    }

    // Shows: D14
    void jsonIsThatOfTheRanking()
    {
        QCOMPARE(exported(u"out.json"_s),
                 QByteArray::fromStdString(runTare({"rank", m_project, "--format", "json"}).output));
        QCOMPARE(exported(u"OUT.JSON"_s), exported(u"out.json"_s));
    }

    void workbookHoldsAllSheets()
    {
        const auto sheets = readWorkbook(exported(u"out.xlsx"_s));
        for (const char* name : {"Summary", "Ranking", "Pools", "Bill", "Assumptions", "Inputs", "Cash flow",
                                 "Cash flow of workloads", "Check"})
            QVERIFY2(sheets.contains(QString::fromLatin1(name)), name);
        QCOMPARE(sheets[u"Check"_s].at(1).at(4).text, u"yes"_s);
        QCOMPARE(sheets[u"Inputs"_s].at(1).at(0).text, u"cluster.json"_s);
    }

    // Shows: U11
    void csvIsWhatTheRankingShowsOrMore()
    {
        const auto basic = readCsv(csv());
        QCOMPARE(basic[0][0], u"# Scenario: Base"_s);
        const auto titles = std::find_if(basic.begin(), basic.end(),
                                         [](const auto& row) { return !row[0].startsWith(u'#'); });
        QVERIFY(titles != basic.end());
        QCOMPARE((*titles)[0], u"Rank"_s);
        QCOMPARE(titles->size(), std::size_t(11));
        const auto advanced = readCsv(csv({"--advanced"}));
        QCOMPARE(advanced.size(), basic.size());
        QVERIFY(advanced.back().size() > 40);
        const auto chosen = readCsv(csv({"--columns", "npv.likely,name"}));
        QCOMPARE(chosen.back().size(), std::size_t(2));
        QCOMPARE(chosen[chosen.size() - basic.size() + static_cast<std::size_t>(titles - basic.begin())][1],
                 u"Workload"_s);
        const auto pools = readCsv(csv({"--table", "pools"}));
        QVERIFY(pools.size() > 7);
    }

    void rawCsvWarns()
    {
        const CommandRun run =
            runTare({"export", m_project, "-o", path(u"raw.csv"_s).toStdString(), "--raw"});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.messageLines().size(), 1);
        QFile file(path(u"raw.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readLine().startsWith("id,cluster,namespace,kind,name,"));
    }

    void scenarioChangesTheFigures()
    {
        QFile file(path(u"cheap.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "tare.scenario/1", "name": "Cheap", "parameters": {"effort.day_rate": 1}})");
        file.close();
        const QByteArray before = exported(u"out.json"_s);
        const QByteArray after =
            exported(u"out.json"_s, {"--scenario-file", path(u"cheap.json"_s).toStdString()});
        QVERIFY(after.contains("\"scenario\": \"Cheap\""));
        QVERIFY(before != after);
    }

    void wrongUsageWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no file") << QByteArray("export P") << QByteArray("-o");
        QTest::newRow("other ending") << QByteArray("export P -o F.ods") << QByteArray(".xlsx");
        QTest::newRow("no ending") << QByteArray("export P -o F") << QByteArray(".csv");
        QTest::newRow("raw workbook") << QByteArray("export P -o F.xlsx --raw") << QByteArray("--raw");
        QTest::newRow("a table of JSON")
            << QByteArray("export P -o F.json --table pools") << QByteArray("--table");
        QTest::newRow("unknown table")
            << QByteArray("export P -o F.csv --table nodes") << QByteArray("cash-flow");
        QTest::newRow("unknown column")
            << QByteArray("export P -o F.csv --columns nmae") << QByteArray("nearest is name");
        QTest::newRow("both") << QByteArray("export P -o F.csv --columns name --advanced")
                              << QByteArray("--advanced");
        QTest::newRow("unknown scenario")
            << QByteArray("export P -o F.csv --scenario Nobody") << QByteArray("Nobody");
    }

    void wrongUsageWritesNothing()
    {
        QFETCH(QByteArray, words);
        QFETCH(QByteArray, named);
        std::vector<std::string> given;
        for (const QByteArray& word : words.split(' '))
            given.push_back(word == "P" ? m_project
                            : word.startsWith("F")
                                ? path(u"no"_s + QString::fromLatin1(word.mid(1))).toStdString()
                                : word.toStdString());
        const CommandRun run = runTare(given);
        QCOMPARE(run.exitCode, 2);
        QCOMPARE(run.messageLines().size(), 1);
        QVERIFY2(run.messages.find(named.constData()) != std::string::npos, run.messages.c_str());
        QVERIFY(QDir(m_folder.path()).entryList({u"no*"_s}, QDir::Files | QDir::Hidden).isEmpty());
    }

    void whatCannotBeWrittenIsSaid()
    {
        for (const char* name : {"nowhere/out.xlsx", "nowhere/out.csv", "nowhere/out.json"}) {
            const CommandRun run =
                runTare({"export", m_project, "-o", path(QLatin1StringView(name)).toStdString()});
            QCOMPARE(run.exitCode, 4);
            QCOMPARE(run.messageLines().size(), 1);
            QVERIFY2(run.messages.find(name) != std::string::npos, run.messages.c_str());
        }
    }

    void projectStaysAsItIs()
    {
        const auto hash = [this] {
            auto project = model::Project::open(m_project, {.mode = model::OpenMode::ReadOnly});
            return project ? *(*project)->logicalHash() : std::string();
        };
        const std::string before = hash();
        exported(u"out.xlsx"_s);
        QCOMPARE(hash(), before);
    }

    // Shows: D16
    void whatProgramsReadIsTheSameInEveryLanguage()
    {
        app::Translation translation;
        std::map<QString, QStringList> outputs;
        std::map<QString, QString> forPeople;
        for (const QString& language : app::languages()) {
            translation.use(language);
            QStringList& output = outputs[language];
            output += QString::fromStdString(runTare({"rank", m_project, "--format", "json"}).output);
            output += QString::fromStdString(runTare({"rank", m_project, "--format", "csv"}).output);
            const auto rows = readCsv(csv({"--raw"}));
            output += csv({"--raw"});
            output += csv({"--raw", "--table", "assumptions"});
            output += csv({"--raw", "--table", "bill"});
            const CommandRun explained =
                runTare({"explain", m_project, rows.at(1).at(0).toStdString(), "--format", "json"});
            QVERIFY2(explained.exitCode == 0, explained.messages.c_str());
            output += QString::fromStdString(explained.output);
            forPeople[language] = csv();
        }
        QVERIFY(outputs.size() >= 2);
        for (const auto& [language, output] : outputs)
            QCOMPARE(output, outputs[u"en"_s]);
        QVERIFY(forPeople[u"de"_s] != forPeople[u"en"_s]);
        QCoreApplication::processEvents();
    }

    void scenariosAreNoData()
    {
        const QString cases = QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases/1/");
        QDir(m_folder.path()).mkpath(u"set"_s);
        QVERIFY(QFile::copy(cases + u"cluster.json"_s, path(u"set/cluster.json"_s)));
        QFile file(path(u"set/base-scenario.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": "tare.scenario/1", "name": "Base", "parameters": {}})");
        file.close();
        const QString folder = path(u"set.tare"_s);
        // In a folder it is passed over and told.
        CommandRun run = runTare({"import", folder.toStdString(), path(u"set"_s).toStdString(), "--quiet"});
        QCOMPARE(run.exitCode, 1);
        QVERIFY2(run.messages.find("tare scenario PROJECT.tare import FILE") != std::string::npos,
                 run.messages.c_str());
        QVERIFY(run.messages.find("SBOM") == std::string::npos);
        // By its name among others it stops them all.
        const QString named = path(u"named.tare"_s);
        run = runTare({"import", named.toStdString(), path(u"set/cluster.json"_s).toStdString(),
                       file.fileName().toStdString()});
        QCOMPARE(run.exitCode, 3);
        QVERIFY(run.messages.find("tare scenario PROJECT.tare import FILE") != std::string::npos);
        QVERIFY2(run.messages.find("nothing was imported") != std::string::npos, run.messages.c_str());
        QVERIFY(!QFile::exists(named));
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::ExportTest)
#include "tst_export.moc"
