// SPDX-License-Identifier: GPL-3.0-or-later
// What the aggregates of a FOCUS file say.
#include "tests/importers/billing/billtest.h"

#include <QTest>

#include <algorithm>
#include <random>

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

// A bill that has a bit of everything: several providers, currencies, days, odd rows, quoted line feeds.
std::string mixedBill(std::mt19937& random, int rows)
{
    std::string bill = test::usualHeader() + '\n';
    const auto pick = [&](std::initializer_list<const char*> list) {
        return *(list.begin() + random() % list.size());
    };
    for (int i = 0; i < rows; ++i) {
        const int hour = static_cast<int>(random() % 47);
        const auto moment = [](int hours) {
            return model::Timestamp{1'789'344'000 + hours * std::int64_t{3600}}.toString();
        };
        const std::string cost = std::to_string(random() % 1000) + "." + std::to_string(random() % 1000000);
        bill += test::usualRow(
            {{"BilledCost", random() % 50 == 0 ? "bad" : cost},
             {"EffectiveCost", pick({"0", "1e-7", "-3.25", "0.0000000001", "NULL"})},
             {"BillingCurrency", pick({"USD", "EUR"})},
             {"ChargeCategory", pick({"Usage", "Usage", "Purchase", "Tax", "Credit", "Other"})},
             {"ChargeDescription", pick({"a", "\"two\nlines\"", "\"a, \"\"b\"\"\"", "\xFF"})},
             {"ChargePeriodStart", moment(hour)},
             {"ChargePeriodEnd", moment(hour + (random() % 9 == 0 ? 24 : 1))},
             {"CommitmentDiscountId", pick({"", "", "sp-1"})},
             {"ConsumedQuantity", pick({"1", "", "0.5"})},
             {"ProviderName", pick({"AWS", "Microsoft"})},
             {"ResourceId", pick({"i-1", "i-2", "NULL", "\"NULL\"", "vol-1"})},
             {"Tags",
              pick({"", "{}", "\"{\"\"team\"\":\"\"x\"\"}\"", "\"{\"\"Name\"\":\"\"y\"\"}\"", "{broken"})}});
        bill += random() % 20 == 0 ? "\r\n" : random() % 30 == 0 ? ",surplus\n" : "\n";
    }
    return bill;
}

// A source that repeats one byte for ever, behind a beginning.
class EndlessSource final : public importers::ByteSource
{
public:
    EndlessSource(std::string begin, char byte, std::uint64_t most)
        : m_begin(std::move(begin)), m_byte(byte), m_most(most)
    {
    }
    model::Result<std::size_t> read(std::span<char> buffer) override
    {
        std::size_t size = 0;
        for (; size < buffer.size() && m_done < m_begin.size() + m_most; ++size, ++m_done)
            buffer[size] = m_done < m_begin.size() ? m_begin[m_done] : m_byte;
        return size;
    }
    std::uint64_t bytesDone() const override { return m_done; }
    std::uint64_t bytesTotal() const override { return 0; }
    importers::FileIdentity identity() const override { return {}; }
    const std::string& name() const override { return m_name; }

private:
    std::string m_name = "endless.csv";
    std::string m_begin;
    char m_byte;
    std::uint64_t m_most;
    std::uint64_t m_done = 0;
};

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
    void neitherBlocksNorThreadsShow();
    void orderOfRowsDoesNotShowInSums();
    void endlessLineIsRefused();
    void manySmallSumsAreExact();
    void cancelledImportGivesNothing();
    void progressComesFromTheImportingThread();
    void identityIsOfAllBytes();
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

void TestFocusCharges::neitherBlocksNorThreadsShow()
{
    std::mt19937 random(7);
    const std::string bill = mixedBill(random, 400);
    const std::string expected =
        test::dumpOf(test::importText(bill, {.threads = 1, .blockSize = bill.size() + 1}));
    QVERIFY(expected.find(" kept ") != std::string::npos);
    for (std::size_t blockSize = 1; blockSize < 200; blockSize += blockSize < 70 ? 1 : 17)
        QCOMPARE(test::dumpOf(test::importText(bill, {.threads = 1, .blockSize = blockSize})), expected);
    for (const unsigned threads : {2U, 3U, 8U})
        for (const std::size_t blockSize : {64, 100, 511, 4096, 30000})
            QCOMPARE(test::dumpOf(test::importText(bill, {.threads = threads, .blockSize = blockSize})),
                     expected);
}

void TestFocusCharges::orderOfRowsDoesNotShowInSums()
{
    std::mt19937 random(11);
    std::vector<test::Fields> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back(
            {{"BilledCost", std::to_string(random() % 100000) + "." + std::to_string(random() % 1000000)},
             {"EffectiveCost", "-" + std::to_string(random() % 9) + "e-" + std::to_string(random() % 11)}});
    const test::Imported first = test::importText(test::billOf(rows));
    for (int round = 0; round < 1000; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        const test::Imported other = test::importText(test::billOf(rows));
        QVERIFY(other.sink.charges[0].costs == first.sink.charges[0].costs);
        QVERIFY(other.sink.totals->costs == first.sink.totals->costs);
    }
}

void TestFocusCharges::endlessLineIsRefused()
{
    constexpr std::uint64_t mebi = std::uint64_t{1} << 20;
    for (const char byte : {'x', ',', '"'}) {
        EndlessSource source(test::billOf({{}}), byte, 70 * mebi);
        const test::Imported imported = test::importSource(source, {.threads = 2, .blockSize = 512 << 10});
        QVERIFY(imported.error.has_value());
        QCOMPARE(imported.error->code, model::ErrorCode::LineTooLong);
        QCOMPARE(imported.error->place.line, std::uint64_t{3});
        QVERIFY(source.bytesDone() < 68 * mebi); // not read to the end
    }
    EndlessSource header("Bill", 'x', 70 * mebi);
    QCOMPARE(test::importSource(header, {.blockSize = 4 << 20}).error->code, model::ErrorCode::LineTooLong);
    EndlessSource allowed(test::billOf({{}}), 'x', 60 * mebi);
    const test::Imported imported = test::importSource(allowed, {.threads = 2, .blockSize = 512 << 10});
    QVERIFY(!imported.error);
    QCOMPARE(imported.report.rejected, std::uint64_t{1});
}

void TestFocusCharges::manySmallSumsAreExact()
{
    std::vector<test::Fields> rows(10000, test::Fields{{"BilledCost", "0.1"}, {"EffectiveCost", "1E-12"}});
    const test::Imported imported = test::importText(test::billOf(rows));
    QCOMPARE(imported.sink.totals->costs[0].toString(), std::string("1000"));
    QCOMPARE(imported.sink.totals->costs[1].toString(), std::string("0.00000001"));
}

void TestFocusCharges::cancelledImportGivesNothing()
{
    EndlessSource source(test::billOf({{}}), '\n', std::uint64_t{1} << 40);
    test::ImportSettings settings{.threads = 2};
    const model::StopToken stop = settings.stop;
    settings.progress = [&](const model::Progress&) { stop.requestStop(); };
    const test::Imported imported = test::importSource(source, settings);
    QVERIFY(imported.error.has_value());
    QCOMPARE(imported.error->code, model::ErrorCode::Cancelled);
    QVERIFY(imported.sink.charges.empty());
}

void TestFocusCharges::progressComesFromTheImportingThread()
{
    const auto thread = std::this_thread::get_id();
    model::Progress last;
    const std::string bill = test::billOf({{}, {}, {{"BilledCost", "x"}}});
    test::ImportSettings settings{.threads = 2};
    bool isSameThread = true;
    settings.progress = [&](const model::Progress& progress) {
        isSameThread = isSameThread && std::this_thread::get_id() == thread;
        last = progress;
    };
    QVERIFY(!test::importText(bill, settings).error);
    QVERIFY(isSameThread);
    QCOMPARE(last.bytesDone, std::uint64_t{bill.size()});
    QCOMPARE(last.bytesTotal, std::uint64_t{bill.size()});
    QCOMPARE(last.records, std::uint64_t{2});
    QCOMPARE(last.rejected, std::uint64_t{1});
}

void TestFocusCharges::identityIsOfAllBytes()
{
    const std::string bill = test::billOf({{}, {}, {}});
    const auto whole = importers::openMemory("bill.csv", bill);
    std::string buffer(bill.size() + 1, '\0');
    while (*whole->read(buffer) > 0) {
    }
    for (const std::size_t blockSize : {1, 2, 3, 100, 100000}) {
        const test::Imported imported = test::importText(bill, {.threads = 2, .blockSize = blockSize});
        QCOMPARE(imported.identity.sha256, whole->identity().sha256);
        QCOMPARE(imported.identity.size, std::uint64_t{bill.size()});
    }
}

QTEST_APPLESS_MAIN(TestFocusCharges)
#include "tst_focuscharges.moc"
