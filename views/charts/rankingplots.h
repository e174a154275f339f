// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/cumulative.h"
#include "views/charts/plot.h"
#include "views/text/numbertext.h"

namespace tare::views {

constexpr std::size_t mostBars = 20;
constexpr std::size_t mostNamed = 9; // then "Other (n)"

// Charts of the rows of the ranking: the workloads that a filter leaves, in the order of the table.

// Months until a workload pays back, of the first that do, against the horizon.
Plot paybackPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                 const NumberText& numbers);
// Saving a month against one-off cost of every workload that has both, over lines of equal simple payback.
Plot effortSavingPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                      const NumberText& numbers);
// Saving a month against the one-off cost spent for it, both added up in the order of the ranking.
Plot cumulativeSavingPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                          const NumberText& numbers);

} // namespace tare::views
