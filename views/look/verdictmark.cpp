// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/verdictmark.h"

#include "views/look/colours.h"

#include <QPainter>
#include <QPainterPath>

namespace tare::views {

namespace {

using model::Verdict;

// Drawn on a field of 14 × 14.
void paintTickDisc(QPainter* painter, const QColor& colour, const QColor& base)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(QRectF(0.5, 0.5, 13, 13));
    painter->setPen(QPen(base, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(QPolygonF{{4.0, 7.2}, {6.2, 9.4}, {10.0, 4.9}});
}

void paintHalfDisc(QPainter* painter, const QColor& colour)
{
    painter->setPen(QPen(colour, 1.4));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(1.2, 1.2, 11.6, 11.6));
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawPie(QRectF(1.2, 1.2, 11.6, 11.6), 90 * 16, 180 * 16);
}

void paintDiamond(QPainter* painter, const QColor& colour)
{
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF{{7, 0.9}, {13.1, 7}, {7, 13.1}, {0.9, 7}});
    painter->drawLine(QPointF(4.6, 7), QPointF(9.4, 7));
}

void paintCrossSquare(QPainter* painter, const QColor& colour, const QColor& base)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(1, 1, 12, 12), 1.5, 1.5);
    painter->setPen(QPen(base, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter->drawLine(QPointF(4.6, 4.6), QPointF(9.4, 9.4));
    painter->drawLine(QPointF(9.4, 4.6), QPointF(4.6, 9.4));
}

void paintTriangle(QPainter* painter, const QColor& colour)
{
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolygon(QPolygonF{{7, 1.4}, {13.2, 12.6}, {0.8, 12.6}});
    painter->drawLine(QPointF(7, 5.6), QPointF(7, 8.6));
    painter->drawPoint(QPointF(7, 10.6));
}

void paintDashedRing(QPainter* painter, const QColor& colour)
{
    QPen pen(colour, 1.4);
    pen.setDashPattern({1.6, 1.6});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QRectF(1.4, 1.4, 11.2, 11.2));
}

} // namespace

void paintVerdict(QPainter* painter, const QRectF& area, Verdict verdict, const QPalette& palette)
{
    paintVerdict(painter, area, verdict, colours(palette));
}

void paintVerdict(QPainter* painter, const QRectF& area, Verdict verdict, const Colours& look)
{
    const QColor colour = look.verdicts.at(static_cast<std::size_t>(verdict));
    const QColor base = look.base;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(area.topLeft());
    painter->scale(area.width() / 14, area.height() / 14);
    switch (verdict) {
    case Verdict::Migrate:
        paintTickDisc(painter, colour, base);
        break;
    case Verdict::BeyondHorizon:
        paintHalfDisc(painter, colour);
        break;
    case Verdict::Never:
        paintDiamond(painter, colour);
        break;
    case Verdict::NotSelected:
        paintDashedRing(painter, colour);
        break;
    case Verdict::Blocked:
        paintCrossSquare(painter, colour, base);
        break;
    case Verdict::NeedsData:
        paintTriangle(painter, colour);
        break;
    }
    painter->restore();
}

} // namespace tare::views
