// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/recentmodel.h"

#include <QWidget>

class QAction;
class QMenu;

namespace tare::views {

class TableView;

// The projects that were open lately: Enter opens one, Space pins it, Delete takes it from the list; where a
// file is missing, opening asks where it is now.
class RecentList final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);
    void setProjects(std::vector<RecentProject> projects);
    bool isEmpty() const;
    TableView& table() { return *m_table; }

Q_SIGNALS:
    void openRequested(const QString& path);
    void locateRequested(const QString& path);
    void pinRequested(const QString& path, bool isPinned);
    void removeRequested(const QString& path);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitNames();
    void makeActions();
    QAction* addAction(const QString& text, const QKeySequence& keys, void (RecentList::*act)(int row));
    void updateActions();
    void open(int row);
    void togglePin(int row);
    void remove(int row);

    RecentModel* m_model;
    TableView* m_table;
    QMenu* m_menu;
    QAction *m_open = nullptr, *m_pin = nullptr, *m_remove = nullptr;
};

} // namespace tare::views
