// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "tests/support/generator.h"
#include "tests/support/referenceevaluation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

// The evaluation held against the reference, figure by figure.
namespace tare::tests {

struct Comparison
{
    std::size_t figures = 0;              // compared
    std::vector<std::string> differences; // "alpha/web/Deployment/svc-1 capacity_saving_month: 1 and not 2"
};

// Equal to 1e-7 of the value or 1e-6, the millionth under which money is nothing.
bool isSame(std::optional<double> left, std::optional<double> right);

std::string verdictName(model::Verdict verdict);

// What is data for the reference, as the evaluation read it.
ReferenceFacts factsOf(const model::Evaluation& evaluation);

Comparison compare(const model::Evaluation& evaluation, const ReferenceResult& reference);

// prepare and evaluate in one; ends the program where that fails, since a generated world must never.
model::Evaluation evaluated(std::shared_ptr<const model::Snapshot> snapshot, const model::Scenario& scenario);

} // namespace tare::tests
