// SPDX-License-Identifier: GPL-3.0-or-later
// What moves with the cursor.
#include "views/charts/paints.h"
#include "views/charts/plotpainter.h"
#include "views/look/fonts.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

// Sides are those of the place, whatever the script of the text.
constexpr Qt::Alignment across = Qt::AlignVCenter | Qt::AlignAbsolute;

constexpr double padding = 9;

// Where a line runs at x; nothing beyond its ends. points are sorted by x, of a step the later one counts.
std::optional<double> heightAt(const std::vector<QPointF>& points, double x)
{
    const auto right = std::upper_bound(points.begin(), points.end(), x,
                                        [](double at, const QPointF& point) { return at < point.x(); });
    if (right == points.begin() || points.empty())
        return std::nullopt;
    const QPointF& from = *std::prev(right);
    if (right == points.end())
        return from.x() == x ? std::optional(from.y()) : std::nullopt;
    const double width = right->x() - from.x();
    return width <= 0 ? from.y() : from.y() + (right->y() - from.y()) * (x - from.x()) / width;
}

// Beside the place, on the side that has room, inside of the chart.
QRectF boxBeside(const QPointF& place, const QSizeF& size, const QSizeF& chart)
{
    const bool isLeft = place.x() + size.width() + 16 > chart.width();
    const double left = isLeft ? place.x() - size.width() - 12 : place.x() + 12;
    return {QPointF(std::clamp(left, 0.0, std::max(0.0, chart.width() - size.width())),
                    std::clamp(place.y() - size.height() / 2, 1.0,
                               std::max(1.0, chart.height() - size.height() - 1))),
            size};
}

} // namespace

void PlotPainter::paintCursor(QPainter* painter, const CursorStop& stop) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF& field = m_layout.field();
    QPointF place = m_layout.place(stop.at);
    if (stop.kind == CursorStop::Kind::Line) {
        painter->setPen(QPen(m_look.accent, m_look.isHighContrast ? 2 : 1));
        painter->drawLine(QPointF(place.x(), field.top()), QPointF(place.x(), field.bottom()));
        for (const PlotSeries& series : m_plot.series) {
            const std::optional<double> height =
                series.base.empty() ? heightAt(series.points, stop.at.x()) : std::nullopt;
            if (!height)
                continue;
            painter->setPen(QPen(m_look.base, 1));
            painter->setBrush(colourOf(series.paint, m_look));
            painter->drawEllipse(m_layout.place({stop.at.x(), *height}), 3.5, 3.5);
        }
        place.setY(field.bottom() - field.height() / 3);
    } else if (stop.kind == CursorStop::Kind::Bar) {
        const QRectF row = m_layout.barRow(stop.index);
        painter->setPen(QPen(m_look.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), 3, 3);
        place = {m_layout.isMirrored() ? row.left() + row.width() * 0.3 : row.left() + row.width() * 0.7,
                 row.center().y()};
    } else {
        painter->setPen(QPen(m_look.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(place, 9.5, 9.5);
    }

    const QString title = readoutTitle(m_plot, stop);
    const QStringList lines = readoutLines(m_plot, stop);
    if (title.isEmpty() && lines.isEmpty())
        return;
    const QFontMetricsF metrics(smallFont(QFont::DemiBold));
    double width = metrics.horizontalAdvance(title);
    for (const QString& line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    const QSizeF size(width + 2 * padding, metrics.height() * static_cast<double>(lines.size() + 1) + 12);
    const QRectF box = boxBeside(place, size, m_layout.size());
    painter->setPen(QPen(m_look.ruleStrong, 1));
    painter->setBrush(m_look.base);
    painter->drawRoundedRect(box, 3, 3);
    QRectF line = box.adjusted(padding, 6, -padding, 0);
    line.setHeight(metrics.height());
    const int start = (m_layout.isMirrored() ? Qt::AlignRight : Qt::AlignLeft) | across;
    painter->setFont(smallFont(QFont::DemiBold));
    painter->setPen(m_look.text);
    painter->drawText(line, start, title);
    painter->setFont(smallFont());
    for (const QString& text : lines) {
        line.translate(0, metrics.height());
        painter->drawText(line, start, text);
    }
}

} // namespace tare::views
