// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/delivery/artefacts.h"
#include "model/effort/effort.h"
#include "model/explanation/flowinput.h"
#include "model/explanation/formulasets.h"
#include "model/finance/commitment.h"
#include "model/finance/returns.h"

#include <algorithm>

#include <cmath>
namespace tare::model::explanation {

namespace {

using Values = std::span<const std::optional<double>>;
using Result = std::optional<double>;

bool areThere(Values values)
{
    return std::all_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

std::optional<double> inMonths(std::optional<Months> months)
{
    return months ? std::optional(months->value()) : std::nullopt;
}

Result netPresent(Values values)
{
    const auto input = flowInput(values);
    return input ? Result(netPresentValue(cashFlow(*input).months, flowRate(values)).value()) : std::nullopt;
}
Result paybackFromStart(Values values)
{
    const auto input = flowInput(values);
    return input ? inMonths(payback(cashFlow(*input).months)) : std::nullopt;
}
Result paybackDiscounted(Values values)
{
    const auto input = flowInput(values);
    return input ? inMonths(discountedPayback(cashFlow(*input).months, flowRate(values))) : std::nullopt;
}
Result returnOn(Values values)
{
    const auto input = flowInput(values);
    if (!input)
        return std::nullopt;
    const auto npv = netPresentValue(cashFlow(*input).months, flowRate(values));
    return returnOnInvestment(npv, investmentFlow(*input), flowRate(values));
}
Result internalReturn(Values values)
{
    const auto input = flowInput(values);
    return input ? internalRate(cashFlow(*input).months, flowRate(values)).perYear : std::nullopt;
}

Result paybackFromCutOver(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    return *values[0] - *values[1] / *values[2] - *values[3];
}

Result quotientOfSaving(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    return inMonths(simplePayback(Money(*values[0]), MoneyPerMonth(*values[1])));
}

// How many months of today a cost that grows is.
double grownMonths(double growth, int from, int to)
{
    double months = 0;
    for (int month = from; month <= to; ++month)
        months += std::pow(1 + growth, (month - 1) / 12.0);
    return months;
}

Result costOverMonths(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    return *values[0] * grownMonths(*values[1], 1, static_cast<int>(std::lround(*values[2])));
}

// As the months of right-sizing in evaluation/programme: until commitments end, only what they leave.
Result savedOverMonths(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const double cost = *values[0], saving = *values[1] + *values[2];
    const int horizon = static_cast<int>(std::lround(*values[8]));
    const int committed = std::min(horizon, static_cast<int>(std::floor(*values[6])));
    const double factor = cost > 0 && std::abs(saving) >= 1e-6
                              ? commitmentFactor({0, saving / cost, *values[3], *values[4], *values[5]})
                              : 1;
    return saving *
           (factor * grownMonths(*values[7], 1, committed) + grownMonths(*values[7], committed + 1, horizon));
}

Result commitment(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const double all = *values[3];
    const CommitmentInput input{(*values[0] + *values[1]) / all, *values[2] / all, *values[4], *values[5],
                                *values[6]};
    return commitmentFactor(input);
}

Result artefact(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    ArtefactInput input;
    input.size = Gigabytes(*values[0]);
    input.releasesPerMonth = *values[1];
    input.layerReuse = *values[2];
    input.pulls = *values[3];
    input.pullPrice = MoneyPerGigabyte(*values[4]);
    input.furtherRegions = *values[5];
    input.copyPrice = MoneyPerGigabyte(*values[6]);
    input.retainedVersions = *values[7];
    input.dedupe = *values[8];
    input.architectures = *values[9];
    input.storagePrice = MoneyPerGigabyte(*values[10]);
    return artefactCost(input).cost().value();
}

Result archetype(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    return archetypeDays(PersonDays(*values[0]), *values[1]).value() + *values[2];
}

Result cocomo(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    CocomoInput input;
    input.ksloc = *values[0];
    input.designModified = *values[1];
    input.codeModified = *values[2];
    input.integrationModified = *values[3];
    input.assessment = *values[4];
    input.understanding = *values[5];
    input.unfamiliarity = *values[6];
    input.translated = *values[7];
    input.effortMultiplier = *values[8];
    return cocomoDays(input).value() + *values[9];
}

Result wasmSide(Values values)
{
    // Price, how full, then demand, usable and length; three each.
    if (!areThere(values))
        return std::nullopt;
    double sum = 0;
    for (std::size_t r = 0; r < resourceCount; ++r)
        if (*values[5 + r] > 0)
            sum += *values[2 + r] / *values[5 + r] * *values[8 + r];
    return *values[0] / *values[1] * sum;
}

// Children: NPV of the workloads, fixed cost, cost a month, horizon, discount rate.
Result programmeNpv(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    std::vector<Money> cost(static_cast<std::size_t>(*values[3]) + 1, Money(*values[2]));
    cost.front() = Money(*values[1]);
    return *values[0] - netPresentValue(cost, *values[4]).value();
}

// Children: discount rate, then the cash of each month.
std::vector<Money> flowOf(Values values)
{
    std::vector<Money> flow;
    for (const auto& value : values.subspan(1))
        flow.emplace_back(value.value_or(0));
    return flow;
}
Result paybackOfFlow(Values values)
{
    return areThere(values) ? inMonths(payback(flowOf(values))) : std::nullopt;
}
Result paybackOfFlowDiscounted(Values values)
{
    return areThere(values) ? inMonths(discountedPayback(flowOf(values), *values[0])) : std::nullopt;
}

constexpr Formula formulasOfMoney[] = {
    {"programme-npv", "M9", "{0} − {1} − Σ {2} ÷ (1 + {4})^(m ÷ 12)", programmeNpv},
    {"payback-of-flow", "M9", "min t: Σ CFₘ ≥ 0 from t on", paybackOfFlow},
    {"payback-of-flow-discounted", "M9", "min t: Σ CFₘ ÷ (1 + {0})^(m ÷ 12) ≥ 0 from t on",
     paybackOfFlowDiscounted},
    {"npv", "M9", "Σ CFₘ ÷ (1 + {8})^(m ÷ 12)", netPresent},
    {"payback", "M9", "min t: Σ CFₘ ≥ 0 from t on", paybackFromStart},
    {"payback-discounted", "M9", "min t: Σ CFₘ ÷ (1 + {8})^(m ÷ 12) ≥ 0 from t on", paybackDiscounted},
    {"roi", "M9", "NPV ÷ discounted one-off and overlap cost", returnOn},
    {"irr", "M9", "r: Σ CFₘ ÷ (1 + r)^(m ÷ 12) = 0", internalReturn},
    {"payback-from-cut-over", "M9", "{0} − {1} ÷ {2} − {3}", paybackFromCutOver},
    {"payback-simple", "M9", "{0} ÷ {1}", quotientOfSaving},
    {"commitment-factor", "M9", "(g(({0} + {1} + {2}) ÷ {3}) − g(({0} + {1}) ÷ {3})) ÷ ({2} ÷ {3})",
     commitment},
    {"cost-over-months", "M9", "Σ {0} × (1 + {1})^((m − 1) ÷ 12), m = 1 … {2}", costOverMonths},
    {"saved-over-months", "M9",
     "Σ ({1} + {2}) × (m ≤ {6}: g(({1} + {2}) ÷ {0}); 1) × (1 + {7})^((m − 1) ÷ 12), m = 1 … {8}",
     savedOverMonths},
    {"artefact-cost", "M6",
     "{1} × {0} × (1 − {2}) × ({3} × {4} + {5} × {6}) + {0} × (1 − {8}) × {7} × {9} × (1 + {5}) × {10}",
     artefact},
    {"archetype-days", "M8", "{0} × ({1} ÷ 4.5)^1.0997 + {2}", archetype},
    {"cocomo-days", "M8", "COCOMO II + {9}", cocomo},
    {"wasm-side", "M9", "{0} ÷ {1} × ({2} ÷ {5} × {8} + {3} ÷ {6} × {9} + {4} ÷ {7} × {10})", wasmSide},
};

} // namespace

std::optional<CashFlowInput> flowInput(Values values)
{
    if (values.size() < firstCapacityOfFlow || !areThere(values))
        return std::nullopt;
    CashFlowInput input;
    input.oneOff = Money(*values[0]);
    input.days = PersonDays(*values[1]);
    input.capacityDays = *values[2];
    input.overlap = Months(*values[3]);
    input.wasmRun = MoneyPerMonth(*values[4]);
    input.other = MoneyPerMonth(*values[5]);
    input.growth = *values[6];
    input.horizon = static_cast<int>(*values[7]);
    for (std::size_t i = firstCapacityOfFlow; i + 1 < values.size(); i += 2)
        input.capacity.push_back({MoneyPerMonth(*values[i]), *values[i + 1], Months(*values[9])});
    return input;
}

double flowRate(Values values)
{
    return values[8].value_or(0);
}

std::span<const Formula> moneyFormulas()
{
    return formulasOfMoney;
}

} // namespace tare::model::explanation
