// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"

#include "app/cli/verbs.h"
#include "app/session/ranking.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

namespace tare::app {

namespace {

// A scenario is small; what is larger is some other file.
constexpr std::size_t largestScenario = std::size_t{64} << 20;

model::Error unreadable(const std::string& path)
{
    return {model::ErrorCode::FileUnreadable, {std::generic_category().message(errno)}, {.file = path}};
}

model::Result<model::RankKey> rankKey(const Arguments& arguments)
{
    constexpr std::array<std::string_view, 4> names{"payback", "npv", "npv-per-day", "saving"};
    if (!arguments.has("--key"))
        return model::RankKey::Payback;
    const model::Result<std::string> name = chosen(arguments, "--key", names);
    if (!name)
        return name.error();
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (*name == names[i])
            return static_cast<model::RankKey>(i);
    }
    return model::RankKey::Payback;
}

} // namespace

model::Result<model::Scenario> readScenarioFile(const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file)
        return unreadable(path);
    std::string text;
    std::array<char, 65536> buffer;
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        text.append(buffer.data(), count);
        if (text.size() > largestScenario)
            return model::Error{
                model::ErrorCode::StringTooLong, {std::to_string(largestScenario)}, {.file = path}};
    }
    if (std::ferror(file.get()) != 0)
        return unreadable(path);
    return model::parseScenario(text, path);
}

model::Result<model::Evaluation> rankAsAsked(const Arguments& arguments, Console& console)
{
    RankingOptions options{.scenario = arguments.value("--scenario"), .onTop = {}, .key = {}};
    if (arguments.has("--scenario-file")) {
        model::Result<model::Scenario> onTop = readScenarioFile(arguments.value("--scenario-file"));
        if (!onTop)
            return onTop.error();
        options.onTop = std::move(onTop).value();
    }
    const model::Result<model::RankKey> key = rankKey(arguments);
    if (!key)
        return key.error();
    options.key = *key;

    model::Result<std::unique_ptr<model::Project>> project = openForReading(arguments.positional().front());
    if (!project)
        return project.error();
    model::Result<model::Evaluation> evaluation = rankProject(**project, options);
    if (evaluation) {
        for (const model::Error& warning : unknownWorkloads(evaluation->scenario, *evaluation->prepared))
            console.error(warning);
    }
    return evaluation;
}

} // namespace tare::app
