// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/otherlinesmodel.h"

#include "views/text/reasontext.h"

#include <algorithm>
#include <cmath>

namespace tare::views {

OtherLinesModel::OtherLinesModel(QObject* parent)
    : TableModel({{tr("Other lines, opened"), Qt::AlignLeft, 220, Emphasis::Normal},
                  {tr("A month"), Qt::AlignRight, 100, Emphasis::Normal},
                  {tr("Share"), Qt::AlignRight, 70, Emphasis::Secondary}},
                 parent)
{
}

void OtherLinesModel::setEvaluation(const model::Evaluation* evaluation)
{
    beginResetModel();
    m_lines.clear();
    if (evaluation) {
        m_numbers = NumberText(evaluation->currency);
        m_total = evaluation->bill.total.value();
        double sum = 0;
        for (std::size_t i = 0; i < model::otherCategoryCount; ++i) {
            const double month = evaluation->bill.other[i].value();
            sum += month;
            if (month != 0)
                m_lines.push_back({otherCategoryName(static_cast<model::OtherCategory>(i)), month});
        }
        std::stable_sort(m_lines.begin(), m_lines.end(),
                         [](const Line& left, const Line& right) { return left.month > right.month; });
        m_lines.push_back({tr("Other lines"), sum});
    }
    endResetModel();
}

QVariant OtherLinesModel::cell(int row, int column, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(row)];
    if (role == EmphasisRole && row + 1 == rows())
        return static_cast<int>(Emphasis::Total);
    if (role == RawValueRole)
        return column == Name ? QVariant(line.name) : QVariant(line.month);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name:
        return line.name;
    case Month:
        return m_numbers.money(line.month);
    default:
        return m_total != 0 ? m_numbers.share(line.month / m_total) : missingText();
    }
}

} // namespace tare::views
