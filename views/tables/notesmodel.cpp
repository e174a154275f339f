// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/notesmodel.h"

#include "views/text/displaytext.h"
#include "views/text/notetext.h"
#include "views/text/numbertext.h"

namespace tare::views {

NotesModel::NotesModel(QObject* parent)
    : TableModel({{tr("What"), Qt::AlignLeft, 110, Emphasis::Normal},
                  {tr("Line"), Qt::AlignRight, 80, Emphasis::Normal},
                  {tr("Column or path"), Qt::AlignLeft, 180, Emphasis::Secondary},
                  {tr("Reason"), Qt::AlignLeft, 420, Emphasis::Normal},
                  {tr("Records"), Qt::AlignRight, 80, Emphasis::Normal}},
                 parent)
{
}

void NotesModel::setImport(const model::ImportInfo& import)
{
    beginResetModel();
    m_notes.clear();
    for (const std::string& line : import.noteLines)
        if (model::Result<model::ImportNote> note = model::parseNote(line))
            m_notes.push_back(std::move(note).value());
    endResetModel();
}

QVariant NotesModel::cell(int row, int column, int role) const
{
    const model::ImportNote& note = m_notes[static_cast<std::size_t>(row)];
    const NumberText numbers;
    if (role == RawValueRole && column == Line)
        return static_cast<qulonglong>(note.line);
    if (role == RawValueRole && column == Count)
        return static_cast<qulonglong>(note.count);
    if (role == Qt::ToolTipRole && column == Reason)
        return sentence(note);
    if (role != Qt::DisplayRole && role != RawValueRole)
        return {};
    switch (column) {
    case Kind:
        return noteKindName(note.kind);
    case Line:
        return note.line > 0 ? numbers.count(static_cast<double>(note.line)) : missingText();
    case Place:
        if (!note.path.empty())
            return displayText(note.path);
        return note.column > 0 ? numbers.count(static_cast<double>(note.column)) : QString();
    case Reason:
        return sentence(note);
    default:
        return numbers.count(static_cast<double>(note.count));
    }
}

} // namespace tare::views
