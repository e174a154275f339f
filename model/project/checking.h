// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"

#include <vector>

namespace tare::model::storage {

// The file as SQLite sees it. Errors: DamagedProject with what SQLite says (pages and tables, never values).
Status quickCheck(Database& database);
// Errors: DamagedProject with the table whose reference leads nowhere.
Status checkForeignKeys(Database& database);
// All objects of the file that are not SQLite's own.
Result<std::vector<SchemaObject>> readSchemaObjects(Database& database);

// All of it: the first two, every bill's rows + rest = total, scenarios and edits that can be read.
Result<std::vector<Error>> checkProject(Database& database);

} // namespace tare::model::storage
