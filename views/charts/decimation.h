// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include <span>
#include <vector>

namespace tare::views {

constexpr std::size_t mostPointsOfSeries = 4000;
constexpr std::size_t mostPointsOfChart = 20000;

// No more points than are allowed, sorted by x as they come: of each of equally long runs the lowest and the
// highest stay, in their order, and the first and the last of all. Peaks survive. most: at least 4.
std::vector<QPointF> decimated(std::span<const QPointF> points, std::size_t most);

// How many points one of so many series may have in a field that is so many pixels wide.
std::size_t pointsAllowed(std::size_t series, double width);

// Which of many marks to draw: where several fall on one spot, the heaviest. Spots are squares, as small as
// they can be while no more than the allowed number is taken. Order is kept.
struct WeightedPoint
{
    QPointF at; // pixels
    double weight = 0;
};
std::vector<std::size_t> thinned(std::span<const WeightedPoint> points, std::size_t most);

} // namespace tare::views
