// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/qualitymodel.h"

#include "views/text/displaytext.h"
#include "views/text/numbertext.h"

#include <algorithm>

namespace tare::views {

namespace {

using model::WorkloadFigures;

template<typename Predicate> double countIf(const model::Evaluation& evaluation, Predicate predicate)
{
    return static_cast<double>(
        std::count_if(evaluation.workloads.begin(), evaluation.workloads.end(), predicate));
}

double nodesOf(const model::Evaluation& evaluation, bool fromBill)
{
    double nodes = 0;
    for (const model::PoolFigures& pool : evaluation.pools)
        if (!fromBill || pool.priceSource == model::PriceSource::Bill)
            nodes += static_cast<double>(pool.nodes);
    if (fromBill && evaluation.prepared)
        nodes -= static_cast<double>(evaluation.prepared->bill.nodesNotOnBill);
    return std::max(0.0, nodes);
}

// The first few workloads that lack something, by name.
template<typename Predicate> QString namesOf(const model::Evaluation& evaluation, Predicate isLacking)
{
    constexpr int shown = 2;
    QStringList names;
    int more = 0;
    for (const WorkloadFigures& workload : evaluation.workloads)
        if (isLacking(workload)) {
            if (names.size() < shown)
                names += displayText(workload.name);
            else
                ++more;
        }
    const QString list = names.join(QStringLiteral(", "));
    return more > 0 ? QualityModel::tr("%1 and %n more", nullptr, more).arg(list) : list;
}

} // namespace

QualityModel::QualityModel(QObject* parent)
    : TableModel({{tr("Data quality"), Qt::AlignLeft, 204, Emphasis::Normal},
                  {QString(), Qt::AlignLeft, 150, Emphasis::Normal},
                  {QString(), Qt::AlignRight, 90, Emphasis::Normal},
                  {tr("To do better"), Qt::AlignLeft, 340, Emphasis::Secondary}},
                 parent)
{
}

void QualityModel::setEvaluation(const model::Evaluation* evaluation)
{
    beginResetModel();
    m_lines.clear();
    if (evaluation) {
        const auto hasUsage = [](const WorkloadFigures& workload) {
            return workload.dataGrade == model::DataGrade::Measured ||
                   workload.dataGrade == model::DataGrade::Sampled;
        };
        const auto hasLanguage = [](const WorkloadFigures& workload) {
            return workload.language != model::Language::Unknown;
        };
        const auto hasData = [](const WorkloadFigures& workload) {
            return workload.verdict != model::Verdict::NeedsData;
        };
        const double all = static_cast<double>(evaluation->workloads.size());
        m_lines.push_back({tr("Nodes joined to the bill"), nodesOf(*evaluation, true),
                           nodesOf(*evaluation, false), tr("Import a bill that covers these nodes")});
        m_lines.push_back(
            {tr("Workloads with usage"), countIf(*evaluation, hasUsage), all,
             tr("Import kubectl top pods: %1").arg(namesOf(*evaluation, std::not_fn(hasUsage)))});
        m_lines.push_back({tr("Workloads with language"), countIf(*evaluation, hasLanguage), all,
                           tr("No hint found: %1").arg(namesOf(*evaluation, std::not_fn(hasLanguage)))});
        m_lines.push_back(
            {tr("Workloads with data"), countIf(*evaluation, hasData), all,
             tr("Neither requests nor usage: %1").arg(namesOf(*evaluation, std::not_fn(hasData)))});
    }
    endResetModel();
}

QVariant QualityModel::cell(int row, int column, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (column == Bar) {
        if (role == ShareRole || role == RawValueRole)
            return line.all > 0 ? line.good / line.all : 1.0;
        return {};
    }
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    switch (column) {
    case Name:
        return line.name;
    case Count:
        return tr("%1 of %2").arg(NumberText().count(line.good), NumberText().count(line.all));
    default:
        return line.isComplete() ? tr("complete") : line.advice;
    }
}

} // namespace tare::views
