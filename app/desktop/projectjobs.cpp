// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectjobs.h"

#include <algorithm>
#include <functional>

namespace tare::app {

namespace {

using model::Edit;
using model::Project;
using model::Result;
using model::Status;

enum class Direction { Do, Undo };

// Both hide one import and show another; which is which depends on the direction.
Status swapImports(Project& project, std::int64_t shown, std::optional<std::int64_t> hidden,
                   Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    Status status = project.setImportHidden(shown, isUndo);
    if (status && hidden)
        status = project.setImportHidden(*hidden, !isUndo);
    return status;
}

Status storeChanged(Project& project, const std::string& name, const Edit& edit, Direction direction)
{
    Result<model::Scenario> scenario = project.scenario(name);
    if (!scenario)
        return scenario.error();
    const model::Scenario changed =
        direction == Direction::Do ? model::applied(*scenario, edit) : model::reverted(*scenario, edit);
    const Status stored = project.storeScenario(changed);
    return stored ? project.useScenario(name) : stored;
}

Status exchangeScenario(Project& project, const model::ScenarioEdit& edit, Direction direction)
{
    const std::optional<model::Scenario>& wanted = direction == Direction::Do ? edit.after : edit.before;
    if (!wanted)
        return project.deleteScenario(edit.name);
    const Status stored = project.storeScenario(*wanted);
    return stored ? project.useScenario(wanted->name) : stored;
}

struct Carrier
{
    Project& project;
    const Edit& edit;
    Direction direction;

    Status operator()(const model::ImportEdit& import) const
    {
        return swapImports(project, import.importId, import.replacedImportId, direction);
    }
    Status operator()(const model::RemoveImportEdit& removal) const
    {
        return project.setImportHidden(removal.importId, direction == Direction::Do);
    }
    Status operator()(const model::ParameterEdit& parameter) const
    {
        return storeChanged(project, parameter.scenario, edit, direction);
    }
    Status operator()(const model::WorkloadEdit& workload) const
    {
        return storeChanged(project, workload.scenario, edit, direction);
    }
    Status operator()(const model::ScenarioEdit& scenario) const
    {
        return exchangeScenario(project, scenario, direction);
    }
};

Status carryOut(Project& project, const Edit& edit, Direction direction)
{
    return std::visit(Carrier{project, edit, direction}, edit);
}

Status inOneTransaction(Project& project, const std::function<Status()>& work)
{
    if (Status begun = project.beginGroup(); !begun)
        return begun;
    Status status = work();
    if (status)
        status = project.commitGroup();
    if (!status)
        project.rollbackGroup();
    return status;
}

Status step(Project& project, Direction direction)
{
    const Result<std::vector<Edit>> edits = project.edits();
    if (!edits)
        return edits.error();
    const Result<std::size_t> done = project.editsDone();
    if (!done)
        return done.error();
    const bool isUndo = direction == Direction::Undo;
    if (isUndo ? *done == 0 : *done == edits->size())
        return {};
    const std::size_t index = isUndo ? *done - 1 : *done;
    return inOneTransaction(project, [&] {
        const Status carried = carryOut(project, (*edits)[index], direction);
        return carried ? project.setEditsDone(isUndo ? *done - 1 : *done + 1) : carried;
    });
}

} // namespace

Result<ProjectState> readState(Project& project, Reading reading, const model::StopToken& stop)
{
    ProjectState state{.path = project.path(),
                       .isReadOnly = project.isReadOnly(),
                       .imports = {},
                       .scenarioNames = {},
                       .scenario = {},
                       .edits = {},
                       .editsDone = 0,
                       .prepared = {}};
    Result<std::vector<model::ImportInfo>> imports = project.imports();
    if (!imports)
        return imports.error();
    state.imports = std::move(imports).value();
    std::erase_if(state.imports, [](const model::ImportInfo& info) { return info.isHidden; });

    Result<std::vector<std::string>> names = project.scenarioNames();
    if (!names)
        return names.error();
    state.scenarioNames = std::move(names).value();
    const Result<std::string> current = project.currentScenarioName();
    if (!current)
        return current.error();
    Result<model::Scenario> scenario = project.scenario(*current);
    if (!scenario)
        return scenario.error();
    state.scenario = std::move(scenario).value();

    Result<std::vector<Edit>> edits = project.edits();
    if (!edits)
        return edits.error();
    state.edits = std::move(edits).value();
    const Result<std::size_t> done = project.editsDone();
    if (!done)
        return done.error();
    state.editsDone = *done;

    if (reading == Reading::WithSnapshot) {
        Result<std::shared_ptr<const model::Snapshot>> snapshot = project.readSnapshot(stop);
        if (!snapshot)
            return snapshot.error();
        if (!(*snapshot)->clusters.empty())
            state.prepared = model::prepare(std::move(snapshot).value());
    }
    return state;
}

Status applyEdit(Project& project, const Edit& edit)
{
    return inOneTransaction(project, [&] {
        const Status carried = carryOut(project, edit, Direction::Do);
        return carried ? project.appendEdit(edit) : carried;
    });
}

Status undoEdit(Project& project)
{
    return step(project, Direction::Undo);
}

Status redoEdit(Project& project)
{
    return step(project, Direction::Do);
}

} // namespace tare::app
