// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QToolBar>

class QLineEdit;
class QTimer;

namespace tare::views {

class ChooserButton;
class PlainLabel;
class ScenarioActions;

// Scenario, cost basis, currency and horizon of the open project; undo and redo; the filter; import and
// export.
class ProjectToolBar final : public QToolBar
{
    Q_OBJECT

public:
    // The actions are the window's, shown here too.
    struct Actions
    {
        QAction* undo;
        QAction* redo;
        QAction* open;
        QAction* import;
        QAction* exportRanking;
        ScenarioActions* scenarios;
    };
    ProjectToolBar(Workspace& workspace, const Actions& actions, QWidget* parent = nullptr);

    void setFilterShown(bool isShown);
    // For another page: what the field filters, and the text that stands there.
    void setFilter(const QString& name, const QString& text);
    void focusFilter();
    void clearFilter();
    QString filter() const;

Q_SIGNALS:
    void filterChanged(const QString& text);
    void filterLeft(); // Escape where nothing is to be cleared

private:
    void addChoosers();
    void escapeFilter();
    void fillScenarios();
    void fillCostBases();
    void fillHorizons();
    void updateProject();
    void updateChoices();

    Workspace& m_workspace;
    ScenarioActions& m_scenarios;
    ChooserButton* m_scenario;
    ChooserButton* m_basis;
    ChooserButton* m_horizon;
    PlainLabel* m_currency;
    QLineEdit* m_filter;
    QTimer* m_filterDelay;
    std::vector<QAction*> m_projectParts; // shown with a project
    QAction* m_filterAction = nullptr;
    QAction* m_openAction = nullptr; // shown without
};

} // namespace tare::views
