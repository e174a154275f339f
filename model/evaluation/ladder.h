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
