// SPDX-License-Identifier: GPL-3.0-or-later
// Dates with slashes, which spreadsheets write: their order is settled once for a file.
#include "tests/importers/billing/billtest.h"

#include <QTest>

using namespace tare;

namespace {

test::Fields period(const std::string& start, const std::string& end)
{
    return {{"ChargePeriodStart", start}, {"ChargePeriodEnd", end}};
}

const importers::Note* find(const test::Imported& imported, std::string_view code)
{
    for (const importers::Note& note : imported.report.notes)
        if (note.code == code)
            return &note;
    return nullptr;
}

std::string startOf(const test::Imported& imported, std::size_t charge)
{
    return imported.sink.charges.at(charge).periodStart.toString();
}

} // namespace

class TestFocusDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void monthComesFirstWhereNothingTells();
    void dayAboveTwelveSettlesTheOrder();
    void orderHoldsForRowsBeforeTheOneThatSettlesIt();
    void contradictionIsRejected();
    void onlyDaysOfTheCalendarAreDates_data();
    void onlyDaysOfTheCalendarAreDates();
    void isoDatesMayStandBesideThem();
    void orderIsSettledByTheBeginningAlone();
    void resultIsTheSameForAllBlocksAndThreads();
};

void TestFocusDates::monthComesFirstWhereNothingTells()
{
    const auto imported = test::importText(test::billOf({{}, period("5/1/25", "\"5/2/2025\"")}));
    QVERIFY(!imported.error);
    QCOMPARE(startOf(imported, 1), std::string("2025-05-01T00:00:00Z"));
    QCOMPARE(imported.sink.charges[1].periodEnd.toString(), std::string("2025-05-02T00:00:00Z"));
    const importers::Note* note = find(imported, "month-first-assumed");
    QVERIFY(note);
    QVERIFY(note->kind == importers::NoteKind::Assumed);
    QCOMPARE(note->place.line, std::uint64_t{3});
    QCOMPARE(note->arguments.at(0), std::string("ChargePeriodStart"));
}

void TestFocusDates::dayAboveTwelveSettlesTheOrder()
{
    const auto american = test::importText(test::billOf({period("05/14/2025", "5/15/25")}));
    QCOMPARE(startOf(american, 0), std::string("2025-05-14T00:00:00Z"));
    QVERIFY(!find(american, "month-first-assumed"));
    const auto european = test::importText(test::billOf({period("14/05/2025", "15/5/25")}));
    QCOMPARE(startOf(european, 0), std::string("2025-05-14T00:00:00Z"));
    QVERIFY(!find(european, "month-first-assumed"));
}

void TestFocusDates::orderHoldsForRowsBeforeTheOneThatSettlesIt()
{
    const auto imported =
        test::importText(test::billOf({period("1/5/25", "2/5/25"), period("12/5/25", "13/5/25")}));
    QCOMPARE(imported.report.kept, std::uint64_t{2});
    QCOMPARE(startOf(imported, 0), std::string("2025-05-01T00:00:00Z"));
    QCOMPARE(startOf(imported, 1), std::string("2025-05-12T00:00:00Z"));
}

void TestFocusDates::contradictionIsRejected()
{
    const auto imported =
        test::importText(test::billOf({period("5/14/25", "5/15/25"), period("5/1/25", "15/5/25")}));
    QCOMPARE(imported.report.kept, std::uint64_t{1});
    QCOMPARE(imported.report.rejected, std::uint64_t{1});
    const importers::Note* note = find(imported, "bad-date");
    QVERIFY(note);
    QCOMPARE(note->place.line, std::uint64_t{3});
    QCOMPARE(note->arguments, (std::vector<std::string>{"ChargePeriodEnd", "9/14/2026"}));
}

void TestFocusDates::onlyDaysOfTheCalendarAreDates_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isDate");
    const auto add = [](const char* date, bool isDate) {
        QTest::newRow(date) << QString::fromLatin1(date) << isDate;
    };
    add("2/28/25", true);
    add("2/29/25", false);
    add("2/29/24", true);
    add("02/29/2000", true);
    add("2/29/1900", false);
    add("4/31/25", false);
    add("12/31/25", true);
    add("0/1/25", false);
    add("1/0/25", false);
    add("13/13/25", false);
    add("1/1/5", false);
    add("1/1/125", false);
    add("1/1/20255", false);
    add("001/1/25", false);
    add("1/001/25", false);
    add("/1/25", false);
    add("1//25", false);
    add("1/1/", false);
    add("1/1", false);
    add("-1/1/25", false);
    add("1/+1/25", false);
    add("1/1/2x", false);
    add("1/1/25/", false);
    add("1-1-25", false);
    add("1.1.25", false);
}

void TestFocusDates::onlyDaysOfTheCalendarAreDates()
{
    QFETCH(QString, date);
    QFETCH(bool, isDate);
    // The first row settles that the month comes first.
    const auto imported = test::importText(
        test::billOf({period("1/31/25", "2/1/25"), period(date.toStdString(), "12/31/2026")}));
    QCOMPARE(imported.report.kept, std::uint64_t{isDate ? 2U : 1U});
    QCOMPARE(imported.report.rejected, std::uint64_t{isDate ? 0U : 1U});
}

void TestFocusDates::isoDatesMayStandBesideThem()
{
    const auto imported = test::importText(
        test::billOf({period("14/5/25", "2025-05-15T00:00:00Z"), period("2025-05-15", "16/5/2025")}));
    QCOMPARE(imported.report.kept, std::uint64_t{2});
    QCOMPARE(startOf(imported, 1), std::string("2025-05-15T00:00:00Z"));
}

void TestFocusDates::orderIsSettledByTheBeginningAlone()
{
    std::vector<test::Fields> rows(2000, period("1/5/25", "2/5/25"));
    rows.push_back(period("14/5/25", "15/5/25"));
    const auto imported = test::importText(test::billOf(rows));
    QCOMPARE(imported.report.kept, std::uint64_t{2000});
    QCOMPARE(imported.report.rejected, std::uint64_t{1});
    QCOMPARE(startOf(imported, 0), std::string("2025-01-05T00:00:00Z"));
    QVERIFY(find(imported, "month-first-assumed"));
    QCOMPARE(find(imported, "bad-date")->place.line, std::uint64_t{2002});

    std::vector<test::Fields> late(2000, test::Fields{});
    late.push_back(period("5/14/25", "5/15/25"));
    const auto without = test::importText(test::billOf(late));
    QCOMPARE(without.report.rejected, std::uint64_t{1});
}

void TestFocusDates::resultIsTheSameForAllBlocksAndThreads()
{
    std::vector<test::Fields> rows(1500, period("1/5/25", "2/5/25"));
    rows[700] = period("12/5/25", "13/5/25"); // within the beginning, far behind the first small blocks
    rows[1400] = period("5/14/25", "5/15/25");
    const std::string bill = test::billOf(rows);
    const std::string expected = test::dumpOf(test::importText(bill));
    QVERIFY(expected.find("kept 1499 rejected 1") != std::string::npos);
    for (const std::size_t blockSize : {std::size_t{100}, std::size_t{4096}, std::size_t{1} << 20})
        for (const unsigned threads : {1U, 3U})
            QCOMPARE(test::dumpOf(test::importText(bill, {.threads = threads, .blockSize = blockSize})),
                     expected);
    const std::string packed = test::gzipped(bill);
    QCOMPARE(test::dumpOf(test::importText(packed, {.threads = 2})), expected);
}

QTEST_APPLESS_MAIN(TestFocusDates)
#include "tst_focusdates.moc"
