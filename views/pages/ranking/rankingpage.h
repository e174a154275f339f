// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/groups.h"
#include "views/dialogs/questions.h"
#include "views/pages/common/page.h"
#include "views/tables/askedfigure.h"
#include "views/workspace.h"

class QMenu;
class QTimer;

namespace tare::views {

class Breadcrumb;
class EmptyState;
class FilterChips;
class RankingActions;
class RankingBar;
class RankingChart;
class RankingTable;

// Which workloads should move, and when that pays back.
class RankingPage final : public Page
{
    Q_OBJECT

public:
    RankingPage(Workspace& workspace, Questions& questions, QWidget* parent = nullptr);
    void setFilterText(const QString& text);
    void select(const QString& workloadId);
    RankingTable& table() { return *m_table; }
    void setChartShown(bool isShown);
    bool isChartShown() const { return m_isChartShown; }
    void setGroupBy(model::GroupBy by);
    void setIdleShared(bool isShared);
    const RankingFilter& filter() const { return m_filter; }
    // All of it at once; the words stand in the field of the window.
    void setFilter(const RankingFilter& filter);
    void setExpression(const model::FilterExpression& expression);
    // Where in the clusters the table looks.
    void setScope(const model::FilterSet& scope);

    // What is exported, and the ending of its file; empty where the person thinks better of it.
    struct Exported
    {
        QString suffix;
        std::string text;
    };
    std::optional<Exported> chooseExport();
    QMenu& filterMenu();

    // Columns, order, groups and chart. Kept with the project; a project that has none begins with what the
    // window remembers.
    QByteArray state() const;
    void restore(const QByteArray& state);
    // Stores what has changed and not been stored yet.
    void keepState();

Q_SIGNALS:
    void workloadSelected(const QString& workloadId);
    // Without a figure for a workload as a whole.
    void whyRequested(const tare::views::AskedFigure& asked);
    void importRequested();
    void filterCleared();
    void failed(const tare::model::Error& error);

private:
    void connectFilter();
    void updateFigures();
    void openProject();
    void updateSentence();
    void applyFilter();
    void drawChart();
    void clearFilter();
    void fillFilterMenu(QMenu& menu);
    void editFilter();
    void saveFilter();
    void applySaved(const QString& expression);
    void goUp();
    void enterGroup();
    void showMenu(const QPoint& place);
    void addScopes(QMenu& menu, const model::WorkloadFigures& workload);
    void selected(const QString& workloadId);

    Workspace& m_workspace;
    Questions& m_questions;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    RankingFilter m_filter;
    QByteArray m_remembered; // of the window
    QString m_project;       // whose state is shown
    RankingChart* m_chart;
    RankingBar* m_bar;
    FilterChips* m_filterChips;
    Breadcrumb* m_breadcrumb;
    RankingActions* m_actions;
    RankingTable* m_table;
    QWidget* m_content;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    QTimer* m_keeping;
    bool m_isChartShown = true;
};

} // namespace tare::views
