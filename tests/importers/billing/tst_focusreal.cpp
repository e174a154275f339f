// SPDX-License-Identifier: GPL-3.0-or-later
// Files that others have written: what is imported adds up to what stands in them, by a sum of another make.
#include "tests/importers/billing/billtest.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <map>

using namespace tare;
using namespace Qt::StringLiterals;

namespace {

// The plainest reading of a CSV file there is, byte by byte.
std::vector<std::vector<std::string>> tableOf(const std::string& bytes)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool isInside = false;
    for (const char c : bytes) {
        if (c == '"') {
            isInside = !isInside;
        } else if (isInside || (c != ',' && c != '\n' && c != '\r')) {
            cell += c;
        } else if (c != '\r') {
            row.push_back(cell);
            cell.clear();
            if (c == '\n') {
                rows.push_back(row);
                row.clear();
            }
        }
    }
    if (!cell.empty() || !row.empty()) {
        row.push_back(cell);
        rows.push_back(row);
    }
    return rows;
}

// In units of 10^-15 rounded half to even to 10^-12, from text without exponent; everything else is an error
// of the test.
__int128 unitsOf(const std::string& text)
{
    __int128 units = 0;
    int places = -1;
    for (const char c : text) {
        if (c == '.')
            places = 0;
        else if (c >= '0' && c <= '9')
            units = units * 10 + (c - '0'), places += places >= 0 ? 1 : 0;
        else if (c != '-')
            qFatal("not a plain number");
    }
    for (int place = std::max(places, 0); place < 15; ++place)
        units *= 10;
    const int rest = static_cast<int>(units % 1000);
    const bool isUp = rest > 500 || (rest == 500 && units / 1000 % 2 == 1);
    units += (isUp ? 1000 : 0) - rest;
    return text.starts_with('-') ? -units : units;
}

QString sharedFolder()
{
    const QString named = qEnvironmentVariable("TARE_SHARED");
    return named.isEmpty() ? QStringLiteral(TARE_SOURCE_DIR "/../shared") : named;
}

std::string contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

class TestFocusReal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAreThoseOfTheFile_data();
    void totalsAreThoseOfTheFile();
    void americanDatesAreUnderstood();
    void foundationSampleIsUnderstood();
    void splitAndCommittedRowsAreUnderstood();
};

void TestFocusReal::totalsAreThoseOfTheFile_data()
{
    QTest::addColumn<QString>("path");
    const QString real = sharedFolder() + u"/data/real/billing/focus/"_s;
    for (const char* name : {"focus-1.0_sample_1000.csv", "focus-1.2_gcp_excerpt.csv",
                             "focus-1.3_aws_excerpt.csv", "spec-1.2_commitment_usage_scenario_4.csv"})
        QTest::newRow(name) << real + QString::fromLatin1(name);
    for (int number = 1; number <= 6; ++number)
        QTest::addRow("case %d", number)
            << QStringLiteral(TARE_SOURCE_DIR "/tests/data/cases/%1/bill.csv").arg(number);
}

void TestFocusReal::totalsAreThoseOfTheFile()
{
    QFETCH(QString, path);
    if (!QFile::exists(path))
        QSKIP("the file is not on this machine");
    const std::string bytes = contentOf(path);
    const auto table = tableOf(bytes);
    std::map<std::string, __int128> sums;
    for (std::size_t row = 1; row < table.size(); ++row)
        for (std::size_t column = 0; column < table[0].size(); ++column) {
            const std::string& name = table[0][column];
            if (name.ends_with("Cost") && !name.starts_with("PricingCurrency") &&
                table[row][column] != "NULL")
                sums[name] += unitsOf(table[row][column]);
        }
    const test::Imported imported = test::importText(bytes, {.threads = 2});
    QVERIFY2(!imported.error, test::dumpOf(imported).c_str());
    QCOMPARE(imported.report.rejected, std::uint64_t{0});
    QCOMPARE(imported.report.kept, std::uint64_t{table.size() - 1});
    const char* names[] = {"BilledCost", "EffectiveCost", "ContractedCost", "ListCost"};
    model::CostsByBasis added;
    std::uint64_t rows = 0;
    for (const model::ChargeRecord& charge : imported.sink.charges) {
        for (std::size_t basis = 0; basis < model::costBasisCount; ++basis)
            added[basis] += charge.costs[basis];
        rows += charge.rows;
    }
    for (std::size_t basis = 0; basis < model::costBasisCount; ++basis) {
        QVERIFY(imported.sink.totals->costs[basis].scaled() * 1000 == sums[names[basis]]);
        QVERIFY(added[basis] == imported.sink.totals->costs[basis]);
    }
    QCOMPARE(rows, imported.report.kept);
}

// "5/1/25" is May or January, and nothing in the file tells.
void TestFocusReal::americanDatesAreUnderstood()
{
    const QString path = sharedFolder() + u"/data/real/billing/focus/spec-1.2_saas_spend_agreements_a1.csv"_s;
    if (!QFile::exists(path))
        QSKIP("the file is not on this machine");
    const test::Imported imported = test::importText(contentOf(path));
    QVERIFY2(!imported.error, test::dumpOf(imported).c_str());
    QCOMPARE(imported.report.kept, std::uint64_t{4});
    QCOMPARE(imported.report.rejected, std::uint64_t{0});
    QCOMPARE(imported.sink.charges[0].periodStart.toString(), std::string("2025-04-01T00:00:00Z"));
    QCOMPARE(imported.sink.charges[0].periodEnd.toString(), std::string("2025-05-01T00:00:00Z"));
    QCOMPARE(imported.sink.charges[3].periodEnd.toString(), std::string("2026-04-01T00:00:00Z"));
    QVERIFY(imported.sink.totals->costs[0] == *model::Decimal::parse("1200"));
    const auto assumed = std::find_if(imported.report.notes.begin(), imported.report.notes.end(),
                                      [](const auto& note) { return note.code == "month-first-assumed"; });
    QVERIFY(assumed != imported.report.notes.end());
    QVERIFY(assumed->kind == importers::NoteKind::Assumed);
    QCOMPARE(assumed->place.line, std::uint64_t{2});
    QCOMPARE(assumed->place.column, std::uint64_t{15});
}

void TestFocusReal::foundationSampleIsUnderstood()
{
    const QString path = sharedFolder() + u"/data/real/billing/focus/focus-1.0_sample_1000.csv"_s;
    if (!QFile::exists(path))
        QSKIP("the file is not on this machine");
    const test::Imported imported = test::importText(contentOf(path));
    QCOMPARE(imported.report.version, std::string("1.0 or later"));
    std::map<std::string, std::uint64_t> rowsByProvider;
    for (const model::ChargeRecord& charge : imported.sink.charges)
        rowsByProvider[charge.kind.provider] += charge.rows;
    QCOMPARE(rowsByProvider["AWS"], std::uint64_t{942});
    QCOMPARE(rowsByProvider["Microsoft"], std::uint64_t{51});
    QCOMPARE(rowsByProvider["Oracle"], std::uint64_t{7});
}

void TestFocusReal::splitAndCommittedRowsAreUnderstood()
{
    const QString folder = sharedFolder() + u"/data/real/billing/focus/"_s;
    if (!QFile::exists(folder))
        QSKIP("the files are not on this machine");
    const test::Imported aws = test::importText(contentOf(folder + u"focus-1.3_aws_excerpt.csv"_s));
    QCOMPARE(aws.report.version, std::string("1.3 or later"));
    const test::Imported usage =
        test::importText(contentOf(folder + u"spec-1.2_commitment_usage_scenario_4.csv"_s));
    QVERIFY(usage.sink.charges[0].commitmentStatus == model::CommitmentStatus::Used);
    QVERIFY(usage.sink.charges[1].commitmentStatus == model::CommitmentStatus::None);
    QCOMPARE(usage.sink.charges[1].commitmentId, std::string()); // the word null
    const test::Imported purchase =
        test::importText(contentOf(folder + u"spec-1.2_commitment_purchase_scenario_3.csv"_s));
    // Its last row ends at thirty o'clock.
    QCOMPARE(purchase.report.kept, std::uint64_t{3});
    QCOMPARE(purchase.report.rejected, std::uint64_t{1});
    QCOMPARE(purchase.report.notes.back().place.line, std::uint64_t{5});
    QCOMPARE(purchase.report.notes.back().place.column, std::uint64_t{4});
    QVERIFY(purchase.sink.charges[0].kind.category == model::ChargeCategory::Purchase);
    QVERIFY(purchase.sink.charges[0].kind.frequency == model::ChargeFrequency::OneTime);
}

QTEST_APPLESS_MAIN(TestFocusReal)
#include "tst_focusreal.moc"
