// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"
#include "app/cli/verbs.h"
#include "app/session/ranking.h"
#include "app/session/scenariofiles.h"

#include <algorithm>

namespace tare::app {

namespace {

using model::ErrorCode;
using model::Project;
using model::Result;
using model::Status;

Status checkExists(Project& project, const std::string& name)
{
    const Result<std::vector<std::string>> names = project.scenarioNames();
    if (!names)
        return names.error();
    if (std::find(names->begin(), names->end(), name) == names->end())
        return model::Error{ErrorCode::UnknownScenario, {name}, {}};
    return {};
}

ExitCode importScenario(const std::string& path, const std::string& file, Console& console)
{
    const Result<model::Scenario> scenario = readScenarioFile(file);
    if (!scenario)
        return failed(scenario.error(), console);
    Result<std::unique_ptr<Project>> project = Project::open(path, {.createIfMissing = true});
    if (!project)
        return failed(inFile(project.error(), path), console);
    if ((*project)->isReadOnly())
        return failed(inFile(*(*project)->refusal(), path), console);
    if (const Status stored = storeScenario(**project, *scenario); !stored)
        return failed(stored.error(), console);
    const Result<std::shared_ptr<const model::Snapshot>> snapshot = (*project)->readSnapshot();
    if (!snapshot)
        return failed(snapshot.error(), console);
    if (!(*snapshot)->clusters.empty())
        warnOfUnknownWorkloads(*scenario, *model::prepare(*snapshot), console);
    return ExitCode::Done;
}

ExitCode listScenarios(Project& project, Console& console)
{
    const Result<std::vector<std::string>> names = project.scenarioNames();
    if (!names)
        return failed(names.error(), console);
    const Result<std::string> current = project.currentScenarioName();
    if (!current)
        return failed(current.error(), console);
    std::string text;
    for (const std::string& name : *names)
        text += (name == *current ? "* " : "  ") + name + "\n";
    console.result(text);
    return ExitCode::Done;
}

ExitCode exportScenario(Project& project, const std::string& name, Console& console)
{
    const Result<model::Scenario> scenario = project.scenario(name);
    if (!scenario)
        return failed(scenario.error(), console);
    console.result(model::formatScenario(*scenario));
    return ExitCode::Done;
}

Status deleteScenario(Project& project, const std::string& name)
{
    Result<model::Scenario> before = project.scenario(name);
    if (!before)
        return before.error();
    const Result<std::string> used = project.currentScenarioName();
    if (!used)
        return used.error();
    Status status = project.beginGroup();
    if (status)
        status = project.deleteScenario(name);
    if (status)
        status = project.appendEdit(
            model::ScenarioEdit{.name = name, .before = *before, .after = {}, .used = *used});
    if (status)
        return project.commitGroup();
    project.rollbackGroup();
    return status;
}

ExitCode changeScenarios(const std::string& path, const std::string& action, const std::string& name,
                         Console& console)
{
    Result<std::unique_ptr<Project>> project = Project::open(path);
    if (!project)
        return failed(inFile(project.error(), path), console);
    if ((*project)->isReadOnly())
        return failed(inFile(*(*project)->refusal(), path), console);
    Status status = checkExists(**project, name);
    if (status)
        status = action == "use" ? (*project)->useScenario(name) : deleteScenario(**project, name);
    return status ? ExitCode::Done : failed(status.error(), console);
}

} // namespace

const std::span<const Option> scenarioOptions = {};

ExitCode runScenario(const Arguments& arguments, Console& console)
{
    const std::vector<std::string>& words = arguments.positional();
    const std::string action = words.size() >= 2 ? words[1] : std::string();
    const bool isKnown = words.size() == 2 ? action == "list"
                                           : words.size() == 3 && (action == "import" || action == "export" ||
                                                                   action == "delete" || action == "use");
    if (!isKnown)
        return failed(
            wrongUsage("tare scenario PROJECT.tare import FILE|export NAME|list|delete NAME|use NAME"),
            console);
    if (action == "import")
        return importScenario(words[0], words[2], console);
    if (action == "delete" || action == "use")
        return changeScenarios(words[0], action, words[2], console);
    Result<std::unique_ptr<Project>> project = openForReading(words[0], console);
    if (!project)
        return failed(project.error(), console);
    return action == "list" ? listScenarios(**project, console)
                            : exportScenario(**project, words[2], console);
}

} // namespace tare::app
