// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window. The one to start with is there from the beginning; every other is made when it is
// first shown or asked for, and one by one behind the first paint, so that nobody ever waits for all of them.
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/report/reportpage.h"
#include "views/pages/sources/sourcespage.h"
#include "views/pages/tco/tcopage.h"
#include "views/pages/why/whypanel.h"
#include "views/text/displaytext.h"
#include "views/window/mainwindow.h"
#include "views/window/projecttoolbar.h"
#include "views/window/taborder.h"
#include "views/window/whydock.h"

#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int writtenMilliseconds = 8000;

} // namespace

void MainWindow::makePages()
{
    m_sources = nullptr;
    m_ranking = nullptr;
    m_assumptions = nullptr;
    m_tco = nullptr;
    m_report = nullptr;
    m_start = new StartPage(m_samples ? m_samples() : std::vector<Sample>());
    m_stack->addWidget(scrolled(m_start)); // it has long lines; the window may still be small
    for (int page = 1; page < pageCount; ++page)
        m_stack->addWidget(new QWidget);
}

SourcesPage& MainWindow::sourcesPage()
{
    if (!m_sources)
        makeSources();
    return *m_sources;
}

RankingPage& MainWindow::rankingPage()
{
    if (!m_ranking)
        makeRanking();
    return *m_ranking;
}

AssumptionsPage& MainWindow::assumptionsPage()
{
    if (!m_assumptions)
        makeAssumptions();
    return *m_assumptions;
}

TcoPage& MainWindow::tcoPage()
{
    if (!m_tco)
        makeTco();
    return *m_tco;
}

ReportPage& MainWindow::reportPage()
{
    if (!m_report)
        makeReport();
    return *m_report;
}

QWidget& MainWindow::page(PageId page)
{
    switch (page) {
    case PageId::Start:
        break;
    case PageId::Sources:
        return sourcesPage();
    case PageId::Ranking:
        return rankingPage();
    case PageId::Assumptions:
        return assumptionsPage();
    case PageId::Tco:
        return tcoPage();
    case PageId::Report:
        return reportPage();
    }
    return *m_start;
}

// What a start puts off until there is something to see.
void MainWindow::beginWork()
{
    if (!m_openedAtStart.isEmpty())
        openProject(std::exchange(m_openedAtStart, {}));
    makeNextPage();
}

// One at a time: what a person does meanwhile comes between.
void MainWindow::makeNextPage()
{
    const bool isMade[] = {true,
                           m_sources != nullptr,
                           m_ranking != nullptr,
                           m_assumptions != nullptr,
                           m_tco != nullptr,
                           m_report != nullptr};
    static_assert(std::size(isMade) == pageCount);
    const auto next = std::find(std::begin(isMade), std::end(isMade), false);
    if (next == std::end(isMade))
        return;
    page(static_cast<PageId>(next - std::begin(isMade)));
    QTimer::singleShot(0, this, &MainWindow::makeNextPage);
}

// In the place that was kept for it, also where Tab comes by.
void MainWindow::putPage(PageId id, Page* page)
{
    const int index = static_cast<int>(id);
    QWidget* kept = m_stack->widget(index);
    const bool isShown = m_stack->currentIndex() == index;
    QWidget* before = m_navigation;
    for (int earlier = 0; earlier < index; ++earlier)
        if (const std::vector<QWidget*> stops = tabStopsIn(*m_stack->widget(earlier)); !stops.empty())
            before = stops.back();
    m_stack->removeWidget(kept);
    delete kept;
    m_stack->insertWidget(index, page);
    if (isShown)
        m_stack->setCurrentIndex(index);
    putInTabOrder(before, *page);
    for (TableView* table : page->findChildren<TableView*>())
        table->setDensity(density());
}

void MainWindow::makeSources()
{
    m_sources = new SourcesPage(m_workspace);
    putPage(PageId::Sources, m_sources);
    connect(m_sources, &SourcesPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_sources, &SourcesPage::whyAsked, this, &MainWindow::showWhy);
    connect(m_sources, &SourcesPage::clusterNameRequested, this,
            [this](int failedId, const QString& fileName) {
                const QString name = m_questions.clusterName(this, fileName);
                if (!name.isEmpty())
                    m_workspace.retryImport(failedId, name);
            });
}

void MainWindow::makeRanking()
{
    m_ranking = new RankingPage(m_workspace, m_questions);
    putPage(PageId::Ranking, m_ranking);
    m_ranking->restore(m_rankingState);
    m_ranking->setFilterText(m_filters[PageId::Ranking]);
    m_edit->insertActions(m_copyPlace,
                          {m_ranking->table().copyAction(), m_ranking->table().copyFullAction()});
    connect(m_ranking, &RankingPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_ranking, &RankingPage::whyRequested, this, &MainWindow::showWhy);
    connect(m_ranking, &RankingPage::workloadSelected, &m_why->panel(), &WhyPanel::setWorkload);
    if (const QString selected = m_ranking->table().selected(); !selected.isEmpty())
        m_why->panel().setWorkload(selected);
    connect(m_ranking, &RankingPage::failed, this,
            [this](const model::Error& error) { m_messages->showError(error); });
    connect(m_ranking, &RankingPage::filterCleared, m_toolBar, &ProjectToolBar::clearFilter);
}

void MainWindow::makeAssumptions()
{
    m_assumptions = new AssumptionsPage(m_workspace, *m_scenarios);
    putPage(PageId::Assumptions, m_assumptions);
    m_assumptions->setFilterText(m_filters[PageId::Assumptions]);
    connect(m_assumptions, &AssumptionsPage::filterCleared, m_toolBar, &ProjectToolBar::clearFilter);
}

void MainWindow::makeTco()
{
    m_tco = new TcoPage(m_workspace);
    putPage(PageId::Tco, m_tco);
    connect(m_tco, &TcoPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_tco, &TcoPage::whyAsked, this, &MainWindow::showWhy);
}

void MainWindow::makeReport()
{
    m_report = new ReportPage(m_workspace, m_questions);
    putPage(PageId::Report, m_report);
    connect(m_report, &ReportPage::importRequested, this, &MainWindow::chooseFiles);
    connect(m_report, &ReportPage::failed, this,
            [this](const model::Error& error) { m_messages->showError(error); });
    connect(m_report, &ReportPage::written, this, [this](const QString& path) {
        statusBar()->showMessage(tr("Written: %1").arg(displayText(path)), writtenMilliseconds);
    });
}

} // namespace tare::views
