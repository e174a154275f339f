// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/workbook.h"

#include <optional>
#include <random>

namespace tare::tests {

// Something of any kind but imports that a person might do next; nothing where just that cannot be done. The
// same random numbers give the same edits.
std::optional<model::Edit> randomEdit(const model::Workbook& workbook, std::mt19937& random);

} // namespace tare::tests
