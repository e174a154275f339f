// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QSortFilterProxyModel>

#include <set>

namespace tare::views {

// The rows of the ranking that match the filter, in the order of a column. Sorts by raw values; what does not
// exist stands last whichever way.
class RankingProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    // Words that all have to be in name, namespace or verdict.
    void setFilterText(const QString& text);
    // Empty: all verdicts.
    void setVerdicts(std::set<model::Verdict> verdicts);
    const std::set<model::Verdict>& verdicts() const { return m_verdicts; }
    bool isFiltering() const { return !m_words.isEmpty() || !m_verdicts.empty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    std::set<model::Verdict> m_verdicts;
};

} // namespace tare::views
