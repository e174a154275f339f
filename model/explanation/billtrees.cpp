// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/reconciliation.h"
#include "model/explanation/trees.h"

#include "model/billing/pricelist.h"

#include <algorithm>

namespace tare::model::explanation {

namespace {

// Charges of one bill put together.
class BilledSum
{
public:
    Decimal money;
    Origin origin;

    void add(const ChargeRecord& charge, CostBasis basis)
    {
        money += charge.costs[static_cast<std::size_t>(basis)];
        origin.rows += charge.rows;
        if (charge.firstLine > 0)
            origin.firstLine =
                origin.firstLine == 0 ? charge.firstLine : std::min(origin.firstLine, charge.firstLine);
        origin.lastLine = std::max(origin.lastLine, charge.lastLine);
        if (!m_hasCharges)
            origin.resource = charge.resourceId;
        else if (origin.resource != charge.resourceId)
            origin.resource.clear();
        m_hasCharges = true;
    }

private:
    bool m_hasCharges = false;
};

Explanation billedLeaf(const TreeBuilder& build, std::string_view label, BilledSum sum, SourceId source)
{
    sum.origin.kind = OriginKind::Bill;
    sum.origin.source = source;
    return build.leaf(label, Money, sum.money.toDouble(), sum.origin);
}

Origin ofBill(const BillRecords& bill)
{
    BilledSum all;
    for (const auto& charge : bill.charges)
        all.add(charge, CostBasis::Effective);
    all.origin.kind = OriginKind::Bill;
    all.origin.source = bill.source;
    all.origin.rows = bill.totals.rows;
    return all.origin;
}

Origin ofAllBills(const TreeBuilder& build)
{
    Origin origin;
    for (const auto& bill : build.snapshot().bills) {
        const auto rows = origin.rows;
        origin = ofBill(bill);
        origin.rows += rows;
    }
    return origin;
}

Explanation perMonth(const TreeBuilder& build, std::string_view label, double value, Explanation period)
{
    return build.node(label, MoneyPerMonth, value, "per-month-of-window",
                      {std::move(period), windowTree(build)});
}

Explanation machineTree(const TreeBuilder& build, const NodePrice& price, const std::string& name)
{
    const auto& machine = build.prepared().bill.machines[static_cast<std::size_t>(price.machine)];
    std::map<std::uint32_t, BilledSum> byBill;
    for (const auto& reference : machine.charges)
        byBill[reference.bill].add(build.snapshot().bills[reference.bill].charges[reference.charge],
                                   build.evaluation().costBasis);
    Children parts;
    Origin origin;
    for (const auto& [bill, sum] : byBill) {
        parts.push_back(billedLeaf(build, "instance-charges", sum, build.snapshot().bills[bill].source));
        origin = *parts.back().origin;
    }
    const double money = build.prepared().bill.amount(machine.costs, build.evaluation().costBasis).toDouble();
    auto cost = parts.size() == 1 ? std::move(parts.front())
                                  : build.node("instance-charges", Money, money, "sum", std::move(parts));
    Children children{std::move(cost), build.leaf("instance-hours", Hours, machine.hours.value(), origin)};
    if (machine.sharedBy == 1)
        return build.node("node-price", MoneyPerHour, price.price.value(), "node-price-billed",
                          std::move(children), {name});
    children.push_back(build.leaf("nodes-of-machine", Count, static_cast<double>(machine.sharedBy), {}));
    children.back().origin->kind = OriginKind::Inventory;
    return build.node("node-price", MoneyPerHour, price.price.value(), "node-price-shared",
                      std::move(children), {name});
}

Explanation hourlyPrice(const TreeBuilder& build, const Pool& pool, const NodePrice& price)
{
    const auto& node = build.snapshot().clusters[pool.clusterIndex].nodes[price.node];
    if (price.source == PriceSource::Bill)
        return machineTree(build, price, node.name);
    if (price.source == PriceSource::PriceList) {
        Origin origin;
        origin.kind = OriginKind::PriceList;
        if (const auto* listed = listPrice(node.instanceType, node.region, node.capacityType))
            origin.evidence = listed->evidence;
        return build.leaf("node-price", MoneyPerHour, price.price.value(), origin, {node.name});
    }
    const auto origin = build.ofNode(pool, price.node);
    return build.node(
        "node-price", MoneyPerHour, price.price.value(), "node-price-of-shape",
        {build.leaf("node-cpu", Millicores, toMillicores(node.capacity.cpu).value(), origin),
         build.parameter("cost.core_hour_price"),
         build.leaf("node-memory", Mebibytes, toMebibytes(node.capacity.memory).value(), origin),
         build.parameter("cost.gib_hour_price")},
        {node.name});
}

// With instances that are gone: what the pool was billed, and the price of nodes that are not on the bill.
Explanation billedPoolPrice(const TreeBuilder& build, const PoolFigures& figures, const Pool& pool,
                            Explanation nodes)
{
    const auto& bill = build.prepared().bill;
    const auto& poolBill = bill.pools[figures.index];
    std::map<std::uint32_t, BilledSum> byBill;
    std::vector<std::int32_t> machines;
    Children parts;
    double unbilled = 0;
    for (const auto& price : figures.nodePrices) {
        if (price.source != PriceSource::Bill) {
            parts.push_back(build.node("node-price-month", MoneyPerMonth,
                                       model::perMonth(price.price).value(), "price-of-month",
                                       {hourlyPrice(build, pool, price)}));
            unbilled += *parts.back().value;
        } else if (std::find(machines.begin(), machines.end(), price.machine) == machines.end()) {
            machines.push_back(price.machine);
            for (const auto& at : bill.machines[static_cast<std::size_t>(price.machine)].charges)
                byBill[at.bill].add(build.snapshot().bills[at.bill].charges[at.charge],
                                    build.evaluation().costBasis);
        }
    }
    for (const auto& at : poolBill.goneCharges)
        byBill[at.bill].add(build.snapshot().bills[at.bill].charges[at.charge], build.evaluation().costBasis);
    Children billed;
    double money = 0;
    for (const auto& [index, sum] : byBill) {
        billed.push_back(billedLeaf(build, "instance-charges", sum, build.snapshot().bills[index].source));
        money += *billed.back().value;
    }
    auto ofBills = build.node("instance-charges", Money, money, "sum", std::move(billed));
    const double billedMonth = money * (hoursPerMonth / bill.window);
    parts.push_back(perMonth(build, "pool-billed-month", billedMonth, std::move(ofBills)));
    auto cost = build.node("pool-cost", MoneyPerMonth, unbilled + billedMonth, "sum", std::move(parts));
    return build.node("price_node_month", MoneyPerMonth, figures.priceNode.value(), "quotient",
                      {std::move(cost), std::move(nodes)});
}

Explanation poolCosts(const TreeBuilder& build)
{
    std::vector<Summand> summands;
    double sum = 0;
    for (std::size_t i = 0; i < build.evaluation().pools.size(); ++i) {
        const auto& pool = build.evaluation().pools[i];
        sum += pool.cost.value();
        summands.push_back({{pool.cluster, pool.pool},
                            pool.cost.value(),
                            build.ofNodes(build.pool(pool)),
                            FigureReference{FigureScope::Pool, "cost_month", i}});
    }
    return build.sum("pool-costs", MoneyPerMonth, sum, "of-pool", std::move(summands));
}

Explanation workloadCosts(const TreeBuilder& build)
{
    std::vector<Summand> summands;
    for (std::size_t i = 0; i < build.evaluation().workloads.size(); ++i) {
        const auto& workload = build.evaluation().workloads[i];
        summands.push_back({{workload.id},
                            workload.cost.value(),
                            build.ofWorkload(workload),
                            FigureReference{FigureScope::Workload, "cost_month", i}});
    }
    return build.sum("workloads_month", MoneyPerMonth, build.evaluation().bill.workloads.value(),
                     "of-workload", std::move(summands));
}

Explanation daemonCosts(const TreeBuilder& build)
{
    Children children;
    for (const auto& figures : build.evaluation().pools) {
        const auto& pool = build.pool(figures);
        for (std::size_t i = 0; i < pool.capacities.size(); ++i) {
            const auto amounts = pool.capacities[i].daemonsAllocated;
            auto origin = build.ofNodes(pool);
            children.push_back(
                build.node("daemonset-cost", MoneyPerMonth,
                           allocatedCost(amounts, figures.unitPrices[i]).value(), "allocated",
                           {build.leaf("daemonset-cpu", Millicores, amounts.cpu.value(), origin),
                            build.leaf("daemonset-memory", Mebibytes, amounts.memory.value(), origin),
                            corePriceTree(build, figures, i), gibPriceTree(build, figures, i)},
                           {figures.cluster, figures.pool}));
        }
    }
    return build.node("daemonsets_month", MoneyPerMonth, build.evaluation().bill.daemonSets.value(), "sum",
                      std::move(children));
}

Explanation otherLine(const TreeBuilder& build, std::size_t category)
{
    static constexpr std::string_view ids[] = {
        "other_month.storage",    "other_month.load-balancing", "other_month.network", "other_month.registry",
        "other_month.serverless", "other_month.control-plane",  "other_month.tax",     "other_month.credit",
        "other_month.support",    "other_month.other"};
    const bool isOther = static_cast<OtherCategory>(category) == OtherCategory::Other;
    auto lines = chargesTree(build, "charges", ChargeRole::Other, static_cast<double>(category));
    if (isOther) {
        auto unused = chargesTree(build, "unused-commitments", ChargeRole::UnusedCommitment);
        double rest = 0;
        Children remainders;
        for (const auto& bill : build.snapshot().bills) {
            const auto money =
                build.prepared().bill.amount(bill.remainder, build.evaluation().costBasis).toDouble();
            rest += money;
            remainders.push_back(build.leaf("rounding-remainder", Money, money, ofBill(bill)));
        }
        const double all = lines.value.value_or(0) + unused.value.value_or(0) + rest;
        Children parts{std::move(lines), std::move(unused)};
        parts.push_back(build.node("rounding-remainder", Money, rest, "sum", std::move(remainders)));
        lines = build.node("charges", Money, all, "sum", std::move(parts));
    }
    return perMonth(build, ids[category], build.evaluation().bill.other[category].value(), std::move(lines));
}

Explanation idleTree(const TreeBuilder& build)
{
    return build.node("idle_month", MoneyPerMonth, build.evaluation().bill.idle.value(), "remainder",
                      {poolCosts(build), workloadCosts(build), daemonCosts(build)});
}

// What is idle in pools whose workloads are allocated nothing: nobody there to share it.
Explanation idleUnsharedTree(const TreeBuilder& build)
{
    std::vector<Summand> summands;
    double shared = 0;
    for (std::size_t i = 0; i < build.evaluation().workloads.size(); ++i) {
        const auto& workload = build.evaluation().workloads[i];
        shared += workload.idleShare.value();
        summands.push_back({{workload.id},
                            workload.idleShare.value(),
                            build.ofWorkload(workload),
                            FigureReference{FigureScope::Workload, "idle_share_month", i}});
    }
    return build.node("idle_unshared_month", MoneyPerMonth, build.evaluation().bill.idleUnshared.value(),
                      "difference",
                      {idleTree(build),
                       build.sum("idle-shared", MoneyPerMonth, shared, "of-workload", std::move(summands))});
}

Explanation unmatchedTree(const TreeBuilder& build)
{
    return perMonth(build, "unmatched_month", build.evaluation().bill.unmatched.value(),
                    chargesTree(build, "charges", ChargeRole::Unmatched));
}

Explanation monthTotal(const TreeBuilder& build)
{
    Children children{workloadCosts(build), daemonCosts(build), idleTree(build), unmatchedTree(build)};
    for (std::size_t category = 0; category < otherCategoryCount; ++category)
        children.push_back(otherLine(build, category));
    return build.node("total_month", MoneyPerMonth, build.evaluation().bill.total.value(), "sum",
                      std::move(children));
}

Explanation periodTotal(const TreeBuilder& build)
{
    Children children;
    for (const auto& bill : build.snapshot().bills)
        children.push_back(build.leaf(
            "bill-file", Money,
            build.prepared().bill.amount(bill.totals.costs, build.evaluation().costBasis).toDouble(),
            ofBill(bill)));
    return build.node("period_total", Money, build.evaluation().bill.periodTotal.value(), "sum",
                      std::move(children));
}

Explanation meanPriceTree(const TreeBuilder& build, const PoolFigures& figures)
{
    const auto& pool = build.pool(figures);
    auto nodes = build.leaf("nodes", Nodes, static_cast<double>(figures.nodes), build.ofNodes(pool));
    if (figures.includesGoneNodes)
        return billedPoolPrice(build, figures, pool, std::move(nodes));
    Children children{std::move(nodes)};
    double rest = 0;
    for (std::size_t i = 0; i < figures.nodePrices.size(); ++i) {
        if (i < mostSummands)
            children.push_back(hourlyPrice(build, pool, figures.nodePrices[i]));
        else
            rest += figures.nodePrices[i].price.value();
    }
    if (figures.nodePrices.size() > mostSummands) {
        auto origin = figures.priceSource == PriceSource::Bill ? ofAllBills(build) : build.ofNodes(pool);
        origin.rows = figures.nodePrices.size() - mostSummands;
        children.push_back(build.leaf("the-rest", MoneyPerHour, rest, origin, {std::to_string(origin.rows)}));
    }
    return build.node("price_node_month", MoneyPerMonth, figures.priceNode.value(), "mean-price",
                      std::move(children));
}

} // namespace

Explanation windowTree(const TreeBuilder& build)
{
    const auto& bill = build.prepared().bill;
    const auto hours = [](Timestamp time) { return static_cast<double>(time.seconds) / 3600; };
    if (!bill.hasBill)
        return build.node("window_hours", Hours, build.evaluation().bill.window.value(), "no-bill", {});
    const auto origin = ofAllBills(build);
    return build.node("window_hours", Hours, build.evaluation().bill.window.value(), "difference",
                      {build.leaf("window-end", Hours, hours(bill.windowEnd), origin),
                       build.leaf("window-start", Hours, hours(bill.windowStart), origin)});
}

Explanation chargesTree(const TreeBuilder& build, std::string_view label, ChargeRole role, Value category)
{
    Children children;
    double all = 0;
    for (std::size_t i = 0; i < build.snapshot().bills.size(); ++i) {
        const auto& bill = build.snapshot().bills[i];
        BilledSum sum;
        for (std::size_t at = 0; at < bill.charges.size(); ++at) {
            const auto& place = build.prepared().bill.places[i][at];
            if (place.role == role && (!category || static_cast<double>(place.category) == *category))
                sum.add(bill.charges[at], build.evaluation().costBasis);
        }
        children.push_back(billedLeaf(build, "charges-of-bill", sum, bill.source));
        all += *children.back().value;
    }
    const std::string_view formula = children.empty() ? "no-bill" : "sum";
    return build.node(label, Money, all, formula, std::move(children));
}

Explanation nodePriceTree(const TreeBuilder& build, const PoolFigures& figures)
{
    return build.once({static_cast<std::size_t>(TreeBuilder::Part::NodePrice), figures.index, 0, 0},
                      [&] { return meanPriceTree(build, figures); });
}

Explanation gibPriceTree(const TreeBuilder& build, const PoolFigures& figures, std::size_t capacity)
{
    const auto& pool = build.pool(figures);
    const auto& shape = pool.capacities[capacity];
    const auto origin = build.ofNodes(pool);
    return build.node("price-gib-hour", MoneyPerHour, figures.unitPrices[capacity].gib.value(), "price-gib",
                      {nodePriceTree(build, figures),
                       build.leaf("node-cpu", Millicores, shape.cpu.value(), origin),
                       build.leaf("node-memory", Mebibytes, shape.memory.value(), origin),
                       build.parameter("cost.cpu_ram_ratio")});
}

Explanation corePriceTree(const TreeBuilder& build, const PoolFigures& figures, std::size_t capacity)
{
    return build.node("price-core-hour", MoneyPerHour, figures.unitPrices[capacity].core.value(),
                      "price-core",
                      {gibPriceTree(build, figures, capacity), build.parameter("cost.cpu_ram_ratio")});
}

Explanation explainedShareTree(const TreeBuilder& build)
{
    return build.node("explained_share", Fraction, explainedShare(build.evaluation().bill), "explained-share",
                      {unmatchedTree(build), monthTotal(build)});
}

Explanation billTree(const TreeBuilder& build, std::string_view id)
{
    if (id == "window_hours")
        return windowTree(build);
    if (id == "period_total")
        return periodTotal(build);
    if (id == "total_month")
        return monthTotal(build);
    if (id == "workloads_month")
        return workloadCosts(build);
    if (id == "daemonsets_month")
        return daemonCosts(build);
    if (id == "idle_month")
        return idleTree(build);
    if (id == "idle_unshared_month")
        return idleUnsharedTree(build);
    if (id == "unmatched_month")
        return unmatchedTree(build);
    if (id == "one_time_period")
        return chargesTree(build, "one_time_period", ChargeRole::OneTime);
    if (id == "rejected_rows")
        return build.leaf("rejected_rows", Count, static_cast<double>(build.evaluation().bill.rejectedRows),
                          ofAllBills(build));
    for (std::size_t category = 0; category < otherCategoryCount; ++category)
        if (auto line = otherLine(build, category); line.label == id)
            return line;
    return build.absent(id, Money, "absent-no-draws");
}

} // namespace tare::model::explanation
