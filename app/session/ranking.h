// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/evaluation/evaluation.h"
#include "model/project/project.h"

#include <optional>
#include <string>
#include <vector>

namespace tare::app {

struct RankingOptions
{
    std::string scenario;                 // name; empty: the current one
    std::optional<model::Scenario> onTop; // not stored
    model::RankKey key = model::RankKey::Payback;
};

// Project file → snapshot → evaluation. Errors: UnknownScenario, those of the project and of evaluate().
model::Result<model::Evaluation> rankProject(model::Project& project, const RankingOptions& options,
                                             const model::StopToken& stop = {});

// Workloads that the scenario speaks of and the snapshot does not have, each as UnknownWorkload with the
// nearest id that there is.
std::vector<model::Error> unknownWorkloads(const model::Scenario& scenario, const model::Prepared& prepared);

} // namespace tare::app
