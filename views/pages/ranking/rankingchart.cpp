// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingchart.h"

#include "views/charts/chartview.h"
#include "views/charts/rankingplots.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

using MakePlot = Plot (*)(const model::Evaluation&, const model::WorkloadList&, const NumberText&);
constexpr MakePlot kinds[] = {paybackPlot, effortSavingPlot, cumulativeSavingPlot}; // as they are offered
constexpr int firstKind = 1;

} // namespace

RankingChart::RankingChart(QWidget* parent)
    : QWidget(parent),
      m_choice(new SegmentedControl({tr("Payback bars"), tr("Effort × saving"), tr("Cumulative saving")})),
      m_subtitle(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_stack(new QStackedWidget),
      m_chart(new ChartView), m_nothing(new PlainLabel({}, PlainLabel::Look::Secondary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    top->addWidget(m_subtitle, 1);
    top->addWidget(newChartMenuButton(*m_chart));
    layout->addLayout(top);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_chart);
    m_stack->addWidget(m_nothing);
    m_stack->setFixedHeight(scaled(248));
    layout->addWidget(m_stack);
    m_choice->setCurrent(firstKind);
    connect(m_choice, &SegmentedControl::currentChanged, this, [this] {
        draw();
        Q_EMIT kindChanged();
    });
    connect(m_chart, &ChartView::markSelected, this, &RankingChart::workloadSelected);
    draw();
}

void RankingChart::setRows(const model::Evaluation* evaluation, model::WorkloadList workloads)
{
    m_evaluation = evaluation;
    m_workloads = std::move(workloads);
    m_hasPlot = evaluation && std::any_of(evaluation->workloads.begin(), evaluation->workloads.end(),
                                          [](const model::WorkloadFigures& workload) {
                                              return workload.saving && workload.saving->value() > 0;
                                          });
    draw();
}

void RankingChart::draw()
{
    const Plot plot = m_evaluation ? kinds[m_choice->current()](*m_evaluation, m_workloads,
                                                                NumberText(m_evaluation->currency))
                                   : Plot();
    m_chart->setPlot(plot);
    m_subtitle->setPlainText(plot.subtitle);
    m_nothing->setPlainText(
        m_choice->current() == firstKind
            ? tr("None of these workloads saves anything, so there is nothing to draw here.")
            : tr("None of these workloads pays back, so there is nothing to draw here."));
    m_stack->setCurrentWidget(plot.isEmpty() ? static_cast<QWidget*>(m_nothing) : m_chart);
}

int RankingChart::kind() const
{
    return m_choice->current();
}

void RankingChart::setKind(int kind)
{
    m_choice->setCurrent(std::clamp(kind, 0, static_cast<int>(std::size(kinds)) - 1));
}

void RankingChart::setSelected(const QString& workloadId)
{
    m_chart->setSelected(workloadId);
}

} // namespace tare::views
