// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/historymodel.h"

#include "views/text/displaytext.h"
#include "views/text/edittext.h"
#include "views/text/numbertext.h"

namespace tare::views {

namespace {

QString entryText(const std::optional<Entry>& entry)
{
    if (!entry)
        return {};
    const QString when = momentText(entry->at);
    return entry->by.isEmpty() ? when : HistoryModel::tr("%1 · %2").arg(displayText(entry->by), when);
}

QString asTitle(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

void HistoryModel::update(const Workspace& workspace)
{
    beginResetModel();
    m_rows.clear();
    if (workspace.hasProject())
        m_rows.push_back({tr("Before all edits"), {}});
    const std::vector<model::Edit> edits = workspace.edits();
    for (std::size_t i = 0; i < edits.size(); ++i)
        m_rows.push_back({asTitle(editName(edits[i])), entryText(workspace.entryOfEdit(i))});
    m_done = static_cast<int>(workspace.editsDone());
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isDone = index.row() <= m_done;
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
        return toolTipText(row.entry.isEmpty() ? row.name : row.name + u'\n' + row.entry);
    case Qt::AccessibleTextRole: {
        const QString named = row.entry.isEmpty() ? row.name : row.name + QStringLiteral(", ") + row.entry;
        return isDone ? named : tr("%1, undone").arg(named);
    }
    case EntryRole:
        return row.entry;
    case DoneRole:
        return isDone;
    case CurrentRole:
        return index.row() == m_done;
    default:
        return {};
    }
}

} // namespace tare::views
