// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"

#include "app/cli/verbs.h"
#include "app/session/ranking.h"
#include "app/session/scenariofiles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <filesystem>
#include <memory>

namespace tare::app {

namespace {

// A scenario of another cluster would fill the screen with one line a workload.
constexpr std::size_t mostWarnings = 3;

struct WarningText
{
    Q_DECLARE_TR_FUNCTIONS(WarningText)
};

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

void warnOfUnknownWorkloads(const model::Scenario& scenario, const model::Prepared& prepared,
                            Console& console)
{
    const std::vector<model::Error> warnings = unknownWorkloads(scenario, prepared);
    const std::size_t told = std::min(warnings.size(), mostWarnings);
    for (std::size_t i = 0; i < told; ++i)
        console.error(warnings[i]);
    if (told < warnings.size())
        console.message(WarningText::tr("%Ln more workload(s) of the scenario are not in the project",
                                        nullptr, static_cast<int>(warnings.size() - told)));
}

std::optional<model::Error> refusedOutput(const Arguments& arguments)
{
    std::error_code error; // one that does not exist is no other
    if (std::filesystem::equivalent(arguments.value("--output"), arguments.positional().front(), error))
        return wrongUsage("-o names the project itself: choose another file");
    return std::nullopt;
}

model::Result<AskedRanking> rankingAsAsked(const Arguments& arguments, Console& console)
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

    model::Result<std::unique_ptr<model::Project>> project =
        openForReading(arguments.positional().front(), console);
    if (!project)
        return project.error();
    model::Result<model::Evaluation> evaluation = rankProject(**project, options);
    if (!evaluation)
        return evaluation.error();
    warnOfUnknownWorkloads(evaluation->scenario, *evaluation->prepared, console);
    return AskedRanking{std::move(project).value(), std::move(evaluation).value()};
}

model::Result<model::Evaluation> rankAsAsked(const Arguments& arguments, Console& console)
{
    model::Result<AskedRanking> asked = rankingAsAsked(arguments, console);
    if (!asked)
        return asked.error();
    return std::move(asked->evaluation);
}

} // namespace tare::app
