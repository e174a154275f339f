// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/quantity.h"

#include <array>
#include <charconv>
#include <limits>

namespace tare::importers {

namespace {

using Wide = __int128;

constexpr Wide nano = 1'000'000'000;
constexpr Wide widest = std::numeric_limits<Wide>::max();
constexpr int largestExponent =
    60; // more is out of range whatever the digits; fewer digits are lost in rounding

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

// What follows the digits: a power of two and a power of ten.
struct Scale
{
    int binary = 0;
    int decimal = 0;
};

std::optional<Scale> parseExponent(std::string_view text)
{
    const bool isSigned = text.starts_with('+') || text.starts_with('-');
    const std::string_view digits = isSigned ? text.substr(1) : text;
    if (digits.empty() || !isDigit(digits.front()))
        return {};
    int exponent = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    if (end != digits.data() + digits.size())
        return {};
    if (error != std::errc() || exponent > largestExponent)
        exponent = largestExponent;
    return Scale{0, text.starts_with('-') ? -exponent : exponent};
}

std::optional<Scale> parseSuffix(std::string_view text)
{
    struct Suffix
    {
        std::string_view text;
        Scale scale;
    };
    static constexpr std::array suffixes{
        Suffix{"", {}},        Suffix{"m", {0, -3}},  Suffix{"Ki", {10, 0}}, Suffix{"Mi", {20, 0}},
        Suffix{"Gi", {30, 0}}, Suffix{"Ti", {40, 0}}, Suffix{"Pi", {50, 0}}, Suffix{"Ei", {60, 0}},
        Suffix{"n", {0, -9}},  Suffix{"u", {0, -6}},  Suffix{"k", {0, 3}},   Suffix{"M", {0, 6}},
        Suffix{"G", {0, 9}},   Suffix{"T", {0, 12}},  Suffix{"P", {0, 15}},  Suffix{"E", {0, 18}},
    };
    for (const Suffix& suffix : suffixes) {
        if (suffix.text == text)
            return suffix.scale;
    }
    if (text.starts_with('e') || text.starts_with('E'))
        return parseExponent(text.substr(1));
    return {};
}

// The digits as a whole number times a power of ten. Digits too small to matter are dropped, and it is
// remembered that something was there, for the rounding.
struct Digits
{
    Wide number = 0;
    int exponent = 0;
    bool hasRest = false;
};

Digits parseDigits(std::string_view integer, std::string_view fraction)
{
    Digits digits;
    const auto take = [&](char digit, bool isFraction) {
        constexpr Wide roomForOneMore = (widest - 9) / 10;
        if (digits.number <= roomForOneMore) {
            digits.number = digits.number * 10 + (digit - '0');
            digits.exponent -= isFraction ? 1 : 0;
        } else {
            digits.hasRest = digits.hasRest || digit != '0';
            digits.exponent += isFraction ? 0 : 1;
        }
    };
    for (const char digit : integer)
        take(digit, false);
    while (fraction.ends_with('0'))
        fraction.remove_suffix(1);
    for (const char digit : fraction)
        take(digit, true);
    return digits;
}

// number × 2^binary × 10^(exponent), rounded up. Nothing where it is out of range.
std::optional<Wide> scaled(Digits digits, Scale scale, int further)
{
    const int exponent = digits.exponent + scale.decimal + further;
    if (scale.binary > 0 && digits.number > (widest >> scale.binary))
        return {};
    Wide number = digits.number << scale.binary;
    bool hasRest = digits.hasRest;
    if (hasRest && (scale.binary > 0 || exponent >= 0))
        return {}; // more digits than can be told apart, and none of them may be dropped
    for (int i = 0; i < exponent; ++i) {
        if (number > widest / 10)
            return {};
        number *= 10;
        if (number == 0)
            break;
    }
    for (int i = exponent; i < 0 && (number != 0); ++i) {
        hasRest = hasRest || number % 10 != 0;
        number /= 10;
    }
    return hasRest && number < widest ? number + 1 : number;
}

std::optional<std::int64_t> fitted(std::optional<Wide> nanos, Wide unit)
{
    if (!nanos || *nanos < 0)
        return {};
    const Wide whole = *nanos / unit + (*nanos % unit != 0 ? 1 : 0);
    if (whole > std::numeric_limits<std::int64_t>::max())
        return {};
    return static_cast<std::int64_t>(whole);
}

} // namespace

std::optional<__int128> parseQuantity(std::string_view text)
{
    bool isNegative = false;
    if (text.starts_with('-') || text.starts_with('+')) {
        isNegative = text.front() == '-';
        text.remove_prefix(1);
    }
    std::size_t end = 0;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    const std::string_view integer = text.substr(0, end);
    text.remove_prefix(end);
    std::string_view fraction;
    if (text.starts_with('.')) {
        end = 1;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        fraction = text.substr(1, end - 1);
        text.remove_prefix(end);
    }
    if (integer.empty() && fraction.empty())
        return {};
    const auto scale = parseSuffix(text);
    if (!scale)
        return {};
    constexpr int nanoPlaces = 9;
    const auto nanos = scaled(parseDigits(integer, fraction), *scale, nanoPlaces);
    if (!nanos)
        return {};
    return isNegative ? -*nanos : *nanos;
}

std::optional<model::NanoCores> parseCpu(std::string_view text)
{
    const auto count = fitted(parseQuantity(text), 1);
    return count ? std::optional(model::NanoCores{*count}) : std::nullopt;
}

std::optional<model::Bytes> parseMemory(std::string_view text)
{
    const auto count = fitted(parseQuantity(text), nano);
    return count ? std::optional(model::Bytes{*count}) : std::nullopt;
}

std::optional<std::int64_t> parseCount(std::string_view text)
{
    return fitted(parseQuantity(text), nano);
}

} // namespace tare::importers
