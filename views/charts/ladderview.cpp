// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladderview.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 22;
constexpr int barHeight = 13;
constexpr int valueWidth = 66;
constexpr int changeWidth = 66;
constexpr int gap = 6;

} // namespace

LadderView::LadderView(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LadderView::setLadder(const Ladder& ladder, int nameWidth, bool hasChanges)
{
    m_ladder = ladder;
    m_nameWidth = nameWidth;
    m_hasChanges = hasChanges;
    setAccessibleName(ladder.summary);
    setVisible(!ladder.rungs.empty());
    updateGeometry();
    update();
}

QSize LadderView::sizeHint() const
{
    return {scaled(300), scaled(18) + scaled(rowHeight) * static_cast<int>(m_ladder.rungs.size()) + 2};
}

void LadderView::paintEvent(QPaintEvent*)
{
    if (m_ladder.rungs.empty())
        return;
    const Colours& look = colours(palette());
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const auto mirrored = [&](QRectF area) {
        if (isMirrored)
            area.moveLeft(width() - area.right());
        return area;
    };
    painter.setFont(smallFont());
    painter.setPen(look.secondary);
    painter.drawText(mirrored(QRectF(0, 0, width(), scaled(16))), Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_ladder.title, Qt::ElideRight, width()));

    double highest = 1e-9;
    for (const Rung& rung : m_ladder.rungs)
        highest = std::max(highest, rung.value);
    const double left = scaled(m_nameWidth) + gap;
    const double right = width() - scaled(valueWidth) - (m_hasChanges ? scaled(changeWidth) : 0) - gap;
    double previousEnd = -1;
    double top = scaled(18);
    for (const Rung& rung : m_ladder.rungs) {
        const double end = left + std::max(0.0, right - left) * std::max(0.0, rung.value) / highest;
        const double barTop = top + (scaled(rowHeight) - scaled(barHeight)) / 2.0;
        painter.setFont(smallFont());
        painter.setPen(look.text);
        painter.drawText(mirrored(QRectF(0, top, scaled(m_nameWidth), scaled(rowHeight))),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(rung.name, Qt::ElideRight, scaled(m_nameWidth)));
        painter.fillRect(mirrored(QRectF(left, barTop, std::max(1.0, end - left), scaled(barHeight))),
                         colourOf(rung.paint, look));
        if (previousEnd >= 0 && m_hasChanges) {
            painter.setPen(QPen(look.mark, 1, Qt::DotLine));
            const QRectF drop = mirrored(QRectF(previousEnd, top - scaled(4), 0, scaled(rowHeight)));
            painter.drawLine(drop.topLeft(), drop.bottomLeft());
        }
        painter.setFont(smallFont(QFont::Medium));
        painter.setPen(look.text);
        painter.drawText(mirrored(QRectF(right + gap, top, scaled(valueWidth) - gap, scaled(rowHeight))),
                         Qt::AlignTrailing | Qt::AlignVCenter, rung.text);
        if (m_hasChanges) {
            painter.setFont(smallFont());
            painter.setPen(look.secondary);
            painter.drawText(
                mirrored(QRectF(width() - scaled(changeWidth), top, scaled(changeWidth), scaled(rowHeight))),
                Qt::AlignTrailing | Qt::AlignVCenter, rung.change);
        }
        previousEnd = end;
        top += scaled(rowHeight);
    }
}

} // namespace tare::views
