// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/qualitymodel.h"

#include "views/text/commandtext.h"
#include "views/text/numbertext.h"
#include "views/text/qualitytext.h"

namespace tare::views {

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
            m_lines.push_back({quality, qualityName(quality.kind), qualityAdvice(quality.kind)});
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
    case model::QualityKind::WorkloadUsage:
    case model::QualityKind::WorkloadData:
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
