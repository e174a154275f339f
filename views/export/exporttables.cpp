// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exporttables.h"

#include "views/export/resultids.h"
#include "views/export/resultsheets.h"
#include "views/export/sheetcsv.h"
#include "views/export/workbook.h"
#include "views/text/languagescope.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>
#include <QSaveFile>

#include <nlohmann/json.hpp>

#include <cmath>

namespace tare::views {

namespace {

using model::Evaluation;
using model::Result;

struct ExportTables
{
    Q_DECLARE_TR_FUNCTIONS(ExportTables)
};

QString textOf(const std::string& text)
{
    return QString::fromStdString(text);
}

WorkbookAbout aboutOf(const Evaluation& evaluation, model::Timestamp createdAt)
{
    return {.currency = evaluation.currency,
            .title = rankingHeadline(evaluation, NumberText(evaluation.currency)),
            .comment = exportNotes(evaluation).join(u'\n'),
            .createdAt = createdAt};
}

// Formulas are for workbooks.
nlohmann::ordered_json json(const Cell& cell)
{
    if (const double* number = std::get_if<double>(&cell.value); number && std::isfinite(*number))
        return *number + 0.0;
    if (const std::string* text = std::get_if<std::string>(&cell.value))
        return *text;
    if (const auto* moment = std::get_if<model::Timestamp>(&cell.value))
        return moment->toString();
    return nullptr;
}

} // namespace

Sheet exportSheet(const Evaluation& evaluation, ExportTable table, Reader reader)
{
    switch (table) {
    case ExportTable::Ranking:
        return rankingSheet(evaluation, reader);
    case ExportTable::Pools:
        return poolSheet(evaluation, reader);
    case ExportTable::Bill:
        return billSheet(evaluation, reader);
    case ExportTable::Assumptions:
        return assumptionSheet(evaluation, reader);
    case ExportTable::Inputs:
        return inputSheet(evaluation, reader);
    case ExportTable::CashFlow:
        return cashFlowSheet(evaluation);
    }
    return {};
}

Sheet exportTitles(const Evaluation& evaluation, ExportTable table)
{
    if (table == ExportTable::Bill)
        return emptyBillSheet(evaluation);
    Sheet sheet = exportSheet(evaluation, table, Reader::Person);
    sheet.rows.clear();
    return sheet;
}

QStringList exportNotes(const Evaluation& evaluation)
{
    QStringList notes{ExportTables::tr("Scenario: %1").arg(textOf(evaluation.scenarioName)),
                      ExportTables::tr("Cost basis: %1").arg(costBasisName(evaluation.costBasis)),
                      ExportTables::tr("Currency: %1").arg(textOf(evaluation.currency))};
    if (evaluation.snapshotTime)
        notes += ExportTables::tr("Cluster as of: %1").arg(textOf(evaluation.snapshotTime->toString()));
    if (evaluation.prepared && evaluation.prepared->bill.hasBill) {
        const model::BillIndex& bill = evaluation.prepared->bill;
        notes += ExportTables::tr("Period of the bill: %1")
                     .arg(textOf(bill.windowStart.toString()) + u'/' + textOf(bill.windowEnd.toString()));
    }
    notes += ExportTables::tr("Horizon: %1 months").arg(horizonMonths(evaluation));
    return notes;
}

std::string notedCsv(const Evaluation& evaluation, const Sheet& sheet, const QStringList& moreNotes)
{
    return csvNotes(exportNotes(evaluation) + moreNotes) +
           sheetCsv(sheet, Reader::Person, CsvSafety::Spreadsheet);
}

std::string rawCsv(const Evaluation& evaluation, ExportTable table, const std::vector<std::string>& columns)
{
    const LanguageScope english(QStringLiteral("en"));
    Sheet sheet = exportSheet(evaluation, table, Reader::Program);
    if (!columns.empty())
        sheet = withColumns(std::move(sheet), columns);
    return sheetCsv(sheet, Reader::Program, CsvSafety::Raw);
}

Result<std::string> resultWorkbook(const Evaluation& evaluation, model::Timestamp createdAt)
{
    return workbookBytes(resultSheets(evaluation), aboutOf(evaluation, createdAt));
}

Result<std::string> sheetWorkbook(const Evaluation& evaluation, Sheet sheet, const QStringList& notes,
                                  model::Timestamp createdAt)
{
    std::vector<Sheet> sheets{std::move(sheet), summarySheet(evaluation)};
    for (const QString& note : notes)
        sheets.back().rows.push_back({note});
    return workbookBytes(sheets, aboutOf(evaluation, createdAt));
}

std::string sheetJson(const Evaluation& evaluation, ExportTable table, const Sheet& sheet)
{
    using Json = nlohmann::ordered_json;
    Json columns = Json::array();
    for (const SheetColumn& column : sheet.columns)
        columns.push_back(column.id);
    Json rows = Json::array();
    for (const std::vector<Cell>& cells : sheet.rows) {
        Json row = Json::object();
        for (std::size_t i = 0; i < cells.size(); ++i)
            row[sheet.columns[i].id] = json(cells[i]);
        rows.push_back(std::move(row));
    }
    const Json document{
        {"schema", "tare.view/1"},
        {"table", exportTableIds.at(static_cast<std::size_t>(table))},
        {"scenario", evaluation.scenarioName},
        {"cost_basis", costBasisId(evaluation.costBasis)},
        {"currency", evaluation.currency},
        {"snapshot", evaluation.snapshotTime ? Json(evaluation.snapshotTime->toString()) : Json(nullptr)},
        {"horizon_months", horizonMonths(evaluation)},
        {"columns", std::move(columns)},
        {"rows", std::move(rows)}};
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

model::Status saveFile(const std::string& path, std::string_view bytes)
{
    QSaveFile file(QString::fromStdString(path));
    const auto size = static_cast<qint64>(bytes.size());
    if (file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit())
        return {};
    model::Error error{model::ErrorCode::FileUnwritable, {file.errorString().toStdString()}, {}};
    error.place.file = path;
    return error;
}

} // namespace tare::views
