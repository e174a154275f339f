// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

#include <vector>

namespace tare::views {

// One bar of a ladder, from zero.
struct Rung
{
    QString name;
    double value = 0;
    Paint paint = Paint::Stay;
    QString text;   // the value as it is shown
    QString change; // against the rung above; empty for the first
    QString remark; // beside it; may be empty
};

struct Ladder
{
    QString title;
    std::vector<Rung> rungs;
    QString summary;
    PlotTable table;
};

// M3 for a pool: today, consolidated, right-sized, native rewrite (where it differs), WebAssembly; capacity a
// month.
Ladder poolLadder(const model::PoolFigures& pool, const NumberText& numbers);
// The same over all pools, with what each rung takes.
Ladder programmeLadder(const model::Evaluation& evaluation, const NumberText& numbers);
// The same for a workload from right-sized on, over all of its pools. Without rungs where it has no saving.
Ladder workloadLadder(const model::WorkloadFigures& workload, const NumberText& numbers);
// "Only WebAssembly brings: −$61 a month. The rewrite brings +$4,113."
struct OnlyWasm
{
    QString text;
    bool isLoss = false;
};
OnlyWasm onlyWasmText(const model::WorkloadFigures& workload, const NumberText& numbers);

} // namespace tare::views
