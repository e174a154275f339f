// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plotlayout.h"
#include "views/look/colours.h"

class QPainter;

namespace tare::views {

// Draws the lines and fields of a plot with Qt Charts, which only seriesadapter.cpp knows. What of it
// makes trouble is kept out: it is given no text at all (it reads every text as markup), no more points than
// pixels call for, no shadow, no animation, no OpenGL.
void drawSeries(QPainter* painter, const Plot& plot, const PlotLayout& layout, const Colours& look);

} // namespace tare::views
