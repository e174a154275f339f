// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/projectjobs.h"

#include <algorithm>
#include <cstdlib>
#include <functional>

namespace tare::app {

namespace {

using model::Edit;
using model::Project;
using model::Result;
using model::Status;

enum class Direction { Do, Undo };

constexpr auto markKey = "edits.journal"; // among what the project keeps of pages

// Shows an import and hides what it took the place of, or the other way round.
Status swapImports(Project& project, const model::ImportEdit& import, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    const Status status = project.setImportHidden(import.importId, isUndo);
    return status && import.replacedImportId ? project.setReplacedHidden(import.importId, !isUndo) : status;
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

Status useWhereThere(Project& project, const std::string& name)
{
    const Result<std::vector<std::string>> names = project.scenarioNames();
    if (!names)
        return names.error();
    const bool isThere = std::find(names->begin(), names->end(), name) != names->end();
    return isThere ? project.useScenario(name) : Status();
}

Status exchangeScenario(Project& project, const model::ScenarioEdit& edit, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    const std::optional<model::Scenario>& wanted = isUndo ? edit.before : edit.after;
    Status status;
    if (wanted) {
        model::Scenario scenario = *wanted;
        scenario.name = edit.name;
        status = project.storeScenario(scenario);
        if (status)
            status = project.useScenario(edit.name);
    } else {
        status = project.deleteScenario(edit.name);
    }
    return status && isUndo ? useWhereThere(project, edit.used) : status;
}

Status renameScenario(Project& project, const model::RenameScenarioEdit& edit, Direction direction)
{
    const bool isUndo = direction == Direction::Undo;
    const Status renamed = isUndo ? project.renameScenario(edit.after, edit.before)
                                  : project.renameScenario(edit.before, edit.after);
    if (!renamed)
        return renamed;
    const Status used = project.useScenario(isUndo ? edit.before : edit.after);
    return used && isUndo ? useWhereThere(project, edit.used) : used;
}

struct Carrier
{
    Project& project;
    const Edit& edit;
    Direction direction;

    Status operator()(const model::ImportEdit& import) const
    {
        return swapImports(project, import, direction);
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
    Status operator()(const model::RenameScenarioEdit& rename) const
    {
        return renameScenario(project, rename, direction);
    }
    Status operator()(const model::AnnotationEdit& annotation) const
    {
        return project.storeAnnotation(annotation.id, chosen(annotation.before, annotation.after));
    }
    Status operator()(const model::FilterEdit& filter) const
    {
        return project.storeFilter(filter.name, chosen(filter.before, filter.after));
    }

    template<typename T> const T& chosen(const T& before, const T& after) const
    {
        return direction == Direction::Do ? after : before;
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

// The list of the file is what counts: where it does not have the edit at its place, what was shown was not
// what is stored.
Status checkNext(Project& project, std::size_t index, const Edit& expected)
{
    const Result<model::MadeEdit> edit = project.edit(index);
    if (!edit)
        return edit.error();
    return edit->edit == expected ? Status() : model::Error{model::ErrorCode::ProjectBusy, {}, {}};
}

Status carryOutStep(Project& project, const Step& step)
{
    if (step.kind == Step::Kind::Make) {
        const Status carried = carryOut(project, step.edit.edit, Direction::Do);
        return carried ? project.appendEdit(step.edit) : carried;
    }
    if (step.kind == Step::Kind::Use)
        return useWhereThere(project, step.scenario);
    const Result<std::size_t> done = project.editsDone();
    if (!done)
        return done.error();
    const bool isUndo = step.kind == Step::Kind::Undo;
    if (isUndo && *done == 0)
        return model::Error{model::ErrorCode::ProjectBusy, {}, {}};
    if (Status status = checkNext(project, isUndo ? *done - 1 : *done, step.edit.edit); !status)
        return status;
    const Status carried = carryOut(project, step.edit.edit, isUndo ? Direction::Undo : Direction::Do);
    return carried ? project.setEditsDone(isUndo ? *done - 1 : *done + 1) : carried;
}

} // namespace

Result<ProjectState> readState(Project& project, Reading reading, const model::StopToken& stop)
{
    ProjectState state{.path = project.path(),
                       .isReadOnly = project.isReadOnly(),
                       .imports = {},
                       .workbook = {},
                       .viewStates = {},
                       .prepared = {}};
    Result<std::vector<model::ImportInfo>> imports = project.imports();
    if (!imports)
        return imports.error();
    state.imports = std::move(imports).value();
    std::erase_if(state.imports, [](const model::ImportInfo& info) { return info.isHidden; });

    Result<model::Workbook> workbook = project.readWorkbook();
    if (!workbook)
        return workbook.error();
    state.workbook = std::move(workbook).value();
    auto viewStates = project.viewStates();
    if (!viewStates)
        return viewStates.error();
    state.viewStates = std::move(viewStates).value();

    if (reading == Reading::WithSnapshot) {
        Result<std::shared_ptr<const model::Snapshot>> snapshot = project.readSnapshot(stop);
        if (!snapshot)
            return snapshot.error();
        if (!(*snapshot)->clusters.empty())
            state.prepared = model::prepare(std::move(snapshot).value());
    }
    return state;
}

bool isOfImports(const Edit& edit)
{
    return std::holds_alternative<model::ImportEdit>(edit) ||
           std::holds_alternative<model::RemoveImportEdit>(edit);
}

void carryOut(model::Workbook& workbook, const Steps& steps)
{
    for (const Step& step : steps)
        switch (step.kind) {
        case Step::Kind::Make:
            model::make(workbook, step.edit);
            break;
        case Step::Kind::Undo:
            model::undo(workbook);
            break;
        case Step::Kind::Redo:
            model::redo(workbook);
            break;
        case Step::Kind::Use:
            if (workbook.hasScenario(step.scenario))
                workbook.used = step.scenario;
            break;
        }
}

Status carryOut(Project& project, const Steps& steps, const std::optional<JournalMark>& mark)
{
    return inOneTransaction(project, [&] {
        for (const Step& step : steps)
            if (Status status = carryOutStep(project, step); !status)
                return status;
        return mark ? project.storeViewState(markKey, mark->id + ' ' + std::to_string(mark->count))
                    : Status();
    });
}

std::optional<JournalMark> journalMark(Project& project)
{
    const auto states = project.viewStates();
    const auto found = states ? states->find(markKey) : std::map<std::string, std::string>::const_iterator();
    if (!states || found == states->end())
        return std::nullopt;
    const std::size_t space = found->second.find(' ');
    if (space == std::string::npos)
        return std::nullopt;
    return JournalMark{found->second.substr(0, space),
                       static_cast<std::size_t>(std::strtoull(found->second.c_str() + space, nullptr, 10))};
}

Status storeViewStates(Project& project, const std::map<std::string, std::string>& states)
{
    return inOneTransaction(project, [&] {
        for (const auto& [page, state] : states)
            if (Status status = project.storeViewState(page, state); !status)
                return status;
        return Status();
    });
}

} // namespace tare::app
