// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/comparison.h"
#include "views/workspace.h"

#include <QWidget>

namespace tare::views {

class ChooserButton;
class ComparisonModel;
class MovedModel;
class PlainLabel;
class ScenarioActions;
class TableView;

// The scenario in use beside another on the same data: assumptions that differ, totals, ranks that moved.
class ComparePanel final : public QWidget
{
    Q_OBJECT

public:
    ComparePanel(Workspace& workspace, ScenarioActions& actions, QWidget* parent = nullptr);
    const ComparisonModel& comparison() const { return *m_model; }
    const MovedModel& moved() const { return *m_moved; }

Q_SIGNALS:
    void assumptionChosen(const QString& identity);

private:
    QWidget* headWidget(ScenarioActions& actions);
    QWidget* hintWidget(ScenarioActions& actions);
    void updateFigures();
    void updateChoices();

    Workspace& m_workspace;
    ChooserButton* m_before;
    ChooserButton* m_after;
    QWidget* m_hint;
    PlainLabel* m_hintText;
    ComparisonModel* m_model;
    TableView* m_table;
    PlainLabel* m_movedTitle;
    MovedModel* m_moved;
    TableView* m_movedTable;
};

// While an input is in edit: what it would change down to the programme.
class PreviewPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(Workspace& workspace, QWidget* parent = nullptr);
    const ComparisonModel& comparison() const { return *m_model; }
    QString movedText() const;

private:
    void updateFigures();

    Workspace& m_workspace;
    ComparisonModel* m_model;
    TableView* m_table;
    PlainLabel* m_moved;
};

} // namespace tare::views
