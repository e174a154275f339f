// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/evaluation/evaluation.h"
#include "views/export/sheet.h"

#include <QStringList>

#include <array>
#include <string>
#include <string_view>

// What leaves the program as a file of tables, for the command line as for the window.
namespace tare::views {

enum class ExportTable { Ranking, Pools, Bill, Assumptions, Inputs, CashFlow };
inline constexpr std::array<std::string_view, 6> exportTableIds{"ranking",     "pools",  "bill",
                                                                "assumptions", "inputs", "cash-flow"};

Sheet exportSheet(const model::Evaluation& evaluation, ExportTable table, Reader reader);
// Its name and columns alone, at once.
Sheet exportTitles(const model::Evaluation& evaluation, ExportTable table);

// Scenario, cost basis, currency, moment of the cluster, period of the bill and horizon, one line each.
QStringList exportNotes(const model::Evaluation& evaluation);

// The sheet below the lines that say what it rests on.
std::string notedCsv(const model::Evaluation& evaluation, const Sheet& sheet,
                     const QStringList& moreNotes = {});

// For programs: no lines above, ids as titles, English, texts as they are.
std::string rawCsv(const model::Evaluation& evaluation, ExportTable table,
                   const std::vector<std::string>& columns = {});

// The whole result as a workbook. Errors: those of workbookBytes().
model::Result<std::string> resultWorkbook(const model::Evaluation& evaluation, model::Timestamp createdAt);
// One sheet as a workbook, the summary of the result beside it, the notes below that.
model::Result<std::string> sheetWorkbook(const model::Evaluation& evaluation, Sheet sheet,
                                         const QStringList& notes, model::Timestamp createdAt);

// One sheet as an object (schema tare.view/1): what it rests on, the ids of its columns, its rows by them.
// The sheet is one for programs.
std::string sheetJson(const model::Evaluation& evaluation, ExportTable table, const Sheet& sheet);

// Puts all bytes in the place of the file at once: until then, and where it fails, the old file stays as it
// was. Errors: FileUnwritable.
model::Status saveFile(const std::string& path, std::string_view bytes);

} // namespace tare::views
