// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tare::views {

// How cells look everywhere: plain text, hairlines between rows, emphasis and verdict marks from the model's
// roles, the focus ring on the cell.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    // Pixels at 13 px.
    void setRowHeight(int height) { m_rowHeight = height; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    // Ground, hairline and focus; then what is in the cell.
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    virtual void paintContent(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                              const QModelIndex& index) const;

private:
    void paintShare(QPainter* painter, const QStyleOptionViewItem& option, const QRect& area,
                    const QModelIndex& index) const;
    void paintWithTail(QPainter* painter, const QRect& area, Qt::Alignment alignment, const QString& main,
                       const QString& tail, const QColor& colour) const;
    void paintChevron(QPainter* painter, const QStyleOptionViewItem& option, bool isOpen) const;
    int m_rowHeight = 28;
};

} // namespace tare::views
