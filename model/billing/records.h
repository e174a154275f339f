// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/decimal.h"
#include "model/base/time.h"
#include "model/inventory/records.h"

#include <array>
#include <cstdint>
#include <string>

// What a bill says, aggregated while it is read (architecture.md, The way of the data, 2).
namespace tare::model {

// FOCUS column names. Effective Cost is the default for ranking.
enum class CostBasis { Billed, Effective, Contracted, List };
inline constexpr std::size_t costBasisCount = 4;
using CostsByBasis = std::array<Decimal, costBasisCount>; // indexed by CostBasis

enum class ChargeCategory { Usage, Purchase, Tax, Credit, Adjustment };
enum class ChargeFrequency { UsageBased, Recurring, OneTime };
enum class CommitmentStatus { None, Used, Unused };

// What is charged: everything that decides which line of the reconciliation a charge belongs to.
struct ChargeKind
{
    std::string provider;
    std::string serviceCategory;
    std::string serviceSubcategory;
    std::string service;
    std::string sku;
    std::string usageType; // provider's usage type or meter (x_UsageType, SkuMeter, x_SkuMeterName)
    std::string resourceType;
    std::string description; // kept where neither SKU meter nor usage type tells; else empty
    std::string unit;        // of the quantity
    ChargeCategory category = ChargeCategory::Usage;
    ChargeFrequency frequency = ChargeFrequency::UsageBased;
    bool isCorrection = false;
    std::string instanceType; // where the row says it (SkuPriceDetails, x_InstanceType); else empty
    auto operator<=>(const ChargeKind&) const = default;
};

// One aggregate: day × resource × kind × commitment × currency × account × region × naming tags.
struct ChargeRecord
{
    std::int32_t day = 0; // of the charge period's start, days since 1970
    ChargeKind kind;
    std::string resourceId; // as the bill writes it
    std::string resourceName;
    std::string commitmentId;
    CommitmentStatus commitmentStatus = CommitmentStatus::None;
    std::string pricingCategory; // Standard, Committed, Dynamic, Other
    std::string currency;
    std::string billingAccount;
    std::string subAccount;
    std::string region;
    // Charges of one bill with the same number, other than 0, differ in day, sums and lines alone; the number
    // spares who stores them the comparison. It is itself never stored.
    std::uint32_t series = 0;
    KeyValues tags; // closed list: the tags that name clusters, node groups and teams

    CostsByBasis costs;
    Decimal quantity;         // consumed, else pricing quantity, in kind.unit
    std::int64_t seconds = 0; // length of the charge periods, added up over distinct periods of the resource
    Timestamp periodStart;    // earliest start
    Timestamp periodEnd;      // latest end (exclusive)
    std::uint64_t rows = 0;
    std::uint64_t firstLine = 0;
    std::uint64_t lastLine = 0;
};

// Totals of a whole bill file, exact, so that what is kept can be held against what was read.
struct BillTotals
{
    CostsByBasis costs;
    std::uint64_t rows = 0;
    Timestamp windowStart;
    Timestamp windowEnd;
    std::string currency;
};

// Where importers of bills write, from one thread.
class BillSink
{
public:
    virtual ~BillSink() = default;
    virtual void addCharge(const ChargeRecord& charge) = 0;
    virtual void setTotals(const BillTotals& totals) = 0;
};

} // namespace tare::model
