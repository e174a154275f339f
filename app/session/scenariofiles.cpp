// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/scenariofiles.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <string_view>
#include <system_error>

namespace tare::app {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

// A scenario is small; what is larger is some other file.
constexpr std::size_t largestScenario = std::size_t{64} << 20;
// A scenario names its schema first, or at least early.
constexpr std::size_t headSize = 4096;

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

File openToRead(const std::string& path)
{
    return {std::fopen(path.c_str(), "rb"), std::fclose};
}

Error unreadable(const std::string& path)
{
    return {ErrorCode::FileUnreadable, {std::generic_category().message(errno)}, {.file = path}};
}

// The scenario of that name where there is one.
Result<std::optional<model::Scenario>> scenarioBefore(model::Project& project, const std::string& name)
{
    const Result<std::vector<std::string>> names = project.scenarioNames();
    if (!names)
        return names.error();
    if (std::find(names->begin(), names->end(), name) == names->end())
        return std::optional<model::Scenario>();
    Result<model::Scenario> before = project.scenario(name);
    if (!before)
        return before.error();
    return std::optional<model::Scenario>(std::move(before).value());
}

} // namespace

bool isScenarioFile(const std::string& path)
{
    const File file = openToRead(path);
    if (!file)
        return false;
    std::array<char, headSize> head;
    const std::size_t size = std::fread(head.data(), 1, head.size(), file.get());
    return std::string_view(head.data(), size).find('"' + std::string(scenarioSchema) + '"') !=
           std::string_view::npos;
}

Result<model::Scenario> readScenarioFile(const std::string& path)
{
    const File file = openToRead(path);
    if (!file)
        return unreadable(path);
    std::string text;
    std::array<char, 65536> buffer;
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        text.append(buffer.data(), count);
        if (text.size() > largestScenario)
            return Error{ErrorCode::StringTooLong, {std::to_string(largestScenario)}, {.file = path}};
    }
    if (std::ferror(file.get()) != 0)
        return unreadable(path);
    return model::parseScenario(text, path);
}

Status storeScenario(model::Project& project, const model::Scenario& scenario)
{
    Result<std::optional<model::Scenario>> before = scenarioBefore(project, scenario.name);
    if (!before)
        return before.error();
    const Result<std::string> used = project.currentScenarioName();
    if (!used)
        return used.error();
    const model::ScenarioEdit edit{
        .name = scenario.name, .before = std::move(before).value(), .after = scenario, .used = *used};
    Status status = project.beginGroup();
    if (status)
        status = project.storeScenario(scenario);
    if (status)
        status = project.useScenario(scenario.name);
    if (status)
        status = project.appendEdit(edit);
    if (status)
        return project.commitGroup();
    project.rollbackGroup();
    return status;
}

} // namespace tare::app
