// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows the library that writes XLSX.
#include "views/export/workbook.h"

#include "views/text/numbertext.h"

#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <array>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;

constexpr std::size_t longestText = 32767; // UTF-16 units of a cell, as the format has it
constexpr std::size_t formatCount = static_cast<std::size_t>(CellFormat::Date) + 1;

Error unwritable(std::string reason)
{
    return {ErrorCode::FileUnwritable, {std::move(reason)}, {}};
}

std::string numberFormat(CellFormat format, int currencyDigits)
{
    const auto decimals = [](int count) {
        return std::string("#,##0") +
               (count > 0 ? "." + std::string(static_cast<std::size_t>(count), '0') : "");
    };
    switch (format) {
    case CellFormat::Text:
        return "@";
    case CellFormat::Count:
        return "#,##0";
    case CellFormat::Money:
        return decimals(currencyDigits);
    case CellFormat::MoneyPrice:
        return decimals(currencyDigits + 4);
    case CellFormat::Months:
    case CellFormat::Days:
        return "#,##0.0";
    case CellFormat::Percent:
        return "0.0%";
    case CellFormat::Ratio:
    case CellFormat::Amount:
        return "#,##0.00";
    case CellFormat::Exact:
        return "General";
    case CellFormat::Moment:
        return "yyyy-mm-dd"
               " hh:mm";
    case CellFormat::Date:
        return "yyyy-mm-dd";
    }
    return "General";
}

bool isEscape(const QString& text, qsizetype place)
{
    if (text.size() < place + 7 || text[place] != u'_' || text[place + 1] != u'x' || text[place + 6] != u'_')
        return false;
    for (qsizetype i = place + 2; i < place + 6; ++i)
        if (!QStringView(u"0123456789abcdefABCDEF").contains(text[i]))
            return false;
    return true;
}

// The format writes characters that XML cannot carry as _x000D_, and so must write what only looks like that.
std::string cellText(std::string_view text)
{
    const QString carried = carriedText(text);
    QString escaped;
    constexpr qsizetype longestEscape = 7;
    for (qsizetype i = 0; i < carried.size() && escaped.size() + longestEscape <= qsizetype(longestText);
         ++i) {
        const char16_t unit = carried[i].unicode();
        const bool isControl = unit < 0x20 && unit != u'\t' && unit != u'\n';
        if (isControl || unit == 0xFFFE || unit == 0xFFFF)
            escaped += u"_x%1_"_s.arg(QString::number(unit, 16).toUpper(), 4, QChar(u'0'));
        else if (isEscape(carried, i))
            escaped += u"_x005F_"_s;
        else
            escaped += carried[i];
    }
    return escaped.toStdString();
}

class Workbook
{
public:
    Workbook(const std::string& path, const WorkbookAbout& about);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    bool add(const Sheet& sheet);
    lxw_error close();

private:
    using Row = lxw_row_t;
    using Column = lxw_col_t;

    lxw_format* format(CellFormat format, bool isTitle);
    lxw_error write(lxw_worksheet* sheet, Row row, Column column, const Cell& cell, CellFormat columnFormat);
    lxw_error writeValue(lxw_worksheet* sheet, Row row, Column column, const CellValue& value,
                         lxw_format* format);

    lxw_workbook* m_workbook;
    int m_digits;
    std::array<lxw_format*, formatCount> m_formats{}, m_titles{};
};

Workbook::Workbook(const std::string& path, const WorkbookAbout& about)
    : m_workbook(workbook_new(path.c_str())), m_digits(currencyDigits(about.currency))
{
    if (!m_workbook)
        return;
    std::string title = cellText(about.title.toStdString());
    std::string comment = cellText(about.comment.toStdString());
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = comment.data();
    properties.created = static_cast<time_t>(about.createdAt.seconds);
    workbook_set_properties(m_workbook, &properties);
}

Workbook::~Workbook()
{
    if (m_workbook)
        workbook_close(m_workbook); // also frees it
}

lxw_error Workbook::close()
{
    return workbook_close(std::exchange(m_workbook, nullptr));
}

lxw_format* Workbook::format(CellFormat format, bool isTitle)
{
    lxw_format*& made = (isTitle ? m_titles : m_formats)[static_cast<std::size_t>(format)];
    if (!made) {
        made = workbook_add_format(m_workbook);
        format_set_num_format(made, numberFormat(format, m_digits).c_str());
        if (isTitle) {
            format_set_bold(made);
            format_set_text_wrap(made);
            format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
            format_set_bottom(made, LXW_BORDER_THIN);
        }
    }
    return made;
}

lxw_error Workbook::writeValue(lxw_worksheet* sheet, Row row, Column column, const CellValue& value,
                               lxw_format* format)
{
    if (const double* number = std::get_if<double>(&value))
        return std::isfinite(*number) ? worksheet_write_number(sheet, row, column, *number + 0.0, format)
                                      : LXW_NO_ERROR;
    if (const std::string* text = std::get_if<std::string>(&value))
        return worksheet_write_string(sheet, row, column, cellText(*text).c_str(), format);
    if (const auto* moment = std::get_if<model::Timestamp>(&value))
        return worksheet_write_unixtime(sheet, row, column, moment->seconds, format);
    if (const Formula* formula = std::get_if<Formula>(&value)) {
        if (const double* number = std::get_if<double>(&formula->result))
            return worksheet_write_formula_num(sheet, row, column, formula->text.c_str(), format, *number);
        return worksheet_write_formula_str(sheet, row, column, formula->text.c_str(), format,
                                           std::get<std::string>(formula->result).c_str());
    }
    return LXW_NO_ERROR;
}

lxw_error Workbook::write(lxw_worksheet* sheet, Row row, Column column, const Cell& cell,
                          CellFormat columnFormat)
{
    const CellFormat look = cell.format.value_or(columnFormat);
    const bool isText = std::holds_alternative<std::string>(cell.value);
    return writeValue(sheet, row, column, cell.value, format(isText ? CellFormat::Text : look, cell.isTitle));
}

bool Workbook::add(const Sheet& sheet)
{
    if (!m_workbook)
        return false;
    lxw_worksheet* worksheet = workbook_add_worksheet(m_workbook, sheet.name.toStdString().c_str());
    if (!worksheet)
        return false;
    lxw_error error = LXW_NO_ERROR;
    const auto note = [&error](lxw_error next) {
        if (error == LXW_NO_ERROR)
            error = next;
    };
    Row row = 0;
    for (std::size_t i = 0; i < sheet.columns.size(); ++i) {
        const auto column = static_cast<Column>(i);
        worksheet_set_column(worksheet, column, column, sheet.columns[i].width, nullptr);
        if (sheet.isTable)
            note(write(worksheet, row, column, Cell(sheet.columns[i].title).asTitle(), CellFormat::Text));
    }
    row += sheet.isTable ? 1 : 0;
    for (const std::vector<Cell>& cells : sheet.rows) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            note(write(worksheet, row, static_cast<Column>(i), cells[i],
                       i < sheet.columns.size() ? sheet.columns[i].format : CellFormat::Exact));
        ++row;
    }
    if (sheet.isTable && !sheet.columns.empty()) {
        worksheet_freeze_panes(worksheet, 1, 0);
        worksheet_autofilter(worksheet, 0, 0, row - 1, static_cast<Column>(sheet.columns.size() - 1));
    }
    worksheet_set_landscape(worksheet);
    worksheet_fit_to_pages(worksheet, 1, 0);
    return error == LXW_NO_ERROR;
}

} // namespace

Result<std::string> workbookBytes(std::span<const Sheet> sheets, const WorkbookAbout& about)
{
    QTemporaryFile file; // the library writes to a path
    if (!file.open())
        return unwritable(file.errorString().toStdString());
    Workbook workbook(file.fileName().toStdString(), about);
    for (const Sheet& sheet : sheets)
        if (!workbook.add(sheet))
            return unwritable(sheet.name.toStdString());
    if (const lxw_error error = workbook.close(); error != LXW_NO_ERROR)
        return unwritable(lxw_strerror(error));
    file.seek(0);
    return file.readAll().toStdString();
}

} // namespace tare::views
