// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"
#include "views/dialogs/problemdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/help/helpwindow.h"
#include "views/look/controls.h"
#include "views/look/icons.h"
#include "views/pages/common/scenarioactions.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/text/displaytext.h"
#include "views/text/edittext.h"
#include "views/window/historydock.h"
#include "views/window/mainwindow.h"
#include "views/window/panes.h"
#include "views/window/projecttoolbar.h"
#include "views/window/whydock.h"

#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>
#include <QStackedWidget>

namespace tare::views {

namespace {

// A menu reads an ampersand as a mnemonic.
QString menuText(const QString& text)
{
    QString shown = displayText(text);
    return shown.replace(u'&', QStringLiteral("&&"));
}

QAction* makeAction(QWidget* owner, const QString& icon, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), text, owner);
    action->setShortcut(keys);
    action->setIconVisibleInMenu(false);
    return action;
}

// Languages call themselves by their own names, so that everyone finds the way back.
QString ownNameOf(const QString& language)
{
    if (language == QStringLiteral("en"))
        return QStringLiteral("English"); // without "American"
    QString name = QLocale(language).nativeLanguageName();
    name[0] = name[0].toUpper();
    return name;
}

} // namespace

// Actions belong to the menu bar and go with it when the window gets another language.
void MainWindow::makeActions()
{
    QWidget* owner = menuBar();
    m_new = makeAction(owner, {}, tr("&New…"), QKeySequence::New);
    m_open = makeAction(owner, QStringLiteral("file"), tr("&Open…"), QKeySequence::Open);
    m_import =
        makeAction(owner, QStringLiteral("import"), tr("&Import…"), QKeySequence(Qt::CTRL | Qt::Key_I));
    m_export =
        makeAction(owner, QStringLiteral("export"), tr("&Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_close = makeAction(owner, {}, tr("&Close Project"), QKeySequence(Qt::CTRL | Qt::Key_W));
    m_undo = makeAction(owner, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo);
    m_redo = makeAction(owner, QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo);
    m_find = makeAction(owner, {}, tr("&Filter"), QKeySequence::Find);
    connect(m_new, &QAction::triggered, this, &MainWindow::newProject);
    connect(m_open, &QAction::triggered, this, &MainWindow::openOther);
    connect(m_import, &QAction::triggered, this, &MainWindow::chooseFiles);
    connect(m_export, &QAction::triggered, this, &MainWindow::exportTables);
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
    QAction* quit = makeAction(menuBar(), {}, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    m_edit = menuBar()->addMenu(tr("&Edit"));
    m_edit->addActions({m_undo, m_redo});
    m_edit->addSeparator();
    m_copyPlace = m_edit->addSeparator();
    m_edit->addAction(m_find);

    makeViewMenu();
    m_scenarios->addMenu(*menuBar());
    makeWindowMenu();
    makeHelpMenu();
}

QAction* MainWindow::addCommand(QMenu& menu, const QString& text, const QKeySequence& keys,
                                std::function<void()> act)
{
    QAction* action = makeAction(menuBar(), {}, text, keys);
    connect(action, &QAction::triggered, this, std::move(act));
    menu.addAction(action);
    return action;
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const QString pages[] = {tr("&Start"),       tr("S&ources"), tr("&Ranking"),
                             tr("&Assumptions"), tr("&TCO"),     tr("Re&port")};
    for (int i = 0; i < pageCount; ++i)
        addCommand(*view, pages[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, i] {
            if (i != 0 && !m_workspace.hasProject())
                return;
            showPage(static_cast<PageId>(i));
            Panes::focus(m_stack->currentWidget());
        });
    view->addSeparator();
    addCommand(*view, tr("&Why"), QKeySequence(Qt::Key_F1), [this] {
        const bool isShown = m_why->isVisible();
        if (!isShown && m_workspace.hasProject() && m_navigation->currentPage() == PageId::Start)
            showPage(PageId::Ranking);
        setWhyWanted(!isShown && m_workspace.hasProject());
    });
    QAction* history = m_history->toggleViewAction();
    history->setText(tr("&History"));
    history->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    view->addAction(history);
    QAction* chart = view->addAction(tr("&Chart of the Ranking"));
    chart->setCheckable(true);
    connect(view, &QMenu::aboutToShow, chart,
            [this, chart] { chart->setChecked(rankingPage().isChartShown()); });
    connect(chart, &QAction::triggered, this, [this](bool isShown) { rankingPage().setChartShown(isShown); });
    addCommand(*view, tr("Reset La&yout"), {}, [this] { resetLayout(); });
    view->addSeparator();
    makeDensityMenu(*view);
    makeThemeMenu(*view);
    makeLanguageMenu(*view);
}

void MainWindow::makeWindowMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Window"));
    auto* panes = new Panes(
        [this] {
            return std::vector<QWidget*>{m_navigation, m_toolBar, m_messages, m_stack->currentWidget(),
                                         m_why,        m_history};
        },
        menuBar());
    addCommand(*menu, tr("&Next Pane"), QKeySequence(Qt::Key_F6), [panes] { panes->goToNext(); });
    addCommand(*menu, tr("&Previous Pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
               [panes] { panes->goToPrevious(); });
    menu->addSeparator();
    QAction* full = addCommand(*menu, tr("&Full Screen"), QKeySequence(Qt::Key_F11),
                               [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    full->setCheckable(true);
    full->setChecked(isFullScreen());
    connect(menu, &QMenu::aboutToShow, full, [this, full] { full->setChecked(isFullScreen()); });
}

void MainWindow::makeHelpMenu()
{
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addCommand(*help, tr("&User Guide"), QKeySequence(Qt::SHIFT | Qt::Key_F1),
               [this] { showHelp(helpOfPage()); });
    addCommand(*help, tr("&Model Reference"), {}, [this] { showHelp(QStringLiteral("model/index.md")); });
    help->addSeparator();
    addCommand(*help, tr("&Keyboard Shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_Question),
               [this] { ShortcutsDialog(*this).exec(); });
    addCommand(*help, tr("&Report a Problem…"), {}, [this] { ProblemDialog(facts(), this).exec(); });
    help->addSeparator();
    addCommand(*help, tr("&About Tare"), {}, [this] { AboutDialog(this).exec(); });
}

void MainWindow::showHelp(const QString& path)
{
    if (!m_help)
        m_help = new HelpWindow(m_settings, this);
    m_help->showPage(path);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

// The page of the guide about the page that is shown.
QString MainWindow::helpOfPage() const
{
    switch (m_navigation->currentPage()) {
    case PageId::Sources:
        return QStringLiteral("guide/sources.md");
    case PageId::Ranking:
        return QStringLiteral("guide/ranking.md");
    case PageId::Assumptions:
        return QStringLiteral("guide/assumptions.md");
    case PageId::Tco:
        return QStringLiteral("guide/tco.md");
    case PageId::Report:
        return QStringLiteral("guide/report.md");
    case PageId::Start:
        break;
    }
    return QStringLiteral("guide/index.md");
}

// Counts alone: what a report may hold of a project that is nobody else's business.
QStringList MainWindow::facts() const
{
    QStringList facts = {QStringLiteral("Theme: ") + themeId(storedTheme())};
    facts += QStringLiteral("Imports: %1").arg(m_workspace.imports().size());
    if (const auto evaluation = m_workspace.evaluation()) {
        facts += QStringLiteral("Workloads: %1").arg(evaluation->workloads.size());
        facts += QStringLiteral("Pools: %1").arg(evaluation->pools.size());
    }
    return facts;
}

void MainWindow::makeThemeMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("The&me"));
    const Theme current = storedTheme();
    const std::pair<QString, Theme> themes[] = {{tr("As the &Desktop"), Theme::Desktop},
                                                {tr("&Light"), Theme::Light},
                                                {tr("D&ark"), Theme::Dark},
                                                {tr("High Contrast, L&ight"), Theme::HighContrastLight},
                                                {tr("High &Contrast, Dark"), Theme::HighContrastDark}};
    for (const auto& [name, theme] : themes)
        connect(addChoice(*menu, name, theme == current), &QAction::triggered, this,
                [this, theme = theme] { setTheme(theme); });
}

void MainWindow::makeLanguageMenu(QMenu& view)
{
    if (m_languages.isEmpty())
        return;
    QMenu* menu = view.addMenu(tr("&Language"));
    const QString current = storedLanguage(m_settings);
    connect(addChoice(*menu, tr("As the &Desktop"), current.isEmpty()), &QAction::triggered, this,
            [this] { chooseLanguage({}); });
    for (const QString& code : m_languages) {
        connect(addChoice(*menu, ownNameOf(code), current == code), &QAction::triggered, this,
                [this, code] { chooseLanguage(code); });
    }
}

void MainWindow::makeDensityMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Density"));
    const std::pair<QString, Density> densities[] = {{tr("&Comfortable"), Density::Comfortable},
                                                     {tr("C&ompact"), Density::Compact}};
    for (const auto& [name, density] : densities) {
        connect(addChoice(*menu, name, density == this->density()), &QAction::triggered, this,
                [this, density = density] { setDensity(density); });
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
    connect(m_recentMenu->addAction(tr("&Clear List")), &QAction::triggered, this, &MainWindow::clearRecent);
}

void MainWindow::updateHistory()
{
    const auto update = [this](QAction* action, const std::optional<model::Edit>& edit, const QString& plain,
                               const QString& named) {
        action->setEnabled(edit.has_value() && !m_workspace.isReadOnly());
        action->setText(edit ? named.arg(menuText(editName(*edit))) : plain);
        action->setToolTip(toolTipText(edit ? QString(named).remove(u'&').arg(editName(*edit))
                                            : QString(plain).remove(u'&')));
    };
    update(m_undo, m_workspace.nextUndo(), tr("&Undo"), tr("&Undo %1"));
    update(m_redo, m_workspace.nextRedo(), tr("&Redo"), tr("&Redo %1"));
}

} // namespace tare::views
