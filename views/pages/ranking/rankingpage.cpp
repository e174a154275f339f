// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingpage.h"

#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/ranking/rankingchart.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/ranking/verdictchips.h"
#include "views/text/summarytext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tare::views {

RankingPage::RankingPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace), m_chart(new RankingChart), m_chips(new VerdictChips),
      m_rankedBy(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_table(new RankingTable),
      m_content(new QWidget),
      m_empty(new EmptyState(tr("Here stand the workloads in the order in which they pay back."),
                             tr("Import a cluster inventory and a bill to fill it."), tr("Import…"))),
      m_noMatch(new EmptyState(tr("No workload matches the filter."),
                               tr("Clear it to see all of them again."), tr("Clear filter")))
{
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_chart);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_chips);
    chips->addStretch();
    chips->addWidget(m_rankedBy);
    layout->addLayout(chips);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_noMatch, 1);
    body()->addWidget(m_content, 1);
    body()->addWidget(m_empty, 1);

    connect(m_empty, &EmptyState::accepted, this, &RankingPage::importRequested);
    connect(m_noMatch, &EmptyState::accepted, this, [this] {
        m_chips->clear();
        Q_EMIT filterCleared();
    });
    connect(m_chips, &VerdictChips::checkedChanged, this, &RankingPage::applyFilter);
    connect(m_table, &RankingTable::workloadSelected, this, &RankingPage::selected);
    connect(m_table, &RankingTable::whyRequested, this, &RankingPage::whyRequested);
    connect(m_chart, &RankingChart::workloadSelected, this, &RankingPage::select);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &RankingPage::updateFigures);
    connect(&m_workspace, &Workspace::projectChanged, this, &RankingPage::updateFigures);
    updateFigures();
}

void RankingPage::setFilterText(const QString& text)
{
    m_filter = text;
    applyFilter();
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
    m_table->setFilter(m_filter, m_chips->checked());
    const bool hasRows = m_table->shownRows() > 0 || !m_table->isFiltering();
    m_table->setVisible(hasRows);
    m_noMatch->setVisible(!hasRows);
}

void RankingPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    const bool hasWorkloads = m_evaluation && !m_evaluation->workloads.empty();
    m_content->setVisible(hasWorkloads);
    m_empty->setVisible(!hasWorkloads);
    m_chart->setEvaluation(hasWorkloads ? m_evaluation.get() : nullptr);
    m_chips->setEvaluation(m_evaluation.get());
    m_table->setEvaluation(m_evaluation);
    m_chart->setSelected(m_table->selected());
    applyFilter();
    if (!hasWorkloads) {
        setSentence(tr("No workloads yet"), tr("Which should move to WebAssembly, and when that pays back."));
        return;
    }
    const NumberText numbers(m_evaluation->currency);
    const bool hasDraws = std::any_of(m_evaluation->workloads.begin(), m_evaluation->workloads.end(),
                                      [](const auto& workload) { return workload.payback.p80.has_value(); });
    m_rankedBy->setPlainText(hasDraws ? tr("Ranked by P80") : tr("Ranked by likely payback"));
    setSentence(rankingHeadline(*m_evaluation, numbers), rankingSummary(*m_evaluation, numbers));
}

} // namespace tare::views
