// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingpage.h"

#include "views/pages/common/emptystate.h"
#include "views/pages/ranking/breadcrumb.h"
#include "views/pages/ranking/filterchips.h"
#include "views/pages/ranking/rankingactions.h"
#include "views/pages/ranking/rankingbar.h"
#include "views/pages/ranking/rankingchart.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/ranking/verdictchips.h"
#include "views/text/displaytext.h"
#include "views/text/summarytext.h"

#include <QJsonDocument>
#include <QMenu>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int keepingDelay = 400; // milliseconds, so that dragging a column stores one state

QString pageName()
{
    return u"ranking"_s;
}

} // namespace

RankingPage::RankingPage(Workspace& workspace, Questions& questions, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_questions(questions), m_chart(new RankingChart),
      m_bar(new RankingBar), m_filterChips(new FilterChips), m_breadcrumb(new Breadcrumb),
      m_actions(new RankingActions(workspace, questions, this)), m_table(new RankingTable),
      m_content(new QWidget),
      m_empty(new EmptyState(tr("Here stand the workloads in the order in which they pay back."),
                             tr("Import a cluster inventory and a bill to fill it."), tr("Import…"))),
      m_noMatch(new EmptyState(tr("No workload matches the filter."),
                               tr("Clear it to see all of them again."), tr("Clear filter"))),
      m_keeping(new QTimer(this))
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_breadcrumb);
    layout->addWidget(m_chart);
    layout->addWidget(m_bar);
    layout->addWidget(m_filterChips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_noMatch, 1);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);
    m_keeping->setSingleShot(true);
    m_keeping->setInterval(keepingDelay);

    connect(m_empty, &EmptyState::accepted, this, &RankingPage::importRequested);
    connect(m_noMatch, &EmptyState::accepted, this, &RankingPage::clearFilter);
    connect(&m_bar->chips(), &VerdictChips::checkedChanged, this, &RankingPage::applyFilter);
    connect(m_bar, &RankingBar::groupByChosen, this, &RankingPage::setGroupBy);
    connect(m_bar, &RankingBar::idleSharedChosen, this, &RankingPage::setIdleShared);
    connect(m_bar, &RankingBar::columnsRequested, m_table, &RankingTable::chooseColumns);
    connect(m_table, &RankingTable::groupByRequested, this, &RankingPage::setGroupBy);
    connect(m_table, &RankingTable::workloadSelected, this, &RankingPage::selected);
    connect(m_table, &RankingTable::whyRequested, this, &RankingPage::whyRequested);
    connect(m_table, &RankingTable::stateChanged, m_keeping, qOverload<>(&QTimer::start));
    connect(m_keeping, &QTimer::timeout, this, &RankingPage::keepState);
    connect(m_chart, &RankingChart::kindChanged, m_keeping, qOverload<>(&QTimer::start));
    connect(m_chart, &RankingChart::workloadSelected, this, &RankingPage::select);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &RankingPage::updateFigures);
    connect(&m_workspace, &Workspace::comparisonChanged, this, &RankingPage::updateFigures);
    connect(&m_workspace, &Workspace::projectChanged, this, &RankingPage::openProject);
    connectFilter();
    openProject();
}

void RankingPage::connectFilter()
{
    connect(&m_bar->filterMenu(), &QMenu::aboutToShow, this, [this] { fillFilterMenu(m_bar->filterMenu()); });
    connect(m_filterChips, &FilterChips::expressionChanged, this, &RankingPage::setExpression);
    connect(m_filterChips, &FilterChips::editRequested, this, &RankingPage::editFilter);
    connect(m_filterChips, &FilterChips::saveRequested, this, &RankingPage::saveFilter);
    connect(m_breadcrumb, &Breadcrumb::scopeRequested, this, &RankingPage::setScope);
    connect(m_breadcrumb, &Breadcrumb::workloadRequested, this, &RankingPage::select);
    connect(m_table, &RankingTable::upRequested, this, &RankingPage::goUp);
    connect(m_table, &RankingTable::enterRequested, this, &RankingPage::enterGroup);
    connect(m_table, &RankingTable::menuRequested, this, &RankingPage::showMenu);
    auto* up = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    up->setContext(Qt::WidgetWithChildrenShortcut);
    connect(up, &QShortcut::activated, this, &RankingPage::goUp);
}

void RankingPage::setFilterText(const QString& text)
{
    m_filter.words = text.split(u' ', Qt::SkipEmptyParts);
    applyFilter();
}

void RankingPage::clearFilter()
{
    m_filter = {};
    m_bar->chips().clear();
    m_filterChips->setExpression({});
    m_breadcrumb->setScope({});
    Q_EMIT filterCleared();
    applyFilter();
}

void RankingPage::setGroupBy(model::GroupBy by)
{
    m_table->setGroupBy(by);
    m_bar->setGroupBy(by, m_table->model().hasTeams());
}

void RankingPage::setIdleShared(bool isShared)
{
    m_table->setIdleShared(isShared);
    m_bar->setIdleShared(isShared);
}

void RankingPage::setChartShown(bool isShown)
{
    m_isChartShown = isShown;
    drawChart();
    m_keeping->start();
}

void RankingPage::select(const QString& workloadId)
{
    m_table->select(workloadId);
    selected(workloadId);
}

void RankingPage::selected(const QString& workloadId)
{
    m_chart->setSelected(workloadId);
    Q_EMIT workloadSelected(workloadId);
}

void RankingPage::applyFilter()
{
    m_filter.verdicts = m_bar->chips().checked();
    m_table->setFilter(m_filter);
    const bool hasRows = m_table->shownRows() > 0 || !m_table->isFiltering();
    m_table->setVisible(hasRows);
    m_noMatch->setVisible(!hasRows);
    drawChart();
    updateSentence();
}

// The chart shows the rows of the table, in the order of the ranking however the table is sorted.
void RankingPage::drawChart()
{
    model::WorkloadList rows;
    if (m_evaluation) {
        std::vector<std::uint32_t> matches = m_table->model().matches();
        std::sort(matches.begin(), matches.end());
        for (const std::uint32_t index : matches)
            rows.push_back(&m_evaluation->workloads.at(index));
    }
    const bool isEmpty = rows.empty();
    m_chart->setRows(m_evaluation.get(), std::move(rows));
    // Where nothing matches, that is said once.
    m_chart->setVisible(m_isChartShown && m_chart->hasPlot() && !isEmpty);
}

void RankingPage::openProject()
{
    const QString project = m_workspace.projectPath();
    if (project != m_project && !project.isEmpty()) {
        const QByteArray stored = m_workspace.viewState(pageName());
        restore(stored.isEmpty() ? m_remembered : stored);
        clearFilter();
    }
    m_project = project;
    updateFigures();
}

void RankingPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    const bool hasWorkloads = m_evaluation && !m_evaluation->workloads.empty();
    m_content->setVisible(hasWorkloads);
    m_empty->setVisible(!hasWorkloads);
    m_bar->chips().setEvaluation(m_evaluation.get());
    m_table->setEvaluation(m_evaluation);
    m_table->setCompared(m_workspace.comparedEvaluation());
    m_breadcrumb->setEvaluation(m_evaluation);
    m_bar->setGroupBy(m_table->model().groupBy(), m_table->model().hasTeams());
    m_chart->setSelected(m_table->selected());
    applyFilter();
    if (!hasWorkloads)
        return;
    const QString key = m_table->model().hasDraws() ? tr("Ranked by P80") : tr("Ranked by likely payback");
    const model::Evaluation* compared = m_table->model().compared();
    m_bar->setRankKey(compared ? tr("%1 · beside %2", "rank key, compared scenario")
                                     .arg(key, displayText(compared->scenarioName))
                               : key);
}

// A headline is about the rows that it stands above.
void RankingPage::updateSentence()
{
    if (!m_evaluation || m_evaluation->workloads.empty()) {
        setSentence(tr("No workloads yet"), tr("Which should move to WebAssembly, and when that pays back."));
        return;
    }
    const NumberText numbers(m_evaluation->currency);
    const QString headline = rankingHeadline(*m_evaluation, numbers);
    const QString summary = rankingSummary(*m_evaluation, numbers);
    if (!m_table->isFiltering()) {
        setSentence(headline, summary);
        return;
    }
    const bool hasWordsOnly = m_filter == RankingFilter{.words = m_filter.words};
    const QString filter =
        hasWordsOnly ? tr("“%1”", "words that are looked for").arg(displayText(m_filter.words.join(u' ')))
                     : tr("the filter", "4 of 41 workloads match the filter");
    setSentence(filteredHeadline(*m_evaluation, m_table->model().matches(), filter, numbers),
                tr("Without the filter: %1. %2").arg(headline, summary));
}

QByteArray RankingPage::state() const
{
    QJsonObject state = m_table->state();
    state[u"version"_s] = 1;
    state[u"chart"_s] = m_chart->kind();
    state[u"chartShown"_s] = m_isChartShown;
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RankingPage::restore(const QByteArray& state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    m_remembered = state;
    m_table->restore(object);
    m_chart->setKind(object[u"chart"_s].toInt(m_chart->kind()));
    setChartShown(object[u"chartShown"_s].toBool(true));
    m_bar->setIdleShared(m_table->model().isIdleShared());
    m_bar->setGroupBy(m_table->model().groupBy(), m_table->model().hasTeams());
    m_keeping->stop();
}

void RankingPage::keepState()
{
    m_keeping->stop();
    m_remembered = state();
    if (!m_project.isEmpty() && m_workspace.projectPath() == m_project && !m_workspace.isReadOnly() &&
        m_workspace.viewState(pageName()) != m_remembered)
        m_workspace.storeViewState(pageName(), m_remembered);
}

} // namespace tare::views
