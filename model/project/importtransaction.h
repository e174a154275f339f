// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/importwriter.h"
#include "model/project/project.h"
#include "model/project/projectfile.h"

#include <optional>

namespace tare::model::storage {

// One import of a project: its row, its sinks, and whether it stays.
class ImportTransaction final : public ProjectImport
{
public:
    ImportTransaction(ProjectFile& project, ImportHeader header);
    ~ImportTransaction() override;

    Status begin(); // writes the import's row, so that what follows can refer to it
    InventorySink& inventory() override { return *m_inventory; }
    BillSink& bill() override { return *m_bill; }
    Status status() const override { return m_error.status(); }
    Result<ImportDone> commit(const ImportClosing& closing) override;

private:
    Result<ImportDone> finish(const ImportClosing& closing);
    void end();

    ProjectFile& m_project;
    ImportHeader m_header;
    std::int64_t m_id = 0;
    FirstError m_error;
    std::optional<InventoryWriter> m_inventory;
    std::optional<BillWriter> m_bill;
    bool m_isOpen = true;
};

} // namespace tare::model::storage
