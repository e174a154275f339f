// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/explanation/explanation.h"

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// A table on its way out of the program, whatever file it becomes: cells are what they are, not how they
// look.
namespace tare::views {

enum class CellFormat {
    Text,
    Count,
    Money,
    MoneyPrice,
    Months,
    Days,
    Percent,
    Ratio,
    Amount,
    Exact,
    Moment,
    Date
};

// How a figure of this unit looks in a sheet.
CellFormat cellFormatOf(model::FigureUnit unit);

// Made of constants and places alone, never of a name; only the sheet that checks the figures has any.
struct Formula
{
    std::string text; // "=SUM(A1:A3)"
    std::variant<double, std::string> result;
};

// A cell without value is empty.
using CellValue = std::variant<std::monostate, double, std::string, model::Timestamp, Formula>;

struct Cell
{
    CellValue value;
    std::optional<CellFormat> format; // where it differs from that of its column
    bool isTitle = false;

    Cell() = default;
    Cell(double number) : value(number) {}
    Cell(std::optional<double> number)
    {
        if (number)
            value = *number;
    }
    Cell(std::string text) : value(std::move(text)) {}
    Cell(std::string_view text) : value(std::string(text)) {}
    Cell(const QString& text) : value(text.toStdString()) {}
    Cell(model::Timestamp moment) : value(moment) {}
    Cell(std::optional<model::Timestamp> moment)
    {
        if (moment)
            value = *moment;
    }
    Cell(Formula formula) : value(std::move(formula)) {}
    Cell in(CellFormat other) &&
    {
        format = other;
        return std::move(*this);
    }
    Cell asTitle() &&
    {
        isTitle = true;
        return std::move(*this);
    }
};

struct SheetColumn
{
    std::string id; // never changes with the language
    QString title;
    CellFormat format = CellFormat::Text;
    int width = 12; // characters
};

struct Sheet
{
    QString name;
    std::vector<SheetColumn> columns;
    std::vector<std::vector<Cell>> rows;
    bool isTable = true; // titles above rows that are alike; else the rows have what titles there are
};

// Whom a sheet is for. People read titles, names of verdicts and sentences in their language; programs read
// the ids of the JSON, and English.
enum class Reader { Person, Program };

// The columns with these ids, in this order. Ids that are no column are left out.
Sheet withColumns(Sheet sheet, const std::vector<std::string>& ids);

// The text as every file can carry it: UTF-8 without NUL. What is none of it becomes U+FFFD.
QString carriedText(std::string_view text);

} // namespace tare::views
