// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/rankingtable.h"

#include "views/look/fonts.h"
#include "views/pages/ranking/groupnames.h"
#include "views/tables/columnchooser.h"
#include "views/tables/paybackdelegate.h"
#include "views/tables/rankingcolumns.h"
#include "views/tables/rankingparttext.h"
#include "views/tables/tableview.h"
#include "views/tables/totalsbar.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

using model::GroupBy;

} // namespace

RankingTable::RankingTable(QWidget* parent)
    : QWidget(parent), m_model(new RankingModel(this)), m_table(new TableView)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(RankingModel::PaybackBar, new PaybackDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->sortByColumn(RankingModel::Rank, Qt::AscendingOrder);
    m_table->setSortingEnabled(true);
    m_table->setAccessibleName(tr("Ranking of workloads"));
    m_columns = new ColumnLayout(m_table->horizontalHeader(), m_model->columns(),
                                 {rankingColumnsByNeed(),
                                  {RankingModel::Rank, RankingModel::Workload},
                                  {RankingModel::Reason, RankingModel::Workload}});
    m_totals = new TotalsBar(m_table);
    QHeaderView* header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_totals);
    m_table->installEventFilter(this);
    connect(header, &QWidget::customContextMenuRequested, this, &RankingTable::showHeaderMenu);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &RankingTable::stateChanged);
    connect(m_columns, &ColumnLayout::changed, this, [this] {
        m_model->setCostShown(m_columns->isShown(RankingModel::Cost));
        Q_EMIT stateChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &RankingTable::currentChanged);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_isRestoring = true;
        m_kept.clear();
        for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
            m_kept.insert(row.data(IdentityRole).toString());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_isRestoring = false;
        select(m_selected);
        restoreSelection();
        startAtTop();
        updateTotals();
        Q_EMIT rowsChanged();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (!hasSum(index)) // which was asked by the first click
            activate(index);
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (hasSum(index) || (index.column() == RankingModel::Rank && m_model->isGroup(index.row())))
            activate(index);
    });
    connect(m_totals, &TotalsBar::whyRequested, this,
            [this](int column) { Q_EMIT whyRequested(m_model->askedTotal(column)); });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& place) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(place)); });
    makeActions();
    updateColumns();
}

void RankingTable::makeActions()
{
    const auto make = [this](const QString& text, const QKeySequence& keys, bool isFull) {
        auto* action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, isFull] { m_table->copySelection(isFull); });
        m_table->addAction(action);
        return action;
    };
    m_copy = make(tr("&Copy Rows"), QKeySequence::Copy, false);
    m_copyFull = make(tr("Copy with Full &Precision"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), true);
}

std::vector<const model::WorkloadFigures*> RankingTable::selectedWorkloads() const
{
    std::vector<const model::WorkloadFigures*> workloads;
    const int current = m_table->currentIndex().row();
    const auto add = [this, &workloads](int row) {
        if (const auto workload = m_model->workloadAt(row))
            workloads.push_back(&m_model->evaluation()->workloads[*workload]);
    };
    add(current);
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        if (row.row() != current)
            add(row.row());
    return workloads;
}

const model::WorkloadFigures* RankingTable::currentGroup() const
{
    const int row = m_table->currentIndex().row();
    return m_model->isGroup(row) ? m_model->firstOf(row) : nullptr;
}

void RankingTable::setEvaluation(std::shared_ptr<const model::Evaluation> evaluation)
{
    m_model->setEvaluation(std::move(evaluation));
    updateColumns();
}

void RankingTable::setCompared(std::shared_ptr<const model::Evaluation> compared)
{
    m_model->setCompared(std::move(compared));
    updateColumns();
}

void RankingTable::setFilter(const RankingFilter& filter)
{
    m_model->setFilter(filter);
}

void RankingTable::setGroupBy(GroupBy by)
{
    if (by == m_model->groupBy())
        return;
    m_model->setGroupBy(by);
    updateColumns();
    Q_EMIT stateChanged();
}

void RankingTable::setIdleShared(bool isShared)
{
    if (isShared == m_model->isIdleShared())
        return;
    m_model->setIdleShared(isShared);
    Q_EMIT stateChanged();
}

void RankingTable::currentChanged(const QModelIndex& current)
{
    if (m_isRestoring || !current.isValid() || !m_model->workloadAt(current.row()))
        return;
    const QString workload = current.data(IdentityRole).toString();
    if (workload == m_selected)
        return;
    m_selected = workload;
    Q_EMIT workloadSelected(m_selected);
}

void RankingTable::select(const QString& workloadId)
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.isValid() ? current.column() : static_cast<int>(RankingModel::Workload);
    const QModelIndex index = m_model->index(m_model->rowOf(workloadId), column);
    m_isRestoring = true;
    if (index.isValid() && current.data(IdentityRole).toString() != workloadId)
        m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                              QItemSelectionModel::Rows);
    m_isRestoring = false;
    if (index.isValid()) {
        m_table->scrollTo(index);
        m_selected = workloadId;
    }
}

// Whoever walks by keys goes on at the first row where theirs is gone.
void RankingTable::startAtTop()
{
    if (!m_table->hasFocus() || m_table->currentIndex().isValid())
        return;
    m_isRestoring = true;
    m_table->selectionModel()->setCurrentIndex(m_model->index(0, RankingModel::Workload),
                                               QItemSelectionModel::NoUpdate);
    m_isRestoring = false;
}

// Several selected rows, wherever they stand now.
void RankingTable::restoreSelection()
{
    if (m_kept.size() < 2)
        return;
    QItemSelection rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (m_model->workloadAt(row) && m_kept.contains(index.data(IdentityRole).toString()))
            rows.append(QItemSelectionRange(index, m_model->index(row, m_model->columnCount() - 1)));
    }
    m_isRestoring = true;
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
}

bool RankingTable::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && keyPressed(*static_cast<QKeyEvent*>(event)))
        return true;
    // F1 is the window's, too: on a cell it asks why of that cell.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

bool RankingTable::keyPressed(const QKeyEvent& event)
{
    if (event.key() == Qt::Key_Backspace) {
        Q_EMIT upRequested();
        return true;
    }
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return false;
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    if (isEnter && event.modifiers() & Qt::ControlModifier && m_model->isGroup(current.row())) {
        Q_EMIT enterRequested();
        return true;
    }
    if (isEnter || event.key() == Qt::Key_F1) {
        activate(current);
        return true;
    }
    if (!m_model->isGroup(current.row()))
        return false;
    const bool isMirrored = isRightToLeft();
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
        m_model->setExpanded(current.row(), (event.key() == Qt::Key_Right) != isMirrored);
    else if (event.key() == Qt::Key_Space)
        toggle(current.row());
    else
        return false;
    Q_EMIT stateChanged();
    return true;
}

bool RankingTable::hasSum(const QModelIndex& index) const
{
    return m_model->isGroup(index.row()) && index.data(FigureRole).isValid();
}

void RankingTable::toggle(int groupRow)
{
    const QModelIndex chevron = m_model->index(groupRow, RankingModel::Rank);
    m_model->setExpanded(groupRow, !chevron.data(ExpandedRole).toBool());
    Q_EMIT stateChanged();
}

// Of a workload and of the sum of a group: asks why. Of a group: opens or closes it.
void RankingTable::activate(const QModelIndex& index)
{
    if (m_model->isGroup(index.row()) && !hasSum(index))
        toggle(index.row());
    else
        Q_EMIT whyRequested(m_model->asked(index));
}

bool RankingTable::canAskWhy() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() && (!m_model->isGroup(current.row()) || hasSum(current));
}

void RankingTable::askWhy()
{
    if (canAskWhy())
        activate(m_table->currentIndex());
}

void RankingTable::updateColumns()
{
    const model::Evaluation* evaluation = m_model->evaluation();
    std::set<int> needless;
    if (const auto grouped = columnOf(m_model->groupBy()))
        needless.insert(*grouped);
    std::set<int> unavailable;
    if (evaluation && !m_model->hasTeams())
        unavailable.insert(RankingModel::Team);
    for (int column = RankingModel::SavingBefore; column < RankingModel::columnCountOfRanking; ++column)
        if (!m_model->compared())
            unavailable.insert(column);
    m_columns->setNeedless(needless);
    m_columns->setUnavailable(unavailable);
    m_model->setCostShown(m_columns->isShown(RankingModel::Cost));
    m_totals->update();
}

void RankingTable::updateTotals()
{
    const model::Evaluation* evaluation = m_model->evaluation();
    if (!evaluation) {
        m_totals->setTotals({}, {}, {});
        return;
    }
    const std::map<int, QString> sums = totals();
    makeRoom(sums);
    m_totals->setTotals(summedText(*evaluation, m_model->matches(), m_model->summedVerdicts()),
                        !m_columns->isShown(RankingModel::Cost) ? tr("· NPV before platform cost and waves")
                        : m_model->isIdleShared() ? tr("· NPV before platform cost and waves · idle shared")
                                                  : tr("· NPV before platform cost and waves · idle apart"),
                        sums);
}

std::map<int, QString> RankingTable::totals() const
{
    std::map<int, QString> sums;
    for (int column = RankingModel::Saving; column < RankingModel::columnCountOfRanking; ++column)
        if (const QString sum = m_model->sumText(column, m_model->matches(), m_model->summedVerdicts());
            !sum.isEmpty())
            sums[column] = sum;
    return sums;
}

// For the sums of the groups, of which none is larger than that of all, and for the names of groups.
void RankingTable::makeRoom(std::map<int, QString> texts)
{
    for (auto& [column, text] : texts) {
        const QString all = m_model->sumText(column, m_model->matches(), {});
        text = all.size() > text.size() ? all : text;
    }
    QString longest;
    for (int row = 0; m_model->groupBy() != GroupBy::Nothing && row < m_model->rowCount(); ++row) {
        if (!m_model->isGroup(row))
            continue;
        const QString name = m_model->index(row, RankingModel::Workload).data().toString();
        longest = name.size() > longest.size() ? name : longest;
    }
    if (!longest.isEmpty())
        texts[RankingModel::Workload] = longest + QStringLiteral("    "); // and the mark of a verdict
    m_columns->makeRoomFor(texts);
}

void RankingTable::chooseColumns()
{
    ColumnChooser(*m_columns, window()).exec();
}

void RankingTable::showHeaderMenu(const QPoint& place)
{
    QHeaderView* header = m_table->horizontalHeader();
    const int column = header->logicalIndexAt(place);
    QMenu menu;
    if (column >= 0) {
        const QString name = m_model->columns()[static_cast<std::size_t>(column)].longName();
        menu.addAction(tr("Sort &Ascending"),
                       [this, column] { m_table->sortByColumn(column, Qt::AscendingOrder); });
        menu.addAction(tr("Sort &Descending"),
                       [this, column] { m_table->sortByColumn(column, Qt::DescendingOrder); });
        for (const GroupBy by : groupings())
            if (columnOf(by) == column)
                menu.addAction(tr("&Group by This"), [this, by] { Q_EMIT groupByRequested(by); });
        menu.addSeparator();
        if (m_columns->canBeHidden(column))
            menu.addAction(tr("&Hide This Column"), [this, column] { m_columns->setShown(column, false); });
    }
    menu.addAction(tr("&Columns…"), this, &RankingTable::chooseColumns);
    menu.addAction(tr("&Reset Columns"), m_columns, &ColumnLayout::reset);
    menu.exec(header->mapToGlobal(place));
}

QJsonObject RankingTable::state() const
{
    const QHeaderView* header = m_table->horizontalHeader();
    const std::string_view sorted =
        m_model->columns()[static_cast<std::size_t>(header->sortIndicatorSection())].id;
    QJsonArray collapsed;
    for (const std::string& key : m_model->collapsed())
        collapsed.append(QString::fromStdString(key));
    return {{u"columns"_s, m_columns->state()},
            {u"automatic"_s, m_columns->isAutomatic()},
            {u"sort"_s, QString::fromUtf8(sorted.data(), static_cast<qsizetype>(sorted.size()))},
            {u"descending"_s, header->sortIndicatorOrder() == Qt::DescendingOrder},
            {u"group"_s, groupId(m_model->groupBy())},
            {u"idle"_s, m_model->isIdleShared() ? u"shared"_s : u"apart"_s},
            {u"collapsed"_s, collapsed}};
}

void RankingTable::restore(const QJsonObject& state)
{
    m_columns->restore(state[u"columns"_s].toArray(), state[u"automatic"_s].toBool(true));
    m_model->setGroupBy(groupFromId(state[u"group"_s].toString()));
    m_model->setIdleShared(state[u"idle"_s].toString() == u"shared"_s);
    std::set<std::string> collapsed;
    for (const QJsonValue& key : state[u"collapsed"_s].toArray())
        collapsed.insert(key.toString().toStdString());
    m_model->setCollapsed(std::move(collapsed));
    const std::string sorted = state[u"sort"_s].toString().toStdString();
    const auto& columns = m_model->columns();
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&sorted](const TableColumn& column) { return column.id == sorted; });
    m_table->sortByColumn(found == columns.end() ? 0 : static_cast<int>(found - columns.begin()),
                          state[u"descending"_s].toBool() ? Qt::DescendingOrder : Qt::AscendingOrder);
    updateColumns();
}

} // namespace tare::views
