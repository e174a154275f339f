// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/kubernetesimporter.h"
#include "tests/importers/support/importrun.h"
#include "tests/importers/support/sharedfolder.h"

#include <QTest>

#include <fstream>
#include <map>
#include <sstream>

using namespace tare;
using model::ErrorCode;

namespace {

const std::map<std::string, ErrorCode> codes{
    {"TruncatedFile", ErrorCode::TruncatedFile},
    {"BadJson", ErrorCode::BadJson},
    {"TooDeep", ErrorCode::TooDeep},
    {"BadEncoding", ErrorCode::BadEncoding},
    {"BadValue", ErrorCode::BadValue},
};

} // namespace

Q_DECLARE_METATYPE(std::vector<std::string>)

// tests/data/kubernetes/broken: one fault a file, and what is to be said of it in expected.tsv.
class TestKubernetesBroken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<std::vector<std::string>>("expected");
        std::ifstream table(tests::testData("kubernetes/broken/expected.tsv"));
        QVERIFY(table.is_open());
        int rows = 0;
        for (std::string line; std::getline(table, line);) {
            if (line.starts_with('#'))
                continue;
            std::vector<std::string> fields;
            std::istringstream stream(line);
            for (std::string field; std::getline(stream, field, '\t');)
                fields.push_back(field);
            QTest::newRow(fields[0].c_str()) << fields;
            ++rows;
        }
        QVERIFY(rows >= 80);
    }
    void everyFaultIsNamedWithItsPlace()
    {
        QFETCH(std::vector<std::string>, expected);
        const std::string bytes = tests::contentOf(tests::testData("kubernetes/broken/" + expected[0]));
        QVERIFY(!bytes.empty());
        const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes);
        model::Place place;
        std::vector<std::string> arguments;
        if (expected[1] == "error") {
            QVERIFY2(!run.report, run.text().c_str());
            QCOMPARE(run.report.error().code, codes.at(expected[2]));
            place = run.report.error().place;
            arguments = run.report.error().arguments;
        } else {
            QVERIFY2(run.report.isOk(), run.text().c_str());
            QCOMPARE(run.report->rejected, std::uint64_t{1});
            QCOMPARE(std::to_string(run.report->kept), expected[7]);
            const importers::Note& note = run.report->notes.front();
            QCOMPARE(note.kind, importers::NoteKind::Rejected);
            QCOMPARE(note.code, expected[2]);
            place = note.place;
            arguments = note.arguments;
        }
        QCOMPARE(std::to_string(place.line), expected[3]);
        QCOMPARE(std::to_string(place.column), expected[4]);
        QCOMPARE(place.path, expected[5]);
        if (!expected[6].empty())
            QCOMPARE(run.report ? arguments.back() : arguments.front(), expected[6]);
    }

    // Neither what was rejected nor what stands beside a fault is ever repeated in a message.
    void noFaultRepeatsAValue()
    {
        for (const std::string& file : tests::filesIn(tests::testData("kubernetes/broken"), ".json")) {
            const auto run = tests::runImporter(*importers::makeKubernetesImporter(), tests::contentOf(file));
            QVERIFY2(run.text().find("canary") == std::string::npos, file.c_str());
        }
    }

    void everyTruncationFailsOrEndsWhereADocumentEnds()
    {
        const std::string bytes =
            "{\"kind\":\"PodList\",\"items\":[{\"metadata\":{\"name\":\"a\",\"namespace\":\"n\"},"
            "\"spec\":{\"containers\":[{\"name\":\"c\",\"image\":\"i\\\\\"}]}}]} ";
        for (std::size_t size = 1; size + 1 < bytes.size(); ++size) {
            const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes.substr(0, size));
            QVERIFY(!run.report);
            QCOMPARE(run.report.error().code, ErrorCode::TruncatedFile);
            QCOMPARE(run.report.error().place.byteOffset, size);
        }
    }

    void changedBytesNeverMakeMoreObjects()
    {
        const std::string bytes = tests::contentOf(tests::testData("kubernetes/broken/quantity-word.json"));
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            for (const char byte : {'\0', '"', '{', '}', '[', ']', ',', ':', '\\', '\xFF'}) {
                std::string changed = bytes;
                changed[i] = byte;
                const auto run = tests::runImporter(*importers::makeKubernetesImporter(), changed);
                QVERIFY(!run.report || run.report->kept <= 3);
            }
        }
    }

    void nothingKeptIsAnError()
    {
        const auto run =
            tests::runImporter(*importers::makeKubernetesImporter(),
                               "{\"kind\":\"Pod\",\"metadata\":{},\"spec\":{\"containers\":[]}}");
        QVERIFY(!run.report);
        QCOMPARE(run.report.error().code, ErrorCode::NothingKept);
        QCOMPARE(run.report.error().arguments.front(), std::string("1"));
    }

    void rejectionsAreListedUpToALimitAndAllCounted()
    {
        std::string bytes = "{\"kind\":\"PodList\",\"items\":[";
        for (int i = 0; i < 2'500; ++i)
            bytes += "{\"metadata\":{}},";
        bytes += "{\"metadata\":{\"name\":\"a\"},\"spec\":{\"containers\":[]}}]}";
        const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes);
        QVERIFY(run.report.isOk());
        QCOMPARE(run.report->rejected, std::uint64_t{2'500});
        QCOMPARE(run.report->kept, std::uint64_t{1});
        const auto& notes = run.report->notes;
        QCOMPARE(std::count_if(notes.begin(), notes.end(),
                               [](const auto& note) { return note.code == "missing-field"; }),
                 1'000);
        const auto rest = std::find_if(notes.begin(), notes.end(),
                                       [](const auto& note) { return note.code == "more-rejected"; });
        QVERIFY(rest != notes.end());
        QCOMPARE(rest->count, std::uint64_t{1'500});
    }
};

QTEST_APPLESS_MAIN(TestKubernetesBroken)
#include "tst_kubernetesbroken.moc"
