// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tare::tests {

// Writes a small FOCUS bill of one day of September 2026: so many rows of a day's use each, spread over so
// many machines.
void writeBill(const std::string& path, int rows, int machines, int day);

} // namespace tare::tests
