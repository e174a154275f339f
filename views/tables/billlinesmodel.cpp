// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/billlinesmodel.h"

#include "views/text/displaytext.h"
#include "views/text/reasontext.h"

#include <algorithm>

namespace tare::views {

using model::BillPart;

namespace {

std::vector<TableColumn> columnsOf(BillPart part, bool hasClusters, model::BillView view)
{
    std::vector<TableColumn> columns;
    const auto add = [&](const QString& title, int width, Emphasis emphasis = Emphasis::Normal) {
        columns.push_back({title, Qt::AlignLeft, width, emphasis});
    };
    switch (part) {
    case BillPart::Workloads:
        add(BillLinesModel::tr("Namespace"), 200);
        add(hasClusters ? BillLinesModel::tr("Cluster") : QString(), 110, Emphasis::Secondary);
        break;
    case BillPart::DaemonSets:
    case BillPart::Idle:
    case BillPart::Nodes:
        add(BillLinesModel::tr("Pool"), 200);
        add(BillLinesModel::tr("Instance type"), 130, Emphasis::Secondary);
        break;
    case BillPart::Other:
    case BillPart::OneTime:
        add(BillLinesModel::tr("Service"), 200);
        add(BillLinesModel::tr("Category"), 130, Emphasis::Secondary);
        break;
    case BillPart::Unmatched:
        add(BillLinesModel::tr("Machine"), 220);
        add(BillLinesModel::tr("Instance type"), 120, Emphasis::Secondary);
        break;
    }
    columns.push_back(
        {view == model::BillView::Month ? BillLinesModel::tr("A month") : BillLinesModel::tr("Period"),
         Qt::AlignRight, 100, Emphasis::Normal});
    columns.push_back({BillLinesModel::tr("Share"), Qt::AlignRight, 70, Emphasis::Secondary});
    return columns;
}

QString monthFigure(BillPart part)
{
    switch (part) {
    case BillPart::Workloads:
        return QStringLiteral("workloads_month");
    case BillPart::DaemonSets:
        return QStringLiteral("daemonsets_month");
    case BillPart::Idle:
        return QStringLiteral("idle_month");
    case BillPart::Unmatched:
        return QStringLiteral("unmatched_month");
    default:
        return QStringLiteral("total_month");
    }
}

model::OtherCategory categoryOf(const std::string& id)
{
    for (std::size_t i = 0; i < model::otherCategoryCount; ++i)
        if (model::otherCategoryId(static_cast<model::OtherCategory>(i)) == id)
            return static_cast<model::OtherCategory>(i);
    return model::OtherCategory::Other;
}

} // namespace

BillLinesModel::BillLinesModel(QObject* parent)
    : TableModel(columnsOf(BillPart::Other, false, model::BillView::Month), parent)
{
}

void BillLinesModel::setPart(const model::Evaluation* evaluation, BillPart part, model::BillView view)
{
    beginResetModel();
    m_lines.clear();
    m_hasTotal = false;
    m_part = part;
    bool hasClusters = false;
    if (evaluation) {
        m_numbers = NumberText(evaluation->currency);
        if (m_itemsOf != evaluation->prepared) {
            m_itemsOf = evaluation->prepared;
            m_items = m_itemsOf ? model::billedItems(*m_itemsOf) : std::vector<model::BilledItem>();
        }
        m_lines = model::billPartLines(*evaluation, part, view, m_items);
        for (const model::BillPartTotal& total : model::billParts(evaluation->bill, view))
            if (total.part == part) {
                m_total = total;
                m_hasTotal = true;
            }
        m_totalFigure = view == model::BillView::Month ? monthFigure(part) : QStringLiteral("period_total");
        if (view == model::BillView::Period && part == BillPart::OneTime)
            m_totalFigure = QStringLiteral("one_time_period");
        for (const model::BillPartLine& line : m_lines)
            hasClusters = hasClusters || line.names.front() != m_lines.front().names.front();
    }
    setColumns(columnsOf(part, hasClusters, view));
    endResetModel();
}

int BillLinesModel::rows() const
{
    return static_cast<int>(m_lines.size()) + (m_hasTotal ? 1 : 0);
}

std::optional<AskedFigure> BillLinesModel::figureOf(int row) const
{
    if (row < 0 || row >= rows())
        return std::nullopt;
    if (row == static_cast<int>(m_lines.size()))
        return ofBill(m_totalFigure);
    const std::string& figure = m_lines[static_cast<std::size_t>(row)].figure;
    return ofBill(figure.empty() ? m_totalFigure : QString::fromStdString(figure));
}

QString BillLinesModel::name(const model::BillPartLine& line, int column) const
{
    switch (m_part) {
    case BillPart::Workloads:
        return displayText(line.names[column == 0 ? 1 : 0]);
    case BillPart::DaemonSets:
    case BillPart::Idle:
    case BillPart::Nodes:
        return displayText(line.names[column == 0 ? 1 : 2]);
    case BillPart::Other:
    case BillPart::OneTime:
        if (column == 1)
            return otherCategoryName(categoryOf(line.names[0]));
        if (line.isRounding)
            return tr("Remainder of rounding");
        if (line.isUnused)
            return tr("%1, commitment not used").arg(displayText(line.names[1]));
        return line.names[1].empty() ? tr("no service named") : displayText(line.names[1]);
    case BillPart::Unmatched:
        if (column == 1)
            return line.names[1].empty() ? displayText(line.names[2]) : displayText(line.names[1]);
        return line.names[0].empty() ? tr("no machine named") : displayText(line.names[0]);
    }
    return {};
}

QVariant BillLinesModel::cell(int row, int column, int role) const
{
    const bool isTotal = row == static_cast<int>(m_lines.size());
    if (role == EmphasisRole && isTotal)
        return static_cast<int>(Emphasis::Total);
    const model::BillPartLine* line = isTotal ? nullptr : &m_lines[static_cast<std::size_t>(row)];
    const double amount = line ? line->amount : m_total.amount;
    if (role == RawValueRole && column >= amountColumn())
        return amount;
    if (role == Qt::ToolTipRole && column < amountColumn() && line)
        return name(*line, column);
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    if (column == amountColumn())
        return m_numbers.money(amount);
    if (column > amountColumn()) {
        const auto& share = line ? line->share : m_total.share;
        return share ? m_numbers.share(*share) : missingText();
    }
    if (line)
        return name(*line, column);
    return column == 0 ? billPartName(m_part) : QString();
}

} // namespace tare::views
