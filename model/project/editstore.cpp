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

// Of json, made_at and made_by.
Result<MadeEdit> readMadeEdit(const Statement& row)
{
    Result<Edit> edit = parseEdit(row.text(0));
    if (!edit)
        return edit.error();
    MadeEdit made{std::move(*edit), std::nullopt, std::string(row.text(2))};
    if (const std::optional<std::int64_t> at = row.optionalInteger(1))
        made.at = Timestamp{*at};
    return made;
}

} // namespace

Result<std::vector<MadeEdit>> readEdits(Database& database)
{
    std::vector<MadeEdit> edits;
    Result<Statement> rows = database.prepare("SELECT json, made_at, made_by FROM edit ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        Result<MadeEdit> edit = readMadeEdit(*rows);
        if (!edit)
            return edit.error();
        edits.push_back(std::move(*edit));
    }
    if (!rows->status())
        return rows->status().error();
    return edits;
}

Result<MadeEdit> readEdit(Database& database, std::size_t index)
{
    Result<Statement> rows =
        database.prepare("SELECT json, made_at, made_by FROM edit ORDER BY id LIMIT 1 OFFSET ?");
    if (!rows)
        return rows.error();
    rows->bind(1, static_cast<std::int64_t>(index));
    const bool hasRow = rows->step();
    if (!rows->status())
        return rows->status().error();
    if (!hasRow)
        return Error{ErrorCode::DamagedProject, {"edit"}, {}};
    return readMadeEdit(*rows);
}

Result<std::size_t> readEditsDone(Database& database)
{
    Result<std::int64_t> count =
        database.integer("SELECT count(*) FROM edit WHERE id <= (SELECT last_done_edit FROM project)");
    if (!count)
        return count.error();
    return static_cast<std::size_t>(*count);
}

Status writeEdit(Database& database, const MadeEdit& edit)
{
    if (Status status = database.execute("DELETE FROM edit WHERE id > (SELECT last_done_edit FROM project)");
        !status)
        return status;
    TableWriter writer(database, TableId::Edit);
    Result<std::int64_t> id =
        writer.add(formatEdit(edit.edit), edit.at ? std::optional(edit.at->seconds) : std::nullopt,
                   edit.by.empty() ? std::nullopt : std::optional(edit.by));
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
