// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

namespace tare::views {

// Saving a month against one-off cost of every workload that has both, over lines of equal simple payback.
Plot effortSavingPlot(const model::Evaluation& evaluation, const NumberText& numbers);
// Saving a month, added up in the order of the ranking, against the one-off cost spent for it.
Plot cumulativeSavingPlot(const model::Evaluation& evaluation, const NumberText& numbers);

} // namespace tare::views
