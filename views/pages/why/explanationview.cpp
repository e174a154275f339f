// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/explanationview.h"

#include "views/pages/why/explanationdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace tare::views {

ExplanationView::ExplanationView(QWidget* parent) : QTreeView(parent), m_model(new ExplanationModel(this))
{
    setModel(m_model);
    setItemDelegate(new ExplanationDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Explanation"));
    // An open row shows its formula, so its height changes.
    connect(this, &QTreeView::expanded, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QTreeView::collapsed, this, [this] { scheduleDelayedItemsLayout(); });
}

void ExplanationView::show(std::shared_ptr<const model::Evaluation> evaluation,
                           std::optional<std::size_t> workload)
{
    m_model->setWorkload(std::move(evaluation), workload);
    const QModelIndex first = m_model->index(0, 0);
    if (first.isValid()) {
        if (m_model->canFetchMore(first))
            m_model->fetchMore(first);
        expand(first);
    }
}

void ExplanationView::copyBranch() const
{
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->index(0, 0);
    QApplication::clipboard()->setText(m_model->branchText(index));
}

void ExplanationView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copyBranch();
    else
        QTreeView::keyPressEvent(event);
}

void ExplanationView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    scheduleDelayedItemsLayout(); // wrapped lines follow the width
}

} // namespace tare::views
