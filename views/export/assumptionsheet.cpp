// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/parameteruse.h"
#include "model/scenario/workloadfields.h"
#include "views/export/resultsheets.h"
#include "views/text/displaytext.h"
#include "views/text/figuretext.h"
#include "views/text/parametertext.h"
#include "views/text/workloadfieldtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::Parameter;
using model::ParameterUnit;
using model::ParameterValue;

struct AssumptionSheet
{
    Q_DECLARE_TR_FUNCTIONS(AssumptionSheet)
};

QString unitTitle(const Parameter& parameter, const QString& money)
{
    using enum ParameterUnit;
    switch (parameter.unit) {
    case Money:
        return money;
    case MoneyPerHour:
        return AssumptionSheet::tr("%1 an hour").arg(money);
    case MoneyPerGigabyte:
        return AssumptionSheet::tr("%1 a GB").arg(money);
    case MoneyPerGigabyteMonth:
        return AssumptionSheet::tr("%1 a GB and month").arg(money);
    case MoneyPerDay:
        return AssumptionSheet::tr("%1 a day").arg(money);
    case MoneyPerMonth:
        return AssumptionSheet::tr("%1 a month").arg(money);
    case MoneyPerMinute:
        return AssumptionSheet::tr("%1 a minute").arg(money);
    case Fraction:
        return AssumptionSheet::tr("share");
    case FractionPerYear:
        return AssumptionSheet::tr("share a year");
    default:
        return parameterUnitName(parameter.unit);
    }
}

bool isShare(const Parameter& parameter)
{
    return parameter.unit == ParameterUnit::Fraction || parameter.unit == ParameterUnit::FractionPerYear;
}

Cell yesOrNo(bool isSo, Reader reader)
{
    if (reader == Reader::Program)
        return std::string(isSo ? "true" : "false");
    return isSo ? AssumptionSheet::tr("yes") : AssumptionSheet::tr("no");
}

// Low, likely, high, and what is no range.
std::vector<Cell> valueCells(const ParameterValue& value, std::string_view parameter, CellFormat format,
                             Reader reader)
{
    if (const auto* range = std::get_if<model::Range>(&value))
        return {
            Cell(range->low).in(format), Cell(range->likely).in(format), Cell(range->high).in(format), {}};
    if (const bool* isOn = std::get_if<bool>(&value))
        return {{}, {}, {}, yesOrNo(*isOn, reader)};
    const std::string& choice = std::get<std::string>(value);
    return {{}, {}, {}, reader == Reader::Person ? Cell(choiceName(parameter, choice)) : Cell(choice)};
}

// What was measured, the sources and their addresses. A value that somebody entered has none of them.
std::vector<Cell> evidenceCells(const Parameter& parameter)
{
    const model::Evidence* evidence = model::findEvidence(parameter.evidence);
    std::vector<Cell> cells{Cell(evidenceGradeName(parameter.grade))};
    QStringList sources, addresses;
    if (evidence)
        for (const model::Source& source : evidence->sources) {
            QString text = QString::fromStdString(source.title);
            if (source.year > 0)
                text =
                    AssumptionSheet::tr("%1 (%2)", "title of a source, its year").arg(text).arg(source.year);
            if (!source.figure.empty())
                text += u": "_s + QString::fromStdString(source.figure);
            sources += text;
            if (!source.url.empty())
                addresses += QString::fromStdString(source.url);
        }
    cells.emplace_back(evidence ? evidence->condition : std::string());
    cells.emplace_back(sources.join(u"; "_s));
    cells.emplace_back(addresses.join(u' '));
    return cells;
}

void add(std::vector<Cell>& row, std::vector<Cell> cells)
{
    row.insert(row.end(), std::make_move_iterator(cells.begin()), std::make_move_iterator(cells.end()));
}

void addWorkloads(const model::Evaluation& evaluation, Reader reader, Sheet& sheet)
{
    for (const auto& [id, entered] : evaluation.scenario.workloads) {
        // a copy for the lambda: a structured binding cannot be captured
        const std::string& workload = id;
        const model::WorkloadOverride& fields = entered;
        model::forEachWorkloadField([&](std::string_view field, auto) {
            const std::optional<ParameterValue> value = model::workloadField(fields, field);
            if (!value)
                return;
            std::vector<Cell>& row = sheet.rows.emplace_back();
            row = {workload, reader == Reader::Person ? Cell(workloadFieldName(field)) : Cell(field),
                   workload + '#' + std::string(field)};
            add(row, valueCells(*value, field, CellFormat::Exact, reader));
            add(row, {Cell(parameterUnitName(workloadFieldUnit(field))),
                      reader == Reader::Person ? Cell(AssumptionSheet::tr("entered"))
                                               : Cell(std::string("entered"))});
            row.resize(sheet.columns.size());
        });
    }
}

std::vector<const Parameter*> inReadingOrder()
{
    std::vector<const Parameter*> ordered;
    for (const Parameter& parameter : model::parameters())
        ordered.push_back(&parameter);
    std::stable_sort(ordered.begin(), ordered.end(), [](const Parameter* left, const Parameter* right) {
        return parameterPlace(left->id) < parameterPlace(right->id);
    });
    return ordered;
}

} // namespace

Sheet assumptionSheet(const model::Evaluation& evaluation, Reader reader)
{
    Sheet sheet{.name = AssumptionSheet::tr("Assumptions"),
                .columns = {{"group", AssumptionSheet::tr("Group or workload"), CellFormat::Text, 24},
                            {"name", AssumptionSheet::tr("Assumption"), CellFormat::Text, 44},
                            {"id", AssumptionSheet::tr("Id"), CellFormat::Text, 34},
                            {"low", AssumptionSheet::tr("Low"), CellFormat::Exact, 10},
                            {"likely", AssumptionSheet::tr("Likely"), CellFormat::Exact, 10},
                            {"high", AssumptionSheet::tr("High"), CellFormat::Exact, 10},
                            {"choice", AssumptionSheet::tr("Choice"), CellFormat::Text, 14},
                            {"unit", AssumptionSheet::tr("Unit"), CellFormat::Text, 16},
                            {"origin", AssumptionSheet::tr("Origin"), CellFormat::Text, 10},
                            {"in_use", AssumptionSheet::tr("In use"), CellFormat::Text, 8},
                            {"grade", AssumptionSheet::tr("Grade"), CellFormat::Text, 8},
                            {"measured", AssumptionSheet::tr("What was measured"), CellFormat::Text, 50},
                            {"source", AssumptionSheet::tr("Source"), CellFormat::Text, 60},
                            {"address", AssumptionSheet::tr("Address"), CellFormat::Text, 40}},
                .rows = {}};
    const bool isForPerson = reader == Reader::Person;
    const auto inUse =
        evaluation.prepared ? model::parametersInUse(evaluation) : std::set<std::string, std::less<>>();
    const QString money = displayText(evaluation.currency);
    for (const Parameter* parameter : inReadingOrder()) {
        const bool isEntered = evaluation.scenario.isChanged(parameter->id);
        std::vector<Cell>& row = sheet.rows.emplace_back();
        row = {isForPerson ? Cell(parameterGroupName(parameter->group)) : Cell(parameter->group),
               isForPerson ? Cell(parameterName(parameter->id)) : Cell(parameter->id), parameter->id};
        add(row, valueCells(evaluation.scenario.value(parameter->id), parameter->id,
                            isShare(*parameter) ? CellFormat::Percent : CellFormat::Exact, reader));
        row.emplace_back(unitTitle(*parameter, money));
        if (isForPerson)
            row.emplace_back(isEntered ? AssumptionSheet::tr("entered") : AssumptionSheet::tr("default"));
        else
            row.emplace_back(std::string(isEntered ? "entered" : "default"));
        row.push_back(yesOrNo(inUse.contains(parameter->id), reader));
        if (!isEntered)
            add(row, evidenceCells(*parameter));
        row.resize(sheet.columns.size());
    }
    addWorkloads(evaluation, reader, sheet);
    return sheet;
}

} // namespace tare::views
