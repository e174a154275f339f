// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

namespace tare::views {

enum class CostDrawing { Lines, Stacked };

// What stay, right-size and migrate cost in each month; stacked: migrate by component.
Plot costPlot(const model::Evaluation& evaluation, CostDrawing drawing, const NumberText& numbers);
// Cash of migrating against right-sizing, added up, with the moment from which it never falls below zero.
Plot cumulativeCashPlot(const model::Evaluation& evaluation, const NumberText& numbers);

} // namespace tare::views
