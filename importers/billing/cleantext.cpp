// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/cleantext.h"

#include <cstdint>

namespace tare::importers {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

bool isFollowing(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// Bytes of the character that the text begins with; 0 where it begins with none.
std::size_t characterSize(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text.front());
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < size)
        return 0;
    for (std::size_t i = 1; i < size; ++i)
        if (!isFollowing(text[i]))
            return 0;
    const auto second = static_cast<unsigned char>(text[1]);
    const bool isOverlong = (first == 0xE0 && second < 0xA0) || (first == 0xF0 && second < 0x90);
    const bool isSurrogate = first == 0xED && second >= 0xA0;
    const bool isTooLarge = first == 0xF4 && second >= 0x90;
    return isOverlong || isSurrogate || isTooLarge ? 0 : size;
}

std::size_t validPrefix(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t size = characterSize(text.substr(at));
        if (size == 0)
            break;
        at += size;
    }
    return at;
}

} // namespace

std::string_view cleanText(std::string_view text, std::string& scratch, bool& isValid)
{
    std::size_t valid = validPrefix(text);
    if (valid == text.size())
        return text;
    isValid = false;
    std::string cleaned;
    for (;;) {
        cleaned += text.substr(0, valid);
        text.remove_prefix(valid);
        if (text.empty())
            break;
        cleaned += replacement;
        text.remove_prefix(1);
        valid = validPrefix(text);
    }
    scratch.swap(cleaned);
    return scratch;
}

std::string_view cutText(std::string_view text, std::size_t most)
{
    if (text.size() <= most)
        return text;
    while (most > 0 && isFollowing(text[most]))
        --most;
    return text.substr(0, most);
}

} // namespace tare::importers
