// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/tables/tablemodel.h"

namespace tare::views {

// How good the data are, each with what to import to do better.
class QualityModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bar, Count, Advice };

    explicit QualityModel(QObject* parent = nullptr);
    void setEvaluation(const model::Evaluation* evaluation);

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    struct Line
    {
        QString name;
        double good = 0;
        double all = 0;
        QString advice;
        bool isComplete() const { return good >= all; }
    };
    std::vector<Line> m_lines;
};

} // namespace tare::views
