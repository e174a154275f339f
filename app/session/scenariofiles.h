// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/project/project.h"
#include "model/scenario/scenario.h"

#include <string>
#include <string_view>

namespace tare::app {

// What a scenario file says of itself.
inline constexpr std::string_view scenarioSchema = "tare.scenario/1";

// Whether the file says of itself that it is a scenario (schema tare.scenario/1). False where it cannot be
// read.
bool isScenarioFile(const std::string& path);

// Reads a scenario file. Errors: FileUnreadable, StringTooLong, those of parseScenario().
model::Result<model::Scenario> readScenarioFile(const std::string& path);

// Stores the scenario, makes it the current one and puts that on the undo list, in one transaction.
model::Status storeScenario(model::Project& project, const model::Scenario& scenario);

} // namespace tare::app
