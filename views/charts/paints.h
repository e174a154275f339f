// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/look/colours.h"

#include <QBrush>
#include <QPen>

namespace tare::views {

QColor colourOf(Paint paint, const Colours& look);
// The fill of a bar or field. In high contrast there are no tints: each meaning has a hatching of its own.
QBrush fillOf(Paint paint, double opacity, const Colours& look);
Qt::PenStyle penStyleOf(LineStyle style);

} // namespace tare::views
