// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/parameterinput.h"

#include "views/text/displaytext.h"
#include "views/text/parametertext.h"

#include <QCoreApplication>

#include <array>
#include <charconv>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;
using Unit = model::ParameterUnit;

namespace {

struct InputText
{
    Q_DECLARE_TR_FUNCTIONS(ParameterInput)
};

bool isPercent(Unit unit)
{
    return unit == Unit::Fraction || unit == Unit::FractionPerYear;
}

bool isMoney(Unit unit)
{
    return unit == Unit::Money || unit == Unit::MoneyPerDay || unit == Unit::MoneyPerMonth ||
           unit == Unit::MoneyPerHour || unit == Unit::MoneyPerMinute || unit == Unit::MoneyPerGigabyte ||
           unit == Unit::MoneyPerGigabyteMonth;
}

// As shown: percent for fractions, freed of what multiplying leaves behind the twelfth digit.
double shownValue(Unit unit, double value)
{
    if (!isPercent(unit))
        return value;
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), value * 100, std::chars_format::general, 12);
    double rounded = value * 100;
    std::from_chars(buffer.data(), end.ptr, rounded);
    return rounded;
}

} // namespace

QString inputCellText(Unit unit, double value, const NumberText& numbers)
{
    using model::FigureUnit;
    const double shown = shownValue(unit, value);
    if (!isMoney(unit))
        return numbers.fullValue(shown, FigureUnit::Ratio);
    return shown == std::round(shown) ? numbers.money(shown) : numbers.fullValue(shown, FigureUnit::Money);
}

QString inputUnitText(Unit unit)
{
    switch (unit) {
    case Unit::Fraction:
        return u"%"_s;
    case Unit::FractionPerYear:
        return InputText::tr("% a year");
    case Unit::Ratio:
        return u"×"_s;
    case Unit::Money:
        return InputText::tr("once");
    case Unit::MoneyPerDay:
        return InputText::tr("a day");
    case Unit::MoneyPerMonth:
        return InputText::tr("a month");
    case Unit::MoneyPerHour:
        return InputText::tr("an hour");
    case Unit::MoneyPerMinute:
        return InputText::tr("a minute");
    case Unit::MoneyPerGigabyte:
        return InputText::tr("a GB");
    case Unit::MoneyPerGigabyteMonth:
        return InputText::tr("a GB and month");
    case Unit::Ksloc:
        return InputText::tr("KSLOC");
    default:
        return parameterUnitName(unit);
    }
}

QString inputFieldText(Unit unit, double value, const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain.toString(shownValue(unit, value), 'g', QLocale::FloatingPointShortest);
}

std::optional<double> inputFromText(Unit unit, const QString& text, const QLocale& locale)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isSpace() || character == u'%' || character == u'\u066a' || character == u'×' ||
            character.category() == QChar::Symbol_Currency)
            continue;
        digits += character == u'\u2212' ? QChar(u'-') : character;
    }
    bool isNumber = false;
    double value = locale.toDouble(digits, &isNumber);
    if (!isNumber)
        value = QLocale::c().toDouble(digits, &isNumber);
    if (!isNumber || !std::isfinite(value))
        return std::nullopt;
    return isPercent(unit) ? value / 100 : value;
}

TypedRange typedRange(const InputField& field, const model::Range& range, model::RangePart part,
                      const QString& text, const NumberText& numbers)
{
    const std::optional<double> value = inputFromText(field.unit, text, numbers.locale());
    if (!value)
        return {std::nullopt, InputText::tr("“%1” is not a number").arg(displayText(text))};
    const auto result = model::withPart(range, part, *value, field.lowest, field.highest);
    if (const auto* accepted = std::get_if<model::Range>(&result))
        return {*accepted, {}};
    const auto shown = [&](double number) { return inputCellText(field.unit, number, numbers); };
    switch (std::get<model::RangeProblem>(result)) {
    case model::RangeProblem::BelowLowest:
        return {std::nullopt, InputText::tr("At least %1").arg(shown(field.lowest))};
    case model::RangeProblem::AboveHighest:
        return {std::nullopt, InputText::tr("At most %1").arg(shown(field.highest))};
    case model::RangeProblem::LowAboveLikely:
        return {std::nullopt, InputText::tr("Low is at most the likely value, %1").arg(shown(range.likely))};
    case model::RangeProblem::HighBelowLikely:
        return {std::nullopt,
                InputText::tr("High is at least the likely value, %1").arg(shown(range.likely))};
    }
    return {};
}

} // namespace tare::views
