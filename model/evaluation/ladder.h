// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <optional>

namespace tare::model {

// What the capacity costs on each rung of the ladder (M3). Sums
// and differences of the result's own figures.
struct PoolLadder
{
    MoneyPerMonth today, consolidated, right, native, wasm;
};
PoolLadder ladderOf(const PoolFigures& pool);
// All pools together. On the rungs of the rewrite and of WebAssembly those are moved that pay back, and no
// other.
PoolLadder ladderOf(const Evaluation& evaluation);
// The same capacity with all of S on WebAssembly, and how many workloads those are.
MoneyPerMonth capacityWithSet(const Evaluation& evaluation);
std::size_t countInSet(const Evaluation& evaluation);
// What consolidating and right-sizing save without moving anything.
MoneyPerMonth savingWithoutMigration(const Evaluation& evaluation);

// A workload's ladder begins where its own capacity can be told: right-sized, on the way of S (M5).
struct WorkloadLadder
{
    MoneyPerMonth right, native, wasm;
    MoneyPerMonth rewriteSaving;  // from right-sized to native: not WebAssembly's
    MoneyPerMonth onlyWasmSaving; // from native to WebAssembly
};
// Nothing for a workload without savings (blocked, needs data).
std::optional<WorkloadLadder> ladderOf(const WorkloadFigures& workload);

} // namespace tare::model
