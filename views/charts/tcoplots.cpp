// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tcoplots.h"

#include "views/charts/chartmath.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

namespace {

using model::Money;

struct TcoPlots
{
    Q_DECLARE_TR_FUNCTIONS(TcoPlots)
};

std::vector<double> numbersOf(const std::vector<Money>& series)
{
    std::vector<double> values;
    for (const Money money : series)
        values.push_back(money.value());
    return values;
}

// Amounts at the very start are shown with the first month, as the stair has no month 0.
std::vector<double> withStart(std::vector<double> values)
{
    if (values.size() > 1) {
        values[1] += values[0];
        values[0] = 0;
    }
    return values;
}

std::vector<double> sum(const std::vector<double>& left, const std::vector<double>& right)
{
    std::vector<double> total = left;
    for (std::size_t i = 0; i < std::min(total.size(), right.size()); ++i)
        total[i] += right[i];
    return total;
}

double highestOf(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

PlotSeries lineOf(const QString& name, Paint paint, LineStyle style, const std::vector<double>& values,
                  const NumberText& numbers)
{
    PlotSeries series;
    series.name = name;
    series.paint = paint;
    series.style = style;
    series.points = stair(values);
    series.endLabel = name + u' ' + numbers.moneyShort(values.empty() ? 0 : values.back());
    return series;
}

PlotSeries fieldOf(const QString& name, Paint paint, double opacity, const std::vector<double>& from,
                   const std::vector<double>& to)
{
    PlotSeries series;
    series.name = name;
    series.paint = paint;
    series.opacity = opacity;
    series.base = stair(from);
    series.points = stair(to);
    return series;
}

// Nodes and artefacts at the bottom, then what both sides cost while they overlap and upkeep, then what is
// paid once.
void addFields(Plot& plot, const model::TcoSeries& tco)
{
    const std::vector<double> nothing(tco.migrate.size(), 0.0);
    const std::vector<double> run = sum(numbersOf(tco.migrateNodes), numbersOf(tco.migrateArtefacts));
    const std::vector<double> overlap =
        sum(sum(run, withStart(numbersOf(tco.migrateOverlap))), withStart(numbersOf(tco.migrateProgramme)));
    const std::vector<double> all = sum(overlap, withStart(numbersOf(tco.migrateOneOff)));
    plot.series.push_back(fieldOf(TcoPlots::tr("cluster"), Paint::Wasm, 0.22, nothing, run));
    plot.series.push_back(fieldOf(TcoPlots::tr("overlap and platform"), Paint::Native, 0.55, run, overlap));
    plot.series.push_back(fieldOf(TcoPlots::tr("one-off"), Paint::RightSized, 0.75, overlap, all));
}

void addCostReadouts(Plot& plot, const std::vector<double>& stay, const std::vector<double>& right,
                     const std::vector<double>& migrate, const NumberText& numbers)
{
    for (std::size_t month = 1; month < migrate.size(); ++month)
        plot.readouts.push_back(
            {static_cast<double>(month) - 0.5,
             TcoPlots::tr("Month %1").arg(month),
             {TcoPlots::tr("stay %1").arg(numbers.money(month < stay.size() ? stay[month] : 0)),
              TcoPlots::tr("right-size %1").arg(numbers.money(month < right.size() ? right[month] : 0)),
              TcoPlots::tr("migrate %1").arg(numbers.money(migrate[month]))}});
}

std::optional<double> months(const std::optional<model::Months>& value)
{
    return value ? std::optional(value->value()) : std::nullopt;
}

void addBreakEven(Plot& plot, const model::Evaluation& evaluation, const NumberText& numbers)
{
    const std::optional<double> payback = months(evaluation.programme.payback);
    if (!payback || *payback > plot.x.to)
        return;
    PlotGuide guide;
    guide.from = QPointF(*payback, plot.y.from);
    guide.to = QPointF(*payback, plot.y.to);
    guide.style = LineStyle::Dot;
    guide.isStrong = true;
    plot.guides.push_back(guide);
    PlotMark mark;
    mark.at = QPointF(*payback, 0);
    mark.shape = MarkShape::Diamond;
    mark.label = TcoPlots::tr("Break-even %1\u202fmo").arg(numbers.months(payback));
    if (const std::optional<double> discounted = months(evaluation.programme.paybackDiscounted))
        mark.detail = TcoPlots::tr("discounted %1").arg(numbers.months(discounted));
    mark.weight = 2;
    plot.marks.push_back(mark);
}

} // namespace

Plot costPlot(const model::Evaluation& evaluation, CostDrawing drawing, const NumberText& numbers)
{
    Plot plot;
    const model::TcoSeries& tco = evaluation.tco;
    if (tco.migrate.size() < 2)
        return plot;
    const std::vector<double> stay = withStart(numbersOf(tco.stay));
    const std::vector<double> right = withStart(numbersOf(tco.rightSize));
    const std::vector<double> migrate = withStart(numbersOf(tco.migrate));
    plot.x = monthAxis(static_cast<int>(tco.migrate.size()) - 1, numbers);
    plot.x.caption = TcoPlots::tr("months");
    plot.y = moneyAxis(0, std::max({highestOf(stay), highestOf(right), highestOf(migrate)}), numbers);
    plot.hasZeroLine = true;
    const bool isStacked = drawing == CostDrawing::Stacked;
    if (isStacked)
        addFields(plot, tco);
    plot.series.push_back(lineOf(TcoPlots::tr("Stay"), Paint::Stay, LineStyle::Solid, stay, numbers));
    // Where one-off cost is drawn it has the colour of right-sizing, which then is a dashed line of text
    // colour.
    plot.series.push_back(lineOf(TcoPlots::tr("Right-size"), isStacked ? Paint::Text : Paint::RightSized,
                                 LineStyle::Dash, right, numbers));
    plot.series.push_back(lineOf(TcoPlots::tr("Migrate"), Paint::Wasm, LineStyle::Solid, migrate, numbers));
    addCostReadouts(plot, stay, right, migrate, numbers);
    plot.summary = TcoPlots::tr("Cost a month at the end: %1, %2, %3.")
                       .arg(plot.series[plot.series.size() - 3].endLabel,
                            plot.series[plot.series.size() - 2].endLabel, plot.series.back().endLabel);
    return plot;
}

Plot cumulativeCashPlot(const model::Evaluation& evaluation, const NumberText& numbers)
{
    Plot plot;
    const std::vector<double> cash = numbersOf(evaluation.tco.cumulativeCash);
    if (cash.size() < 2)
        return plot;
    const auto deepest = std::min_element(cash.begin(), cash.end());
    plot.x = monthAxis(static_cast<int>(cash.size()) - 1, numbers);
    plot.x.caption = TcoPlots::tr("months");
    plot.y = moneyAxis(*deepest, highestOf(cash), numbers);
    plot.hasZeroLine = true;
    PlotSeries series;
    series.name = TcoPlots::tr("likely");
    series.points = line(cash);
    series.endLabel = TcoPlots::tr("likely %1").arg(numbers.moneyShort(cash.back()));
    plot.series.push_back(std::move(series));
    addBreakEven(plot, evaluation, numbers);
    if (*deepest < 0) {
        const auto month = deepest - cash.begin();
        PlotMark mark;
        mark.at = QPointF(static_cast<double>(month), *deepest);
        mark.label = TcoPlots::tr("deepest %1, month %2").arg(numbers.moneyShort(*deepest)).arg(month);
        mark.weight = 1;
        plot.marks.push_back(mark);
    }
    for (std::size_t month = 0; month < cash.size(); ++month)
        plot.readouts.push_back({static_cast<double>(month),
                                 TcoPlots::tr("Month %1").arg(month),
                                 {TcoPlots::tr("cumulative %1").arg(numbers.money(cash[month]))}});
    plot.summary = tcoHeadline(evaluation, numbers) + QStringLiteral(". ") + plot.series.back().endLabel;
    return plot;
}

} // namespace tare::views
