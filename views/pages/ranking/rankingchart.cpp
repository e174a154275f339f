// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingchart.h"

#include "views/charts/chartview.h"
#include "views/charts/ladderview.h"
#include "views/charts/rankingplots.h"
#include "views/look/controls.h"
#include "views/look/fonts.h"
#include "views/look/plainlabel.h"
#include "views/text/reasontext.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

RankingChart::RankingChart(QWidget* parent)
    : QWidget(parent),
      m_choice(new SegmentedControl({tr("Payback bars"), tr("Effort × saving"), tr("Cumulative saving")})),
      m_subtitle(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_stack(new QStackedWidget),
      m_bars(new LadderView),
      m_noBars(new PlainLabel(tr("No workload pays back, so there is nothing to draw here."),
                              PlainLabel::Look::Secondary)),
      m_bubbles(new ChartView), m_cumulative(new ChartView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_choice);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    top->addWidget(m_subtitle, 1);
    layout->addLayout(top);
    auto* bars = new QWidget;
    auto* barsLayout = new QVBoxLayout(bars);
    barsLayout->setContentsMargins(0, 6, 0, 0);
    barsLayout->addWidget(m_bars);
    barsLayout->addWidget(m_noBars);
    barsLayout->addStretch();
    m_stack->addWidget(bars);
    m_stack->addWidget(m_bubbles);
    m_stack->addWidget(m_cumulative);
    m_stack->setFixedHeight(scaled(248));
    layout->addWidget(m_stack);
    connect(m_choice, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_choice->setCurrent(1);
    connect(m_choice, &SegmentedControl::currentChanged, this, &RankingChart::kindChanged);
    for (ChartView* chart : {m_bubbles, m_cumulative})
        connect(chart, &ChartView::markSelected, this, &RankingChart::workloadSelected);
}

void RankingChart::setEvaluation(const model::Evaluation* evaluation)
{
    if (evaluation) {
        const NumberText numbers(evaluation->currency);
        const Plot bubbles = effortSavingPlot(*evaluation, numbers);
        m_bubbles->setPlot(bubbles);
        m_cumulative->setPlot(cumulativeSavingPlot(*evaluation, numbers));
        m_bars->setLadder(paybackBars(*evaluation, numbers), 160, false);
        m_noBars->setVisible(m_bars->isHidden());
        m_subtitle->setPlainText(tr("Saving a month against one-off cost · %n workload(s) · %1", nullptr,
                                    static_cast<int>(bubbles.marks.size()))
                                     .arg(costBasisName(evaluation->costBasis)));
        m_hasPlot = !bubbles.isEmpty();
    } else {
        m_bubbles->setPlot({});
        m_cumulative->setPlot({});
        m_hasPlot = false;
    }
}

int RankingChart::kind() const
{
    return m_choice->current();
}

void RankingChart::setKind(int kind)
{
    m_choice->setCurrent(std::clamp(kind, 0, m_stack->count() - 1));
}

void RankingChart::setSelected(const QString& workloadId)
{
    m_bubbles->setSelected(workloadId);
    m_cumulative->setSelected(workloadId);
}

} // namespace tare::views
