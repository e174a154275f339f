// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/shortcutsdialog.h"

#include "views/look/fonts.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace tare::views {

namespace {

QString plain(const QString& text)
{
    QString shown = text;
    shown.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    shown.remove(u'&');
    return shown.replace(u'\x01', u'&');
}

} // namespace

ShortcutsDialog::ShortcutsDialog(QWidget& window) : QDialog(&window), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Keyboard Shortcuts"));
    auto* layout = new QVBoxLayout(this);
    m_list->setHeaderLabels({tr("Command"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    layout->addWidget(m_list);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);

    for (const auto* bar : window.findChildren<QMenuBar*>())
        for (const QAction* top : bar->actions())
            addMenu(*top->menu(), plain(top->text()));
    for (const QAction* action : window.findChildren<QAction*>())
        addAction(tr("Elsewhere"), *action);
    resize(scaled(460), scaled(560));
}

void ShortcutsDialog::addMenu(const QMenu& menu, const QString& path)
{
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            addMenu(*action->menu(), tr("%1 ▸ %2").arg(path, plain(action->text())));
        else
            addAction(path, *action);
    }
}

void ShortcutsDialog::addAction(const QString& path, const QAction& action)
{
    if (action.shortcut().isEmpty() || m_listed.contains(&action))
        return;
    m_listed.insert(&action);
    new QTreeWidgetItem(m_list, {tr("%1 ▸ %2").arg(path, plain(action.text())),
                                 action.shortcut().toString(QKeySequence::NativeText)});
}

} // namespace tare::views
