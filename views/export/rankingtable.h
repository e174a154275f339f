// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <QString>

#include <limits>

namespace tare::views {

// The ranking as plain text for the terminal: what it found in one line, the table, the bill and the remarks.
// top: the first so many workloads.
QString rankingTable(const model::Evaluation& evaluation,
                     std::size_t top = std::numeric_limits<std::size_t>::max());

} // namespace tare::views
