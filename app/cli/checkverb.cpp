// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"
#include "app/session/ranking.h"
#include "views/export/checktext.h"

namespace tare::app {

const std::span<const Option> checkOptions = {};

ExitCode runCheck(const Arguments& arguments, Console& console)
{
    if (arguments.positional().size() != 1)
        return failed(wrongUsage("tare check PROJECT.tare"), console);
    model::Result<std::unique_ptr<model::Project>> project = openForReading(arguments.positional().front());
    if (!project)
        return failed(project.error(), console);
    const model::Result<std::vector<model::Error>> findings = (*project)->check();
    if (!findings)
        return failed(findings.error(), console);
    for (const model::Error& finding : *findings)
        console.error(finding);
    const model::Result<model::Evaluation> evaluation = rankProject(**project, {});
    if (!evaluation)
        return failed(evaluation.error(), console);
    const views::CheckReport report = views::checkReport(*evaluation);
    console.result(report.text);
    return findings->empty() && report.isReconciled ? ExitCode::Done : ExitCode::DoneWithRejections;
}

} // namespace tare::app
