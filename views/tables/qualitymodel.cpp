// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/qualitymodel.h"

#include "views/text/commandtext.h"
#include "views/text/numbertext.h"

namespace tare::views {

using model::QualityKind;

namespace {

QString nameOf(QualityKind kind)
{
    switch (kind) {
    case QualityKind::NodesOnBill:
        return QualityModel::tr("Nodes joined to the bill");
    case QualityKind::WorkloadUsage:
        return QualityModel::tr("Workloads with usage");
    case QualityKind::WorkloadLanguage:
        return QualityModel::tr("Workloads with language");
    case QualityKind::ImageSize:
        return QualityModel::tr("Workloads with image size");
    case QualityKind::WorkloadData:
        return QualityModel::tr("Workloads with data");
    }
    return {};
}

QString adviceOf(QualityKind kind)
{
    switch (kind) {
    case QualityKind::NodesOnBill:
        return QualityModel::tr("Import a bill in FOCUS that covers the nodes' account and time");
    case QualityKind::WorkloadUsage:
        return QualityModel::tr("Import what containers use");
    case QualityKind::WorkloadLanguage:
        return QualityModel::tr("No hint found: enter it in Why");
    case QualityKind::ImageSize:
        return QualityModel::tr("The rest has a default: enter it in Why");
    case QualityKind::WorkloadData:
        return QualityModel::tr("Import what containers use");
    }
    return {};
}

} // namespace

QualityModel::QualityModel(QObject* parent)
    : TableModel({{tr("Data quality"), Qt::AlignLeft, 196, Emphasis::Normal},
                  {QString(), Qt::AlignLeft, 84, Emphasis::Normal},
                  {QString(), Qt::AlignRight, 88, Emphasis::Normal},
                  {tr("To do better"), Qt::AlignLeft, 240, Emphasis::Secondary},
                  {QString(), Qt::AlignLeft, 40, Emphasis::Normal}},
                 parent)
{
}

void QualityModel::setEvaluation(const model::Evaluation* evaluation)
{
    beginResetModel();
    m_lines.clear();
    if (evaluation)
        for (const model::DataQuality& quality : model::dataQuality(*evaluation))
            m_lines.push_back({quality, nameOf(quality.kind), adviceOf(quality.kind)});
    endResetModel();
}

bool QualityModel::isComplete(int row) const
{
    const model::DataQuality& quality = m_lines.at(static_cast<std::size_t>(row)).quality;
    return quality.good >= quality.all;
}

QString QualityModel::command(int row) const
{
    if (isComplete(row))
        return {};
    switch (kind(row)) {
    case QualityKind::WorkloadUsage:
    case QualityKind::WorkloadData:
        return usageCommand();
    default:
        return {};
    }
}

QVariant QualityModel::cell(int row, int column, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (column == Copy)
        return {};
    if (column == Bar) {
        if (role == ShareRole || role == RawValueRole)
            return line.quality.share();
        return {};
    }
    if (role == OpensRole)
        return column == Count && !isComplete(row);
    if (role == Qt::ToolTipRole && column == Count && !isComplete(row))
        return tr("Lists those that lack it");
    if (role == Qt::ToolTipRole && column == Advice && !isComplete(row))
        return command(row).isEmpty() ? line.advice : line.advice + QStringLiteral(": ") + command(row);
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    switch (column) {
    case Name:
        return line.name;
    case Count:
        return tr("%1 of %2")
            .arg(NumberText().count(static_cast<double>(line.quality.good)),
                 NumberText().count(static_cast<double>(line.quality.all)));
    default:
        return isComplete(row) ? tr("complete") : line.advice;
    }
}

} // namespace tare::views
