// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/lackingmodel.h"

#include "views/text/displaytext.h"

namespace tare::views {

namespace {

std::vector<TableColumn> columnsOf(bool isOfNodes)
{
    if (isOfNodes)
        return {{LackingModel::tr("Node"), Qt::AlignLeft, 220, Emphasis::Normal},
                {LackingModel::tr("Pool"), Qt::AlignLeft, 130, Emphasis::Secondary},
                {LackingModel::tr("Cluster"), Qt::AlignLeft, 110, Emphasis::Secondary}};
    return {{LackingModel::tr("Workload"), Qt::AlignLeft, 220, Emphasis::Normal},
            {LackingModel::tr("Kind"), Qt::AlignLeft, 110, Emphasis::Secondary},
            {LackingModel::tr("Namespace"), Qt::AlignLeft, 150, Emphasis::Secondary}};
}

} // namespace

LackingModel::LackingModel(QObject* parent) : TableModel(columnsOf(false), parent) {}

void LackingModel::setKind(const model::Evaluation* evaluation, model::QualityKind kind)
{
    beginResetModel();
    m_items = evaluation ? model::lackingItems(*evaluation, kind) : std::vector<model::LackingItem>();
    setColumns(columnsOf(kind == model::QualityKind::NodesOnBill));
    endResetModel();
}

QString LackingModel::workload(int row) const
{
    return row >= 0 && row < rows() ? QString::fromStdString(m_items[static_cast<std::size_t>(row)].workload)
                                    : QString();
}

QVariant LackingModel::cell(int row, int column, int role) const
{
    if (role != Qt::DisplayRole && role != RawValueRole && role != Qt::ToolTipRole)
        return {};
    const auto& names = m_items[static_cast<std::size_t>(row)].names;
    return displayText(names.at(2 - static_cast<std::size_t>(column)));
}

} // namespace tare::views
