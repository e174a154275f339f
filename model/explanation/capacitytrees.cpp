// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

constexpr std::array<Resource, resourceCount> resources{Resource::Cpu, Resource::Memory, Resource::Pods};
constexpr std::array<FigureUnit, resourceCount> units{Millicores, Mebibytes, Pods};

const PoolFigures& poolOf(const TreeBuilder& build, const WorkloadPoolPart& part)
{
    return build.evaluation().pools[part.pool];
}

void addPrice(Children& children, const TreeBuilder& build, const WorkloadPoolPart& part)
{
    children.push_back(nodePriceTree(build, poolOf(build, part)));
    children.push_back(usedTree(build, part.pool));
}

void addPart(Children& children, const TreeBuilder& build, const WorkloadFigures& workload,
             const WorkloadPoolPart& part, Rung rung)
{
    for (const auto resource : resources)
        children.push_back(partTree(build, workload, part, rung, resource));
}

// What the move takes off the pool.
void addRelief(Children& children, const TreeBuilder& build, const WorkloadFigures& workload,
               const WorkloadPoolPart& part, Rung before)
{
    static constexpr std::array<std::string_view, resourceCount> labels{"relief-cpu", "relief-memory",
                                                                        "relief-pods"};
    for (const auto resource : resources)
        children.push_back(build.computed(labels[indexOf(resource)], units[indexOf(resource)], "difference",
                                          {partTree(build, workload, part, before, resource),
                                           partTree(build, workload, part, Rung::Wasm, resource)}));
}

Explanation wasmOnlyPart(const TreeBuilder& build, const WorkloadFigures& workload,
                         const WorkloadPoolPart& part)
{
    Children children;
    addPrice(children, build, part);
    if (workload.isMigrating) {
        addRelief(children, build, workload, part, Rung::Native);
        addUsable(children, build, poolOf(build, part));
        addLengths(children, build, part.pool, true);
    } else {
        addDemand(children, build, part.pool, Rung::Native);
        addDemand(children, build, part.pool, Rung::Wasm);
        addPart(children, build, workload, part, Rung::Right);
        addPart(children, build, workload, part, Rung::Native);
        addPart(children, build, workload, part, Rung::Wasm);
        addUsable(children, build, poolOf(build, part));
    }
    return build.node("wasm-only-in-pool", MoneyPerMonth, part.wasmOnlySaving.value(),
                      workload.isMigrating ? "capacity-share" : "marginal-wasm-only", std::move(children),
                      {poolOf(build, part).cluster, poolOf(build, part).pool});
}

Explanation wasmSidePart(const TreeBuilder& build, const WorkloadFigures& workload,
                         const WorkloadPoolPart& part)
{
    Children children;
    addPrice(children, build, part);
    addPart(children, build, workload, part, Rung::Wasm);
    addUsable(children, build, poolOf(build, part));
    addLengths(children, build, part.pool, false);
    return build.computed("wasm-side-in-pool", MoneyPerMonth, "wasm-side", std::move(children),
                          {poolOf(build, part).cluster, poolOf(build, part).pool});
}

// One group of pods at unit prices: amounts of CPU and memory of all its replicas.
Explanation allocatedTree(const TreeBuilder& build, const PodGroup& group, Explanation cpu,
                          Explanation memory)
{
    const auto& pool = build.evaluation().pools[group.pool];
    return build.computed("allocated-cost", MoneyPerMonth, "allocated",
                          {std::move(cpu), std::move(memory), corePriceTree(build, pool, group.capacity),
                           gibPriceTree(build, pool, group.capacity)},
                          {pool.cluster, pool.pool});
}

const WorkloadPoolPart& partOf(const WorkloadFigures& workload, const PodGroup& group)
{
    for (const auto& part : workload.parts)
        if (part.pool == group.pool)
            return part;
    return workload.parts.front();
}

// The group's part of what the workload asks for in the group's pool.
Explanation partOfGroup(const TreeBuilder& build, const WorkloadFigures& workload, const PodGroup& group,
                        Rung rung, Resource resource)
{
    const auto& part = partOf(workload, group);
    auto all = partTree(build, workload, part, rung, resource);
    if (group.share == part.share)
        return all;
    return build.computed(
        "demand-of-part", units[indexOf(resource)], "product",
        {std::move(all), build.leaf("share", Fraction, part.share > 0 ? group.share / part.share : 0,
                                    build.ofWorkload(workload))});
}

Explanation costWasmTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    for (const auto& group : build.workload(workload).groups)
        children.push_back(allocatedTree(build, group,
                                         partOfGroup(build, workload, group, Rung::Wasm, Resource::Cpu),
                                         partOfGroup(build, workload, group, Rung::Wasm, Resource::Memory)));
    return build.computed("cost-on-wasm", MoneyPerMonth, "sum", std::move(children));
}

} // namespace

Explanation costTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    const auto origin = build.ofWorkload(workload);
    for (const auto& group : build.workload(workload).groups) {
        const auto amount = [&](std::string_view label, FigureUnit unit, double perPod) {
            return build.computed("allocated-amount", unit, "product",
                                  {replicasTree(build, workload),
                                   build.leaf("share", Fraction, group.share, origin),
                                   build.leaf(label, unit, perPod, origin, {workload.id})});
        };
        children.push_back(allocatedTree(
            build, group, amount("larger-of-request-and-usage-cpu", Millicores, group.allocated.cpu.value()),
            amount("larger-of-request-and-usage-memory", Mebibytes, group.allocated.memory.value())));
    }
    return build.node("cost_month", MoneyPerMonth, workload.cost.value(), "sum", std::move(children));
}

Explanation costRightTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    if (!build.scenario().isOn("rightsize.enabled"))
        return costTree(build, workload);
    Children children;
    for (const auto& group : build.workload(workload).groups)
        children.push_back(
            allocatedTree(build, group, groupDemandTree(build, workload, group, Rung::Right, Resource::Cpu),
                          groupDemandTree(build, workload, group, Rung::Right, Resource::Memory)));
    return build.computed("cost-right-sized", MoneyPerMonth, "sum", std::move(children));
}

Explanation showbackTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return build.node("showback_saving_month", MoneyPerMonth, workload.showbackSaving->value(), "difference",
                      {costRightTree(build, workload), costWasmTree(build, workload)});
}

Explanation capacityPartTree(const TreeBuilder& build, const WorkloadFigures& workload,
                             const WorkloadPoolPart& part)
{
    Children children;
    addPrice(children, build, part);
    if (!workload.isMigrating)
        addDemand(children, build, part.pool, Rung::Wasm);
    addRelief(children, build, workload, part, Rung::Right);
    addUsable(children, build, poolOf(build, part));
    if (workload.isMigrating)
        addLengths(children, build, part.pool, false);
    return build.node("capacity-in-pool", MoneyPerMonth, part.capacitySaving.value(),
                      workload.isMigrating ? "capacity-share" : "marginal-saving", std::move(children),
                      {poolOf(build, part).cluster, poolOf(build, part).pool});
}

Explanation capacityTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    for (const auto& part : workload.parts)
        children.push_back(capacityPartTree(build, workload, part));
    return build.node("capacity_saving_month", MoneyPerMonth, workload.capacitySaving->value(), "sum",
                      std::move(children));
}

Explanation wasmOnlyTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    for (const auto& part : workload.parts)
        children.push_back(wasmOnlyPart(build, workload, part));
    return build.node("wasm_only_saving_month", MoneyPerMonth, workload.wasmOnlySaving->value(), "sum",
                      std::move(children));
}

Explanation wasmRunTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    for (const auto& part : workload.parts)
        children.push_back(wasmSidePart(build, workload, part));
    children.push_back(artefactWasmTree(build, workload));
    return build.node("wasm-side", MoneyPerMonth, workload.wasmRun.value(), "sum", std::move(children));
}

} // namespace tare::model::explanation
