// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/dataquality.h"
#include "model/evaluation/ladder.h"
#include "model/evaluation/totalcost.h"
#include "views/charts/ladder.h"
#include "views/charts/tcoplots.h"
#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/parametertext.h"
#include "views/text/summarytext.h"
#include "views/text/swingtext.h"

#include <QCoreApplication>

#include <algorithm>

// The first page: what to do in one sentence, what it asks for, what it brings, how sure that is.
namespace tare::views {

namespace {

using model::FigureScope;
using model::Verdict;

struct AnswerText
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

constexpr std::size_t mostRows = 5;

bool isRightSizingWorthIt(const ReportContext& context)
{
    return model::isRightSizingWorthIt(model::totalCost(context.evaluation));
}

// What is done with the workloads, to follow what right-sizing does.
QString moveSentence(const ReportContext& context, bool isAfterRightSizing)
{
    const auto all = static_cast<int>(context.evaluation.workloads.size());
    const QString saving = context.programme("saving_month", FigureForm::MoneyShort);
    const auto& payback = context.evaluation.programme.payback;
    const QString count = context.numbers.count(static_cast<double>(context.migrating.size()));
    QString sentence = isAfterRightSizing
                           ? AnswerText::tr("Then move %1 of %Ln workload(s): %2 a month more", nullptr, all)
                           : AnswerText::tr("Move %1 of %Ln workload(s): saves %2 a month", nullptr, all);
    sentence = sentence.arg(count, saving);
    if (payback)
        return AnswerText::tr("%1, paid back in %2.")
            .arg(sentence, context.numbers.monthsWithUnit(std::ceil(payback->value())));
    return AnswerText::tr("%1, but the programme does not pay back within %2.")
        .arg(sentence, context.numbers.monthsWithUnit(context.horizon));
}

QString headline(const ReportContext& context)
{
    const auto all = static_cast<int>(context.evaluation.workloads.size());
    const bool isWorthIt = isRightSizingWorthIt(context);
    const QString freed = context.programme("without_migration_saving_month", FigureForm::MoneyShort);
    const QString horizon = context.numbers.monthsWithUnit(context.horizon);
    if (all == 0)
        return AnswerText::tr("Nothing can be said yet: no workloads are imported.");
    if (!context.migrating.empty())
        return isWorthIt ? AnswerText::tr("Right-size now for %1 a month.").arg(freed) + u' ' +
                               moveSentence(context, true)
                         : moveSentence(context, false);
    return isWorthIt ? AnswerText::tr("Right-size now for %1 a month, and move none of %Ln workload(s).",
                                      nullptr, all)
                           .arg(freed)
                     : AnswerText::tr("Move none of %Ln workload(s): none pays back within %1.", nullptr, all)
                           .arg(horizon);
}

constexpr double nothing = 0.01; // money a month

// What of the saving is WebAssembly's own.
QString originOfSaving(const ReportContext& context)
{
    const bool isHost = context.evaluation.scenario.choice("density.target") == "host";
    const model::PoolLadder ladder = model::ladderOf(context.evaluation);
    if (ladder.right.value() - ladder.native.value() < nothing)
        return isHost ? AnswerText::tr("All of that is WebAssembly's own, with many modules in one host: no "
                                       "service saves by being rewritten.")
                      : AnswerText::tr("All of that is WebAssembly's own, at one module per pod: no service "
                                       "saves by being rewritten.");
    const QString only =
        context.numbers.moneyShortChange(context.evaluation.programme.wasmOnlySaving.value());
    return (isHost ? AnswerText::tr("Of that, WebAssembly alone, with many modules in one host, brings %1 a "
                                    "month; what rewriting services brings would come without it, too.")
                   : AnswerText::tr("Of that, WebAssembly alone, at one module per pod, brings %1 a month; "
                                    "what rewriting services brings would come without it, too."))
        .arg(only);
}

// Right-sizing rests on what containers use.
QString usageCaveat(const ReportContext& context)
{
    for (const model::DataQuality& quality : model::dataQuality(context.evaluation))
        if (quality.kind == model::QualityKind::WorkloadUsage && quality.all > 0 &&
            2 * quality.good < quality.all)
            return u' ' +
                   AnswerText::tr("Usage of %1 of %2 workloads is assumed, not measured: what right-sizing "
                                  "saves rests on that.")
                       .arg(context.numbers.count(static_cast<double>(quality.all - quality.good)),
                            context.numbers.count(static_cast<double>(quality.all)));
    return {};
}

// Why nothing moves: the reasons that most workloads have.
QString commonReasons(const ReportContext& context)
{
    std::map<std::string, int> counts;
    for (const model::WorkloadFigures& workload : context.evaluation.workloads)
        ++counts[workload.reason.code];
    const auto most = std::max_element(counts.begin(), counts.end(), [](const auto& one, const auto& other) {
        return one.second < other.second;
    });
    if (most == counts.end())
        return {};
    if (most->first == "pods-bind")
        return AnswerText::tr(
            "For %Ln of them the limit of pods a node binds: smaller processes free no node "
            "while there are as many pods as before.",
            nullptr, most->second);
    return AnswerText::tr("Each has its reason on page %1.").arg(pageOf(QStringLiteral("stays")));
}

QString lead(const ReportContext& context)
{
    if (context.evaluation.workloads.empty())
        return {};
    QString text = context.migrating.empty() ? commonReasons(context) : originOfSaving(context);
    text += usageCaveat(context);
    if (context.evaluation.bill.window.value() <= 0)
        text += u' ' + AnswerText::tr("There is no bill: nodes stand at list price or at what was entered.");
    return text;
}

// "401 person-days $366k, platform set-up $66.5k"
QString onceNote(const ReportContext& context)
{
    const QString money = context.programme("one_off_cost", FigureForm::MoneyShort);
    QString note = AnswerText::tr("refactoring %1").arg(money);
    if (context.input.swings) {
        const auto& inputs = context.input.swings->inputs;
        const auto days = std::find_if(inputs.begin(), inputs.end(), [](const model::Swing& swing) {
            return swing.input == model::refactoringDays;
        });
        if (days != inputs.end())
            note = AnswerText::tr("%1 %2", "days, money")
                       .arg(swingValueText(days->input, days->likely, context.numbers), money);
    }
    if (const double fixed = context.evaluation.scenario.likely("programme.fixed_cost"); fixed > 0)
        note += AnswerText::tr(", platform set-up %1").arg(context.numbers.moneyShort(fixed));
    return note;
}

void addKeyFigures(const ReportContext& context, Blocks& blocks)
{
    const model::Evaluation& evaluation = context.evaluation;
    ReportKeyFigures figures;
    const auto add = [&](const QString& label, std::string_view id, FigureForm form, const QString& note) {
        const ReportCell cell = context.cell(FigureScope::Programme, id, 0, form);
        figures.entries.push_back({label, cell.text, note, cell.figure});
    };
    if (context.migrating.empty()) {
        add(AnswerText::tr("Capacity today, a month"), "capacity_today_month", FigureForm::MoneyShort,
            AnswerText::tr("all pools"));
        add(AnswerText::tr("Right-sizing saves, a month"), "without_migration_saving_month",
            FigureForm::MoneyShort, AnswerText::tr("no refactoring"));
        add(AnswerText::tr("Workloads that pay back"), "migrating", FigureForm::Count,
            AnswerText::tr("within %1").arg(context.numbers.monthsWithUnit(context.horizon)));
        blocks.emplace_back(std::move(figures));
        return;
    }
    add(AnswerText::tr("We ask for, once"), "once_total", FigureForm::MoneyShort, onceNote(context));
    add(AnswerText::tr("Returns, NPV over %1").arg(context.numbers.monthsWithUnit(context.horizon)),
        "npv_after_programme_cost", FigureForm::MoneyShort,
        AnswerText::tr("likely values, before waves, discounted at %1 a year")
            .arg(context.numbers.percent(evaluation.scenario.likely("time.discount_rate"))));
    const QString horizon = context.numbers.monthsWithUnit(context.horizon);
    const QString discounted =
        evaluation.programme.paybackDiscounted
            ? AnswerText::tr("discounted %1")
                  .arg(context.programme("payback_discounted_months", FigureForm::Months))
        : evaluation.programme.payback ? AnswerText::tr("discounted: not within %1").arg(horizon)
                                       : AnswerText::tr("not within %1").arg(horizon);
    add(AnswerText::tr("Payback from start, months"), "payback_months", FigureForm::Months, discounted);
    if (context.input.swings && !context.input.swings->inputs.empty() &&
        context.input.swings->inputs.front().width.value() > 0) {
        const model::Swing& widest = context.input.swings->inputs.front();
        const auto [worse, better] = swingEnds(widest);
        figures.entries.push_back({AnswerText::tr("NPV at the widest doubt"),
                                   context.numbers.moneyShort(worse->npv.value()),
                                   AnswerText::tr("%1 at %2; at %3 it is %4", "input, value, value, money")
                                       .arg(swingInputName(widest.input),
                                            swingValueText(widest.input, worse->value, context.numbers),
                                            swingValueText(widest.input, better->value, context.numbers),
                                            context.numbers.moneyShort(better->npv.value())),
                                   {}});
    }
    blocks.emplace_back(std::move(figures));
}

ReportRow rowOf(const ReportContext& context, std::uint32_t index)
{
    const model::WorkloadFigures& workload = context.evaluation.workloads[index];
    ReportRow row;
    row.cells.push_back(
        plainCell(context.numbers.count(static_cast<double>(workload.rank)), ReportTone::Secondary));
    row.cells.push_back(plainCell(displayText(workload.name)));
    row.cells.back().isStrong = true;
    row.cells.push_back(plainCell(context.placeOf(workload), ReportTone::Secondary));
    ReportCell payback =
        context.cell(FigureScope::Workload, "payback_months.from_start", index, FigureForm::Months);
    if (workload.payback.fromStart)
        payback.span = ReportSpan{workload.payback.fromStart->value(), static_cast<double>(context.horizon)};
    row.cells.push_back(std::move(payback));
    row.cells.push_back(context.cell(FigureScope::Workload, "saving_month", index, FigureForm::Money));
    row.cells.push_back(context.cell(FigureScope::Workload, "one_off_cost", index, FigureForm::Money));
    return row;
}

void addFirstRows(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 2, AnswerText::tr("What moves first"), "moves-first");
    ReportTable table;
    using Kind = ReportColumn::Kind;
    table.columns = {
        {AnswerText::tr("#"), Kind::Number, 1},         {AnswerText::tr("Workload"), Kind::Text, 3},
        {AnswerText::tr("Namespace"), Kind::Text, 2},   {AnswerText::tr("Payback, mo"), Kind::Number, 1},
        {AnswerText::tr("Saving/mo"), Kind::Number, 1}, {AnswerText::tr("One-off"), Kind::Number, 1}};
    const std::span<const std::uint32_t> rows(context.migrating);
    const std::size_t shown = std::min(rows.size(), mostRows);
    for (const std::uint32_t index : rows.first(shown))
        table.rows.push_back(rowOf(context, index));
    const auto addSum = [&](const QString& name, std::span<const std::uint32_t> part, ReportRow::Kind kind,
                            ReportTone tone) {
        ReportRow row;
        row.kind = kind;
        row.cells = {{},
                     plainCell(name, tone),
                     {},
                     {},
                     plainCell(context.sum("saving_month", part, FigureForm::Money), tone),
                     plainCell(context.sum("one_off_cost", part, FigureForm::Money), tone)};
        table.rows.push_back(std::move(row));
    };
    if (rows.size() > shown) {
        const auto more = static_cast<int>(rows.size() - shown);
        const bool isListed = context.options.parts.contains(ReportPart::Workloads);
        addSum(
            isListed
                ? AnswerText::tr("%Ln more, page %1", nullptr, more).arg(pageOf(QStringLiteral("workloads")))
                : AnswerText::tr("%Ln more", nullptr, more),
            rows.subspan(shown), ReportRow::Kind::Body, ReportTone::Secondary);
    }
    addSum(AnswerText::tr("%Ln workload(s)", nullptr, static_cast<int>(rows.size())), rows,
           ReportRow::Kind::Total, ReportTone::Text);
    blocks.emplace_back(std::move(table));
}

// "10 beyond the horizon, 8 never (4 because pods bind), …"
QString staysSentence(const ReportContext& context)
{
    const auto count = [&](Verdict verdict) {
        return static_cast<int>(countOf(context.evaluation, verdict));
    };
    const auto pods = static_cast<int>(
        std::count_if(context.evaluation.workloads.begin(), context.evaluation.workloads.end(),
                      [](const model::WorkloadFigures& workload) {
                          return workload.verdict == Verdict::Never && workload.reason.code == "pods-bind";
                      }));
    QStringList parts;
    if (const int n = count(Verdict::BeyondHorizon))
        parts += AnswerText::tr("%Ln beyond the horizon", nullptr, n);
    if (const int n = count(Verdict::Never))
        parts += pods > 0 ? AnswerText::tr("%Ln never (%1 because pods bind)", nullptr, n)
                                .arg(context.numbers.count(pods))
                          : AnswerText::tr("%Ln never", nullptr, n);
    if (const int n = count(Verdict::NotSelected))
        parts += AnswerText::tr("%Ln not selected", nullptr, n);
    if (const int n = count(Verdict::Blocked))
        parts += AnswerText::tr("%Ln blocked", nullptr, n);
    if (const int n = count(Verdict::NeedsData))
        parts += AnswerText::tr("%Ln lacking data", nullptr, n);
    if (parts.isEmpty())
        return AnswerText::tr("Nothing stays: all workloads pay back.");
    QString text = AnswerText::tr("Workloads: %1.").arg(listed(parts));
    if (context.options.parts.contains(ReportPart::Stays))
        text += u' ' + AnswerText::tr("Each has its reason on page %1.").arg(pageOf(QStringLiteral("stays")));
    return text;
}

void addTwoColumns(const ReportContext& context, Blocks& blocks)
{
    ReportSideBySide columns;
    addHeading(columns.first, 3, AnswerText::tr("What would change this"), "change");
    if (context.input.swings) {
        const SwingSentences sentences = swingSentences(*context.input.swings, context.numbers);
        addText(columns.first, AnswerText::tr("%1. %2").arg(sentences.headline, sentences.more));
    } else {
        addText(columns.first, AnswerText::tr("Effort and prices: what they may be is on the page of the "
                                              "assumptions."));
    }
    addHeading(columns.second, 3, AnswerText::tr("What stays, and why"), "stays-short");
    addText(columns.second, staysSentence(context));
    blocks.emplace_back(std::move(columns));
}

} // namespace

void addAnswer(const ReportContext& context, Blocks& blocks)
{
    const QString name = AnswerText::tr("The answer");
    ReportParagraph first{
        ReportParagraph::Role::Headline, headline(context), ReportTone::Text, false, {}, {}};
    if (context.isExecutive()) { // the sentence is the title
        first.bookmark = name;
        first.id = QStringLiteral("answer");
    } else {
        addHeading(blocks, 1, name, "answer", true);
    }
    blocks.emplace_back(std::move(first));
    addText(blocks, lead(context), ReportParagraph::Role::Lead);
    addKeyFigures(context, blocks);
    if (!context.evaluation.pools.empty())
        blocks.emplace_back(ReportLadder{programmeLadder(context.evaluation, context.numbers),
                                         AnswerText::tr("capacity of all pools, likely values"), true});
    if (!context.migrating.empty() && model::countInSet(context.evaluation) > context.migrating.size())
        addText(
            blocks,
            AnswerText::tr("Rungs: if only these move. Shares of workloads: with all that save on the way."),
            ReportParagraph::Role::Small, ReportTone::Secondary);
    if (Plot cash = cumulativeCashPlot(context.evaluation, context.numbers); !cash.isEmpty())
        blocks.emplace_back(ReportPlot{std::move(cash), 190, true});
    if (!context.migrating.empty())
        addFirstRows(context, blocks);
    addTwoColumns(context, blocks);
}

} // namespace tare::views
