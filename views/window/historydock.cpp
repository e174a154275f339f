// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/historydock.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/tables/historymodel.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace tare::views {

namespace {

constexpr int padding = 8;
constexpr int mark = 16;

// Two lines: what was done; by whom and when. What was undone is pale, a tick stands at the present state.
class EditDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(160), scaled(42)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Colours& look = colours(option.palette);
        const bool isSelected = option.state & QStyle::State_Selected;
        const bool isDone = index.data(HistoryModel::DoneRole).toBool();
        const bool isCurrent = index.data(HistoryModel::CurrentRole).toBool();
        painter->save();
        if (isSelected)
            painter->fillRect(option.rect, look.highlight);
        painter->setPen(look.ruleWeak);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QColor strong = isSelected ? option.palette.color(QPalette::HighlightedText) : look.text;
        const QColor weak = isSelected ? strong : look.secondary;
        const int size = scaled(mark);
        QRect row = option.rect.adjusted(padding, scaled(4), -padding, -scaled(4));
        const QRect sign =
            QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(size, size), row);
        if (isCurrent)
            paintIcon(painter, sign, QStringLiteral("check"), strong);
        row = QStyle::visualRect(option.direction, row, row.adjusted(size + padding, 0, 0, 0));
        const QRect upper(row.left(), row.top(), row.width(), row.height() / 2);
        const QRect lower(row.left(), upper.bottom() + 1, row.width(), row.height() - upper.height());
        const QString entry = index.data(HistoryModel::EntryRole).toString();
        drawLine(painter, option, entry.isEmpty() ? row : upper,
                 bodyFont(isCurrent ? QFont::DemiBold : QFont::Normal), isDone ? strong : weak,
                 index.data().toString());
        drawLine(painter, option, lower, smallFont(), weak, entry);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(look.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }

private:
    static void drawLine(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                         const QFont& font, const QColor& colour, const QString& text)
    {
        painter->setFont(font);
        painter->setPen(colour);
        const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
        painter->drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, area.width()));
    }
};

} // namespace

HistoryDock::HistoryDock(Workspace& workspace, QWidget* parent)
    : QDockWidget(tr("History"), parent), m_workspace(workspace), m_model(new HistoryModel(this)),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("historyDock"));
    setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    setFeatures(DockWidgetClosable | DockWidgetMovable);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EditDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Edits of the project"));
    m_list->setMinimumWidth(scaled(220));
    setWidget(m_list);
    connect(m_list, &QListView::clicked, this, &HistoryDock::goTo);
    connect(m_list, &QListView::activated, this, &HistoryDock::goTo);
    connect(&m_workspace, &Workspace::historyChanged, this, &HistoryDock::update);
    connect(&m_workspace, &Workspace::projectChanged, this, &HistoryDock::update);
    update();
}

void HistoryDock::update()
{
    m_model->update(m_workspace);
    setEnabled(m_workspace.hasProject());
    m_list->setCurrentIndex(m_model->index(m_model->current(), 0));
    m_list->scrollTo(m_list->currentIndex());
}

void HistoryDock::goTo(const QModelIndex& index)
{
    if (index.isValid() && index.row() != m_model->current() && !m_workspace.isReadOnly())
        m_workspace.goToEdit(static_cast<std::size_t>(index.row()));
}

} // namespace tare::views
