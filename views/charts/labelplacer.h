// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace tare::views {

// Finds places for labels beside marks where they touch neither each other nor a mark nor the edge.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& field) : m_field(field) {}
    void block(const QRectF& area) { m_taken.push_back(area); }
    // Right of the mark, else left, above, below; nothing where all are taken.
    std::optional<QRectF> place(const QPointF& mark, const QSizeF& label, double distance);

private:
    bool isFree(const QRectF& area) const;
    QRectF m_field;
    std::vector<QRectF> m_taken;
};

} // namespace tare::views
