// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/risk/swings.h"
#include "views/charts/plottable.h"
#include "views/text/numbertext.h"

#include <QString>

#include <optional>
#include <vector>

namespace tare::views {

// One end of a bar: the NPV there, and what the input is there.
struct TornadoEnd
{
    double npv = 0;
    QString input;  // "1,040", in secondary text
    QString amount; // "$87.6k"
};

struct TornadoBar
{
    QString id; // of the parameter, or model::refactoringDays
    QString name;
    TornadoEnd worse, better; // worse.npv ≤ better.npv
    QString spoken;
};

// How far the programme's NPV goes when each input alone is low or high, widest first.
struct Tornado
{
    double likely = 0; // the NPV that all bars start from
    QString likelyText;
    QString zeroText;
    std::vector<TornadoBar> bars;
    QString summary;
    std::size_t others = 0; // that swing too and are not drawn
    PlotTable table;        // of all that swing
};

Tornado tornado(const model::Swings& swings, const NumberText& numbers, std::size_t most);

} // namespace tare::views
