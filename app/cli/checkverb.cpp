// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/verbs.h"
#include "app/session/ranking.h"
#include "app/session/sealing.h"
#include "views/export/checktext.h"

#include <QCoreApplication>

namespace tare::app {

namespace {

using model::Result;

struct CheckVerbText
{
    Q_DECLARE_TR_FUNCTIONS(CheckVerbText)
};

// What another program holds, or nobody may write, is only looked at.
Result<std::unique_ptr<model::Project>> openForSealing(const std::string& path, Console& console)
{
    auto project = model::Project::open(path);
    if (!project && project.error().code == model::ErrorCode::ProjectLocked)
        return openForReading(path, console);
    return project;
}

void tell(const Seal& seal, Console& console)
{
    const QString path = QString::fromStdString(seal.path);
    switch (seal.state) {
    case SealState::Sealed:
        console.result(CheckVerbText::tr("%1: SHA-256 %2").arg(path, QString::fromStdString(seal.sha256)) +
                       u'\n');
        return;
    case SealState::FileGone:
        console.message(
            CheckVerbText::tr("%1: the file is not there any more, so it has no SHA-256").arg(path));
        return;
    case SealState::FileChanged:
        console.message(
            CheckVerbText::tr("%1: the file has changed since it was imported, so it has no SHA-256")
                .arg(path));
        return;
    }
}

} // namespace

const std::span<const Option> checkOptions = {};

ExitCode runCheck(const Arguments& arguments, Console& console)
{
    if (arguments.positional().size() != 1)
        return failed(wrongUsage("tare check PROJECT.tare"), console);
    const std::string& path = arguments.positional().front();
    Result<std::unique_ptr<model::Project>> project = openForReading(path, console);
    if (!project)
        return failed(project.error(), console);
    const Result<std::vector<model::Error>> findings = (*project)->check();
    if (!findings)
        return failed(findings.error(), console);
    for (const model::Error& finding : *findings)
        console.error(finding);
    const Result<model::Evaluation> evaluation = rankProject(**project, {});
    bool isReconciled = true;
    if (evaluation) {
        const views::CheckReport report = views::checkReport(*evaluation);
        console.result(report.text);
        isReconciled = report.isReconciled;
    } else if (evaluation.error().code == model::ErrorCode::NothingToRank) {
        console.error(evaluation.error()); // a bill alone: the file is still looked at, and its inputs
    } else {
        return failed(evaluation.error(), console);
    }

    project->reset();
    project = openForSealing(path, console);
    if (!project)
        return failed(project.error(), console);
    const model::StopToken stop;
    stopOnInterrupt(stop);
    const Result<std::vector<Seal>> seals = sealImports(**project, stop);
    if (!seals)
        return failed(seals.error(), console);
    for (const Seal& seal : *seals)
        tell(seal, console);
    return findings->empty() && isReconciled ? ExitCode::Done : ExitCode::DoneWithRejections;
}

} // namespace tare::app
