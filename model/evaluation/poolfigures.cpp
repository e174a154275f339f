// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

// ⌈x⌉, where what is left of a whole number is the rounding of its sums.
double wholeNodes(double nodes)
{
    return std::ceil(nodes - 1e-9);
}

Amount3 demandOf(const Amount3& lines, const Amount3& usable)
{
    return {lines[0] * usable[0], lines[1] * usable[1], lines[2] * usable[2]};
}

MoneyPerMonth saved(const PoolDraft& pool, double nodesBefore, double nodesAfter)
{
    return MoneyPerMonth(snapped(pool.capacityPrice * (nodesBefore - nodesAfter)));
}

PoolFigures figuresOf(const EvaluationDraft& draft, std::size_t index)
{
    const Pool& source = draft.prepared.pools[index];
    const PoolDraft& pool = draft.pools[index];
    PoolFigures figures;
    figures.index = index;
    figures.cluster = source.cluster;
    figures.pool = source.name;
    figures.instanceType = source.instanceType;
    figures.capacityType = source.capacityType;
    figures.nodes = source.nodes.size();
    figures.priceSource = pool.price.source;
    figures.nodePrices = pool.price.nodes;
    figures.includesGoneNodes = pool.price.includesGoneNodes;
    figures.unitPrices = pool.unitPrices;
    figures.priceNode = pool.price.mean;
    figures.cost = pool.price.mean * static_cast<double>(source.nodes.size());
    figures.allocated = pool.allocated;
    figures.idle = pool.idle;
    figures.used = pool.used;
    figures.usable = pool.usable;
    figures.demandToday = pool.today;
    figures.demandRight = pool.right;
    figures.demandNative = demandOf(pool.nativeLines, pool.usable);
    figures.demandWasm = demandOf(pool.wasmLines, pool.usable);
    figures.lengths = pool.lengths;
    figures.nativeLengths = pool.nativeLengths;
    figures.commitmentFactor = pool.commitmentFactor;

    const Fill today = fill(pool.today, pool.usable);
    const Fill right = highest(draft.poolLines[index].right);
    const Fill native = highest(pool.nativeLines);
    const Fill wasm = highest(pool.wasmLines);
    figures.fillToday = Nodes(today.nodes);
    figures.fillRight = Nodes(right.nodes);
    figures.fillNative = Nodes(native.nodes);
    figures.fillWasm = Nodes(wasm.nodes);
    figures.bindingToday = today.binding;
    figures.bindingRight = right.binding;
    figures.bindingNative = native.binding;
    figures.bindingWasm = wasm.binding;
    figures.consolidationSaving =
        MoneyPerMonth(snapped((figures.cost - MoneyPerMonth(pool.capacityPrice * today.nodes)).value()));
    figures.rightsizingSaving = saved(pool, today.nodes, right.nodes);
    figures.wasmSaving = saved(pool, right.nodes, wasm.nodes);
    figures.wasmOnlySaving = saved(pool, native.nodes, wasm.nodes);
    Amount3 withoutPods = draft.poolLines[index].right;
    withoutPods[indexOf(Resource::Pods)] = 0;
    figures.podLimitLiftedSaving = saved(pool, right.nodes, highest(withoutPods).nodes);
    figures.nodesRightLowerBound = wholeNodes(right.nodes / pool.used);
    figures.nodesAfterLowerBound = wholeNodes(wasm.nodes / pool.used);
    return figures;
}

} // namespace

std::vector<PoolFigures> poolFigures(const EvaluationDraft& draft)
{
    std::vector<PoolFigures> figures;
    figures.reserve(draft.pools.size());
    for (std::size_t i = 0; i < draft.pools.size(); ++i)
        figures.push_back(figuresOf(draft, i));
    return figures;
}

void addOnlyMigrateSavings(const EvaluationDraft& draft, const std::vector<WorkloadFigures>& workloads,
                           std::vector<PoolFigures>& pools)
{
    std::vector<bool> isPaying(draft.workloads.size());
    for (const WorkloadFigures& workload : workloads)
        isPaying[workload.index] = workload.verdict == Verdict::Migrate;
    const auto lines = movedLines(draft.poolLines, draft.moves, draft.candidates, isPaying);
    const std::vector<Amount3> native = nativeLines(draft, isPaying);
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const double right = highest(draft.poolLines[i].right).nodes;
        pools[i].wasmSavingIfOnlyMigrate = saved(draft.pools[i], right, highest(lines[i]).nodes);
        pools[i].nativeSavingIfOnlyMigrate = saved(draft.pools[i], right, highest(native[i]).nodes);
    }
}

} // namespace tare::model
