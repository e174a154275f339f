// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plottable.h"

#include "views/text/displaytext.h"

namespace tare::views {

namespace {

bool isMoney(model::FigureUnit unit)
{
    return unit == model::FigureUnit::Money || unit == model::FigureUnit::MoneyPerMonth;
}

} // namespace

QString cellText(const PlotTable& table, std::size_t row, std::size_t column)
{
    const QVariant& cell = table.rows.at(row).at(column);
    const std::optional<model::FigureUnit> unit = table.columns.at(column).unit;
    if (!cell.isValid())
        return missingText();
    if (!unit)
        return displayText(cell.toString());
    const double value = cell.toDouble();
    return isMoney(*unit)                           ? table.numbers.money(value)
           : *unit == model::FigureUnit::Months     ? table.numbers.months(value)
           : *unit == model::FigureUnit::PersonDays ? table.numbers.count(value)
                                                    : table.numbers.value(value, *unit);
}

QStringList readoutLines(const PlotTable& table, std::size_t row)
{
    QStringList lines;
    for (std::size_t column = 1; column < table.columns.size(); ++column)
        if (table.columns[column].isRead && table.rows.at(row).at(column).isValid())
            lines += table.columns[column].title + u' ' + cellText(table, row, column);
    return lines;
}

QString toText(const PlotTable& table, bool isFull)
{
    QStringList lines;
    QStringList titles;
    for (const PlotColumn& column : table.columns)
        titles += column.title;
    lines += titles.join(u'\t');
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            const QVariant& cell = table.rows[row][column];
            // Full digits are for programs: no grouping, no currency, a decimal point.
            cells += !isFull || !table.columns[column].unit || !cell.isValid()
                         ? cellText(table, row, column)
                         : QLocale::c().toString(cell.toDouble(), 'g', QLocale::FloatingPointShortest);
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace tare::views
