// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ranking.h"

#include "model/base/nearest.h"

#include <algorithm>

namespace tare::app {

model::Result<model::Evaluation> rankProject(model::Project& project, const RankingOptions& options,
                                             const model::StopToken& stop)
{
    std::string name = options.scenario;
    if (name.empty()) {
        model::Result<std::string> current = project.currentScenarioName();
        if (!current)
            return current.error();
        name = *current;
    }
    model::Result<model::Scenario> scenario = project.scenario(name);
    if (!scenario)
        return scenario.error();
    if (options.onTop)
        scenario = model::merged(std::move(scenario).value(), *options.onTop);
    model::Result<std::shared_ptr<const model::Snapshot>> snapshot = project.readSnapshot(stop);
    if (!snapshot)
        return snapshot.error();
    return model::evaluate(model::prepare(std::move(snapshot).value()), *scenario, options.key, stop);
}

std::vector<model::Error> unknownWorkloads(const model::Scenario& scenario, const model::Prepared& prepared)
{
    std::vector<std::string_view> ids;
    ids.reserve(prepared.workloads.size());
    for (const model::Workload& workload : prepared.workloads)
        ids.push_back(workload.id);
    std::vector<model::Error> unknown;
    for (const auto& [id, override] : scenario.workloads) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            unknown.push_back(
                {model::ErrorCode::UnknownWorkload, {id, std::string(model::nearest(id, ids))}, {}});
    }
    return unknown;
}

} // namespace tare::app
