// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/ranking.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <tuple>

namespace tare::model {

namespace {

// In millionths: what differs by less is a tie, whatever the order in which sums were taken.
double inMillionths(double value)
{
    return std::round(value * 1e6);
}

} // namespace

std::vector<std::size_t> rankingOf(std::span<const RankEntry> entries)
{
    const auto order = [&](std::size_t i) {
        const RankEntry& entry = entries[i];
        return std::tuple(entry.group,
                          inMillionths(entry.key.value_or(std::numeric_limits<double>::infinity())),
                          -inMillionths(entry.npv), entry.id);
    };
    std::vector<std::size_t> result(entries.size());
    std::iota(result.begin(), result.end(), std::size_t{0});
    std::sort(result.begin(), result.end(),
              [&](std::size_t a, std::size_t b) { return order(a) < order(b); });
    return result;
}

} // namespace tare::model
