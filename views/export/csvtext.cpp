// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/csvtext.h"

#include "views/export/sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace tare::views {

namespace {

// A spreadsheet may trim spaces and what is not seen before it looks. An apostrophe that is there already
// gets another one, so that taking one away gives the text again.
bool isPassedOver(QChar character)
{
    return character == u'\'' || character.category() == QChar::Separator_Space ||
           character.category() == QChar::Other_Format;
}

// Whether it begins as a formula does for some spreadsheet, the full-width forms among them.
bool looksLikeFormula(std::string_view text)
{
    constexpr std::u16string_view starts = u"=+-@\t\r\n\ufffd＝＋－＠";
    const QString decoded = carriedText(text);
    const auto first = std::find_if_not(decoded.begin(), decoded.end(), isPassedOver);
    return first != decoded.end() && starts.find(first->unicode()) != std::u16string_view::npos;
}

} // namespace

std::string spreadsheetText(std::string_view text)
{
    return (looksLikeFormula(text) ? "'" : "") + std::string(text);
}

std::string csvCell(std::string_view text)
{
    return rawCsvCell(spreadsheetText(text));
}

std::string rawCsvCell(std::string_view text)
{
    std::string cell;
    for (const char character : carriedText(text).toStdString()) {
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
