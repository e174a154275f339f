// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/labelplacer.h"

#include <algorithm>

namespace tare::views {

bool LabelPlacer::isFree(const QRectF& area) const
{
    return m_field.contains(area) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&area](const QRectF& taken) { return taken.intersects(area); });
}

std::optional<QRectF> LabelPlacer::place(const QPointF& mark, const QSizeF& label, double distance)
{
    const double width = label.width();
    const double height = label.height();
    const QPointF corners[] = {
        mark + QPointF(distance, -height / 2), mark + QPointF(-distance - width, -height / 2),
        mark + QPointF(-width / 2, -distance - height), mark + QPointF(-width / 2, distance)};
    for (const QPointF& corner : corners) {
        const QRectF area(corner, label);
        if (isFree(area)) {
            block(area);
            return area;
        }
    }
    return std::nullopt;
}

} // namespace tare::views
