// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/charttable.h"

#include "views/charts/chartwidget.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/tables/tableview.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tare::views {

namespace {

std::vector<TableColumn> columnsOf(const PlotTable& table)
{
    std::vector<TableColumn> columns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const bool isText = !table.columns[i].unit;
        columns.push_back({table.columns[i].title, isText ? Qt::AlignLeft : Qt::AlignRight,
                           isText ? 170 : 110, i == 0 ? Emphasis::Strong : Emphasis::Normal});
    }
    return columns;
}

} // namespace

ChartTableModel::ChartTableModel(PlotTable table, QObject* parent)
    : TableModel(columnsOf(table), parent), m_table(std::move(table))
{
}

QVariant ChartTableModel::cell(int row, int column, int role) const
{
    const auto line = static_cast<std::size_t>(row);
    const auto place = static_cast<std::size_t>(column);
    if (role == RawValueRole)
        return m_table.rows[line][place];
    return role == Qt::DisplayRole ? QVariant(cellText(m_table, line, place)) : QVariant();
}

ChartTable::ChartTable(QWidget* parent) : QWidget(parent), m_view(new TableView)
{
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view, 1);
    auto* buttons = new QHBoxLayout;
    auto* shown = new QPushButton(themedIcon(QStringLiteral("copy")), tr("&Copy All"));
    auto* full = new QPushButton(tr("Copy with &Full Precision"));
    connect(shown, &QPushButton::clicked, this, [this] { copy(false); });
    connect(full, &QPushButton::clicked, this, [this] { copy(true); });
    buttons->addWidget(shown);
    buttons->addWidget(full);
    buttons->addStretch();
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

void ChartTable::setTable(PlotTable table, const QString& accessibleName)
{
    m_view->setAccessibleName(accessibleName);
    ChartTableModel* old = m_model;
    m_model = new ChartTableModel(std::move(table), this);
    m_view->show(m_model, *m_model, std::max(0, m_model->columnCount() - 1));
    delete old;
}

void ChartTable::copy(bool isFull) const
{
    if (m_model)
        QApplication::clipboard()->setText(toText(m_model->table(), isFull));
}

ChartTableDialog::ChartTableDialog(const ChartWidget& chart, QWidget* parent)
    : QDialog(parent), m_chart(&chart), m_table(new ChartTable)
{
    resize(scaled(680), scaled(460));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(&chart, &ChartWidget::changed, this, &ChartTableDialog::follow);
    follow();
    m_table->setFocus();
}

void ChartTableDialog::follow()
{
    if (!m_chart)
        return;
    setWindowTitle(tr("Data: %1").arg(m_chart->title()));
    m_table->setTable(m_chart->table(), m_chart->title());
}

} // namespace tare::views
