// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/locatedjson.h"
#include "model/scenario/scenario.h"

#include <string>
#include <string_view>

// Parts of a scenario as JSON, shared by scenario files and stored edits.
namespace tare::model {

// What a reader needs to name the place of an error.
struct JsonSource
{
    std::string_view text;
    const std::string& fileName;
};

// The value of a known parameter. path is what an error names. Errors: BadValue.
Result<ParameterValue> readParameterValue(const JsonValue& json, const Parameter& parameter,
                                          const JsonSource& source);
// Errors: BadValue, UnknownField with the nearest field.
Result<WorkloadOverride> readWorkloadOverride(const JsonValue& json, const std::string& path,
                                              const JsonSource& source);
// The whole of a scenario file, already parsed.
Result<Scenario> readScenario(const JsonValue& json, const JsonSource& source);

// As JSON text on one line.
std::string writeParameterValue(const ParameterValue& value);
std::string writeWorkloadOverride(const WorkloadOverride& overrides);
// The whole scenario, as in a file but on one line.
std::string writeScenario(const Scenario& scenario);
// A JSON string with its quotes.
std::string writeJsonString(std::string_view text);

} // namespace tare::model
