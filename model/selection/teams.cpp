// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/selection/teams.h"

#include "model/inventory/keptkeys.h"

#include <map>
#include <utility>

namespace tare::model {

std::vector<std::string_view> teamsOf(const Evaluation& evaluation)
{
    std::vector<std::string_view> teams(evaluation.workloads.size());
    const Prepared& prepared = *evaluation.prepared;
    std::map<std::pair<std::size_t, std::string_view>, std::string_view> ofNamespaces;
    for (std::size_t i = 0; i < prepared.snapshot->clusters.size(); ++i)
        for (const NamespaceRecord& record : prepared.snapshot->clusters[i].namespaces)
            ofNamespaces[{i, record.name}] = teamOf(record.labels);
    for (std::size_t i = 0; i < teams.size(); ++i) {
        const std::size_t index = evaluation.workloads[i].index;
        if (index >= prepared.workloads.size())
            continue;
        const Workload& workload = prepared.workloads[index];
        if (workload.labels)
            teams[i] = teamOf(*workload.labels);
        if (!teams[i].empty())
            continue;
        const auto found = ofNamespaces.find({workload.clusterIndex, workload.namespaceName});
        if (found != ofNamespaces.end())
            teams[i] = found->second;
    }
    return teams;
}

} // namespace tare::model
