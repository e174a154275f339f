// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/checking.h"

#include "model/project/editstore.h"
#include "model/project/rowcursor.h"
#include "model/project/scenariostore.h"

#include <map>

namespace tare::model::storage {
namespace {

using SumsByImport = std::map<std::int64_t, CostsByBasis>;

Result<SumsByImport> sumsOfRows(Database& database)
{
    std::map<std::int64_t, std::int64_t> importOfSeries;
    Result<Statement> series = database.prepare("SELECT id, import_id FROM charge_series");
    if (!series)
        return series.error();
    while (series->step())
        importOfSeries[series->integer(0)] = series->integer(1);
    if (!series->status())
        return series->status().error();
    SumsByImport sums;
    Result<Statement> rows =
        database.prepare("SELECT series_id, billed, effective, contracted, list FROM charge");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        CostsByBasis& sum = sums[importOfSeries[rows->integer(0)]];
        for (std::size_t basis = 0; basis < costBasisCount; ++basis)
            sum[basis] += Decimal::fromMicros(rows->integer(static_cast<int>(basis) + 1));
    }
    if (!rows->status())
        return rows->status().error();
    return sums;
}

Status checkTotals(Database& database, std::vector<Error>& findings)
{
    Result<SumsByImport> sums = sumsOfRows(database);
    if (!sums)
        return sums.error();
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::Bill)));
    if (!rows)
        return rows.error();
    while (rows->step()) {
        const Result<StoredBill> bill = readBill(*rows);
        if (!bill) {
            findings.push_back(bill.error());
            continue;
        }
        const CostsByBasis& sum = (*sums)[bill->importId];
        for (std::size_t basis = 0; basis < costBasisCount; ++basis)
            if (sum[basis] + bill->rest[basis] != bill->totals.costs[basis])
                findings.push_back({ErrorCode::DamagedProject,
                                    {"the charges of import " + std::to_string(bill->importId) +
                                     " do not add up to the bill's total"},
                                    {}});
    }
    return rows->status();
}

Status checkTexts(Database& database, std::vector<Error>& findings)
{
    Result<std::vector<std::string>> names = readScenarioNames(database);
    if (!names)
        return names.error();
    for (const std::string& name : *names)
        if (const Result<Scenario> scenario = readScenario(database, name); !scenario)
            findings.push_back(scenario.error());
    if (const Result<std::vector<MadeEdit>> edits = readEdits(database); !edits)
        findings.push_back(edits.error());
    return {};
}

} // namespace

Status quickCheck(Database& database)
{
    const AccessScope scope(database, Access::Building);
    Result<Statement> rows = database.prepare("PRAGMA quick_check(1)");
    if (!rows)
        return rows.error();
    const bool hasRow = rows->step();
    if (!rows->status())
        return rows->status();
    if (!hasRow || rows->text(0) != "ok")
        return Error{ErrorCode::DamagedProject, {hasRow ? std::string(rows->text(0)) : ""}, {}};
    return {};
}

Status checkForeignKeys(Database& database)
{
    const AccessScope scope(database, Access::Building);
    Result<Statement> rows = database.prepare("PRAGMA foreign_key_check");
    if (!rows)
        return rows.error();
    if (rows->step())
        return damaged(std::string(rows->text(0)).c_str());
    return rows->status();
}

Result<std::vector<SchemaObject>> readSchemaObjects(Database& database)
{
    const AccessScope scope(database, Access::Building);
    Result<Statement> rows = database.prepare("SELECT type, name, sql FROM sqlite_schema");
    if (!rows)
        return rows.error();
    std::vector<SchemaObject> objects;
    while (rows->step())
        objects.push_back(
            {std::string(rows->text(0)), std::string(rows->text(1)), std::string(rows->text(2))});
    if (!rows->status())
        return rows->status().error();
    return objects;
}

Result<std::vector<Error>> checkProject(Database& database)
{
    std::vector<Error> findings;
    // a damage is a finding; that the medium cannot be read is an error
    const auto note = [&findings](const Status& status) -> Status {
        if (!status && status.error().code != ErrorCode::DamagedProject)
            return status;
        if (!status)
            findings.push_back(status.error());
        return {};
    };
    if (Status status = note(quickCheck(database)); !status)
        return status.error();
    if (!findings.empty())
        return findings; // what follows would only stumble over the same
    if (Status status = note(checkForeignKeys(database)); !status)
        return status.error();
    if (Status status = note(checkTotals(database, findings)); !status)
        return status.error();
    if (Status status = note(checkTexts(database, findings)); !status)
        return status.error();
    return findings;
}

} // namespace tare::model::storage
