// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/editstore.h"

namespace tare::model::storage {
namespace {

Status runWithInteger(Database& database, std::string_view sql, std::int64_t value)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(1, value);
    return statement->run();
}

bool speaksOf(const Edit& edit, const std::set<std::int64_t>& imports)
{
    if (const auto* came = std::get_if<ImportEdit>(&edit))
        return imports.contains(came->importId) ||
               (came->replacedImportId && imports.contains(*came->replacedImportId));
    const auto* went = std::get_if<RemoveImportEdit>(&edit);
    return went && imports.contains(went->importId);
}

} // namespace

Result<std::vector<Edit>> readEdits(Database& database)
{
    std::vector<Edit> edits;
    Result<Statement> rows = database.prepare("SELECT json FROM edit ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        Result<Edit> edit = parseEdit(rows->text(0));
        if (!edit)
            return edit.error();
        edits.push_back(std::move(*edit));
    }
    if (!rows->status())
        return rows->status().error();
    return edits;
}

Result<std::size_t> readEditsDone(Database& database)
{
    Result<std::int64_t> count =
        database.integer("SELECT count(*) FROM edit WHERE id <= (SELECT last_done_edit FROM project)");
    if (!count)
        return count.error();
    return static_cast<std::size_t>(*count);
}

Status writeEdit(Database& database, const Edit& edit)
{
    if (Status status = database.execute("DELETE FROM edit WHERE id > (SELECT last_done_edit FROM project)");
        !status)
        return status;
    TableWriter writer(database, TableId::Edit);
    Result<std::int64_t> id = writer.add(formatEdit(edit));
    if (!id)
        return id.error();
    return runWithInteger(database, "UPDATE project SET last_done_edit = ?", *id);
}

Status writeEditsDone(Database& database, std::size_t count)
{
    if (count == 0)
        return database.execute("UPDATE project SET last_done_edit = 0");
    // past the end: all of them
    return runWithInteger(database,
                          "UPDATE project SET last_done_edit = coalesce((SELECT id FROM edit ORDER BY id"
                          " LIMIT 1 OFFSET ?), (SELECT max(id) FROM edit), 0)",
                          static_cast<std::int64_t>(count) - 1);
}

Status dropEditsOf(Database& database, const std::set<std::int64_t>& imports)
{
    Result<Statement> rows = database.prepare("SELECT id, json FROM edit");
    if (!rows)
        return rows.error();
    std::vector<std::int64_t> dropped;
    while (rows->step()) {
        const Result<Edit> edit = parseEdit(rows->text(1));
        if (edit && speaksOf(*edit, imports))
            dropped.push_back(rows->integer(0));
    }
    if (!rows->status())
        return rows->status();
    for (const std::int64_t id : dropped)
        if (Status status = runWithInteger(database, "DELETE FROM edit WHERE id = ?", id); !status)
            return status;
    // the mark may have stood on one of them; keys below it keep their order
    return database.execute("UPDATE project SET last_done_edit = coalesce((SELECT max(id) FROM edit"
                            " WHERE id <= last_done_edit), 0)");
}

} // namespace tare::model::storage
