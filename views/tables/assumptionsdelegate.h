// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tare::views {

class AssumptionsModel;

// Cells of the assumptions and their editors: a field for numbers, a list for choices, a box for switches;
// the grade in its box, the button that reverts, the bar of the swing. A number that does not fit keeps its
// field open and says so in the row.
class AssumptionsDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit AssumptionsDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    bool eventFilter(QObject* editor, QEvent* event) override;

Q_SIGNALS:
    // While an editor is open: what would be stored now.
    void inputChanged(const QModelIndex& index, const QString& text) const;
    void inputEnded() const;
    void inputAbandoned(const QModelIndex& index) const;
    void revertRequested(const QModelIndex& index);

private:
    static int emptyBefore(const QStyleOptionViewItem& option, const QModelIndex& index);
    void paintChoice(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                     const QModelIndex& index) const;
    void paintSource(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                     const QModelIndex& index) const;
    void paintSwing(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                    const QModelIndex& index) const;
    void paintCheck(QPainter* painter, const QStyleOptionViewItem& option, QRect area,
                    const QModelIndex& index) const;
};

} // namespace tare::views
