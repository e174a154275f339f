// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The order in which workloads are shown (M11).
namespace tare::model {

// What one workload is ranked by. Lower groups come first; within a group the lower key (absent: last), then
// the higher NPV, then the id.
struct RankEntry
{
    int group = 0;
    std::optional<double> key;
    double npv = 0;
    std::string_view id;
};

// Indexes of the entries in the order of the ranking.
std::vector<std::size_t> rankingOf(std::span<const RankEntry> entries);

} // namespace tare::model
