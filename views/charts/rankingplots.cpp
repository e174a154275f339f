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

using model::FigureUnit;
using model::WorkloadFigures;

struct RankingPlots
{
    Q_DECLARE_TR_FUNCTIONS(RankingPlots)
};

// With draws the median speaks, without them the likely value; the same as in the table.
std::optional<model::Months> paybackOf(const WorkloadFigures& workload)
{
    return workload.payback.p50 ? workload.payback.p50 : workload.payback.fromStart;
}

bool isDrawn(const WorkloadFigures& workload)
{
    return workload.saving && workload.saving->value() > 0 && workload.oneOffCost.value() > 0 &&
           (workload.verdict == model::Verdict::Migrate || workload.verdict == model::Verdict::BeyondHorizon);
}

QString withBasis(const QString& text, const model::Evaluation& evaluation)
{
    return RankingPlots::tr("%1 · %2").arg(text, costBasisName(evaluation.costBasis));
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

PlotBar barOf(const WorkloadFigures& workload, const NumberText& numbers)
{
    PlotBar bar;
    bar.name = displayText(workload.name);
    bar.id = QString::fromStdString(workload.id);
    bar.value = paybackOf(workload)->value();
    bar.paint = workload.verdict == model::Verdict::Migrate ? Paint::Wasm : Paint::Stay;
    if (workload.payback.p10) {
        bar.low = workload.payback.p10->value();
        if (workload.payback.p90)
            bar.high = workload.payback.p90->value();
    }
    bar.text = numbers.months(bar.value);
    return bar;
}

} // namespace

Plot paybackPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                 const NumberText& numbers)
{
    Plot plot;
    plot.title = RankingPlots::tr("Payback");
    plot.table.numbers = numbers;
    plot.table.columns = {{RankingPlots::tr("Workload"), {}},
                          {RankingPlots::tr("Namespace"), {}},
                          {RankingPlots::tr("Verdict"), {}},
                          {RankingPlots::tr("Payback, months"), FigureUnit::Months},
                          {RankingPlots::tr("P10"), FigureUnit::Months},
                          {RankingPlots::tr("P90"), FigureUnit::Months},
                          {RankingPlots::tr("Saving a month"), FigureUnit::MoneyPerMonth}};
    double longest = 0;
    for (const WorkloadFigures* workload : workloads) {
        if (!paybackOf(*workload))
            continue;
        if (plot.bars.size() < mostBars) {
            plot.bars.push_back(barOf(*workload, numbers));
            plot.bars.back().row = static_cast<int>(plot.table.rows.size());
            longest = std::max(longest, plot.bars.back().value);
        }
        plot.table.rows.push_back({displayText(workload->name), displayText(workload->namespaceName),
                                   verdictName(workload->verdict), toCell(paybackOf(*workload)),
                                   toCell(workload->payback.p10), toCell(workload->payback.p90),
                                   toCell(workload->saving)});
    }
    if (plot.bars.empty())
        return plot;
    const int horizon = horizonMonths(evaluation);
    plot.x = monthAxis(std::max(horizon, static_cast<int>(std::ceil(longest))), numbers);
    plot.x.caption = RankingPlots::tr("months");
    PlotGuide guide;
    guide.from = QPointF(horizon, 0);
    guide.to = QPointF(horizon, 1);
    guide.style = LineStyle::Dot;
    guide.label = RankingPlots::tr("horizon %1\u202fmo").arg(numbers.count(horizon));
    plot.guides.push_back(guide);
    const auto count = static_cast<int>(plot.table.rows.size());
    const QString counted =
        plot.table.rows.size() > plot.bars.size()
            ? RankingPlots::tr("first %1 of %Ln workload(s) with a payback", nullptr, count)
                  .arg(numbers.count(static_cast<double>(plot.bars.size())))
            : RankingPlots::tr("%Ln workload(s) with a payback", nullptr, count);
    plot.subtitle =
        withBasis(RankingPlots::tr("Months from the start of work · %1").arg(counted), evaluation);
    plot.footnote = RankingPlots::tr("Likely value; with draws the median and P10–P90");
    plot.summary =
        RankingPlots::tr("Months until %Ln workload(s) pay back. First %1 with %2.", nullptr, count)
            .arg(plot.bars.front().name, numbers.monthsWithUnit(plot.bars.front().value));
    return plot;
}

Plot effortSavingPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                      const NumberText& numbers)
{
    Plot plot;
    plot.title = RankingPlots::tr("Effort × saving");
    plot.table.numbers = numbers;
    plot.table.columns = {{RankingPlots::tr("Workload"), {}},
                          {RankingPlots::tr("Namespace"), {}},
                          {RankingPlots::tr("Verdict"), {}},
                          {RankingPlots::tr("One-off cost"), FigureUnit::Money},
                          {RankingPlots::tr("Saving a month"), FigureUnit::MoneyPerMonth},
                          {RankingPlots::tr("Simple payback, months"), FigureUnit::Months}};
    double highestCost = 0;
    double highestSaving = 0;
    for (const WorkloadFigures* workload : workloads) {
        if (!isDrawn(*workload))
            continue;
        PlotMark mark;
        mark.at = QPointF(workload->oneOffCost.value(), workload->saving->value());
        mark.shape = MarkShape::Verdict;
        mark.verdict = workload->verdict;
        mark.id = QString::fromStdString(workload->id);
        mark.label = displayText(workload->name);
        mark.weight = workload->saving->value();
        mark.row = static_cast<int>(plot.table.rows.size());
        highestCost = std::max(highestCost, mark.at.x());
        highestSaving = std::max(highestSaving, mark.at.y());
        plot.table.rows.push_back({mark.label, displayText(workload->namespaceName),
                                   verdictName(workload->verdict), mark.at.x(), mark.at.y(),
                                   toCell(workload->payback.simple)});
        plot.marks.push_back(std::move(mark));
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
    const auto count = static_cast<int>(plot.marks.size());
    plot.subtitle =
        withBasis(RankingPlots::tr("Saving a month against one-off cost · %Ln workload(s)", nullptr, count),
                  evaluation);
    plot.summary =
        RankingPlots::tr("Saving a month against one-off cost of %Ln workload(s). %1.", nullptr, count)
            .arg(rankingHeadline(evaluation, numbers));
    return plot;
}

Plot cumulativeSavingPlot(const model::Evaluation& evaluation, const model::WorkloadList& workloads,
                          const NumberText& numbers)
{
    Plot plot;
    plot.title = RankingPlots::tr("Cumulative saving");
    plot.table.numbers = numbers;
    plot.table.columns = {{RankingPlots::tr("Workload"), {}},
                          {RankingPlots::tr("One-off cost so far"), FigureUnit::Money},
                          {RankingPlots::tr("Saving a month so far"), FigureUnit::MoneyPerMonth},
                          {RankingPlots::tr("of it this workload's"), FigureUnit::MoneyPerMonth}};
    const std::vector<model::CumulativeStep> steps = model::cumulativeSaving(workloads);
    if (steps.empty())
        return plot;
    PlotSeries series;
    series.name = plot.title;
    series.points.emplace_back(0, 0);
    for (const model::CumulativeStep& step : steps) {
        PlotMark mark;
        mark.at = QPointF(step.oneOffCost.value(), step.saving.value());
        mark.id = QString::fromStdString(step.workload->id);
        mark.label = displayText(step.workload->name);
        mark.weight = step.workload->saving->value();
        mark.row = static_cast<int>(plot.marks.size());
        // Those after the first are under the cursor and in the table; the line alone shows them.
        mark.shape = plot.marks.size() < mostNamed ? MarkShape::Dot : MarkShape::Hidden;
        series.points.push_back(mark.at);
        plot.table.rows.push_back({mark.label, mark.at.x(), mark.at.y(), mark.weight});
        plot.marks.push_back(std::move(mark));
    }
    if (steps.size() > mostNamed)
        series.endLabel =
            RankingPlots::tr("Other (%1)").arg(numbers.count(static_cast<double>(steps.size() - mostNamed)));
    plot.series.push_back(std::move(series));
    const double cost = steps.back().oneOffCost.value();
    const double saving = steps.back().saving.value();
    plot.x = moneyAxis(0, cost, numbers);
    plot.y = moneyAxis(0, saving * 1.1, numbers);
    plot.x.caption = RankingPlots::tr("One-off cost, added up");
    plot.footnote = RankingPlots::tr("Saving a month, added up in the order of the ranking");
    const auto count = static_cast<int>(steps.size());
    plot.subtitle = withBasis(
        RankingPlots::tr("Saving a month against one-off cost, added up · %Ln workload(s)", nullptr, count),
        evaluation);
    plot.summary = RankingPlots::tr("%1 once brings %2 a month.")
                       .arg(numbers.moneyShort(cost), numbers.moneyShort(saving));
    return plot;
}

} // namespace tare::views
