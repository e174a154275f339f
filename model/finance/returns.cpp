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

// Cumulative cash that is met from below is found by the last moment at which it is below zero.
template<typename Amount> std::optional<Months> lastCrossing(std::size_t size, Amount&& amountOf)
{
    double cumulative = 0;
    std::optional<double> crossing = 0.0;
    for (std::size_t month = 0; month < size; ++month) {
        const double before = cumulative;
        cumulative += amountOf(month);
        if (cumulative < -smallestAmount)
            crossing = std::nullopt;
        else if (before < -smallestAmount)
            crossing = month == 0 ? 0.0 : static_cast<double>(month - 1) + before / (before - cumulative);
    }
    if (!crossing)
        return std::nullopt;
    return Months(*crossing);
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

// NPV as a function of the monthly discount v = (1 + r)^(−1/12): a polynomial, by Horner's rule.
double valueAt(std::span<const Money> flow, double monthlyDiscount)
{
    double value = 0;
    for (std::size_t i = flow.size(); i-- > 0;)
        value = value * monthlyDiscount + flow[i].value();
    return value;
}

// With one change of sign there is exactly one root above zero. Bracketed by doubling in the logarithm, then
// halved down to the last bit, so that the same flow gives the same rate everywhere.
std::optional<double> monthlyDiscountOfRoot(std::span<const Money> flow)
{
    constexpr double largestLog = 8; // e^8 a month: no rate of this world
    // months without money before the first amount move no root
    while (std::abs(flow.front().value()) < smallestAmount)
        flow = flow.subspan(1);
    double reach = 1.0 / 64;
    while (valueAt(flow, std::exp(-reach)) * valueAt(flow, std::exp(reach)) > 0) {
        reach *= 2;
        if (reach > largestLog)
            return std::nullopt;
    }
    double low = -reach;
    double high = reach;
    const bool isRising = valueAt(flow, std::exp(high)) > 0;
    for (int step = 0; step < 200; ++step) {
        const double middle = (low + high) / 2;
        if (middle <= low || middle >= high)
            break;
        ((valueAt(flow, std::exp(middle)) > 0) == isRising ? high : low) = middle;
    }
    return (low + high) / 2;
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
    Money value;
    for (std::size_t month = 0; month < flow.size(); ++month)
        value += flow[month] / discountFactor(ratePerYear, static_cast<double>(month));
    return value;
}

std::optional<Months> payback(std::span<const Money> flow)
{
    return lastCrossing(flow.size(), [flow](std::size_t month) { return flow[month].value(); });
}

std::optional<Months> discountedPayback(std::span<const Money> flow, double ratePerYear)
{
    return lastCrossing(flow.size(), [flow, ratePerYear](std::size_t month) {
        return flow[month].value() / discountFactor(ratePerYear, static_cast<double>(month));
    });
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
    const auto discount = monthlyDiscountOfRoot(flow);
    if (!discount)
        return {};
    return {std::exp(-monthsPerYear * *discount) - 1, false};
}

} // namespace tare::model
