// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/workloads.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace tare::model {

struct ClusterRecords;

// Where a node of the cluster stands: its pool and, in that, its place and its capacity.
struct NodePlace
{
    std::size_t pool = 0;
    std::size_t place = 0; // into Pool::nodes
    std::size_t capacity = 0;
};

// The pools of one cluster.
struct ClusterPools
{
    std::vector<Pool> pools;                                // sorted by name, instance type, capacity type
    std::unordered_map<std::string_view, NodePlace> places; // by node name, into the records
    std::size_t nodes = 0;
    std::size_t duplicateNodes = 0;

    const NodePlace* find(std::string_view nodeName) const;
};
ClusterPools buildPools(const ClusterRecords& cluster, std::size_t clusterIndex);

// Lets a pod that belongs to its node hold its part: demand and, for showback, allocated amounts.
void holdOnNode(ClusterPools& pools, const NodePlace& place, Amounts demand, Amounts allocated);

} // namespace tare::model
