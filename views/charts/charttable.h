// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plottable.h"
#include "views/tables/tablemodel.h"

#include <QDialog>
#include <QPointer>

namespace tare::views {

class ChartWidget;
class TableView;

// The numbers of a chart as rows.
class ChartTableModel final : public TableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(PlotTable table, QObject* parent = nullptr);
    const PlotTable& table() const { return m_table; }

protected:
    int rows() const override { return static_cast<int>(m_table.rows.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    PlotTable m_table;
};

// A table of numbers that can be copied, as it is shown or with all digits.
class ChartTable final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartTable(QWidget* parent = nullptr);
    void setTable(PlotTable table, const QString& accessibleName);
    const ChartTableModel* model() const { return m_model; }
    void copy(bool isFull) const;

private:
    TableView* m_view;
    ChartTableModel* m_model = nullptr;
};

// Stands beside the window and follows the chart.
class ChartTableDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ChartTableDialog(const ChartWidget& chart, QWidget* parent = nullptr);

private:
    void follow();

    QPointer<const ChartWidget> m_chart;
    ChartTable* m_table;
};

} // namespace tare::views
