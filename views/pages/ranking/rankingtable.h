// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/rankingmodel.h"
#include "views/tables/rankingproxy.h"

#include <QWidget>

namespace tare::views {

class TableView;
class TotalsBar;

// The workloads with their totals. The selection is a workload, not a row: it survives sorting, filtering and
// a new result.
class RankingTable final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingTable(QWidget* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    void setFilter(const QString& text, std::set<model::Verdict> verdicts);
    void select(const QString& workloadId);
    QString selected() const { return m_selected; }
    int shownRows() const { return m_proxy->rowCount(); }
    bool isFiltering() const { return m_proxy->isFiltering(); }

    // Widths, order and choice of columns.
    QByteArray columnState() const;
    void restoreColumns(const QByteArray& state);

Q_SIGNALS:
    void workloadSelected(const QString& workloadId);
    void whyRequested(const QString& workloadId);

private:
    void updateTotals();
    void showColumnMenu(const QPoint& place);
    void setColumnShown(int column, bool isShown);

    RankingModel* m_model;
    RankingProxy* m_proxy;
    TableView* m_table;
    TotalsBar* m_totals;
    QString m_selected;
    bool m_isRestoring = false;
};

} // namespace tare::views
