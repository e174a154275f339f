// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace tare::views {

// Cells of a CSV file that a spreadsheet will open. A text that a spreadsheet would take for a formula gets
// an apostrophe in front; numbers are written in full precision, without locale; what does not exist is
// empty.
std::string csvCell(std::string_view text);
// The same with texts as they are, for programs alone.
std::string rawCsvCell(std::string_view text);
// The apostrophe alone, where cells are not written as CSV.
std::string spreadsheetText(std::string_view text);
std::string csvCell(double number);
std::string csvCell(std::optional<double> number);

} // namespace tare::views
