// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/assumptionsfilter.h"
#include "views/tables/assumptionsmodel.h"

#include <QJsonObject>
#include <QTreeView>

namespace tare::views {

class AssumptionsDelegate;
class ColumnLayout;

// The tree of assumptions: edited in place by F2, Enter or a double click; Del reverts; left and right go
// through the cells, at the first one they close and open.
class AssumptionsTree final : public QTreeView
{
    Q_OBJECT

public:
    explicit AssumptionsTree(QWidget* parent = nullptr);
    ~AssumptionsTree() override;
    AssumptionsModel& assumptions() { return *m_model; }
    AssumptionsFilter& filter() { return *m_filter; }

    // The row of a parameter gets the focus, whatever the filter says about its group.
    bool select(const QString& identity);
    QString selected() const;
    // After the filter changed: what was closed by hand stays closed, the rest is open.
    void restoreOpen();
    // Columns, what is shown and what is closed.
    QJsonObject look() const;
    void restoreLook(const QJsonObject& state);
    ColumnLayout& columns() { return *m_columns; }
    QModelIndex toSource(const QModelIndex& index) const { return m_filter->mapToSource(index); }

Q_SIGNALS:
    // Indexes of the model, not of the filter.
    void inputChanged(const QModelIndex& index, const QString& text);
    void inputEnded();
    void selectionChangedTo(const QModelIndex& index);
    void stateChanged(); // by the analyst

protected:
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void connectDelegate();
    int nextColumn(int column, int step) const;
    void chooseColumns();
    void showHeaderMenu(const QPoint& place);
    void goSideways(int step);
    void copyRows() const;
    void revertCurrent();

    AssumptionsModel* m_model;
    AssumptionsFilter* m_filter;
    AssumptionsDelegate* m_delegate;
    ColumnLayout* m_columns;
    std::set<QString> m_closed;
    bool m_isRestoring = false;
};

} // namespace tare::views
