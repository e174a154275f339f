// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/decimation.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace tare::views {

std::size_t pointsAllowed(std::size_t series, double width)
{
    const auto pixels = static_cast<std::size_t>(std::max(2.0, std::ceil(width)));
    return std::max<std::size_t>(
        4, std::min({2 * pixels, mostPointsOfSeries, mostPointsOfChart / std::max<std::size_t>(1, series)}));
}

std::vector<QPointF> decimated(std::span<const QPointF> points, std::size_t most)
{
    if (points.size() <= most)
        return {points.begin(), points.end()};
    std::vector<QPointF> kept;
    kept.reserve(most);
    kept.push_back(points.front());
    const std::span<const QPointF> inner = points.subspan(1, points.size() - 2);
    const std::size_t runs = std::max<std::size_t>(1, (most - 2) / 2);
    for (std::size_t run = 0; run < runs; ++run) {
        const auto first = inner.begin() + static_cast<std::ptrdiff_t>(inner.size() * run / runs);
        const auto last = inner.begin() + static_cast<std::ptrdiff_t>(inner.size() * (run + 1) / runs);
        if (first == last)
            continue;
        auto [lowest, highest] = std::minmax_element(
            first, last, [](const QPointF& a, const QPointF& b) { return a.y() < b.y(); });
        if (highest < lowest)
            std::swap(lowest, highest);
        kept.push_back(*lowest);
        if (highest != lowest)
            kept.push_back(*highest);
    }
    kept.push_back(points.back());
    return kept;
}

std::vector<std::size_t> thinned(std::span<const WeightedPoint> points, std::size_t most)
{
    std::vector<std::size_t> kept(points.size());
    std::iota(kept.begin(), kept.end(), std::size_t(0));
    for (double side = 1; kept.size() > most; side *= 2) {
        std::unordered_map<std::int64_t, std::size_t> heaviest;
        heaviest.reserve(most * 2);
        for (const std::size_t index : kept) {
            const auto column = static_cast<std::int64_t>(std::floor(points[index].at.x() / side));
            const auto row = static_cast<std::int64_t>(std::floor(points[index].at.y() / side));
            const auto [spot, isFirst] = heaviest.try_emplace(column * 0x100000000 + row, index);
            if (!isFirst && points[index].weight > points[spot->second].weight)
                spot->second = index;
        }
        kept.clear();
        for (const auto& [spot, index] : heaviest)
            kept.push_back(index);
        std::sort(kept.begin(), kept.end());
    }
    return kept;
}

} // namespace tare::views
