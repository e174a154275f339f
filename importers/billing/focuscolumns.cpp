// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/focuscolumns.h"

#include "importers/billing/csv/scanner.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace tare::importers {

using model::Error;
using model::ErrorCode;

namespace {

constexpr std::array<std::string_view, focusColumnCount> columnNames{"BilledCost",
                                                                     "EffectiveCost",
                                                                     "ContractedCost",
                                                                     "ListCost",
                                                                     "ConsumedQuantity",
                                                                     "PricingQuantity",
                                                                     "ChargePeriodStart",
                                                                     "ChargePeriodEnd",
                                                                     "ChargeCategory",
                                                                     "ChargeClass",
                                                                     "ChargeFrequency",
                                                                     "ChargeDescription",
                                                                     "BillingCurrency",
                                                                     "BillingAccountId",
                                                                     "SubAccountId",
                                                                     "CommitmentDiscountId",
                                                                     "CommitmentDiscountStatus",
                                                                     "ConsumedUnit",
                                                                     "PricingUnit",
                                                                     "PricingCategory",
                                                                     "ProviderName",
                                                                     "ServiceProviderName",
                                                                     "RegionId",
                                                                     "RegionName",
                                                                     "ResourceId",
                                                                     "ResourceName",
                                                                     "ResourceType",
                                                                     "ServiceCategory",
                                                                     "ServiceSubcategory",
                                                                     "ServiceName",
                                                                     "SkuId",
                                                                     "SkuPriceId",
                                                                     "SkuMeter",
                                                                     "SkuPriceDetails",
                                                                     "x_UsageType",
                                                                     "x_SkuMeterName",
                                                                     "x_InstanceType",
                                                                     "Tags"};

constexpr std::array neededColumns{FocusColumn::BilledCost, FocusColumn::EffectiveCost,
                                   FocusColumn::ChargePeriodStart, FocusColumn::ChargePeriodEnd,
                                   FocusColumn::ChargeCategory};
// Enough to be sure that a file wants to be FOCUS Cost and Usage (formats.md §1).
constexpr std::array tellingColumns{FocusColumn::BilledCost, FocusColumn::EffectiveCost,
                                    FocusColumn::ChargePeriodStart, FocusColumn::ChargeCategory};

// Columns that came with a version. A newer one without them cannot be told from an older one, so what they
// give is the lowest version possible. BillingAccountType is not among them: Azure's 1.0 export has it.
struct Marker
{
    std::string_view name;
    std::string_view version;
};
constexpr std::array<Marker, 10> markers{{{"allocatedmethodid", "1.3"},
                                          {"serviceprovidername", "1.3"},
                                          {"hostprovidername", "1.3"},
                                          {"contractapplied", "1.3"},
                                          {"invoiceid", "1.2"},
                                          {"pricingcurrency", "1.2"},
                                          {"skumeter", "1.1"},
                                          {"skupricedetails", "1.1"},
                                          {"servicesubcategory", "1.1"},
                                          {"capacityreservationid", "1.1"}}};

// Not read, but as constant from row to row as what stands beside them.
const std::unordered_set<std::string_view> steadyColumns{"availabilityzone",
                                                         "billingaccountname",
                                                         "billingaccounttype",
                                                         "billingperiodstart",
                                                         "billingperiodend",
                                                         "invoiceissuername",
                                                         "invoiceid",
                                                         "commitmentdiscountcategory",
                                                         "commitmentdiscountname",
                                                         "publishername",
                                                         "commitmentdiscounttype",
                                                         "commitmentdiscountunit",
                                                         "subaccountname",
                                                         "subaccounttype",
                                                         "pricingcurrency",
                                                         "hostprovidername",
                                                         "capacityreservationid",
                                                         "capacityreservationstatus"};

std::string normalised(std::string_view name)
{
    const std::size_t first = name.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    std::string text(name.substr(first, name.find_last_not_of(" \t") - first + 1));
    for (char& c : text)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return text;
}

const std::unordered_map<std::string, FocusColumn>& columnsByName()
{
    static const auto columns = [] {
        std::unordered_map<std::string, FocusColumn> byName;
        for (std::size_t i = 0; i < focusColumnCount; ++i)
            byName.emplace(normalised(columnNames[i]), static_cast<FocusColumn>(i));
        return byName;
    }();
    return columns;
}

std::unordered_set<std::string> namesOf(const csv::Header& header)
{
    std::unordered_set<std::string> names;
    for (const std::string& name : header.names)
        names.insert(normalised(name));
    return names;
}

std::string versionOf(const std::unordered_set<std::string>& names)
{
    std::string_view version = "1.0";
    for (const Marker& marker : markers)
        if (marker.version > version && names.contains(std::string(marker.name)))
            version = marker.version;
    return std::string(version) + " or later";
}

std::optional<Error> refusalOf(const csv::Header& header, const std::string& fileName)
{
    const model::Place place{.file = fileName, .line = header.line};
    const FocusHeader focus = tellFocus(header);
    if (focus.isContractCommitment)
        return Error{ErrorCode::UnsupportedFormat, {"FOCUS Contract Commitment", "focus"}, place};
    if (focus.isPreview)
        return Error{ErrorCode::UnsupportedFormat, {"FOCUS 0.5", "focus"}, place};
    if (header.names.size() > csv::mostColumns)
        return Error{ErrorCode::TooManyColumns, {std::to_string(csv::mostColumns)}, place};
    for (const std::string& name : header.names)
        if (name.find('\0') != std::string::npos)
            return Error{ErrorCode::BadEncoding, {}, place};
    return {};
}

// Places each name in the layout. A column that stands twice is refused, since nothing tells which one holds;
// of a provider's own columns only those that are read.
std::optional<Error> place(const csv::Header& header, const std::string& fileName, FocusLayout& layout)
{
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        const std::string name = normalised(header.names[i]);
        const auto known = columnsByName().find(name);
        const bool matters = known != columnsByName().end() || (!name.empty() && !name.starts_with("x_"));
        if (!seen.insert(name).second && matters)
            return Error{ErrorCode::DuplicateColumn,
                         {known != columnsByName().end() ? std::string(nameOf(known->second)) : name},
                         {.file = fileName, .line = header.line, .column = i + 1}};
        if (known != columnsByName().end())
            layout.fields[static_cast<std::size_t>(known->second)] = static_cast<std::int16_t>(i);
    }
    return {};
}

// Runs of dimensions and steady columns that begin and end with a dimension.
std::vector<FocusLayout::Span> spansOf(const csv::Header& header, const FocusLayout& layout)
{
    std::vector<bool> isDimension(header.names.size());
    for (std::size_t i = firstDimension; i < focusColumnCount; ++i) {
        const auto column = static_cast<FocusColumn>(i);
        const bool isApart = column == FocusColumn::ChargeDescription && layout.hasUsageType;
        if (layout.has(column) && !isApart)
            isDimension[static_cast<std::size_t>(layout.field(column))] = true;
    }
    std::vector<FocusLayout::Span> spans;
    bool isOpen = false;
    for (std::size_t i = 0; i < header.names.size(); ++i) {
        const auto field = static_cast<std::uint16_t>(i);
        if (isDimension[i] && isOpen)
            spans.back().last = field;
        else if (isDimension[i])
            spans.push_back({field, field});
        isOpen = isDimension[i] || (isOpen && steadyColumns.contains(normalised(header.names[i])));
    }
    return spans;
}

} // namespace

std::string_view nameOf(FocusColumn column)
{
    return columnNames[static_cast<std::size_t>(column)];
}

FocusHeader tellFocus(const csv::Header& header)
{
    const auto names = namesOf(header);
    FocusHeader focus;
    focus.isContractCommitment = names.contains("contractcommitmentid") && !names.contains("billedcost");
    focus.isPreview =
        names.contains("billedcost") && names.contains("amortizedcost") && names.contains("chargetype");
    for (const FocusColumn column : tellingColumns)
        focus.telling += names.contains(normalised(nameOf(column))) ? 1 : 0;
    return focus;
}

model::Result<FocusLayout> layoutOf(const csv::Header& header, const std::string& fileName)
{
    if (auto refusal = refusalOf(header, fileName))
        return *refusal;
    FocusLayout layout;
    layout.fields.fill(FocusLayout::absent);
    layout.fieldCount = header.names.size();
    layout.version = versionOf(namesOf(header));
    if (auto refusal = place(header, fileName, layout))
        return *refusal;
    for (const FocusColumn column : neededColumns)
        if (!layout.has(column))
            return Error{ErrorCode::MissingColumn,
                         {std::string(nameOf(column))},
                         {.file = fileName, .line = header.line}};
    layout.hasUsageType = layout.has(FocusColumn::UsageType) || layout.has(FocusColumn::SkuMeter) ||
                          layout.has(FocusColumn::SkuMeterName);
    layout.dimensionSpans = spansOf(header, layout);
    return layout;
}

} // namespace tare::importers
