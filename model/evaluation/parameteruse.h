// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <set>
#include <string>

namespace tare::model {

// The parameters that the figures of a result rest on. The others have no part in it: their language is in no
// workload, their method is not the chosen one, their switch is off.
std::set<std::string, std::less<>> parametersInUse(const Evaluation& evaluation);

} // namespace tare::model
