// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/copying.h"

#include "model/project/checking.h"
#include "model/project/editstore.h"
#include "model/project/files.h"

#include <set>
#include <unordered_set>

namespace tare::model::storage {
namespace {

using Ids = std::unordered_set<std::int64_t>;

Status collect(Database& database, const std::string& sql, Ids& ids)
{
    Result<Statement> rows = database.prepare(sql);
    if (!rows)
        return rows.error();
    while (rows->step())
        ids.insert(rows->integer(0));
    return rows->status();
}

// Deletes the rows of a shared table that no row of another table refers to.
Status dropUnused(Database& database, TableId target)
{
    Ids used;
    for (const Table& user : tables())
        for (const Column& column : user.columns) {
            const bool isReference = column.kind != ColumnKind::Integer && column.kind != ColumnKind::Text &&
                                     column.kind != ColumnKind::OptionalInteger &&
                                     column.kind != ColumnKind::OptionalText;
            const bool isOwnItem = (target == TableId::List && user.id == TableId::ListItem) ||
                                   (target == TableId::PodShape && user.id == TableId::Container);
            if (!isReference || column.target != target || isOwnItem)
                continue;
            const std::string name = column.name;
            if (Status status = collect(
                    database, "SELECT " + name + " FROM " + user.name + " WHERE " + name + " IS NOT NULL",
                    used);
                !status)
                return status;
        }
    Ids all;
    const std::string name = table(target).name;
    if (Status status = collect(database, "SELECT id FROM " + name, all); !status)
        return status;
    Result<Statement> drop = database.prepare("DELETE FROM " + name + " WHERE id = ?");
    if (!drop)
        return drop.error();
    for (const std::int64_t id : all) {
        if (used.contains(id))
            continue;
        drop->bind(1, id);
        if (Status status = drop->run(); !status)
            return status;
    }
    return {};
}

Status dropHidden(Database& database)
{
    Ids hidden;
    if (Status status = collect(database, "SELECT id FROM import WHERE is_hidden <> 0", hidden); !status)
        return status;
    if (Status status = dropEditsOf(database, std::set<std::int64_t>(hidden.begin(), hidden.end())); !status)
        return status;
    const std::string ofHidden = " IN (SELECT id FROM import WHERE is_hidden <> 0)";
    std::string sql = "DELETE FROM charge WHERE series_id IN (SELECT id FROM charge_series WHERE import_id" +
                      ofHidden + ");";
    for (const Table& owned : tables())
        for (const Column& column : owned.columns)
            if (column.kind == ColumnKind::Reference && column.target == TableId::Import)
                sql += std::string("DELETE FROM ") + owned.name + " WHERE import_id" + ofHidden + ";";
    sql += "UPDATE import SET replaced_by = NULL WHERE replaced_by" + ofHidden + ";";
    sql += "DELETE FROM import WHERE is_hidden <> 0;";
    return database.execute(sql);
}

Status dropOrphans(Database& database)
{
    for (const TableId shared : {TableId::ChargeKind, TableId::PodShape})
        if (Status status = dropUnused(database, shared); !status)
            return status;
    if (Status status =
            database.execute("DELETE FROM container WHERE shape_id NOT IN (SELECT id FROM pod_shape)");
        !status)
        return status;
    if (Status status = dropUnused(database, TableId::List); !status)
        return status;
    if (Status status = database.execute("DELETE FROM list_item WHERE list_id NOT IN (SELECT id FROM list)");
        !status)
        return status;
    return dropUnused(database, TableId::Text);
}

Status compactCopy(Database& copy)
{
    // Each deleted row would be looked for in every table that might refer to it; what is left is checked at
    // the end instead.
    if (Status status = copy.execute("PRAGMA foreign_keys=OFF"); !status)
        return status;
    if (Status status = copy.begin(); !status)
        return status;
    Status status = dropHidden(copy);
    if (status)
        status = dropOrphans(copy);
    if (status)
        status = checkForeignKeys(copy);
    if (!status) {
        copy.rollback();
        return status;
    }
    if (status = copy.commit(); !status)
        return status;
    copy.setAttachAllowed(true);
    return copy.execute("VACUUM");
}

} // namespace

Status vacuumBeside(Database& database, const std::string& target)
{
    removeUnfinished(target);
    const std::string unfinished = unfinishedName(target);
    const AccessScope scope(database, Access::Building);
    database.setAttachAllowed(true);
    Result<Statement> vacuum = database.prepare("VACUUM INTO ?");
    Status status(vacuum);
    if (status) {
        vacuum->bind(1, std::string_view(unfinished));
        status = vacuum->run();
    }
    database.setAttachAllowed(false);
    if (status)
        status = synchronise(unfinished);
    if (!status)
        removeUnfinished(target);
    return status;
}

Status copyTo(Database& database, const std::string& target)
{
    if (Status status = vacuumBeside(database, target); !status)
        return status;
    Status status = moveIntoPlace(unfinishedName(target), target, Replacing::Allowed);
    if (!status)
        removeUnfinished(target);
    return status;
}

Status compactBeside(Database& database, const std::string& project, const OpenOptions& options,
                     const Schema& schema)
{
    if (Status status = vacuumBeside(database, project); !status)
        return status;
    const std::string unfinished = unfinishedName(project);
    Status status;
    {
        auto copy = Database::open(
            unfinished, {Database::Mode::ReadWrite, options.vfs, options.busyMilliseconds}, schema);
        status = copy ? compactCopy(**copy) : Status(copy.error());
    }
    if (status)
        status = synchronise(unfinished);
    if (!status)
        removeUnfinished(project);
    return status;
}

} // namespace tare::model::storage
