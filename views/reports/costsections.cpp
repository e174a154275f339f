// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/dataquality.h"
#include "model/evaluation/totalcost.h"
#include "views/charts/tcoplots.h"
#include "views/charts/tornado.h"
#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/parametertext.h"
#include "views/text/qualitytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"
#include "views/text/swingtext.h"

#include <QCoreApplication>

#include <algorithm>

// Money over the months, what could make it come otherwise, and what is asked for.
namespace tare::views {

namespace {

using model::FigureScope;
using Kind = ReportColumn::Kind;

struct CostText
{
    Q_DECLARE_TR_FUNCTIONS(CostText)
};

constexpr std::size_t mostBars = 10, mostExecutiveBars = 5;
constexpr std::size_t monthsApart = 6; // in the short table

// The rows of a chart's numbers as a table; every: each so many, always with the first and the last.
ReportTable tableOf(const PlotTable& numbers, std::size_t every)
{
    ReportTable table;
    table.isDense = true;
    for (const PlotColumn& column : numbers.columns)
        table.columns.push_back({column.title, column.unit ? Kind::Number : Kind::Short, 1});
    for (std::size_t row = 0; row < numbers.rows.size(); ++row) {
        if (row % every != 0 && row + 1 != numbers.rows.size())
            continue;
        ReportRow& line = table.rows.emplace_back();
        for (std::size_t column = 0; column < numbers.columns.size(); ++column)
            line.cells.push_back(plainCell(cellText(numbers, row, column)));
    }
    return table;
}

void addTotals(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.columns = {
        {CostText::tr("Over %1").arg(context.numbers.monthsWithUnit(context.horizon)), Kind::Text, 1},
        {CostText::tr("Cost"), Kind::Number, 1}};
    for (const char* figure : {"stay_total", "right_size_total", "migrate_total", "once_total"})
        table.rows.push_back({ReportRow::Kind::Body,
                              {plainCell(figureName(FigureScope::Programme, figure)),
                               context.cell(FigureScope::Programme, figure, 0, FigureForm::Money)}});
    blocks.emplace_back(std::move(table));
}

void addNotes(const ReportContext& context, Blocks& blocks)
{
    if (context.input.annotations.empty())
        return;
    addHeading(blocks, 2, CostText::tr("Notes"), "notes");
    for (const model::Annotation& note : context.input.annotations)
        addText(blocks, CostText::tr("%1: %2", "date, words")
                            .arg(dateText(note.date, context.numbers.locale()), displayText(note.text)));
}

std::size_t barsOf(const ReportContext& context)
{
    return context.isExecutive() ? mostExecutiveBars : mostBars;
}

void addSwingTable(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.isDense = true;
    table.columns = {{CostText::tr("Input"), Kind::Text, 1},    {CostText::tr("worse"), Kind::Number, 1},
                     {CostText::tr("NPV"), Kind::Number, 1},    {CostText::tr("likely"), Kind::Number, 1},
                     {CostText::tr("better"), Kind::Number, 1}, {CostText::tr("NPV"), Kind::Number, 1}};
    std::size_t shown = 0;
    for (const model::Swing& swing : context.input.swings->inputs) {
        if (swing.width.value() <= 0 || shown++ == barsOf(context))
            break;
        const auto [worse, better] = swingEnds(swing);
        table.rows.push_back({ReportRow::Kind::Body,
                              {plainCell(swingInputName(swing.input)),
                               plainCell(swingValueText(swing.input, worse->value, context.numbers)),
                               plainCell(context.numbers.money(worse->npv.value())),
                               plainCell(swingValueText(swing.input, swing.likely, context.numbers)),
                               plainCell(swingValueText(swing.input, better->value, context.numbers)),
                               plainCell(context.numbers.money(better->npv.value()))}});
    }
    blocks.emplace_back(std::move(table));
}

bool isUsageKnown(const ReportContext& context)
{
    for (const model::DataQuality& quality : model::dataQuality(context.evaluation))
        if (quality.kind == model::QualityKind::WorkloadUsage)
            return quality.good > 0;
    return true;
}

void addTornado(const ReportContext& context, Blocks& blocks)
{
    if (!context.input.swings)
        return;
    const SwingSentences sentences = swingSentences(*context.input.swings, context.numbers);
    addText(blocks, CostText::tr("%1. %2").arg(sentences.headline, sentences.more));
    Tornado drawn = tornado(*context.input.swings, context.numbers, barsOf(context));
    if (drawn.bars.empty())
        return;
    blocks.emplace_back(
        ReportTornado{std::move(drawn), CostText::tr("How far each input alone moves the NPV"),
                      CostText::tr("all else likely; the widest first; a range of inputs, not "
                                   "a chance")});
    addSwingTable(context, blocks);
}

void addQuality(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 2, CostText::tr("How good the data are"), "quality");
    ReportTable table;
    table.columns = {{CostText::tr("Data"), Kind::Text, 2},
                     {CostText::tr("Share"), Kind::Number, 1},
                     {CostText::tr("of"), Kind::Number, 1},
                     {CostText::tr("To do better"), Kind::Text, 3}};
    for (const model::DataQuality& quality : model::dataQuality(context.evaluation)) {
        if (quality.all == 0)
            continue;
        const bool isWhole = quality.good == quality.all;
        table.rows.push_back(
            {ReportRow::Kind::Body,
             {plainCell(qualityName(quality.kind)), plainCell(context.numbers.percent(quality.share())),
              plainCell(context.numbers.count(static_cast<double>(quality.all)), ReportTone::Secondary),
              plainCell(isWhole ? QString() : qualityAdvice(quality.kind), ReportTone::Secondary)}});
    }
    blocks.emplace_back(std::move(table));
    for (const model::Remark& remark : context.evaluation.remarks)
        addText(blocks, sentence(remark), ReportParagraph::Role::Small, ReportTone::Secondary);
}

} // namespace

void addCosts(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, CostText::tr("What it costs, and when it pays"), "costs",
               !context.isExecutive() || !context.migrating.empty());
    addText(blocks, tcoHeadline(context.evaluation, context.numbers) + u'.', ReportParagraph::Role::Lead);
    addText(blocks, tcoSummary(context.evaluation, context.numbers));
    if (Plot cost = costPlot(context.evaluation, CostDrawing::Lines, context.numbers); !cost.isEmpty())
        blocks.emplace_back(ReportPlot{std::move(cost), context.isExecutive() ? 150.0 : 190.0, false});
    if (!context.isExecutive()) // the sentence has them
        addTotals(context, blocks);
    addHeading(blocks, 2, CostText::tr("The months behind the charts"), "months");
    blocks.emplace_back(
        tableOf(tcoTable(context.evaluation, context.numbers), context.isExecutive() ? monthsApart : 1));
    addNotes(context, blocks);
}

void addDoubts(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, CostText::tr("What could go wrong"), "doubts", !context.isExecutive());
    addTornado(context, blocks);
    addQuality(context, blocks);
}

void addDecision(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, CostText::tr("The decision asked for"), "decision", !context.isExecutive());
    const auto moving = static_cast<int>(context.migrating.size());
    const QString freed = context.programme("without_migration_saving_month", FigureForm::MoneyShort);
    QStringList points;
    if (model::isRightSizingWorthIt(model::totalCost(context.evaluation)))
        points +=
            isUsageKnown(context)
                ? CostText::tr("Right-size first, whatever is decided about WebAssembly: %1 a month, no "
                               "refactoring.")
                      .arg(freed)
                : CostText::tr("Measure first what containers use: right-sizing then saves perhaps %1 a "
                               "month, without refactoring.")
                      .arg(freed);
    if (moving > 0) {
        const double upkeep = context.evaluation.scenario.likely("programme.month_cost");
        const QString first = displayText(context.evaluation.workloads[context.migrating.front()].name);
        const QString once = context.programme("once_total", FigureForm::MoneyShort);
        points += upkeep > 0 ? CostText::tr("Approve %1 once and %2 a month for the platform to move %Ln "
                                            "workload(s), beginning with %3.",
                                            nullptr, moving)
                                   .arg(once, context.numbers.moneyShort(upkeep), first)
                             : CostText::tr("Approve %1 once to move %Ln workload(s), beginning with %2.",
                                            nullptr, moving)
                                   .arg(once, first);
        points +=
            CostText::tr("Payback and NPV hold where all start together; with fewer people the later ones, "
                         "and the payback, come later.");
        points +=
            CostText::tr("After the first two, compare the days they took with the estimate, and decide "
                         "again.");
        points +=
            CostText::tr("Count a saving as cash only when a node goes away; until then it is capacity.");
    } else {
        points += CostText::tr("Move nothing for its cost; look again when limits, prices or the platform "
                               "change.");
    }
    int number = 0;
    for (const QString& point : points) // on one page with where it is signed
        blocks.emplace_back(ReportParagraph{ReportParagraph::Role::Body,
                                            CostText::tr("%1. %2", "number, sentence")
                                                .arg(context.numbers.locale().toString(++number), point),
                                            ReportTone::Text,
                                            true,
                                            {},
                                            {}});
    blocks.emplace_back(ReportSignOff{
        {CostText::tr("Prepared by"), CostText::tr("Platform engineering"), CostText::tr("Finance")},
        CostText::tr("Name"),
        CostText::tr("Date"),
        CostText::tr("Signature")});
}

} // namespace tare::views
