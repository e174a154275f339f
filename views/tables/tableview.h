// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"

#include <QTableView>

namespace tare::views {

class CellDelegate;

// How much air rows have.
enum class Density { Comfortable, Compact };

// A table in the way of this program: whole rows, hairlines, no grid, headers that sort, copying as text. Its
// model may be a TableModel or a proxy of one.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);
    // Sets the model and gives the columns their widths; the stretched one takes what is left.
    void show(QAbstractItemModel* model, const TableModel& columns, int stretchedColumn);
    // Pixels at 13 px, comfortable; compact rows are a little lower.
    void setRowHeight(int pixels);
    void setDensity(Density density);
    // All columns but one are as wide as their texts, at most so many pixels at 13 px: for short tables.
    void fitWidths(int stretchedColumn, int most);
    // As high as its rows: for short tables that stand in a page.
    void fitHeight();
    // The selected rows with their titles, as shown or with all digits of their numbers.
    void copySelection(bool isFull) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void updateHeights();
    CellDelegate* m_delegate;
    int m_rowHeight = 28;
    Density m_density = Density::Comfortable;
    bool m_isFitted = false;
};

} // namespace tare::views
