// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/ladder.h"
#include "views/look/colours.h"

#include <QPainter>

namespace tare::views {

// The rungs of a ladder in an area, each as high as the others: name, bar from zero with a dotted line from
// the rung above, value, change, remark. Mirrored with the script.
void paintLadder(QPainter& painter, const QRectF& area, const Ladder& ladder, const Colours& look,
                 bool isMirrored);

} // namespace tare::views
