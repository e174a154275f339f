// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a pool's commitments leave of a capacity saving until they end (M9, Commitments).
namespace tare::model {

struct CommitmentInput
{
    double earlierRungs = 0; // x0: (consolidation + right-sizing) ÷ C
    double wasm = 0;         // x: Wasm saving ÷ C
    double share = 0;        // κ: of the capacity that is covered
    double discount = 0;     // d: of the covered price below on-demand
    double absorb = 0;       // of freed covered capacity that other usage takes over
};

// φ: the part of the capacity saving that is cash before the commitments end; may be over 1, since what is
// not covered goes first and costs more than the mean. P̄ cancels out. wasm must not be 0: see
// hasCommitmentFactor.
double commitmentFactor(const CommitmentInput& input);

} // namespace tare::model
