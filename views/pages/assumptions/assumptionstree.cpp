// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/assumptions/assumptionstree.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/tables/assumptionsdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace tare::views {

namespace {

using Model = AssumptionsModel;

constexpr int changedBar = 3;
constexpr int widths[] = {0, 62, 68, 66, 76, 180, 92};

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
    header()->setStretchLastSection(false);
    header()->setHighlightSections(false);
    header()->setSectionsMovable(false);
    setWidths();
    connect(m_delegate, &AssumptionsDelegate::inputChanged, this,
            [this](const QModelIndex& index, const QString& text) {
                Q_EMIT inputChanged(toSource(index), text);
            });
    connect(m_delegate, &AssumptionsDelegate::inputAbandoned, this,
            [this](const QModelIndex& index) { m_model->setProblem(toSource(index), {}); });
    connect(m_delegate, &AssumptionsDelegate::inputEnded, this, &AssumptionsTree::inputEnded);
    connect(m_delegate, &AssumptionsDelegate::revertRequested, this,
            [this](const QModelIndex& index) { m_model->revert(toSource(index)); });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_isRestoring)
            m_closed.insert(index.data(Model::IdentityRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_isRestoring)
            m_closed.erase(index.data(Model::IdentityRole).toString());
    });
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { Q_EMIT selectionChangedTo(toSource(current)); });
    restoreOpen();
}

AssumptionsTree::~AssumptionsTree()
{
    m_delegate->disconnect(this);
}

void AssumptionsTree::setWidths()
{
    header()->setFont(smallFont(QFont::Medium));
    const QFontMetrics titles(header()->font());
    for (int column = 0; column < Model::ColumnCount; ++column) {
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header()->resizeSection(column,
                                std::max(scaled(widths[column]), titles.horizontalAdvance(title) + scaled(20)));
    }
    header()->setMinimumSectionSize(scaled(48));
    header()->setSectionResizeMode(Model::Name, QHeaderView::Stretch);
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

void AssumptionsTree::goSideways(int step)
{
    const QModelIndex current = currentIndex();
    const bool isFirst = current.column() == Model::Name;
    if (step > 0 && isFirst && m_filter->hasChildren(current) && !isExpanded(current)) {
        expand(current);
    } else if (step < 0 && isFirst && isExpanded(current)) {
        collapse(current);
    } else if (step < 0 && isFirst) {
        if (current.parent().isValid())
            setCurrentIndex(current.parent());
    } else {
        const int column = std::clamp(current.column() + step, 0, Model::ColumnCount - 1);
        setCurrentIndex(current.siblingAtColumn(column));
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
    for (int column = 0; column < Model::ColumnCount; ++column) {
        titles += m_filter->headerData(column, Qt::Horizontal).toString();
        cells += currentIndex().siblingAtColumn(column).data().toString();
    }
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(titles.join(u'\t') + u'\n' + cells.join(u'\t'));
}

void AssumptionsTree::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setWidths();
}

} // namespace tare::views
