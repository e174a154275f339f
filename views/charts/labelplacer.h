// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <span>
#include <vector>

namespace tare::views {

// A label that wants a place beside its mark.
struct LabelWish
{
    QPointF mark;
    QSizeF size;
    double distance = 0;
    double weight = 0;
    bool isOnLine = false; // above or below it rather than beside, where the line runs
};

// Finds places for labels beside marks where they touch neither each other nor a mark nor the edge.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& field) : m_field(field) {}
    void block(const QRectF& area) { m_taken.push_back(area); }
    bool isFree(const QRectF& area) const;
    // Right of the mark, else left, above, below; nothing where all are taken.
    std::optional<QRectF> place(const QPointF& mark, const QSizeF& label, double distance,
                                bool isOnLine = false);
    // The heaviest first; answers in the order of the wishes.
    std::vector<std::optional<QRectF>> place(std::span<const LabelWish> wishes);

private:
    QRectF m_field;
    std::vector<QRectF> m_taken;
};

} // namespace tare::views
