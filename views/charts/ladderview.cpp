// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/ladderview.h"

#include "views/charts/paints.h"
#include "views/look/fonts.h"

#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int titleHeight = 24;
constexpr int rowHeight = 22;
constexpr int barHeight = 13;
constexpr int nameWidth = 88;
constexpr int valueWidth = 66;
constexpr int changeWidth = 66;
constexpr int gap = 6;

// A name or an amount may be longer than usual in another language or currency.
double columnWidth(int usual, const std::vector<Rung>& rungs, QString Rung::*text, const QFont& font)
{
    double width = scaled(usual);
    const QFontMetricsF metrics(font);
    for (const Rung& rung : rungs)
        width = std::max(width, metrics.horizontalAdvance(rung.*text) + gap);
    return width;
}

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
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->translate(area.topLeft());
    const double width = area.width();
    const auto mirrored = [&](QRectF place) {
        if (isMirrored)
            place.moveLeft(width - place.right());
        return place;
    };
    const double names =
        std::min(width / 2, columnWidth(nameWidth, m_ladder.rungs, &Rung::name, smallFont()));
    const double values = columnWidth(valueWidth, m_ladder.rungs, &Rung::text, smallFont(QFont::Medium));
    const double changes = columnWidth(changeWidth, m_ladder.rungs, &Rung::change, smallFont());
    double highest = 1e-9;
    for (const Rung& rung : m_ladder.rungs)
        highest = std::max(highest, rung.value);
    const double left = names + gap;
    const double right = width - values - changes - gap;
    double previousEnd = -1;
    double top = scaled(titleHeight);
    for (const Rung& rung : m_ladder.rungs) {
        const double end = left + std::max(0.0, right - left) * std::max(0.0, rung.value) / highest;
        const double barTop = top + (scaled(rowHeight) - scaled(barHeight)) / 2.0;
        const auto row = [&](double from, double wide) {
            return mirrored(QRectF(from, top, wide, scaled(rowHeight)));
        };
        painter->setFont(smallFont());
        painter->setPen(look.text);
        painter->drawText(
            row(0, names), leading(*this),
            painter->fontMetrics().elidedText(rung.name, Qt::ElideRight, static_cast<int>(names)));
        const QRectF bar = mirrored(QRectF(left, barTop, std::max(1.0, end - left), scaled(barHeight)));
        painter->fillRect(bar, fillOf(rung.paint, 1, look));
        if (look.isHighContrast) {
            painter->setPen(QPen(colourOf(rung.paint, look), 1));
            painter->drawRect(bar);
        }
        if (previousEnd >= 0) {
            painter->setPen(QPen(look.mark, 1, Qt::DotLine));
            const QRectF drop = mirrored(QRectF(previousEnd, top - scaled(4), 0, scaled(rowHeight)));
            painter->drawLine(drop.topLeft(), drop.bottomLeft());
        }
        painter->setFont(smallFont(QFont::Medium));
        painter->setPen(look.text);
        painter->drawText(row(right + gap, values - gap), trailing(*this), rung.text);
        painter->setFont(smallFont());
        painter->setPen(look.secondary);
        painter->drawText(row(width - changes, changes), trailing(*this), rung.change);
        previousEnd = end;
        top += scaled(rowHeight);
    }
    painter->restore();
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
