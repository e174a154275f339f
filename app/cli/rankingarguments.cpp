// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"

#include "app/cli/verbs.h"
#include "app/session/ranking.h"
#include "app/session/scenariofiles.h"

#include <array>
#include <memory>

namespace tare::app {

namespace {

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
