// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/columnlayout.h"
#include "views/tables/rankingmodel.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

namespace tare::views {

class TableView;
class TotalsBar;

// The workloads with their totals. The selection is a workload, not a row: it survives sorting, filtering,
// grouping and a new result.
class RankingTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingTable(QWidget* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    void setCompared(std::shared_ptr<const model::Evaluation> compared);
    void setFilter(const RankingFilter& filter);
    void setGroupBy(model::GroupBy by);
    void setIdleShared(bool isShared);
    void select(const QString& workloadId);
    QString selected() const { return m_selected; }
    // Workloads that match the filter.
    int shownRows() const { return static_cast<int>(m_model->matches().size()); }
    bool isFiltering() const { return !m_model->filter().isEmpty(); }
    const RankingModel& model() const { return *m_model; }
    ColumnLayout& columns() { return *m_columns; }
    TableView& view() { return *m_table; }
    void chooseColumns();
    // Of the current cell, if there is something to ask.
    void askWhy();
    bool canAskWhy() const;
    // The selected workloads, the current one first.
    std::vector<const model::WorkloadFigures*> selectedWorkloads() const;
    // Of the current row, where it is a group: its first member stands for what it is grouped by.
    const model::WorkloadFigures* currentGroup() const;
    // For menus: both act on the selected rows.
    QAction* copyAction() { return m_copy; }
    QAction* copyFullAction() { return m_copyFull; }

    // Columns, order, groups: what is kept with the project.
    QJsonObject state() const;
    void restore(const QJsonObject& state);

Q_SIGNALS:
    void workloadSelected(const QString& workloadId);
    // Without a figure where the cell shows text.
    void whyRequested(const tare::views::AskedFigure& asked);
    void rowsChanged();  // other rows, or in another order
    void stateChanged(); // something that is kept
    void groupByRequested(tare::model::GroupBy by);
    void menuRequested(const QPoint& place); // on the screen
    void upRequested();
    void enterRequested(); // go into the current group

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void currentChanged(const QModelIndex& current);
    void keepSelection(const std::function<void()>& change);
    bool keyPressed(const QKeyEvent& event);
    void activate(const QModelIndex& index);
    void toggle(int groupRow);
    bool hasSum(const QModelIndex& index) const;
    void restoreSelection();
    void startAtTop();
    void makeActions();
    void updateTotals();
    std::map<int, QString> totals() const;
    void makeRoom(std::map<int, QString> texts);
    void updateColumns();
    void showHeaderMenu(const QPoint& place);

    RankingModel* m_model;
    TableView* m_table;
    ColumnLayout* m_columns;
    TotalsBar* m_totals;
    QAction* m_copy;
    QAction* m_copyFull;
    QString m_selected;
    QSet<QString> m_kept; // selected before a change of the rows
    bool m_isRestoring = false;
};

} // namespace tare::views
