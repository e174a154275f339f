// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"
#include "views/tables/tablemodel.h"

namespace tare::views {

// What the import of one file rejected, assumed, skipped or did not find, with line, column, reason and
// count.
class NotesModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Line, Place, Reason, Count };

    explicit NotesModel(QObject* parent = nullptr);
    void setImport(const model::ImportInfo& import);

protected:
    int rows() const override { return static_cast<int>(m_notes.size()); }
    QVariant cell(int row, int column, int role) const override;

private:
    std::vector<model::ImportNote> m_notes;
};

} // namespace tare::views
