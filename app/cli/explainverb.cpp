// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/rankingarguments.h"
#include "app/cli/verbs.h"
#include "model/base/nearest.h"
#include "model/explanation/explanation.h"
#include "views/export/explanationtext.h"

#include <array>

namespace tare::app {

namespace {

constexpr std::array<Option, 3> options{{
    {"--scenario", "NAME", "a scenario of the project; default: the current one"},
    {"--scenario-file", "FILE", "a scenario file on top of it, not stored"},
    {"--format", "text|json", "default: text"},
}};

model::Error unknownWorkload(const std::string& id, const model::Evaluation& evaluation)
{
    std::vector<std::string_view> ids;
    for (const model::WorkloadFigures& workload : evaluation.workloads)
        ids.push_back(workload.id);
    return {model::ErrorCode::UnknownWorkload, {id, std::string(model::nearest(id, ids))}, {}};
}

} // namespace

const std::span<const Option> explainOptions = options;

ExitCode runExplain(const Arguments& arguments, Console& console)
{
    constexpr std::array<std::string_view, 2> formats{"text", "json"};
    const model::Result<std::string> format = chosen(arguments, "--format", formats);
    if (!format)
        return failed(format.error(), console);
    if (arguments.positional().size() != 2)
        return failed(wrongUsage("tare explain PROJECT.tare WORKLOAD"), console);
    const model::Result<model::Evaluation> evaluation = rankAsAsked(arguments, console);
    if (!evaluation)
        return failed(evaluation.error(), console);

    const std::string& id = arguments.positional()[1];
    const model::WorkloadFigures* workload = evaluation->findWorkload(id);
    if (workload == nullptr)
        return failed(unknownWorkload(id, *evaluation), console);
    const std::size_t index = static_cast<std::size_t>(workload - evaluation->workloads.data());
    if (*format == "json")
        console.result(views::explanationJson(*evaluation, index));
    else
        console.result(views::explanationText(*evaluation, index));
    return ExitCode::Done;
}

} // namespace tare::app
