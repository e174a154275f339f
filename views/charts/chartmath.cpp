// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartmath.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr int mostTicks = 6;

// The smallest of 1, 2, 4, 5 × 10^n that needs no more than the allowed ticks.
double roundStep(double span)
{
    const double least = span / (mostTicks - 1);
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 4.0, 5.0, 10.0})
        if (factor * power >= least * 0.999999)
            return factor * power;
    return 10 * power;
}

} // namespace

PlotAxis moneyAxis(double lowest, double highest, const NumberText& numbers)
{
    lowest = std::min(lowest, 0.0);
    highest = std::max(highest, 0.0);
    if (highest - lowest < 1e-9)
        highest = lowest + 1;
    double step = roundStep(highest - lowest);
    while (std::ceil(highest / step) - std::floor(lowest / step) > mostTicks)
        step *= 2;
    PlotAxis axis;
    axis.from = std::floor(lowest / step) * step;
    axis.to = std::ceil(highest / step) * step;
    const bool areSmall = axis.to < 1000 && axis.from > -1000;
    for (long i = std::lround(axis.from / step); i <= std::lround(axis.to / step); ++i) {
        const double at = static_cast<double>(i) * step;
        axis.ticks.push_back(
            {at, areSmall && step < 1 && i != 0 ? numbers.moneyExact(at) : numbers.moneyTick(at)});
    }
    return axis;
}

PlotAxis monthAxis(int horizon, const NumberText& numbers)
{
    const int step = horizon <= 6 ? 1 : horizon <= 36 ? 6 : horizon <= 72 ? 12 : 24;
    PlotAxis axis;
    axis.to = std::max(1, horizon);
    for (int month = 0; month <= horizon; month += step)
        axis.ticks.push_back({static_cast<double>(month), numbers.count(month)});
    return axis;
}

namespace {

QDate dateOf(model::Timestamp time)
{
    return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).date();
}

} // namespace

QString monthDate(model::Timestamp start, int months, const QLocale& locale)
{
    return locale.toString(dateOf(start).addMonths(months), QStringLiteral("MMM yyyy"));
}

double monthsBetween(model::Timestamp start, model::Timestamp end)
{
    const QDate from = dateOf(start);
    const QDate to = dateOf(end);
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (from.addMonths(months) > to)
        --months;
    const QDate whole = from.addMonths(months);
    return months + static_cast<double>(whole.daysTo(to)) /
                        static_cast<double>(whole.daysTo(from.addMonths(months + 1)));
}

std::vector<QPointF> stair(std::span<const double> values)
{
    std::vector<QPointF> points;
    for (std::size_t i = 1; i < values.size(); ++i) {
        points.emplace_back(static_cast<double>(i) - 1, values[i]);
        points.emplace_back(static_cast<double>(i), values[i]);
    }
    return points;
}

std::vector<QPointF> line(std::span<const double> values)
{
    std::vector<QPointF> points;
    for (std::size_t i = 0; i < values.size(); ++i)
        points.emplace_back(static_cast<double>(i), values[i]);
    return points;
}

} // namespace tare::views
