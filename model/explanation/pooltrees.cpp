// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

constexpr std::array<std::string_view, resourceCount> usableLabels{"usable-cpu", "usable-memory",
                                                                   "usable-pods"};
constexpr std::array<std::string_view, resourceCount> heldLabels{"held-cpu", "held-memory", "held-pods"};
constexpr std::array<std::string_view, resourceCount> allocatableLabels{
    "allocatable-cpu", "allocatable-memory", "allocatable-pods"};
constexpr std::array<std::string_view, resourceCount> lengthIds{"length-cpu", "length-memory", "length-pods"};
constexpr std::array<FigureUnit, resourceCount> units{Millicores, Mebibytes, Pods};
constexpr std::array<std::string_view, 4> demandLabels{"demand-today", "demand-right", "demand-native",
                                                       "demand-wasm"};

const PoolFigures& figuresOf(const TreeBuilder& build, std::size_t pool)
{
    return build.evaluation().pools.at(pool);
}

const PerResource<double>& demandOf(const PoolFigures& pool, Rung rung)
{
    switch (rung) {
    case Rung::Today:
        return pool.demandToday;
    case Rung::Right:
        return pool.demandRight;
    case Rung::Native:
        return pool.demandNative;
    case Rung::Wasm:
        break;
    }
    return pool.demandWasm;
}

// What a workload asks for on a rung of the pool: only members of S change their form.
double amountOf(const WorkloadPoolPart& part, bool isMoved, Rung rung, std::size_t r)
{
    if (rung == Rung::Today)
        return part.today[r];
    if (rung == Rung::Right || !isMoved)
        return part.right[r];
    return rung == Rung::Native ? part.native[r] : part.wasm[r];
}

std::string_view footprintId(Rung rung, bool isMoved, std::size_t r)
{
    static constexpr std::string_view ids[4][resourceCount] = {
        {"footprint.today.cpu_m", "footprint.today.memory_mib", "footprint.today.pods"},
        {"footprint.right.cpu_m", "footprint.right.memory_mib", "footprint.right.pods"},
        {"footprint.native.cpu_m", "footprint.native.memory_mib", "footprint.native.pods"},
        {"footprint.wasm.cpu_m", "footprint.wasm.memory_mib", "footprint.wasm.pods"}};
    const auto shown = rung == Rung::Today || isMoved ? rung : Rung::Right;
    return ids[static_cast<std::size_t>(shown)][r];
}

std::vector<Summand> demandsOf(const TreeBuilder& build, std::size_t pool, Rung rung, std::size_t r)
{
    std::vector<Summand> summands;
    for (std::size_t i = 0; i < build.evaluation().workloads.size(); ++i) {
        const auto& workload = build.evaluation().workloads[i];
        for (const auto& part : workload.parts)
            if (part.pool == pool)
                summands.push_back(
                    {{workload.id},
                     amountOf(part, workload.isMigrating, rung, r),
                     build.ofWorkload(workload),
                     FigureReference{FigureScope::Workload, footprintId(rung, workload.isMigrating, r), i}});
    }
    return summands;
}

Explanation fillTree(const TreeBuilder& build, std::size_t pool, Rung rung)
{
    static constexpr std::string_view labels[] = {"fill_today", "fill_right", "fill-native", "fill_wasm"};
    const auto& figures = figuresOf(build, pool);
    const double fills[] = {figures.fillToday.value(), figures.fillRight.value(), figures.fillNative.value(),
                            figures.fillWasm.value()};
    Children children;
    addDemand(children, build, pool, rung);
    addUsable(children, build, figures);
    const auto index = static_cast<std::size_t>(rung);
    return build.node(labels[index], Nodes, fills[index], "fill", std::move(children));
}

Explanation nodesLeaf(const TreeBuilder& build, const PoolFigures& figures)
{
    return build.leaf("nodes", Nodes, static_cast<double>(figures.nodes), build.ofNodes(build.pool(figures)));
}

Explanation poolCostTree(const TreeBuilder& build, const PoolFigures& figures)
{
    return build.node("cost_month", MoneyPerMonth, figures.cost.value(), "pool-cost",
                      {nodesLeaf(build, figures), nodePriceTree(build, figures)});
}

Explanation consolidationTree(const TreeBuilder& build, std::size_t pool)
{
    const auto& figures = figuresOf(build, pool);
    return build.node("consolidation_saving_month", MoneyPerMonth, figures.consolidationSaving.value(),
                      "consolidation",
                      {poolCostTree(build, figures), nodePriceTree(build, figures),
                       fillTree(build, pool, Rung::Today), usedTree(build, pool)});
}

Explanation stepTree(const TreeBuilder& build, std::size_t pool, std::string_view label, double value,
                     Rung before, Rung after)
{
    return build.node(label, MoneyPerMonth, value, "rung-saving",
                      {nodePriceTree(build, figuresOf(build, pool)), fillTree(build, pool, before),
                       fillTree(build, pool, after), usedTree(build, pool)});
}

Explanation rightsizingStep(const TreeBuilder& build, std::size_t pool)
{
    return stepTree(build, pool, "rightsizing_saving_month", figuresOf(build, pool).rightsizingSaving.value(),
                    Rung::Today, Rung::Right);
}

Explanation wasmStep(const TreeBuilder& build, std::size_t pool)
{
    return stepTree(build, pool, "wasm_saving_month", figuresOf(build, pool).wasmSaving.value(), Rung::Right,
                    Rung::Wasm);
}

// The pool with only those moved that pay back.
Explanation onlyMigrateTree(const TreeBuilder& build, std::size_t pool, Rung rung, std::string_view label,
                            double value, Arguments arguments = {})
{
    const auto& figures = figuresOf(build, pool);
    Children demands;
    PerResource<double> after{};
    for (std::size_t r = 0; r < resourceCount; ++r) {
        std::vector<Summand> summands;
        for (std::size_t i = 0; i < build.evaluation().workloads.size(); ++i) {
            const auto& workload = build.evaluation().workloads[i];
            const bool isPaying = workload.verdict == Verdict::Migrate;
            for (const auto& part : workload.parts) {
                if (part.pool != pool)
                    continue;
                const double amount = amountOf(part, isPaying, rung, r);
                after[r] += amount;
                summands.push_back(
                    {{workload.id},
                     amount,
                     build.ofWorkload(workload),
                     FigureReference{FigureScope::Workload, footprintId(rung, isPaying, r), i}});
            }
        }
        demands.push_back(
            build.sum("demand-only-migrate", units[r], after[r], "of-workload", std::move(summands)));
    }
    addUsable(demands, build, figures);
    auto filled =
        build.node("fill-only-migrate", Nodes, fill(after, figures.usable).nodes, "fill", std::move(demands));
    return build.node(label, MoneyPerMonth, value, "rung-saving",
                      {nodePriceTree(build, figures), fillTree(build, pool, Rung::Right), std::move(filled),
                       usedTree(build, pool)},
                      std::move(arguments));
}

Explanation wasmIfOnlyMigrateTree(const TreeBuilder& build, std::size_t pool)
{
    return onlyMigrateTree(build, pool, Rung::Wasm, "wasm_saving_if_only_migrate_month",
                           figuresOf(build, pool).wasmSavingIfOnlyMigrate.value());
}

Explanation boundTree(const TreeBuilder& build, std::size_t pool, std::string_view label, double value,
                      Rung rung)
{
    return build.node(label, Nodes, value, "whole-nodes-bound",
                      {fillTree(build, pool, rung), usedTree(build, pool)});
}

} // namespace

void addUsable(Children& children, const TreeBuilder& build, const PoolFigures& figures)
{
    const auto& pool = build.pool(figures);
    const auto origin = build.ofNodes(pool);
    for (std::size_t r = 0; r < resourceCount; ++r) {
        const bool isLimited =
            r == indexOf(Resource::Pods) && build.scenario().likely("density.pod_limit") > 0;
        auto allocatable = isLimited
                               ? build.parameter("density.pod_limit")
                               : build.leaf(allocatableLabels[r], units[r], pool.allocatable[r], origin);
        allocatable.unit = units[r];
        children.push_back(build.node(
            usableLabels[r], units[r], figures.usable[r], "usable",
            {std::move(allocatable), build.leaf(heldLabels[r], units[r], pool.heldByDaemons[r], origin)}));
    }
}

void addDemand(Children& children, const TreeBuilder& build, std::size_t pool, Rung rung)
{
    const auto index = static_cast<std::size_t>(rung);
    for (std::size_t r = 0; r < resourceCount; ++r)
        children.push_back(
            build.once({static_cast<std::size_t>(TreeBuilder::Part::Demand), pool, index, r}, [&] {
                return build.sum(demandLabels[index], units[r], demandOf(figuresOf(build, pool), rung)[r],
                                 "of-workload", demandsOf(build, pool, rung, r));
            }));
}

void addLengths(Children& children, const TreeBuilder& build, std::size_t pool, bool isNativeWay)
{
    const auto& figures = figuresOf(build, pool);
    for (std::size_t r = 0; r < resourceCount; ++r) {
        Children ends;
        addDemand(ends, build, pool, isNativeWay ? Rung::Native : Rung::Right);
        addDemand(ends, build, pool, Rung::Wasm);
        addUsable(ends, build, figures);
        children.push_back(build.node(lengthIds[r], Fraction,
                                      (isNativeWay ? figures.nativeLengths : figures.lengths)[r],
                                      lengthIds[r], std::move(ends)));
    }
}

Explanation usedTree(const TreeBuilder& build, std::size_t pool)
{
    const auto& figures = figuresOf(build, pool);
    return build.node("used", Fraction, figures.used, "used",
                      {fillTree(build, pool, Rung::Today), nodesLeaf(build, figures),
                       build.parameter("density.target_fill")});
}

Explanation commitmentFactorTree(const TreeBuilder& build, std::size_t pool)
{
    const auto& figures = figuresOf(build, pool);
    if (figures.wasmSaving.value() == 0 || figures.cost.value() <= 0)
        return build.node("commitment-factor", Ratio, figures.commitmentFactor, "no-wasm-saving",
                          {wasmStep(build, pool)});
    return build.node("commitment-factor", Ratio, figures.commitmentFactor, "commitment-factor",
                      {consolidationTree(build, pool), rightsizingStep(build, pool), wasmStep(build, pool),
                       poolCostTree(build, figures), build.parameter("commitment.share"),
                       build.parameter("commitment.discount"), build.parameter("commitment.absorb")});
}

Explanation poolTree(const TreeBuilder& build, std::string_view id, std::size_t pool)
{
    const auto& figures = figuresOf(build, pool);
    if (id == "nodes")
        return nodesLeaf(build, figures);
    if (id == "price_node_month")
        return nodePriceTree(build, figures);
    if (id == "cost_month")
        return poolCostTree(build, figures);
    if (id == "used")
        return usedTree(build, pool);
    if (id == "fill_today")
        return fillTree(build, pool, Rung::Today);
    if (id == "fill_right")
        return fillTree(build, pool, Rung::Right);
    if (id == "fill_wasm")
        return fillTree(build, pool, Rung::Wasm);
    if (id == "consolidation_saving_month")
        return consolidationTree(build, pool);
    if (id == "rightsizing_saving_month")
        return rightsizingStep(build, pool);
    if (id == "wasm_saving_month")
        return wasmStep(build, pool);
    if (id == "wasm_only_saving_month")
        return stepTree(build, pool, id, figures.wasmOnlySaving.value(), Rung::Native, Rung::Wasm);
    if (id == "wasm_saving_if_only_migrate_month")
        return wasmIfOnlyMigrateTree(build, pool);
    if (id == "nodes_right_lower_bound")
        return boundTree(build, pool, id, figures.nodesRightLowerBound, Rung::Right);
    if (id == "nodes_after_lower_bound")
        return boundTree(build, pool, id, figures.nodesAfterLowerBound, Rung::Wasm);
    return build.absent(id, id == "cash_saving_month" ? MoneyPerMonth : Nodes, "absent-no-packing");
}

Explanation nativeIfOnlyMigrateTree(const TreeBuilder& build, std::size_t pool)
{
    const PoolFigures& figures = figuresOf(build, pool);
    return onlyMigrateTree(build, pool, Rung::Native, "native-if-only-migrate",
                           figures.nativeSavingIfOnlyMigrate.value(), {figures.pool});
}

} // namespace tare::model::explanation
