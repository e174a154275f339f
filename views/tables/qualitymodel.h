// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/dataquality.h"
#include "views/tables/tablemodel.h"

namespace tare::views {

// How good the data are, each with what to import to do better.
class QualityModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Name, Bar, Count, Advice, Copy };

    explicit QualityModel(QObject* parent = nullptr);
    void setEvaluation(const model::Evaluation* evaluation);
    model::QualityKind kind(int row) const { return m_lines.at(static_cast<std::size_t>(row)).quality.kind; }
    bool isComplete(int row) const;
    // What to run to do better; empty where no command helps, or all is there.
    QString command(int row) const;

protected:
    int rows() const override { return static_cast<int>(m_lines.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    struct Line
    {
        model::DataQuality quality;
        QString name;
        QString advice;
    };
    std::vector<Line> m_lines;
};

} // namespace tare::views
