// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "model/evaluation/evaluation.h"
#include "model/project/project.h"

#include <optional>

namespace tare::app {

// Opens the project named first and evaluates it under --scenario, --scenario-file and --key. Workloads that
// the scenario file speaks of and that are not there are warned of. Errors: WrongUsage, those of the files.
model::Result<model::Evaluation> rankAsAsked(const Arguments& arguments, Console& console);
// The same with the project that it came from.
struct AskedRanking
{
    std::unique_ptr<model::Project> project;
    model::Evaluation evaluation;
};
model::Result<AskedRanking> rankingAsAsked(const Arguments& arguments, Console& console);

// Why a file cannot be written to that was named with --output: it is the project itself.
std::optional<model::Error> refusedOutput(const Arguments& arguments);

// Warns of the first few workloads that the scenario speaks of and the project does not have, and counts the
// others.
void warnOfUnknownWorkloads(const model::Scenario& scenario, const model::Prepared& prepared,
                            Console& console);

} // namespace tare::app
