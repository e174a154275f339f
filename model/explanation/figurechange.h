// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

namespace tare::model {

// One figure in two results of the same data. change is absent where it exists in one of them only.
struct FigureChange
{
    std::optional<double> before, after, change;
    bool isBetter = false, isWorse = false; // neither where it did not move, or where neither is
};

// The items are places in their own result: ranks differ between the two.
FigureChange figureChange(const Figure& figure, const Evaluation& before, std::size_t itemBefore,
                          const Evaluation& after, std::size_t itemAfter);

} // namespace tare::model
