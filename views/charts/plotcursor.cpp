// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/plotcursor.h"

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr double reach = 12; // pixels

bool hasRow(const Plot& plot, int row)
{
    return row >= 0 && static_cast<std::size_t>(row) < plot.table.rows.size();
}

} // namespace

std::vector<CursorStop> cursorStops(const Plot& plot)
{
    std::vector<CursorStop> stops;
    for (std::size_t i = 0; i < plot.bars.size(); ++i) {
        const PlotBar& bar = plot.bars[i];
        stops.push_back({CursorStop::Kind::Bar, {bar.value, 0}, bar.row, bar.name, bar.id, i});
    }
    for (std::size_t i = 0; i < plot.stops.size(); ++i)
        stops.push_back(
            {CursorStop::Kind::Line, {plot.stops[i].x, 0}, plot.stops[i].row, plot.stops[i].title, {}, i});
    for (std::size_t i = 0; i < plot.marks.size(); ++i) {
        const PlotMark& mark = plot.marks[i];
        if (mark.row >= 0)
            stops.push_back({CursorStop::Kind::Mark, mark.at, mark.row, mark.label, mark.id, i});
    }
    if (plot.bars.empty())
        std::stable_sort(stops.begin(), stops.end(),
                         [](const CursorStop& a, const CursorStop& b) { return a.at.x() < b.at.x(); });
    return stops;
}

std::optional<std::size_t> stopAt(const std::vector<CursorStop>& stops, const PlotLayout& layout,
                                  const QPointF& point)
{
    const QRectF field = layout.field();
    const auto distance = [&](const CursorStop& stop) {
        switch (stop.kind) {
        case CursorStop::Kind::Line:
            return field.contains(point) ? std::abs(layout.place(stop.at).x() - point.x()) : 1e9;
        case CursorStop::Kind::Bar: {
            const bool isShown =
                stop.index >= layout.firstBar() && stop.index < layout.firstBar() + layout.barCount();
            return isShown && layout.barRow(stop.index).contains(point) ? 0.0 : 1e9;
        }
        case CursorStop::Kind::Mark:
            break;
        }
        const QPointF away = layout.place(stop.at) - point;
        const double length = std::hypot(away.x(), away.y());
        return length <= reach ? length : 1e9;
    };
    std::optional<std::size_t> nearest;
    double least = 1e8;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const double away = distance(stops[i]);
        if (away < least) {
            least = away;
            nearest = i;
        }
    }
    return nearest;
}

QString readoutTitle(const Plot& plot, const CursorStop& stop)
{
    if (!stop.title.isEmpty() || !hasRow(plot, stop.row))
        return stop.title;
    return cellText(plot.table, static_cast<std::size_t>(stop.row), 0);
}

QStringList readoutLines(const Plot& plot, const CursorStop& stop)
{
    return hasRow(plot, stop.row) ? readoutLines(plot.table, static_cast<std::size_t>(stop.row))
                                  : QStringList();
}

} // namespace tare::views
