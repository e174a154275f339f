// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Parts of a ranking: groups, and what their rows add up to.
namespace tare::model {

// Places of workloads in Evaluation::workloads.
using RankingRows = std::span<const std::uint32_t>;

enum class GroupBy { Nothing, Namespace, Team, Cluster, Verdict, Language };

struct RankingGroup
{
    std::string key; // of what is grouped by; a verdict or a language as its number. Empty: has none
    std::vector<std::uint32_t> rows; // in the order in which they came
};

// The rows in groups, sorted by key; those without a key come last. teams: what teamsOf() says, by workload;
// read for GroupBy::Team alone.
std::vector<RankingGroup> groupsOf(const Evaluation& evaluation, RankingRows rows, GroupBy by,
                                   std::span<const std::string_view> teams = {});

// Whether the values of a workload's figure may be added up. Savings may where the workloads are part of the
// migrating set S, whose shares add up to what the pools save; outside it they are marginal effects, which
// overlap (M5).
enum class Adding { Never, InSet, Always };
Adding addingOf(const Figure& figure);

// What a row adds to the sum of a figure over the rows that have one of the verdicts (empty: all).
std::optional<double> summandOf(const Evaluation& evaluation, const Figure& figure, std::uint32_t row,
                                const std::set<Verdict>& verdicts);
// The sum of a figure over the rows that have one of the verdicts (empty: all). Absent where the figure never
// adds up or no row has it.
std::optional<double> sumOf(const Evaluation& evaluation, const Figure& figure, RankingRows rows,
                            const std::set<Verdict>& verdicts);
// How many rows have one of the verdicts (empty: all).
std::size_t countOf(const Evaluation& evaluation, RankingRows rows, const std::set<Verdict>& verdicts);

} // namespace tare::model
