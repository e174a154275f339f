// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/reports/pagesetter.h"

class QPainter;

namespace tare::views {

// Paints one page at the painter's origin, in units of 1/96 inch, the same on screen, paper and in a file. On
// the thread of the window.
void paintPage(QPainter& painter, const SetReport& report, std::size_t page);

} // namespace tare::views
