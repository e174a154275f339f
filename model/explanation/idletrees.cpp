// SPDX-License-Identifier: GPL-3.0-or-later
// What a workload bears of the idle cost of its pools (M2.4).
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

// What is said of CPU and of memory in the same words.
struct Half
{
    bool isCpu;
    FigureUnit unit;
    std::string_view formula, node, amountOfNodes, nodesCost, daemonAmount, daemonCost, allocatedAmount,
        allocated, allocatedToAll, idle;

    double of(Amounts amounts) const { return isCpu ? amounts.cpu.value() : amounts.memory.value(); }
    double of(const SplitCost& cost) const { return isCpu ? cost.cpu.value() : cost.memory.value(); }
};

constexpr Half cpu{true,
                   Millicores,
                   "cost-of-cpu",
                   "node-cpu",
                   "cpu-of-nodes",
                   "nodes-cpu-cost",
                   "daemonset-cpu",
                   "daemonset-cpu-cost",
                   "larger-of-request-and-usage-cpu",
                   "allocated-cpu-cost",
                   "all-allocated-cpu-cost",
                   "idle-cpu"};
constexpr Half memory{false,
                      Mebibytes,
                      "cost-of-memory",
                      "node-memory",
                      "memory-of-nodes",
                      "nodes-memory-cost",
                      "daemonset-memory",
                      "daemonset-memory-cost",
                      "larger-of-request-and-usage-memory",
                      "allocated-memory-cost",
                      "all-allocated-memory-cost",
                      "idle-memory"};

Explanation priced(const TreeBuilder& build, const Half& half, std::string_view label, Explanation amount,
                   const PoolFigures& pool, std::size_t capacity)
{
    return build.computed(label, MoneyPerMonth, half.formula,
                          {std::move(amount), half.isCpu ? corePriceTree(build, pool, capacity)
                                                         : gibPriceTree(build, pool, capacity)});
}

Explanation summed(const TreeBuilder& build, std::string_view label, Children children)
{
    return children.size() == 1 ? std::move(children.front())
                                : build.computed(label, MoneyPerMonth, "sum", std::move(children));
}

Explanation nodesCost(const TreeBuilder& build, const Half& half, const PoolFigures& figures)
{
    const Pool& pool = build.pool(figures);
    const auto origin = build.ofNodes(pool);
    Children children;
    for (std::size_t i = 0; i < pool.capacities.size(); ++i) {
        const NodeCapacity& capacity = pool.capacities[i];
        auto amount = build.computed(
            half.amountOfNodes, half.unit, "product",
            {build.leaf(half.node, half.unit, half.of(Amounts{capacity.cpu, capacity.memory}), origin),
             build.leaf("nodes", Nodes, static_cast<double>(capacity.nodes), origin)});
        children.push_back(priced(build, half, half.nodesCost, std::move(amount), figures, i));
    }
    return summed(build, half.nodesCost, std::move(children));
}

Explanation daemonCost(const TreeBuilder& build, const Half& half, const PoolFigures& figures)
{
    const Pool& pool = build.pool(figures);
    Children children;
    for (std::size_t i = 0; i < pool.capacities.size(); ++i)
        children.push_back(
            priced(build, half, half.daemonCost,
                   build.leaf(half.daemonAmount, half.unit, half.of(pool.capacities[i].daemonsAllocated),
                              build.ofNodes(pool)),
                   figures, i));
    return summed(build, half.daemonCost, std::move(children));
}

Explanation allocatedToAll(const TreeBuilder& build, const Half& half, std::size_t pool)
{
    std::vector<Summand> summands;
    for (const WorkloadFigures& workload : build.evaluation().workloads)
        for (const WorkloadPoolPart& part : workload.parts)
            if (part.pool == pool)
                summands.push_back(
                    {{workload.id}, half.of(part.allocated), build.ofWorkload(workload), std::nullopt});
    return build.sum(half.allocatedToAll, MoneyPerMonth, half.of(build.evaluation().pools[pool].allocated),
                     "of-workload", std::move(summands));
}

Explanation allocatedToOne(const TreeBuilder& build, const Half& half, const WorkloadFigures& workload,
                           const WorkloadPoolPart& part)
{
    const auto origin = build.ofWorkload(workload);
    const PoolFigures& pool = build.evaluation().pools[part.pool];
    Children children;
    for (const PodGroup& group : build.workload(workload).groups) {
        if (group.pool != part.pool)
            continue;
        auto amount = build.computed(
            "allocated-amount", half.unit, "product",
            {replicasTree(build, workload), build.leaf("share", Fraction, group.share, origin),
             build.leaf(half.allocatedAmount, half.unit, half.of(group.allocated), origin, {workload.id})});
        children.push_back(priced(build, half, half.allocated, std::move(amount), pool, group.capacity));
    }
    return summed(build, half.allocated, std::move(children));
}

void addHalf(Children& children, const TreeBuilder& build, const Half& half, const WorkloadFigures& workload,
             const WorkloadPoolPart& part)
{
    const PoolFigures& pool = build.evaluation().pools[part.pool];
    auto all = allocatedToAll(build, half, part.pool);
    children.push_back(build.node(half.idle, MoneyPerMonth, half.of(pool.idle), "remainder",
                                  {nodesCost(build, half, pool), all, daemonCost(build, half, pool)}));
    children.push_back(allocatedToOne(build, half, workload, part));
    children.push_back(std::move(all));
}

} // namespace

Explanation idleShareTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children parts;
    for (const WorkloadPoolPart& part : workload.parts) {
        const PoolFigures& pool = build.evaluation().pools[part.pool];
        Children children;
        addHalf(children, build, cpu, workload, part);
        addHalf(children, build, memory, workload, part);
        parts.push_back(build.node("idle-share-in-pool", MoneyPerMonth, part.idleShare.value(), "idle-share",
                                   std::move(children), {pool.cluster, pool.pool}));
    }
    return build.node("idle_share_month", MoneyPerMonth, workload.idleShare.value(), "sum", std::move(parts));
}

} // namespace tare::model::explanation
