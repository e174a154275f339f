// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"
#include "views/workspace.h"

namespace tare::views {

// Rows of a bill as they stand in its file, with their line.
class SourceRowsModel final : public TableModel
{
    Q_OBJECT

public:
    explicit SourceRowsModel(QObject* parent = nullptr);
    void setRows(const SourceRows& rows);

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    std::vector<SourceRows::Row> m_rows;
};

} // namespace tare::views
