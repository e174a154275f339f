// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/csv/header.h"
#include "importers/billing/focuscolumns.h"
#include "model/base/time.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace tare::importers {

// How dates with slashes are read. FOCUS has none, spreadsheets write them all the same.
enum class DateOrder : std::uint8_t {
    None,       // the file begins without such dates: they are no dates
    MonthFirst, // "9/14/2026", "9/14/26"
    DayFirst,   // "14/9/2026"
};

// What the beginning of a file says about its dates. It holds for the whole file: rows that say otherwise
// are rejected.
struct DateFinding
{
    DateOrder order = DateOrder::None;
    bool isAssumed = false; // no day above 12 settles it
    std::uint64_t line = 0; // of the first such date
    FocusColumn column = FocusColumn::ChargePeriodStart;
};

// sample: what follows the header; it may end within a row.
DateFinding findDateOrder(std::string_view sample, const csv::Header& header, const FocusLayout& layout);

// Midnight of "9/14/26" (of this century) or "9/14/2026". Nothing where it is no day of the calendar.
std::optional<model::Timestamp> readSlashDate(std::string_view text, DateOrder order);

} // namespace tare::importers
