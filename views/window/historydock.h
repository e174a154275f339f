// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

#include <QDockWidget>

class QListView;

namespace tare::views {

class HistoryModel;

// All edits of the project with who and when; a click or Enter on one goes to the state after it.
class HistoryDock final : public QDockWidget
{
    Q_OBJECT

public:
    explicit HistoryDock(Workspace& workspace, QWidget* parent = nullptr);
    QListView& list() { return *m_list; }

private:
    void update();
    void goTo(const QModelIndex& index);

    Workspace& m_workspace;
    HistoryModel* m_model;
    QListView* m_list;
};

} // namespace tare::views
