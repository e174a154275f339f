// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/csv/header.h"
#include "model/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// The columns of FOCUS Cost and Usage that are read, and what providers add to say the usage type.
enum class FocusColumn : std::uint8_t {
    BilledCost,
    EffectiveCost,
    ContractedCost,
    ListCost,
    ConsumedQuantity,
    PricingQuantity,
    ChargePeriodStart,
    ChargePeriodEnd,
    // From here on: what tells one aggregate from another.
    ChargeCategory,
    ChargeClass,
    ChargeFrequency,
    ChargeDescription,
    BillingCurrency,
    BillingAccountId,
    SubAccountId,
    CommitmentDiscountId,
    CommitmentDiscountStatus,
    ConsumedUnit,
    PricingUnit,
    PricingCategory,
    ProviderName,
    ServiceProviderName,
    RegionId,
    RegionName,
    ResourceId,
    ResourceName,
    ResourceType,
    ServiceCategory,
    ServiceSubcategory,
    ServiceName,
    SkuId,
    SkuPriceId,
    SkuMeter,
    SkuPriceDetails,
    UsageType,    // x_UsageType
    SkuMeterName, // x_SkuMeterName
    InstanceType, // x_InstanceType
    Tags,
};
inline constexpr std::size_t focusColumnCount = 38;
inline constexpr std::size_t firstDimension = static_cast<std::size_t>(FocusColumn::ChargeCategory);

// As FOCUS spells it.
std::string_view nameOf(FocusColumn column);

// Which field of a row holds which column.
struct FocusLayout
{
    struct Span
    {
        std::uint16_t first = 0;
        std::uint16_t last = 0;
    };
    static constexpr std::int16_t absent = -1;

    std::array<std::int16_t, focusColumnCount> fields{};
    std::size_t fieldCount = 0;
    std::string version; // "1.2 or later"
    // Neighbouring fields that together hold all that tells aggregates from one another. Fields between them
    // that change as seldom are included, which costs nothing but memory.
    std::vector<Span> dimensionSpans;
    // The description tells only where no usage type does; then it is in no span.
    bool hasUsageType = false;

    std::int16_t field(FocusColumn column) const { return fields[static_cast<std::size_t>(column)]; }
    bool has(FocusColumn column) const { return field(column) != absent; }
};

// What the names of a header say about a file.
struct FocusHeader
{
    bool isContractCommitment = false; // the other dataset of FOCUS 1.3: terms, not charges
    bool isPreview = false;            // FOCUS 0.5
    int telling = 0;                   // of the four columns that tell FOCUS Cost and Usage
};
FocusHeader tellFocus(const csv::Header& header);

// Errors, with the line of the header: TooManyColumns, DuplicateColumn, MissingColumn, BadEncoding, and
// UnsupportedFormat for the datasets that are not charges of FOCUS 1.0 or later.
model::Result<FocusLayout> layoutOf(const csv::Header& header, const std::string& fileName);

} // namespace tare::importers
