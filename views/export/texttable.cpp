// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/texttable.h"

#include <algorithm>

namespace tare::views {

TextTable::TextTable(std::vector<Column> columns) : m_columns(std::move(columns))
{
    for (const Column& column : m_columns)
        m_widths.push_back(column.title.size());
}

void TextTable::addRow(const QStringList& cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        auto& width = m_widths.at(static_cast<std::size_t>(i));
        width = std::max(width, cells[i].size());
    }
    m_rows.push_back(cells);
}

QString TextTable::line(const QStringList& cells) const
{
    QString text;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto index = static_cast<std::size_t>(i);
        if (i > 0)
            text += QStringLiteral("  ");
        text += m_columns[index].side == Side::Right ? cells[i].rightJustified(m_widths[index])
                                                     : cells[i].leftJustified(m_widths[index]);
    }
    while (text.endsWith(u' '))
        text.chop(1);
    return text + u'\n';
}

QString TextTable::toString() const
{
    QStringList titles;
    for (const Column& column : m_columns)
        titles += column.title;
    QString text = line(titles);
    for (const QStringList& row : m_rows)
        text += line(row);
    return text;
}

} // namespace tare::views
