// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <string_view>
#include <vector>

namespace tare::model {

// The team of each workload in the order of the ranking: the value of the first label that means a team
// (teamOf in keptkeys.h), its own before that of its namespace; empty where there is none. Points into the
// snapshot of the evaluation.
std::vector<std::string_view> teamsOf(const Evaluation& evaluation);

} // namespace tare::model
