// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/focuscsv.h"

#include "bench/generate/identifiers.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace tare::bench {

namespace {

using Charge = FocusCharge;

std::string amount(double value)
{
    char text[64];
    std::snprintf(text, sizeof(text), "%.6f", value);
    return text;
}

struct Column
{
    std::string_view name;
    std::string (*text)(const Charge&);
};

std::string ofPlan(const Charge& charge, const char* text)
{
    return charge.commitment.empty() ? std::string() : text;
}

constexpr Column columnTexts[] = {
    {"BilledCost", [](const Charge& c) { return amount(c.billed); }},
    {"EffectiveCost", [](const Charge& c) { return amount(c.effective); }},
    {"ListCost", [](const Charge& c) { return amount(c.list); }},
    {"ContractedCost", [](const Charge& c) { return amount(c.contracted); }},
    {"ConsumedQuantity", [](const Charge& c) { return c.unit.empty() ? "" : amount(c.quantity); }},
    {"ConsumedUnit", [](const Charge& c) { return c.unit; }},
    {"PricingQuantity", [](const Charge& c) { return c.unit.empty() ? "" : amount(c.quantity); }},
    {"PricingUnit", [](const Charge& c) { return c.unit; }},
    {"BillingAccountId", [](const Charge& c) { return c.billingAccount; }},
    {"BillingCurrency", [](const Charge&) { return std::string("USD"); }},
    {"BillingPeriodStart", [](const Charge& c) { return c.billingStart; }},
    {"BillingPeriodEnd", [](const Charge& c) { return c.billingEnd; }},
    {"ChargePeriodStart", [](const Charge& c) { return c.start; }},
    {"ChargePeriodEnd", [](const Charge& c) { return c.end; }},
    {"ChargeCategory", [](const Charge& c) { return c.category; }},
    {"ChargeClass", [](const Charge& c) { return c.chargeClass; }},
    {"ChargeDescription", [](const Charge& c) { return c.description; }},
    {"ChargeFrequency", [](const Charge& c) { return c.frequency; }},
    {"ProviderName", [](const Charge&) { return std::string("AWS"); }},
    {"PublisherName", [](const Charge&) { return std::string("AWS"); }},
    {"InvoiceIssuerName", [](const Charge&) { return std::string("AWS"); }},
    {"RegionId", [](const Charge& c) { return c.region; }},
    {"AvailabilityZone", [](const Charge& c) { return c.zone; }},
    {"ResourceId", [](const Charge& c) { return c.resource; }},
    {"ResourceName", [](const Charge& c) { return c.resourceName; }},
    {"ResourceType", [](const Charge& c) { return c.resourceType; }},
    {"ServiceCategory", [](const Charge& c) { return c.serviceCategory; }},
    {"ServiceName", [](const Charge& c) { return c.service; }},
    {"SkuId", [](const Charge& c) { return c.sku; }},
    {"x_UsageType", [](const Charge& c) { return c.usageType; }},
    {"SubAccountId", [](const Charge& c) { return c.subAccount; }},
    {"SubAccountName", [](const Charge& c) { return c.subAccountName; }},
    {"PricingCategory", [](const Charge& c) { return c.pricing; }},
    {"CommitmentDiscountCategory", [](const Charge& c) { return ofPlan(c, "Spend"); }},
    {"CommitmentDiscountId", [](const Charge& c) { return c.commitment; }},
    {"CommitmentDiscountName", [](const Charge& c) { return c.commitmentName; }},
    {"CommitmentDiscountStatus", [](const Charge& c) { return c.commitmentStatus; }},
    {"CommitmentDiscountType", [](const Charge& c) { return ofPlan(c, "Savings Plan"); }},
    {"Tags", [](const Charge& c) { return c.tags; }},
};

std::string emptyText(const Charge&)
{
    return {};
}

std::string field(const std::string& text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

} // namespace

std::string midnight(int year, int month, int day)
{
    using namespace std::chrono;
    const year_month_day date = sys_days(std::chrono::year(year) / month / 1) + days(day - 1);
    return std::to_string(static_cast<int>(date.year())) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.month())), 2) + "-" +
           padded(static_cast<int>(static_cast<unsigned>(date.day())), 2) + "T00:00:00Z";
}

std::string focusText(std::span<const std::string_view> columns, const std::vector<FocusCharge>& charges)
{
    std::string text;
    std::vector<std::string (*)(const Charge&)> texts;
    for (const std::string_view name : columns) {
        text += (texts.empty() ? "" : ",") + std::string(name);
        const auto* known = std::find_if(std::begin(columnTexts), std::end(columnTexts),
                                         [name](const Column& column) { return column.name == name; });
        texts.push_back(known == std::end(columnTexts) ? emptyText : known->text);
    }
    text += "\n";
    for (const FocusCharge& charge : charges) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            text += (i == 0 ? "" : ",") + field(texts[i](charge));
        text += "\n";
    }
    return text;
}

} // namespace tare::bench
