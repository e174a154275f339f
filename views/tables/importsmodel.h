// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"
#include "views/workspace.h"

namespace tare::views {

// One row an import, those that run at the end.
class ImportsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { File, Format, Period, Kept, Rejected, Cost, When, Actions, columnCountOfImports };

    explicit ImportsModel(QObject* parent = nullptr);
    void setImports(const std::vector<model::ImportInfo>& imports, const std::vector<RunningImport>& running,
                    model::CostBasis basis);

    // Nothing where the row is an import that runs.
    const model::ImportInfo* import(int row) const;
    const RunningImport* running(int row) const;

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QString text(const model::ImportInfo& import, int column) const;
    QString text(const RunningImport& running, int column) const;

    std::vector<model::ImportInfo> m_imports;
    std::vector<RunningImport> m_running;
    model::CostBasis m_basis = model::CostBasis::Effective;
};

// "1.18 of 1.91 GB · 410 k rows … · 14 s left".
QString progressText(const RunningImport& running);

} // namespace tare::views
