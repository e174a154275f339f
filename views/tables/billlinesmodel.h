// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/reconciliation.h"
#include "views/tables/askedfigure.h"
#include "views/tables/tablemodel.h"
#include "views/text/numbertext.h"

namespace tare::views {

// What one part of the bill is made of, the largest first, with its total: namespaces, pools, services or
// machines.
class BillLinesModel final : public TableModel
{
    Q_OBJECT

public:
    explicit BillLinesModel(QObject* parent = nullptr);
    void setPart(const model::Evaluation* evaluation, model::BillPart part, model::BillView view);

    int amountColumn() const { return columnCount() - 2; }
    // What explains a line; nothing in the period, where no figure stands for one.
    std::optional<AskedFigure> figureOf(int row) const;

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString name(const model::BillPartLine& line, int column) const;

    std::vector<model::BillPartLine> m_lines;         // without the total
    std::shared_ptr<const model::Prepared> m_itemsOf; // the data that the items are of: put together once
    std::vector<model::BilledItem> m_items;
    model::BillPart m_part = model::BillPart::Other;
    model::BillPartTotal m_total;
    QString m_totalFigure;
    bool m_hasTotal = false;
    NumberText m_numbers;
};

} // namespace tare::views
