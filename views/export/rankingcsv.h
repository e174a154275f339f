// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <limits>
#include <string>

namespace tare::views {

// The ranking as CSV: one header row with the names of the JSON, one row a workload, comma, UTF-8. Safe to
// open in a spreadsheet (csvtext.h). top: the first so many workloads.
std::string rankingCsv(const model::Evaluation& evaluation,
                       std::size_t top = std::numeric_limits<std::size_t>::max());

} // namespace tare::views
