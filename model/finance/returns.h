// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

#include <optional>
#include <span>
#include <vector>

// What a series of monthly amounts (index 0: the very start) is worth: payback, NPV, ROI, IRR (M9).
namespace tare::model {

// (1 + yearly rate)^(month / 12).
double discountFactor(double ratePerYear, double month);

// Σ CF_m / (1 + r)^(m/12), month 0 undiscounted.
Money netPresentValue(std::span<const Money> flow, double ratePerYear);

// The first moment after which cumulative cash never falls below zero again within the horizon, on the
// straight line inside a month. Nothing where it ends below zero.
std::optional<Months> payback(std::span<const Money> flow);
// The same on CF_m / (1 + r)^(m/12).
std::optional<Months> discountedPayback(std::span<const Money> flow, double ratePerYear);
// The way to both, month by month, for whoever lets them be checked: the last crossing is the payback, unless
// the sum ends below zero.
struct FlowStep
{
    Money cumulative, discounted, cumulativeDiscounted;
    std::optional<Months> crossing, crossingDiscounted; // where the sum meets zero from below in this month
};
std::vector<FlowStep> flowSteps(std::span<const Money> flow, double ratePerYear);
// One-off cost ÷ monthly saving. Nothing where nothing is saved.
std::optional<Months> simplePayback(Money oneOff, MoneyPerMonth saving);

// NPV ÷ the discounted investment (one-off and overlap cost, given as the amounts of investmentFlow). Nothing
// where nothing is invested.
std::optional<double> returnOnInvestment(Money npv, std::span<const Money> investment, double ratePerYear);

struct InternalRate
{
    std::optional<double> perYear; // nothing: no root
    bool isModified = false;       // MIRR, since signs change more than once
};
// IRR a year by bracketing. Signs that change more than once: MIRR over the horizon with both rates r.
InternalRate internalRate(std::span<const Money> flow, double ratePerYear);

} // namespace tare::model
