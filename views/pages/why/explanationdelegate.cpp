// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/explanationdelegate.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/tables/explanationmodel.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int rowHeight = 24;
constexpr int gap = 8;
constexpr int detailBottom = 5;

const QTreeView* viewOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const QTreeView*>(option.widget);
}

QString detailOf(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QTreeView* view = viewOf(option);
    const bool isShown = !index.model()->hasChildren(index) || (view && view->isExpanded(index));
    return isShown ? index.data(ExplanationModel::DetailRole).toString() : QString();
}

// What is left of the row beside the indentation.
int textWidth(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QTreeView* view = viewOf(option);
    if (!view)
        return 300;
    int depth = 1;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return std::max(60, view->viewport()->width() - depth * view->indentation());
}

} // namespace

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    int height = scaled(rowHeight);
    const QString detail = detailOf(option, index);
    const int width = textWidth(option, index);
    if (!detail.isEmpty())
        height +=
            QFontMetrics(smallFont())
                .boundingRect(QRect(0, 0, width - 4, 10000), Qt::TextWordWrap | Qt::TextWrapAnywhere, detail)
                .height() +
            detailBottom;
    return {width, height};
}

void ExplanationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const Colours& look = isSelected ? coloursOnHighlight(option.palette) : colours(option.palette);
    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, look.highlight);
    const QRect line(option.rect.left(), option.rect.top(), option.rect.width(), scaled(rowHeight));
    const QString value = index.data(ExplanationModel::ValueRole).toString();
    painter->setFont(bodyFont(QFont::DemiBold));
    const int valueWidth = painter->fontMetrics().horizontalAdvance(value);
    painter->setPen(look.text);
    painter->drawText(line.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                      value);
    painter->setFont(bodyFont());
    const int nameWidth = line.width() - valueWidth - gap;
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameWidth));
    const QString detail = detailOf(option, index);
    if (!detail.isEmpty()) {
        painter->setFont(smallFont());
        painter->setPen(look.secondary);
        painter->drawText(option.rect.adjusted(0, scaled(rowHeight) - 2, -4, 0),
                          Qt::TextWordWrap | Qt::TextWrapAnywhere | Qt::AlignLeft | Qt::AlignTop, detail);
    }
    painter->setPen(look.ruleWeak);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

} // namespace tare::views
