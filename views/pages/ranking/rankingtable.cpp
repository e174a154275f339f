// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingtable.h"

#include "views/look/fonts.h"
#include "views/tables/paybackdelegate.h"
#include "views/tables/tableview.h"
#include "views/tables/totalsbar.h"
#include "views/text/reasontext.h"

#include <QHeaderView>
#include <QMenu>
#include <QVBoxLayout>

namespace tare::views {

RankingTable::RankingTable(QWidget* parent)
    : QWidget(parent), m_model(new RankingModel(this)), m_proxy(new RankingProxy(this)),
      m_table(new TableView), m_totals(new TotalsBar(m_table))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_proxy->setSourceModel(m_model);
    m_table->show(m_proxy, *m_model, RankingModel::Workload);
    m_table->setItemDelegateForColumn(RankingModel::PaybackBar, new PaybackDelegate(m_table));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    m_table->setAccessibleName(tr("Ranking of workloads"));
    for (const int column : {RankingModel::Effort, RankingModel::Data, RankingModel::Reason})
        m_table->setColumnHidden(column, true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &RankingTable::showColumnMenu);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_isRestoring || !current.isValid())
                    return;
                m_selected = current.data(IdentityRole).toString();
                Q_EMIT workloadSelected(m_selected);
            });
    connect(m_table, &TableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT whyRequested(index.data(IdentityRole).toString()); });
}

void RankingTable::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    m_isRestoring = true;
    m_model->setEvaluation(std::move(evaluation));
    m_isRestoring = false;
    select(m_selected);
    updateTotals();
}

void RankingTable::setFilter(const QString& text, std::set<model::Verdict> verdicts)
{
    m_isRestoring = true;
    m_proxy->setVerdicts(std::move(verdicts));
    m_proxy->setFilterText(text);
    m_isRestoring = false;
    select(m_selected);
    updateTotals();
}

void RankingTable::select(const QString& workloadId)
{
    const int row = m_model->rowOf(workloadId);
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, RankingModel::Workload));
    m_isRestoring = true;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                          QItemSelectionModel::Rows);
    m_isRestoring = false;
    if (index.isValid()) {
        m_table->scrollTo(index);
        m_selected = workloadId;
    }
}

void RankingTable::updateTotals()
{
    const model::Evaluation* evaluation = m_model->evaluation();
    if (!evaluation) {
        m_totals->setTotals({}, {}, {});
        return;
    }
    // What is summed: the rows that pay back, or, where a filter holds, the rows that it shows.
    double saving = 0;
    double oneOff = 0;
    double npv = 0;
    int summed = 0;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const auto& workload = m_model->workload(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
        if (m_proxy->verdicts().empty() && workload.verdict != model::Verdict::Migrate)
            continue;
        ++summed;
        saving += workload.saving ? workload.saving->value() : 0;
        oneOff += workload.oneOffCost.value();
        npv += workload.npv ? workload.npv->value() : 0;
    }
    const NumberText numbers(evaluation->currency);
    const auto all = static_cast<double>(evaluation->workloads.size());
    const QString what = m_proxy->verdicts().empty() ? verdictName(model::Verdict::Migrate) : tr("Shown");
    m_totals->setTotals(tr("%1: %2 of %3").arg(what, numbers.count(summed), numbers.count(all)),
                        tr("· NPV before platform cost and waves"),
                        {{RankingModel::Saving, numbers.money(saving)},
                         {RankingModel::OneOff, numbers.money(oneOff)},
                         {RankingModel::Npv, numbers.money(npv)}});
}

void RankingTable::showColumnMenu(const QPoint& place)
{
    QMenu menu;
    for (int column = RankingModel::Namespace; column < RankingModel::columnCountOfRanking; ++column) {
        QAction* action =
            menu.addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this,
                [this, column](bool isShown) { setColumnShown(column, isShown); });
    }
    menu.exec(m_table->horizontalHeader()->mapToGlobal(place));
}

void RankingTable::setColumnShown(int column, bool isShown)
{
    m_table->setColumnHidden(column, !isShown);
    m_totals->update();
}

QByteArray RankingTable::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void RankingTable::restoreColumns(const QByteArray& state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

} // namespace tare::views
