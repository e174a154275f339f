// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/explanationview.h"

#include "views/look/icons.h"
#include "views/pages/why/explanationdelegate.h"
#include "views/pages/why/inputeditor.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace tare::views {

using Link = ExplanationModel::Link;
using Part = ExplanationDelegate::Part;

ExplanationView::ExplanationView(QWidget* parent)
    : QTreeView(parent), m_model(new ExplanationModel(this)), m_delegate(new ExplanationDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setEditTriggers(EditKeyPressed);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setIndentation(16);
    setAccessibleName(tr("Explanation"));
    // An open row shows its formula, so its height changes.
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { noteExpanded(index, true); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { noteExpanded(index, false); });
    connect(m_delegate, &ExplanationDelegate::editorOpened, this, [this](QWidget* editor) {
        scheduleDelayedItemsLayout();
        editorOpened(editor);
    });
    connect(m_delegate, &ExplanationDelegate::editorClosed, this, [this] { scheduleDelayedItemsLayout(); });
}

ExplanationView::~ExplanationView()
{
    // An editor that goes with the view gives up nothing that anybody still waits for.
    for (InputEditor* editor : viewport()->findChildren<InputEditor*>())
        disconnect(editor, nullptr, this, nullptr);
}

void ExplanationView::noteExpanded(const QModelIndex& index, bool isExpanded)
{
    if (!m_isRestoring) {
        if (isExpanded)
            m_open.insert(m_model->placeOf(index));
        else
            m_open.erase(m_model->placeOf(index));
    }
    scheduleDelayedItemsLayout();
}

void ExplanationView::show(std::shared_ptr<const model::Evaluation> evaluation, const AskedFigure& asked,
                           std::optional<std::size_t> index)
{
    const bool isSame = asked.isOfSameItem(m_asked) && m_model->rowCount() > 0;
    const bool isAskedAnew = !isSame || asked.figure != m_asked.figure;
    if (isSame)
        keepPlace();
    else
        m_open.clear();
    m_isRestoring = true;
    m_model->setSubject(std::move(evaluation), asked, index);
    m_asked = asked;
    if (isSame)
        restorePlace();
    m_isRestoring = false;
    if (isAskedAnew)
        openFigure(asked.figure);
}

void ExplanationView::keepPlace()
{
    m_current = currentIndex().isValid() ? m_model->placeOf(currentIndex()) : QStringList();
    m_scrolled = verticalScrollBar()->value();
}

void ExplanationView::restorePlace()
{
    // Short places come first in the set, so what holds a row is open before the row.
    std::vector<QStringList> places(m_open.begin(), m_open.end());
    std::stable_sort(places.begin(), places.end(), [](const QStringList& left, const QStringList& right) {
        return left.size() < right.size();
    });
    for (const QStringList& place : places) {
        const QModelIndex index = m_model->find(place);
        if (!index.isValid())
            continue;
        if (m_model->canFetchMore(index))
            m_model->fetchMore(index);
        expand(index);
    }
    if (const QModelIndex current = m_model->find(m_current); !m_current.isEmpty() && current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::ClearAndSelect);
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_scrolled);
}

// A figure that was asked stands on top, opened; where none was asked, the first one is open.
void ExplanationView::openFigure(const QString& figure)
{
    const QModelIndex asked = m_model->rootOf(figure);
    const QModelIndex root = asked.isValid() ? asked : m_model->index(0, 0);
    if (!root.isValid())
        return;
    if (m_model->canFetchMore(root))
        m_model->fetchMore(root);
    expand(root);
    if (asked.isValid()) {
        selectionModel()->setCurrentIndex(root, QItemSelectionModel::ClearAndSelect);
        executeDelayedItemsLayout();
        scrollTo(root, PositionAtTop);
    }
}

InputEditor* ExplanationView::editor() const
{
    return state() == EditingState ? viewport()->findChild<InputEditor*>() : nullptr;
}

void ExplanationView::editorOpened(QWidget* widget)
{
    auto* editor = qobject_cast<InputEditor*>(widget);
    const auto close = [this, editor] {
        disconnect(editor, &QObject::destroyed, this, nullptr);
        Q_EMIT m_delegate->closeEditor(editor, QAbstractItemDelegate::NoHint);
        setFocus();
    };
    connect(editor, &InputEditor::edited, this, [this, editor] { Q_EMIT inputEdited(editor); });
    connect(editor, &InputEditor::accepted, this, [this, editor, close] {
        Q_EMIT inputAccepted(editor);
        close();
    });
    connect(editor, &InputEditor::rejected, this, [this, close] {
        Q_EMIT inputRejected();
        close();
    });
    // A new result takes the editor away with its row.
    connect(editor, &QObject::destroyed, this, &ExplanationView::inputRejected);
    // Once it stands in its row; a hand that is quick may have closed it by then.
    const auto tell = [this, editor] {
        if (this->editor() == editor)
            Q_EMIT inputEdited(editor);
    };
    QMetaObject::invokeMethod(editor, tell, Qt::QueuedConnection);
}

void ExplanationView::copyBranch() const
{
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    QApplication::clipboard()->setText(m_model->branchText(index));
}

void ExplanationView::copyFigure() const
{
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    QApplication::clipboard()->setText(m_model->figureText(index));
}

void ExplanationView::copyAll() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts += m_model->branchText(m_model->index(row, 0));
    QApplication::clipboard()->setText(texts.join(u'\n'));
}

QStyleOptionViewItem ExplanationView::optionOf(const QModelIndex& index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void ExplanationView::activateLink(const QModelIndex& index)
{
    const Link link = m_model->linkOf(index);
    if (link == Link::Figure) {
        if (const auto asked = m_model->figureOf(index))
            Q_EMIT figureAsked(*asked);
    } else if (link != Link::None) {
        Q_EMIT linkActivated(index);
    }
}

void ExplanationView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyBranch();
    else if (isEnter && state() != EditingState && m_model->linkOf(currentIndex()) != Link::None)
        activateLink(currentIndex());
    else if (isEnter && state() != EditingState && model()->hasChildren(currentIndex()))
        setExpanded(currentIndex(), !isExpanded(currentIndex()));
    else if (event->key() == Qt::Key_Backspace && m_model->isChanged(currentIndex()))
        Q_EMIT inputReverted(*m_model->inputOf(currentIndex()));
    else
        QTreeView::keyPressEvent(event);
}

void ExplanationView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid() || state() == EditingState)
        return;
    const QStyleOptionViewItem option = optionOf(index);
    switch (m_delegate->partAt(event->pos() - option.rect.topLeft(), option, index)) {
    case Part::Link:
        activateLink(index);
        break;
    case Part::Revert:
        if (const auto input = m_model->inputOf(index))
            Q_EMIT inputReverted(*input);
        break;
    case Part::Row:
        break;
    }
}

void ExplanationView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const bool isInRow = index.isValid() && visualRect(index).contains(event->pos());
    if (event->button() == Qt::LeftButton && isInRow && m_model->inputOf(index))
        edit(index);
    else if (event->button() == Qt::LeftButton && isInRow && model()->hasChildren(index))
        setExpanded(index, !isExpanded(index));
    else
        QTreeView::mouseDoubleClickEvent(event);
}

void ExplanationView::mouseMoveEvent(QMouseEvent* event)
{
    QTreeView::mouseMoveEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const QStyleOptionViewItem option = optionOf(index);
    const bool isActive = index.isValid() && m_delegate->partAt(event->pos() - option.rect.topLeft(), option,
                                                                index) != Part::Row;
    viewport()->setCursor(isActive ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ExplanationView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu;
    // A new result may come while the menu is open.
    const QPersistentModelIndex row = index;
    if (m_model->linkOf(index) != Link::None)
        connect(menu.addAction(index.data(ExplanationModel::LinkRole).toString()), &QAction::triggered, this,
                [this, row] { activateLink(row); });
    if (m_model->inputOf(index)) {
        connect(menu.addAction(tr("&Edit")), &QAction::triggered, this, [this, row] { edit(row); });
        QAction* revert = menu.addAction(themedIcon(QStringLiteral("undo")), tr("&Revert to the Default"));
        revert->setEnabled(m_model->isChanged(index));
        connect(revert, &QAction::triggered, this, [this, row] {
            if (const auto input = m_model->inputOf(row))
                Q_EMIT inputReverted(*input);
        });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Copy &Figure")), &QAction::triggered, this, &ExplanationView::copyFigure);
    connect(menu.addAction(tr("&Copy Branch")), &QAction::triggered, this, &ExplanationView::copyBranch);
    connect(menu.addAction(tr("Copy &Whole Explanation")), &QAction::triggered, this,
            &ExplanationView::copyAll);
    menu.exec(isByKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ExplanationView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // wrapped lines follow the width
}

} // namespace tare::views
