// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exporttables.h"

#include "views/export/resultsheets.h"
#include "views/export/sheetcsv.h"
#include "views/export/workbook.h"
#include "views/text/languagescope.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>
#include <QSaveFile>

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
        return cashFlowSheet(evaluation, reader);
    }
    return {};
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

Result<std::string> sheetWorkbook(const Evaluation& evaluation, Sheet sheet, model::Timestamp createdAt)
{
    const std::vector<Sheet> sheets{std::move(sheet), summarySheet(evaluation)};
    return workbookBytes(sheets, aboutOf(evaluation, createdAt));
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
