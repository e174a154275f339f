// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/rankingproxy.h"

#include "views/tables/rankingmodel.h"

#include <algorithm>

namespace tare::views {

void RankingProxy::setFilterText(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void RankingProxy::setVerdicts(std::set<model::Verdict> verdicts)
{
    m_verdicts = std::move(verdicts);
    invalidateFilter();
}

bool RankingProxy::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto text = [&](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    if (!m_verdicts.empty()) {
        const QModelIndex verdict = sourceModel()->index(row, RankingModel::Verdict, parent);
        if (!m_verdicts.contains(static_cast<model::Verdict>(verdict.data(VerdictRole).toInt())))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString line = text(RankingModel::Workload) + u' ' + text(RankingModel::Namespace) + u' ' +
                         text(RankingModel::Verdict);
    return std::all_of(m_words.begin(), m_words.end(),
                       [&line](const QString& word) { return line.contains(word, Qt::CaseInsensitive); });
}

bool RankingProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant leftValue = left.data(RawValueRole);
    const QVariant rightValue = right.data(RawValueRole);
    if (leftValue.isValid() != rightValue.isValid())
        return leftValue.isValid() == (sortOrder() == Qt::AscendingOrder);
    if (!leftValue.isValid())
        return left.row() < right.row();
    if (leftValue.typeId() == QMetaType::QString)
        return QString::localeAwareCompare(leftValue.toString(), rightValue.toString()) < 0;
    return leftValue.toDouble() < rightValue.toDouble();
}

} // namespace tare::views
