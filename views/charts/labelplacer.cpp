// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/labelplacer.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace tare::views {

bool LabelPlacer::isFree(const QRectF& area) const
{
    return m_field.contains(area) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&area](const QRectF& taken) { return taken.intersects(area); });
}

std::optional<QRectF> LabelPlacer::place(const QPointF& mark, const QSizeF& label, double distance,
                                         bool isOnLine)
{
    const double width = label.width();
    const double height = label.height();
    std::array<QPointF, 4> corners = {
        mark + QPointF(distance, -height / 2), mark + QPointF(-distance - width, -height / 2),
        mark + QPointF(-width / 2, -distance - height), mark + QPointF(-width / 2, distance)};
    if (isOnLine)
        std::rotate(corners.begin(), corners.begin() + 2, corners.end());
    for (const QPointF& corner : corners) {
        const QRectF area(corner, label);
        if (isFree(area)) {
            block(area);
            return area;
        }
    }
    return std::nullopt;
}

std::vector<std::optional<QRectF>> LabelPlacer::place(std::span<const LabelWish> wishes)
{
    std::vector<std::size_t> order(wishes.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wishes[a].weight > wishes[b].weight; });
    std::vector<std::optional<QRectF>> places(wishes.size());
    for (const std::size_t i : order)
        places[i] = place(wishes[i].mark, wishes[i].size, wishes[i].distance, wishes[i].isOnLine);
    return places;
}

} // namespace tare::views
