// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/density/envelope.h"
#include "model/explanation/treebuilder.h"

#include <array>

// The parts of which the trees of figures are put together.
namespace tare::model::explanation {

// Bills and prices.
Explanation explainedShareTree(const TreeBuilder& build);
Explanation windowTree(const TreeBuilder& build);
// Money of all charges of one role (and category) on the chosen basis, a leaf for each bill.
Explanation chargesTree(const TreeBuilder& build, std::string_view label, ChargeRole role,
                        Value category = {});
Explanation nodePriceTree(const TreeBuilder& build, const PoolFigures& pool); // P̄
Explanation gibPriceTree(const TreeBuilder& build, const PoolFigures& pool, std::size_t capacity);
Explanation corePriceTree(const TreeBuilder& build, const PoolFigures& pool, std::size_t capacity);

// The programme. The discount rate, then the cash of every month.
Children programmeFlow(const TreeBuilder& build);
// What staying, right-sizing and migrating cost over all months; nothing for other ids.
std::optional<Explanation> totalTree(const TreeBuilder& build, std::string_view id);
// What the capacity of all pools costs on each rung; nothing for other ids.
std::optional<Explanation> ladderTree(const TreeBuilder& build, std::string_view id);

// Pools. Three children stand for CPU, memory and pods.
enum class Rung { Today, Right, Native, Wasm };
void addUsable(Children& children, const TreeBuilder& build, const PoolFigures& pool);
void addDemand(Children& children, const TreeBuilder& build, std::size_t pool, Rung rung);
void addLengths(Children& children, const TreeBuilder& build, std::size_t pool, bool isNativeWay);
// What the rewrite saves in a pool where only those move that pay back.
Explanation nativeIfOnlyMigrateTree(const TreeBuilder& build, std::size_t pool);
Explanation usedTree(const TreeBuilder& build, std::size_t pool);
Explanation commitmentFactorTree(const TreeBuilder& build, std::size_t pool);

// Footprints of a workload.
Explanation footprintTree(const TreeBuilder& build, const WorkloadFigures& workload, Rung rung,
                          Resource resource);
// What all replicas in one pool ask for.
Explanation partTree(const TreeBuilder& build, const WorkloadFigures& workload, const WorkloadPoolPart& part,
                     Rung rung, Resource resource);
// The same of one group of its pods.
Explanation groupDemandTree(const TreeBuilder& build, const WorkloadFigures& workload, const PodGroup& group,
                            Rung rung, Resource resource);
Explanation replicasTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation replicasWasmTree(const TreeBuilder& build, const WorkloadFigures& workload);

// Money of a workload.
Explanation costTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation idleShareTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation costRightTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation showbackTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation capacityPartTree(const TreeBuilder& build, const WorkloadFigures& workload,
                             const WorkloadPoolPart& part);
Explanation capacityTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation wasmOnlyTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation artefactTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation artefactWasmTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation serverlessOfWorkload(const TreeBuilder& build);
Explanation savingTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation wasmRunTree(const TreeBuilder& build, const WorkloadFigures& workload);
Explanation effortTree(const TreeBuilder& build, const WorkloadFigures& workload, double Range::*which);
Explanation oneOffTree(const TreeBuilder& build, const WorkloadFigures& workload);
// The inputs of the cash flow, in the order of flowInput().
Children flowChildren(const TreeBuilder& build, const WorkloadFigures& workload);

} // namespace tare::model::explanation
