// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

#include <optional>

// Cold starts and functions billed by GB-second (M7).
namespace tare::model {

struct FunctionInput
{
    double durationMs = 0; // of a warm call
    double memoryGb = 0;
    double coldRate = 0; // fraction of calls that start cold
    double initMs = 0;
    double cpuFactor = 1; // of the target language
    double wasmInitMs = 0;
    double wasmMemoryGb = 0;
    MoneyPerMonth billedGbSeconds; // duration charges; request fees are unchanged and not part of it
};

struct FunctionCost
{
    double ms = 0;        // billed a call today, cold starts spread over all calls
    double msWasm = 0;    // the same on Wasm
    MoneyPerMonth saving; // may be negative
};
// M7. Nothing where today's calls take no time or no memory.
std::optional<FunctionCost> functionCost(const FunctionInput& input);

// M7, replicas kept only to hide cold starts: entered, else what an autoscaler keeps above what usage needs.
// minReplicas and neededReplicas are absent where there is no autoscaler or no usage.
double warmReplicas(std::optional<double> entered, std::optional<double> minReplicas,
                    std::optional<double> neededReplicas);

} // namespace tare::model
