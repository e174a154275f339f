// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>
#include <QWidget>

class QTextLayout;

namespace tare::views {

// Name on the left, value on the right; below, where the row is open or a leaf, the formula or the source,
// with a link to what the row leads to. A value that a person changed carries a bar, the old value and a way
// back.
class ExplanationDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

    // What of a row is under a point in the coordinates of the row.
    enum class Part { Row, Link, Revert };
    Part partAt(const QPoint& point, const QStyleOptionViewItem& option, const QModelIndex& index) const;

Q_SIGNALS:
    // The height of the row changes with both.
    void editorOpened(QWidget* editor, const QModelIndex& index) const;
    void editorClosed() const;

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void paintValue(QPainter* painter, const QRect& line, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;

    mutable QPointer<QWidget> m_editor; // in the row that is in edit
    mutable QPersistentModelIndex m_edited;
};

} // namespace tare::views
