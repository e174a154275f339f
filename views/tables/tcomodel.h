// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

#include <memory>

namespace tare::views {

// The numbers of the TCO charts, one row a month.
class TcoModel final : public TableModel
{
    Q_OBJECT

public:
    explicit TcoModel(QObject* parent = nullptr);
    void setEvaluation(std::shared_ptr<const model::Evaluation> evaluation);

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    const std::vector<model::Money>& series(int column) const;
    std::shared_ptr<const model::Evaluation> m_evaluation;
    NumberText m_numbers;
};

} // namespace tare::views
