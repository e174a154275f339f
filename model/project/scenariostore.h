// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/database.h"
#include "model/scenario/scenario.h"

#include <string>
#include <vector>

namespace tare::model::storage {

// Sorted by name.
Result<std::vector<std::string>> readScenarioNames(Database& database);
Result<std::string> readCurrentScenarioName(Database& database);
// Errors: UnknownScenario, and what parseScenario() gives.
Result<Scenario> readScenario(Database& database, const std::string& name);
Status writeScenario(Database& database, const Scenario& scenario);
Status writeCurrentScenarioName(Database& database, const std::string& name); // errors: UnknownScenario
// The one in use stays in use under its new name. Errors: UnknownScenario.
Status renameScenario(Database& database, const std::string& before, const std::string& after);
// Where the one in use goes, "Base" or else the first of the others is used; of none, an empty "Base" is
// made.
Status removeScenario(Database& database, const std::string& name); // errors: UnknownScenario

} // namespace tare::model::storage
