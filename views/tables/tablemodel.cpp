// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/tablemodel.h"

#include "views/text/displaytext.h"

namespace tare::views {

TableModel::TableModel(std::vector<TableColumn> columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.title;
    if (role == Qt::ToolTipRole && column.longName() != column.title)
        return toolTipText(column.longName());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(column.alignment | Qt::AlignVCenter));
    return {};
}

void TableModel::setTitle(int column, const QString& title, const QString& name)
{
    TableColumn& changed = m_columns[static_cast<std::size_t>(column)];
    if (changed.title == title && changed.name == name)
        return;
    changed.title = title;
    changed.name = name;
    Q_EMIT headerDataChanged(Qt::Horizontal, column, column);
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TableColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(int(column.alignment | Qt::AlignVCenter));
    const QVariant value = cell(index.row(), index.column(), role);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return value.isValid() ? QVariant(displayText(value.toString())) : value;
    if (role == Qt::ToolTipRole && value.isValid())
        return toolTipText(value.toString());
    if (role == EmphasisRole && !value.isValid())
        return static_cast<int>(column.emphasis);
    return value;
}

} // namespace tare::views
