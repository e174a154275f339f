// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <vector>

// The result if things come otherwise than was thought when it was decided who migrates (M10).
namespace tare::model {

// What was decided on the likely values, by workload of Prepared.
struct Decision
{
    std::vector<bool> isInSet;     // S
    std::vector<bool> isMigrating; // of S, who pays back: the programme
};
Decision decisionOf(const Evaluation& evaluation);

// Which of the three values of every workload's effort comes true.
enum class EffortCase { Low, Likely, High };

// As evaluate(), but S and the programme are as decided, whether or not they pay back. Where nothing comes
// otherwise, the result has the same figures.
Result<Evaluation> evaluateDecided(std::shared_ptr<const Prepared> prepared, const Scenario& scenario,
                                   const Decision& decision, EffortCase effort = EffortCase::Likely,
                                   const StopToken& stop = {});

} // namespace tare::model
