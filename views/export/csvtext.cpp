// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/csvtext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tare::views {

namespace {

// Beginnings that a spreadsheet takes for a formula, the full-width forms among them.
constexpr std::array<std::string_view, 12> formulaStarts{
    "=", "+", "-", "@", "\t", "\r", "\n", std::string_view("\0", 1), "＝", "＋", "－", "＠"};

bool looksLikeFormula(std::string_view text)
{
    // A spreadsheet may trim spaces before it looks.
    const std::size_t start = text.find_first_not_of(' ');
    if (start == std::string_view::npos)
        return false;
    const std::string_view trimmed = text.substr(start);
    return std::any_of(formulaStarts.begin(), formulaStarts.end(), [trimmed](std::string_view begin) {
        return trimmed.substr(0, begin.size()) == begin;
    });
}

} // namespace

std::string spreadsheetText(std::string_view text)
{
    return (looksLikeFormula(text) ? "'" : "") + std::string(text);
}

std::string csvCell(std::string_view text)
{
    std::string cell;
    for (const char character : spreadsheetText(text)) {
        if (character == '\0')
            continue;
        if (character == '"')
            cell += '"';
        cell += character;
    }
    return cell.find_first_of(",;\"\r\n\t") == std::string::npos ? cell : '"' + cell + '"';
}

std::string csvCell(double number)
{
    if (!std::isfinite(number))
        return {};
    std::array<char, 64> buffer{};
    const auto result = std::to_chars(buffer.begin(), buffer.end(), number + 0.0);
    return {buffer.data(), result.ptr};
}

std::string csvCell(std::optional<double> number)
{
    return number ? csvCell(*number) : std::string();
}

} // namespace tare::views
