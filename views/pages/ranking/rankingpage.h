// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/workspace.h"

namespace tare::views {

class EmptyState;
class PlainLabel;
class RankingChart;
class RankingTable;
class VerdictChips;

// Which workloads should move, and when that pays back.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    explicit RankingPage(Workspace& workspace, QWidget* parent = nullptr);
    void setFilterText(const QString& text);
    void select(const QString& workloadId);
    RankingTable& table() { return *m_table; }

Q_SIGNALS:
    void workloadSelected(const QString& workloadId);
    void whyRequested(const QString& workloadId);
    void importRequested();
    void filterCleared();

private:
    void updateFigures();
    void applyFilter();
    void selected(const QString& workloadId);

    Workspace& m_workspace;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    QString m_filter;
    RankingChart* m_chart;
    VerdictChips* m_chips;
    PlainLabel* m_rankedBy;
    RankingTable* m_table;
    QWidget* m_content;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
};

} // namespace tare::views
