// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace tare::model {

// A derived figure with its unit as its type: adding core-hours to dollars does not compile.
// Stored input amounts are integers (MicroMoney, NanoCores, Bytes below).
template<typename Unit> class Quantity
{
public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(double value) : m_value(value) {}
    constexpr double value() const { return m_value; }

    constexpr Quantity operator+(Quantity other) const { return Quantity(m_value + other.m_value); }
    constexpr Quantity operator-(Quantity other) const { return Quantity(m_value - other.m_value); }
    constexpr Quantity operator-() const { return Quantity(-m_value); }
    constexpr Quantity operator*(double factor) const { return Quantity(m_value * factor); }
    constexpr Quantity operator/(double divisor) const { return Quantity(m_value / divisor); }
    constexpr double operator/(Quantity other) const { return m_value / other.m_value; }
    constexpr Quantity& operator+=(Quantity other)
    {
        m_value += other.m_value;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other)
    {
        m_value -= other.m_value;
        return *this;
    }
    constexpr auto operator<=>(const Quantity&) const = default;

private:
    double m_value = 0;
};

template<typename Unit> constexpr Quantity<Unit> operator*(double factor, Quantity<Unit> quantity)
{
    return quantity * factor;
}

using Money = Quantity<struct MoneyUnit>;                 // once, in the currency of the result
using MoneyPerMonth = Quantity<struct MoneyPerMonthUnit>; // a month is 730 hours
using MoneyPerHour = Quantity<struct MoneyPerHourUnit>;
using MoneyPerDay = Quantity<struct MoneyPerDayUnit>;
using MoneyPerGigabyte = Quantity<struct MoneyPerGigabyteUnit>;
using Millicores = Quantity<struct MillicoresUnit>;
using Mebibytes = Quantity<struct MebibytesUnit>; // 2^20 bytes
using Gigabytes = Quantity<struct GigabytesUnit>; // 10^9 bytes
using Pods = Quantity<struct PodsUnit>;
using Nodes = Quantity<struct NodesUnit>;
using Months = Quantity<struct MonthsUnit>;
using PersonDays = Quantity<struct PersonDaysUnit>;
using Hours = Quantity<struct HoursUnit>;

inline constexpr Hours hoursPerMonth{730.0};

constexpr MoneyPerMonth perMonth(MoneyPerHour price)
{
    return MoneyPerMonth(price.value() * hoursPerMonth.value());
}
constexpr Money operator*(MoneyPerMonth rate, Months months)
{
    return Money(rate.value() * months.value());
}
constexpr Money operator*(PersonDays days, MoneyPerDay rate)
{
    return Money(days.value() * rate.value());
}
constexpr Money operator*(Gigabytes volume, MoneyPerGigabyte price)
{
    return Money(volume.value() * price.value());
}

// Stored amounts: exact integers.
template<typename Unit> struct Exact
{
    std::int64_t count = 0;

    constexpr Exact operator+(Exact other) const { return {count + other.count}; }
    constexpr Exact operator-(Exact other) const { return {count - other.count}; }
    constexpr Exact& operator+=(Exact other)
    {
        count += other.count;
        return *this;
    }
    constexpr auto operator<=>(const Exact&) const = default;
};

using MicroMoney = Exact<struct MicroMoneyUnit>; // millionths of the currency
using NanoCores = Exact<struct NanoCoresUnit>;
using Bytes = Exact<struct BytesUnit>;

constexpr Millicores toMillicores(NanoCores cpu)
{
    return Millicores(static_cast<double>(cpu.count) / 1e6);
}
constexpr Mebibytes toMebibytes(Bytes memory)
{
    return Mebibytes(static_cast<double>(memory.count) / 1048576.0);
}

} // namespace tare::model
