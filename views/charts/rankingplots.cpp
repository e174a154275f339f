// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/rankingplots.h"

#include "views/charts/chartmath.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

struct RankingPlots
{
    Q_DECLARE_TR_FUNCTIONS(RankingPlots)
};

bool isDrawn(const model::WorkloadFigures& workload)
{
    return workload.saving && workload.saving->value() > 0 && workload.oneOffCost.value() > 0 &&
           (workload.verdict == model::Verdict::Migrate || workload.verdict == model::Verdict::BeyondHorizon);
}

// A line of equal simple payback from the origin to where it leaves the field.
PlotGuide isoline(int months, const Plot& plot, bool isHorizon, const NumberText& numbers)
{
    const double savingAtRight = plot.x.to / months;
    PlotGuide guide;
    guide.to = savingAtRight <= plot.y.to ? QPointF(plot.x.to, savingAtRight)
                                          : QPointF(plot.y.to * months, plot.y.to);
    guide.isStrong = isHorizon;
    guide.label = RankingPlots::tr("%1\u202fmo").arg(numbers.count(months));
    return guide;
}

} // namespace

Plot effortSavingPlot(const model::Evaluation& evaluation, const NumberText& numbers)
{
    Plot plot;
    double highestCost = 0;
    double highestSaving = 0;
    for (const model::WorkloadFigures& workload : evaluation.workloads) {
        if (!isDrawn(workload))
            continue;
        PlotMark mark;
        mark.at = QPointF(workload.oneOffCost.value(), workload.saving->value());
        mark.shape = MarkShape::Verdict;
        mark.verdict = workload.verdict;
        mark.id = QString::fromStdString(workload.id);
        mark.label = displayText(workload.name);
        mark.weight = workload.saving->value();
        plot.marks.push_back(std::move(mark));
        highestCost = std::max(highestCost, workload.oneOffCost.value());
        highestSaving = std::max(highestSaving, workload.saving->value());
    }
    if (plot.marks.empty())
        return plot;
    plot.x = moneyAxis(0, highestCost * 1.05, numbers);
    plot.y = moneyAxis(0, highestSaving * 1.08, numbers);
    plot.x.caption = RankingPlots::tr("One-off cost (likely)");
    plot.footnote = RankingPlots::tr("Lines: simple payback, one-off ÷ saving a month");
    const int horizon = horizonMonths(evaluation);
    for (const int months : {6, 12, 24, 36})
        if (months != horizon)
            plot.guides.push_back(isoline(months, plot, false, numbers));
    plot.guides.push_back(isoline(horizon, plot, true, numbers));
    plot.summary = RankingPlots::tr("Saving a month against one-off cost of %n workload(s). %1.", nullptr,
                                    static_cast<int>(plot.marks.size()))
                       .arg(rankingHeadline(evaluation, numbers));
    return plot;
}

Plot cumulativeSavingPlot(const model::Evaluation& evaluation, const NumberText& numbers)
{
    Plot plot;
    PlotSeries series;
    series.paint = Paint::Wasm;
    series.points.emplace_back(0, 0);
    double cost = 0;
    double saving = 0;
    for (const model::WorkloadFigures& workload : evaluation.workloads) {
        if (workload.verdict != model::Verdict::Migrate || !workload.saving)
            continue;
        cost += workload.oneOffCost.value();
        saving += workload.saving->value();
        series.points.emplace_back(cost, saving);
        PlotMark mark;
        mark.at = QPointF(cost, saving);
        mark.id = QString::fromStdString(workload.id);
        mark.label = displayText(workload.name);
        mark.weight = workload.saving->value();
        plot.marks.push_back(std::move(mark));
    }
    if (plot.marks.empty())
        return plot;
    plot.x = moneyAxis(0, cost, numbers);
    plot.y = moneyAxis(0, saving * 1.1, numbers);
    plot.x.caption = RankingPlots::tr("One-off cost, added up");
    plot.footnote = RankingPlots::tr("Saving a month, added up in the order of the ranking");
    plot.summary = RankingPlots::tr("%1 once brings %2 a month.")
                       .arg(numbers.moneyShort(cost), numbers.moneyShort(saving));
    plot.series.push_back(std::move(series));
    return plot;
}

} // namespace tare::views
