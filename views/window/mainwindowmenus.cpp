// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"
#include "views/look/icons.h"
#include "views/text/displaytext.h"
#include "views/text/edittext.h"
#include "views/window/mainwindow.h"
#include "views/window/projecttoolbar.h"
#include "views/window/whydock.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QMenuBar>

namespace tare::views {

namespace {

// A menu reads an ampersand as a mnemonic.
QString menuText(const QString& text)
{
    QString shown = displayText(text);
    return shown.replace(u'&', QStringLiteral("&&"));
}

QAction* makeAction(QWidget* window, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, window);
    action->setShortcut(keys);
    action->setIconVisibleInMenu(false);
    return action;
}

} // namespace

void MainWindow::makeActions()
{
    m_new = makeAction(this, {}, tr("&New…"), QKeySequence::New);
    m_open = makeAction(this, QStringLiteral("file"), tr("&Open…"), QKeySequence::Open);
    m_import = makeAction(this, QStringLiteral("import"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export = makeAction(this, QStringLiteral("export"), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_close = makeAction(this, {}, tr("&Close Project"), QKeySequence::Close);
    m_undo = makeAction(this, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo);
    m_redo = makeAction(this, QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo);
    m_find = makeAction(this, {}, tr("&Filter"), QKeySequence::Find);
    connect(m_new, &QAction::triggered, this, &MainWindow::newProject);
    connect(m_open, &QAction::triggered, this, &MainWindow::openOther);
    connect(m_import, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_export, &QAction::triggered, this, &MainWindow::exportRanking);
    connect(m_close, &QAction::triggered, this, [this] { m_workspace.closeProject(); });
    connect(m_undo, &QAction::triggered, this, [this] { m_workspace.undo(); });
    connect(m_redo, &QAction::triggered, this, [this] { m_workspace.redo(); });
    connect(m_find, &QAction::triggered, this, [this] { m_toolBar->focusFilter(); });
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_new, m_open});
    m_recentMenu = file->addMenu(tr("Open &Recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    file->addActions({m_import, m_export});
    file->addSeparator();
    file->addAction(m_close);
    QAction* quit = makeAction(this, {}, tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addAction(m_find);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    const QString pages[] = {tr("&Start"), tr("S&ources"), tr("&Ranking"), tr("&TCO")};
    for (int i = 0; i < pageCount; ++i) {
        QAction* action = makeAction(this, {}, pages[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] {
            if (i == 0 || m_workspace.hasProject())
                showPage(static_cast<PageId>(i));
        });
        view->addAction(action);
    }
    view->addSeparator();
    QAction* why = makeAction(this, QStringLiteral("help"), tr("&Why"), QKeySequence(Qt::Key_F1));
    connect(why, &QAction::triggered, this, [this] {
        const bool isShown = m_why->isVisible();
        if (!isShown && m_workspace.hasProject())
            showPage(PageId::Ranking);
        setWhyWanted(!isShown);
    });
    view->addAction(why);
    makeThemeMenu(*view);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&About Tare")), &QAction::triggered, this,
            [this] { AboutDialog(this).exec(); });
}

void MainWindow::makeThemeMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("The&me"));
    auto* group = new QActionGroup(this);
    const Theme current = themeFromId(m_settings.value(QStringLiteral("window/theme")).toString());
    const std::pair<QString, Theme> themes[] = {
        {tr("As the &Desktop"), Theme::Desktop}, {tr("&Light"), Theme::Light}, {tr("D&ark"), Theme::Dark}};
    for (const auto& [name, theme] : themes) {
        QAction* action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(theme == current);
        connect(action, &QAction::triggered, this, [this, theme = theme] { setTheme(theme); });
        menu->addAction(action);
    }
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const RecentProject& project : m_recent.all()) {
        QAction* action = m_recentMenu->addAction(menuText(QFileInfo(project.path).completeBaseName()));
        action->setEnabled(QFileInfo::exists(project.path));
        connect(action, &QAction::triggered, this, [this, path = project.path] { openProject(path); });
    }
    m_recentMenu->addSeparator();
    connect(m_recentMenu->addAction(tr("&Clear List")), &QAction::triggered, this, [this] {
        m_recent.clear();
        updateRecent();
    });
}

void MainWindow::updateHistory()
{
    const auto update = [this](QAction* action, const std::optional<model::Edit>& edit, const QString& plain,
                               const QString& named) {
        action->setEnabled(edit.has_value() && !m_workspace.isReadOnly());
        action->setText(edit ? menuText(named.arg(editName(*edit))) : plain);
        action->setToolTip(toolTipText(edit ? named.arg(editName(*edit)) : plain));
    };
    update(m_undo, m_workspace.nextUndo(), tr("Undo"), tr("Undo %1"));
    update(m_redo, m_workspace.nextRedo(), tr("Redo"), tr("Redo %1"));
}

} // namespace tare::views
