// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usage/linereader.h"
#include "importers/usage/topimporter.h"
#include "tests/importers/support/importrun.h"
#include "tests/importers/support/sharedfolder.h"

#include <QTest>

#include <algorithm>

using namespace tare;
using importers::Recognition;
using model::ErrorCode;
using tests::ImportRun;

namespace {

ImportRun run(const std::string& bytes, std::size_t pieceSize = 0)
{
    return tests::runImporter(*importers::makeTopImporter(), bytes, pieceSize);
}

std::string shown(const ImportRun& result)
{
    std::string text;
    for (const model::UsageRecord& usage : result.sink.usage)
        text += std::to_string(usage.line) + ' ' + usage.namespaceName + '/' + usage.pod + '/' +
                usage.container + ' ' +
                std::to_string(usage.usage.cpu ? usage.usage.cpu->count / 1'000'000 : -1) + "m " +
                std::to_string(usage.usage.memory ? usage.usage.memory->count >> 20 : -1) + "Mi;";
    return text;
}

} // namespace

class TestTopImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTable_data()
    {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("usage");
        const auto row = [](const char* name, const char* text, const char* usage) {
            QTest::newRow(name) << std::string(text) << std::string(usage);
        };
        row("pods", "NAME   CPU(cores)   MEMORY(bytes)   \ntest   400m         2048Mi          \n",
            "2 /test/ 400m 2048Mi;");
        row("pods of all namespaces", "NAMESPACE NAME CPU(cores) MEMORY(bytes)\nn p 1m 2Mi\n",
            "2 n/p/ 1m 2Mi;");
        row("containers", "POD NAME CPU(cores) MEMORY(bytes)\np c 1m 2Mi\n", "2 /p/c 1m 2Mi;");
        row("containers of all namespaces",
            "NAMESPACE\tPOD\tNAME\tCPU(cores)\tMEMORY(bytes)\nn\tp\tc\t1m\t2Mi\n", "2 n/p/c 1m 2Mi;");
        row("sum",
            "NAMESPACE NAME CPU(cores) MEMORY(bytes)\nn p 1m 2Mi\n          ________   ________\n          "
            "1m         2Mi\n",
            "2 n/p/ 1m 2Mi;");
        row("no header, three columns", "p 1m 2Mi\nq 3m 4Mi\n", "1 /p/ 1m 2Mi;2 /q/ 3m 4Mi;");
        row("no header, five columns", "n p c 1m 2Mi\n", "1 n/p/c 1m 2Mi;");
        row("Windows line ends and byte order mark",
            "\xEF\xBB\xBFNAME CPU(cores) MEMORY(bytes)\r\np 1m 2Mi\r\n", "2 /p/ 1m 2Mi;");
        row("no end of the last line", "NAME CPU(cores) MEMORY(bytes)\np 1m 2Mi", "2 /p/ 1m 2Mi;");
        row("two tables",
            "NAME CPU(cores) MEMORY(bytes)\np 1m 2Mi\n\nNAMESPACE NAME CPU(cores) MEMORY(bytes)\nn q 3m "
            "4Mi\n",
            "2 /p/ 1m 2Mi;5 n/q/ 3m 4Mi;");
        row("without metrics", "NAME CPU(cores) MEMORY(bytes)\np <unknown> <unknown>\nq <unknown> 4Mi\n",
            "3 /q/ -1m 4Mi;");
        row("nodes", "NAME CPU(cores) CPU(%) MEMORY(bytes) MEMORY(%)\nnode1 1000m 10% 1024Mi 10%\n", "");
        row("nodes before 2024",
            "NAME CPU(cores) CPU% MEMORY(bytes) MEMORY%\nnode1 <unknown> <unknown> <unknown> <unknown>\n",
            "");
        row("nodes without header", "node1 1000m 10% 1024Mi 10%\n", "");
        row("with swap", "NAME CPU(cores) MEMORY(bytes) SWAP(bytes)\np 1m 2Mi 0Mi\n", "2 /p/ 1m 2Mi;");
    }
    void readsEveryTable()
    {
        QFETCH(std::string, text);
        QFETCH(std::string, usage);
        QCOMPARE(importers::makeTopImporter()
                     ->detect(text.starts_with("\xEF") ? text.substr(3) : text)
                     .recognition,
                 Recognition::Yes);
        for (const std::size_t pieceSize : {0, 1, 5}) {
            const ImportRun result = run(text, pieceSize);
            QVERIFY2(result.report.isOk(), result.text().c_str());
            QCOMPARE(shown(result), usage);
            QCOMPARE(result.report->rejected, std::uint64_t{0});
        }
    }

    void badRowsAreRejectedWithTheirPlace_data()
    {
        QTest::addColumn<std::string>("row");
        QTest::addColumn<std::string>("code");
        QTest::addColumn<int>("column");
        QTest::newRow("too few") << std::string("canary 1m 2Mi") << std::string("bad-columns") << 0;
        QTest::newRow("too many") << std::string("n p 1m 2Mi canary") << std::string("bad-columns") << 0;
        QTest::newRow("cpu") << std::string("n p canary 2Mi") << std::string("bad-quantity") << 3;
        QTest::newRow("memory") << std::string("n p 1m 2canary") << std::string("bad-quantity") << 4;
        QTest::newRow("negative") << std::string("n p -1m 2Mi") << std::string("bad-quantity") << 3;
        QTest::newRow("namespace") << std::string("Canary! p 1m 2Mi") << std::string("bad-value") << 1;
        QTest::newRow("pod") << std::string("n p\xFF 1m 2Mi") << std::string("bad-value") << 2;
    }
    void badRowsAreRejectedWithTheirPlace()
    {
        QFETCH(std::string, row);
        QFETCH(std::string, code);
        QFETCH(int, column);
        const ImportRun result =
            run("NAMESPACE NAME CPU(cores) MEMORY(bytes)\nn p 1m 2Mi\n" + row + "\nn q 1m 2Mi\n");
        QVERIFY(result.report.isOk());
        QCOMPARE(result.report->kept, std::uint64_t{2});
        QCOMPARE(result.report->rejected, std::uint64_t{1});
        const importers::Note& note = result.report->notes.back();
        QCOMPARE(note.code, code);
        QCOMPARE(note.place.line, std::uint64_t{3});
        QCOMPARE(note.place.column, static_cast<std::uint64_t>(column));
        QVERIFY(result.text().find("anary") == std::string::npos);
    }

    void fourColumnsWithoutHeaderAreRefused()
    {
        const auto detection = importers::makeTopImporter()->detect("a b 1m 2Mi\n");
        QCOMPARE(detection.recognition, Recognition::Named);
        QCOMPARE(detection.refusal->code, ErrorCode::UnsupportedFormat);
        QCOMPARE(run("a b 1m 2Mi\n").report.error().code, ErrorCode::UnsupportedFormat);
    }

    void otherTextIsNotTaken()
    {
        for (const char* text :
             {"", "NAME READY STATUS\n", "a,b,c\n", "one two three\n", "{\"a\":1}", "p 1 2\n"})
            QCOMPARE(importers::makeTopImporter()->detect(text).recognition, Recognition::No);
        QCOMPARE(run("one two three\n").report.error().code, ErrorCode::UnknownFormat);
    }

    void nothingKeptIsAnError()
    {
        QCOMPARE(run("NAME CPU(cores) MEMORY(bytes)\np x y\n").report.error().code, ErrorCode::NothingKept);
    }

    void longLinesAreRefused()
    {
        const auto result = run("NAME CPU(cores) MEMORY(bytes)\n" + std::string(200'000, 'a'));
        QCOMPARE(result.report.error().code, ErrorCode::LineTooLong);
        QCOMPARE(result.report.error().place.line, std::uint64_t{2});
    }

    void samplesAndCasesAreReadWhole()
    {
        const auto shared = tests::sharedFolder();
        if (!shared)
            QSKIP("the shared folder with the real samples is not there");
        for (int i = 1; i <= 6; ++i) {
            const std::string text =
                tests::contentOf(*shared + "/spec/cases/" + std::to_string(i) + "/top.txt");
            if (text.empty())
                continue; // not every case has usage
            const ImportRun result = run(text);
            QVERIFY2(result.report.isOk(), result.text().c_str());
            QCOMPARE(static_cast<std::ptrdiff_t>(result.report->kept),
                     std::count(text.begin(), text.end(), '\n') - 1);
        }
        for (const std::string& file : tests::filesIn(*shared + "/data/real/kubectl-top", ".txt"))
            QVERIFY(run(tests::contentOf(file)).report.isOk());
    }
};

QTEST_APPLESS_MAIN(TestTopImporter)
#include "tst_topimporter.moc"
