// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <limits>
#include <string>

namespace tare::views {

// The ranking in the schema tare.ranking/1 (cli.md): full precision, absent figures are null, no locale. top:
// the first so many workloads; bill and pools are always whole. Ends with a line break.
std::string rankingJson(const model::Evaluation& evaluation,
                        std::size_t top = std::numeric_limits<std::size_t>::max());

} // namespace tare::views
