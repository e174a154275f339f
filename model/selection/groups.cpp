// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/selection/groups.h"

#include <algorithm>
#include <array>
#include <map>

namespace tare::model {

namespace {

// Two digits, so that text sorts as numbers do.
std::string numberKey(int number)
{
    return {static_cast<char>('0' + number / 10), static_cast<char>('0' + number % 10)};
}

std::string keyOf(const WorkloadFigures& workload, GroupBy by, std::string_view team)
{
    switch (by) {
    case GroupBy::Namespace:
        return workload.namespaceName;
    case GroupBy::Team:
        return std::string(team);
    case GroupBy::Cluster:
        return workload.cluster;
    case GroupBy::Verdict:
        return numberKey(static_cast<int>(workload.verdict));
    case GroupBy::Language:
        return workload.language == Language::Unknown ? std::string()
                                                      : numberKey(static_cast<int>(workload.language));
    case GroupBy::Nothing:
        break;
    }
    return {};
}

constexpr std::array<std::string_view, 8> addedInSet{
    "capacity_saving_month", "wasm_only_saving_month", "cash_saving_month", "artefact_saving_month",
    "saving_month",          "one_off_cost",           "npv.likely",        "overlap_cost"};
constexpr std::array<std::string_view, 4> addedAlways{"cost_month", "idle_share_month",
                                                      "cost_with_idle_month", "replicas"};

bool holds(std::span<const std::string_view> ids, std::string_view id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::optional<double> summand(const Evaluation& evaluation, const Figure& figure, Adding adding,
                              std::uint32_t row, const std::set<Verdict>& verdicts)
{
    const WorkloadFigures& workload = evaluation.workloads[row];
    if (adding == Adding::Never || (adding == Adding::InSet && !workload.isMigrating))
        return std::nullopt;
    if (!verdicts.empty() && !verdicts.contains(workload.verdict))
        return std::nullopt;
    return figure.read(evaluation, row);
}

} // namespace

std::vector<RankingGroup> groupsOf(const Evaluation& evaluation, RankingRows rows, GroupBy by,
                                   std::span<const std::string_view> teams)
{
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> groups;
    for (const std::uint32_t row : rows)
        groups[keyOf(evaluation.workloads[row], by, row < teams.size() ? teams[row] : std::string_view())]
            .push_back(row);
    std::vector<RankingGroup> result;
    result.reserve(groups.size());
    for (auto& [key, members] : groups)
        result.push_back({key, std::move(members)});
    if (!result.empty() && result.front().key.empty())
        std::rotate(result.begin(), result.begin() + 1, result.end());
    return result;
}

Adding addingOf(const Figure& figure)
{
    if (figure.scope != FigureScope::Workload)
        return Adding::Never;
    return holds(addedAlways, figure.id)  ? Adding::Always
           : holds(addedInSet, figure.id) ? Adding::InSet
                                          : Adding::Never;
}

std::optional<double> summandOf(const Evaluation& evaluation, const Figure& figure, std::uint32_t row,
                                const std::set<Verdict>& verdicts)
{
    return summand(evaluation, figure, addingOf(figure), row, verdicts);
}

std::optional<double> sumOf(const Evaluation& evaluation, const Figure& figure, RankingRows rows,
                            const std::set<Verdict>& verdicts)
{
    const Adding adding = addingOf(figure);
    std::optional<double> sum;
    for (const std::uint32_t row : rows)
        if (const std::optional<double> value = summand(evaluation, figure, adding, row, verdicts))
            sum = sum.value_or(0) + *value;
    return sum;
}

std::size_t countOf(const Evaluation& evaluation, RankingRows rows, const std::set<Verdict>& verdicts)
{
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [&](std::uint32_t row) {
        return verdicts.empty() || verdicts.contains(evaluation.workloads[row].verdict);
    }));
}

} // namespace tare::model
