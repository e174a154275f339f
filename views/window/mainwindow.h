// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/chartwidget.h"
#include "views/dialogs/questions.h"
#include "views/look/theme.h"
#include "views/pages/start/startpage.h"
#include "views/tables/askedfigure.h"
#include "views/tables/tableview.h"
#include "views/window/messagestrip.h"
#include "views/window/navigation.h"
#include "views/window/recentprojects.h"
#include "views/workspace.h"

#include <QMainWindow>

#include <set>

class QMenu;
class QStackedWidget;

namespace tare::views {

class AssumptionsPage;
class HistoryDock;
class Page;
class ProjectToolBar;
class RankingPage;
class ScenarioActions;
class SourcesPage;
class TcoPage;
class WhyDock;

// The one window: navigation on the left, tool bar on top, the page in the middle, Why on the right.
// Everything that it is given has to live longer than it.
class MainWindow final : public QMainWindow, public PictureSaver
{
    Q_OBJECT

public:
    // languages: codes of those that there are to choose from; none: the choice is not offered.
    MainWindow(Workspace& workspace, Questions& questions, QSettings& settings, Samples samples = {},
               QStringList languages = {});
    ~MainWindow() override;

    // The language that was chosen; empty: the desktop's.
    static QString storedLanguage(const QSettings& settings);
    void setDesktopLook(const DesktopLook& look);

    void openProject(const QString& path);
    void createProject(const QString& path);
    // Once the window has been painted, which reading would hold up.
    void openAtStart(const QString& path);
    // Files for the open project; asks for a project where none is open. A project among them is opened
    // instead.
    void importFiles(const QStringList& paths);
    void showPage(PageId page);
    // Asks where to.
    void savePicture(const ChartWidget& chart) override;

    Navigation& navigation() { return *m_navigation; }
    MessageStrip& messages() { return *m_messages; }
    StartPage& startPage() { return *m_start; }
    // Made where they are not there yet.
    SourcesPage& sourcesPage();
    RankingPage& rankingPage();
    AssumptionsPage& assumptionsPage();
    TcoPage& tcoPage();
    HistoryDock& historyDock() { return *m_history; }
    WhyDock& whyDock() { return *m_why; }

Q_SIGNALS:
    // Whoever owns the texts changes them; the window follows when it is told (QEvent::LanguageChange).
    void languageChosen(const QString& language);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    // mainwindowmenus.cpp
    void makeActions();
    void makeMenus();
    void makeViewMenu();
    void makeWindowMenu();
    void makeHelpMenu();
    QAction* addCommand(QMenu& menu, const QString& text, const QKeySequence& keys,
                        std::function<void()> act);
    QStringList facts() const;
    void makeThemeMenu(QMenu& view);
    void makeLanguageMenu(QMenu& view);
    void makeDensityMenu(QMenu& view);
    void fillRecentMenu();
    void updateHistory();

    // mainwindowpages.cpp
    void makePages();
    QWidget& page(PageId page);
    void makeNextPage();
    void beginWork();
    void putPage(PageId id, Page* page);
    void makeSources();
    void makeRanking();
    void makeAssumptions();
    void makeTco();

    // Everything that holds words: made again in a new language.
    void build();
    void makeDocks();
    void resetLayout();
    void rebuild();
    QWidget* centre();
    void connectPages();
    void connectRecent();
    void connectWorkspace();
    void openOther();
    void locateProject(const QString& path);
    void newProject();
    void openSample(int index);
    void importSample(const QStringList& files, const QString& cluster);
    void chooseFiles();
    void exportRanking();
    void importFailed(const QString& fileName, const model::Error& error);
    void updateProject();
    void updateRecent();
    void clearRecent();
    void noteFindings();
    void filterPage(const QString& text);
    void focusTable();
    void showWhy(const AskedFigure& asked);
    void setWhyWanted(bool isWanted);
    void updateWhy();
    void restoreState();
    void keepPageStates();
    Theme storedTheme() const;
    void setTheme(Theme theme);
    void chooseLanguage(const QString& language);
    Density density() const;
    void setDensity(Density density);
    QString defaultFolder() const;

    Workspace& m_workspace;
    Questions& m_questions;
    QSettings& m_settings;
    RecentProjects m_recent;
    Samples m_samples;
    QStringList m_languages;
    DesktopLook m_desktopLook;
    QString m_opened;           // what was asked for last
    QString m_openedAtStart;    // and is still to be opened
    QStringList m_waitingFiles; // for the project that is being opened
    QString m_waitingCluster;   // of them; empty: as the import finds it

    Navigation* m_navigation = nullptr;
    MessageStrip* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    StartPage* m_start = nullptr;
    SourcesPage* m_sources = nullptr; // this and those below: null until it is made
    RankingPage* m_ranking = nullptr;
    AssumptionsPage* m_assumptions = nullptr;
    TcoPage* m_tco = nullptr;
    ScenarioActions* m_scenarios = nullptr;
    WhyDock* m_why = nullptr;
    HistoryDock* m_history = nullptr;
    ProjectToolBar* m_toolBar = nullptr;
    QMenu *m_recentMenu = nullptr, *m_edit = nullptr;
    QAction* m_copyPlace = nullptr; // in the menu, what copies stands before it
    QAction *m_new = nullptr, *m_open = nullptr, *m_import = nullptr, *m_export = nullptr, *m_close = nullptr,
            *m_undo = nullptr, *m_redo = nullptr, *m_find = nullptr;
    std::map<PageId, QString> m_filters; // text in the filter field
    bool m_hadProject = false;
    bool m_wantsWhy = true;            // beside the ranking
    std::set<PageId> m_pagesThatAsked; // other pages, where something was asked
    bool m_isRebuilding = false;
    bool m_isPainted = false;
    QByteArray m_rankingState; // columns and the like of the ranking, which may not be made yet
    QByteArray m_defaultLayout;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

} // namespace tare::views
