// SPDX-License-Identifier: GPL-3.0-or-later
// How a FOCUS file goes through: no block, thread or order shows, nothing grows without bound.
#include "tests/importers/billing/billtest.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace tare;

namespace {

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

class TestFocusStream : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neitherBlocksNorThreadsShow();
    void orderOfRowsDoesNotShowInSums();
    void endlessLineIsRefused();
    void manySmallSumsAreExact();
    void cancelledImportGivesNothing();
    void progressComesFromTheImportingThread();
    void identityIsOfAllBytes();
};

void TestFocusStream::neitherBlocksNorThreadsShow()
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

void TestFocusStream::orderOfRowsDoesNotShowInSums()
{
    std::mt19937 random(11);
    std::vector<test::Fields> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back(
            {{"BilledCost", std::to_string(random() % 100000) + "." + std::to_string(random() % 1000000)},
             {"EffectiveCost",
              std::string("-").append(std::to_string(random() % 9)) + "e-" + std::to_string(random() % 11)}});
    const test::Imported first = test::importText(test::billOf(rows));
    for (int round = 0; round < 1000; ++round) {
        std::shuffle(rows.begin(), rows.end(), random);
        const test::Imported other = test::importText(test::billOf(rows));
        QVERIFY(other.sink.charges[0].costs == first.sink.charges[0].costs);
        QVERIFY(other.sink.totals->costs == first.sink.totals->costs);
    }
}

void TestFocusStream::endlessLineIsRefused()
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

void TestFocusStream::manySmallSumsAreExact()
{
    std::vector<test::Fields> rows(10000, test::Fields{{"BilledCost", "0.1"}, {"EffectiveCost", "1E-12"}});
    const test::Imported imported = test::importText(test::billOf(rows));
    QCOMPARE(imported.sink.totals->costs[0].toString(), std::string("1000"));
    QCOMPARE(imported.sink.totals->costs[1].toString(), std::string("0.00000001"));
}

void TestFocusStream::cancelledImportGivesNothing()
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

void TestFocusStream::progressComesFromTheImportingThread()
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

void TestFocusStream::identityIsOfAllBytes()
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

QTEST_APPLESS_MAIN(TestFocusStream)
#include "tst_focusstream.moc"
