// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/resultsheets.h"

#include "views/export/resultids.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/formattext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QCoreApplication>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Evaluation;
using model::FigureScope;

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(SheetText)
};

std::vector<const model::Figure*> figuresOf(FigureScope scope)
{
    std::vector<const model::Figure*> found;
    for (const model::Figure& figure : model::figures())
        if (figure.scope == scope)
            found.push_back(&figure);
    return found;
}

} // namespace

QString unitTitle(model::FigureUnit unit, const std::string& currency)
{
    using enum model::FigureUnit;
    const QString money = displayText(currency);
    switch (unit) {
    case Money:
        return money;
    case MoneyPerMonth:
        return SheetText::tr("%1 a month").arg(money);
    case MoneyPerHour:
        return SheetText::tr("%1 an hour").arg(money);
    case MoneyPerDay:
        return SheetText::tr("%1 a person-day").arg(money);
    case MoneyPerGigabyte:
        return SheetText::tr("%1 a GB").arg(money);
    default:
        return unitName(unit, 2); // as of many
    }
}

SheetColumn figureColumn(const model::Figure& figure, const Evaluation& evaluation)
{
    const QString name = figureName(figure.scope, figure.id);
    const QString unit = unitTitle(figure.unit, evaluation.currency);
    return {std::string(figure.id),
            unit.isEmpty() ? name : SheetText::tr("%1, %2", "name of a figure, its unit").arg(name, unit),
            cellFormatOf(figure.unit), 14};
}

Sheet poolSheet(const Evaluation& evaluation, Reader reader)
{
    Sheet sheet{.name = SheetText::tr("Pools"),
                .columns = {{"cluster", SheetText::tr("Cluster"), CellFormat::Text, 16},
                            {"pool", SheetText::tr("Pool"), CellFormat::Text, 18},
                            {"instance_type", SheetText::tr("Instance type"), CellFormat::Text, 16},
                            {"capacity_type", SheetText::tr("Capacity type"), CellFormat::Text, 14},
                            {"binding_today", SheetText::tr("Binding today"), CellFormat::Text, 14},
                            {"binding_right", SheetText::tr("Binding right-sized"), CellFormat::Text, 14},
                            {"binding_wasm", SheetText::tr("Binding on WebAssembly"), CellFormat::Text, 14}},
                .rows = {}};
    const std::vector<const model::Figure*> figures = figuresOf(FigureScope::Pool);
    for (const model::Figure* figure : figures)
        sheet.columns.push_back(figureColumn(*figure, evaluation));
    const bool isForPerson = reader == Reader::Person;
    const auto resource = [isForPerson](model::Resource which) {
        return isForPerson ? Cell(resourceName(which)) : Cell(resourceId(which));
    };
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
        const model::PoolFigures& pool = evaluation.pools[i];
        std::vector<Cell>& row = sheet.rows.emplace_back();
        row = {pool.cluster,
               pool.pool,
               pool.instanceType,
               isForPerson ? Cell(capacityTypeName(pool.capacityType))
                           : Cell(capacityTypeId(pool.capacityType)),
               resource(pool.bindingToday),
               resource(pool.bindingRight),
               resource(pool.bindingWasm)};
        for (const model::Figure* figure : figures)
            row.emplace_back(figure->read(evaluation, i));
    }
    return sheet;
}

Sheet inputSheet(const Evaluation& evaluation, Reader reader)
{
    Sheet sheet{.name = SheetText::tr("Inputs"),
                .columns = {{"file", SheetText::tr("File"), CellFormat::Text, 32},
                            {"format", SheetText::tr("Format"), CellFormat::Text, 28},
                            {"version", SheetText::tr("Version"), CellFormat::Text, 10},
                            {"imported_at", SheetText::tr("Imported at (UTC)"), CellFormat::Moment, 18},
                            {"bytes", SheetText::tr("Size, bytes"), CellFormat::Count, 14},
                            {"kept", SheetText::tr("Records kept"), CellFormat::Count, 12},
                            {"rejected", SheetText::tr("Records rejected"), CellFormat::Count, 12},
                            {"xxh3_128", SheetText::tr("XXH3-128"), CellFormat::Text, 36},
                            {"sha256", SheetText::tr("SHA-256"), CellFormat::Text, 68}},
                .rows = {}};
    if (!evaluation.prepared || !evaluation.prepared->snapshot)
        return sheet;
    for (const model::SourceFile& file : evaluation.prepared->snapshot->sources)
        sheet.rows.push_back(
            {file.name, reader == Reader::Person ? Cell(formatName(file.format)) : Cell(file.format),
             file.version, file.importedAt, static_cast<double>(file.size), static_cast<double>(file.kept),
             static_cast<double>(file.rejected), file.fingerprint, file.sha256});
    return sheet;
}

Sheet summarySheet(const Evaluation& evaluation)
{
    const NumberText numbers(evaluation.currency);
    Sheet sheet{.name = SheetText::tr("Summary"),
                .columns = {{"what", {}, CellFormat::Text, 44},
                            {"value", {}, CellFormat::Exact, 22},
                            {"id", {}, CellFormat::Text, 28},
                            {"unit", {}, CellFormat::Text, 16}},
                .rows = {},
                .isTable = false};
    const auto add = [&sheet](const QString& name, Cell value, std::string_view id,
                              const QString& unit = {}) {
        sheet.rows.push_back({name, std::move(value), id, unit});
    };
    sheet.rows.push_back({Cell(rankingHeadline(evaluation, numbers)).asTitle()});
    if (evaluation.programme.migrating > 0)
        sheet.rows.push_back({rankingSummary(evaluation, numbers)});
    add(SheetText::tr("Scenario"), evaluation.scenarioName, "scenario");
    add(SheetText::tr("Cost basis"), costBasisName(evaluation.costBasis), "cost_basis");
    add(SheetText::tr("Currency"), evaluation.currency, "currency");
    add(SheetText::tr("Cluster as of (UTC)"), Cell(evaluation.snapshotTime).in(CellFormat::Moment),
        "snapshot");
    if (evaluation.prepared && evaluation.prepared->bill.hasBill) {
        const model::BillIndex& bill = evaluation.prepared->bill;
        add(SheetText::tr("Bill from (UTC)"), Cell(bill.windowStart).in(CellFormat::Moment), "bill_from");
        add(SheetText::tr("Bill until (UTC)"), Cell(bill.windowEnd).in(CellFormat::Moment), "bill_until");
    }
    add(SheetText::tr("Horizon"), static_cast<double>(horizonMonths(evaluation)), "time.horizon_months",
        unitTitle(model::FigureUnit::Months, evaluation.currency));
    add(SheetText::tr("Discount rate a year"),
        Cell(evaluation.scenario.likely("time.discount_rate")).in(CellFormat::Percent), "time.discount_rate");
    sheet.rows.push_back({Cell(SheetText::tr("Programme")).asTitle()});
    for (const model::Figure* figure : figuresOf(FigureScope::Programme))
        add(figureName(figure->scope, figure->id),
            Cell(figure->read(evaluation, 0)).in(cellFormatOf(figure->unit)), figure->id,
            unitTitle(figure->unit, evaluation.currency));
    sheet.rows.push_back({Cell(SheetText::tr("Bill")).asTitle()});
    for (const model::Figure* figure : figuresOf(FigureScope::Bill))
        add(figureName(figure->scope, figure->id),
            Cell(figure->read(evaluation, 0)).in(cellFormatOf(figure->unit)),
            "bill." + std::string(figure->id), unitTitle(figure->unit, evaluation.currency));
    if (!evaluation.remarks.empty())
        sheet.rows.push_back({Cell(SheetText::tr("Remarks")).asTitle()});
    for (const model::Remark& remark : evaluation.remarks)
        sheet.rows.push_back({sentence(remark)});
    return sheet;
}

std::vector<Sheet> resultSheets(const Evaluation& evaluation)
{
    const Sheet summary = summarySheet(evaluation);
    const Sheet ranking = rankingSheet(evaluation, Reader::Person);
    const Sheet bill = billSheet(evaluation, Reader::Person);
    const Sheet cashFlow = cashFlowSheet(evaluation);
    const Sheet workloadCash = workloadCashSheet(evaluation);
    Sheet check = checkSheet(evaluation, {summary, ranking, bill, cashFlow, workloadCash});
    return {summary,
            ranking,
            poolSheet(evaluation, Reader::Person),
            bill,
            assumptionSheet(evaluation, Reader::Person),
            inputSheet(evaluation, Reader::Person),
            cashFlow,
            workloadCash,
            std::move(check)};
}

} // namespace tare::views
