// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/workloads.h"

#include "model/evaluation/snapshot.h"
#include "model/inventory/clusterbuilder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace tare::model {

namespace {

void addCounts(InventoryCounts& sum, const InventoryCounts& counts)
{
    sum.podsOnUnknownNodes += counts.podsOnUnknownNodes;
    sum.podsWithoutNode += counts.podsWithoutNode;
    sum.endedPods += counts.endedPods;
    sum.inferredWorkloads += counts.inferredWorkloads;
    sum.spreadWorkloads += counts.spreadWorkloads;
    sum.duplicateNodes += counts.duplicateNodes;
    sum.duplicatePods += counts.duplicatePods;
    sum.usageOfUnknownPods += counts.usageOfUnknownPods;
    sum.jobsWithoutHours += counts.jobsWithoutHours;
}

void sortPools(ClusterInventory& inventory)
{
    std::vector<std::size_t> order(inventory.pools.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto key = [&](std::size_t i) {
        const Pool& pool = inventory.pools[i];
        return std::tie(pool.cluster, pool.name, pool.instanceType, pool.capacityType);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return key(a) < key(b); });
    std::vector<std::size_t> placeOf(order.size());
    std::vector<Pool> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        placeOf[order[i]] = i;
        sorted.push_back(std::move(inventory.pools[order[i]]));
    }
    inventory.pools = std::move(sorted);
    for (Workload& workload : inventory.workloads) {
        for (PodGroup& group : workload.groups)
            group.pool = placeOf[group.pool];
        std::sort(workload.groups.begin(), workload.groups.end(), [](const PodGroup& a, const PodGroup& b) {
            return std::tie(a.pool, a.capacity) < std::tie(b.pool, b.capacity);
        });
    }
}

} // namespace

ClusterInventory buildInventory(const Snapshot& snapshot)
{
    ClusterInventory result;
    for (std::size_t i = 0; i < snapshot.clusters.size(); ++i) {
        ClusterInventory cluster = ClusterBuilder(snapshot.clusters[i], i).build(result.pools.size());
        std::move(cluster.workloads.begin(), cluster.workloads.end(), std::back_inserter(result.workloads));
        std::move(cluster.pools.begin(), cluster.pools.end(), std::back_inserter(result.pools));
        addCounts(result.counts, cluster.counts);
    }
    sortPools(result);
    std::sort(result.workloads.begin(), result.workloads.end(),
              [](const Workload& a, const Workload& b) { return a.id < b.id; });
    return result;
}

} // namespace tare::model
