// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/history/editing.h"

namespace tare::model {

namespace {

template<typename Map>
std::optional<typename Map::mapped_type> valueIn(const Map& map, const typename Map::key_type& key)
{
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

std::string trimmed(const std::string& text)
{
    constexpr const char* blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Status checkNewName(const Workbook& workbook, const std::string& name)
{
    if (name.empty())
        return Error{ErrorCode::ScenarioNameEmpty, {}, {}};
    if (workbook.hasScenario(name))
        return Error{ErrorCode::ScenarioNameTaken, {name}, {}};
    return {};
}

Error unknownScenario(const std::string& name)
{
    return {ErrorCode::UnknownScenario, {name}, {}};
}

} // namespace

std::optional<Edit> parameterEdit(const Workbook& workbook, const std::string& parameter,
                                  const std::optional<ParameterValue>& after)
{
    const Scenario& scenario = workbook.scenario();
    ParameterEdit edit{workbook.used, parameter, valueIn(scenario.parameters, parameter), after};
    if (edit.before == edit.after)
        return std::nullopt;
    return edit;
}

std::optional<Edit> workloadEdit(const Workbook& workbook, const std::string& workload,
                                 const WorkloadOverride& after)
{
    return workloadsEdit(workbook, {{workload, after}});
}

std::optional<Edit> workloadsEdit(const Workbook& workbook,
                                  const std::map<std::string, WorkloadOverride>& after)
{
    const Scenario& scenario = workbook.scenario();
    std::vector<WorkloadChange> changes;
    for (const auto& [workload, now] : after) {
        WorkloadOverride before = valueIn(scenario.workloads, workload).value_or(WorkloadOverride{});
        if (before != now)
            changes.push_back({workload, std::move(before), now});
    }
    if (changes.empty())
        return std::nullopt;
    WorkloadEdit edit{workbook.used, changes.front().workload, changes.front().before, changes.front().after};
    edit.others.assign(changes.begin() + 1, changes.end());
    return edit;
}

Result<Edit> duplicatingEdit(const Workbook& workbook, const std::string& name, const std::string& copyName)
{
    const auto original = workbook.scenarios.find(name);
    if (original == workbook.scenarios.end())
        return unknownScenario(name);
    const std::string newName = trimmed(copyName);
    if (Status status = checkNewName(workbook, newName); !status)
        return status.error();
    Scenario copy = original->second;
    copy.name = newName;
    return Edit(ScenarioEdit{newName, std::nullopt, std::move(copy), workbook.used, name});
}

Result<std::optional<Edit>> renamingEdit(const Workbook& workbook, const std::string& name,
                                         const std::string& newName)
{
    if (!workbook.hasScenario(name))
        return unknownScenario(name);
    const std::string after = trimmed(newName);
    if (after == name)
        return std::optional<Edit>();
    if (Status status = checkNewName(workbook, after); !status)
        return status.error();
    return std::optional<Edit>(RenameScenarioEdit{name, after, workbook.used});
}

Result<Edit> deletingEdit(const Workbook& workbook, const std::string& name)
{
    const auto gone = workbook.scenarios.find(name);
    if (gone == workbook.scenarios.end())
        return unknownScenario(name);
    if (workbook.scenarios.size() == 1)
        return Error{ErrorCode::LastScenario, {name}, {}};
    return Edit(ScenarioEdit{name, gone->second, std::nullopt, workbook.used, {}});
}

std::optional<Edit> annotationEdit(const Workbook& workbook, std::int64_t id,
                                   const std::optional<Annotation>& after)
{
    const auto& annotations = workbook.annotations;
    if (id == 0)
        id = annotations.empty() ? 1 : annotations.rbegin()->first + 1;
    AnnotationEdit edit{id, valueIn(annotations, id), after};
    if (edit.before == edit.after)
        return std::nullopt;
    return edit;
}

Result<std::optional<Edit>> filterEdit(const Workbook& workbook, const std::string& name,
                                       const std::optional<std::string>& after)
{
    const std::string key = trimmed(name);
    if (key.empty())
        return Error{ErrorCode::FilterNameEmpty, {}, {}};
    FilterEdit edit{key, valueIn(workbook.filters, key), after};
    if (edit.before == edit.after)
        return std::optional<Edit>();
    return std::optional<Edit>(std::move(edit));
}

} // namespace tare::model
