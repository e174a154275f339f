// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Two results side by side: two scenarios on the same data, or the same scenario before and after something
// changed. Workloads are matched by their ids.
namespace tare::model {

template<typename Amount> struct Compared
{
    Amount before{}, after{};
    Amount change{};             // after − before
    std::optional<double> share; // change ÷ |before|, where that is not zero
};

template<typename Amount> struct ComparedOptional
{
    std::optional<Amount> before, after;
    std::optional<Amount> change; // where both are there
    std::optional<double> share;
};

struct ParameterDifference // of the values in force, whether entered or default
{
    std::string parameter;
    ParameterValue before, after;
};

struct OverrideDifference
{
    std::string workload;
    WorkloadOverride before, after;
};

struct ComparedTotals
{
    Compared<std::int64_t> migrating; // workloads
    Compared<MoneyPerMonth> saving;   // of those
    Compared<MoneyPerMonth> wasmOnlySaving;
    Compared<Money> oneOffCost;
    Compared<Money> npv;                   // of the workloads
    Compared<Money> npvAfterProgrammeCost; // of the programme
    ComparedOptional<Months> payback;      // of the programme, from start
};

struct WorkloadMove
{
    std::string workload;
    std::optional<std::size_t> rankBefore, rankAfter; // absent: it is not in that result
    std::int64_t places = 0;                          // up, where it is in both
    std::optional<Verdict> verdictBefore, verdictAfter;
    ComparedOptional<Months> payback; // from start
    ComparedOptional<Money> npv;
};

struct Comparison
{
    std::vector<ParameterDifference> parameters; // by id
    std::vector<OverrideDifference> overrides;   // by workload
    ComparedTotals totals;
    // Workloads whose rank, verdict or payback moved. Another verdict comes first, then by places, months and
    // money, then by id.
    std::vector<WorkloadMove> moved;
};

// A change as a share of what was there; there is none of nothing. What was negative does not turn the sign.
std::optional<double> shareOfChange(double before, double change);

// Pure. Money is compared as it is: the two must have the same currency.
Comparison compare(const Evaluation& before, const Evaluation& after);

} // namespace tare::model
