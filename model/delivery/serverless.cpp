// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/delivery/serverless.h"

#include <algorithm>

namespace tare::model {

std::optional<FunctionCost> functionCost(const FunctionInput& input)
{
    FunctionCost cost;
    cost.ms = input.durationMs + input.coldRate * input.initMs;
    cost.msWasm = input.durationMs * input.cpuFactor + input.coldRate * input.wasmInitMs;
    const double today = cost.ms * input.memoryGb;
    if (today <= 0)
        return std::nullopt;
    cost.saving = input.billedGbSeconds * (1 - cost.msWasm * input.wasmMemoryGb / today);
    return cost;
}

double warmReplicas(std::optional<double> entered, std::optional<double> minReplicas,
                    std::optional<double> neededReplicas)
{
    if (entered)
        return *entered;
    if (!minReplicas || !neededReplicas)
        return 0;
    return std::max(0.0, *minReplicas - *neededReplicas);
}

} // namespace tare::model
