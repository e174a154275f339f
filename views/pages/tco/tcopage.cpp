// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tco/tcopage.h"

#include "views/charts/chartview.h"
#include "views/charts/tcoplots.h"
#include "views/look/controls.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/pages/common/emptystate.h"
#include "views/tables/tableview.h"
#include "views/text/reasontext.h"
#include "views/text/summarytext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace tare::views {

TcoPage::TcoPage(Workspace& workspace, QWidget* parent)
    : Page(parent), m_workspace(workspace),
      m_drawing(new SegmentedControl({tr("Lines"), tr("Stacked by component")})),
      m_costNote(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_cashNote(new PlainLabel({}, PlainLabel::Look::SmallSecondary)), m_cost(new ChartView),
      m_cash(new ChartView),
      m_showData(new QPushButton(themedIcon(QStringLiteral("table")), tr("Show data"))),
      m_model(new TcoModel(this)), m_table(new TableView), m_charts(nullptr),
      m_empty(
          new EmptyState(tr("Here stand the costs of staying, right-sizing and migrating over the months."),
                         tr("Import a cluster inventory and a bill to fill it."), tr("Import…")))
{
    m_showData->setCheckable(true);
    actions()->addWidget(m_showData);
    m_charts = chartsWidget();
    m_table->show(m_model, *m_model, m_model->columnCount() - 1);
    m_table->setAccessibleName(tr("Costs and cash by month"));
    body()->addWidget(m_charts, 1);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_empty, 1);
    connect(m_showData, &QPushButton::toggled, this, &TcoPage::showData);
    connect(m_drawing, &SegmentedControl::currentChanged, this, &TcoPage::updateCost);
    connect(m_empty, &EmptyState::accepted, this, &TcoPage::importRequested);
    connect(&m_workspace, &Workspace::evaluationChanged, this, &TcoPage::updateFigures);
    connect(&m_workspace, &Workspace::projectChanged, this, &TcoPage::updateFigures);
    updateFigures();
}

QWidget* TcoPage::chartsWidget()
{
    auto* charts = new QWidget;
    auto* layout = new QVBoxLayout(charts);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(4);
    auto* costTitle = new QHBoxLayout;
    costTitle->setSpacing(8);
    costTitle->addWidget(new PlainLabel(tr("Cost a month"), PlainLabel::Look::Heading));
    costTitle->addWidget(m_costNote, 1);
    costTitle->addWidget(m_drawing);
    layout->addLayout(costTitle);
    layout->addWidget(m_cost, 1);
    layout->addSpacing(6);
    auto* cashTitle = new QHBoxLayout;
    cashTitle->setSpacing(8);
    cashTitle->addWidget(
        new PlainLabel(tr("Cumulative cash of migrating, against right-sizing"), PlainLabel::Look::Heading));
    cashTitle->addWidget(m_cashNote, 1);
    layout->addLayout(cashTitle);
    layout->addWidget(m_cash, 1);
    return charts;
}

void TcoPage::showData(bool isShown)
{
    const bool hasFigures = m_evaluation && m_evaluation->tco.migrate.size() > 1;
    m_table->setVisible(hasFigures && isShown);
    m_charts->setVisible(hasFigures && !isShown);
    m_empty->setVisible(!hasFigures);
}

void TcoPage::updateFigures()
{
    m_evaluation = m_workspace.evaluation();
    const bool hasFigures = m_evaluation && m_evaluation->tco.migrate.size() > 1;
    m_showData->setVisible(hasFigures);
    m_model->setEvaluation(m_evaluation);
    showData(m_showData->isChecked());
    if (!hasFigures) {
        m_cost->setPlot({});
        m_cash->setPlot({});
        setSentence(tr("Nothing to compare yet"),
                    tr("What staying, right-sizing and migrating cost over the months."));
        return;
    }
    const NumberText numbers(m_evaluation->currency);
    setSentence(tcoHeadline(*m_evaluation, numbers), tcoSummary(*m_evaluation, numbers));
    m_cashNote->setPlainText(tr("undiscounted, likely values, platform cost in it · %1")
                                 .arg(costBasisName(m_evaluation->costBasis)));
    m_cash->setPlot(cumulativeCashPlot(*m_evaluation, numbers));
    updateCost();
}

void TcoPage::updateCost()
{
    if (!m_evaluation)
        return;
    const bool isStacked = m_drawing->current() == 1;
    m_costNote->setPlainText(isStacked ? tr("migrate stacked: cluster, overlap and platform, one-off on top")
                                       : tr("capacity of the pools and what migrating costs"));
    m_cost->setPlot(costPlot(*m_evaluation, isStacked ? CostDrawing::Stacked : CostDrawing::Lines,
                             NumberText(m_evaluation->currency)));
}

} // namespace tare::views
