// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

// What staying, right-sizing and migrating cost over all months of the horizon.
namespace tare::model {

struct TotalCost
{
    Money stay, rightSize, migrate;
    Money once; // of migrating: refactoring and what the platform costs before its first month
};
TotalCost totalCost(const Evaluation& evaluation);

// What the programme brings each month, its platform cost in it: what right-sizing costs more than migrating.
std::vector<Money> programmeFlow(const Evaluation& evaluation);

// Right-sizing is worth a word where it saves more than half a percent.
bool isRightSizingWorthIt(const TotalCost& cost);

} // namespace tare::model
