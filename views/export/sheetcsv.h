// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/sheet.h"

#include <QStringList>

#include <string>

namespace tare::views {

// For people and their spreadsheets, or for programs alone.
enum class CsvSafety {
    Spreadsheet, // a text that a spreadsheet would take for a formula gets an apostrophe in front
    Raw          // texts as they are
};

// One row of titles (ids for a program), one a row; comma, UTF-8, decimal point, no grouping, moments as
// 2026-09-14T10:00:00Z, dates as 2026-09-14, what does not exist is empty.
std::string sheetCsv(const Sheet& sheet, Reader reader, CsvSafety safety);

// Lines above a table that say what it rests on, each one cell that begins with "#".
std::string csvNotes(const QStringList& notes);

} // namespace tare::views
