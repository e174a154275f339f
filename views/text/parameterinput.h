// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/rangeedit.h"
#include "views/text/numbertext.h"

#include <QString>

namespace tare::views {

// How single numbers of assumptions are shown in cells, typed in fields, and what is said where they do not
// fit. Fractions are shown and typed in percent.

// What may be entered, and in which unit.
struct InputField
{
    model::ParameterUnit unit = model::ParameterUnit::None;
    double lowest = 0;
    double highest = 0;
};

// "1,162", "15", "$760": without the unit, which stands in a column of its own.
QString inputCellText(model::ParameterUnit unit, double value, const NumberText& numbers);
// "MiB", "%", "a month", "once".
QString inputUnitText(model::ParameterUnit unit);
// As it is put into a field: no grouping, all digits that the number has.
QString inputFieldText(model::ParameterUnit unit, double value, const QLocale& locale = QLocale());
// What was typed, in the locale; a sign of the unit (%, $) may stand with it. A point is also taken as the
// decimal sign where the locale cannot read it as grouping. Nothing where it is no number.
std::optional<double> inputFromText(model::ParameterUnit unit, const QString& text,
                                    const QLocale& locale = QLocale());

// A number typed into one of the three fields of a range: the new range, or what is wrong with it.
struct TypedRange
{
    std::optional<model::Range> range;
    QString problem;
};
TypedRange typedRange(const InputField& field, const model::Range& range, model::RangePart part,
                      const QString& text, const NumberText& numbers);

} // namespace tare::views
