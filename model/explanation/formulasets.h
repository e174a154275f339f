// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/explanation/explanation.h"

// The formulas in sets; formulas() is all of them.
namespace tare::model::explanation {

std::span<const Formula> elementaryFormulas();
std::span<const Formula> capacityFormulas(); // M4, M5: lengths, shares, modules a host
std::span<const Formula> moneyFormulas();    // M6, M8, M9

} // namespace tare::model::explanation
