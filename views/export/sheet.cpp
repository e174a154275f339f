// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/sheet.h"

#include <QStringDecoder>

#include <algorithm>

namespace tare::views {

CellFormat cellFormatOf(model::FigureUnit unit)
{
    using enum model::FigureUnit;
    switch (unit) {
    case Money:
    case MoneyPerMonth:
    case MoneyPerDay:
        return CellFormat::Money;
    case MoneyPerHour:
    case MoneyPerGigabyte:
        return CellFormat::MoneyPrice;
    case Months:
        return CellFormat::Months;
    case PersonDays:
        return CellFormat::Days;
    case Fraction:
    case FractionPerYear:
        return CellFormat::Percent;
    case Ratio:
        return CellFormat::Ratio;
    case Count:
        return CellFormat::Count;
    case Nodes:
    case Pods:
    case Millicores:
    case Mebibytes:
    case Hours:
    case Gigabytes:
        return CellFormat::Amount;
    }
    return CellFormat::Amount;
}

Sheet withColumns(Sheet sheet, const std::vector<std::string>& ids)
{
    std::vector<std::size_t> places;
    for (const std::string& id : ids) {
        const auto column = std::find_if(sheet.columns.begin(), sheet.columns.end(),
                                         [&id](const SheetColumn& known) { return known.id == id; });
        if (column != sheet.columns.end())
            places.push_back(static_cast<std::size_t>(column - sheet.columns.begin()));
    }
    const auto choose = [&places](auto& row) {
        std::remove_reference_t<decltype(row)> chosen;
        for (const std::size_t place : places)
            chosen.push_back(row[place]);
        row = std::move(chosen);
    };
    choose(sheet.columns);
    for (std::vector<Cell>& row : sheet.rows)
        choose(row);
    return sheet;
}

QString carriedText(std::string_view text)
{
    // A mark of the byte order is part of the text, also at its beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    QString decoded = decoder(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    return decoded.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

} // namespace tare::views
