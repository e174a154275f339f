// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/totalcost.h"
#include "model/explanation/explanation.h"
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/readworkbook.h"
#include "views/export/csvtext.h"
#include "views/export/exporttables.h"
#include "views/export/rankingjson.h"
#include "views/export/resultsheets.h"
#include "views/export/sheetcsv.h"
#include "views/export/workbook.h"

#include <nlohmann/json.hpp>

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <cmath>
#include <set>

namespace tare::tests {

using namespace views;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr model::Timestamp exportTime{1790000000};

// Beginnings that some spreadsheet takes for a formula, what looks like them, and what hides them.
const std::string beginnings[] = {"=",
                                  "+",
                                  "-",
                                  "@",
                                  "\t=",
                                  "\r=",
                                  "\n=",
                                  std::string("\0=", 2),
                                  "＝",
                                  "＋",
                                  "－",
                                  "＠",
                                  "﹦",
                                  "⁼",
                                  "꞊",
                                  "﹢",
                                  "﹣",
                                  "−",
                                  "‐",
                                  "﹫",
                                  " =",
                                  "  +",
                                  "\u00a0=",
                                  "\ufeff=",
                                  "\u202e=",
                                  "\u200b=",
                                  "'=",
                                  "''=",
                                  "\"=",
                                  ";=",
                                  ",=",
                                  "=cmd|' /C calc'!A0",
                                  "=HYPERLINK(\"http://x\")",
                                  "@SUM(1)",
                                  "+1+",
                                  "-2-",
                                  "{=",
                                  "_x003D_",
                                  "_x000D_=",
                                  "\x01=",
                                  "%0A=",
                                  "../",
                                  "..\\",
                                  "/etc/",
                                  "CON",
                                  "<b>=",
                                  "&=",
                                  "\x7f="};

// 10,000 names, no two alike.
std::vector<std::string> dangerousNames()
{
    std::vector<std::string> names;
    const std::size_t count = 10000;
    for (std::size_t i = 0; i < count; ++i) {
        std::string name = beginnings[i % std::size(beginnings)];
        name += i % 3 == 0 ? "1+1" : i % 3 == 1 ? "A1*(2)" : "größe-日本\U0001F600";
        names.push_back(name + std::to_string(i) + (i % 7 == 0 ? " " : i % 7 == 1 ? "\n" : ""));
    }
    return names;
}

std::shared_ptr<model::Evaluation> evaluationWith(const std::vector<std::string>& names)
{
    auto evaluation = sampleEvaluation(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        model::WorkloadFigures& workload = evaluation->workloads[i];
        workload.id = workload.name = workload.namespaceName = workload.cluster = workload.kind = names[i];
    }
    return evaluation;
}

QByteArray bytesOf(const model::Result<std::string>& bytes)
{
    if (!bytes)
        qFatal("no workbook");
    return QByteArray::fromStdString(*bytes);
}

QByteArray workbookOf(const std::vector<Sheet>& sheets, const std::string& currency = "USD")
{
    return bytesOf(workbookBytes(
        sheets, {.currency = currency, .title = u"=1"_s, .comment = u"=2"_s, .createdAt = exportTime}));
}

std::size_t columnOf(const Sheet& sheet, std::string_view id)
{
    for (std::size_t i = 0; i < sheet.columns.size(); ++i)
        if (sheet.columns[i].id == id)
            return i;
    qFatal("no such column");
}

QString carried(const std::string& text)
{
    return carriedText(text);
}

// A result of the model that knows when its cluster was seen.
std::shared_ptr<model::Evaluation> datedResult()
{
    auto evaluation = std::make_shared<model::Evaluation>(*computedResult());
    evaluation->snapshotTime = model::Timestamp::parse("2026-09-14T10:00:00Z");
    return evaluation;
}

int formulasIn(const ReadSheet& sheet)
{
    int count = 0;
    for (const auto& row : sheet)
        for (const ReadCell& cell : row)
            count += cell.formula.isEmpty() ? 0 : 1;
    return count;
}

// A number of a sheet against the one of the model: to the millionth, and what sixteen digits tell apart.
bool isSame(double left, double right)
{
    return std::abs(left - right) <= std::max(0.5e-6, 1e-15 * std::abs(right));
}

// LibreOffice without a window, with a profile of its own; it calculates every formula anew.
class Office
{
public:
    static QString program() { return QStandardPaths::findExecutable(u"soffice"_s); }

    explicit Office(const QTemporaryDir& folder) : m_folder(folder)
    {
        QDir(folder.path()).mkpath(u"profile/user"_s);
        write(
            u"profile/user/registrymodifications.xcu"_s,
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            "<oor:items xmlns:oor=\"http://openoffice.org/2001/registry\">"
            "<item oor:path=\"/org.openoffice.Office.Calc/Formula/Load\">"
            "<prop oor:name=\"OOXMLRecalcMode\" oor:op=\"fuse\"><value>0</value></prop></item></oor:items>");
    }

    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no place for a file");
    }

    // The tables of the file as it reads it: by name, with values, texts, formulas, and dates as texts.
    QMap<QString, ReadSheet> read(const QByteArray& workbook) const
    {
        write(u"in.xlsx"_s, workbook);
        QProcess process;
        process.start(program(), {u"-env:UserInstallation=file://"_s + m_folder.filePath(u"profile"_s),
                                  u"--headless"_s, u"--convert-to"_s, u"fods"_s, u"--outdir"_s,
                                  m_folder.path(), m_folder.filePath(u"in.xlsx"_s)});
        if (!process.waitForFinished(300000))
            qFatal("LibreOffice does not end");
        QFile file(m_folder.filePath(u"in.fods"_s));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("LibreOffice could not read the workbook: %s", process.readAll().constData());
        return tablesIn(file.readAll());
    }

private:
    static QString paragraphs(QXmlStreamReader& reader)
    {
        QStringList lines;
        while (reader.readNextStartElement()) {
            if (reader.name() != "p"_L1) {
                reader.skipCurrentElement();
                continue;
            }
            lines += lineOf(reader);
        }
        return lines.join(u'\n');
    }

    // Spaces and tabs are elements of their own.
    static QString lineOf(QXmlStreamReader& reader)
    {
        QString line;
        for (int depth = 1; depth > 0 && !reader.atEnd();) {
            reader.readNext();
            if (reader.isCharacters())
                line += reader.text();
            if (reader.isStartElement()) {
                ++depth;
                const int count = std::max(1, reader.attributes().value("text:c"_L1).toInt());
                if (reader.name() == "s"_L1)
                    line += QString(count, u' ');
                if (reader.name() == "tab"_L1)
                    line += u'\t';
                if (reader.name() == "line-break"_L1)
                    line += u'\n';
            }
            if (reader.isEndElement())
                --depth;
        }
        return line;
    }

    static QMap<QString, ReadSheet> tablesIn(const QByteArray& xml)
    {
        QMap<QString, ReadSheet> tables;
        ReadSheet* table = nullptr;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            const QXmlStreamAttributes attributes = reader.attributes();
            if (reader.name() == "table"_L1)
                table = &tables[attributes.value("table:name"_L1).toString()];
            else if (reader.name() == "table-row"_L1 && table)
                table->emplace_back();
            else if (reader.name() == "table-cell"_L1 && table && !table->empty()) {
                ReadCell cell;
                cell.formula = attributes.value("table:formula"_L1).toString();
                const QString type = attributes.value("office:value-type"_L1).toString();
                const int times = std::max(1, attributes.value("table:number-columns-repeated"_L1).toInt());
                if (type == "float"_L1 || type == "percentage"_L1 || type == "currency"_L1)
                    cell.number = attributes.value("office:value"_L1).toDouble();
                if (type == "date"_L1)
                    cell.format = attributes.value("office:date-value"_L1).toString();
                const QString text = paragraphs(reader);
                if (type == "string"_L1)
                    cell.text = text;
                if (times < 100) // the empty rest of a row
                    table->back().insert(table->back().end(), static_cast<std::size_t>(times), cell);
            }
        }
        return tables;
    }

    const QTemporaryDir& m_folder;
};

} // namespace

class SheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreNumbers();
    void figuresOfPoolsAreNumbers();
    void digitsFollowTheCurrency();
    void momentsAndDatesAreDates();
    void tablesHaveTitlesThatStay();
    void onlyTheCheckHasFormulas();
    void theCheckAgrees();
    void theCheckSeesWhatIsWrong();
    void noNameBecomesAFormulaInAWorkbook();
    void noNameBecomesAFormulaInCsv();
    void namesMakeNoPaths();
    void rawCsvHasTheNamesAsTheyAre();
    void chosenColumnsComeInTheirOrder();
    void billAddsUpInItsSheet();
    void everyAssumptionIsThereOnce();
    void exportsTellWhatTheyRestOn();
    void sameResultGivesTheSameBytes();
    void aFileIsReplacedAsAWhole();
    void officeCalculatesTheSame();
    void officeReadsNoFormulaFromNames();
};

// Shows: D13
void SheetsTest::figuresAreNumbers()
{
    const auto evaluation = computedResult();
    const Sheet sheet = rankingSheet(*evaluation, Reader::Person);
    const ReadSheet read = readWorkbook(workbookOf({sheet})).value(sheet.name);
    const auto json = nlohmann::json::parse(rankingJson(*evaluation));
    QCOMPARE(read.size(), evaluation->workloads.size() + 1);
    int checked = 0;
    for (const model::Figure& figure : model::figures()) {
        if (figure.scope != model::FigureScope::Workload)
            continue;
        const std::size_t column = columnOf(sheet, figure.id);
        for (std::size_t i = 0; i < evaluation->workloads.size(); ++i) {
            const auto expected = figure.read(*evaluation, i);
            const ReadCell cell = column < read[i + 1].size() ? read[i + 1][column] : ReadCell();
            QVERIFY2(cell.number.has_value() == expected.has_value(), std::string(figure.id).c_str());
            if (!expected)
                continue;
            const double shown = cell.number.value();
            QVERIFY2(isSame(shown, *expected), std::string(figure.id).c_str());
            std::string path = "/workloads/" + std::to_string(i) + '/' + std::string(figure.id);
            std::replace(path.begin(), path.end(), '.', '/');
            QVERIFY2(isSame(shown, json.at(nlohmann::json::json_pointer(path)).get<double>()), path.c_str());
            ++checked;
        }
    }
    QVERIFY(checked > 30);
}

void SheetsTest::figuresOfPoolsAreNumbers()
{
    const auto evaluation = sampleEvaluation();
    const Sheet sheet = poolSheet(*evaluation, Reader::Person);
    const ReadSheet read = readWorkbook(workbookOf({sheet})).value(sheet.name);
    for (const model::Figure& figure : model::figures()) {
        if (figure.scope != model::FigureScope::Pool)
            continue;
        for (std::size_t i = 0; i < evaluation->pools.size(); ++i)
            if (const auto expected = figure.read(*evaluation, i))
                QVERIFY2(isSame(read[i + 1].at(columnOf(sheet, figure.id)).number.value(), *expected),
                         std::string(figure.id).c_str());
    }
}

void SheetsTest::digitsFollowTheCurrency()
{
    auto evaluation = sampleEvaluation();
    for (const auto& [currency, format] :
         {std::pair("USD", "#,##0.00"), {"JPY", "#,##0"}, {"KWD", "#,##0.000"}}) {
        evaluation->currency = currency;
        const Sheet sheet = rankingSheet(*evaluation, Reader::Person);
        const std::size_t cost = columnOf(sheet, "cost_month");
        const ReadSheet read = readWorkbook(workbookOf({sheet}, currency)).value(sheet.name);
        QCOMPARE(read[1][cost].format, QString::fromLatin1(format));
        QVERIFY(read[0][cost].text.contains(QString::fromLatin1(currency)));
    }
}

void SheetsTest::momentsAndDatesAreDates()
{
    const auto evaluation = datedResult();
    constexpr double dayOfEpoch = 25569; // as spreadsheets count
    const auto sheets = readWorkbook(bytesOf(resultWorkbook(*evaluation, exportTime)));
    bool isFound = false;
    for (const auto& row : sheets.value(u"Summary"_s))
        if (row.size() > 2 && row[2].text == u"snapshot"_s) {
            isFound = true;
            QVERIFY(std::abs(row[1].number.value() - dayOfEpoch -
                             static_cast<double>(evaluation->snapshotTime->seconds) / 86400) < 1e-6);
            QCOMPARE(row[1].format, u"yyyy-mm-dd hh:mm"_s);
        }
    QVERIFY(isFound);
    const ReadSheet cash = sheets.value(u"Cash flow"_s);
    QCOMPARE(cash[1][1].format, u"yyyy-mm-dd"_s);
    QCOMPARE(cash[1][1].number.value(), dayOfEpoch + evaluation->snapshotTime->day());
    QVERIFY(cash[2][1].number.value() - cash[1][1].number.value() >= 28);
}

void SheetsTest::tablesHaveTitlesThatStay()
{
    const auto evaluation = sampleEvaluation();
    const auto files = unzipped(workbookOf({rankingSheet(*evaluation, Reader::Person)}));
    const QString xml = QString::fromUtf8(files.value(u"xl/worksheets/sheet1.xml"_s));
    QVERIFY(xml.contains(u"state=\"frozen\""_s));
    QVERIFY(xml.contains(u"<autoFilter ref=\"A1:"_s));
    QVERIFY(xml.contains(u"<cols>"_s));
}

void SheetsTest::onlyTheCheckHasFormulas()
{
    const auto sheets = readWorkbook(bytesOf(resultWorkbook(*computedResult(), exportTime)));
    QCOMPARE(sheets.size(), 9);
    for (auto sheet = sheets.begin(); sheet != sheets.end(); ++sheet)
        QCOMPARE(formulasIn(*sheet) > 0, sheet.key() == u"Check"_s);
}

void SheetsTest::theCheckAgrees()
{
    const auto evaluation = computedResult();
    QVERIFY(evaluation->programme.migrating > 0);
    const ReadSheet check = readWorkbook(bytesOf(resultWorkbook(*evaluation, exportTime))).value(u"Check"_s);
    QCOMPARE(check[1][4].text, u"yes"_s);
    QStringList figures;
    for (std::size_t row = 2; row < check.size() && !check[row][0].text.isEmpty(); ++row) {
        figures += check[row][0].text;
        QCOMPARE(check[row][4].text, u"yes"_s);
    }
    for (const char* figure : {"NPV after platform cost", "Payback", "Payback, discounted", "Bill a month"})
        QVERIFY2(figures.contains(QString::fromLatin1(figure)), figure);
    QCOMPARE(check[3][2].number.value(), evaluation->programme.payback->value());
}

void SheetsTest::theCheckSeesWhatIsWrong()
{
    auto evaluation = std::make_shared<model::Evaluation>(*computedResult());
    evaluation->programme.npvAfterProgrammeCost += model::Money(0.01);
    const ReadSheet check = readWorkbook(bytesOf(resultWorkbook(*evaluation, exportTime))).value(u"Check"_s);
    QCOMPARE(check[1][4].text, u"no"_s);
    QCOMPARE(check[2][4].text, u"no"_s);
    QCOMPARE(check[3][4].text, u"yes"_s);
}

void SheetsTest::noNameBecomesAFormulaInAWorkbook()
{
    const std::vector<std::string> names = dangerousNames();
    const auto evaluation = evaluationWith(names);
    const Sheet sheet = withColumns(rankingSheet(*evaluation, Reader::Person),
                                    {"id", "cluster", "namespace", "kind", "name"});
    const ReadSheet read = readWorkbook(workbookOf({sheet})).value(sheet.name);
    QCOMPARE(read.size(), names.size() + 1);
    QCOMPARE(formulasIn(read), 0);
    for (std::size_t i = 0; i < names.size(); ++i)
        for (const ReadCell& cell : read[i + 1]) {
            QVERIFY(!cell.number);
            QCOMPARE(cell.text, carried(names[i]));
        }
}

void SheetsTest::noNameBecomesAFormulaInCsv()
{
    const std::vector<std::string> names = dangerousNames();
    const auto evaluation = evaluationWith(names);
    const Sheet sheet = withColumns(rankingSheet(*evaluation, Reader::Person), {"id", "name"});
    const auto rows =
        readCsv(QString::fromStdString(sheetCsv(sheet, Reader::Person, CsvSafety::Spreadsheet)));
    QCOMPARE(rows.size(), names.size() + 1);
    const QString starts = u"=+-@\t\r\n＝＋－＠"_s;
    for (std::size_t i = 0; i < names.size(); ++i) {
        QCOMPARE(rows[i + 1].size(), std::size_t(2));
        for (QString cell : rows[i + 1]) {
            QVERIFY2(!starts.contains(cell.trimmed().front()), qPrintable(cell));
            const QString expected = carried(names[i]);
            if (cell != expected) { // an apostrophe was put in front
                QCOMPARE(cell.front(), QChar(u'\''));
                cell.remove(0, 1);
            }
            QCOMPARE(cell, expected);
        }
    }
}

void SheetsTest::namesMakeNoPaths()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"in"_s);
    for (const std::string name : {"../outside", "/tmp/outside", "..\\outside", "CON", "a\nb"}) {
        const auto evaluation = datedResult();
        evaluation->workloads[0].id = evaluation->workloads[0].name = name;
        evaluation->pools[0].pool = evaluation->scenarioName = name;
        const auto files = unzipped(bytesOf(resultWorkbook(*evaluation, exportTime)));
        for (const QString& part : files.keys())
            QVERIFY2(!part.contains(u".."_s) && !part.startsWith(u'/') && !part.contains(u"outside"_s),
                     qPrintable(part));
        const std::string path = folder.filePath(u"in/out.csv"_s).toStdString();
        QVERIFY(saveFile(path, rawCsv(*evaluation, ExportTable::Ranking)));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::NoDotAndDotDot | QDir::AllEntries), QStringList{u"in"_s});
    QCOMPARE(QDir(folder.filePath(u"in"_s)).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
}

void SheetsTest::rawCsvHasTheNamesAsTheyAre()
{
    const auto rows = readCsv(
        QString::fromStdString(rawCsv(*evaluationWith({"=1+1"}), ExportTable::Ranking, {"name", "rank"})));
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0], (std::vector<QString>{u"name"_s, u"rank"_s}));
    QCOMPARE(rows[1][0], u"=1+1"_s);
}

void SheetsTest::chosenColumnsComeInTheirOrder()
{
    const Sheet sheet =
        withColumns(rankingSheet(*sampleEvaluation(), Reader::Program), {"saving_month", "nobody", "name"});
    QCOMPARE(sheet.columns.size(), std::size_t(2));
    QCOMPARE(sheet.columns[0].id, std::string("saving_month"));
    QVERIFY(std::holds_alternative<std::string>(sheet.rows[0][1].value));
}

void SheetsTest::billAddsUpInItsSheet()
{
    const auto evaluation = computedResult();
    const Sheet sheet = billSheet(*evaluation, Reader::Program);
    for (const auto& [view, total] : {std::pair("month", evaluation->bill.total.value()),
                                      {"period", evaluation->bill.periodTotal.value()}}) {
        double parts = 0, lines = 0;
        for (const std::vector<Cell>& row : sheet.rows) {
            if (std::get<std::string>(row[0].value) != view)
                continue;
            const std::string level = std::get<std::string>(row[1].value);
            const double amount = std::get<double>(row[columnOf(sheet, "amount")].value);
            parts += level == "part" ? amount : 0;
            lines += level == "line" ? amount : 0;
        }
        QVERIFY(isSame(parts, total));
        QVERIFY(isSame(lines, total));
    }
}

void SheetsTest::everyAssumptionIsThereOnce()
{
    const auto evaluation = computedResult();
    const Sheet sheet = assumptionSheet(*evaluation, Reader::Program);
    std::set<std::string> ids;
    for (const std::vector<Cell>& row : sheet.rows) {
        QCOMPARE(row.size(), sheet.columns.size());
        const std::string id = std::get<std::string>(row[columnOf(sheet, "id")].value);
        QVERIFY(ids.insert(id).second);
        const model::Parameter* parameter = model::findParameter(id);
        if (!parameter)
            continue;
        if (const auto* range = std::get_if<model::Range>(&evaluation->scenario.value(id)))
            QCOMPARE(std::get<double>(row[columnOf(sheet, "likely")].value), range->likely);
        const bool isEntered = evaluation->scenario.isChanged(id);
        QCOMPARE(std::get<std::string>(row[columnOf(sheet, "origin")].value),
                 std::string(isEntered ? "entered" : "default"));
        // what somebody entered is not what the sources say
        QCOMPARE(std::holds_alternative<std::string>(row[columnOf(sheet, "grade")].value), !isEntered);
    }
    for (const model::Parameter& parameter : model::parameters())
        QVERIFY2(ids.contains(parameter.id), parameter.id.c_str());
}

// Shows: U7
void SheetsTest::exportsTellWhatTheyRestOn()
{
    const auto evaluation = datedResult();
    const QString text = QString::fromStdString(
        notedCsv(*evaluation, exportSheet(*evaluation, ExportTable::CashFlow, Reader::Person)));
    for (const char* line : {"# Scenario: ", "# Cost basis: ", "# Currency: ", "# Cluster as of: ",
                             "# Period of the bill: ", "# Horizon: "})
        QVERIFY2(text.contains(QString::fromLatin1(line)), line);
    // and each table can be read back as such
    for (std::size_t i = 0; i < exportTableIds.size(); ++i) {
        const Sheet sheet = exportSheet(*evaluation, static_cast<ExportTable>(i), Reader::Program);
        const auto rows = readCsv(QString::fromStdString(sheetCsv(sheet, Reader::Program, CsvSafety::Raw)));
        QCOMPARE(rows.size(), sheet.rows.size() + 1);
        QVERIFY(!sheet.rows.empty());
        for (const auto& row : rows)
            QCOMPARE(row.size(), sheet.columns.size());
    }
}

void SheetsTest::sameResultGivesTheSameBytes()
{
    const auto evaluation = computedResult();
    QCOMPARE(bytesOf(resultWorkbook(*evaluation, exportTime)),
             bytesOf(resultWorkbook(*evaluation, exportTime)));
}

void SheetsTest::aFileIsReplacedAsAWhole()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u"out.csv"_s).toStdString();
    QVERIFY(saveFile(path, "old and longer"));
    QVERIFY(saveFile(path, "new"));
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("new"));
    const model::Status failed = saveFile(folder.filePath(u"nowhere/out.csv"_s).toStdString(), "new");
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, model::ErrorCode::FileUnwritable);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
}

// The stored results are wrong on purpose: what comes out was calculated there.
void SheetsTest::officeCalculatesTheSame()
{
    if (Office::program().isEmpty())
        QSKIP("LibreOffice is not installed");
    const auto evaluation = datedResult();
    std::vector<Sheet> sheets = resultSheets(*evaluation);
    for (std::vector<Cell>& row : sheets.back().rows)
        for (Cell& cell : row)
            if (Formula* formula = std::get_if<Formula>(&cell.value))
                formula->result = std::string("stale");
    const QTemporaryDir folder;
    const auto read = Office(folder).read(workbookOf(sheets));
    const ReadSheet check = read.value(u"Check"_s);
    QCOMPARE(check.at(1).at(4).text, u"yes"_s);
    for (const auto& row : check)
        for (const ReadCell& cell : row)
            QVERIFY(cell.text != u"stale"_s && cell.text != u"no"_s);
    QVERIFY(isSame(check[3][2].number.value(), evaluation->programme.payback->value()));
    QVERIFY(isSame(check[4][2].number.value(), evaluation->programme.paybackDiscounted->value()));
    QVERIFY(isSame(check[2][2].number.value(), evaluation->programme.npvAfterProgrammeCost.value()));

    // Numbers are numbers there, dates are dates.
    const Sheet& ranking = sheets[1];
    const ReadSheet shown = read.value(ranking.name);
    for (std::size_t row = 0; row < ranking.rows.size(); ++row)
        for (std::size_t column = 0; column < ranking.columns.size(); ++column)
            if (const double* number = std::get_if<double>(&ranking.rows[row][column].value))
                QVERIFY2(isSame(shown.at(row + 1).at(column).number.value(), *number),
                         ranking.columns[column].id.c_str());
    QCOMPARE(read.value(u"Cash flow"_s).at(1).at(1).format,
             QString::fromStdString(evaluation->snapshotTime->toString()).left(10));
}

void SheetsTest::officeReadsNoFormulaFromNames()
{
    if (Office::program().isEmpty())
        QSKIP("LibreOffice is not installed");
    const std::vector<std::string> names = dangerousNames();
    const auto evaluation = evaluationWith(names);
    const Sheet sheet = withColumns(rankingSheet(*evaluation, Reader::Person), {"name", "rank"});
    const QTemporaryDir folder;
    const ReadSheet read = Office(folder).read(workbookOf({sheet})).value(sheet.name);
    QCOMPARE(formulasIn(read), 0);
    QVERIFY(read.size() > names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        // What its own cells cannot hold; noNameBecomesAFormulaInAWorkbook sees that the file has it.
        QString expected = carried(names[i]);
        QString text = read[i + 1].at(0).text;
        for (const QChar control : {QChar(u'\x01'), QChar(u'\r'), QChar(u'\n'), QChar(u'\t')}) {
            expected.remove(control);
            text.remove(control);
        }
        QCOMPARE(text, expected);
    }
}

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::SheetsTest)
#include "tst_sheets.moc"
