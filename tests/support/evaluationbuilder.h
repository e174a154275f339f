// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <memory>

namespace tare::tests {

// An invented result for what only shows it: three pools, thirteen workloads, every verdict, a bill that adds
// up, 36 months. It follows no formula of the model; no test of the model may use it.
std::shared_ptr<model::Evaluation> sampleEvaluation();
// The same rows again and again, until there are so many; names and namespaces are numbered.
std::shared_ptr<model::Evaluation> sampleEvaluation(std::size_t workloads);
// The same with one workload, named as given everywhere a name can stand.
std::shared_ptr<model::Evaluation> evaluationNamed(const std::string& name);

} // namespace tare::tests
