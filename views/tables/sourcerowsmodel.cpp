// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/sourcerowsmodel.h"

#include "views/text/numbertext.h"

namespace tare::views {

SourceRowsModel::SourceRowsModel(QObject* parent)
    : TableModel({{tr("Line"), Qt::AlignRight, 64, Emphasis::Secondary}}, parent)
{
}

void SourceRowsModel::setRows(const SourceRows& rows)
{
    beginResetModel();
    m_rows = rows.rows;
    std::vector<TableColumn> columns{{tr("Line"), Qt::AlignRight, 64, Emphasis::Secondary}};
    for (const QString& name : rows.columns) {
        const bool isNumber =
            name.endsWith(QStringLiteral("Cost")) || name.endsWith(QStringLiteral("Quantity"));
        columns.push_back({name, isNumber ? Qt::AlignRight : Qt::AlignLeft, 120, Emphasis::Normal});
    }
    setColumns(std::move(columns));
    endResetModel();
}

QVariant SourceRowsModel::cell(int row, int column, int role) const
{
    const SourceRows::Row& shown = m_rows[static_cast<std::size_t>(row)];
    if (role != Qt::DisplayRole && role != RawValueRole && role != Qt::ToolTipRole)
        return {};
    if (column == 0)
        return NumberText().count(static_cast<double>(shown.line));
    const auto cell = static_cast<std::size_t>(column - 1);
    return cell < shown.cells.size() ? shown.cells[cell] : QString();
}

} // namespace tare::views
