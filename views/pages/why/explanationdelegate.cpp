// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/why/explanationdelegate.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/pages/why/inputeditor.h"
#include "views/tables/explanationmodel.h"

#include <QPainter>
#include <QTextLayout>
#include <QTreeView>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

constexpr int rowHeight = 24;
constexpr int gap = 8;
constexpr int detailBottom = 5;
constexpr int edge = 4; // right of the values

const QTreeView* viewOf(const QStyleOptionViewItem& option)
{
    return qobject_cast<const QTreeView*>(option.widget);
}

const ExplanationModel* modelOf(const QModelIndex& index)
{
    return qobject_cast<const ExplanationModel*>(index.model());
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

// The line below the name: formula or source, then the link. Plain text, laid out once for size, paint and
// mouse.
class Detail
{
public:
    Detail(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
    {
        const QTreeView* view = viewOf(option);
        const bool isShown = !index.model()->hasChildren(index) || (view && view->isExpanded(index));
        const QString link = index.data(ExplanationModel::LinkRole).toString();
        QString text = isShown ? index.data(ExplanationModel::DetailRole).toString() : QString();
        if (text.isEmpty())
            return;
        m_linkStart = static_cast<int>(text.size()) + (link.isEmpty() ? 0 : 2);
        if (!link.isEmpty())
            text += QStringLiteral("  ") + link;
        m_length = static_cast<int>(text.size());
        m_layout.setText(text);
        m_layout.setFont(smallFont());
        QTextOption wrap;
        wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        wrap.setTextDirection(option.direction);
        m_layout.setTextOption(wrap);
        m_layout.beginLayout();
        for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
            line.setLineWidth(std::max(20, width));
            line.setPosition(QPointF(0, m_height));
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    int height() const { return static_cast<int>(std::ceil(m_height)); }
    void paint(QPainter* painter, const QPointF& place, const Colours& look) const
    {
        painter->setPen(look.secondary);
        QList<QTextLayout::FormatRange> formats;
        if (m_length > m_linkStart) {
            QTextLayout::FormatRange range;
            range.start = m_linkStart;
            range.length = m_length - m_linkStart;
            range.format.setForeground(look.accent);
            formats += range;
        }
        m_layout.draw(painter, place, formats);
    }
    bool isLink(const QPointF& point) const
    {
        for (int i = 0; i < m_layout.lineCount(); ++i) {
            const QTextLine line = m_layout.lineAt(i);
            if (!line.naturalTextRect().contains(point))
                continue;
            return line.xToCursor(point.x(), QTextLine::CursorOnCharacter) >= m_linkStart &&
                   m_length > m_linkStart;
        }
        return false;
    }

private:
    QTextLayout m_layout;
    double m_height = 0;
    int m_linkStart = 0, m_length = 0;
};

QRect mirrored(const QRect& area, const QRect& within, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, within, area);
}

QRect revertArea(const QRect& line)
{
    const int size = scaled(16);
    return {line.right() - edge - size, line.top() + (line.height() - size) / 2, size, size};
}

} // namespace

QSize ExplanationDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = textWidth(option, index);
    const Detail detail(option, index, width - edge);
    const int editor = m_editor && index == m_edited ? m_editor->sizeHint().height() + detailBottom : 0;
    return {width, scaled(rowHeight) + (detail.height() > 0 ? detail.height() + detailBottom : 0) + editor};
}

void ExplanationDelegate::paintValue(QPainter* painter, const QRect& line, const QStyleOptionViewItem& option,
                                     const QModelIndex& index) const
{
    const Colours& look =
        option.state & QStyle::State_Selected ? coloursOnHighlight(option.palette) : colours(option.palette);
    const bool isChanged = modelOf(index) && modelOf(index)->isChanged(index);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    int right = line.right() - edge;
    if (isChanged) {
        const QRect revert = revertArea(line);
        paintIcon(painter, mirrored(revert, line, option.direction), QStringLiteral("undo"), look.accent);
        right = revert.left() - gap;
    }
    const auto put = [&](const QString& text, const QFont& font, const QColor& colour, bool isLeading) {
        painter->setFont(font);
        painter->setPen(colour);
        const int width =
            isLeading ? std::max(0, right - line.left()) : painter->fontMetrics().horizontalAdvance(text) + 1;
        const QRect area =
            mirrored(QRect(isLeading ? line.left() : right - width, line.top(), width, line.height()), line,
                     option.direction);
        painter->drawText(area,
                          (isLeading != isMirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter |
                              Qt::TextSingleLine,
                          isLeading ? painter->fontMetrics().elidedText(text, Qt::ElideRight, width) : text);
        if (!isLeading)
            right -= width + gap;
    };
    put(index.data(ExplanationModel::ValueRole).toString(), bodyFont(QFont::DemiBold), look.text, false);
    const QString old = index.data(ExplanationModel::OldValueRole).toString();
    if (!old.isEmpty()) {
        QFont struck = smallFont();
        struck.setStrikeOut(true);
        // Only where the name keeps some room; the line below says it, too.
        if (QFontMetrics(struck).horizontalAdvance(old) < (right - line.left()) / 2)
            put(old, struck, look.secondary, false);
    }
    put(index.data().toString(), isChanged ? bodyFont(QFont::DemiBold) : bodyFont(), look.text, true);
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
    if (modelOf(index) && modelOf(index)->isChanged(index))
        painter->fillRect(mirrored(QRect(option.rect.left() - 6, option.rect.top(), 3, option.rect.height()),
                                   option.rect, option.direction),
                          look.accent);
    paintValue(painter, line, option, index);
    const Detail detail(option, index, option.rect.width() - edge);
    detail.paint(painter, QPointF(option.rect.left(), option.rect.top() + scaled(rowHeight) - 2), look);
    painter->setPen(look.ruleWeak);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(look.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

ExplanationDelegate::Part ExplanationDelegate::partAt(const QPoint& point, const QStyleOptionViewItem& option,
                                                      const QModelIndex& index) const
{
    const QRect line(0, 0, option.rect.width(), scaled(rowHeight));
    const bool isChanged = modelOf(index) && modelOf(index)->isChanged(index);
    if (isChanged &&
        mirrored(revertArea(line), line, option.direction).adjusted(-4, -4, 4, 4).contains(point))
        return Part::Revert;
    const Detail detail(option, index, option.rect.width() - edge);
    return detail.isLink(point - QPointF(0, scaled(rowHeight) - 2)) ? Part::Link : Part::Row;
}

QWidget* ExplanationDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                           const QModelIndex& index) const
{
    const ExplanationModel* model = modelOf(index);
    const auto input = model ? model->inputOf(index) : std::nullopt;
    if (!input)
        return nullptr;
    auto* editor = InputEditor::create(*input, *model->evaluation(), parent);
    if (!editor)
        return nullptr;
    m_editor = editor;
    m_edited = index;
    Q_EMIT editorOpened(editor, index);
    return editor;
}

void ExplanationDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const
{
    m_editor.clear();
    Q_EMIT editorClosed();
    QStyledItemDelegate::destroyEditor(editor, index);
}

void ExplanationDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                               const QModelIndex&) const
{
    // Below what the row says, which it must not cover: the row has made room for it.
    const QSize size = editor->sizeHint().boundedTo(QSize(option.rect.width(), QWIDGETSIZE_MAX));
    const QRect area(option.rect.left(), option.rect.bottom() - size.height() - 2, size.width(),
                     size.height());
    editor->setGeometry(mirrored(area, option.rect, option.direction));
}

void ExplanationDelegate::setEditorData(QWidget*, const QModelIndex&) const
{
    // The editor was made with the value in force; a new result while it is open must not undo what is typed.
}

void ExplanationDelegate::setModelData(QWidget*, QAbstractItemModel*, const QModelIndex&) const
{
    // What is entered goes to the workspace, which is told by the editor; the row changes with the new
    // result.
}

bool ExplanationDelegate::eventFilter(QObject* object, QEvent* event)
{
    // The editor has fields of its own and tells by itself when it is left.
    return qobject_cast<InputEditor*>(object) ? false : QStyledItemDelegate::eventFilter(object, event);
}

} // namespace tare::views
