// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"
#include "views/text/numbertext.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <vector>

namespace tare::views {

struct PlotColumn
{
    QString title;
    std::optional<model::FigureUnit> unit; // absent: text
    bool isRead = true;                    // said where the cursor stands; the first column names the row
};

// The numbers of a chart, as they are.
struct PlotTable
{
    std::vector<PlotColumn> columns;
    std::vector<std::vector<QVariant>> rows; // numbers or text; invalid: there is none
    NumberText numbers = NumberText();

    bool isEmpty() const { return rows.empty(); }
};

// As a page writes it.
QString cellText(const PlotTable& table, std::size_t row, std::size_t column);
// "Saving a month $4,145", one for each column that is read out.
QStringList readoutLines(const PlotTable& table, std::size_t row);
// The whole with tabs, headers first; full: all digits that the figures have.
QString toText(const PlotTable& table, bool isFull);

// For functions that fill tables.
template<typename Quantity> QVariant toCell(const std::optional<Quantity>& quantity)
{
    return quantity ? QVariant(quantity->value()) : QVariant();
}

} // namespace tare::views
