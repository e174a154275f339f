// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace tare::model {

// A moment as whole seconds of UTC since 1970.
struct Timestamp
{
    std::int64_t seconds = 0;

    // Reads "2026-09-14T10:00:00Z" and what real exports write instead: a space for the T, no seconds, a
    // fraction, "UTC", "+02:00", a date alone. Without a zone it is UTC. Nothing where it is no such moment.
    static std::optional<Timestamp> parse(std::string_view text);
    // "2026-09-14T10:00:00Z"
    std::string toString() const;
    // Days since 1970-01-01.
    std::int32_t day() const;

    auto operator<=>(const Timestamp&) const = default;
};

// The one source of "now", handed in so that tests can set it.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Timestamp now() const = 0;
};

class SystemClock final : public Clock
{
public:
    Timestamp now() const override;
};

} // namespace tare::model
