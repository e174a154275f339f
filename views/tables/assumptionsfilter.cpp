// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/assumptionsfilter.h"

#include "views/tables/assumptionsmodel.h"

#include <algorithm>

namespace tare::views {

namespace {

using Kind = AssumptionsModel::Kind;

constexpr double leastShareThatMatters = 0.01; // of the widest swing

bool isLeaf(const QModelIndex& index)
{
    const auto kind = static_cast<Kind>(index.data(AssumptionsModel::KindRole).toInt());
    return kind == Kind::Parameter || kind == Kind::Field;
}

int leavesBelow(const QAbstractItemModel& model, const QModelIndex& parent)
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        count += isLeaf(index) ? 1 : leavesBelow(model, index);
    }
    return count;
}

} // namespace

AssumptionsFilter::AssumptionsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void AssumptionsFilter::setChoice(Choice choice)
{
    m_choice = choice;
    invalidateFilter();
}

void AssumptionsFilter::setFilterText(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

int AssumptionsFilter::shownCount() const
{
    return leavesBelow(*this, {});
}

int AssumptionsFilter::allCount() const
{
    return leavesBelow(*sourceModel(), {});
}

bool AssumptionsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!isLeaf(index))
        return false; // shown for what is in it
    const bool isChosen =
        m_choice == Choice::All ||
        (m_choice == Choice::InUse && (index.data(AssumptionsModel::InUseRole).toBool() ||
                                       index.data(AssumptionsModel::ChangedRole).toBool())) ||
        (m_choice == Choice::Changed && index.data(AssumptionsModel::ChangedRole).toBool()) ||
        (m_choice == Choice::Matter &&
         index.data(AssumptionsModel::SwingShareRole).toDouble() >= leastShareThatMatters);
    if (!isChosen || m_words.isEmpty())
        return isChosen;
    const QString text = index.data(AssumptionsModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tare::views
