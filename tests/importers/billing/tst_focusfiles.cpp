// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of good and of broken FOCUS files: one row a file.
#include "tests/importers/billing/billtest.h"

#include <QTest>

#include <algorithm>

using namespace tare;
using namespace Qt::StringLiterals;
using model::ErrorCode;

namespace {

std::string without(const std::string& column)
{
    std::string header = test::usualHeader();
    const std::size_t at = header.find(std::string(",").append(column).append(","));
    header.replace(at, column.size() + 2, ",x_Other,");
    return header + '\n' + test::usualRow() + '\n';
}

std::string replaced(std::string text, std::string_view from, std::string_view to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

std::string utf16(const std::string& text, bool hasMark, bool isBigEndian)
{
    std::string out;
    const auto add = [&](char high, char low) {
        out += isBigEndian ? high : low;
        out += isBigEndian ? low : high;
    };
    if (hasMark)
        add('\xFE', '\xFF');
    for (const char c : text)
        add('\0', c);
    return out;
}

std::string one(const std::string& column, const std::string& value)
{
    return test::billOf({{}, {{column, value}}, {}});
}

std::string withColumns(std::size_t extra)
{
    std::string header = test::usualHeader();
    std::string row = test::usualRow();
    for (std::size_t i = 0; i < extra; ++i) {
        header += ",x_" + std::to_string(i);
        row += ',';
    }
    return header + '\n' + row + '\n';
}

int columnOf(const std::string& name)
{
    const std::string header = std::string(",").append(test::usualHeader()).append(",");
    const std::size_t at = header.find(std::string(",").append(name).append(","));
    return 1 + static_cast<int>(
                   std::count(header.begin(), header.begin() + static_cast<std::ptrdiff_t>(at), ','));
}

} // namespace

class TestFocusFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreRejectedWithTheirPlace_data();
    void rowsAreRejectedWithTheirPlace();
    void filesAreRefused_data();
    void filesAreRefused();
    void filesAreRead_data();
    void filesAreRead();
    void everyTruncationIsAnImportOrAnError();
    void rejectionsAreListedUpToALimitAndAllCounted();
    void detectionGoesByTheHeader_data();
    void detectionGoesByTheHeader();
};

// The second of three rows is wrong: the others are kept, and the note says where and what, not the value.
void TestFocusFiles::rowsAreRejectedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("column");
    const auto add = [](const char* name, const std::string& column, const std::string& value,
                        const char* code) {
        QTest::newRow(name) << QByteArray::fromStdString(one(column, value)) << QString::fromLatin1(code)
                            << columnOf(column);
    };
    add("words for a cost", "BilledCost", "secret", "bad-cost");
    add("decimal comma", "EffectiveCost", "\"1,25\"", "bad-cost");
    add("thousands marks", "EffectiveCost", "\"1,250.00\"", "bad-cost");
    add("currency sign", "BilledCost", "$1.25", "bad-cost");
    add("brackets for a negative cost", "BilledCost", "(1.25)", "bad-cost");
    add("two points", "BilledCost", "1.2.5", "bad-cost");
    add("no digits", "BilledCost", "-", "bad-cost");
    add("point alone", "BilledCost", ".", "bad-cost");
    add("hexadecimal", "BilledCost", "0x10", "bad-cost");
    add("not a number", "BilledCost", "NaN", "bad-cost");
    add("infinite", "BilledCost", "inf", "bad-cost");
    add("exponent without digits", "BilledCost", "1e", "bad-cost");
    add("more than any bill", "BilledCost", "1000000000000000", "bad-cost");
    add("astronomic exponent", "BilledCost", "1e300", "bad-cost");
    add("quote inside a number", "BilledCost", "\"1\"5", "bad-cost");
    add("Arabic digits", "BilledCost", "\xD9\xA1", "bad-cost");
    add("NUL in a number", "BilledCost", std::string("1\0", 2), "bad-cost");
    add("no billed cost", "BilledCost", "", "no-cost");
    add("no effective cost", "EffectiveCost", "NULL", "no-cost");
    add("list cost that is none", "ListCost", "free", "bad-cost");
    add("contracted cost that is none", "ContractedCost", "?", "bad-cost");
    add("quantity that is none", "ConsumedQuantity", "one", "bad-quantity");
    add("31 September, American", "ChargePeriodStart", "9/31/2026", "bad-date");
    add("German date", "ChargePeriodStart", "14.09.2026", "bad-date");
    add("year of three digits", "ChargePeriodStart", "5/1/125", "bad-date");
    add("no date", "ChargePeriodStart", "", "bad-date");
    add("null date", "ChargePeriodEnd", "NULL", "bad-date");
    add("30 February", "ChargePeriodStart", "2026-02-30T00:00:00Z", "bad-date");
    add("month 13", "ChargePeriodStart", "2026-13-01T00:00:00Z", "bad-date");
    add("25 o'clock", "ChargePeriodStart", "2026-09-14T25:00:00Z", "bad-date");
    add("words for a date", "ChargePeriodEnd", "tomorrow", "bad-date");
    add("seconds since 1970", "ChargePeriodEnd", "1789380000", "bad-date");
    add("end before start", "ChargePeriodEnd", "2026-09-14T09:00:00Z", "bad-period");
    add("unknown category", "ChargeCategory", "Refund", "bad-category");
    add("no category", "ChargeCategory", "", "bad-category");
    add("category of FOCUS 0.5", "ChargeCategory", "Rounding Error", "bad-category");
    add("text of 5,000 bytes", "ResourceId", std::string(5000, 'x'), "text-too-long");
    const auto addRow = [](const char* name, const std::string& row) {
        const std::string usual = test::usualRow();
        QTest::newRow(name) << QByteArray::fromStdString(test::usualHeader() + '\n' + usual + '\n' + row +
                                                         '\n' + usual + '\n')
                            << u"wrong-field-count"_s << 0;
    };
    addRow("one field too few", test::usualRow().substr(4));
    addRow("one field too many", test::usualRow() + ',');
    addRow("one word", "total");
    addRow("comment", "# exported");
    addRow("5,000 fields", std::string(5000, ','));
}

void TestFocusFiles::rowsAreRejectedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, column);
    const test::Imported imported = test::importText(bytes.toStdString());
    QVERIFY2(!imported.error, test::dumpOf(imported).c_str());
    QCOMPARE(imported.report.kept, std::uint64_t{2});
    QCOMPARE(imported.report.rejected, std::uint64_t{1});
    const auto& notes = imported.report.notes;
    const auto note = std::find_if(notes.begin(), notes.end(), [](const importers::Note& other) {
        return other.kind == importers::NoteKind::Rejected;
    });
    QVERIFY(note != notes.end());
    QCOMPARE(QString::fromStdString(note->code), code);
    QCOMPARE(note->place.line, std::uint64_t{3});
    QCOMPARE(note->place.column, static_cast<std::uint64_t>(column));
    QVERIFY(test::dumpOf(imported).find("secret") == std::string::npos);
    QCOMPARE(imported.sink.totals->costs[0].toString(), std::string("3"));
    QCOMPARE(imported.sink.charges.front().rows, std::uint64_t{2});
}

void TestFocusFiles::filesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const auto add = [](const char* name, const std::string& bytes, ErrorCode code, int line, int column) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(code) << line << column;
    };
    const std::string good = test::billOf({{}, {}});
    add("nothing", "", ErrorCode::EmptyFile, 0, 0);
    add("blank lines", "\n\n\r\n", ErrorCode::EmptyFile, 0, 0);
    add("header alone", test::usualHeader() + '\n', ErrorCode::NothingKept, 0, 0);
    add("all rows wrong", test::billOf({{{"BilledCost", "x"}}, {{"BilledCost", "y"}}}),
        ErrorCode::NothingKept, 2, 1);
    add("columns shifted by one", test::usualHeader() + "\n," + test::usualRow() + '\n',
        ErrorCode::NothingKept, 2, 0);
    add("header shifted by one", "Row," + test::usualHeader() + '\n' + test::usualRow() + ",\n",
        ErrorCode::NothingKept, 2, 5);
    for (const char* column : {"EffectiveCost", "ChargePeriodStart", "ChargePeriodEnd", "ChargeCategory"})
        add((std::string("no ") + column).c_str(), without(column), ErrorCode::MissingColumn, 1, 0);
    add("no BilledCost", replaced(good, "BilledCost", "Cost"), ErrorCode::MissingColumn, 1, 0);
    add("column twice", test::usualHeader() + ",BilledCost\n" + test::usualRow() + ",1\n",
        ErrorCode::DuplicateColumn, 1, 30);
    add("column twice, other case", test::usualHeader() + ",billedcost\n", ErrorCode::DuplicateColumn, 1, 30);
    add("column twice, below blank lines", "\n\n" + test::usualHeader() + ",Tags\n",
        ErrorCode::DuplicateColumn, 3, 30);
    add("5,000 columns", withColumns(5000), ErrorCode::TooManyColumns, 1, 0);
    add("FOCUS 0.5", "BilledCost,AmortizedCost,ChargeType,Provider\n1,1,Usage,AWS\n",
        ErrorCode::UnsupportedFormat, 1, 0);
    add("contract commitments", "ContractCommitmentId,ContractCommitmentCost,BillingCurrency\na,1,USD\n",
        ErrorCode::UnsupportedFormat, 1, 0);
    add("open quote in the last row", good + test::usualRow({{"ResourceName", "\"node"}, {"Tags", ""}}),
        ErrorCode::BadCsv, 4, columnOf("ResourceName"));
    add("open quote in the header", "\"BilledCost,EffectiveCost\n1,2\n", ErrorCode::BadCsv, 1, 1);
    add("open quote in the first row", test::usualHeader() + "\n\"1.5\n2\n3\n", ErrorCode::BadCsv, 2, 1);
    add("UTF-16, little end first", utf16(good, true, false), ErrorCode::BadEncoding, 1, 0);
    add("UTF-16, big end first", utf16(good, true, true), ErrorCode::BadEncoding, 1, 0);
    add("UTF-16 without mark", utf16(good, false, true), ErrorCode::BadEncoding, 1, 0);
    add("another table", "Name,Size\na,1\n", ErrorCode::MissingColumn, 1, 0);
    add("gzip cut off", test::gzipped(good).substr(0, 60), ErrorCode::TruncatedFile, 0, 0);
    add("gzip with rubbish behind", test::gzipped(good) + "rubbish", ErrorCode::BadGzip, 0, 0);
    std::string damaged = test::gzipped(good);
    damaged[damaged.size() / 2] ^= 0x55;
    add("gzip damaged", damaged, ErrorCode::BadGzip, 0, 0);
    add("gzip in gzip", test::gzipped(test::gzipped(good)), ErrorCode::NestedArchive, 0, 0);
}

void TestFocusFiles::filesAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(int, line);
    QFETCH(int, column);
    for (const std::size_t blockSize : {std::size_t{7}, std::size_t{1} << 16}) {
        const test::Imported imported =
            test::importText(bytes.toStdString(), {.threads = 2, .blockSize = blockSize});
        QVERIFY(imported.error.has_value());
        QCOMPARE(static_cast<int>(imported.error->code), code);
        QCOMPARE(imported.error->place.line, static_cast<std::uint64_t>(line));
        QCOMPARE(imported.error->place.column, static_cast<std::uint64_t>(column));
        QVERIFY(imported.sink.charges.empty());
    }
}

void TestFocusFiles::filesAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const std::string good = test::billOf({{}, {}});
    const auto add = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    add("line feeds", good);
    add("CR LF", replaced(good, "\n", "\r\n"));
    add("CR alone", replaced(good, "\n", "\r"));
    add("no end of the last line", good.substr(0, good.size() - 1));
    add("byte order mark", std::string("\xEF\xBB\xBF").append(good));
    add("blank lines between", replaced(good, "\n", "\n\n"));
    add("lower case header", [&] {
        std::string text = good;
        std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(test::usualHeader().size()),
                       text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return text;
    }());
    add("quoted header", std::string("\"").append(replaced(test::usualHeader(), ",", "\",\"")) + "\"\n" +
                             test::usualRow() + '\n' + test::usualRow() + '\n');
    add("spaces around names",
        replaced(test::usualHeader(), ",", " , ") + '\n' + test::usualRow() + '\n' + test::usualRow() + '\n');
    add("semicolons", replaced(good, ",", ";"));
    add("tabs", replaced(good, ",", "\t"));
    add("own columns", withColumns(3) + test::usualRow() + ",,,\n");
    add("4,096 columns", withColumns(4096 - 29) + test::usualRow() + std::string(4096 - 29, ',') + '\n');
    add("the same own column twice",
        test::usualHeader() + ",x_a,x_a\n" + test::usualRow() + ",1,2\n" + test::usualRow() + ",3,4\n");
    add("quoted numbers and dates", replaced(replaced(good, "1.5,1.25", "\"1.5\",\"1.25\""),
                                             "2026-09-14T10:00:00Z", "\"2026-09-14T10:00:00Z\""));
    add("exponents", replaced(good, "1.5,1.25", "15E-1,0.125e+1"));
    add("signs and zeroes", replaced(good, "1.5,1.25", "+1.50,01.2500000000000000000"));
    add("spaces around numbers", replaced(good, "1.5,1.25", " 1.5 ,1.25 "));
    add("dates with a space", replaced(good, "T10:00:00Z", " 10:00:00"));
    add("dates without seconds", replaced(good, "T10:00:00Z", "T10:00Z"));
    add("dates with a fraction", replaced(good, "T10:00:00Z", "T10:00:00.000Z"));
    add("dates in another zone", replaced(good, "T10:00:00Z", "T12:00:00+02:00"));
    add("dates with UTC", replaced(good, "T10:00:00Z", " 10:00:00 UTC"));
    add("gzip", test::gzipped(good));
    add("gzip in two members", test::gzipped(good.substr(0, 300)) + test::gzipped(good.substr(300)));
}

// All of them say the same.
void TestFocusFiles::filesAreRead()
{
    QFETCH(QByteArray, bytes);
    for (const std::size_t blockSize : {std::size_t{13}, std::size_t{1} << 16}) {
        const test::Imported imported =
            test::importText(bytes.toStdString(), {.threads = 2, .blockSize = blockSize});
        QVERIFY2(!imported.error, test::dumpOf(imported).c_str());
        QCOMPARE(imported.report.kept, std::uint64_t{2});
        QCOMPARE(imported.report.rejected, std::uint64_t{0});
        QCOMPARE(imported.sink.charges.size(), std::size_t{1});
        const model::ChargeRecord& charge = imported.sink.charges.front();
        QCOMPARE(charge.costs[0].toString(), std::string("3"));
        QCOMPARE(charge.costs[1].toString(), std::string("2.5"));
        QCOMPARE(charge.periodStart.toString(), std::string("2026-09-14T10:00:00Z"));
        QCOMPARE(charge.resourceId, std::string("i-0abc"));
        QCOMPARE(charge.seconds, std::int64_t{3600});
    }
}

void TestFocusFiles::everyTruncationIsAnImportOrAnError()
{
    const std::string bill = test::billOf({{}, {{"ChargeDescription", "\"one\ntwo\""}}, {}});
    for (std::size_t size = 0; size < bill.size(); ++size) {
        const test::Imported imported = test::importText(bill.substr(0, size));
        if (imported.error) {
            QVERIFY(imported.sink.charges.empty());
            continue;
        }
        const importers::ImportReport& report = imported.report;
        const auto lines = static_cast<std::uint64_t>(std::count(bill.begin(), bill.begin() + size, '\n'));
        QVERIFY(report.kept >= 1 && report.kept + report.rejected <= lines + 1);
        QVERIFY(imported.sink.totals->rows == report.kept);
    }
}

void TestFocusFiles::rejectionsAreListedUpToALimitAndAllCounted()
{
    std::vector<test::Fields> rows(3000, test::Fields{{"BilledCost", "x"}});
    rows.emplace_back();
    const test::Imported imported = test::importText(test::billOf(rows));
    QVERIFY(!imported.error);
    QCOMPARE(imported.report.rejected, std::uint64_t{3000});
    std::uint64_t counted = 0;
    for (const importers::Note& note : imported.report.notes)
        counted += note.kind == importers::NoteKind::Rejected ? note.count : 0;
    QCOMPARE(counted, std::uint64_t{3000});
    QVERIFY(imported.report.notes.size() < 1010);
}

void TestFocusFiles::detectionGoesByTheHeader_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("recognition");
    QTest::addColumn<QString>("version");
    const auto add = [](const char* name, const std::string& head, importers::Recognition recognition,
                        const char* version = "") {
        QTest::newRow(name) << QByteArray::fromStdString(head) << static_cast<int>(recognition)
                            << QString::fromLatin1(version);
    };
    using importers::Recognition;
    const std::string usual = test::usualHeader();
    add("1.0", usual + "\n", Recognition::Yes, "1.0 or later");
    add("1.0 with BillingAccountType", usual + ",BillingAccountType\n", Recognition::Yes, "1.0 or later");
    add("1.1", usual + ",SkuMeter\n", Recognition::Yes, "1.1 or later");
    add("1.2", usual + ",InvoiceId,ServiceSubcategory\n", Recognition::Yes, "1.2 or later");
    add("1.3", usual + ",AllocatedMethodId,PricingCurrency\n", Recognition::Yes, "1.3 or later");
    add("1.4 without ProviderName", replaced(usual, "ProviderName", "ServiceProviderName") + "\n",
        Recognition::Yes, "1.3 or later");
    add("only the needed columns",
        "billedcost;EFFECTIVECOST;ChargePeriodStart;ChargePeriodEnd;ChargeCategory\n", Recognition::Yes,
        "1.0 or later");
    add("header without line end", usual, Recognition::Yes, "1.0 or later");
    add("a needed column missing", replaced(usual, "EffectiveCost", "Cost") + "\n", Recognition::Named);
    add("FOCUS 0.5", "BilledCost,AmortizedCost,ChargeType\n", Recognition::Named);
    add("contract commitments", "ContractCommitmentId,ContractId\n", Recognition::Named);
    add("a legacy report of AWS", "lineItem/LineItemType,lineItem/UnblendedCost\n", Recognition::No);
    add("JSON", "{\"kind\": \"List\", \"items\": []}", Recognition::No);
    add("words", "hello\n", Recognition::No);
    add("nothing", "", Recognition::No);
    add("UTF-16", utf16(usual, true, false), Recognition::No);
}

// Shows: D1
void TestFocusFiles::detectionGoesByTheHeader()
{
    QFETCH(QByteArray, head);
    QFETCH(int, recognition);
    QFETCH(QString, version);
    const importers::FocusImporter importer;
    const importers::Detection detection = importer.detect(head.toStdString());
    QCOMPARE(static_cast<int>(detection.recognition), recognition);
    QCOMPARE(QString::fromStdString(detection.version), version);
    QCOMPARE(detection.refusal.has_value(), detection.recognition == importers::Recognition::Named);
}

QTEST_APPLESS_MAIN(TestFocusFiles)
#include "tst_focusfiles.moc"
