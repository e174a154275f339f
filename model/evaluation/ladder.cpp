// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/ladder.h"

#include <algorithm>

namespace tare::model {

PoolLadder ladderOf(const PoolFigures& pool)
{
    PoolLadder ladder;
    ladder.today = pool.cost;
    ladder.consolidated = ladder.today - pool.consolidationSaving;
    ladder.right = ladder.consolidated - pool.rightsizingSaving;
    ladder.wasm = ladder.right - pool.wasmSaving;
    ladder.native = ladder.wasm + pool.wasmOnlySaving;
    return ladder;
}

PoolLadder ladderOf(const Evaluation& evaluation)
{
    PoolLadder all;
    for (const PoolFigures& pool : evaluation.pools) {
        const PoolLadder ladder = ladderOf(pool);
        all.today += ladder.today;
        all.consolidated += ladder.consolidated;
        all.right += ladder.right;
        all.native += ladder.right - pool.nativeSavingIfOnlyMigrate;
        all.wasm += ladder.right - pool.wasmSavingIfOnlyMigrate;
    }
    return all;
}

MoneyPerMonth capacityWithSet(const Evaluation& evaluation)
{
    MoneyPerMonth capacity;
    for (const PoolFigures& pool : evaluation.pools)
        capacity += ladderOf(pool).wasm;
    return capacity;
}

std::size_t countInSet(const Evaluation& evaluation)
{
    return static_cast<std::size_t>(
        std::count_if(evaluation.workloads.begin(), evaluation.workloads.end(),
                      [](const WorkloadFigures& workload) { return workload.isMigrating; }));
}

MoneyPerMonth savingWithoutMigration(const Evaluation& evaluation)
{
    MoneyPerMonth saving;
    for (const PoolFigures& pool : evaluation.pools)
        saving += pool.consolidationSaving + pool.rightsizingSaving;
    return saving;
}

std::optional<WorkloadLadder> ladderOf(const WorkloadFigures& workload)
{
    if (!workload.capacitySaving)
        return std::nullopt;
    WorkloadLadder ladder;
    // What runs on the Wasm side costs its capacity and its artefacts (M9, overlap); the ladder is of
    // capacity.
    ladder.wasm = workload.wasmRun - workload.artefactCostWasm;
    ladder.right = ladder.wasm + *workload.capacitySaving;
    ladder.onlyWasmSaving = workload.wasmOnlySaving.value_or(MoneyPerMonth(0));
    ladder.native = ladder.wasm + ladder.onlyWasmSaving;
    ladder.rewriteSaving = *workload.capacitySaving - ladder.onlyWasmSaving;
    return ladder;
}

} // namespace tare::model
