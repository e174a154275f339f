// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/time.h"

#include <chrono>
#include <cstdio>

namespace tare::model {

namespace {

constexpr std::int64_t secondsPerDay = 86'400;

// Walks over the text; every step leaves it where it was when it does not match.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool isAtEnd() const { return m_at == m_text.size(); }

    // A number of exactly that many digits.
    std::optional<int> number(std::size_t digits)
    {
        if (m_text.size() - m_at < digits)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < digits; ++i) {
            const char c = m_text[m_at + i];
            if (c < '0' || c > '9')
                return std::nullopt;
            value = value * 10 + (c - '0');
        }
        m_at += digits;
        return value;
    }

    bool skip(char c)
    {
        if (isAtEnd() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool skip(std::string_view word)
    {
        if (m_text.substr(m_at, word.size()) != word)
            return false;
        m_at += word.size();
        return true;
    }

    // How many digits stood here.
    std::size_t skipDigits()
    {
        const std::size_t before = m_at;
        while (!isAtEnd() && m_text[m_at] >= '0' && m_text[m_at] <= '9')
            ++m_at;
        return m_at - before;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

// "2026-09-14" or "20260914" as days since 1970.
std::optional<std::int64_t> readDate(Reader& reader)
{
    const auto year = reader.number(4);
    if (!year)
        return std::nullopt;
    const bool hasDashes = reader.skip('-');
    const auto month = reader.number(2);
    if (!month || (hasDashes && !reader.skip('-')))
        return std::nullopt;
    const auto day = reader.number(2);
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count();
}

// "10:00", "10:00:00", "100000", each with a fraction or without, as seconds of the day. A fraction is cut
// off.
std::optional<std::int64_t> readTimeOfDay(Reader& reader)
{
    const auto hour = reader.number(2);
    if (!hour)
        return std::nullopt;
    const bool hasColons = reader.skip(':');
    const auto minute = reader.number(2);
    if (!minute)
        return std::nullopt;
    int second = 0;
    if (!hasColons || reader.skip(':')) {
        const auto read = reader.number(2);
        if (!read)
            return std::nullopt;
        second = *read;
        if (reader.skip('.') && reader.skipDigits() == 0)
            return std::nullopt;
    }
    // 60 is a leap second
    if (*hour > 23 || *minute > 59 || second > 60)
        return std::nullopt;
    return *hour * 3600 + *minute * 60 + second;
}

// "Z", "UTC", "+02:00", "+0200", "+02" or nothing, as seconds east of Greenwich.
std::optional<std::int64_t> readZone(Reader& reader)
{
    reader.skip(' ');
    if (reader.isAtEnd() || reader.skip('Z') || reader.skip('z') || reader.skip("UTC"))
        return 0;
    const bool isWest = reader.skip('-');
    if (!isWest && !reader.skip('+'))
        return std::nullopt;
    const auto hours = reader.number(2);
    if (!hours)
        return std::nullopt;
    int minutes = 0;
    if (!reader.isAtEnd()) {
        reader.skip(':');
        const auto read = reader.number(2);
        if (!read)
            return std::nullopt;
        minutes = *read;
    }
    if (*hours > 23 || minutes > 59)
        return std::nullopt;
    const std::int64_t east = *hours * 3600 + minutes * 60;
    return isWest ? -east : east;
}

std::int64_t floorDay(std::int64_t seconds)
{
    const std::int64_t day = seconds / secondsPerDay;
    return seconds % secondsPerDay < 0 ? day - 1 : day;
}

} // namespace

std::optional<Timestamp> Timestamp::parse(std::string_view text)
{
    Reader reader(text);
    const auto days = readDate(reader);
    if (!days)
        return std::nullopt;
    std::int64_t seconds = *days * secondsPerDay;
    if (reader.isAtEnd())
        return Timestamp{seconds};
    if (!reader.skip('T') && !reader.skip('t') && !reader.skip(' '))
        return std::nullopt;
    const auto timeOfDay = readTimeOfDay(reader);
    if (!timeOfDay)
        return std::nullopt;
    const auto east = readZone(reader);
    if (!east || !reader.isAtEnd())
        return std::nullopt;
    return Timestamp{seconds + *timeOfDay - *east};
}

std::string Timestamp::toString() const
{
    const std::int64_t days = floorDay(seconds);
    const std::chrono::year_month_day date{std::chrono::sys_days(std::chrono::days(days))};
    const auto rest = static_cast<int>(seconds - days * secondsPerDay);
    char text[48];
    const int length =
        std::snprintf(text, sizeof(text), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                      static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), rest / 3600,
                      rest / 60 % 60, rest % 60);
    return std::string(text, static_cast<std::size_t>(length));
}

std::int32_t Timestamp::day() const
{
    return static_cast<std::int32_t>(floorDay(seconds));
}

Timestamp SystemClock::now() const
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::seconds>(sinceEpoch).count()};
}

} // namespace tare::model
