// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finance/commitment.h"

#include <algorithm>

namespace tare::model {

namespace {

// g(y): what is saved when the fraction y of a pool's capacity is no longer used, in units of P̄ per node.
double savedBy(double freed, const CommitmentInput& input)
{
    const double onDemandPrice = 1 / (1 - input.share * input.discount);
    const double coveredPrice = onDemandPrice * (1 - input.discount);
    const double uncovered = 1 - input.share;
    return std::min(freed, uncovered) * onDemandPrice +
           std::max(0.0, freed - uncovered) * input.absorb * coveredPrice;
}

} // namespace

double commitmentFactor(const CommitmentInput& input)
{
    if (input.wasm == 0)
        return 1;
    return (savedBy(input.earlierRungs + input.wasm, input) - savedBy(input.earlierRungs, input)) /
           input.wasm;
}

} // namespace tare::model
