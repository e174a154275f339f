// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/aboutdialog.h"
#include "views/look/icons.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/text/displaytext.h"
#include "views/text/edittext.h"
#include "views/window/mainwindow.h"
#include "views/window/projecttoolbar.h"
#include "views/window/whydock.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QLocale>
#include <QMenuBar>

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

// One of several things that exclude each other.
QAction* addChoice(QActionGroup& group, QMenu& menu, const QString& text, bool isChosen)
{
    QAction* action = group.addAction(text);
    action->setCheckable(true);
    action->setChecked(isChosen);
    menu.addAction(action);
    return action;
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
    m_close = makeAction(owner, {}, tr("&Close Project"), QKeySequence::Close);
    m_undo = makeAction(owner, QStringLiteral("undo"), tr("&Undo"), QKeySequence::Undo);
    m_redo = makeAction(owner, QStringLiteral("redo"), tr("&Redo"), QKeySequence::Redo);
    m_find = makeAction(owner, {}, tr("&Filter"), QKeySequence::Find);
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
    QAction* quit = makeAction(menuBar(), {}, tr("&Quit"), QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    file->addAction(quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_undo, m_redo});
    edit->addSeparator();
    edit->addAction(m_find);

    makeViewMenu();

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    connect(help->addAction(tr("&About Tare")), &QAction::triggered, this,
            [this] { AboutDialog(this).exec(); });
}

void MainWindow::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    const QString pages[] = {tr("&Start"), tr("S&ources"), tr("&Ranking"), tr("&Assumptions"), tr("&TCO")};
    for (int i = 0; i < pageCount; ++i) {
        QAction* action =
            makeAction(menuBar(), {}, pages[i], QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)));
        connect(action, &QAction::triggered, this, [this, i] {
            if (i == 0 || m_workspace.hasProject())
                showPage(static_cast<PageId>(i));
        });
        view->addAction(action);
    }
    view->addSeparator();
    QAction* why = makeAction(menuBar(), QStringLiteral("help"), tr("&Why"), QKeySequence(Qt::Key_F1));
    connect(why, &QAction::triggered, this, [this] {
        const bool isShown = m_why->isVisible();
        if (!isShown && m_workspace.hasProject())
            showPage(PageId::Ranking);
        setWhyWanted(!isShown);
    });
    view->addAction(why);
    QAction* chart = view->addAction(tr("&Chart of the Ranking"));
    chart->setCheckable(true);
    connect(view, &QMenu::aboutToShow, chart,
            [this, chart] { chart->setChecked(m_ranking->isChartShown()); });
    connect(chart, &QAction::triggered, m_ranking, &RankingPage::setChartShown);
    view->addSeparator();
    makeDensityMenu(*view);
    makeThemeMenu(*view);
    makeLanguageMenu(*view);
}

void MainWindow::makeThemeMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("The&me"));
    auto* group = new QActionGroup(menu);
    const Theme current = storedTheme();
    const std::pair<QString, Theme> themes[] = {
        {tr("As the &Desktop"), Theme::Desktop}, {tr("&Light"), Theme::Light}, {tr("D&ark"), Theme::Dark}};
    for (const auto& [name, theme] : themes)
        connect(addChoice(*group, *menu, name, theme == current), &QAction::triggered, this,
                [this, theme = theme] { setTheme(theme); });
}

void MainWindow::makeLanguageMenu(QMenu& view)
{
    if (m_languages.isEmpty())
        return;
    QMenu* menu = view.addMenu(tr("&Language"));
    auto* group = new QActionGroup(menu);
    const QString current = storedLanguage(m_settings);
    connect(addChoice(*group, *menu, tr("As the &Desktop"), current.isEmpty()), &QAction::triggered, this,
            [this] { chooseLanguage({}); });
    for (const QString& code : m_languages) {
        connect(addChoice(*group, *menu, ownNameOf(code), current == code), &QAction::triggered, this,
                [this, code] { chooseLanguage(code); });
    }
}

void MainWindow::makeDensityMenu(QMenu& view)
{
    QMenu* menu = view.addMenu(tr("&Density"));
    auto* group = new QActionGroup(menu);
    const std::pair<QString, Density> densities[] = {{tr("&Comfortable"), Density::Comfortable},
                                                     {tr("C&ompact"), Density::Compact}};
    for (const auto& [name, density] : densities) {
        QAction* action = group->addAction(name);
        action->setCheckable(true);
        action->setChecked(density == this->density());
        connect(action, &QAction::triggered, this, [this, density = density] { setDensity(density); });
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
        action->setText(edit ? named.arg(menuText(editName(*edit))) : plain);
        action->setToolTip(toolTipText(edit ? QString(named).remove(u'&').arg(editName(*edit))
                                            : QString(plain).remove(u'&')));
    };
    update(m_undo, m_workspace.nextUndo(), tr("&Undo"), tr("&Undo %1"));
    update(m_redo, m_workspace.nextRedo(), tr("&Redo"), tr("&Redo %1"));
}

} // namespace tare::views
