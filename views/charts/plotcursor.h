// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plotlayout.h"

#include <optional>

namespace tare::views {

// A place where the cursor of arrow keys and mouse can stand, and what it says there.
struct CursorStop
{
    enum class Kind { Line, Mark, Bar };
    Kind kind = Kind::Line;
    QPointF at;    // of a line: x alone
    int row = -1;  // of the table
    QString title; // empty: the first cell of the row
    QString id;    // what Enter and a click select
    std::size_t index = 0;
};

// From left to right, bars from top to bottom.
std::vector<CursorStop> cursorStops(const Plot& plot);
// The stop under a point, if any is near enough.
std::optional<std::size_t> stopAt(const std::vector<CursorStop>& stops, const PlotLayout& layout,
                                  const QPointF& point);

QString readoutTitle(const Plot& plot, const CursorStop& stop);
QStringList readoutLines(const Plot& plot, const CursorStop& stop);

} // namespace tare::views
