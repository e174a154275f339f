// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/page.h"
#include "views/tables/tcomodel.h"
#include "views/workspace.h"

class QPushButton;

namespace tare::views {

class ChartView;
class EmptyState;
class PlainLabel;
class SegmentedControl;
class TableView;

// Stay, right-size or migrate over the months, and when the cash of migrating comes back.
class TcoPage final : public Page
{
    Q_OBJECT

public:
    explicit TcoPage(Workspace& workspace, QWidget* parent = nullptr);

Q_SIGNALS:
    void importRequested();

private:
    QWidget* chartsWidget();
    void updateFigures();
    void updateCost();
    void showData(bool isShown);

    Workspace& m_workspace;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    SegmentedControl* m_drawing;
    PlainLabel* m_costNote;
    PlainLabel* m_cashNote;
    ChartView* m_cost;
    ChartView* m_cash;
    QPushButton* m_showData;
    TcoModel* m_model;
    TableView* m_table;
    QWidget* m_charts;
    EmptyState* m_empty;
};

} // namespace tare::views
