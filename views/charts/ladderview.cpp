// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladderview.h"

#include "views/charts/ladderpainter.h"
#include "views/look/fonts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

namespace tare::views {

namespace {

constexpr int titleHeight = 24;
constexpr int rowHeight = 22;
constexpr int gap = 6;

} // namespace

LadderView::LadderView(QWidget* parent) : ChartWidget(parent), m_menu(newChartMenuButton(*this))
{
    m_menu->setParent(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LadderView::setLadder(const Ladder& ladder)
{
    m_ladder = ladder;
    setVisible(!ladder.rungs.empty());
    updateGeometry();
    setContent(ladder.summary);
}

QSize LadderView::sizeHint() const
{
    return {scaled(300),
            scaled(titleHeight) + scaled(rowHeight) * static_cast<int>(m_ladder.rungs.size()) + 2};
}

QString LadderView::stopText(int stop) const
{
    const Rung& rung = m_ladder.rungs.at(static_cast<std::size_t>(stop));
    return rung.change.isEmpty() ? tr("%1: %2").arg(rung.name, rung.text)
                                 : tr("%1: %2, change %3").arg(rung.name, rung.text, rung.change);
}

void LadderView::paintPicture(QPainter* painter, const QRectF& area, const Colours& look, bool) const
{
    // The title stands above the picture already.
    painter->save();
    painter->translate(0, -scaled(titleHeight));
    paintRungs(painter, area, look);
    painter->restore();
}

void LadderView::paintEvent(QPaintEvent*)
{
    if (m_ladder.rungs.empty())
        return;
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setFont(smallFont());
    painter.setPen(look.secondary);
    const int wide = width() - m_menu->width() - gap;
    painter.drawText(
        QRectF(layoutDirection() == Qt::RightToLeft ? width() - wide : 0, 0, wide, scaled(titleHeight)),
        leading(*this), painter.fontMetrics().elidedText(m_ladder.title, Qt::ElideRight, wide));
    if (stop() >= 0) {
        painter.setPen(QPen(look.accent, 1.5));
        painter.drawRoundedRect(QRectF(0.5, scaled(titleHeight) + stop() * scaled(rowHeight) + 0.5,
                                       width() - 1, scaled(rowHeight) - 1),
                                3, 3);
    }
    paintRungs(&painter, rect(), look);
    paintFocusRing(&painter);
}

void LadderView::paintRungs(QPainter* painter, const QRectF& area, const Colours& look) const
{
    const QRectF rungs(area.left(), area.top() + scaled(titleHeight), area.width(),
                       scaled(rowHeight) * static_cast<double>(m_ladder.rungs.size()));
    paintLadder(*painter, rungs, m_ladder, look, layoutDirection() == Qt::RightToLeft);
}

void LadderView::resizeEvent(QResizeEvent*)
{
    m_menu->move(layoutDirection() == Qt::RightToLeft ? 0 : width() - m_menu->width(), 0);
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    const double row = (event->position().y() - scaled(titleHeight)) / scaled(rowHeight);
    setStop(row < 0 || row >= stopCount() ? -1 : static_cast<int>(row));
}

} // namespace tare::views
