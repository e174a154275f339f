// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/importstore.h"

#include "model/project/files.h"
#include "model/project/rowcursor.h"

#include <map>

namespace tare::model::storage {
namespace {

Status writeNotes(Database& database, std::int64_t id, const std::vector<ImportNote>& notes)
{
    TableWriter writer(database, TableId::Note);
    for (const ImportNote& note : notes)
        if (Result<std::int64_t> added = writer.add(id, formatNote(note)); !added)
            return added.error();
    return {};
}

Status completeRow(Database& database, std::int64_t id, const ImportClosing& closing,
                   std::optional<Timestamp> observedAt)
{
    Result<Statement> update =
        database.prepare("UPDATE import SET sha256 = ?, size = ?, kept = ?, rejected = ?,"
                         " skipped = ?, observed_at = ?, fingerprint = ? WHERE id = ?");
    if (!update)
        return update.error();
    update->bind(1, std::string_view(closing.sha256));
    update->bind(2, static_cast<std::int64_t>(closing.size));
    update->bind(3, static_cast<std::int64_t>(closing.kept));
    update->bind(4, static_cast<std::int64_t>(closing.rejected));
    update->bind(5, static_cast<std::int64_t>(closing.skipped));
    if (observedAt)
        update->bind(6, observedAt->seconds);
    else
        update->bindNull(6);
    if (closing.fingerprint.empty())
        update->bindNull(7);
    else
        update->bind(7, std::string_view(closing.fingerprint));
    update->bind(8, id);
    return update->run();
}

// Whether a row "older" is one that the row "newer" replaces. Imports from before there were fingerprints are
// known by their SHA-256.
constexpr const char* isReplaced =
    "older.id <> newer.id AND older.is_hidden = 0 AND older.cluster = newer.cluster"
    " AND older.is_usage = newer.is_usage AND ("
    "(older.fingerprint = newer.fingerprint AND older.size = newer.size)"
    " OR (older.sha256 <> '' AND older.sha256 = newer.sha256)"
    " OR (older.format = newer.format AND older.location = newer.location))";

Result<std::optional<std::int64_t>> newestReplaced(Database& database, std::int64_t id)
{
    Result<Statement> rows =
        database.prepare(std::string("SELECT max(older.id) FROM import AS newer JOIN import AS older ON ") +
                         isReplaced + " WHERE newer.id = ?");
    if (!rows)
        return rows.error();
    rows->bind(1, id);
    const bool hasRow = rows->step();
    if (!rows->status())
        return rows->status().error();
    return hasRow ? rows->optionalInteger(0) : std::nullopt;
}

Status hideReplaced(Database& database, std::int64_t id)
{
    Result<Statement> update =
        database.prepare(std::string("UPDATE import AS older SET is_hidden = 1, replaced_by = newer.id"
                                     " FROM (SELECT * FROM import WHERE id = ?1) AS newer WHERE ") +
                         isReplaced);
    if (!update)
        return update.error();
    update->bind(1, id);
    return update->run();
}

Result<std::map<std::int64_t, std::vector<std::string>>> readNotes(Database& database)
{
    std::map<std::int64_t, std::vector<std::string>> notes;
    Result<Statement> rows = database.prepare("SELECT import_id, json FROM note ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step())
        notes[rows->integer(0)].emplace_back(rows->text(1));
    if (!rows->status())
        return rows->status().error();
    return notes;
}

Result<std::map<std::int64_t, BillTotals>> readTotals(Database& database)
{
    std::map<std::int64_t, BillTotals> totals;
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::Bill)));
    if (!rows)
        return rows.error();
    while (rows->step()) {
        const Result<StoredBill> bill = readBill(*rows);
        if (!bill)
            return bill.error();
        totals[bill->importId] = bill->totals;
    }
    if (!rows->status())
        return rows->status().error();
    return totals;
}

Status setHidden(Database& database, std::string_view sql, std::int64_t id, bool isHidden)
{
    Result<Statement> update = database.prepare(sql);
    if (!update)
        return update.error();
    update->bind(1, static_cast<std::int64_t>(isHidden));
    update->bind(2, id);
    return update->run();
}

} // namespace

Result<std::int64_t> writeImport(Database& database, const ImportHeader& header, std::int64_t call,
                                 Timestamp now)
{
    const std::string none;
    const std::optional<std::int64_t> absent;
    TableWriter writer(database, TableId::Import);
    return writer.add(call, header.path, absolutePath(header.path), header.format, header.version,
                      header.cluster, header.isUsage, none, 0, now.seconds, absent, 0, 0, 0, 0, absent,
                      absent);
}

Result<ImportDone> closeImport(Database& database, std::int64_t id, const ImportClosing& closing,
                               std::optional<Timestamp> observedAt)
{
    if (Status status = completeRow(database, id, closing, observedAt); !status)
        return status.error();
    if (Status status = writeNotes(database, id, closing.notes); !status)
        return status.error();
    Result<std::optional<std::int64_t>> replaced = newestReplaced(database, id);
    if (!replaced)
        return replaced.error();
    if (*replaced)
        if (Status status = hideReplaced(database, id); !status)
            return status.error();
    return ImportDone{id, *replaced};
}

Result<std::vector<ImportInfo>> readImports(Database& database)
{
    auto notes = readNotes(database);
    if (!notes)
        return notes.error();
    auto totals = readTotals(database);
    if (!totals)
        return totals.error();
    std::vector<ImportInfo> result;
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::Import)) + " ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        const StoredImport import = readImport(*rows);
        ImportInfo info;
        info.id = import.file.importId;
        info.file = import.file;
        info.location = import.location;
        info.cluster = import.cluster;
        info.isHidden = import.isHidden;
        if (const auto bill = totals->find(info.id); bill != totals->end())
            info.bill = bill->second;
        info.noteLines = std::move((*notes)[info.id]);
        result.push_back(std::move(info));
    }
    if (!rows->status())
        return rows->status().error();
    return result;
}

Status storeImportHidden(Database& database, std::int64_t id, bool isHidden)
{
    return setHidden(database, "UPDATE import SET is_hidden = ?1 WHERE id = ?2", id, isHidden);
}

Status storeReplacedHidden(Database& database, std::int64_t newerId, bool isHidden)
{
    return setHidden(database, "UPDATE import SET is_hidden = ?1 WHERE replaced_by = ?2", newerId, isHidden);
}

Status storeSha256(Database& database, std::int64_t id, const std::string& sha256)
{
    Result<Statement> update = database.prepare("UPDATE import SET sha256 = ? WHERE id = ? AND sha256 = ''");
    if (!update)
        return update.error();
    update->bind(1, std::string_view(sha256));
    update->bind(2, id);
    return update->run();
}

} // namespace tare::model::storage
