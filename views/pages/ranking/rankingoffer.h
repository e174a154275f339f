// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/common/exportoffer.h"
#include "views/tables/rankingexport.h"

namespace tare::views {

class ColumnLayout;

// The rows of the ranking in the order of the page, its columns as they are shown or others.
class RankingOffer final : public ExportOffer
{
public:
    RankingOffer(const RankingModel& model, const ColumnLayout& columns,
                 std::shared_ptr<const model::Evaluation> evaluation);

    std::shared_ptr<const model::Evaluation> evaluation() const override { return m_evaluation; }
    QString title() const override;
    std::vector<ExportColumn> columns() const override;
    bool isView() const override { return true; }
    std::function<Sheet()> sheet(const ExportChoice& choice) const override;
    QStringList notes(const ExportChoice& choice) const override;
    std::function<std::string()> json(const ExportChoice& choice) const override;

private:
    RankingExport exported(const ExportChoice& choice) const;

    const RankingModel& m_model;
    const ColumnLayout& m_layout;
    std::shared_ptr<const model::Evaluation> m_evaluation;
};

} // namespace tare::views
