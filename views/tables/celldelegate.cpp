// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/celldelegate.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/verdictmark.h"
#include "views/tables/tablemodel.h"

#include <QPainter>

#include <algorithm>

namespace tare::views {

namespace {

constexpr int padding = 8;

Emphasis emphasisOf(const QModelIndex& index)
{
    return static_cast<Emphasis>(index.data(EmphasisRole).toInt());
}

} // namespace

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {text + 2 * padding + 4, scaled(m_rowHeight)};
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    painter->save();
    paintGround(painter, option, index);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    if (index.data(ShareRole).isValid())
        paintShare(painter, option, area, index);
    else
        paintContent(painter, option, area, index);
    painter->restore();
}

void CellDelegate::paintGround(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const Colours& look = colours(option.palette);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isSelected)
        painter->fillRect(option.rect, look.highlight);
    else if (emphasisOf(index) == Emphasis::Total)
        painter->fillRect(option.rect, look.alternate);
    painter->setPen(look.ruleWeak);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(look.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void CellDelegate::paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                                const QModelIndex& index) const
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const Colours& look = isSelected ? coloursOnHighlight(option.palette) : colours(option.palette);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (const QVariant isExpanded = index.data(ExpandedRole); isExpanded.isValid()) {
        paintChevron(painter, option, isExpanded.toBool());
        return;
    }
    const Emphasis emphasis = emphasisOf(index);
    QRect textArea = area;
    const QVariant verdict = index.data(VerdictRole);
    if (verdict.isValid()) {
        const int size = scaled(14);
        const int left = isMirrored ? area.right() + 1 - size : area.left();
        const QRectF mark(left, area.center().y() - size / 2.0 + 0.5, size, size);
        paintVerdict(painter, mark, static_cast<model::Verdict>(verdict.toInt()), look);
        textArea.adjust(isMirrored ? 0 : size + 6, 0, isMirrored ? -size - 6 : 0, 0);
    }
    if (index.data(WarningRole).toBool()) {
        const int size = scaled(14);
        const int left = isMirrored ? area.right() + 1 - size : area.left();
        paintIcon(painter, QRectF(left, area.center().y() - size / 2.0 + 0.5, size, size),
                  QStringLiteral("warning"), look.bad);
        textArea.adjust(isMirrored ? 0 : size + 6, 0, isMirrored ? -size - 6 : 0, 0);
    }
    painter->setFont(emphasis == Emphasis::Strong  ? bodyFont(QFont::Medium)
                     : emphasis == Emphasis::Total ? bodyFont(QFont::DemiBold)
                                                   : bodyFont());
    const bool isLink = index.data(OpensRole).toBool();
    painter->setPen(isLink ? look.accent : emphasis == Emphasis::Secondary ? look.secondary : look.text);
    const auto alignment =
        QStyle::visualAlignment(option.direction, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    const QString whole = index.data().toString();
    const QString tail = index.data(TailRole).toString();
    const QString text = painter->fontMetrics().elidedText(whole, Qt::ElideRight, textArea.width());
    if (tail.isEmpty() || text != whole || isMirrored)
        painter->drawText(textArea, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                          text);
    else
        paintWithTail(painter, textArea, alignment, text.chopped(tail.size()), tail, look.secondary);
}

// The tail in its colour; the whole stands where a text without one would.
void CellDelegate::paintWithTail(QPainter* painter, const QRect& area, Qt::Alignment alignment,
                                 const QString& main, const QString& tail, const QColor& colour) const
{
    constexpr int flags = static_cast<int>(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip;
    const int mainWidth = painter->fontMetrics().horizontalAdvance(main);
    const int tailWidth = QFontMetrics(bodyFont()).horizontalAdvance(tail);
    const int left = alignment & Qt::AlignRight ? area.right() + 1 - mainWidth - tailWidth : area.left();
    painter->drawText(QRect(left, area.top(), mainWidth, area.height()), flags, main);
    painter->setFont(bodyFont());
    painter->setPen(colour);
    painter->drawText(QRect(left + mainWidth, area.top(), tailWidth, area.height()), flags, tail);
}

void CellDelegate::paintChevron(QPainter* painter, const QStyleOptionViewItem& option, bool isOpen) const
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colours(option.palette).secondary, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(option.rect).center());
    if (!isOpen)
        painter->rotate(option.direction == Qt::RightToLeft ? 90 : -90);
    painter->drawPolyline(QPolygonF{QPointF(-3.5, -1.8), QPointF(0, 1.8), QPointF(3.5, -1.8)});
}

void CellDelegate::paintShare(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                              const QModelIndex& index) const
{
    const Colours& look = colours(option.palette);
    const double share = std::clamp(index.data(ShareRole).toDouble(), 0.0, 1.0);
    const QString text = index.data().toString();
    const int height = scaled(7);
    QRect track(area.left(), area.center().y() - height / 2, area.width(), height);
    if (!text.isEmpty()) {
        // An import that runs: the bar above, what it does below.
        track = QRect(area.left(), area.top() + scaled(12), std::min(area.width(), scaled(240)), height);
        painter->setFont(smallFont());
        painter->setPen(look.secondary);
        const QRect line(area.left(), area.center().y(), area.width(), area.height() / 2 - 4);
        painter->drawText(line,
                          static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                              Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
        painter->setFont(bodyFont(QFont::DemiBold));
        painter->setPen(look.text);
        const QRect behind(track.right() + 12, track.top() - 8, scaled(80), height + 16);
        painter->drawText(QStyle::visualRect(option.direction, area, behind), Qt::AlignVCenter,
                          QStringLiteral("%1\u202f%").arg(qRound(share * 100)));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    // In high contrast a filled track would look like a full bar.
    painter->setPen(look.isHighContrast ? QPen(look.mark, 1) : QPen(Qt::NoPen));
    painter->setBrush(look.isHighContrast ? look.base : look.ruleWeak);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, area, track), 2, 2);
    painter->setPen(Qt::NoPen);
    track.setWidth(static_cast<int>(track.width() * share));
    painter->setBrush(share >= 1 && text.isEmpty() ? look.good : look.wasm);
    painter->drawRoundedRect(QStyle::visualRect(option.direction, area, track), 2, 2);
}

} // namespace tare::views
