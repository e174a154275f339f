// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/reconciliation.h"
#include "views/reports/reportcontext.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/formattext.h"
#include "views/text/parameterinput.h"
#include "views/text/parametertext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"
#include "views/text/swingtext.h"

#include <QCoreApplication>

#include <algorithm>

// What the figures stand on: pools, assumptions, the bill, the files.
namespace tare::views {

namespace {

using model::FigureScope;
using Kind = ReportColumn::Kind;

struct RegisterText
{
    Q_DECLARE_TR_FUNCTIONS(RegisterText)
};

ReportRow poolRow(const ReportContext& context, std::size_t index)
{
    const model::PoolFigures& pool = context.evaluation.pools[index];
    const auto figure = [&](std::string_view id, FigureForm form) {
        return context.cell(FigureScope::Pool, id, index, form);
    };
    const QString name = context.hasSeveralClusters
                             ? displayText(pool.cluster) + u'/' + displayText(pool.pool)
                             : displayText(pool.pool);
    return {ReportRow::Kind::Body,
            {plainCell(name),
             plainCell(QStringLiteral("%1, %2").arg(displayText(pool.instanceType),
                                                    capacityTypeName(pool.capacityType)),
                       ReportTone::Secondary),
             figure("nodes", FigureForm::Count), figure("price_node_month", FigureForm::MoneyExact),
             figure("cost_month", FigureForm::Money), figure("fill_today", FigureForm::Decimal),
             figure("fill_right", FigureForm::Decimal), figure("fill_wasm", FigureForm::Decimal),
             plainCell(resourceName(pool.bindingWasm), ReportTone::Secondary),
             figure("nodes_right_lower_bound", FigureForm::Count),
             figure("nodes_after_lower_bound", FigureForm::Count)}};
}

QString rangeText(const model::Parameter& parameter, const model::ParameterValue& value,
                  const NumberText& numbers, double model::Range::*part)
{
    if (const auto* range = std::get_if<model::Range>(&value))
        return inputCellText(parameter.unit, range->*part, numbers);
    return part == &model::Range::likely ? parameterValueText(parameter, value, numbers) : QString();
}

QString sourceOf(const ReportContext& context, const model::Parameter& parameter)
{
    model::Origin origin;
    origin.parameter = parameter.id;
    origin.kind = context.evaluation.scenario.isChanged(parameter.id) ? model::OriginKind::Entered
                                                                      : model::OriginKind::Default;
    origin.evidence = parameter.evidence;
    return originText(origin, context.evaluation);
}

ReportRow assumptionRow(const ReportContext& context, const model::Parameter& parameter, const QString& npv)
{
    const model::ParameterValue& value = context.evaluation.scenario.value(parameter.id);
    const auto part = [&](double model::Range::*which) {
        return plainCell(rangeText(parameter, value, context.numbers, which));
    };
    ReportRow row{ReportRow::Kind::Body,
                  {plainCell(parameterName(parameter.id)), part(&model::Range::low),
                   part(&model::Range::likely), part(&model::Range::high),
                   plainCell(inputUnitText(parameter.unit), ReportTone::Secondary), plainCell(npv),
                   plainCell(sourceOf(context, parameter), ReportTone::Secondary)}};
    row.cells.front().isStrong = context.evaluation.scenario.isChanged(parameter.id);
    return row;
}

ReportTable assumptionTable()
{
    ReportTable table;
    table.isDense = true;
    table.columns = {{RegisterText::tr("Assumption"), Kind::Text, 2.2},
                     {RegisterText::tr("low"), Kind::Number, 1},
                     {RegisterText::tr("likely"), Kind::Number, 1},
                     {RegisterText::tr("high"), Kind::Number, 1},
                     {RegisterText::tr("Unit"), Kind::Text, 1},
                     {RegisterText::tr("NPV moves"), Kind::Number, 1},
                     {RegisterText::tr("Where it comes from"), Kind::Text, 3}};
    return table;
}

// An assumption that moves the NPV by less than this part of the widest does not matter here.
constexpr double smallestPart = 0.01;

// Those that the NPV depends on, the widest first; then what was changed and does not swing.
ReportTable assumptionsThatMatter(const ReportContext& context)
{
    ReportTable table = assumptionTable();
    std::set<std::string_view> shown;
    if (context.input.swings)
        for (const model::Swing& swing : context.input.swings->inputs) {
            const model::Parameter* parameter = model::findParameter(swing.input);
            const double least = smallestPart * context.input.swings->inputs.front().width.value();
            if (!parameter || swing.width.value() <= 0 || swing.width.value() < least)
                continue;
            shown.insert(parameter->id);
            table.rows.push_back(
                assumptionRow(context, *parameter, context.numbers.moneyShort(swing.width.value())));
        }
    for (const model::Parameter& parameter : model::parameters())
        if (!shown.contains(parameter.id) && context.evaluation.scenario.isChanged(parameter.id))
            table.rows.push_back(assumptionRow(context, parameter, {}));
    return table;
}

void addParts(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.columns = {{RegisterText::tr("Part of the bill"), Kind::Text, 1},
                     {RegisterText::tr("A month"), Kind::Number, 1},
                     {RegisterText::tr("Share"), Kind::Number, 1}};
    const auto share = [&](const std::optional<double>& part) { return context.numbers.share(part); };
    for (const model::BillPartTotal& part : model::billParts(context.evaluation.bill, model::BillView::Month))
        table.rows.push_back({ReportRow::Kind::Body,
                              {plainCell(billPartName(part.part)),
                               plainCell(context.numbers.money(part.amount)), plainCell(share(part.share))}});
    table.rows.push_back({ReportRow::Kind::Total,
                          {plainCell(RegisterText::tr("Bill")),
                           context.cell(FigureScope::Bill, "total_month", 0, FigureForm::Money),
                           {}}});
    blocks.emplace_back(std::move(table));
}

void addOtherLines(const ReportContext& context, Blocks& blocks)
{
    ReportTable table;
    table.isDense = true;
    table.columns = {{RegisterText::tr("Other lines"), Kind::Text, 1},
                     {RegisterText::tr("A month"), Kind::Number, 1}};
    for (std::size_t i = 0; i < model::otherCategoryCount; ++i) {
        const auto category = static_cast<model::OtherCategory>(i);
        if (context.evaluation.bill.other[i].value() == 0)
            continue;
        table.rows.push_back(
            {ReportRow::Kind::Body,
             {plainCell(otherCategoryName(category)),
              context.cell(FigureScope::Bill, "other_month." + std::string(model::otherCategoryId(category)),
                           0, FigureForm::Money)}});
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
}

} // namespace

void addPools(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, RegisterText::tr("Nodes and pools"), "pools", true);
    addText(blocks, RegisterText::tr(
                        "How many nodes the demand fills, today, right-sized and with all that migrate on "
                        "WebAssembly; what binds there; and the fewest whole nodes that could hold it."));
    ReportTable table;
    table.isDense = true;
    table.columns = {{RegisterText::tr("Pool"), Kind::Text, 1.5},
                     {RegisterText::tr("Machine"), Kind::Text, 1.3},
                     {RegisterText::tr("Nodes"), Kind::Number, 1},
                     {RegisterText::tr("Node/mo"), Kind::Number, 1},
                     {RegisterText::tr("Cost/mo"), Kind::Number, 1},
                     {RegisterText::tr("Fill today"), Kind::Number, 1},
                     {RegisterText::tr("right- sized"), Kind::Number, 1},
                     {RegisterText::tr("Wasm"), Kind::Number, 1},
                     {RegisterText::tr("binds"), Kind::Short, 1},
                     {RegisterText::tr("at least, right-sized"), Kind::Number, 1},
                     {RegisterText::tr("at least, Wasm"), Kind::Number, 1}};
    for (std::size_t i = 0; i < context.evaluation.pools.size(); ++i)
        table.rows.push_back(poolRow(context, i));
    blocks.emplace_back(std::move(table));
}

void addAssumptions(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, RegisterText::tr("Assumptions"), "assumptions", true);
    ReportTable table = assumptionsThatMatter(context);
    if (table.rows.empty()) {
        addText(blocks, RegisterText::tr("No assumption moves the NPV, and none was changed."));
        return;
    }
    addText(blocks, RegisterText::tr("Those that move the programme’s NPV, the widest first, then those that "
                                     "were changed. In strong letters: changed. The others move it by less "
                                     "than a hundredth of the widest."));
    blocks.emplace_back(std::move(table));
}

void addBill(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, RegisterText::tr("Bill and data"), "bill", true);
    if (context.evaluation.bill.window.value() <= 0) {
        addText(blocks, RegisterText::tr("No bill is imported."));
        return;
    }
    addText(blocks,
            RegisterText::tr("%1 of the bill is explained: it has an owner.")
                .arg(context.programme("explained_share", FigureForm::Percent)),
            ReportParagraph::Role::Lead);
    addText(blocks, reconciliationText(context.evaluation, model::BillView::Month, context.numbers) + u'.');
    addParts(context, blocks);
    addOtherLines(context, blocks);
}

// Of a short report without the formats, so that a fingerprint stands on one line.
void addInputs(const ReportContext& context, Blocks& blocks)
{
    addHeading(blocks, 1, RegisterText::tr("Inputs"), "inputs", !context.isExecutive());
    ReportTable table;
    table.isDense = true;
    table.columns = {{RegisterText::tr("File"), Kind::Text, 1.3}};
    if (!context.isExecutive())
        table.columns.push_back({RegisterText::tr("Format"), Kind::Text, 1});
    table.columns.push_back({RegisterText::tr("Kept"), Kind::Number, 1});
    table.columns.push_back({RegisterText::tr("Rejected"), Kind::Number, 1});
    table.columns.push_back(
        {RegisterText::tr("SHA-256"), context.isExecutive() ? Kind::Short : Kind::Text, 2});
    for (const model::ImportInfo& import : context.input.imports) {
        if (import.isHidden)
            continue;
        const model::SourceFile& file = import.file;
        ReportRow row{ReportRow::Kind::Body, {plainCell(displayText(file.name))}};
        if (!context.isExecutive())
            row.cells.push_back(plainCell(formatName(file.format), ReportTone::Secondary));
        row.cells.push_back(plainCell(context.numbers.count(static_cast<double>(file.kept))));
        row.cells.push_back(plainCell(context.numbers.count(static_cast<double>(file.rejected))));
        row.cells.push_back(
            plainCell(file.sha256.empty() ? missingText() : displayText(file.sha256), ReportTone::Secondary));
        table.rows.push_back(std::move(row));
    }
    blocks.emplace_back(std::move(table));
}

} // namespace tare::views
