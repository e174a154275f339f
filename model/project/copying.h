// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"
#include "model/project/project.h"

#include <string>

// Whole copies: made under unfinishedName(), put on the medium, then given their name. Whoever calls holds
// the target's lock.
namespace tare::model::storage {

// A copy without gaps beside its target; nothing is left of it after an error.
Status vacuumBeside(Database& database, const std::string& target);
// The same, put in place of what is there.
Status copyTo(Database& database, const std::string& target);
// A copy beside the project from which all that is hidden has been deleted.
Status compactBeside(Database& database, const std::string& project, const OpenOptions& options,
                     const Schema& schema);

} // namespace tare::model::storage
