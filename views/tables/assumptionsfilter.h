// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace tare::views {

// Which assumptions are shown: those that match all words, and of them those in use, changed or with a swing.
// Groups and families are there as long as something in them is.
class AssumptionsFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Choice { InUse, Changed, Matter, All };

    explicit AssumptionsFilter(QObject* parent = nullptr);
    void setChoice(Choice choice);
    Choice choice() const { return m_choice; }
    void setFilterText(const QString& text);
    // Parameters and fields of workloads that are shown.
    int shownCount() const;
    int allCount() const; // also what is entered for workloads

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    Choice m_choice = Choice::InUse;
    QStringList m_words;
};

} // namespace tare::views
