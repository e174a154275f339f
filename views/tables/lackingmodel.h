// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/dataquality.h"
#include "views/tables/tablemodel.h"

namespace tare::views {

// What lacks a kind of data, one row each.
class LackingModel final : public TableModel
{
    Q_OBJECT

public:
    explicit LackingModel(QObject* parent = nullptr);
    void setKind(const model::Evaluation* evaluation, model::QualityKind kind);
    // The workload of a row; empty where it is a node.
    QString workload(int row) const;

protected:
    int rows() const override { return static_cast<int>(m_items.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    std::vector<model::LackingItem> m_items;
};

} // namespace tare::views
