// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

#include <span>

namespace tare::views {

// An axis for money that holds lowest, highest and zero, with at most six ticks on round amounts.
PlotAxis moneyAxis(double lowest, double highest, const NumberText& numbers);
// From 0 to the horizon, a tick every half year, or every year where these would be too many.
PlotAxis monthAxis(int horizon, const NumberText& numbers);

// "May 2029": so many months after a moment. And how many months, with their parts, lie between two moments.
QString monthDate(model::Timestamp start, int months, const QLocale& locale);
double monthsBetween(model::Timestamp start, model::Timestamp end);

// A value a month as a stair: month m lies between m − 1 and m.
std::vector<QPointF> stair(std::span<const double> values);
// A value at the end of each month, from month 0.
std::vector<QPointF> line(std::span<const double> values);

} // namespace tare::views
