// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/sheetcsv.h"

#include "views/export/csvtext.h"

namespace tare::views {

namespace {

std::string cellText(std::string_view text, CsvSafety safety)
{
    return safety == CsvSafety::Raw ? rawCsvCell(text) : csvCell(text);
}

std::string cellText(const Cell& cell, CellFormat columnFormat, CsvSafety safety)
{
    if (const double* number = std::get_if<double>(&cell.value))
        return csvCell(*number);
    if (const std::string* text = std::get_if<std::string>(&cell.value))
        return cellText(*text, safety);
    if (const auto* moment = std::get_if<model::Timestamp>(&cell.value)) {
        constexpr std::size_t dateSize = 10; // of 2026-09-14
        const std::string text = moment->toString();
        return cell.format.value_or(columnFormat) == CellFormat::Date ? text.substr(0, dateSize) : text;
    }
    return {}; // formulas are for workbooks
}

} // namespace

std::string sheetCsv(const Sheet& sheet, Reader reader, CsvSafety safety)
{
    std::string text;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const SheetColumn& column = sheet.columns[i];
        text += i > 0 ? "," : "";
        text += cellText(reader == Reader::Person ? column.title.toStdString() : column.id, safety);
    }
    text += '\n';
    for (const std::vector<Cell>& row : sheet.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text += i > 0 ? "," : "";
            text += cellText(row[i], sheet.columns[i].format, safety);
        }
        text += '\n';
    }
    return text;
}

std::string csvNotes(const QStringList& notes)
{
    std::string text;
    for (const QString& note : notes)
        text += csvCell("# " + note.toStdString()) + '\n';
    return text;
}

} // namespace tare::views
