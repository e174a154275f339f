// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/recentlist.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/tables/celldelegate.h"
#include "views/tables/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int namePadding = 20; // at both sides
constexpr int rowHeight = 34;

// A pin where a project is pinned, and a pale one where it can be.
class PinDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                      const QModelIndex& index) const override
    {
        const bool isPinned = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        const bool isCurrent = option.state & (QStyle::State_Selected | QStyle::State_MouseOver);
        if (!isPinned && !isCurrent)
            return;
        const bool isSelected = option.state & QStyle::State_Selected;
        const int size = scaled(14);
        const QPointF place(area.center().x() - size / 2.0 + 0.5, area.center().y() - size / 2.0 + 0.5);
        const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
        paintIcon(painter, QRectF(place, QSizeF(size, size)), QStringLiteral("pin"),
                  isPinned ? text : colours(option.palette).mark);
    }
};

} // namespace

RecentList::RecentList(QWidget* parent)
    : QWidget(parent), m_model(new RecentModel(this)), m_table(new TableView), m_menu(new QMenu(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->show(m_model, *m_model, RecentModel::Project);
    // What was found gives way to the names of the projects.
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(RecentModel::Project, QHeaderView::Fixed);
    header->setSectionResizeMode(RecentModel::Opened, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecentModel::Found, QHeaderView::Stretch);
    m_table->setRowHeight(rowHeight);
    auto* pins = new PinDelegate(m_table);
    pins->setRowHeight(rowHeight);
    m_table->setItemDelegateForColumn(RecentModel::Pin, pins);
    m_table->horizontalHeader()->hide();
    // As high as its rows, and its columns give way.
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("Recent projects"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    makeActions();
    connect(m_table, &TableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &TableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == RecentModel::Pin)
            togglePin(index.row());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        updateActions();
        m_menu->popup(m_table->viewport()->mapToGlobal(place));
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecentList::updateActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &RecentList::updateActions);
}

void RecentList::makeActions()
{
    m_open = addAction(tr("&Open"), Qt::Key_Return, &RecentList::open);
    m_pin = addAction(tr("&Pin to Top"), Qt::Key_Space, &RecentList::togglePin);
    m_pin->setCheckable(true);
    m_remove = addAction(tr("&Remove from List"), QKeySequence::Delete, &RecentList::remove);
    // The table opens on Enter by itself.
    m_open->setShortcutContext(Qt::WidgetShortcut);
    updateActions();
}

QAction* RecentList::addAction(const QString& text, const QKeySequence& keys,
                               void (RecentList::*act)(int row))
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_table->addAction(action);
    connect(action, &QAction::triggered, this, [this, act] {
        if (m_table->currentIndex().isValid())
            (this->*act)(m_table->currentIndex().row());
    });
    return action;
}

void RecentList::updateActions()
{
    const QModelIndex current = m_table->currentIndex();
    for (QAction* action : {m_open, m_pin, m_remove})
        action->setEnabled(current.isValid());
    if (!current.isValid())
        return;
    m_pin->setChecked(m_model->project(current.row()).isPinned);
    m_open->setText(m_model->isThere(current.row()) ? tr("&Open") : tr("&Locate…"));
}

void RecentList::open(int row)
{
    const QString path = m_model->project(row).path;
    if (m_model->isThere(row))
        Q_EMIT openRequested(path);
    else
        Q_EMIT locateRequested(path);
}

void RecentList::togglePin(int row)
{
    const RecentProject project = m_model->project(row);
    Q_EMIT pinRequested(project.path, !project.isPinned);
}

void RecentList::remove(int row)
{
    const QString path = m_model->project(row).path;
    Q_EMIT removeRequested(path);
}

bool RecentList::isEmpty() const
{
    return m_model->rowCount() == 0;
}

void RecentList::setProjects(std::vector<RecentProject> projects)
{
    // The current project stays current where it moves to.
    const QModelIndex before = m_table->currentIndex();
    const QString current = before.isValid() ? before.data(IdentityRole).toString() : QString();
    m_model->setProjects(std::move(projects));
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (!current.isEmpty() && m_model->project(row).path == current)
            m_table->selectRow(row);
    m_table->setFixedHeight(scaled(rowHeight) * m_model->rowCount() + 2);
    fitNames();
}

void RecentList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

void RecentList::fitNames()
{
    const QFontMetrics metrics(bodyFont(QFont::Medium));
    int longest = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        longest = std::max(
            longest, metrics.horizontalAdvance(m_model->index(row, RecentModel::Project).data().toString()));
    m_table->horizontalHeader()->resizeSection(RecentModel::Project,
                                               std::min(longest + scaled(namePadding), width() / 2));
}

} // namespace tare::views
