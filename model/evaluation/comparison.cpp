// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/comparison.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string_view>
#include <tuple>

namespace tare::model {

namespace {

// What differs by less is the rounding of sums.
constexpr double sameMonths = 1e-9;

double numberOf(std::int64_t count)
{
    return static_cast<double>(count);
}

template<typename Amount> double numberOf(const Amount& amount)
{
    return amount.value();
}

template<typename Amount> Compared<Amount> compared(Amount before, Amount after)
{
    const Amount change = after - before;
    return {before, after, change, shareOfChange(numberOf(before), numberOf(change))};
}

template<typename Amount>
ComparedOptional<Amount> compared(const std::optional<Amount>& before, const std::optional<Amount>& after)
{
    ComparedOptional<Amount> result{before, after, std::nullopt, std::nullopt};
    if (before && after) {
        result.change = *after - *before;
        result.share = shareOfChange(numberOf(*before), numberOf(*result.change));
    }
    return result;
}

std::vector<ParameterDifference> parameterDifferences(const Scenario& before, const Scenario& after)
{
    std::vector<ParameterDifference> differences;
    for (const Parameter& parameter : parameters())
        if (before.value(parameter.id) != after.value(parameter.id))
            differences.push_back({parameter.id, before.value(parameter.id), after.value(parameter.id)});
    return differences;
}

std::vector<OverrideDifference> overrideDifferences(const Scenario& before, const Scenario& after)
{
    const auto overridesIn = [](const Scenario& scenario, const std::string& id) {
        const auto found = scenario.workloads.find(id);
        return found == scenario.workloads.end() ? WorkloadOverride{} : found->second;
    };
    std::set<std::string> ids;
    for (const Scenario* scenario : {&before, &after})
        for (const auto& [id, overrides] : scenario->workloads)
            ids.insert(id);
    std::vector<OverrideDifference> differences;
    for (const std::string& id : ids)
        if (OverrideDifference difference{id, overridesIn(before, id), overridesIn(after, id)};
            difference.before != difference.after)
            differences.push_back(std::move(difference));
    return differences;
}

ComparedTotals totalsOf(const ProgrammeFigures& before, const ProgrammeFigures& after)
{
    ComparedTotals totals;
    totals.migrating =
        compared(static_cast<std::int64_t>(before.migrating), static_cast<std::int64_t>(after.migrating));
    totals.saving = compared(before.saving, after.saving);
    totals.wasmOnlySaving = compared(before.wasmOnlySaving, after.wasmOnlySaving);
    totals.oneOffCost = compared(before.oneOffCost, after.oneOffCost);
    totals.npv = compared(before.npv, after.npv);
    totals.npvAfterProgrammeCost = compared(before.npvAfterProgrammeCost, after.npvAfterProgrammeCost);
    totals.payback = compared(before.payback, after.payback);
    return totals;
}

WorkloadMove moveOf(const WorkloadFigures* before, const WorkloadFigures* after)
{
    WorkloadMove move;
    move.workload = (after ? after : before)->id;
    if (before) {
        move.rankBefore = before->rank;
        move.verdictBefore = before->verdict;
    }
    if (after) {
        move.rankAfter = after->rank;
        move.verdictAfter = after->verdict;
    }
    if (before && after)
        move.places = static_cast<std::int64_t>(before->rank) - static_cast<std::int64_t>(after->rank);
    const auto of = [](const WorkloadFigures* figures, auto part) {
        return figures ? part(*figures) : decltype(part(*figures))();
    };
    const auto paybackOf = [](const WorkloadFigures& figures) { return figures.payback.fromStart; };
    const auto npvOf = [](const WorkloadFigures& figures) { return figures.npv; };
    move.payback = compared(of(before, paybackOf), of(after, paybackOf));
    move.npv = compared(of(before, npvOf), of(after, npvOf));
    return move;
}

// How far something moved; that it came or went is farther than any distance.
template<typename Amount> double distance(const ComparedOptional<Amount>& figure)
{
    if (figure.change)
        return std::abs(figure.change->value());
    return figure.before || figure.after ? std::numeric_limits<double>::infinity() : 0;
}

bool hasMoved(const WorkloadMove& move)
{
    return move.rankBefore != move.rankAfter || move.verdictBefore != move.verdictAfter ||
           distance(move.payback) > sameMonths;
}

// Ascending by this is largest first.
auto orderOf(const WorkloadMove& move)
{
    const bool isVerdictSame = move.verdictBefore == move.verdictAfter;
    return std::make_tuple(isVerdictSame, -std::abs(static_cast<double>(move.places)),
                           -distance(move.payback), -distance(move.npv), std::string_view(move.workload));
}

std::vector<WorkloadMove> movesOf(const Evaluation& before, const Evaluation& after)
{
    std::map<std::string_view, std::pair<const WorkloadFigures*, const WorkloadFigures*>> pairs;
    for (const WorkloadFigures& workload : before.workloads)
        pairs[workload.id].first = &workload;
    for (const WorkloadFigures& workload : after.workloads)
        pairs[workload.id].second = &workload;
    std::vector<WorkloadMove> moves;
    for (const auto& [id, pair] : pairs)
        if (WorkloadMove move = moveOf(pair.first, pair.second); hasMoved(move))
            moves.push_back(std::move(move));
    std::sort(moves.begin(), moves.end(),
              [](const WorkloadMove& a, const WorkloadMove& b) { return orderOf(a) < orderOf(b); });
    return moves;
}

} // namespace

std::optional<double> shareOfChange(double before, double change)
{
    return before == 0 ? std::nullopt : std::optional(change / std::abs(before));
}

Comparison compare(const Evaluation& before, const Evaluation& after)
{
    Comparison comparison;
    comparison.parameters = parameterDifferences(before.scenario, after.scenario);
    comparison.overrides = overrideDifferences(before.scenario, after.scenario);
    comparison.totals = totalsOf(before.programme, after.programme);
    comparison.moved = movesOf(before, after);
    return comparison;
}

} // namespace tare::model
