// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/export/sheet.h"

#include <limits>

// A result as tables. Each shows figures that are there; none is computed here but in the sheet that checks.
namespace tare::views {

// All of them, for a workbook: summary, ranking, pools, bill, assumptions, inputs, cash flow of the programme
// and of each workload, and the check of the figures by formulas.
std::vector<Sheet> resultSheets(const model::Evaluation& evaluation);

// One row a workload: what it is, then every workload figure of the result. top: the first so many.
Sheet rankingSheet(const model::Evaluation& evaluation, Reader reader,
                   std::size_t top = std::numeric_limits<std::size_t>::max());
// The columns of it that the ranking shows first.
const std::vector<std::string>& basicRankingColumns();

Sheet poolSheet(const model::Evaluation& evaluation, Reader reader);
// The bill of a month and of the period, in parts, and the lines of each.
Sheet billSheet(const model::Evaluation& evaluation, Reader reader);
// The same without its rows, for which every charge is walked.
Sheet emptyBillSheet(const model::Evaluation& evaluation);
// Low, likely, high, unit, source and grade of every assumption, then what was entered for workloads.
Sheet assumptionSheet(const model::Evaluation& evaluation, Reader reader);
// The files that the result rests on.
Sheet inputSheet(const model::Evaluation& evaluation, Reader reader);
// Of the programme, one row a month.
Sheet cashFlowSheet(const model::Evaluation& evaluation);

// What the whole result says; the figures of the programme with their ids in the third column.
Sheet summarySheet(const model::Evaluation& evaluation);
// One row a workload that has a cash flow, one column a month.
Sheet workloadCashSheet(const model::Evaluation& evaluation);

// Formulas that come to payback, discounted payback, NPV and the sums from what the other sheets hold.
struct CheckedSheets
{
    const Sheet& summary;
    const Sheet& ranking;
    const Sheet& bill;
    const Sheet& cashFlow;
    const Sheet& workloadCash;
};
Sheet checkSheet(const model::Evaluation& evaluation, const CheckedSheets& sheets);

// "Saving a month, USD a month" for people, the id for programs.
SheetColumn figureColumn(const model::Figure& figure, const model::Evaluation& evaluation);
// "USD a month", "MiB"; empty for plain numbers and shares.
QString unitTitle(model::FigureUnit unit, const std::string& currency);

} // namespace tare::views
