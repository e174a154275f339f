// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/edit.h"
#include "views/workspace.h"

#include <QAbstractListModel>

namespace tare::views {

// The edits of a project, oldest first, after the place before all of them: what was done, by whom and when.
// Row n is the state in which n edits are done.
class HistoryModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        EntryRole = Qt::UserRole, // by whom and when, as text; empty where it is not known
        DoneRole,                 // whether the edit is done, or was undone
        CurrentRole               // whether this is the state that the project is in
    };

    using QAbstractListModel::QAbstractListModel;
    void update(const Workspace& workspace);
    int current() const { return m_done; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        QString name, entry;
    };
    std::vector<Row> m_rows;
    int m_done = 0;
};

} // namespace tare::views
