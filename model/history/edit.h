// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

// Edits as values: what was done, so that it can be described, undone and done again. Stored with the
// project.
namespace tare::model {

struct ImportEdit // an import came in; undoing hides it (and shows what it replaced)
{
    std::int64_t importId = 0;
    std::optional<std::int64_t> replacedImportId;
    std::string fileName;
    bool operator==(const ImportEdit&) const = default;
};

struct RemoveImportEdit
{
    std::int64_t importId = 0;
    std::string fileName;
    bool operator==(const RemoveImportEdit&) const = default;
};

struct ParameterEdit // before or after absent: the default
{
    std::string scenario;
    std::string parameter;
    std::optional<ParameterValue> before, after;
    bool operator==(const ParameterEdit&) const = default;
};

struct WorkloadEdit
{
    std::string scenario;
    std::string workload;
    WorkloadOverride before, after;
    bool operator==(const WorkloadEdit&) const = default;
};

struct ScenarioEdit // a scenario came (before absent), went (after absent) or was replaced
{
    std::string name;
    std::optional<Scenario> before, after;
    bool operator==(const ScenarioEdit&) const = default;
};

using Edit = std::variant<ImportEdit, RemoveImportEdit, ParameterEdit, WorkloadEdit, ScenarioEdit>;

// The scenario after and before an edit. Edits of imports and of scenarios with another name leave it as it
// is; so does a ScenarioEdit whose side is absent, since there is no scenario then.
Scenario applied(Scenario scenario, const Edit& edit);
Scenario reverted(Scenario scenario, const Edit& edit);

// As stored in the project file, on one line. Errors: those of JSON and of scenarios, BadValue.
std::string formatEdit(const Edit& edit);
Result<Edit> parseEdit(std::string_view json);

} // namespace tare::model
