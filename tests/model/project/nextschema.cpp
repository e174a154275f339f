// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/nextschema.h"

#include "model/project/database.h"

namespace tare::tests {
namespace {

using namespace tare::model;
using namespace tare::model::storage;

constexpr const char* remarkTable =
    "CREATE TABLE remark (id INTEGER PRIMARY KEY, import_id INTEGER NOT NULL REFERENCES import (id),"
    " value TEXT NOT NULL) STRICT";

Schema next(Status (*extra)(Database&))
{
    Schema schema = currentSchema();
    schema.version = schemaVersion + 1;
    schema.objects.push_back({"table", "remark", remarkTable});
    schema.steps.push_back({schemaVersion + 1, [extra](Database& database) -> Status {
                                const std::string sql = remarkTable;
                                Status status = database.execute(
                                    sql +
                                    "; INSERT INTO remark (import_id, value) SELECT id, path FROM import;");
                                return status ? extra(database) : status;
                            }});
    return schema;
}

} // namespace

const Schema& schemaWithAnotherStep()
{
    static const Schema schema = next([](Database&) { return Status(); });
    return schema;
}

const Schema& schemaWithAFailingStep()
{
    static const Schema schema =
        next([](Database& database) { return database.execute("DROP TABLE nothing"); });
    return schema;
}

} // namespace tare::tests
