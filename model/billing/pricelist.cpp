// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/pricelist.h"

#include "model/base/decimal.h"
#include "resources/prices.h"

#include <nlohmann/json.hpp>

#include <cassert>
#include <map>
#include <tuple>

namespace tare::model {

namespace {

using Key = std::tuple<std::string, CapacityType, std::string>; // instance type, capacity type, region

const std::map<Key, ListPrice>& prices()
{
    static const std::map<Key, ListPrice> prices = [] {
        std::map<Key, ListPrice> result;
        const auto json = nlohmann::json::parse(resources::prices());
        for (const auto& row : json.at("prices")) {
            const auto price = Decimal::parse(row.at("price_hour").get<std::string>());
            assert(price);
            const bool isSpot = row.at("capacity_type").get<std::string>() == "spot";
            result.emplace(Key{row.at("instance_type").get<std::string>(),
                               isSpot ? CapacityType::Spot : CapacityType::OnDemand,
                               row.at("region").get<std::string>()},
                           ListPrice{MoneyPerHour(price->toDouble()), row.at("currency").get<std::string>(),
                                     row.at("evidence").get<std::string>()});
        }
        return result;
    }();
    return prices;
}

} // namespace

const ListPrice* listPrice(std::string_view instanceType, std::string_view region, CapacityType capacityType)
{
    const auto found =
        prices().lower_bound(Key{std::string(instanceType), capacityType, std::string(region)});
    if (found == prices().end())
        return nullptr;
    const auto& [type, capacity, listedRegion] = found->first;
    const bool isSame =
        type == instanceType && capacity == capacityType && (region.empty() || listedRegion == region);
    return isSame ? &found->second : nullptr;
}

} // namespace tare::model
