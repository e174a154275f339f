// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/nodeprice.h"

#include "model/billing/pricelist.h"
#include "model/evaluation/snapshot.h"

#include <algorithm>
#include <set>

namespace tare::model {

namespace {

std::optional<MoneyPerHour> billedPrice(const MachineBill& machine, CostBasis basis)
{
    if (machine.hours <= Hours(0))
        return std::nullopt;
    const double cost = machine.costs[static_cast<std::size_t>(basis)].toDouble();
    return MoneyPerHour(cost / machine.hours.value() / static_cast<double>(machine.sharedBy));
}

NodePrice nodePrice(const NodeRecord& node, std::size_t index, std::int32_t machine, const BillIndex& bill,
                    const ResolvedScenario& scenario)
{
    const auto basis = static_cast<CostBasis>(scenario.costBasis);
    if (machine >= 0)
        if (const auto price = billedPrice(bill.machines[static_cast<std::size_t>(machine)], basis))
            return {index, *price, PriceSource::Bill, machine};
    const ListPrice* listed = listPrice(node.instanceType, node.region, node.capacityType);
    if (listed && listed->currency == bill.currency)
        return {index, listed->price, PriceSource::PriceList, -1};
    const double cores = toMillicores(node.capacity.cpu).value() / 1000;
    const double gib = toMebibytes(node.capacity.memory).value() / 1024;
    return {index, scenario.coreHourPrice * cores + scenario.gibHourPrice * gib, PriceSource::Scenario, -1};
}

// What the pool's machines, those that are there and those that are gone, were billed × 730 / window; nodes
// that are not on the bill at their price.
MoneyPerMonth billedPoolCost(const PoolPrice& prices, const PoolBill& poolBill, const BillIndex& bill,
                             CostBasis basis)
{
    Decimal billed = bill.amount(poolBill.goneCosts, basis);
    MoneyPerMonth cost;
    std::set<std::int32_t> machines;
    for (const NodePrice& node : prices.nodes) {
        if (node.source != PriceSource::Bill)
            cost += perMonth(node.price);
        else if (machines.insert(node.machine).second)
            billed += bill.amount(bill.machines[static_cast<std::size_t>(node.machine)].costs, basis);
    }
    return cost + MoneyPerMonth(billed.toDouble() * (hoursPerMonth / bill.window));
}

} // namespace

PoolPrice poolPrice(const Snapshot& snapshot, const Pool& pool, const PoolBill& poolBill,
                    const BillIndex& bill, const ResolvedScenario& scenario)
{
    PoolPrice result;
    const auto& records = snapshot.clusters[pool.clusterIndex].nodes;
    MoneyPerHour sum;
    for (std::size_t place = 0; place < pool.nodes.size(); ++place) {
        const NodePrice price = nodePrice(records[pool.nodes[place]], pool.nodes[place],
                                          poolBill.machineOfNode[place], bill, scenario);
        sum += price.price;
        result.source = std::max(result.source, price.source);
        result.nodes.push_back(price);
    }
    const auto count = static_cast<double>(pool.nodes.size());
    result.mean = perMonth(sum / count);
    if (poolBill.goneInstances > 0 && bill.window > Hours(0)) {
        result.includesGoneNodes = true;
        result.mean =
            billedPoolCost(result, poolBill, bill, static_cast<CostBasis>(scenario.costBasis)) / count;
    }
    return result;
}

UnitPrices splitPrice(MoneyPerHour nodePrice, Millicores cpu, Mebibytes memory, double cpuRamRatio)
{
    const double weight = cpu.value() / 1000 * cpuRamRatio + memory.value() / 1024; // M
    if (weight <= 0)
        return {};
    const MoneyPerHour gib = nodePrice / weight;
    return {gib * cpuRamRatio, gib};
}

MoneyPerMonth allocatedCost(Amounts amounts, UnitPrices prices)
{
    return perMonth(prices.core * (amounts.cpu.value() / 1000) +
                    prices.gib * (amounts.memory.value() / 1024));
}

} // namespace tare::model
