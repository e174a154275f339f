// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "model/base/result.h"

// The tables of the project file, as data: what creates them, writes them, compares a file with what is
// expected, and hashes them is all made from the one list in schema.cpp.
//
//   project        one row: the scenario in use, the key of the last edit that is done (0: none)
//   scenario       a scenario file as text (model/scenario), by name
//   edit           the undo list in its order, one edit as text (model/history), when and by whom it was
//                  made where that is known
//   text           every text that repeats, once. An empty text has no row: the reference is null
//   list           a list of texts or of pairs, once each; list_item its entries. An empty list is null
//   import         one imported file: what it was, what was kept, whether it is hidden (removed, until
//   compacted).
//                  fingerprint: XXH3-128 of the file, null where it was imported before there were any;
//                  sha256: empty until it has been taken (app/session/sealing);
//                  call: files that came in together, which make one cluster; replaced_by: hidden because of
//                  that one
//   note           the notes of an import, as text
//   bill           totals of a bill file, exact to twelve places as text, and beside each what the rounding
//   of
//                  the rows to millionths left over: sum of rows + rest = total, for every basis
//   charge_kind    what is charged; shared by all imports
//   charge_series  the charges of one resource and kind of one bill, whatever the day
//   charge         one day of a series. Money in whole millionths, rounded once, half to even. quantity in
//   whole
//                  units, rounded down, and quantity_rest in 10^-12 units. start_second counts from the day's
//                  midnight, length from there
//   pod_shape      what all replicas share, once however many pods have it; container its containers in order
//   node, pod, controller, autoscaler, namespace, runtime_class, image, usage
//                  the inventory, a row an object, in the order of the file. Names and uids that occur once
//                  stand in the row, what repeats is a reference. A missing amount is null, which is not zero
//   annotation     words with a date; its key is part of the edits that speak of it
//   saved_filter   filters of the ranking by name
//   view_state     how a page looked when it was last left: no edit, and not part of what is hashed
//
// Every table has an integer key that grows; rows of an import lie side by side, so that nothing needs an
// index: a snapshot reads every table from its start to its end.
namespace tare::model::storage {

// "Tare", so that `file` and desktops can tell a project from other databases.
inline constexpr std::int32_t applicationId = 0x54617265;
inline constexpr int schemaVersion = 2;
inline constexpr int pageSize = 16384;

enum class TableId {
    Project,
    Scenario,
    Edit,
    Text,
    List,
    ListItem,
    Import,
    Note,
    Bill,
    ChargeKind,
    ChargeSeries,
    Charge,
    PodShape,
    Container,
    Node,
    Pod,
    Controller,
    Autoscaler,
    Namespace,
    RuntimeClass,
    Image,
    Usage,
    Annotation,
    SavedFilter,
    ViewState
};
inline constexpr std::size_t tableCount = 25;

enum class ColumnKind {
    Integer,
    OptionalInteger, // null: not stated
    Text,
    OptionalText,  // null: not known
    TextReference, // into text; null: empty
    ListReference, // into list; null: empty
    Reference,     // into another table
    OptionalReference,
};

struct Column
{
    const char* name;
    ColumnKind kind = ColumnKind::Integer;
    TableId target = TableId::Text; // of a Reference
};

struct Table
{
    TableId id;
    const char* name;
    std::vector<Column> columns; // after the key, which is always "id INTEGER PRIMARY KEY"
};

// All tables in an order in which each refers to earlier ones only; index by TableId.
const std::vector<Table>& tables();
const Table& table(TableId id);

// "INSERT INTO pod (import_id, …) VALUES (?, …), …": the one writing statement of a table, for so many rows.
std::string insertStatement(const Table& table, std::size_t rows = 1);
// "SELECT id, import_id, … FROM pod"
std::string selectStatement(const Table& table);

// One object as SQLite keeps it in its list of objects.
struct SchemaObject
{
    std::string type; // "table", "index"
    std::string name;
    std::string sql;
    bool operator==(const SchemaObject&) const = default;
};

class Database;

// One step: takes a file of schema to − 1 to schema to, inside one transaction that the caller owns.
struct MigrationStep
{
    int to = 0;
    std::function<Status(Database&)> apply;
};

// A schema as a program knows it. Tests hand in their own to walk the machinery.
struct Schema
{
    int version = schemaVersion;
    std::vector<SchemaObject> objects;
    std::vector<MigrationStep> steps; // in ascending order
};

const Schema& currentSchema();

// What a file's list of objects says against the expected one.
struct SchemaComparison
{
    std::string missing;   // first expected object that is not there
    std::string different; // first one that is there with another definition
    std::string extra;     // first one that does not belong
    bool isExact() const { return missing.empty() && different.empty() && extra.empty(); }
};
SchemaComparison compareSchema(std::span<const SchemaObject> found, const Schema& expected);

} // namespace tare::model::storage
