// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/tcoplots.h"

#include "views/charts/chartmath.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

using model::FigureUnit;
using model::Money;
using Values = std::vector<double>;

struct TcoPlots
{
    Q_DECLARE_TR_FUNCTIONS(TcoPlots)
};

Values numbersOf(const std::vector<Money>& series)
{
    Values values;
    for (const Money money : series)
        values.push_back(money.value());
    return values;
}

// Amounts at the very start are shown with the first month, as the stair has no month 0.
Values withStart(Values values)
{
    if (values.size() > 1) {
        values[1] += values[0];
        values[0] = 0;
    }
    return values;
}

Values sum(const Values& left, const Values& right)
{
    Values total = left;
    for (std::size_t i = 0; i < std::min(total.size(), right.size()); ++i)
        total[i] += right[i];
    return total;
}

bool isNothing(const Values& values)
{
    return std::all_of(values.begin(), values.end(), [](double value) { return std::abs(value) < 1e-6; });
}

double highestOf(const Values& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

double at(const Values& values, std::size_t month)
{
    return month < values.size() ? values[month] : 0;
}

PlotSeries lineOf(const QString& name, Paint paint, LineStyle style, const Values& values,
                  const NumberText& numbers)
{
    PlotSeries series;
    series.name = name;
    series.paint = paint;
    series.style = style;
    series.points = stair(values);
    series.endLabel = TcoPlots::tr("%1 %2", "name of a line and its last value")
                          .arg(name, numbers.moneyShort(values.empty() ? 0 : values.back()));
    return series;
}

// One component of what migrating costs, and how it is drawn on top of those before.
struct Component
{
    QString title; // of its column
    QString label; // in its field
    Paint paint;
    double opacity;
    Values values;
};

// Nodes and artefacts at the bottom, then what both sides cost while they overlap and upkeep, then what is
// paid once. Those that cost nothing are left out.
std::vector<Component> componentsOf(const model::Evaluation& evaluation, const NumberText& numbers)
{
    const model::TcoSeries& tco = evaluation.tco;
    Values upkeep = numbersOf(tco.migrateProgramme);
    Values platform(upkeep.size(), 0.0);
    std::swap(upkeep.front(), platform.front()); // what is paid before the first month is paid once
    const QString refactoring = numbers.moneyShort(evaluation.programme.oneOffCost.value());
    const double once = platform.empty() ? 0 : platform.front();
    const QString oneOff =
        once != 0
            ? TcoPlots::tr("one-off: %1 refactoring, %2 platform").arg(refactoring, numbers.moneyShort(once))
            : TcoPlots::tr("one-off: %1 refactoring").arg(refactoring);
    const QString upkeepLabel =
        TcoPlots::tr("upkeep %1 a month").arg(numbers.moneyShort(upkeep.empty() ? 0 : upkeep.back()));
    std::vector<Component> components{
        {TcoPlots::tr("of it nodes"), TcoPlots::tr("cluster after migrating"), Paint::Wasm, 0.22,
         numbersOf(tco.migrateNodes)},
        {TcoPlots::tr("artefacts"), TcoPlots::tr("artefacts"), Paint::Artefacts, 0.5,
         numbersOf(tco.migrateArtefacts)},
        {TcoPlots::tr("overlap"), TcoPlots::tr("overlap"), Paint::Native, 0.6,
         withStart(numbersOf(tco.migrateOverlap))},
        {TcoPlots::tr("upkeep"), upkeepLabel, Paint::Native, 0.38, upkeep},
        {TcoPlots::tr("platform"), {}, Paint::RightSized, 0.78, withStart(platform)},
        {TcoPlots::tr("one-off"), oneOff, Paint::RightSized, 0.78, withStart(numbersOf(tco.migrateOneOff))}};
    std::erase_if(components, [](const Component& component) { return isNothing(component.values); });
    return components;
}

void addFields(Plot& plot, const std::vector<Component>& components, std::size_t months)
{
    Values below(months, 0.0);
    for (const Component& component : components) {
        const Values above = sum(below, component.values);
        PlotSeries series;
        series.name = component.title;
        series.paint = component.paint;
        series.opacity = component.opacity;
        series.base = stair(below);
        series.points = stair(above);
        series.label = component.label;
        plot.series.push_back(std::move(series));
        below = above;
    }
}

// "May 2029, month 30": the calendar begins with the snapshot.
QString monthTitle(const model::Evaluation& evaluation, std::size_t month, const NumberText& numbers)
{
    const QString count = numbers.count(static_cast<double>(month));
    if (!evaluation.snapshotTime)
        return TcoPlots::tr("Month %1").arg(count);
    return TcoPlots::tr("%1, month %2")
        .arg(monthDate(*evaluation.snapshotTime, static_cast<int>(month), numbers.locale()), count);
}

QString comparedName(const model::Evaluation& compared)
{
    return displayText(compared.scenarioName);
}

// Another scenario says nothing in another currency; its months beyond the axis are not drawn.
Values comparedValues(const model::Evaluation& evaluation, const model::Evaluation* compared,
                      std::vector<Money> model::TcoSeries::*series)
{
    if (!compared || compared->currency != evaluation.currency)
        return {};
    Values values = numbersOf(compared->tco.*series);
    values.resize(std::min(values.size(), (evaluation.tco.*series).size()));
    return values.size() > 1 ? values : Values();
}

PlotSeries thinLine(const QString& name, std::vector<QPointF> points, double last, const NumberText& numbers)
{
    PlotSeries series;
    series.name = name;
    series.style = LineStyle::DashDot;
    series.width = 1.2;
    series.points = std::move(points);
    series.endLabel =
        TcoPlots::tr("%1 %2", "name of a line and its last value").arg(name, numbers.moneyShort(last));
    return series;
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
    const std::optional<double> discounted = months(evaluation.programme.paybackDiscounted);
    mark.detail = discounted ? TcoPlots::tr("discounted %1").arg(numbers.months(discounted))
                             : TcoPlots::tr("discounted: not within the horizon");
    mark.weight = 2;
    plot.marks.push_back(mark);
}

} // namespace

Plot costPlot(const model::Evaluation& evaluation, CostDrawing drawing, const NumberText& numbers,
              const model::Evaluation* compared)
{
    Plot plot;
    const model::TcoSeries& tco = evaluation.tco;
    if (tco.migrate.size() < 2)
        return plot;
    const bool isStacked = drawing == CostDrawing::Stacked;
    const bool migrates = evaluation.programme.migrating > 0;
    const Values stay = withStart(numbersOf(tco.stay));
    const Values right = withStart(numbersOf(tco.rightSize));
    const Values migrate = withStart(numbersOf(tco.migrate));
    const Values other = withStart(comparedValues(evaluation, compared, &model::TcoSeries::migrate));
    const std::vector<Component> components = componentsOf(evaluation, numbers);
    plot.title = TcoPlots::tr("Cost a month");
    plot.x = monthAxis(static_cast<int>(tco.migrate.size()) - 1, numbers);
    plot.x.caption = TcoPlots::tr("months");
    plot.y = moneyAxis(0, std::max({highestOf(stay), highestOf(right), highestOf(migrate), highestOf(other)}),
                       numbers);
    plot.hasZeroLine = true;
    if (isStacked && migrates)
        addFields(plot, components, migrate.size());
    std::vector<QString> ends;
    const auto addLine = [&](PlotSeries series) {
        ends.push_back(series.endLabel);
        plot.series.push_back(std::move(series));
    };
    addLine(lineOf(TcoPlots::tr("Stay"), Paint::Stay, LineStyle::Solid, stay, numbers));
    // Where one-off cost is drawn it has the colour of right-sizing, which then is a dashed line of text
    // colour.
    addLine(lineOf(TcoPlots::tr("Right-size"), isStacked ? Paint::Text : Paint::RightSized, LineStyle::Dash,
                   right, numbers));
    if (!other.empty())
        addLine(thinLine(comparedName(*compared), stair(other), other.back(), numbers));
    if (migrates)
        addLine(lineOf(TcoPlots::tr("Migrate"), Paint::Wasm, LineStyle::Solid, migrate, numbers));

    PlotTable& table = plot.table;
    table.numbers = numbers;
    table.columns = {{TcoPlots::tr("Month"), {}},
                     {TcoPlots::tr("Stay"), FigureUnit::Money},
                     {TcoPlots::tr("Right-size"), FigureUnit::Money},
                     {TcoPlots::tr("Migrate"), FigureUnit::Money, migrates}};
    for (const Component& component : components)
        table.columns.push_back({component.title, FigureUnit::Money, isStacked && migrates});
    if (!other.empty())
        table.columns.push_back({comparedName(*compared), FigureUnit::Money});
    for (std::size_t month = 1; month < migrate.size(); ++month) {
        const QString title = monthTitle(evaluation, month, numbers);
        plot.stops.push_back({static_cast<double>(month) - 0.5, title, static_cast<int>(table.rows.size())});
        std::vector<QVariant>& row = table.rows.emplace_back();
        row = {title, at(stay, month), at(right, month), migrate[month]};
        for (const Component& component : components)
            row.emplace_back(at(component.values, month));
        if (!other.empty())
            row.push_back(month < other.size() ? QVariant(other[month]) : QVariant());
    }
    plot.subtitle = TcoPlots::tr("%1 · capacity of the pools and what migrating costs")
                        .arg(costBasisName(evaluation.costBasis));
    plot.summary = TcoPlots::tr("Cost a month at the end: %1.")
                       .arg(QStringList(ends.begin(), ends.end()).join(QStringLiteral(", ")));
    return plot;
}

Plot cumulativeCashPlot(const model::Evaluation& evaluation, const NumberText& numbers,
                        const model::Evaluation* compared)
{
    Plot plot;
    const Values cash = numbersOf(evaluation.tco.cumulativeCash);
    if (cash.size() < 2 || evaluation.programme.migrating == 0)
        return plot;
    const Values other = comparedValues(evaluation, compared, &model::TcoSeries::cumulativeCash);
    const auto deepest = std::min_element(cash.begin(), cash.end());
    const double lowest = other.empty() ? 0 : *std::min_element(other.begin(), other.end());
    plot.title = TcoPlots::tr("Cumulative cash of migrating, against right-sizing");
    plot.x = monthAxis(static_cast<int>(cash.size()) - 1, numbers);
    plot.x.caption = TcoPlots::tr("months");
    // With room below the deepest point for what it is called.
    plot.y =
        moneyAxis(std::min(*deepest * 1.12, lowest), std::max(highestOf(cash), highestOf(other)), numbers);
    plot.hasZeroLine = true;
    if (!other.empty())
        plot.series.push_back(thinLine(comparedName(*compared), line(other), other.back(), numbers));
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
        mark.label = TcoPlots::tr("deepest %1, month %2")
                         .arg(numbers.moneyShort(*deepest), numbers.count(static_cast<double>(month)));
        mark.weight = 1;
        mark.isLowest = true;
        plot.marks.push_back(mark);
    }
    plot.table.numbers = numbers;
    plot.table.columns = {{TcoPlots::tr("Month"), {}}, {TcoPlots::tr("cumulative"), FigureUnit::Money}};
    if (!other.empty())
        plot.table.columns.push_back({comparedName(*compared), FigureUnit::Money});
    for (std::size_t month = 0; month < cash.size(); ++month) {
        const QString title = monthTitle(evaluation, month, numbers);
        plot.stops.push_back({static_cast<double>(month), title, static_cast<int>(month)});
        std::vector<QVariant>& row = plot.table.rows.emplace_back();
        row = {title, cash[month]};
        if (!other.empty())
            row.push_back(month < other.size() ? QVariant(other[month]) : QVariant());
    }
    plot.subtitle = TcoPlots::tr("undiscounted, likely values, platform cost in it · %1")
                        .arg(costBasisName(evaluation.costBasis));
    plot.summary = TcoPlots::tr("%1. %2 in the last month.")
                       .arg(tcoHeadline(evaluation, numbers), numbers.moneyShort(cash.back()));
    return plot;
}

} // namespace tare::views
