// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

#include <memory>
#include <optional>

namespace tare::views {

// What the payback cell draws, in months.
struct PaybackCell
{
    std::optional<double> likely; // P50, or the likely value where there are no draws
    std::optional<double> low, high;
    double horizon = 36;
};

// The workloads of a result in the order of its ranking.
class RankingModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column {
        Rank,
        Workload,
        Namespace,
        Verdict,
        Payback,
        PaybackBar,
        Saving,
        OneOff,
        Npv,
        Effort,
        Data,
        Reason,
        columnCountOfRanking
    };

    explicit RankingModel(QObject* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);
    const model::Evaluation* evaluation() const { return m_evaluation.get(); }
    const model::WorkloadFigures& workload(int row) const;
    // -1 where there is none.
    int rowOf(const QString& workloadId) const;

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(const model::WorkloadFigures& workload, int column) const;
    QVariant rawValue(const model::WorkloadFigures& workload, int column) const;

    std::shared_ptr<const model::Evaluation> m_evaluation;
    NumberText m_numbers;
    double m_horizon = 36;
};

} // namespace tare::views

Q_DECLARE_METATYPE(tare::views::PaybackCell)
