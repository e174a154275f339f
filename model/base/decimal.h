// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tare::model {

// An exact decimal number with twelve places: charges and quantities as the files give them. Sums are exact;
// rounding happens once, half to even, when a row is stored (reliability.md, Money).
class Decimal
{
public:
    using Scaled = __int128;
    static constexpr int places = 12;
    static constexpr std::int64_t unit = 1'000'000'000'000; // one, scaled

    constexpr Decimal() = default;
    static constexpr Decimal fromScaled(Scaled scaled)
    {
        Decimal decimal;
        decimal.m_scaled = scaled;
        return decimal;
    }
    static constexpr Decimal fromMicros(std::int64_t micros)
    {
        return fromScaled(static_cast<Scaled>(micros) * 1'000'000);
    }

    // Reads an optional sign, digits with an optional point, and an optional exponent (FOCUS allows E
    // notation; no thousands marks, no locale). Digits past the twelfth place are rounded half to even.
    // Nothing where the text is no such number or is 10^24 or more.
    static std::optional<Decimal> parse(std::string_view text);

    constexpr Scaled scaled() const { return m_scaled; }
    // Rounded half to even to millionths. Nothing where that does not fit 64 bits.
    std::optional<std::int64_t> toMicros() const;
    double toDouble() const;
    // Shortest exact text: "-12.5", "0".
    std::string toString() const;

    // Sums are exact up to 10^26; past that they stay at the largest value, which toMicros refuses.
    constexpr Decimal operator+(Decimal other) const
    {
        Scaled sum = 0;
        if (__builtin_add_overflow(m_scaled, other.m_scaled, &sum))
            sum = other.m_scaled < 0 ? -largest : largest;
        return fromScaled(sum);
    }
    constexpr Decimal operator-(Decimal other) const
    {
        Scaled difference = 0;
        if (__builtin_sub_overflow(m_scaled, other.m_scaled, &difference))
            difference = other.m_scaled < 0 ? largest : -largest;
        return fromScaled(difference);
    }
    constexpr Decimal operator-() const { return Decimal() - *this; }
    constexpr Decimal& operator+=(Decimal other)
    {
        *this = *this + other;
        return *this;
    }
    constexpr auto operator<=>(const Decimal&) const = default;

private:
    static constexpr Scaled largest = static_cast<Scaled>(~static_cast<unsigned __int128>(0) >> 1);

    Scaled m_scaled = 0;
};

} // namespace tare::model
