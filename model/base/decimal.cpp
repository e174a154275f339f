// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/decimal.h"

#include <algorithm>
#include <array>
#include <limits>

namespace tare::model {

namespace {

using Unsigned = unsigned __int128;

// 10^38 is the largest power of ten that fits 128 bits.
constexpr int largestPower = 38;

constexpr std::array<Unsigned, largestPower + 1> makePowersOfTen()
{
    std::array<Unsigned, largestPower + 1> powers{};
    powers[0] = 1;
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = powers[i - 1] * 10;
    return powers;
}
constexpr auto powersOfTen = makePowersOfTen();

// |value| < 10^24, scaled by 10^12.
constexpr int scaledDigits = 36;
constexpr int largestExponent = 100'000;

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Half to even. hasMore: digits that are not in value follow it, so a half is more than a half.
Unsigned dividedHalfEven(Unsigned value, Unsigned divisor, bool hasMore)
{
    Unsigned quotient = 0;
    Unsigned rest = 0;
    constexpr Unsigned narrow = std::numeric_limits<std::uint64_t>::max();
    if (value <= narrow && divisor <= narrow) {
        quotient = static_cast<std::uint64_t>(value) / static_cast<std::uint64_t>(divisor);
        rest = static_cast<std::uint64_t>(value) % static_cast<std::uint64_t>(divisor);
    } else {
        quotient = value / divisor;
        rest = value % divisor;
    }
    const Unsigned other = divisor - rest;
    if (rest > other || (rest == other && (hasMore || (quotient & 1) != 0)))
        ++quotient;
    return quotient;
}

// The digits of a number, without its sign: mantissa × 10^exponent, and whether something was cut off behind.
struct Digits
{
    Unsigned mantissa = 0;
    int count = 0; // significant digits in the mantissa
    std::int64_t exponent = 0;
    bool hasMore = false;
    bool isPresent = false; // at least one digit was there
};

void appendDigit(Digits& digits, char c, bool isFraction)
{
    digits.isPresent = true;
    if (digits.count < largestPower) {
        digits.mantissa = digits.mantissa * 10 + static_cast<unsigned>(c - '0');
        if (digits.mantissa != 0)
            ++digits.count;
        digits.exponent -= isFraction ? 1 : 0;
        return;
    }
    digits.hasMore = digits.hasMore || c != '0';
    digits.exponent += isFraction ? 0 : 1;
}

const char* readDigits(const char* at, const char* end, bool isFraction, Digits& digits)
{
    for (; at != end && isDigit(*at); ++at)
        appendDigit(digits, *at, isFraction);
    return at;
}

// Reads what stands behind E; nothing where that is no whole number. Larger ones are cut: they decide alike.
std::optional<std::int64_t> readExponent(const char* at, const char* end)
{
    bool isNegative = false;
    if (at != end && (*at == '+' || *at == '-'))
        isNegative = *at++ == '-';
    if (at == end)
        return std::nullopt;
    std::int64_t exponent = 0;
    for (; at != end; ++at) {
        if (!isDigit(*at))
            return std::nullopt;
        exponent = std::min<std::int64_t>(exponent * 10 + (*at - '0'), largestExponent);
    }
    return isNegative ? -exponent : exponent;
}

std::optional<Unsigned> scaledFrom(const Digits& digits)
{
    if (digits.mantissa == 0)
        return Unsigned(0);
    const std::int64_t shift = digits.exponent + Decimal::places;
    if (digits.count + shift > scaledDigits)
        return std::nullopt;
    if (shift >= 0)
        return digits.mantissa * powersOfTen[static_cast<std::size_t>(shift)];
    if (-shift > largestPower)
        return Unsigned(0);
    const Unsigned scaled =
        dividedHalfEven(digits.mantissa, powersOfTen[static_cast<std::size_t>(-shift)], digits.hasMore);
    if (scaled >= powersOfTen[scaledDigits])
        return std::nullopt;
    return scaled;
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    bool isNegative = false;
    if (at != end && (*at == '+' || *at == '-'))
        isNegative = *at++ == '-';
    Digits digits;
    at = readDigits(at, end, false, digits);
    if (at != end && *at == '.')
        at = readDigits(at + 1, end, true, digits);
    if (!digits.isPresent)
        return std::nullopt;
    if (at != end) {
        if (*at != 'e' && *at != 'E')
            return std::nullopt;
        const auto exponent = readExponent(at + 1, end);
        if (!exponent)
            return std::nullopt;
        digits.exponent += *exponent;
    }
    const auto scaled = scaledFrom(digits);
    if (!scaled)
        return std::nullopt;
    const auto value = static_cast<Scaled>(*scaled);
    return fromScaled(isNegative ? -value : value);
}

std::optional<std::int64_t> Decimal::toMicros() const
{
    constexpr Unsigned unitsPerMicro = 1'000'000;
    const bool isNegative = m_scaled < 0;
    const Unsigned magnitude =
        isNegative ? Unsigned(0) - static_cast<Unsigned>(m_scaled) : static_cast<Unsigned>(m_scaled);
    const Unsigned micros = dividedHalfEven(magnitude, unitsPerMicro, false);
    constexpr Unsigned largest = std::numeric_limits<std::int64_t>::max();
    if (micros > largest)
        return std::nullopt;
    const auto value = static_cast<std::int64_t>(micros);
    return isNegative ? -value : value;
}

double Decimal::toDouble() const
{
    return static_cast<double>(m_scaled) / static_cast<double>(unit);
}

std::string Decimal::toString() const
{
    const bool isNegative = m_scaled < 0;
    Unsigned rest =
        isNegative ? Unsigned(0) - static_cast<Unsigned>(m_scaled) : static_cast<Unsigned>(m_scaled);
    std::string reversed;
    for (int place = 0; rest != 0 || place <= places; ++place) {
        const char digit = static_cast<char>('0' + static_cast<int>(rest % 10));
        rest /= 10;
        if (place == places && !reversed.empty())
            reversed += '.';
        // zeros at the end of the fraction say nothing
        if (place >= places || digit != '0' || !reversed.empty())
            reversed += digit;
    }
    if (isNegative)
        reversed += '-';
    std::reverse(reversed.begin(), reversed.end());
    return reversed;
}

} // namespace tare::model
