// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/ladder.h"
#include "views/charts/ladder.h"
#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

// The workloads: what stays, all of them on a line each, and the first ones one by one.
namespace tare::views {

namespace {

using model::FigureScope;
using model::Verdict;
using Kind = ReportColumn::Kind;

struct WorkloadText
{
    Q_DECLARE_TR_FUNCTIONS(WorkloadReportText)
};

constexpr std::size_t mostPages = 8; // of workloads with a page of their own
constexpr std::size_t mostNamed = 3; // of workloads named beside a reason

// Workloads that stay for the same reason.
struct Reasons
{
    Verdict verdict{};
    QString sentence;
    std::vector<std::uint32_t> rows;
};

// Reasons with figures in them differ from workload to workload: the code tells what is the same. What blocks
// is named each by itself.
std::vector<Reasons> reasonsToStay(const ReportContext& context)
{
    std::map<std::pair<Verdict, std::string>, Reasons> found;
    for (std::uint32_t i = 0; i < context.evaluation.workloads.size(); ++i) {
        const model::WorkloadFigures& workload = context.evaluation.workloads[i];
        if (workload.verdict == Verdict::Migrate)
            continue;
        const QString why = sentence(workload, context.numbers);
        Reasons& reasons =
            found[{workload.verdict,
                   workload.verdict == Verdict::Blocked ? why.toStdString() : workload.reason.code}];
        if (reasons.rows.empty()) {
            reasons.verdict = workload.verdict;
            reasons.sentence = why;
        }
        reasons.rows.push_back(i);
    }
    std::vector<Reasons> all;
    for (auto& [key, reasons] : found)
        all.push_back(std::move(reasons));
    return all;
}

QString namesOf(const ReportContext& context, const std::vector<std::uint32_t>& rows)
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(rows.size(), mostNamed); ++i)
        names += displayText(context.evaluation.workloads[rows[i]].name);
    if (rows.size() > mostNamed)
        names += WorkloadText::tr("%Ln more", nullptr, static_cast<int>(rows.size() - mostNamed));
    return listed(names);
}

// Grouped, so that ten thousand of them still fit.
void addReasons(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.columns = {{WorkloadText::tr("Verdict"), Kind::Short, 1},
                     {WorkloadText::tr("Why, of the first"), Kind::Text, 3},
                     {WorkloadText::tr("Workloads"), Kind::Number, 1},
                     {WorkloadText::tr("Cost/mo"), Kind::Number, 1},
                     {WorkloadText::tr("Which"), Kind::Text, 2}};
    for (const Reasons& reasons : reasonsToStay(context))
        table.rows.push_back({ReportRow::Kind::Body,
                              {plainCell(verdictName(reasons.verdict)), plainCell(reasons.sentence),
                               plainCell(context.numbers.count(static_cast<double>(reasons.rows.size()))),
                               plainCell(reasons.verdict == Verdict::NeedsData
                                             ? missingText()
                                             : context.sum("cost_month", reasons.rows, FigureForm::Money)),
                               plainCell(namesOf(context, reasons.rows), ReportTone::Secondary)}});
    blocks.emplace_back(std::move(table));
}

// Each with its own reason.
void addEveryReason(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.isDense = true;
    table.columns = {{WorkloadText::tr("Workload"), Kind::Text, 2},
                     {WorkloadText::tr("Namespace"), Kind::Text, 1.4},
                     {WorkloadText::tr("Verdict"), Kind::Short, 1},
                     {WorkloadText::tr("Why"), Kind::Text, 4}};
    for (const model::WorkloadFigures& workload : context.evaluation.workloads)
        if (workload.verdict != Verdict::Migrate)
            table.rows.push_back(
                {ReportRow::Kind::Body,
                 {plainCell(displayText(workload.name)),
                  plainCell(context.placeOf(workload), ReportTone::Secondary),
                  plainCell(verdictName(workload.verdict)), plainCell(sentence(workload, context.numbers))}});
    blocks.emplace_back(std::move(table));
}

ReportRow lineOf(const ReportContext& context, std::uint32_t index)
{
    const model::WorkloadFigures& workload = context.evaluation.workloads[index];
    const auto figure = [&](std::string_view id, FigureForm form) {
        return context.cell(FigureScope::Workload, id, index, form);
    };
    return {ReportRow::Kind::Body,
            {plainCell(context.numbers.count(static_cast<double>(workload.rank)), ReportTone::Secondary),
             plainCell(displayText(workload.name)),
             plainCell(context.placeOf(workload), ReportTone::Secondary),
             plainCell(verdictName(workload.verdict)),
             workload.verdict == Verdict::BeyondHorizon && !workload.payback.fromStart
                 ? plainCell(u'>' + context.numbers.count(context.horizon))
                 : figure("payback_months.from_start", FigureForm::Months),
             figure("saving_month", FigureForm::Money), figure("one_off_cost", FigureForm::Money),
             figure("npv.likely", FigureForm::Money), plainCell(context.numbers.days(workload.effortDays)),
             plainCell(dataGradeName(workload.dataGrade), ReportTone::Secondary)}};
}

void addFigures(const ReportContext& context, std::uint32_t index, Blocks& blocks)
{
    ReportKeyFigures figures;
    const auto add = [&](const QString& label, std::string_view id, FigureForm form, const QString& note) {
        const ReportCell cell = context.cell(FigureScope::Workload, id, index, form);
        figures.entries.push_back({label, cell.text, note, cell.figure});
    };
    const model::WorkloadFigures& workload = context.evaluation.workloads[index];
    add(WorkloadText::tr("Payback from start, months"), "payback_months.from_start", FigureForm::Months,
        WorkloadText::tr("discounted %1")
            .arg(
                context.text(FigureScope::Workload, "payback_months.discounted", index, FigureForm::Months)));
    add(WorkloadText::tr("Saving a month"), "saving_month", FigureForm::MoneyShort,
        WorkloadText::tr("capacity %1; rest artefacts")
            .arg(
                context.text(FigureScope::Workload, "capacity_saving_month", index, FigureForm::MoneyShort)));
    add(WorkloadText::tr("One-off cost"), "one_off_cost", FigureForm::MoneyShort,
        WorkloadText::tr("%1 person-days").arg(context.numbers.days(workload.effortDays)));
    add(WorkloadText::tr("NPV"), "npv.likely", FigureForm::MoneyShort,
        WorkloadText::tr("before platform cost and waves"));
    blocks.emplace_back(std::move(figures));
}

void addFootprint(const ReportContext& context, std::uint32_t index, Blocks& blocks)
{
    ReportTable table;
    table.isDense = true;
    table.columns = {{WorkloadText::tr("All replicas together"), Kind::Text, 1},
                     {WorkloadText::tr("Today"), Kind::Number, 1},
                     {WorkloadText::tr("Right-sized"), Kind::Number, 1},
                     {WorkloadText::tr("Native rewrite"), Kind::Number, 1},
                     {WorkloadText::tr("WebAssembly"), Kind::Number, 1}};
    const std::pair<QString, std::string> resources[] = {
        {resourceName(model::Resource::Cpu), "cpu_m"},
        {resourceName(model::Resource::Memory), "memory_mib"},
        {resourceName(model::Resource::Pods), "pods"}};
    for (const auto& [name, id] : resources) {
        ReportRow row;
        row.cells.push_back(plainCell(name));
        for (const char* rung : {"today", "right", "native", "wasm"})
            row.cells.push_back(context.cell(
                FigureScope::Workload, "footprint." + std::string(rung) + "." + id, index, FigureForm::Unit));
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

// The same workload if its work takes as few or as many days as thought possible.
void addEffortCases(const ReportContext& context, const model::WorkloadFigures& workload, Blocks& blocks)
{
    if (!context.input.lowEffort || !context.input.highEffort)
        return;
    addHeading(blocks, 3, WorkloadText::tr("What would change the verdict"), "");
    ReportTable table;
    table.isDense = true;
    table.columns = {{WorkloadText::tr("If the work takes"), Kind::Text, 1},
                     {WorkloadText::tr("Days"), Kind::Number, 1},
                     {WorkloadText::tr("One-off"), Kind::Number, 1},
                     {WorkloadText::tr("Payback, mo"), Kind::Number, 1},
                     {WorkloadText::tr("NPV"), Kind::Number, 1}};
    const auto months = [](const std::optional<model::Months>& value) {
        return value ? std::optional(value->value()) : std::nullopt;
    };
    const auto add = [&](const QString& name, const model::Evaluation& evaluation, double days) {
        const model::WorkloadFigures* same = evaluation.findWorkload(workload.id);
        if (!same)
            return;
        const auto& npv = same->npv;
        table.rows.push_back(
            {ReportRow::Kind::Body,
             {plainCell(name), plainCell(context.numbers.count(days)),
              plainCell(context.numbers.money(same->oneOffCost.value())),
              plainCell(same->payback.fromStart
                            ? context.numbers.months(months(same->payback.fromStart))
                            : WorkloadText::tr("beyond %1").arg(context.numbers.count(context.horizon))),
              plainCell(context.numbers.money(npv ? std::optional(npv->value()) : std::nullopt))}});
    };
    add(WorkloadText::tr("as few days as possible"), *context.input.lowEffort, workload.effortDays.low);
    add(WorkloadText::tr("what is likely"), context.evaluation, workload.effortDays.likely);
    add(WorkloadText::tr("as many as possible"), *context.input.highEffort, workload.effortDays.high);
    blocks.emplace_back(std::move(table));
}

void addFindings(const ReportContext& context, const model::WorkloadFigures& workload, Blocks& blocks)
{
    if (workload.findings.empty())
        return;
    addHeading(blocks, 3, WorkloadText::tr("What the move has to deal with"), "");
    ReportTable table;
    table.isDense = true;
    table.columns = {{WorkloadText::tr("Finding"), Kind::Text, 2},
                     {WorkloadText::tr("Where it was seen"), Kind::Text, 3},
                     {WorkloadText::tr("Remedy, days"), Kind::Number, 1}};
    for (const model::Finding& finding : workload.findings)
        table.rows.push_back(
            {ReportRow::Kind::Body,
             {plainCell(findingName(finding.code)),
              plainCell(displayText(finding.evidence), ReportTone::Secondary),
              plainCell(finding.remedyDays.high > 0 ? context.numbers.days(finding.remedyDays)
                                                    : missingText())}});
    blocks.emplace_back(std::move(table));
}

void addOne(const ReportContext& context, std::uint32_t index, bool startsPage, Blocks& blocks)
{
    const model::WorkloadFigures& workload = context.evaluation.workloads[index];
    const std::string id = "workload-" + std::to_string(workload.rank);
    addHeading(blocks, 2, displayText(workload.name), id.c_str(), startsPage);
    addText(blocks,
            WorkloadText::tr("%1 · %2 · %3 to %4 · data %5", "place, kind, language, language, grade")
                .arg(context.placeOf(workload), displayText(workload.kind), languageName(workload.language),
                     languageName(workload.targetLanguage), dataGradeName(workload.dataGrade)),
            ReportParagraph::Role::Small, ReportTone::Secondary);
    addText(blocks, sentence(workload, context.numbers) + u'.', ReportParagraph::Role::Lead);
    addFigures(context, index, blocks);
    if (Ladder ladder = workloadLadder(workload, context.numbers); !ladder.rungs.empty()) {
        ladder.title = WorkloadText::tr("Capacity a month, rung by rung");
        blocks.emplace_back(ReportLadder{std::move(ladder), {}, false});
        const OnlyWasm only = onlyWasmText(workload, context.numbers);
        addText(blocks, only.text, ReportParagraph::Role::Body,
                only.isLoss ? ReportTone::Warning : ReportTone::Text);
    }
    addFootprint(context, index, blocks);
    addEffortCases(context, workload, blocks);
    addFindings(context, workload, blocks);
}

} // namespace

void addStays(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, WorkloadText::tr("What stays, and why"), "stays", !context.isExecutive());
    if (context.migrating.size() == context.evaluation.workloads.size()) {
        addText(blocks, WorkloadText::tr("Nothing stays: all workloads pay back."));
        return;
    }
    addReasons(context, blocks);
    if (!context.isExecutive()) {
        addHeading(blocks, 2, WorkloadText::tr("Each workload that stays"), "each-stays");
        addEveryReason(context, blocks);
    }
}

void addWorkloads(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, WorkloadText::tr("Every workload"), "workloads", true);
    ReportTable table;
    table.isDense = true;
    table.columns = {
        {WorkloadText::tr("#"), Kind::Number, 1},           {WorkloadText::tr("Workload"), Kind::Text, 2},
        {WorkloadText::tr("Namespace"), Kind::Text, 1.3},   {WorkloadText::tr("Verdict"), Kind::Short, 1},
        {WorkloadText::tr("Payback, mo"), Kind::Number, 1}, {WorkloadText::tr("Saving/mo"), Kind::Number, 1},
        {WorkloadText::tr("One-off"), Kind::Number, 1},     {WorkloadText::tr("NPV"), Kind::Number, 1},
        {WorkloadText::tr("Days"), Kind::Number, 1},        {WorkloadText::tr("Data"), Kind::Short, 1}};
    for (std::uint32_t i = 0; i < context.evaluation.workloads.size(); ++i)
        table.rows.push_back(lineOf(context, i));
    blocks.emplace_back(std::move(table));
    addText(blocks, WorkloadText::tr("NPV of a workload is before platform cost and waves."),
            ReportParagraph::Role::Small, ReportTone::Secondary);
}

void addTopWorkloads(const ReportContext& context, Blocks& blocks)
{
    if (context.migrating.empty())
        return;
    addHeading(blocks, 1, WorkloadText::tr("The first workloads, one by one"), "first", true);
    for (std::size_t i = 0; i < std::min(context.migrating.size(), mostPages); ++i)
        addOne(context, context.migrating[i], i > 0, blocks); // the first under the heading of the part
}

} // namespace tare::views
