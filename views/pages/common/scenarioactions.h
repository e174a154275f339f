// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/questions.h"
#include "views/workspace.h"

#include <QAction>

class QMenu;
class QMenuBar;

namespace tare::views {

// What can be done with scenarios, the same in the menu bar, the tool bar and the page of assumptions.
class ScenarioActions final : public QObject
{
    Q_OBJECT

public:
    // window: over which questions stand.
    ScenarioActions(Workspace& workspace, Questions& questions, QWidget* window);

    QAction* duplicateAction() const { return m_duplicate; }
    QAction* renameAction() const { return m_rename; }
    QAction* deleteAction() const { return m_delete; }
    QAction* swapAction() const { return m_swap; }

    void addMenu(QMenuBar& bar);
    // All scenarios, the one in use checked; choosing one uses it.
    void fillUse(QMenu& menu) const;
    // All others, the compared one checked; choosing one compares with it, "Nothing" ends it.
    void fillCompare(QMenu& menu) const;

private:
    void duplicate();
    void rename();
    void remove();
    void swap();
    void update();
    QString current() const;

    Workspace& m_workspace;
    Questions& m_questions;
    QWidget* m_window;
    QAction* m_duplicate;
    QAction* m_rename;
    QAction* m_delete;
    QAction* m_swap;
};

} // namespace tare::views
