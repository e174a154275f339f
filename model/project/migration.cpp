// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/migration.h"

#include "model/project/checking.h"
#include "model/project/copying.h"
#include "model/project/files.h"

namespace tare::model::storage {
namespace {

Status runSteps(Database& database, int fromVersion, const Schema& schema)
{
    int version = fromVersion;
    for (const MigrationStep& step : schema.steps) {
        if (step.to != version + 1)
            continue;
        if (Status status = step.apply(database); !status)
            return status;
        version = step.to;
    }
    if (version != schema.version)
        return Error{ErrorCode::DamagedProject, {"schema " + std::to_string(fromVersion)}, {}};
    return database.execute("PRAGMA user_version=" + std::to_string(version));
}

Status checkResult(Database& database, const Schema& schema)
{
    if (Status status = quickCheck(database); !status)
        return status;
    if (Status status = checkForeignKeys(database); !status)
        return status;
    Result<std::vector<SchemaObject>> objects = readSchemaObjects(database);
    if (!objects)
        return objects.error();
    const SchemaComparison comparison = compareSchema(*objects, schema);
    if (comparison.isExact())
        return {};
    const std::string name = comparison.missing + comparison.different + comparison.extra;
    return Error{
        comparison.extra.empty() ? ErrorCode::DamagedProject : ErrorCode::ForeignProject, {name}, {}};
}

Status migrateCopy(const std::string& copy, int fromVersion, const OpenOptions& options, const Schema& schema)
{
    auto database =
        Database::open(copy, {Database::Mode::ReadWrite, options.vfs, options.busyMilliseconds}, schema);
    if (!database)
        return database.error();
    // tables are made anew and take the place of old ones: references are checked when that is done
    if (Status status = (*database)->execute("PRAGMA foreign_keys=OFF"); !status)
        return status;
    if (Status status = (*database)->begin(); !status)
        return status;
    Status status = runSteps(**database, fromVersion, schema);
    if (status)
        status = checkResult(**database, schema);
    if (!status) {
        (*database)->rollback();
        return status;
    }
    return (*database)->commit();
}

Status copyBeside(const std::string& file, const OpenOptions& options, const Schema& schema)
{
    auto database =
        Database::open(file, {Database::Mode::ReadWrite, options.vfs, options.busyMilliseconds}, schema);
    if (!database)
        return database.error();
    if (Status status = quickCheck(**database); !status)
        return status;
    return vacuumBeside(**database, file);
}

} // namespace

std::string backupName(const std::string& file, int version)
{
    return file + "-backup-schema" + std::to_string(version);
}

Status migrate(const std::string& file, int fromVersion, const OpenOptions& options, const Schema& schema)
{
    if (Status status = copyBeside(file, options, schema); !status)
        return status;
    const std::string copy = unfinishedName(file);
    Status status = migrateCopy(copy, fromVersion, options, schema);
    if (status)
        status = synchronise(copy);
    if (status)
        status = keepBackup(file, backupName(file, fromVersion));
    if (status) {
        status = moveIntoPlace(copy, file, Replacing::Allowed);
        if (!status)
            dropBackup(backupName(file, fromVersion)); // it may be the very file, which goes on being written
    }
    if (!status)
        removeUnfinished(file);
    return status;
}

} // namespace tare::model::storage
