// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QAction;
class QMenu;
class QTreeWidget;

namespace tare::views {

// Every key of a window, read from its actions: those of the menus in their order, then the others.
class ShortcutsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(QWidget& window);
    QTreeWidget& list() { return *m_list; }

private:
    void addMenu(const QMenu& menu, const QString& path);
    void addAction(const QString& path, const QAction& action);

    QTreeWidget* m_list;
    QSet<const QAction*> m_listed;
};

} // namespace tare::views
