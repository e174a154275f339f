// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/workbook.h"
#include "model/project/database.h"

#include <set>
#include <vector>

// The undo list. Keys grow, so that the key of the last edit that is done tells how far it goes.
namespace tare::model::storage {

Result<std::vector<MadeEdit>> readEdits(Database& database);
// The edit at that place of the list. Error: DamagedProject where there is none.
Result<MadeEdit> readEdit(Database& database, std::size_t index);
Result<std::size_t> readEditsDone(Database& database);
Status writeEdit(Database& database, const MadeEdit& edit); // drops what was undone
Status writeEditsDone(Database& database, std::size_t count);
// Before these imports are really deleted: edits that speak of them could no longer be undone.
Status dropEditsOf(Database& database, const std::set<std::int64_t>& imports);

} // namespace tare::model::storage
