// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/scenariostore.h"

#include <algorithm>

namespace tare::model::storage {
namespace {

Error unknownScenario(const std::string& name)
{
    return {ErrorCode::UnknownScenario, {name}, {}};
}

Result<bool> hasScenario(Database& database, const std::string& name)
{
    Result<std::vector<std::string>> names = readScenarioNames(database);
    if (!names)
        return names.error();
    return std::find(names->begin(), names->end(), name) != names->end();
}

Status runWithTexts(Database& database, std::string_view sql, std::initializer_list<std::string_view> texts)
{
    Result<Statement> statement = database.prepare(sql);
    if (!statement)
        return statement.error();
    int index = 0;
    for (const std::string_view text : texts)
        statement->bind(++index, text);
    return statement->run();
}

Status chooseAnother(Database& database)
{
    Result<std::vector<std::string>> names = readScenarioNames(database);
    if (!names)
        return names.error();
    const std::string base = Scenario().name;
    if (names->empty())
        if (Status status = writeScenario(database, Scenario()); !status)
            return status;
    const bool hasBase = names->empty() || std::find(names->begin(), names->end(), base) != names->end();
    return writeCurrentScenarioName(database, hasBase ? base : names->front());
}

} // namespace

Result<std::vector<std::string>> readScenarioNames(Database& database)
{
    std::vector<std::string> names;
    Result<Statement> rows = database.prepare("SELECT name FROM scenario");
    if (!rows)
        return rows.error();
    while (rows->step())
        names.emplace_back(rows->text(0));
    if (!rows->status())
        return rows->status().error();
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> readCurrentScenarioName(Database& database)
{
    Result<Statement> rows = database.prepare("SELECT current_scenario FROM project");
    if (!rows)
        return rows.error();
    const bool hasRow = rows->step();
    if (!rows->status())
        return rows->status().error();
    if (!hasRow)
        return Error{ErrorCode::DamagedProject, {"project"}, {}};
    return std::string(rows->text(0));
}

Result<Scenario> readScenario(Database& database, const std::string& name)
{
    Result<Statement> rows = database.prepare("SELECT json FROM scenario WHERE name = ?");
    if (!rows)
        return rows.error();
    rows->bind(1, std::string_view(name));
    const bool hasRow = rows->step();
    if (!rows->status())
        return rows->status().error();
    if (!hasRow)
        return unknownScenario(name);
    Result<Scenario> scenario = parseScenario(rows->text(0), name);
    if (scenario)
        scenario->name = name;
    return scenario;
}

Status writeScenario(Database& database, const Scenario& scenario)
{
    const std::string json = formatScenario(scenario);
    Result<bool> isKnown = hasScenario(database, scenario.name);
    if (!isKnown)
        return isKnown.error();
    if (*isKnown)
        return runWithTexts(database, "UPDATE scenario SET json = ? WHERE name = ?", {json, scenario.name});
    return runWithTexts(database, "INSERT INTO scenario (name, json) VALUES (?, ?)", {scenario.name, json});
}

Status writeCurrentScenarioName(Database& database, const std::string& name)
{
    Result<bool> isKnown = hasScenario(database, name);
    if (!isKnown)
        return isKnown.error();
    if (!*isKnown)
        return unknownScenario(name);
    return runWithTexts(database, "UPDATE project SET current_scenario = ?", {name});
}

Status renameScenario(Database& database, const std::string& before, const std::string& after)
{
    Result<Scenario> scenario = readScenario(database, before);
    if (!scenario)
        return scenario.error();
    scenario->name = after;
    if (Status status = runWithTexts(database, "UPDATE scenario SET name = ?, json = ? WHERE name = ?",
                                     {after, formatScenario(*scenario), before});
        !status)
        return status;
    return runWithTexts(database, "UPDATE project SET current_scenario = ? WHERE current_scenario = ?",
                        {after, before});
}

Status removeScenario(Database& database, const std::string& name)
{
    Result<bool> isKnown = hasScenario(database, name);
    if (!isKnown)
        return isKnown.error();
    if (!*isKnown)
        return unknownScenario(name);
    if (Status status = runWithTexts(database, "DELETE FROM scenario WHERE name = ?", {name}); !status)
        return status;
    Result<std::string> current = readCurrentScenarioName(database);
    if (!current)
        return current.error();
    return *current == name ? chooseAnother(database) : Status();
}

} // namespace tare::model::storage
