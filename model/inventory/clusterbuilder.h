// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/ownership.h"
#include "model/inventory/poolbuilder.h"
#include "model/inventory/usage.h"
#include "model/inventory/workloads.h"

#include <map>
#include <string>
#include <vector>

namespace tare::model {

struct ClusterRecords;

// Builds workloads and pools of one cluster (M1), step by step.
class ClusterBuilder
{
public:
    ClusterBuilder(const ClusterRecords& cluster, std::size_t clusterIndex);

    // Pools of this cluster have indexes from firstPool on.
    ClusterInventory build(std::size_t firstPool);

private:
    // A workload in the making.
    struct Draft
    {
        TopController top;
        const ControllerRecord* controller = nullptr;  // its own record
        std::vector<const ControllerRecord*> children; // controllers below it
        std::vector<std::uint32_t> pods;               // that consume
        std::size_t controllerIndex = 0;
    };
    using Drafts = std::map<std::string, Draft>; // by Kind, namespace and name

    Draft& draftOf(const TopController& top);
    void placePods();
    void placeControllers();
    void holdDaemonPod(std::uint32_t pod);
    void holdDaemonTemplates();
    const PodNeeds& needsOf(PodShapeId shape) const;
    Amounts statedOrUsed(std::uint32_t pod) const;
    Amounts allocatedOf(std::uint32_t pod, const Workload* workload) const;

    bool isWorkload(const Draft& draft) const;
    Workload makeWorkload(const Draft& draft);
    void describe(Workload& workload, const Draft& draft) const;
    void takeUsage(Workload& workload, const Draft& draft) const;
    void takeRequests(Workload& workload, const std::vector<const PodNeeds*>& needs) const;
    void takeReplicas(Workload& workload, const Draft& draft);
    void groupPods(Workload& workload, const Draft& draft);
    void spread(Workload& workload, const Draft& draft);
    void applyAutoscalers(std::vector<Workload>& workloads) const;
    std::optional<PodShapeId> templateOf(const Draft& draft) const;

    const ClusterRecords& m_cluster;
    std::size_t m_clusterIndex;
    std::vector<PodNeeds> m_needs; // parallel to the cluster's shapes
    Ownership m_ownership;
    ClusterUsage m_usage;
    ClusterPools m_pools;
    Drafts m_drafts;
    InventoryCounts m_counts;
};

} // namespace tare::model
