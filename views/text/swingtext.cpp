// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/swingtext.h"

#include "views/text/parameterinput.h"
#include "views/text/parametertext.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct SwingText
{
    Q_DECLARE_TR_FUNCTIONS(SwingText)
};

bool isDays(std::string_view input)
{
    return input == model::refactoringDays;
}

// Money says enough by itself, and so does a percentage.
QString shortUnitText(model::ParameterUnit unit)
{
    const QString text = inputUnitText(unit);
    if (text.contains(u'%'))
        return QStringLiteral("%");
    const bool isMoney = unit == model::ParameterUnit::Money ||
                         inputCellText(unit, 1, NumberText("USD")) != NumberText("USD").count(1);
    return isMoney ? QString() : text;
}

QString clause(std::string_view input, const model::SwingEnd& end, const NumberText& numbers)
{
    const QString value = swingValueText(input, end.value, numbers);
    const double npv = end.npv.value();
    return npv < 0 ? SwingText::tr("At %1 the programme loses %2.").arg(value, numbers.moneyShort(-npv))
                   : SwingText::tr("At %1 the programme’s NPV is %2.").arg(value, numbers.moneyShort(npv));
}

} // namespace

std::pair<const model::SwingEnd*, const model::SwingEnd*> swingEnds(const model::Swing& swing)
{
    const bool isLowWorse = swing.low.npv.value() <= swing.high.npv.value();
    return isLowWorse ? std::pair(&swing.low, &swing.high) : std::pair(&swing.high, &swing.low);
}

QString swingInputName(std::string_view input)
{
    return isDays(input) ? SwingText::tr("Refactoring days") : parameterName(input);
}

QString swingValueText(std::string_view input, double value, const NumberText& numbers)
{
    if (isDays(input))
        return numbers.count(value) + QChar(u'\u202f') + parameterUnitName(model::ParameterUnit::PersonDays);
    const model::Parameter* parameter = model::findParameter(input);
    if (!parameter)
        return {};
    if (parameter->unit == model::ParameterUnit::Months)
        return numbers.monthsWithUnit(value);
    const QString text = inputCellText(parameter->unit, value, numbers);
    const QString unit = shortUnitText(parameter->unit);
    return unit.isEmpty() ? text : text + QChar(u'\u202f') + unit;
}

SwingSentences swingSentences(const model::Swings& swings, const NumberText& numbers)
{
    if (swings.inputs.empty() || swings.inputs.front().width.value() <= 0)
        return {SwingText::tr("No assumption moves the NPV"),
                SwingText::tr("Nothing migrates within the horizon, or no range is wider than a number.")};
    const model::Swing& widest = swings.inputs.front();
    const auto [worse, better] = swingEnds(widest);
    return {isDays(widest.input) ? SwingText::tr("Refactoring days decide this case")
                                 : SwingText::tr("“%1” decides this case").arg(parameterName(widest.input)),
            SwingText::tr("%1 %2", "two sentences")
                .arg(clause(widest.input, *worse, numbers), clause(widest.input, *better, numbers))};
}

} // namespace tare::views
