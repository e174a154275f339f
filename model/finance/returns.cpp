// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finance/returns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace tare::model {

namespace {

constexpr double monthsPerYear = 12;
// An amount of money under a millionth is zero.
constexpr double smallestAmount = 1e-6;

// Where a sum that was below zero is so no longer, on the straight line inside the month.
std::optional<double> crossingIn(std::size_t month, double before, double after)
{
    if (after < -smallestAmount || before >= -smallestAmount)
        return std::nullopt;
    return month == 0 ? 0.0 : static_cast<double>(month - 1) + before / (before - after);
}

// Cumulative cash that is met from below is found by the last moment at which it is below zero.
template<typename Amount> std::optional<Months> lastCrossing(std::size_t size, Amount&& amountOf)
{
    double cumulative = 0;
    double crossing = 0;
    for (std::size_t month = 0; month < size; ++month) {
        const double before = cumulative;
        cumulative += amountOf(month);
        crossing = crossingIn(month, before, cumulative).value_or(crossing);
    }
    if (cumulative < -smallestAmount)
        return std::nullopt;
    return Months(crossing);
}

std::size_t signChanges(std::span<const Money> flow)
{
    std::size_t changes = 0;
    int sign = 0;
    for (const Money amount : flow) {
        if (std::abs(amount.value()) < smallestAmount)
            continue;
        const int current = amount.value() < 0 ? -1 : 1;
        changes += sign != 0 && current != sign ? 1 : 0;
        sign = current;
    }
    return changes;
}

// v = (1 + r)^(−1/12): what an amount of the next month is worth now.
double monthlyDiscount(double ratePerYear)
{
    return std::pow(1 + ratePerYear, -1 / monthsPerYear);
}

// NPV is a polynomial of the monthly discount v; by Horner's rule, with its derivative.
struct ValueAndSlope
{
    double value = 0;
    double slope = 0;
};
ValueAndSlope valueAt(std::span<const Money> flow, double discount)
{
    ValueAndSlope result;
    for (std::size_t i = flow.size(); i-- > 0;) {
        result.slope = result.slope * discount + result.value;
        result.value = result.value * discount + flow[i].value();
    }
    return result;
}

// With one change of sign the polynomial has exactly one root above zero. Newton's steps in log v inside a
// bracket that every step narrows. A step that would leave it, or that is not half as long as the one before,
// is replaced by halving: far from the root the steps of a polynomial hardly change and would take for ever.
// Returns log v.
std::optional<double> logDiscountOfRoot(std::span<const Money> flow)
{
    constexpr double largestLog = 8; // e^8 a month: no rate of this world
    constexpr double precision = 1e-15;
    constexpr int largestStepCount = 200;
    // months without money before the first amount move no root
    while (std::abs(flow.front().value()) < smallestAmount)
        flow = flow.subspan(1);
    const bool isRising = flow.front().value() < 0;
    double low = -largestLog;
    double high = largestLog;
    double at = 0;
    double stepBefore = high - low;
    for (int step = 0; step < largestStepCount; ++step) {
        const double discount = std::exp(at);
        const ValueAndSlope here = valueAt(flow, discount);
        ((here.value > 0) == isRising ? high : low) = at;
        double next = at - here.value / (here.slope * discount);
        if (!(next > low && next < high) || std::abs(next - at) > stepBefore / 2)
            next = (low + high) / 2;
        stepBefore = std::abs(next - at);
        const bool isDone = std::abs(next - at) <= precision * std::max(1.0, std::abs(at));
        at = next;
        if (isDone)
            break;
    }
    const bool isAtTheEdge = largestLog - std::abs(at) < 1e-6;
    return isAtTheEdge ? std::nullopt : std::optional(at);
}

// MIRR: what is spent at the rate, what comes in reinvested at the rate, over the horizon.
std::optional<double> modifiedRate(std::span<const Money> flow, double ratePerYear)
{
    const double horizon = static_cast<double>(flow.size() - 1);
    double spent = 0;
    double earned = 0;
    for (std::size_t month = 0; month < flow.size(); ++month) {
        const double amount = flow[month].value();
        if (amount < 0)
            spent -= amount / discountFactor(ratePerYear, static_cast<double>(month));
        else
            earned += amount * discountFactor(ratePerYear, horizon - static_cast<double>(month));
    }
    if (spent <= 0 || earned <= 0 || horizon <= 0)
        return std::nullopt;
    return std::pow(earned / spent, monthsPerYear / horizon) - 1;
}

} // namespace

double discountFactor(double ratePerYear, double month)
{
    return std::pow(1 + ratePerYear, month / monthsPerYear);
}

Money netPresentValue(std::span<const Money> flow, double ratePerYear)
{
    return Money(valueAt(flow, monthlyDiscount(ratePerYear)).value);
}

std::optional<Months> payback(std::span<const Money> flow)
{
    return lastCrossing(flow.size(), [flow](std::size_t month) { return flow[month].value(); });
}

std::optional<Months> discountedPayback(std::span<const Money> flow, double ratePerYear)
{
    double worth = 1;
    return lastCrossing(flow.size(),
                        [flow, &worth, discount = monthlyDiscount(ratePerYear)](std::size_t month) {
                            const double amount = flow[month].value() * worth;
                            worth *= discount;
                            return amount;
                        });
}

std::vector<FlowStep> flowSteps(std::span<const Money> flow, double ratePerYear)
{
    std::vector<FlowStep> steps;
    steps.reserve(flow.size());
    const auto crossing = [](std::size_t month, Money before, Money after) {
        const auto found = crossingIn(month, before.value(), after.value());
        return found ? std::optional(Months(*found)) : std::nullopt;
    };
    FlowStep before;
    for (std::size_t month = 0; month < flow.size(); ++month) {
        FlowStep step;
        step.cumulative = before.cumulative + flow[month];
        step.discounted = flow[month] / discountFactor(ratePerYear, static_cast<double>(month));
        step.cumulativeDiscounted = before.cumulativeDiscounted + step.discounted;
        step.crossing = crossing(month, before.cumulative, step.cumulative);
        step.crossingDiscounted = crossing(month, before.cumulativeDiscounted, step.cumulativeDiscounted);
        steps.push_back(step);
        before = step;
    }
    return steps;
}

std::optional<Months> simplePayback(Money oneOff, MoneyPerMonth saving)
{
    if (saving.value() < smallestAmount)
        return std::nullopt;
    return Months(oneOff.value() / saving.value());
}

std::optional<double> returnOnInvestment(Money npv, std::span<const Money> investment, double ratePerYear)
{
    const Money invested = -netPresentValue(investment, ratePerYear);
    if (invested.value() < smallestAmount)
        return std::nullopt;
    return npv / invested;
}

InternalRate internalRate(std::span<const Money> flow, double ratePerYear)
{
    const std::size_t changes = signChanges(flow);
    if (changes > 1)
        return {modifiedRate(flow, ratePerYear), true};
    if (changes == 0)
        return {};
    const auto discount = logDiscountOfRoot(flow);
    if (!discount)
        return {};
    return {std::exp(-monthsPerYear * *discount) - 1, false};
}

} // namespace tare::model
