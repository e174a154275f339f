// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/scenario/scenario.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

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

struct WorkloadChange
{
    std::string workload;
    WorkloadOverride before, after;
    bool operator==(const WorkloadChange&) const = default;
};

struct WorkloadEdit
{
    std::string scenario;
    std::string workload;
    WorkloadOverride before, after;
    std::vector<WorkloadChange> others{}; // changed in the same step
    bool operator==(const WorkloadEdit&) const = default;
};

struct ScenarioEdit // a scenario came (before absent), went (after absent) or was replaced
{
    std::string name;
    std::optional<Scenario> before, after;
    std::string used{};   // the scenario that was in use before; empty where an older file does not tell
    std::string copyOf{}; // it was duplicated from that one; empty: it was not
    bool operator==(const ScenarioEdit&) const = default;
};

struct RenameScenarioEdit
{
    std::string before, after;
    std::string used; // the scenario that was in use before
    bool operator==(const RenameScenarioEdit&) const = default;
};

struct Annotation // words with a date beside the charts over time
{
    Timestamp date;
    std::string text;
    bool operator==(const Annotation&) const = default;
};

struct AnnotationEdit // an annotation came (before absent), went (after absent) or was changed
{
    std::int64_t id = 0;
    std::optional<Annotation> before, after;
    bool operator==(const AnnotationEdit&) const = default;
};

struct FilterEdit // the same for a filter of the ranking: its expression
{
    std::string name;
    std::optional<std::string> before, after;
    bool operator==(const FilterEdit&) const = default;
};

using Edit = std::variant<ImportEdit, RemoveImportEdit, ParameterEdit, WorkloadEdit, ScenarioEdit,
                          RenameScenarioEdit, AnnotationEdit, FilterEdit>;

// The scenario after and before an edit. Edits of anything else and of scenarios with another name leave it
// as it is; so does a ScenarioEdit whose side is absent, since there is no scenario then.
Scenario applied(Scenario scenario, const Edit& edit);
Scenario reverted(Scenario scenario, const Edit& edit);

// As stored in the project file, on one line. Errors: those of JSON and of scenarios, BadValue.
std::string formatEdit(const Edit& edit);
Result<Edit> parseEdit(std::string_view json);

} // namespace tare::model
