// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/blockpipeline.h"
#include "importers/billing/csv/header.h"
#include "importers/billing/csv/row.h"
#include "importers/billing/csv/scanner.h"
#include "tests/importers/billing/billtest.h"

#include <QTest>

#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <vector>

#include <csv.h>

using namespace tare;
using namespace tare::importers;
using namespace Qt::StringLiterals;

namespace {

using Cells = std::vector<std::string>;
using Table = std::vector<Cells>;

// Keeps every row as text, in the order of the file.
class TableHandler final : public csv::BlockHandler
{
public:
    void prepare(unsigned slotCount, unsigned) override { m_slots.resize(slotCount); }
    void parse(const csv::ScannedBlock& block, unsigned slot, unsigned) override
    {
        m_slots[slot].clear();
        for (std::size_t i = 0; i < block.rowCount(); ++i) {
            const csv::RowView row(block, i);
            if (row.isBlank())
                continue;
            Cells cells;
            std::string scratch;
            for (std::size_t k = 0; row.fieldCount() <= csv::mostColumns && k < row.fieldCount(); ++k)
                cells.emplace_back(csv::textOf(row.field(k), scratch));
            m_slots[slot].push_back({row.line(), row.fieldCount(), std::move(cells)});
        }
    }
    void commit(unsigned slot) override
    {
        for (Row& row : m_slots[slot]) {
            rows.push_back(std::move(row.cells));
            lines.push_back(row.line);
            fieldCounts.push_back(row.fieldCount);
        }
    }
    void count(model::Progress& progress) const override { progress.records = rows.size(); }

    Table rows;
    std::vector<std::uint64_t> lines;
    std::vector<std::size_t> fieldCounts;

private:
    struct Row
    {
        std::uint64_t line = 0;
        std::size_t fieldCount = 0;
        Cells cells;
    };
    std::vector<std::vector<Row>> m_slots;
};

struct ReadTable
{
    std::optional<model::Error> error;
    csv::Header header;
    TableHandler handler;
};

std::unique_ptr<ReadTable> readTable(const std::string& bytes, std::size_t blockSize = 64,
                                     unsigned threads = 1)
{
    auto table = std::make_unique<ReadTable>();
    const auto source = openMemory("table.csv", bytes);
    test::ThreadsExecutor executor(threads);
    const ImportContext context{.stop = {}, .progress = {}, .executor = executor};
    csv::BlockPipeline pipeline(*source, context, blockSize);
    auto header = pipeline.readHeader();
    if (!header) {
        table->error = header.error();
        return table;
    }
    table->header = *header;
    if (const auto done = pipeline.readRows(*header, table->handler); !done)
        table->error = done.error();
    return table;
}

// What libcsv makes of the bytes, without empty rows.
Table readWithLibcsv(const std::string& bytes)
{
    struct Reading
    {
        Table table;
        Cells cells;
    } reading;
    csv_parser parser;
    csv_init(&parser, CSV_APPEND_NULL);
    const auto field = [](void* text, std::size_t size, void* data) {
        static_cast<Reading*>(data)->cells.emplace_back(static_cast<const char*>(text), size);
    };
    const auto row = [](int, void* data) {
        auto* reading = static_cast<Reading*>(data);
        reading->table.push_back(std::move(reading->cells));
        reading->cells.clear();
    };
    csv_parse(&parser, bytes.data(), bytes.size(), field, row, &reading);
    csv_fini(&parser, field, row, &reading);
    csv_free(&parser);
    return reading.table;
}

std::string randomText(std::mt19937& random, std::string_view alphabet, std::size_t longest)
{
    std::string text(random() % (longest + 1), ' ');
    for (char& c : text)
        c = alphabet[random() % alphabet.size()];
    return text;
}

// A field as a writer of RFC 4180 puts it: quoted where it must be, and sometimes where it need not.
std::string written(const std::string& cell, std::mt19937& random)
{
    const bool mustQuote = cell.find_first_of(",\"\r\n") != std::string::npos || cell.empty();
    if (!mustQuote && random() % 4 != 0)
        return cell;
    std::string text = "\"";
    for (const char c : cell)
        text.append(c == '"' ? 2 : 1, c);
    text += '"';
    return text;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scannersAgreeOnAnyBytes();
    void cellsAreThoseOfLibcsv();
    void blocksOfAnySizeGiveTheSameRows();
    void rowsAreCut_data();
    void rowsAreCut();
    void linesAreCountedThroughQuotesAndReturns();
    void openQuoteIsAnErrorWhereItBegan();
    void delimiterIsTheOneThatCutsMost_data();
    void delimiterIsTheOneThatCutsMost();
    void rowsWiderThanAnyTableAreCounted();
};

void TestCsv::scannersAgreeOnAnyBytes()
{
    std::mt19937 random(1);
    for (int round = 0; round < 20000; ++round) {
        const std::string_view alphabet = round % 2 == 0 ? ",\"\n\ra\x80" : ",\"\nabcdefghijkl\xC3\xA4mnop";
        const std::string bytes = randomText(random, alphabet, 400);
        const std::size_t cut = bytes.empty() ? 0 : random() % bytes.size();
        std::vector<std::vector<std::uint32_t>> found;
        for (const csv::ScanFunction function : csv::scanFunctions()) {
            std::vector<std::uint32_t> separators(bytes.size() + csv::scanSlack + 1);
            csv::Scan scan;
            scan.base = bytes.data();
            scan.separators = separators.data();
            function(scan, bytes.data(), bytes.data() + cut);
            function(scan, bytes.data() + cut, bytes.data() + bytes.size());
            separators.resize(scan.separatorCount);
            for (const csv::RowEnd& row : scan.rows) {
                separators.push_back(row.separatorCount);
                separators.push_back(row.line);
            }
            separators.insert(separators.end(),
                              {scan.lines, scan.rowLine, static_cast<std::uint32_t>(scan.state)});
            found.push_back(std::move(separators));
        }
        for (const auto& other : found)
            QCOMPARE(other, found.front());
    }
}

// Not compared, because libcsv differs on purpose or by age: spaces around unquoted fields (it drops them;
// they are text here), and text behind a closing quote (it goes on quoted and can swallow the rows that
// follow; here the row ends at its line).
void TestCsv::cellsAreThoseOfLibcsv()
{
    std::mt19937 random(2);
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        const std::string end = round % 3 == 0 ? "\r\n" : round % 3 == 1 ? "\n" : "\r";
        const std::size_t columns = 1 + random() % 6;
        const std::size_t rows = 1 + random() % 8;
        for (std::size_t row = 0; row < rows; ++row) {
            for (std::size_t column = 0; column < columns; ++column) {
                const std::string cell = randomText(random, "ab,\"\n\r.'\xC3\xA4", 12);
                bytes.append(column == 0 ? 0 : 1, ',');
                bytes += written(cell, random);
            }
            if (row + 1 < rows || random() % 2 == 0)
                bytes += end;
        }
        const Table expected = readWithLibcsv(bytes);
        const auto table = readTable(bytes, 1 + random() % 90);
        QVERIFY2(!table->error, bytes.c_str());
        Table found{table->header.names};
        found.insert(found.end(), table->handler.rows.begin(), table->handler.rows.end());
        // The delimiter of a table of one column cannot be known.
        if (table->header.delimiter == ',' && found != expected)
            QFAIL(bytes.c_str());
    }
}

void TestCsv::blocksOfAnySizeGiveTheSameRows()
{
    std::mt19937 random(3);
    std::string bytes = "first,second,third\n";
    for (int row = 0; row < 300; ++row) {
        bytes += written(randomText(random, "ab,\"\n\r", 30), random);
        bytes += ",m";
        bytes += randomText(random, "ab\"c", 5);
        bytes += ",x";
        bytes += row % 7 == 0 ? "\r\n" : row % 11 == 0 ? "\n\n" : "\n";
    }
    bytes += '"';
    bytes.append(40000, 'y');
    bytes += "\",2,3\n1,2,3";
    const auto expected = readTable(bytes, bytes.size() + 1);
    QVERIFY(!expected->error);
    QCOMPARE(expected->handler.rows.size(), std::size_t{302});
    for (const std::size_t blockSize :
         {1, 2, 3, 5, 7, 13, 31, 63, 64, 65, 100, 127, 1000, 4096, 16384, 20000})
        for (const unsigned threads : {1U, 2U, 4U}) {
            if (blockSize < 7 && threads > 1)
                continue; // many small tasks, nothing new
            const auto table = readTable(bytes, blockSize, threads);
            QVERIFY(!table->error);
            QCOMPARE(table->handler.rows, expected->handler.rows);
            QCOMPARE(table->handler.lines, expected->handler.lines);
        }
}

void TestCsv::rowsAreCut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QByteArrayList>>("rows");
    QTest::newRow("plain") << "a,b\n1,2\n"_ba << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("no line feed at the end") << "a,b\n1,2"_ba << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("CR LF") << "a,b\r\n1,2\r\n"_ba << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("CR alone") << "a,b\r1,2\r3,4"_ba << QList<QByteArrayList>{{"1", "2"}, {"3", "4"}};
    QTest::newRow("CR at the very end") << "a,b\n1,2\r"_ba << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF"
                                        "a,b\n1,2\n"_ba
                                     << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("empty fields") << "a,b\n,\n"_ba << QList<QByteArrayList>{{"", ""}};
    QTest::newRow("blank lines") << "\n\na,b\n\n1,2\n\n"_ba << QList<QByteArrayList>{{"1", "2"}};
    QTest::newRow("quoted delimiter") << "a,b\n\"1,1\",2\n"_ba << QList<QByteArrayList>{{"1,1", "2"}};
    QTest::newRow("quoted line feed") << "a,b\n\"1\n1\",2\n"_ba << QList<QByteArrayList>{{"1\n1", "2"}};
    QTest::newRow("quoted CR LF") << "a,b\n\"1\r\n1\",2\n"_ba << QList<QByteArrayList>{{"1\r\n1", "2"}};
    QTest::newRow("escaped quotes") << "a,b\n\"\"\"1\"\"\",2\n"_ba << QList<QByteArrayList>{{"\"1\"", "2"}};
    QTest::newRow("quoted nothing") << "a,b\n\"\",\"\"\n"_ba << QList<QByteArrayList>{{"", ""}};
    QTest::newRow("quote in text") << "a,b\n5\" disk,2\n3,4\n"_ba
                                   << QList<QByteArrayList>{{"5\" disk", "2"}, {"3", "4"}};
    QTest::newRow("text behind a quote")
        << "a,b\n\"5\" disk,2\n3,4\n"_ba << QList<QByteArrayList>{{"5 disk", "2"}, {"3", "4"}};
    QTest::newRow("too few and too many")
        << "a,b\n1\n1,2,3\n"_ba << QList<QByteArrayList>{{"1"}, {"1", "2", "3"}};
    QTest::newRow("spaces stay") << "a,b\n 1 , 2\n"_ba << QList<QByteArrayList>{{" 1 ", " 2"}};
    QTest::newRow("NUL stays") << QByteArray("a,b\n1\0,2\n", 9)
                               << QList<QByteArrayList>{{QByteArray("1\0", 2), "2"}};
}

void TestCsv::rowsAreCut()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QByteArrayList>, rows);
    Table expected;
    for (const QByteArrayList& row : rows) {
        Cells cells;
        for (const QByteArray& cell : row)
            cells.push_back(cell.toStdString());
        expected.push_back(cells);
    }
    for (const std::size_t blockSize : {1, 4, 1000}) {
        const auto table = readTable(bytes.toStdString(), blockSize);
        QVERIFY(!table->error);
        QCOMPARE(table->handler.rows, expected);
    }
}

void TestCsv::linesAreCountedThroughQuotesAndReturns()
{
    const auto table = readTable("\n\"a\na\",b\r\n1,2\r\n\"3\n\n3\",4\n\n5,6\r7,8\n", 3);
    QVERIFY(!table->error);
    QCOMPARE(table->header.line, std::uint64_t{2});
    QCOMPARE(table->handler.lines, (std::vector<std::uint64_t>{4, 5, 9, 10}));
}

void TestCsv::openQuoteIsAnErrorWhereItBegan()
{
    for (const std::size_t blockSize : {1, 3, 16, 1000}) {
        const auto table = readTable("a,b\n1,2\n3,\"\"\n5,\"six\n7,8\n", blockSize);
        QVERIFY(table->error.has_value());
        QCOMPARE(table->error->code, model::ErrorCode::BadCsv);
        QCOMPARE(table->error->place.line, std::uint64_t{4});
        QCOMPARE(table->error->place.column, std::uint64_t{2});
    }
}

void TestCsv::delimiterIsTheOneThatCutsMost_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << "a,b,c\n"_ba << ',';
    QTest::newRow("semicolon") << "a;b;c,d\n"_ba << ';';
    QTest::newRow("tab") << "a\tb\tc\n"_ba << '\t';
    QTest::newRow("commas in quotes") << "\"a,b,c,d\";e;f\n"_ba << ';';
    QTest::newRow("one column") << "a\n"_ba << ',';
}

void TestCsv::delimiterIsTheOneThatCutsMost()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);
    const auto header = csv::findHeader(bytes.toStdString(), false);
    QVERIFY(header.has_value());
    QCOMPARE(header->delimiter, delimiter);
}

void TestCsv::rowsWiderThanAnyTableAreCounted()
{
    const std::string wide(3 * csv::mostColumns, ',');
    for (const std::size_t blockSize : {100, 1 << 20}) {
        const auto table = readTable("a,b\n1,2\n" + wide + "\n3,4\n", static_cast<std::size_t>(blockSize));
        QVERIFY(!table->error);
        QCOMPARE(table->handler.lines, (std::vector<std::uint64_t>{2, 3, 4}));
        QVERIFY(table->handler.fieldCounts[1] > csv::mostColumns);
        QCOMPARE(table->handler.rows[2], (Cells{"3", "4"}));
    }
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
