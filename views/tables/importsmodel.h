// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"
#include "views/workspace.h"

namespace tare::views {

// One row an import: those that are done, those that run or wait, those that came to nothing.
class ImportsModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { File, Format, Cluster, Period, Kept, Rejected, Cost, When, Actions, columnCountOfImports };

    explicit ImportsModel(QObject* parent = nullptr);
    void setImports(const Workspace& workspace, model::CostBasis basis);

    // At most one of them is there.
    const model::ImportInfo* import(int row) const;
    const RunningImport* running(int row) const;
    const FailedImport* failed(int row) const;
    int rowOf(std::int64_t importId) const;

protected:
    int rows() const override;
    QVariant cell(int row, int column, int role) const override;

private:
    QVariant cellOf(const model::ImportInfo& import, int column, int role) const;
    QVariant cellOf(const RunningImport& running, int column, int role) const;
    QVariant cellOf(const FailedImport& failed, int column, int role) const;
    QString text(const model::ImportInfo& import, int column) const;

    std::vector<model::ImportInfo> m_imports;
    std::vector<RunningImport> m_running;
    std::vector<FailedImport> m_failed;
    model::CostBasis m_basis = model::CostBasis::Effective;
};

// "1.18 of 1.91 GB · 410 k rows … · 14 s left".
QString progressText(const RunningImport& running);
// What went wrong, where, and what to do.
QString failureText(const FailedImport& failed);
// "FOCUS cost and usage, 1.2 or later"
QString formatText(std::string_view format, std::string_view version);

} // namespace tare::views
