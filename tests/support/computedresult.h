// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <memory>

namespace tare::tests {

// A result that the model computed from one of the whole cases, so that every figure of it can be explained.
std::shared_ptr<const model::Evaluation> computedResult();
// The same data under another scenario, its changes on top of the case's own.
std::shared_ptr<const model::Evaluation> computedResult(const model::Scenario& changes);

} // namespace tare::tests
