// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/comparisonmodel.h"

#include "model/scenario/workloadfields.h"
#include "views/tables/assumptiontext.h"
#include "views/text/displaytext.h"
#include "views/text/parametertext.h"
#include "views/text/reasontext.h"
#include "views/text/workloadfieldtext.h"

namespace tare::views {

namespace {

std::vector<TableColumn> comparisonColumns()
{
    return {{ComparisonModel::tr("Differs"), Qt::AlignLeft, 150, Emphasis::Normal},
            {ComparisonModel::tr("Before"), Qt::AlignRight, 92, Emphasis::Secondary},
            {ComparisonModel::tr("After"), Qt::AlignRight, 92, Emphasis::Strong},
            {ComparisonModel::tr("Change"), Qt::AlignRight, 76, Emphasis::Normal},
            {ComparisonModel::tr("%", "change in percent"), Qt::AlignRight, 62, Emphasis::Normal,
             ComparisonModel::tr("Change in percent")}};
}

// "edge / Deployment / cart" is too long for a narrow table; its name is enough, the tool tip has all.
QString lastPart(const std::string& workload)
{
    const auto slash = workload.rfind('/');
    return displayText(slash == std::string::npos ? workload : workload.substr(slash + 1));
}

QString fieldText(const model::WorkloadOverride& overrides, std::string_view field, const NumberText& numbers)
{
    const auto value = model::workloadField(overrides, field);
    if (!value)
        return missingText();
    if (const auto* range = std::get_if<model::Range>(&*value))
        return inputCellText(workloadFieldUnit(field), range->likely, numbers);
    if (const bool* isOn = std::get_if<bool>(&*value))
        return *isOn ? ComparisonModel::tr("yes") : ComparisonModel::tr("no");
    return fieldChoiceText(std::string(field), std::get<std::string>(*value));
}

} // namespace

ComparisonModel::ComparisonModel(Rows rows, QObject* parent)
    : TableModel(comparisonColumns(), parent), m_kind(rows)
{
    if (rows == Rows::Totals)
        setTitle(Name, tr("Figure"), {});
}

void ComparisonModel::setTitles(const QString& before, const QString& after)
{
    setTitle(Before, before, before);
    setTitle(After, after, after);
}

void ComparisonModel::setComparison(const std::optional<model::Comparison>& comparison,
                                    const std::string& currency)
{
    beginResetModel();
    m_numbers = NumberText(currency);
    m_rows.clear();
    if (comparison) {
        if (m_kind == Rows::DifferencesAndTotals)
            addDifferences(*comparison);
        addTotals(comparison->totals);
    }
    endResetModel();
}

void ComparisonModel::addDifferences(const model::Comparison& comparison)
{
    for (const model::ParameterDifference& difference : comparison.parameters) {
        const model::Parameter* parameter = model::findParameter(difference.parameter);
        if (!parameter)
            continue;
        const auto [before, after] =
            differingTexts(*parameter, difference.before, difference.after, m_numbers);
        m_rows.push_back(
            {parameterName(parameter->id), before, after, {}, {}, QString::fromStdString(parameter->id)});
    }
    for (const model::OverrideDifference& difference : comparison.overrides)
        model::forEachWorkloadField([&](std::string_view field, auto member) {
            if (difference.before.*member == difference.after.*member)
                return;
            m_rows.push_back(
                {tr("%1: %2", "workload, what was entered for it")
                     .arg(lastPart(difference.workload), workloadFieldName(field)),
                 fieldText(difference.before, field, m_numbers),
                 fieldText(difference.after, field, m_numbers),
                 {},
                 {},
                 assumptionIdentity(AssumptionsModel::Kind::Field, difference.workload, std::string(field))});
        });
}

void ComparisonModel::addTotals(const model::ComparedTotals& totals)
{
    const auto add = [this](const QString& name, const auto& compared, bool isPart = false) {
        m_rows.push_back({name,
                          m_numbers.moneyShort(compared.before.value()),
                          m_numbers.moneyShort(compared.after.value()),
                          m_numbers.moneyShortChange(compared.change.value()),
                          m_numbers.shareChange(compared.share),
                          {},
                          isPart});
    };
    const auto& migrating = totals.migrating;
    m_rows.push_back({tr("Migrating workloads"),
                      m_numbers.count(static_cast<double>(migrating.before)),
                      m_numbers.count(static_cast<double>(migrating.after)),
                      m_numbers.change(static_cast<double>(migrating.change), 0),
                      m_numbers.shareChange(migrating.share),
                      {}});
    add(tr("Saving a month"), totals.saving);
    add(tr("only WebAssembly", "part of the saving in the row above"), totals.wasmOnlySaving, true);
    add(tr("One-off cost"), totals.oneOffCost);
    add(tr("NPV of workloads"), totals.npv);
    add(tr("NPV of programme"), totals.npvAfterProgrammeCost);
    const auto months = [this](const std::optional<model::Months>& value) {
        return value ? m_numbers.months(value->value()) : missingText();
    };
    const auto& payback = totals.payback;
    m_rows.push_back({tr("Payback, months"),
                      months(payback.before),
                      months(payback.after),
                      payback.change ? m_numbers.change(payback.change->value(), 1) : missingText(),
                      m_numbers.shareChange(payback.share),
                      {}});
}

QVariant ComparisonModel::cell(int row, int column, int role) const
{
    const Row& asked = m_rows[static_cast<std::size_t>(row)];
    switch (role) {
    case Qt::DisplayRole: {
        const QString texts[] = {asked.isPart ? QStringLiteral("\u2003") + asked.name : asked.name,
                                 asked.before, asked.after, asked.change, asked.share};
        return texts[column];
    }
    case Qt::ToolTipRole:
        return column >= Change   ? QVariant()
               : column == Before ? QVariant(asked.before)
               : column == After  ? QVariant(asked.after)
                                  : QVariant(asked.name);
    case IdentityRole:
        return asked.identity;
    default:
        return {};
    }
}

MovedModel::MovedModel(QObject* parent)
    : TableModel({{tr("Workload"), Qt::AlignLeft, 110, Emphasis::Normal},
                  {tr("Before"), Qt::AlignLeft, 156, Emphasis::Normal},
                  {tr("After"), Qt::AlignLeft, 156, Emphasis::Normal}},
                 parent)
{
}

void MovedModel::setMoves(std::vector<model::WorkloadMove> moves)
{
    beginResetModel();
    m_moves = std::move(moves);
    endResetModel();
}

void MovedModel::setTitles(const QString& before, const QString& after)
{
    setTitle(Before, before, before);
    setTitle(After, after, after);
}

QString MovedModel::sideText(const std::optional<model::Verdict>& verdict,
                             const std::optional<std::size_t>& rank,
                             const std::optional<model::Months>& payback) const
{
    if (!verdict || !rank)
        return missingText();
    const QString place = m_numbers.count(static_cast<double>(*rank));
    return payback ? tr("#%1 · %2 mo", "rank, months").arg(place, m_numbers.months(payback->value()))
                   : tr("#%1 · %2", "rank, verdict").arg(place, verdictName(*verdict));
}

QVariant MovedModel::cell(int row, int column, int role) const
{
    const model::WorkloadMove& move = m_moves[static_cast<std::size_t>(row)];
    const auto& verdict = column == Before ? move.verdictBefore : move.verdictAfter;
    switch (role) {
    case Qt::DisplayRole:
        if (column == Workload)
            return lastPart(move.workload);
        return column == Before ? sideText(move.verdictBefore, move.rankBefore, move.payback.before)
                                : sideText(move.verdictAfter, move.rankAfter, move.payback.after);
    case Qt::ToolTipRole:
        return column == Workload ? QVariant(QString::fromStdString(move.workload))
               : verdict          ? QVariant(verdictName(*verdict))
                                  : QVariant();
    case VerdictRole:
        return column != Workload && verdict ? QVariant(static_cast<int>(*verdict)) : QVariant();
    case IdentityRole:
        return QString::fromStdString(move.workload);
    default:
        return {};
    }
}

} // namespace tare::views
