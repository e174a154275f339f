// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/density/envelope.h"

#include <cstddef>
#include <span>
#include <vector>

// Which workloads should move: S of M5.
namespace tare::model {

// A pool as the set sees it. All amounts are in nodes: demand ÷ usable amount of one node.
struct PoolLines
{
    double price = 0; // P̄ ÷ u: what a filled node costs a month
    Amount3 right{};  // lines of all right-sized containers
};

// What a workload's move takes off one pool's lines: Δ ÷ a.
struct MovePart
{
    std::size_t pool = 0;
    Amount3 relief{};
};

// A workload that may move, in the order of ids. Its parts are consecutive in one list.
struct MoveCandidate
{
    std::size_t firstPart = 0, endPart = 0;
    double otherSaving = 0; // artefacts and serverless, a month
    bool isEligible = false;
};

// M5, S: from all eligible ones, greedy flips, then those whose leaving costs nothing stay home. One flag per
// candidate.
std::vector<bool> chooseMigrating(std::span<const PoolLines> pools, std::span<const MovePart> parts,
                                  std::span<const MoveCandidate> candidates);

// Lines of every pool with the given workloads moved.
std::vector<Amount3> movedLines(std::span<const PoolLines> pools, std::span<const MovePart> parts,
                                std::span<const MoveCandidate> candidates, const std::vector<bool>& isMoved);

} // namespace tare::model
