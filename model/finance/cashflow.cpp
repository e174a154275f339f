// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finance/cashflow.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

// The part of month m, [m − 1, m], that lies in [from, to].
double covered(int month, double from, double to)
{
    return std::max(0.0, std::min<double>(month, to) - std::max<double>(month - 1, from));
}

Months buildTime(const CashFlowInput& input)
{
    return input.days.value() > 0 ? Months(input.days.value() / input.capacityDays) : Months(0);
}

// What is spent in a month of the grid: the one-off cost evenly over the build, the Wasm side while both run.
Money spent(const CashFlowInput& input, int month, double build, double cutOver)
{
    Money amount = input.wasmRun * Months(covered(month, build, cutOver));
    if (build > 0)
        amount += input.oneOff * (covered(month, 0, build) / build);
    else if (month == 1)
        amount += input.oneOff;
    return amount;
}

// What is saved in a month of the grid, before growth.
Money saved(const CashFlowInput& input, int month, double cutOver)
{
    const double running = covered(month, cutOver, month);
    Money amount = input.other * Months(running);
    for (const CapacityPart& part : input.capacity) {
        const double committed = covered(month, cutOver, part.factorUntil.value());
        amount += part.share * Months(committed * part.factor + (running - committed));
    }
    return amount;
}

} // namespace

void cashFlowInto(const CashFlowInput& input, CashFlow& result)
{
    result.build = buildTime(input);
    result.cutOver = result.build + input.overlap;
    const double build = result.build.value();
    const double cutOver = result.cutOver.value();
    result.months.assign(static_cast<std::size_t>(std::max(0, input.horizon)) + 1, Money());
    result.months.front() = input.month0;
    const double monthlyGrowth = std::pow(1 + input.growth, 1.0 / 12);
    double grown = 1;
    for (int month = 1; month <= input.horizon; ++month, grown *= monthlyGrowth)
        result.months[static_cast<std::size_t>(month)] =
            saved(input, month, cutOver) * grown - spent(input, month, build, cutOver);
}

CashFlow cashFlow(const CashFlowInput& input)
{
    CashFlow result;
    cashFlowInto(input, result);
    return result;
}

std::vector<Money> investmentFlow(const CashFlowInput& input)
{
    const double build = buildTime(input).value();
    const double cutOver = build + input.overlap.value();
    std::vector<Money> months(static_cast<std::size_t>(std::max(0, input.horizon)) + 1);
    for (int month = 1; month <= input.horizon; ++month)
        months[static_cast<std::size_t>(month)] = -spent(input, month, build, cutOver);
    return months;
}

} // namespace tare::model
