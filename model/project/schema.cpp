// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/schema.h"

#include "model/project/database.h"

#include <algorithm>

namespace tare::model::storage {
namespace {

using enum ColumnKind;

Column number(const char* name)
{
    return {name, Integer};
}
Column numberOrNull(const char* name)
{
    return {name, OptionalInteger};
}
Column plain(const char* name)
{
    return {name, ColumnKind::Text};
}
Column plainOrNull(const char* name)
{
    return {name, OptionalText};
}
Column text(const char* name)
{
    return {name, TextReference, TableId::Text};
}
Column list(const char* name)
{
    return {name, ListReference, TableId::List};
}
Column reference(const char* name, TableId target)
{
    return {name, Reference, target};
}

std::vector<Table> baseTables()
{
    return {
        {TableId::Project, "project", {plain("current_scenario"), number("last_done_edit")}},
        {TableId::Scenario, "scenario", {plain("name"), plain("json")}},
        {TableId::Edit, "edit", {plain("json"), numberOrNull("made_at"), plainOrNull("made_by")}},
        {TableId::Text, "text", {plain("value")}},
        {TableId::List, "list", {number("size")}},
        {TableId::ListItem,
         "list_item",
         {reference("list_id", TableId::List), text("key_id"), text("value_id")}},
        {TableId::Import,
         "import",
         {number("call"),
          plain("path"),
          plain("location"),
          plain("format"),
          plain("version"),
          plain("cluster"),
          number("is_usage"),
          plain("sha256"),
          number("size"),
          number("imported_at"),
          numberOrNull("observed_at"),
          number("kept"),
          number("rejected"),
          number("skipped"),
          number("is_hidden"),
          {"replaced_by", OptionalReference, TableId::Import},
          plainOrNull("fingerprint")}},
        {TableId::Note, "note", {reference("import_id", TableId::Import), plain("json")}},
    };
}

std::vector<Table> billTables()
{
    return {
        {TableId::Bill,
         "bill",
         {reference("import_id", TableId::Import), number("row_count"), number("window_start"),
          number("window_end"), plain("currency"), plain("billed"), plain("effective"), plain("contracted"),
          plain("list"), plain("billed_rest"), plain("effective_rest"), plain("contracted_rest"),
          plain("list_rest")}},
        {TableId::ChargeKind,
         "charge_kind",
         {text("provider_id"), text("service_category_id"), text("service_subcategory_id"),
          text("service_id"), text("sku_id"), text("usage_type_id"), text("resource_type_id"),
          text("description_id"), text("unit_id"), number("category"), number("frequency"),
          number("is_correction"), text("instance_type_id")}},
        {TableId::ChargeSeries,
         "charge_series",
         {reference("import_id", TableId::Import), reference("kind_id", TableId::ChargeKind),
          text("resource_id"), text("resource_name_id"), text("commitment_id"), number("commitment_status"),
          text("pricing_category_id"), text("currency_id"), text("billing_account_id"),
          text("sub_account_id"), text("region_id"), list("tags_id")}},
        {TableId::Charge,
         "charge",
         {reference("series_id", TableId::ChargeSeries), number("day"), number("billed"), number("effective"),
          number("contracted"), number("list"), number("quantity"), number("quantity_rest"),
          number("seconds"), number("start_second"), number("length"), number("row_count"),
          number("first_line"), number("last_line")}},
    };
}

std::vector<Table> shapeTables()
{
    return {
        {TableId::PodShape,
         "pod_shape",
         {text("runtime_class_id"), numberOrNull("overhead_cpu"), numberOrNull("overhead_memory"),
          number("uses_host_network"), number("uses_host_pid"), number("uses_host_ipc"),
          list("volume_kinds_id")}},
        {TableId::Container,
         "container",
         {reference("shape_id", TableId::PodShape), text("name_id"), text("image_id"), number("role"),
          numberOrNull("cpu"), numberOrNull("memory"), number("has_command"), number("is_privileged"),
          number("uses_device"), number("uses_gpu"), list("capabilities_id"), list("environment_id")}},
    };
}

std::vector<Table> objectTables()
{
    const Column import = reference("import_id", TableId::Import);
    return {
        {TableId::Node,
         "node",
         {import, plain("name"), plain("uid"), plain("provider_id"), text("instance_type_id"),
          text("region_id"), text("zone_id"), text("architecture_id"), text("pool_id"), text("pool_label_id"),
          number("capacity_type"), number("is_unschedulable"), number("capacity_cpu"),
          number("capacity_memory"), number("capacity_pods"), number("allocatable_cpu"),
          number("allocatable_memory"), number("allocatable_pods"), number("line")}},
        {TableId::Pod,
         "pod",
         {import, text("namespace_id"), plain("name"), plain("uid"), text("node_id"), number("phase"),
          number("has_owner"), text("owner_kind_id"), text("owner_name_id"), text("owner_uid_id"),
          text("template_hash_id"), list("labels_id"), reference("shape_id", TableId::PodShape),
          numberOrNull("start_time"), number("line")}},
        {TableId::Controller,
         "controller",
         {import,
          text("kind_id"),
          text("namespace_id"),
          plain("name"),
          plain("uid"),
          number("has_owner"),
          text("owner_kind_id"),
          text("owner_name_id"),
          text("owner_uid_id"),
          numberOrNull("replicas"),
          {"shape_id", OptionalReference, TableId::PodShape},
          list("labels_id"),
          list("annotations_id"),
          numberOrNull("start_time"),
          numberOrNull("completion_time"),
          text("schedule_id"),
          number("is_suspended"),
          number("line")}},
        {TableId::Autoscaler,
         "autoscaler",
         {import, text("namespace_id"), plain("name"), text("target_kind_id"), text("target_name_id"),
          numberOrNull("min_replicas"), number("max_replicas"), number("scales_on_cpu"),
          number("scales_on_memory"), number("line")}},
        {TableId::Namespace, "namespace", {import, text("name_id"), list("labels_id"), number("line")}},
        {TableId::RuntimeClass,
         "runtime_class",
         {import, text("name_id"), text("handler_id"), numberOrNull("overhead_cpu"),
          numberOrNull("overhead_memory"), number("line")}},
        {TableId::Image, "image", {import, list("names_id"), number("size")}},
        {TableId::Usage,
         "usage",
         {import, text("namespace_id"), text("pod_id"), text("container_id"), numberOrNull("cpu"),
          numberOrNull("memory"), number("statistic"), numberOrNull("time"), number("line")}},
    };
}

std::vector<Table> noteTables()
{
    return {
        {TableId::Annotation, "annotation", {number("date"), plain("text")}},
        {TableId::SavedFilter, "saved_filter", {plain("name"), plain("expression")}},
        {TableId::ViewState, "view_state", {plain("page"), plain("state")}},
    };
}

// What a step does is what it did when it was written, whatever the tables become later. SQLite adds a
// column's text at the end of the table's, which gives the very definition of a new file.
Status addNotesAndFingerprints(Database& database)
{
    return database.execute(
        "ALTER TABLE edit ADD COLUMN made_at INTEGER;"
        "ALTER TABLE edit ADD COLUMN made_by TEXT;"
        "CREATE TABLE annotation (id INTEGER PRIMARY KEY, date INTEGER NOT NULL, text TEXT NOT NULL) STRICT;"
        "CREATE TABLE saved_filter (id INTEGER PRIMARY KEY, name TEXT NOT NULL, expression TEXT NOT NULL)"
        " STRICT;"
        "CREATE TABLE view_state (id INTEGER PRIMARY KEY, page TEXT NOT NULL, state TEXT NOT NULL) STRICT;"
        "ALTER TABLE import ADD COLUMN fingerprint TEXT;");
}

std::string definition(const Column& column)
{
    const std::string target = std::string(" REFERENCES ") + table(column.target).name + " (id)";
    const std::string name = column.name;
    switch (column.kind) {
    case Integer:
        return name + " INTEGER NOT NULL";
    case OptionalInteger:
        return name + " INTEGER";
    case ColumnKind::Text:
        return name + " TEXT NOT NULL";
    case OptionalText:
        return name + " TEXT";
    case Reference:
        return name + " INTEGER NOT NULL" + target;
    case TextReference:
    case ListReference:
    case OptionalReference:
        return name + " INTEGER" + target;
    }
    return {};
}

// Strict tables keep a damaged or hostile file from handing text where a number is expected.
SchemaObject createdTable(const Table& table)
{
    std::string sql = std::string("CREATE TABLE ") + table.name + " (id INTEGER PRIMARY KEY";
    for (const Column& column : table.columns)
        sql += ", " + definition(column);
    return {"table", table.name, sql + ") STRICT"};
}

const SchemaObject* named(std::span<const SchemaObject> objects, const std::string& name)
{
    const auto match = std::find_if(objects.begin(), objects.end(),
                                    [&](const SchemaObject& object) { return object.name == name; });
    return match == objects.end() ? nullptr : &*match;
}

} // namespace

const std::vector<Table>& tables()
{
    static const std::vector<Table> all = [] {
        std::vector<Table> result;
        for (auto& part : {baseTables(), billTables(), shapeTables(), objectTables(), noteTables()})
            result.insert(result.end(), part.begin(), part.end());
        return result;
    }();
    return all;
}

const Table& table(TableId id)
{
    return tables()[static_cast<std::size_t>(id)];
}

std::string insertStatement(const Table& table, std::size_t rows)
{
    std::string names;
    std::string marks;
    for (const Column& column : table.columns) {
        const std::string separator = names.empty() ? "" : ", ";
        names += separator + column.name;
        marks += separator + "?";
    }
    std::string sql = std::string("INSERT INTO ") + table.name + " (" + names + ") VALUES ";
    for (std::size_t row = 0; row < rows; ++row)
        sql += (row == 0 ? "(" : ", (") + marks + ")";
    return sql;
}

std::string selectStatement(const Table& table)
{
    std::string names = "id";
    for (const Column& column : table.columns)
        names += std::string(", ") + column.name;
    return "SELECT " + names + " FROM " + table.name;
}

const Schema& currentSchema()
{
    static const Schema schema = [] {
        Schema result;
        for (const Table& table : tables())
            result.objects.push_back(createdTable(table));
        result.steps = {{2, addNotesAndFingerprints}};
        return result;
    }();
    return schema;
}

SchemaComparison compareSchema(std::span<const SchemaObject> found, const Schema& expected)
{
    SchemaComparison result;
    for (const SchemaObject& object : expected.objects) {
        const SchemaObject* match = named(found, object.name);
        if (!match && result.missing.empty())
            result.missing = object.name;
        else if (match && *match != object && result.different.empty())
            result.different = object.name;
    }
    for (const SchemaObject& object : found)
        if (result.extra.empty() && !named(expected.objects, object.name))
            result.extra = object.name;
    return result;
}

} // namespace tare::model::storage
