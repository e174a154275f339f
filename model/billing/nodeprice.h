// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/billindex.h"
#include "model/scenario/resolved.h"

#include <optional>
#include <vector>

// What a node costs (M2.1) and how its price splits into CPU and memory (M2.2).
namespace tare::model {

struct Snapshot;

enum class PriceSource { Bill, PriceList, Scenario };

struct NodePrice
{
    std::size_t node = 0; // into ClusterRecords::nodes of the pool's cluster
    MoneyPerHour price;
    PriceSource source = PriceSource::Scenario;
    std::int32_t machine = -1; // Bill: into BillIndex::machines
};

struct PoolPrice
{
    std::vector<NodePrice> nodes;           // in the order of Pool::nodes
    MoneyPerMonth mean;                     // P̄
    PriceSource source = PriceSource::Bill; // the weakest of its nodes
    bool includesGoneNodes = false;         // then P̄ is what the pool was billed × 730 / window, a node
};
PoolPrice poolPrice(const Snapshot& snapshot, const Pool& pool, const PoolBill& poolBill,
                    const BillIndex& bill, const ResolvedScenario& scenario);

// Price of a core-hour and of a GiB-hour; cores × cpu + GiB × ram is the node's price (M2.2).
struct UnitPrices
{
    MoneyPerHour core, gib;
};
UnitPrices splitPrice(MoneyPerHour nodePrice, Millicores cpu, Mebibytes memory, double cpuRamRatio);

// Money of amounts at unit prices over a month.
MoneyPerMonth allocatedCost(Amounts amounts, UnitPrices prices);

} // namespace tare::model
