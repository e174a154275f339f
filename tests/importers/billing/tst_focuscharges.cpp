// SPDX-License-Identifier: GPL-3.0-or-later
// What the aggregates of a FOCUS file say.
#include "tests/importers/billing/billtest.h"

#include <QTest>

#include <algorithm>

using namespace tare;
using namespace Qt::StringLiterals;

namespace {

test::Fields fields(std::initializer_list<std::pair<std::string, std::string>> list)
{
    return list;
}

std::int64_t secondsOf(const test::Imported& imported)
{
    std::int64_t seconds = 0;
    for (const model::ChargeRecord& charge : imported.sink.charges)
        seconds += charge.seconds;
    return seconds;
}

std::uint64_t countOf(const test::Imported& imported, const std::string& code)
{
    std::uint64_t count = 0;
    for (const importers::Note& note : imported.report.notes)
        count += note.code == code ? note.count : 0;
    return count;
}

} // namespace

class TestFocusCharges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsOfOneDayAreAddedUp();
    void everythingThatDecidesKeepsRowsApart_data();
    void everythingThatDecidesKeepsRowsApart();
    void everyKindOfChargeIsKnown();
    void missingFrequencyIsAssumedAndNoted();
    void quantityFallsBackToPricing();
    void hoursAreCountedOnceForAResource();
    void otherPeriodsAreCountedOnceToo();
    void onlyNamingTagsAreKept();
    void unreadableTagsAreNotedAndTheRowKept();
    void usageTypeTellsBeforeTheDescription();
    void instanceTypeComesFromPriceDetails();
    void wrongBytesInTextAreReplacedAndNoted();
    void currenciesAndProvidersStayApart();
    void absentColumnsAreLossesThatAreNamed();
    void nullIsAWordWithoutQuotes();
};

void TestFocusCharges::rowsOfOneDayAreAddedUp()
{
    const test::Imported imported = test::importText(test::billOf(
        {fields({}),
         fields({{"ChargePeriodStart", "2026-09-14T23:00:00Z"}, {"ChargePeriodEnd", "2026-09-15T00:00:00Z"}}),
         fields(
             {{"ChargePeriodStart", "2026-09-15T00:00:00Z"}, {"ChargePeriodEnd", "2026-09-15T01:00:00Z"}})}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges.size(), std::size_t{2});
    const model::ChargeRecord& charge = imported.sink.charges.front();
    QCOMPARE(model::Timestamp{charge.day * std::int64_t{86400}}.toString(),
             std::string("2026-09-14T00:00:00Z"));
    QCOMPARE(charge.costs[static_cast<std::size_t>(model::CostBasis::Billed)].toString(), std::string("3"));
    QCOMPARE(charge.costs[static_cast<std::size_t>(model::CostBasis::Effective)].toString(),
             std::string("2.5"));
    QCOMPARE(charge.costs[static_cast<std::size_t>(model::CostBasis::Contracted)].toString(),
             std::string("3"));
    QCOMPARE(charge.costs[static_cast<std::size_t>(model::CostBasis::List)].toString(), std::string("4"));
    QCOMPARE(charge.quantity.toString(), std::string("2"));
    QCOMPARE(charge.seconds, std::int64_t{7200});
    QCOMPARE(charge.periodStart.toString(), std::string("2026-09-14T10:00:00Z"));
    QCOMPARE(charge.periodEnd.toString(), std::string("2026-09-15T00:00:00Z"));
    QCOMPARE(charge.firstLine, std::uint64_t{2});
    QCOMPARE(charge.lastLine, std::uint64_t{3});
    QCOMPARE(charge.rows, std::uint64_t{2});
    QCOMPARE(charge.kind.service, std::string("Amazon EC2"));
    QCOMPARE(charge.kind.sku, std::string("SKU1"));
    QCOMPARE(charge.kind.unit, std::string("Hrs"));
    QCOMPARE(charge.billingAccount, std::string("0123"));
    QCOMPARE(imported.sink.totals->rows, std::uint64_t{3});
    QCOMPARE(imported.sink.totals->windowEnd.toString(), std::string("2026-09-15T01:00:00Z"));
    QCOMPARE(imported.sink.totals->currency, std::string("USD"));
}

void TestFocusCharges::everythingThatDecidesKeepsRowsApart_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    const auto add = [](const char* column, const char* value) {
        QTest::newRow(column) << QString::fromLatin1(column) << QString::fromLatin1(value);
    };
    add("BillingCurrency", "EUR");
    add("BillingAccountId", "9");
    add("ChargeCategory", "Credit");
    add("ChargeClass", "Correction");
    add("ChargeDescription", "other");
    add("ChargeFrequency", "Recurring");
    add("ChargePeriodStart", "2026-09-13T10:00:00Z");
    add("CommitmentDiscountId", "sp-1");
    add("CommitmentDiscountStatus", "Unused");
    add("ConsumedUnit", "GB");
    add("PricingCategory", "Committed");
    add("ProviderName", "Oracle");
    add("RegionId", "us-east-1");
    add("ResourceId", "i-0def");
    add("ResourceType", "Volume");
    add("ServiceCategory", "Storage");
    add("ServiceName", "Amazon S3");
    add("SkuId", "SKU2");
    add("SubAccountId", "9");
    add("Tags", "\"{\"\"team\"\":\"\"search\"\"}\"");
}

void TestFocusCharges::everythingThatDecidesKeepsRowsApart()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    const test::Imported imported =
        test::importText(test::billOf({{}, {{column.toStdString(), value.toStdString()}}, {}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges.size(), std::size_t{2});
    QCOMPARE(imported.sink.charges[0].rows, std::uint64_t{2});
    QCOMPARE(imported.sink.charges[1].firstLine, std::uint64_t{3});
}

void TestFocusCharges::everyKindOfChargeIsKnown()
{
    const test::Imported imported = test::importText(test::billOf(
        {{{"ChargeCategory", "usage"}, {"ChargeClass", "correction"}, {"ChargeFrequency", "USAGE-BASED"}},
         {{"ChargeCategory", "Purchase"}, {"ChargeFrequency", "One-Time"}, {"ChargeClass", "NULL"}},
         {{"ChargeCategory", "\"Tax\""}, {"ChargeFrequency", "Recurring"}},
         {{"ChargeCategory", "Credit"}, {"CommitmentDiscountStatus", "Used"}},
         {{"ChargeCategory", "Adjustment"}, {"CommitmentDiscountStatus", "Unused"}}}));
    QVERIFY(!imported.error);
    const auto& charges = imported.sink.charges;
    QCOMPARE(charges.size(), std::size_t{5});
    QVERIFY(charges[0].kind.category == model::ChargeCategory::Usage && charges[0].kind.isCorrection);
    QVERIFY(charges[0].kind.frequency == model::ChargeFrequency::UsageBased);
    QVERIFY(charges[1].kind.category == model::ChargeCategory::Purchase && !charges[1].kind.isCorrection);
    QVERIFY(charges[1].kind.frequency == model::ChargeFrequency::OneTime);
    QVERIFY(charges[2].kind.category == model::ChargeCategory::Tax);
    QVERIFY(charges[2].kind.frequency == model::ChargeFrequency::Recurring);
    QVERIFY(charges[3].kind.category == model::ChargeCategory::Credit);
    QVERIFY(charges[3].commitmentStatus == model::CommitmentStatus::Used);
    QVERIFY(charges[4].kind.category == model::ChargeCategory::Adjustment);
    QVERIFY(charges[4].commitmentStatus == model::CommitmentStatus::Unused);
}

void TestFocusCharges::missingFrequencyIsAssumedAndNoted()
{
    const test::Imported imported = test::importText(test::billOf(
        {{{"ChargeFrequency", ""}}, {{"ChargeFrequency", "often"}, {"ChargeCategory", "Purchase"}}}));
    QVERIFY(!imported.error);
    QVERIFY(imported.sink.charges[0].kind.frequency == model::ChargeFrequency::UsageBased);
    QVERIFY(imported.sink.charges[1].kind.frequency == model::ChargeFrequency::OneTime);
    QCOMPARE(countOf(imported, "frequency-assumed"), std::uint64_t{2});
}

void TestFocusCharges::quantityFallsBackToPricing()
{
    const test::Imported imported = test::importText(
        test::billOf({{{"ConsumedQuantity", "NULL"}, {"PricingQuantity", "7"}},
                      {{"ConsumedQuantity", ""}, {"PricingQuantity", ""}, {"SkuId", "other"}}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges[0].quantity.toString(), std::string("7"));
    QCOMPARE(imported.sink.charges[0].kind.unit, std::string("Hours"));
    QCOMPARE(imported.sink.charges[1].quantity.toString(), std::string("0"));
}

// One hour of a machine in four rows: half covered by a commitment, a part of it dynamic, and one repeated.
void TestFocusCharges::hoursAreCountedOnceForAResource()
{
    const std::vector<test::Fields> rows{{{"CommitmentDiscountId", "sp-1"}, {"PricingCategory", "Committed"}},
                                         {{"PricingCategory", "Dynamic"}},
                                         {},
                                         {},
                                         {{"ResourceId", "i-0def"}}};
    std::vector<std::size_t> order{0, 1, 2, 3, 4};
    std::vector<std::int64_t> first;
    do {
        std::vector<test::Fields> shuffled;
        for (const std::size_t index : order)
            shuffled.push_back(rows[index]);
        test::Imported imported = test::importText(test::billOf(shuffled));
        QVERIFY(!imported.error);
        QCOMPARE(secondsOf(imported), std::int64_t{2 * 3600});
        auto& charges = imported.sink.charges;
        std::sort(charges.begin(), charges.end(), [](const auto& left, const auto& right) {
            return std::tie(left.resourceId, left.pricingCategory) <
                   std::tie(right.resourceId, right.pricingCategory);
        });
        std::vector<std::int64_t> seconds;
        for (const model::ChargeRecord& charge : charges)
            seconds.push_back(charge.seconds);
        if (first.empty())
            first = seconds;
        QCOMPARE(seconds, first);
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestFocusCharges::otherPeriodsAreCountedOnceToo()
{
    const auto period = [](const char* start, const char* end) {
        return test::Fields{{"ChargePeriodStart", start}, {"ChargePeriodEnd", end}};
    };
    const auto day = period("2026-09-14T00:00:00Z", "2026-09-15T00:00:00Z");
    const auto month = period("2026-09-14", "2026-10-14");
    const auto quarter = period("2026-09-14T10:00:00Z", "2026-09-14T10:15:00Z");
    const test::Imported imported =
        test::importText(test::billOf({day, day, month, month, quarter, quarter, {}, {}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges.size(), std::size_t{1});
    QCOMPARE(secondsOf(imported), std::int64_t{86400 + 30 * 86400 + 900 + 3600});
}

void TestFocusCharges::onlyNamingTagsAreKept()
{
    const test::Imported imported = test::importText(test::billOf(
        {{{"Tags", "\"{\"\" team\"\": \"\"a, \\\"\"b\\\"\"\"\", \"\"password\"\": \"\"hunter2\"\", "
                   "\"\"kubernetes.io/cluster/prod\"\": true, \"\"cost-center\"\": null, "
                   "\"\"eks:nodegroup-name\"\": 17, \"\"nested\"\": {\"\"team\"\": [1, \"\"}\"\"]}}\""}},
         {{"Tags", "\"{\"\"team\"\": \"\"caf\\u00e9 \\ud83d\\ude00\"\"}\""}}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges[0].tags, (model::KeyValues{{"eks:nodegroup-name", "17"},
                                                              {"kubernetes.io/cluster/prod", "true"},
                                                              {"team", "a, \"b\""}}));
    QCOMPARE(imported.sink.charges[1].tags, (model::KeyValues{{"team", "café 😀"}}));
    QVERIFY(test::dumpOf(imported).find("hunter2") == std::string::npos);
}

void TestFocusCharges::unreadableTagsAreNotedAndTheRowKept()
{
    for (const char* cell : {"{", "team=pay", "[1]", "\"{\"\"team\"\"\"", "\"{\"\"team\"\": \"\"a\"\"} x\"",
                             "\"{\"\"a\"\": \"\"\\q\"\"}\"", "\"{\"\"team\"\": tru}\""}) {
        const test::Imported imported = test::importText(test::billOf({{{"Tags", cell}}, {}}));
        QVERIFY(!imported.error);
        QCOMPARE(imported.report.kept, std::uint64_t{2});
        QCOMPARE(countOf(imported, "tags-unreadable"), std::uint64_t{1});
    }
}

void TestFocusCharges::usageTypeTellsBeforeTheDescription()
{
    const std::string header = test::usualHeader() + ",x_UsageType,SkuMeter,x_SkuMeterName\n";
    const test::Imported imported =
        test::importText(header + test::usualRow() + ",EU-BoxUsage:m5,meter,name\n" + test::usualRow() +
                         ",NULL,meter,name\n" + test::usualRow() + ",,,name\n" + test::usualRow() + ",,,\n" +
                         test::usualRow({{"ChargeDescription", std::string(400, 'd')}}) + ",,,\n" +
                         test::usualRow({{"ChargeDescription", "ignored"}}) + ",EU-BoxUsage:m5,meter,name\n");
    QVERIFY(!imported.error);
    const auto& charges = imported.sink.charges;
    QCOMPARE(charges.size(), std::size_t{5});
    QCOMPARE(charges[0].kind.usageType, std::string("EU-BoxUsage:m5"));
    QCOMPARE(charges[0].kind.description, std::string());
    QCOMPARE(charges[0].rows, std::uint64_t{2});
    QCOMPARE(charges[1].kind.usageType, std::string("meter"));
    QCOMPARE(charges[2].kind.usageType, std::string("name"));
    QCOMPARE(charges[3].kind.description, std::string("m5 hour"));
    QCOMPARE(charges[4].kind.description, std::string(256, 'd'));
    QCOMPARE(countOf(imported, "description-cut"), std::uint64_t{1});
}

void TestFocusCharges::instanceTypeComesFromPriceDetails()
{
    const test::Imported imported =
        test::importText(test::usualHeader() + ",SkuPriceDetails,x_InstanceType\n" + test::usualRow() +
                         ",\"{\"\"CoreCount\"\": 4, \"\"InstanceType\"\": \"\"m6i.xlarge\"\"}\",\n" +
                         test::usualRow() + ",,c5.large\n" + test::usualRow() + ",{},\n");
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges[0].kind.instanceType, std::string("m6i.xlarge"));
    QCOMPARE(imported.sink.charges[1].kind.instanceType, std::string("c5.large"));
    QCOMPARE(imported.sink.charges[2].kind.instanceType, std::string());
}

void TestFocusCharges::wrongBytesInTextAreReplacedAndNoted()
{
    const test::Imported imported = test::importText(test::billOf(
        {{{"ResourceName", "K\xF6ln"}}, {{"ResourceName", "K\xC3\xB6ln"}}, {{"ResourceName", "\xF0\x9F"}}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges[0].resourceName, std::string("K\xEF\xBF\xBDln"));
    QCOMPARE(imported.sink.charges[1].resourceName, std::string("K\xC3\xB6ln"));
    QCOMPARE(imported.sink.charges[2].resourceName, std::string("\xEF\xBF\xBD\xEF\xBF\xBD"));
    QCOMPARE(countOf(imported, "text-not-utf8"), std::uint64_t{2});
}

// Shows: U6
void TestFocusCharges::currenciesAndProvidersStayApart()
{
    const test::Imported imported = test::importText(test::billOf(
        {{}, {{"BillingCurrency", "EUR"}}, {{"ProviderName", "Microsoft"}}, {{"BillingCurrency", "EUR"}}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges.size(), std::size_t{3});
    QCOMPARE(imported.sink.charges[1].currency, std::string("EUR"));
    QCOMPARE(imported.sink.charges[1].rows, std::uint64_t{2});
    QCOMPARE(imported.sink.totals->currency, std::string());
    QCOMPARE(imported.sink.totals->costs[0].toString(), std::string("6"));
}

void TestFocusCharges::absentColumnsAreLossesThatAreNamed()
{
    const test::Imported imported =
        test::importText("BilledCost,EffectiveCost,ChargePeriodStart,ChargePeriodEnd,ChargeCategory\n"
                         "1,2,2026-09-14T10:00:00Z,2026-09-14T11:00:00Z,Usage\n");
    QVERIFY(!imported.error);
    for (const char* code :
         {"no-resource-ids", "no-currency", "no-contracted-cost", "no-list-cost", "no-quantity", "no-tags"})
        QCOMPARE(countOf(imported, code), std::uint64_t{1});
    QCOMPARE(imported.sink.charges.size(), std::size_t{1});
    QCOMPARE(imported.sink.charges.front().currency, std::string("USD")); // as "no-currency" says
}

void TestFocusCharges::nullIsAWordWithoutQuotes()
{
    const test::Imported imported =
        test::importText(test::billOf({{{"ResourceId", "NULL"}, {"ListCost", "NULL"}},
                                       {{"ResourceId", "\"NULL\""}},
                                       {{"ResourceId", ""}}}));
    QVERIFY(!imported.error);
    QCOMPARE(imported.sink.charges.size(), std::size_t{2});
    QCOMPARE(imported.sink.charges[0].resourceId, std::string());
    QCOMPARE(imported.sink.charges[0].rows, std::uint64_t{2});
    QCOMPARE(imported.sink.charges[1].resourceId, std::string("NULL"));
}

QTEST_APPLESS_MAIN(TestFocusCharges)
#include "tst_focuscharges.moc"
