// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/poolbuilder.h"

#include "model/evaluation/snapshot.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace tare::model {

namespace {

using PoolKey = std::tuple<std::string_view, std::string_view, CapacityType>; // name, instance type

PoolKey keyOf(const NodeRecord& node)
{
    return {node.pool.empty() ? node.instanceType : node.pool, node.instanceType, node.capacityType};
}

std::size_t capacityIndex(Pool& pool, const NodeRecord& node)
{
    const Millicores cpu = toMillicores(node.capacity.cpu);
    const Mebibytes memory = toMebibytes(node.capacity.memory);
    for (std::size_t i = 0; i < pool.capacities.size(); ++i)
        if (pool.capacities[i].cpu == cpu && pool.capacities[i].memory == memory)
            return i;
    pool.capacities.push_back({cpu, memory, 0, {}});
    return pool.capacities.size() - 1;
}

void addNode(Pool& pool, const NodeRecord& node, std::size_t index)
{
    const std::size_t capacity = capacityIndex(pool, node);
    ++pool.capacities[capacity].nodes;
    pool.nodes.push_back(index);
    pool.capacityOfNode.push_back(capacity);
    pool.allocatable[indexOf(Resource::Cpu)] += toMillicores(node.allocatable.cpu).value();
    pool.allocatable[indexOf(Resource::Memory)] += toMebibytes(node.allocatable.memory).value();
    pool.allocatable[indexOf(Resource::Pods)] += static_cast<double>(node.allocatable.pods);
}

Pool emptyPool(const ClusterRecords& cluster, std::size_t clusterIndex, const NodeRecord& first)
{
    Pool pool;
    pool.cluster = cluster.name;
    pool.clusterIndex = clusterIndex;
    pool.name = std::get<0>(keyOf(first));
    pool.isNamedByLabel = !first.pool.empty();
    pool.instanceType = first.instanceType;
    pool.region = first.region;
    pool.architecture = first.architecture;
    pool.capacityType = first.capacityType;
    return pool;
}

} // namespace

const NodePlace* ClusterPools::find(std::string_view nodeName) const
{
    const auto found = places.find(nodeName);
    return found == places.end() ? nullptr : &found->second;
}

ClusterPools buildPools(const ClusterRecords& cluster, std::size_t clusterIndex)
{
    ClusterPools result;
    std::map<PoolKey, std::vector<std::size_t>> nodesOfPool;
    for (std::size_t i = 0; i < cluster.nodes.size(); ++i) {
        if (result.places.emplace(cluster.nodes[i].name, NodePlace{}).second)
            nodesOfPool[keyOf(cluster.nodes[i])].push_back(i);
        else
            ++result.duplicateNodes;
    }
    for (const auto& [key, nodes] : nodesOfPool) {
        Pool pool = emptyPool(cluster, clusterIndex, cluster.nodes[nodes.front()]);
        for (const std::size_t node : nodes) {
            addNode(pool, cluster.nodes[node], node);
            result.places[cluster.nodes[node].name] = {result.pools.size(), pool.nodes.size() - 1,
                                                       pool.capacityOfNode.back()};
        }
        for (double& amount : pool.allocatable)
            amount /= static_cast<double>(pool.nodes.size());
        result.nodes += pool.nodes.size();
        result.pools.push_back(std::move(pool));
    }
    return result;
}

void holdOnNode(ClusterPools& pools, const NodePlace& place, Amounts demand, Amounts allocated)
{
    Pool& pool = pools.pools[place.pool];
    const auto nodes = static_cast<double>(pool.nodes.size());
    pool.heldByDaemons[indexOf(Resource::Cpu)] += demand.cpu.value() / nodes;
    pool.heldByDaemons[indexOf(Resource::Memory)] += demand.memory.value() / nodes;
    pool.heldByDaemons[indexOf(Resource::Pods)] += 1 / nodes;
    pool.capacities[place.capacity].daemonsAllocated += allocated;
}

} // namespace tare::model
