// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focusvalues.h"

#include "importers/billing/mixhash.h"

#include <array>
#include <bit>
#include <cstdint>

namespace tare::importers {

namespace {

constexpr std::array<std::uint64_t, 13> powersOfTen{
    1,          10,          100,           1'000,          10'000,          100'000,          1'000'000,
    10'000'000, 100'000'000, 1'000'000'000, 10'000'000'000, 100'000'000'000, 1'000'000'000'000};

bool isWord(std::string_view text, std::string_view lowerCase)
{
    if (text.size() != lowerCase.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lowerCase[i])
            return false;
    }
    return true;
}

// Digits at fixed places; -1 where one is no digit.
int digitsAt(std::string_view text, std::size_t first, std::size_t count)
{
    int value = 0;
    for (std::size_t i = first; i < first + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// Eight digits at once, the first in the lowest byte: neighbours are joined to numbers of two, four and
// eight.
bool areDigits(std::uint64_t bytes)
{
    if constexpr (std::endian::native != std::endian::little)
        return false; // one by one then
    constexpr std::uint64_t upperHalves = 0xF0F0F0F0F0F0F0F0;
    return ((bytes & upperHalves) | ((bytes + 0x0606060606060606) & upperHalves) >> 4) == 0x3333333333333333;
}
std::uint64_t valueOfDigits(std::uint64_t bytes)
{
    bytes = (bytes & 0x0F0F0F0F0F0F0F0F) * 2561 >> 8;
    bytes = (bytes & 0x00FF00FF00FF00FF) * 6553601 >> 16;
    return (bytes & 0x0000FFFF0000FFFF) * 42949672960001 >> 32;
}

// Days since 1970-01-01 in the Gregorian calendar; years begin in March so that leap days come last.
std::int64_t daysFrom(int year, int month, int day)
{
    const std::int64_t marchYear = month <= 2 ? year - 1 : year;
    const std::int64_t era = marchYear / 400;
    const std::int64_t yearOfEra = marchYear % 400;
    const std::int64_t dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

constexpr std::size_t usualSize = 20; // of "2026-09-14T10:00:00Z"

// Three loads are cheaper than a call.
bool isSameOfUsualSize(const char* left, const char* right)
{
    const auto differs = [&](std::size_t at) { return loadBytes(left + at, 8) ^ loadBytes(right + at, 8); };
    return (differs(0) | differs(8) | differs(usualSize - 8)) == 0;
}

// "2026-09-14T10:00:00Z" alone; days past the 28th are left to the thorough way.
std::optional<model::Timestamp> readUsual(std::string_view text)
{
    if (text.size() != usualSize || text[4] != '-' || text[7] != '-' || text[10] != 'T' || text[13] != ':' ||
        text[16] != ':' || text[19] != 'Z')
        return {};
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    const bool isPlain = year >= 1970 && month >= 1 && month <= 12 && day >= 1 && day <= 28 && hour >= 0 &&
                         hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 60;
    if (!isPlain)
        return {};
    return model::Timestamp{daysFrom(year, month, day) * 86400 + hour * 3600 + minute * 60 + second};
}

} // namespace

std::optional<model::Decimal> parseAmount(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.size() > 19) // 18 digits and a point: their value fits 64 bits
        return model::Decimal::parse(text);
    constexpr std::size_t eight = 8; // of a price most digits stand behind the point
    std::uint64_t value = 0;
    std::size_t point = digits.size();
    for (std::size_t i = 0; i < digits.size(); ++i) {
        const auto digit = static_cast<unsigned char>(digits[i] - '0');
        if (digit <= 9) {
            value = value * 10 + digit;
            continue;
        }
        if (digits[i] != '.' || point != digits.size() || i == 0 || i + 1 == digits.size())
            return model::Decimal::parse(text);
        point = i;
        if (i + eight < digits.size() && areDigits(loadBytes(digits.data() + i + 1, eight))) {
            value = value * powersOfTen[eight] + valueOfDigits(loadBytes(digits.data() + i + 1, eight));
            i += eight;
        }
    }
    const std::size_t places = point == digits.size() ? 0 : digits.size() - point - 1;
    if (digits.empty() || digits.size() - (places > 0 ? 1 : 0) > 18 || places > 12)
        return model::Decimal::parse(text);
    const auto scaled = static_cast<model::Decimal::Scaled>(value) *
                        static_cast<model::Decimal::Scaled>(powersOfTen[12 - places]);
    return model::Decimal::fromScaled(isNegative ? -scaled : scaled);
}

std::optional<model::Timestamp> MomentReader::read(std::string_view text)
{
    const bool isUsual = text.size() == usualSize && m_text.size() == usualSize;
    if (isUsual ? isSameOfUsualSize(text.data(), m_text.data()) : text == m_text && !text.empty())
        return m_moment;
    auto moment = readUsual(text);
    if (!moment)
        moment = model::Timestamp::parse(text);
    if (!moment)
        moment = readSlashDate(text, m_order);
    if (moment && text.size() <= 64) {
        m_text = text;
        m_moment = *moment;
    }
    return moment;
}

std::optional<model::ChargeCategory> chargeCategoryOf(std::string_view text)
{
    if (isWord(text, "usage"))
        return model::ChargeCategory::Usage;
    if (isWord(text, "purchase"))
        return model::ChargeCategory::Purchase;
    if (isWord(text, "tax"))
        return model::ChargeCategory::Tax;
    if (isWord(text, "credit"))
        return model::ChargeCategory::Credit;
    if (isWord(text, "adjustment"))
        return model::ChargeCategory::Adjustment;
    return {};
}

std::optional<model::ChargeFrequency> chargeFrequencyOf(std::string_view text)
{
    if (isWord(text, "usage-based"))
        return model::ChargeFrequency::UsageBased;
    if (isWord(text, "recurring"))
        return model::ChargeFrequency::Recurring;
    if (isWord(text, "one-time"))
        return model::ChargeFrequency::OneTime;
    return {};
}

model::CommitmentStatus commitmentStatusOf(std::string_view text)
{
    if (isWord(text, "used"))
        return model::CommitmentStatus::Used;
    return isWord(text, "unused") ? model::CommitmentStatus::Unused : model::CommitmentStatus::None;
}

bool isCorrectionWord(std::string_view text)
{
    return isWord(text, "correction");
}

} // namespace tare::importers
