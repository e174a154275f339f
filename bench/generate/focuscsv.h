// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

// Rows of a bill in FOCUS 1.0 with a provider's usage type.
namespace tare::bench {

// One charge. Amounts are written with six decimals; a text that is not given is an empty field.
struct FocusCharge
{
    std::string billingAccount, subAccount, subAccountName;
    std::string billingStart, billingEnd; // the billing period
    std::string start, end;
    std::string category = "Usage";
    std::string chargeClass;
    std::string description;
    std::string frequency = "Usage-Based";
    double billed = 0, effective = 0, list = 0, contracted = 0;
    double quantity = 0; // written where there is a unit
    std::string unit;
    std::string region = "us-east-1", zone;
    std::string resource, resourceName, resourceType;
    std::string serviceCategory, service;
    std::string sku, usageType;
    std::string pricing = "Standard";
    std::string commitment, commitmentName, commitmentStatus; // a savings plan
    std::string tags;                                         // a JSON object

    void setCost(double cost) { billed = effective = list = contracted = cost; }
};

// "2026-11-02T00:00:00Z"; days count on past the end of the month.
std::string midnight(int year, int month, int day);

// Header and rows. The columns are those of FOCUS 1.0 by name; one that is not known is empty throughout.
std::string focusText(std::span<const std::string_view> columns, const std::vector<FocusCharge>& charges);

} // namespace tare::bench
