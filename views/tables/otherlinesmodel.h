// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

#include <memory>

namespace tare::views {

// The lines of the bill that are no instance hours, largest first, with their total.
class OtherLinesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Month, Share };

    explicit OtherLinesModel(QObject* parent = nullptr);
    void setEvaluation(const model::Evaluation* evaluation);

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    struct Line
    {
        QString name;
        double month = 0;
    };
    std::vector<Line> m_lines; // the last one is the total
    double m_total = 0;        // of the bill
    NumberText m_numbers;
};

} // namespace tare::views
