// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/notestore.h"

namespace tare::model::storage {
namespace {

// Each of these tables has one row a name: text and what stands beside it.
template<typename Map> Status readPairs(Database& database, TableId table, Map& pairs)
{
    Result<Statement> rows = database.prepare(selectStatement(storage::table(table)));
    if (!rows)
        return rows.error();
    while (rows->step())
        pairs[std::string(rows->text(1))] = rows->text(2);
    return rows->status();
}

Status dropNamed(Database& database, std::string_view sql, const std::string& name)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    statement->bind(1, std::string_view(name));
    return statement->run();
}

} // namespace

Result<std::map<std::int64_t, Annotation>> readAnnotations(Database& database)
{
    std::map<std::int64_t, Annotation> annotations;
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::Annotation)));
    if (!rows)
        return rows.error();
    while (rows->step())
        annotations[rows->integer(0)] = {Timestamp{rows->integer(1)}, std::string(rows->text(2))};
    if (!rows->status())
        return rows->status().error();
    return annotations;
}

// The key is the annotation's own, so that one that is undone and done again stays the same.
Status writeAnnotation(Database& database, std::int64_t id, const std::optional<Annotation>& annotation)
{
    Result<Statement> statement =
        database.prepare(annotation ? "INSERT INTO annotation (id, date, text) VALUES (?1, ?2, ?3)"
                                      " ON CONFLICT (id) DO UPDATE SET date = ?2, text = ?3"
                                    : "DELETE FROM annotation WHERE id = ?1");
    if (!statement)
        return statement.error();
    statement->bind(1, id);
    if (annotation) {
        statement->bind(2, annotation->date.seconds);
        statement->bind(3, std::string_view(annotation->text));
    }
    return statement->run();
}

Result<std::map<std::string, std::string, std::less<>>> readFilters(Database& database)
{
    std::map<std::string, std::string, std::less<>> filters;
    if (Status status = readPairs(database, TableId::SavedFilter, filters); !status)
        return status.error();
    return filters;
}

Status writeFilter(Database& database, const std::string& name, const std::optional<std::string>& expression)
{
    if (Status status = dropNamed(database, "DELETE FROM saved_filter WHERE name = ?", name); !status)
        return status;
    if (!expression)
        return {};
    TableWriter writer(database, TableId::SavedFilter);
    return Status(writer.add(name, *expression));
}

Result<std::map<std::string, std::string>> readViewStates(Database& database)
{
    std::map<std::string, std::string> states;
    if (Status status = readPairs(database, TableId::ViewState, states); !status)
        return status.error();
    return states;
}

Status writeViewState(Database& database, const std::string& page, const std::string& state)
{
    if (Status status = dropNamed(database, "DELETE FROM view_state WHERE page = ?", page); !status)
        return status;
    if (state.empty())
        return {};
    TableWriter writer(database, TableId::ViewState);
    return Status(writer.add(page, state));
}

} // namespace tare::model::storage
