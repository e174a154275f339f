// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingmodel.h"

#include "views/text/displaytext.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <algorithm>

namespace tare::views {

namespace {

template<typename Unit> std::optional<double> number(const std::optional<model::Quantity<Unit>>& quantity)
{
    return quantity ? std::optional(quantity->value()) : std::nullopt;
}

QVariant toVariant(std::optional<double> value)
{
    return value ? QVariant(*value) : QVariant();
}

// With draws the median speaks, without them the likely value.
std::optional<double> paybackOf(const model::WorkloadFigures& workload)
{
    return number(workload.payback.p50 ? workload.payback.p50 : workload.payback.fromStart);
}

std::vector<TableColumn> rankingColumns()
{
    const Qt::Alignment right = Qt::AlignRight;
    return {{RankingModel::tr("#"), right, 48, Emphasis::Secondary},
            {RankingModel::tr("Workload"), Qt::AlignLeft, 150, Emphasis::Strong},
            {RankingModel::tr("Namespace"), Qt::AlignLeft, 94, Emphasis::Secondary},
            {RankingModel::tr("Verdict"), Qt::AlignLeft, 152, Emphasis::Normal},
            {RankingModel::tr("Payback, mo"), right, 100, Emphasis::Normal},
            {RankingModel::tr("0 to horizon"), Qt::AlignLeft, 112, Emphasis::Normal},
            {RankingModel::tr("Saving/mo"), right, 84, Emphasis::Normal},
            {RankingModel::tr("One-off"), right, 84, Emphasis::Normal},
            {RankingModel::tr("NPV"), right, 88, Emphasis::Normal},
            {RankingModel::tr("Effort, days"), right, 96, Emphasis::Normal},
            {RankingModel::tr("Data"), Qt::AlignLeft, 80, Emphasis::Secondary},
            {RankingModel::tr("Why"), Qt::AlignLeft, 320, Emphasis::Secondary}};
}

} // namespace

RankingModel::RankingModel(QObject* parent) : TableModel(rankingColumns(), parent) {}

void RankingModel::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    beginResetModel();
    m_evaluation = std::move(evaluation);
    if (m_evaluation) {
        m_numbers = NumberText(m_evaluation->currency);
        m_horizon = horizonMonths(*m_evaluation);
    }
    endResetModel();
}

const model::WorkloadFigures& RankingModel::workload(int row) const
{
    return m_evaluation->workloads.at(static_cast<std::size_t>(row));
}

int RankingModel::rowOf(const QString& workloadId) const
{
    if (!m_evaluation)
        return -1;
    const std::string id = workloadId.toStdString();
    const auto& workloads = m_evaluation->workloads;
    const auto found =
        std::find_if(workloads.begin(), workloads.end(),
                     [&id](const model::WorkloadFigures& workload) { return workload.id == id; });
    return found == workloads.end() ? -1 : static_cast<int>(found - workloads.begin());
}

int RankingModel::rows() const
{
    return m_evaluation ? static_cast<int>(m_evaluation->workloads.size()) : 0;
}

QVariant RankingModel::cell(int row, int column, int role) const
{
    const model::WorkloadFigures& figures = workload(row);
    switch (role) {
    case Qt::DisplayRole:
        return column == PaybackBar ? QVariant() : text(figures, column);
    case Qt::ToolTipRole:
        return column == Workload                      ? QVariant(QString::fromStdString(figures.id))
               : column == Verdict || column == Reason ? QVariant(sentence(figures, m_numbers))
                                                       : QVariant();
    case RawValueRole:
        return rawValue(figures, column);
    case VerdictRole:
        return column == Verdict ? QVariant(static_cast<int>(figures.verdict)) : QVariant();
    case PaybackRole:
        return column == PaybackBar
                   ? QVariant::fromValue(PaybackCell{paybackOf(figures), number(figures.payback.p10),
                                                     number(figures.payback.p90), m_horizon})
                   : QVariant();
    case IdentityRole:
        return QString::fromStdString(figures.id);
    default:
        return {};
    }
}

QString RankingModel::text(const model::WorkloadFigures& figures, int column) const
{
    switch (column) {
    case Rank:
        return m_numbers.count(static_cast<double>(figures.rank));
    case Workload:
        return displayText(figures.name);
    case Namespace:
        return displayText(figures.namespaceName);
    case Verdict:
        return verdictName(figures.verdict);
    case Payback:
        return m_numbers.months(paybackOf(figures));
    case Saving:
        return m_numbers.money(number(figures.saving));
    case OneOff:
        return m_numbers.money(figures.oneOffCost.value());
    case Npv:
        return m_numbers.money(number(figures.npv));
    case Effort:
        return m_numbers.days(figures.effortDays);
    case Data:
        return dataGradeName(figures.dataGrade);
    case Reason:
        return sentence(figures, m_numbers);
    default:
        return {};
    }
}

QVariant RankingModel::rawValue(const model::WorkloadFigures& figures, int column) const
{
    switch (column) {
    case Rank:
        return static_cast<qulonglong>(figures.rank);
    case Verdict:
        return static_cast<int>(figures.verdict);
    case Payback:
    case PaybackBar:
        return toVariant(paybackOf(figures));
    case Saving:
        return toVariant(number(figures.saving));
    case OneOff:
        return figures.oneOffCost.value();
    case Npv:
        return toVariant(number(figures.npv));
    case Effort:
        return figures.effortDays.likely;
    case Data:
        return static_cast<int>(figures.dataGrade);
    default:
        return text(figures, column);
    }
}

} // namespace tare::views
