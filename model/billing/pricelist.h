// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"
#include "model/units/quantity.h"

#include <optional>
#include <string>
#include <string_view>

namespace tare::model {

// A row of the shipped price list (resources/pricelists/prices.json).
struct ListPrice
{
    MoneyPerHour price;
    std::string currency;
    std::string evidence; // key of the evidence register
};

// M2.1, the second source. A node that does not say its region gets the price of the first region that has
// its type.
const ListPrice* listPrice(std::string_view instanceType, std::string_view region, CapacityType capacityType);

} // namespace tare::model
