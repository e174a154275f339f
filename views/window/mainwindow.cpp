// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/mainwindow.h"

#include "views/look/fonts.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/common/scenarioactions.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/why/explanationview.h"
#include "views/pages/why/whypanel.h"
#include "views/text/displaytext.h"
#include "views/text/summarytext.h"
#include "views/window/historydock.h"
#include "views/window/projecttoolbar.h"
#include "views/window/statusline.h"
#include "views/window/whydock.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPointer>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

namespace tare::views {

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto stateKey = "window/state";
constexpr auto mirroredStateKey = "window/stateRightToLeft";
constexpr auto rankingKey = "ranking/view";
constexpr auto densityKey = "window/density";
constexpr auto themeKey = "window/theme";
constexpr auto whyKey = "window/why";
constexpr auto languageKey = "window/language";
constexpr int stateVersion = 1;

// Where the docks stand is kept for each direction of writing.
QLatin1StringView stateKeyOf(Qt::LayoutDirection direction)
{
    return QLatin1StringView(direction == Qt::RightToLeft ? mirroredStateKey : stateKey);
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, Questions& questions, QSettings& settings, Samples samples,
                       QStringList languages)
    : m_workspace(workspace), m_questions(questions), m_settings(settings), m_recent(settings),
      m_samples(std::move(samples)), m_languages(std::move(languages))
{
    applyTheme(storedTheme());
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    build();
    connectWorkspace();
    restoreState();
    setDensity(density());
    updateProject();
    updateRecent();
}

QString MainWindow::storedLanguage(const QSettings& settings)
{
    return settings.value(QLatin1StringView(languageKey)).toString();
}

void MainWindow::build()
{
    m_navigation = new Navigation;
    m_messages = new MessageStrip;
    m_stack = new QStackedWidget;
    makeActions();
    m_scenarios = new ScenarioActions(m_workspace, m_questions, this);
    makePages();
    setCentralWidget(centre());
    makeDocks();
    m_toolBar =
        new ProjectToolBar(m_workspace, {m_undo, m_redo, m_open, m_import, m_export, m_scenarios}, this);
    addToolBar(m_toolBar);
    setStatusBar(new StatusLine(m_workspace));
    makeMenus();
    connectPages();
    m_defaultLayout = saveState(stateVersion);
}

void MainWindow::makeDocks()
{
    m_why = new WhyDock(m_workspace, this);
    m_history = new HistoryDock(m_workspace, this);
    // Docks are no part of what Qt mirrors by itself.
    m_direction = QApplication::layoutDirection();
    const Qt::DockWidgetArea area =
        m_direction == Qt::RightToLeft ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addDockWidget(area, m_why);
    addDockWidget(area, m_history);
    m_history->hide();
    resizeDocks({m_why}, {scaled(392)}, Qt::Horizontal);
}

void MainWindow::resetLayout()
{
    QMainWindow::restoreState(m_defaultLayout, stateVersion);
    resizeDocks({m_why}, {scaled(392)}, Qt::Horizontal);
    setWhyWanted(true);
}

// The menu bar goes first: it follows the focus from pane to pane, and these go with the window.
MainWindow::~MainWindow()
{
    delete menuBar();
}

// Words are given to the widgets when these are made, so a new language makes them anew; what a person has
// arranged stays.
void MainWindow::rebuild()
{
    const PageId page = m_navigation->currentPage();
    const QString workload = m_ranking ? m_ranking->table().selected() : QString();
    const QString assumption = m_assumptions ? m_assumptions->tree().selected() : QString();
    m_filters[page] = m_toolBar->filter();
    keepPageStates();
    const std::optional<RankingFilter> filter = m_ranking ? std::optional(m_ranking->filter()) : std::nullopt;
    m_settings.setValue(stateKeyOf(m_direction), saveState(stateVersion));
    const std::vector<MessageStrip::Message> messages = m_messages->waiting();
    delete menuBar(); // first: it follows the focus from pane to pane, and these go now
    delete m_why;
    delete m_history;
    delete m_toolBar;
    delete takeCentralWidget();
    delete m_scenarios;
    build();
    QMainWindow::restoreState(m_settings.value(stateKeyOf(m_direction)).toByteArray(), stateVersion);
    setDensity(density());
    if (filter)
        rankingPage().setFilter(*filter);
    if (!workload.isEmpty())
        rankingPage().select(workload);
    if (!assumption.isEmpty())
        assumptionsPage().select(assumption);
    for (const MessageStrip::Message& message : messages)
        m_messages->show(message);
    showPage(page);
    updateProject();
    updateRecent();
    QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

QWidget* MainWindow::centre()
{
    auto* centre = new QWidget;
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QWidget;
    auto* leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 8, 0, 0);
    leftLayout->addWidget(m_navigation);
    row->addWidget(left);
    auto* line = new QFrame;
    line->setFixedWidth(1);
    line->setBackgroundRole(QPalette::Mid);
    line->setAutoFillBackground(true);
    row->addWidget(line);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_messages);
    middle->addWidget(m_stack, 1);
    row->addLayout(middle, 1);
    return centre;
}

// What comes from widgets, which are made again in a new language.
void MainWindow::connectPages()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::openProject);
    connect(m_start, &StartPage::openOtherRequested, this, &MainWindow::openOther);
    connect(m_start, &StartPage::newRequested, this, &MainWindow::newProject);
    connect(m_start, &StartPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connectRecent();
    connect(m_why, &WhyDock::closeRequested, this, [this] { setWhyWanted(false); });
    connect(m_toolBar, &ProjectToolBar::filterChanged, this, &MainWindow::filterPage);
    connect(m_toolBar, &ProjectToolBar::filterLeft, this, &MainWindow::focusTable);
}

void MainWindow::connectRecent()
{
    connect(m_start, &StartPage::clearRequested, this, &MainWindow::clearRecent);
    connect(m_start, &StartPage::pinRequested, this, [this](const QString& path, bool isPinned) {
        m_recent.setPinned(path, isPinned);
        updateRecent();
    });
    connect(m_start, &StartPage::removeRequested, this, [this](const QString& path) {
        m_recent.remove(path);
        updateRecent();
    });
    connect(m_start, &StartPage::locateRequested, this, &MainWindow::locateProject);
}

// What comes from the workspace to the window itself, which stays.
void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &Workspace::projectChanged, this, &MainWindow::updateProject);
    connect(&m_workspace, &Workspace::importsChanged, this, &MainWindow::updateProject);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &MainWindow::noteFindings);
    connect(&m_workspace, &Workspace::historyChanged, this, &MainWindow::updateHistory);
    connect(&m_workspace, &Workspace::importFailed, this, &MainWindow::importFailed);
    connect(&m_workspace, &Workspace::failed, this, [this](const model::Error& error) {
        m_waitingFiles.clear();
        m_waitingCluster.clear();
        if (!m_workspace.hasProject())
            m_opened.clear();
        m_messages->showError(error);
    });
    connect(&m_workspace, &Workspace::importFinished, this,
            [this](const QString& fileName, const model::ImportInfo& import, bool) {
                if (import.file.rejected > 0)
                    m_messages->show(
                        {MessageStrip::Kind::Note,
                         tr("%1: %Ln record(s) rejected; Sources lists them with line and reason.", nullptr,
                            static_cast<int>(import.file.rejected))
                             .arg(displayText(QFileInfo(fileName).fileName())),
                         {},
                         tr("Show"),
                         [this] { showPage(PageId::Sources); }});
            });
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::Paint && !std::exchange(m_isPainted, true))
        QTimer::singleShot(0, this, &MainWindow::beginWork);
    if (event->type() == QEvent::ThemeChange)
        applyTheme(storedTheme(), m_desktopLook);
    return QMainWindow::event(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // One change of language comes as several events, and may come from a menu that goes with it.
    if (event->type() != QEvent::LanguageChange || m_isRebuilding || !m_stack)
        return;
    m_isRebuilding = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_isRebuilding = false;
            rebuild();
        },
        Qt::QueuedConnection);
}

void MainWindow::showPage(PageId page)
{
    this->page(page);
    m_stack->setCurrentIndex(static_cast<int>(page));
    m_navigation->setCurrentPage(page);
    const bool hasFilter = page == PageId::Ranking || page == PageId::Assumptions;
    m_toolBar->setFilterShown(hasFilter);
    if (hasFilter)
        m_toolBar->setFilter(page == PageId::Ranking ? tr("Filter workloads") : tr("Filter assumptions"),
                             m_filters[page]);
    m_find->setEnabled(hasFilter);
    updateWhy();
}

// Each page keeps a filter of its own.
void MainWindow::filterPage(const QString& text)
{
    const PageId page = m_navigation->currentPage();
    m_filters[page] = text;
    if (page == PageId::Assumptions)
        assumptionsPage().setFilterText(text);
    else
        rankingPage().setFilterText(text);
}

void MainWindow::focusTable()
{
    if (m_navigation->currentPage() == PageId::Assumptions)
        assumptionsPage().tree().setFocus();
    else
        rankingPage().table().view().setFocus();
}

void MainWindow::showWhy(const AskedFigure& asked)
{
    m_why->panel().showFigure(asked);
    setWhyWanted(true);
    m_why->panel().explanation().setFocus();
}

void MainWindow::setWhyWanted(bool isWanted)
{
    const PageId page = m_navigation->currentPage();
    if (page == PageId::Ranking)
        m_wantsWhy = isWanted;
    else if (isWanted)
        m_pagesThatAsked.insert(page);
    else
        m_pagesThatAsked.erase(page);
    updateWhy();
}

// Beside the ranking it stands unless it was closed, elsewhere once a figure was asked there.
void MainWindow::updateWhy()
{
    const PageId page = m_navigation->currentPage();
    m_why->setVisible(page == PageId::Ranking ? m_wantsWhy : m_pagesThatAsked.contains(page));
}

void MainWindow::updateProject()
{
    const bool hasProject = m_workspace.hasProject();
    const QString path = m_workspace.projectPath();
    setWindowTitle(hasProject && !path.isEmpty()
                       ? displayText(QFileInfo(path).fileName()) + QStringLiteral(" — Tare")
                       : QStringLiteral("Tare"));
    m_navigation->setHasProject(hasProject);
    m_close->setEnabled(hasProject);
    m_export->setEnabled(hasProject && m_workspace.evaluation() != nullptr);
    if (hasProject && !path.isEmpty()) {
        m_recent.note(path);
        updateRecent();
    }
    if (hasProject != m_hadProject) {
        m_hadProject = hasProject;
        const bool isNew = m_workspace.imports().empty() || !m_waitingFiles.isEmpty() ||
                           !m_workspace.failedImports().empty();
        showPage(!hasProject ? PageId::Start : isNew ? PageId::Sources : PageId::Ranking);
    }
    if (hasProject && !m_waitingFiles.isEmpty())
        m_workspace.importFiles(std::exchange(m_waitingFiles, {}), std::exchange(m_waitingCluster, {}));
    updateHistory();
}

void MainWindow::noteFindings()
{
    const auto evaluation = m_workspace.evaluation();
    m_export->setEnabled(evaluation != nullptr);
    if (!evaluation || m_workspace.projectPath().isEmpty())
        return;
    const auto migrating = countOf(*evaluation, model::Verdict::Migrate);
    m_recent.note(m_workspace.projectPath(),
                  RecentFinding{static_cast<int>(migrating),
                                evaluation->programme.npvAfterProgrammeCost.value(),
                                displayText(evaluation->currency)});
    updateRecent();
}

void MainWindow::updateRecent()
{
    m_start->setRecent(m_recent.all());
}

void MainWindow::clearRecent()
{
    m_recent.clear();
    updateRecent();
}

Theme MainWindow::storedTheme() const
{
    return themeFromId(m_settings.value(QLatin1StringView(themeKey)).toString());
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setValue(QLatin1StringView(themeKey), themeId(theme));
    applyTheme(theme, m_desktopLook);
}

void MainWindow::setDesktopLook(const DesktopLook& look)
{
    m_desktopLook = look;
    applyTheme(storedTheme(), m_desktopLook);
}

void MainWindow::chooseLanguage(const QString& language)
{
    m_settings.setValue(QLatin1StringView(languageKey), language);
    Q_EMIT languageChosen(language);
}

Density MainWindow::density() const
{
    const QString stored = m_settings.value(QLatin1StringView(densityKey)).toString();
    return stored == QStringLiteral("compact") ? Density::Compact : Density::Comfortable;
}

void MainWindow::setDensity(Density density)
{
    for (TableView* table : findChildren<TableView*>())
        table->setDensity(density);
    m_settings.setValue(QLatin1StringView(densityKey), density == Density::Compact
                                                           ? QStringLiteral("compact")
                                                           : QStringLiteral("comfortable"));
}

void MainWindow::restoreState()
{
    resize(1440, 900);
    restoreGeometry(m_settings.value(QLatin1StringView(geometryKey)).toByteArray());
    QMainWindow::restoreState(m_settings.value(stateKeyOf(m_direction)).toByteArray(), stateVersion);
    m_rankingState = m_settings.value(QLatin1StringView(rankingKey)).toByteArray();
    m_wantsWhy = m_settings.value(QLatin1StringView(whyKey), true).toBool();
    showPage(PageId::Start);
}

void MainWindow::keepPageStates()
{
    if (m_assumptions)
        m_assumptions->storeView();
    if (!m_ranking)
        return;
    m_ranking->keepState();
    m_rankingState = m_ranking->state();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setValue(QLatin1StringView(geometryKey), saveGeometry());
    m_settings.setValue(stateKeyOf(m_direction), saveState(stateVersion));
    m_settings.setValue(QLatin1StringView(whyKey), m_wantsWhy);
    keepPageStates();
    m_settings.setValue(QLatin1StringView(rankingKey), m_rankingState);
    m_workspace.closeProject();
    event->accept();
}

} // namespace tare::views
