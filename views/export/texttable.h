// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace tare::views {

// A table in columns of equal-width characters, for the terminal.
class TextTable
{
public:
    enum class Side { Left, Right };

    struct Column
    {
        QString title;
        Side side = Side::Left;
    };

    explicit TextTable(std::vector<Column> columns);
    void addRow(const QStringList& cells);
    QString toString() const;

private:
    QString line(const QStringList& cells) const;
    std::vector<Column> m_columns;
    std::vector<qsizetype> m_widths;
    std::vector<QStringList> m_rows;
};

} // namespace tare::views
