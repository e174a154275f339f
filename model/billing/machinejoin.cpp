// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/machinejoin.h"

#include "model/billing/chargerules.h"
#include "model/billing/machineids.h"
#include "model/evaluation/snapshot.h"

#include <algorithm>

namespace tare::model {

MachineJoin::MachineJoin(const Snapshot& snapshot, const std::vector<Pool>& pools)
{
    for (std::size_t pool = 0; pool < pools.size(); ++pool) {
        const auto& records = snapshot.clusters[pools[pool].clusterIndex].nodes;
        for (std::size_t place = 0; place < pools[pool].nodes.size(); ++place) {
            const std::string key = machineKeyOfNode(records[pools[pool].nodes[place]].providerId);
            if (key.empty()) {
                ++m_withoutId;
                continue;
            }
            auto& nodes = m_nodes[key];
            nodes.emplace_back(pool, place);
            m_sharing += nodes.size() > 1;
            const std::string set = scaleSetOf(key);
            if (!set.empty()) {
                m_scaleSets.insert(set);
                m_nodes[set].emplace_back(pool, place);
            }
        }
    }
}

std::optional<std::string> MachineJoin::find(const ChargeRecord& charge) const
{
    const std::string key = machineKeyOfResource(charge.resourceId);
    if (!key.empty()) {
        const std::string machine = machineInScaleSet(key, charge.resourceName);
        if (!machine.empty() && m_nodes.contains(machine))
            return machine;
        if (m_nodes.contains(key))
            return key;
    }
    // Google's resource ids may be numbers; the name is the instance's.
    const std::string name = machineKeyOfResource(charge.resourceName);
    if (!name.empty() && m_nodes.contains(name))
        return name;
    return std::nullopt;
}

void GoneNodes::learn(const ChargeRecord& charge, const Pool& pool)
{
    for (const std::string& cluster : taggedPlace(charge.tags).clusters)
        m_clusterOfTag.emplace(cluster, pool.cluster);
}

std::optional<std::size_t> GoneNodes::poolOf(const ChargeRecord& charge) const
{
    const TaggedPlace tagged = taggedPlace(charge.tags);
    std::optional<std::string> cluster;
    for (const std::string& name : tagged.clusters) {
        const auto learned = m_clusterOfTag.find(name);
        if (learned != m_clusterOfTag.end())
            cluster = learned->second;
        else if (std::any_of(m_pools.begin(), m_pools.end(),
                             [&](const Pool& pool) { return pool.cluster == name; }))
            cluster = name;
    }
    if (!cluster && (!tagged.clusters.empty() || tagged.nodeGroup.empty()))
        return std::nullopt; // of a cluster that is not imported, or of none

    std::vector<std::size_t> ofGroup, ofCluster;
    for (std::size_t pool = 0; pool < m_pools.size(); ++pool) {
        if (cluster && m_pools[pool].cluster != *cluster)
            continue;
        ofCluster.push_back(pool);
        if (m_pools[pool].isNamedByLabel && m_pools[pool].name == tagged.nodeGroup)
            ofGroup.push_back(pool);
    }
    if (!tagged.nodeGroup.empty()) {
        const bool isOneCluster = std::all_of(ofGroup.begin(), ofGroup.end(), [&](std::size_t pool) {
            return m_pools[pool].cluster == m_pools[ofGroup.front()].cluster;
        });
        return isOneCluster ? best(ofGroup, charge) : std::nullopt;
    }
    std::vector<std::size_t> ofType;
    for (const std::size_t pool : ofCluster)
        if (!charge.kind.instanceType.empty() && m_pools[pool].instanceType == charge.kind.instanceType)
            ofType.push_back(pool);
    if (!ofType.empty())
        return best(ofType, charge);
    return ofCluster.size() == 1 ? std::optional(ofCluster.front()) : std::nullopt;
}

// A node group can hold several types: the same type first, then the largest pool.
std::optional<std::size_t> GoneNodes::best(const std::vector<std::size_t>& candidates,
                                           const ChargeRecord& charge) const
{
    std::optional<std::size_t> result;
    const auto worth = [&](std::size_t pool) {
        const bool isSpot = charge.pricingCategory == "Dynamic";
        return std::tuple(m_pools[pool].instanceType == charge.kind.instanceType,
                          (m_pools[pool].capacityType == CapacityType::Spot) == isSpot,
                          m_pools[pool].nodes.size());
    };
    for (const std::size_t pool : candidates)
        if (!result || worth(pool) > worth(*result))
            result = pool;
    return result;
}

} // namespace tare::model
