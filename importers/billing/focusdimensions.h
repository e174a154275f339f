// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/chargedimensions.h"
#include "importers/billing/csv/row.h"
#include "importers/billing/focuscolumns.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace tare::importers {

// What has to be noted for a row that is kept. Bits.
enum RowRemark : std::uint8_t {
    frequencyAssumed = 1,
    tagsUnreadable = 2,
    textNotUtf8 = 4,
    descriptionCut = 8,
};

// The dimensions of one row, decoded. Texts point into it.
struct FocusDimensions
{
    ChargeDimensions values;
    std::uint8_t remarks = 0;
    std::optional<FocusColumn> fault; // column that keeps the row from being kept
    std::array<std::string, chargeTextCount> texts;
};

// Longer texts are no names or ids of anything.
inline constexpr std::size_t longestText = 4096;
inline constexpr std::size_t longestDescription = 256;

// usesPricingUnit: the row has no consumed quantity.
void decodeDimensions(const csv::RowView& row, const FocusLayout& layout, bool usesPricingUnit,
                      FocusDimensions& out);

// Whether a usage type or meter tells what is charged, so that the description need not.
bool hasUsageType(const csv::RowView& row, const FocusLayout& layout);

} // namespace tare::importers
