// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

namespace tare::views {

enum class CostDrawing { Lines, Stacked };

// What stay, right-size and migrate cost in each month; stacked: migrate by component. compared: another
// scenario on the same data, drawn as a second, thin line of migrating where it is in the same currency.
Plot costPlot(const model::Evaluation& evaluation, CostDrawing drawing, const NumberText& numbers,
              const model::Evaluation* compared = nullptr);
// Cash of migrating against right-sizing, added up, with the moment from which it never falls below zero.
// Empty where nothing migrates.
Plot cumulativeCashPlot(const model::Evaluation& evaluation, const NumberText& numbers,
                        const model::Evaluation* compared = nullptr);

// Every series of the costs by month, from the very start on.
PlotTable tcoTable(const model::Evaluation& evaluation, const NumberText& numbers,
                   const model::Evaluation* compared = nullptr);

} // namespace tare::views
