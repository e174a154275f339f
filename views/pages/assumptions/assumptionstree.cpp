// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/assumptionstree.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/tables/assumptionsdelegate.h"
#include "views/tables/columnchooser.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tare::views {

namespace {

using Model = AssumptionsModel;

constexpr int changedBar = 3;
constexpr int leastName = 150;
constexpr int leastSource = 112;

// What is left over goes to the source, whose citations are long.
ColumnLayout::Rules rules()
{
    return {{Model::Name, Model::Likely, Model::Low, Model::High, Model::Unit, Model::Swing, Model::Source},
            {Model::Name, Model::Likely},
            {Model::Source, Model::Name},
            {{Model::Source, leastSource}, {Model::Name, leastName}}};
}

} // namespace

AssumptionsTree::AssumptionsTree(QWidget* parent)
    : QTreeView(parent), m_model(new AssumptionsModel(this)), m_filter(new AssumptionsFilter(this)),
      m_delegate(new AssumptionsDelegate(this))
{
    m_filter->setSourceModel(m_model);
    setModel(m_filter);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Assumptions"));
    header()->setHighlightSections(false);
    header()->setFont(smallFont(QFont::Medium));
    header()->setMinimumSectionSize(scaled(48));
    header()->setContextMenuPolicy(Qt::CustomContextMenu);
    setTreePosition(Model::Name); // wherever it is moved to
    m_columns = new ColumnLayout(header(), m_model->columns(), rules());
    connect(m_columns, &ColumnLayout::changed, this, &AssumptionsTree::stateChanged);
    connect(header(), &QWidget::customContextMenuRequested, this, &AssumptionsTree::showHeaderMenu);
    connectDelegate();
    const auto noteOpen = [this](const QModelIndex& index, bool isOpen) {
        if (m_isRestoring)
            return;
        const QString identity = index.data(Model::IdentityRole).toString();
        if (isOpen)
            m_closed.erase(identity);
        else
            m_closed.insert(identity);
        Q_EMIT stateChanged();
    };
    connect(this, &QTreeView::collapsed, this,
            [noteOpen](const QModelIndex& index) { noteOpen(index, false); });
    connect(this, &QTreeView::expanded, this,
            [noteOpen](const QModelIndex& index) { noteOpen(index, true); });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT selectionChangedTo(toSource(current)); });
    restoreOpen();
}

void AssumptionsTree::connectDelegate()
{
    connect(m_delegate, &AssumptionsDelegate::inputChanged, this,
            [this](const QModelIndex& index, const QString& text) {
                Q_EMIT inputChanged(toSource(index), text);
            });
    connect(m_delegate, &AssumptionsDelegate::inputAbandoned, this,
            [this](const QModelIndex& index) { m_model->setProblem(toSource(index), {}); });
    connect(m_delegate, &AssumptionsDelegate::inputEnded, this, &AssumptionsTree::inputEnded);
    connect(m_delegate, &AssumptionsDelegate::revertRequested, this,
            [this](const QModelIndex& index) { m_model->revert(toSource(index)); });
}

AssumptionsTree::~AssumptionsTree()
{
    m_delegate->disconnect(this);
}

void AssumptionsTree::restoreOpen()
{
    m_isRestoring = true;
    expandAll();
    for (const QString& closed : m_closed) {
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(closed));
        if (index.isValid())
            collapse(index);
    }
    m_isRestoring = false;
}

bool AssumptionsTree::select(const QString& identity)
{
    const QModelIndex source = m_model->indexOf(identity, Model::Likely);
    QModelIndex index = m_filter->mapFromSource(source);
    if (!index.isValid() && source.isValid()) {
        m_filter->setChoice(AssumptionsFilter::Choice::All);
        restoreOpen();
        index = m_filter->mapFromSource(source);
    }
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

QString AssumptionsTree::selected() const
{
    return currentIndex().isValid() ? currentIndex().data(Model::IdentityRole).toString() : QString();
}

void AssumptionsTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const
{
    const Colours& look = colours(palette());
    const auto kind = static_cast<Model::Kind>(index.data(Model::KindRole).toInt());
    if (selectionModel()->isRowSelected(index.row(), index.parent()))
        painter->fillRect(option.rect, look.highlight);
    else if (kind == Model::Kind::Group)
        painter->fillRect(option.rect, look.alternate);
    QTreeView::drawRow(painter, option, index);
    painter->setPen(look.ruleWeak);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (index.data(Model::ChangedRole).toBool()) {
        const QRect bar(option.rect.left(), option.rect.top(), changedBar, option.rect.height());
        painter->fillRect(QStyle::visualRect(layoutDirection(), option.rect, bar), look.accent);
    }
}

// The neighbour as it is seen; at the end the column itself.
int AssumptionsTree::nextColumn(int column, int step) const
{
    for (int place = header()->visualIndex(column) + step; place >= 0 && place < header()->count();
         place += step)
        if (const int next = header()->logicalIndex(place); !header()->isSectionHidden(next))
            return next;
    return column;
}

void AssumptionsTree::goSideways(int step)
{
    const QModelIndex current = currentIndex();
    const bool isFirst = nextColumn(current.column(), -1) == current.column();
    if (step > 0 && isFirst && m_filter->hasChildren(current) && !isExpanded(current)) {
        expand(current);
    } else if (step < 0 && isFirst && isExpanded(current)) {
        collapse(current);
    } else if (step < 0 && isFirst) {
        if (current.parent().isValid())
            setCurrentIndex(current.parent());
    } else {
        setCurrentIndex(current.siblingAtColumn(nextColumn(current.column(), step)));
    }
}

void AssumptionsTree::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const QModelIndex current = currentIndex();
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (state() == EditingState) {
        QTreeView::keyPressEvent(event); // keys that the field let through
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        copyRows();
    } else if (event->matches(QKeySequence::Delete)) {
        revertCurrent();
    } else if (current.isValid() && isPlain && (event->key() == forward || event->key() == back)) {
        goSideways(event->key() == forward ? 1 : -1);
    } else if (current.isValid() && isPlain &&
               (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // On the name of a row Enter edits what is likely.
        const QModelIndex likely = current.siblingAtColumn(Model::Likely);
        const QModelIndex cell = current.flags() & Qt::ItemIsEditable ? current : likely;
        if (m_filter->hasChildren(current.siblingAtColumn(0)))
            setExpanded(current.siblingAtColumn(0), !isExpanded(current.siblingAtColumn(0)));
        else if (cell.flags() & Qt::ItemIsEditable) {
            setCurrentIndex(cell);
            edit(cell);
        }
    } else {
        QTreeView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void AssumptionsTree::revertCurrent()
{
    if (currentIndex().isValid())
        m_model->revert(toSource(currentIndex()));
}

void AssumptionsTree::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    QMenu menu(this);
    const QModelIndex cell =
        current.flags() & Qt::ItemIsEditable ? current : current.siblingAtColumn(Model::Likely);
    QAction* change = menu.addAction(tr("&Change"));
    change->setShortcut(Qt::Key_F2);
    change->setEnabled(cell.flags() & Qt::ItemIsEditable);
    connect(change, &QAction::triggered, this, [this, cell] {
        setCurrentIndex(cell);
        edit(cell);
    });
    QAction* revert = menu.addAction(tr("Back to the &Default"));
    revert->setShortcut(QKeySequence::Delete);
    revert->setEnabled(current.data(Model::ChangedRole).toBool());
    connect(revert, &QAction::triggered, this, &AssumptionsTree::revertCurrent);
    menu.addSeparator();
    menu.addAction(tr("Co&lumns…"), this, &AssumptionsTree::chooseColumns);
    QAction* copy = menu.addAction(tr("C&opy"));
    copy->setShortcut(QKeySequence::Copy);
    connect(copy, &QAction::triggered, this, &AssumptionsTree::copyRows);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(current).bottomLeft());
    menu.exec(place);
}

void AssumptionsTree::copyRows() const
{
    QStringList titles;
    QStringList cells;
    for (const int column : m_columns->order()) {
        if (!m_columns->isShown(column))
            continue;
        titles += m_filter->headerData(column, Qt::Horizontal).toString();
        cells += currentIndex().siblingAtColumn(column).data().toString();
    }
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(titles.join(u'\t') + u'\n' + cells.join(u'\t'));
}

void AssumptionsTree::chooseColumns()
{
    ColumnChooser(*m_columns, window()).exec();
}

void AssumptionsTree::showHeaderMenu(const QPoint& place)
{
    QMenu menu;
    const int column = header()->logicalIndexAt(place);
    if (column >= 0 && m_columns->canBeHidden(column))
        menu.addAction(tr("&Hide This Column"), [this, column] { m_columns->setShown(column, false); });
    menu.addAction(tr("&Columns…"), this, &AssumptionsTree::chooseColumns);
    menu.addAction(tr("&Reset Columns"), m_columns, &ColumnLayout::reset);
    menu.exec(header()->mapToGlobal(place));
}

QJsonObject AssumptionsTree::look() const
{
    QJsonArray closed;
    for (const QString& identity : m_closed)
        closed.append(identity);
    return {{QStringLiteral("columns"), m_columns->state()},
            {QStringLiteral("automatic"), m_columns->isAutomatic()},
            {QStringLiteral("closed"), closed}};
}

void AssumptionsTree::restoreLook(const QJsonObject& state)
{
    m_columns->restore(state[QStringLiteral("columns")].toArray(),
                       state[QStringLiteral("automatic")].toBool(true));
    m_closed.clear();
    for (const QJsonValue& identity : state[QStringLiteral("closed")].toArray())
        m_closed.insert(identity.toString());
    restoreOpen();
}

} // namespace tare::views
