// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"
#include "model/inventory/workloads.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace tare::model {

struct Snapshot;

// Which nodes of the snapshot a billed machine is (M2.1).
class MachineJoin
{
public:
    using Node = std::pair<std::size_t, std::size_t>; // pool, place in Pool::nodes

    MachineJoin(const Snapshot& snapshot, const std::vector<Pool>& pools);

    // The machine of a charge: its key, where that is one of the snapshot's nodes (or scale sets).
    std::optional<std::string> find(const ChargeRecord& charge) const;
    // The nodes behind such a key. Several for a scale set; several for one machine only where nodes of the
    // export share a providerID.
    const std::vector<Node>& nodes(const std::string& key) const { return m_nodes.at(key); }
    bool isScaleSet(const std::string& key) const { return m_scaleSets.contains(key); }

    std::size_t nodesWithoutId() const { return m_withoutId; }
    std::size_t nodesSharingAnId() const { return m_sharing; }

private:
    std::unordered_map<std::string, std::vector<Node>> m_nodes;
    std::unordered_set<std::string> m_scaleSets;
    std::size_t m_withoutId = 0;
    std::size_t m_sharing = 0;
};

// Where machines belonged that are gone, by the tags of their charges (M2.5).
class GoneNodes
{
public:
    explicit GoneNodes(const std::vector<Pool>& pools) : m_pools(pools) {}

    // Tags of a node that is there say how its cluster is called on the bill.
    void learn(const ChargeRecord& charge, const Pool& pool);
    std::optional<std::size_t> poolOf(const ChargeRecord& charge) const;

private:
    std::optional<std::size_t> best(const std::vector<std::size_t>& candidates,
                                    const ChargeRecord& charge) const;

    const std::vector<Pool>& m_pools;
    std::map<std::string, std::string, std::less<>> m_clusterOfTag;
};

} // namespace tare::model
