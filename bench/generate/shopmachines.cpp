// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/identifiers.h"
#include "bench/generate/shop.h"

#include <algorithm>
#include <array>

namespace tare::bench {

namespace {

// Of each machine the kernel keeps a part to itself, the kubelet 11 MiB a pod + 255 MiB, eviction 100 MiB.
constexpr std::array<ShopPoolText, shopPoolCount> pools{{
    {webCluster, "general", "m6i.4xlarge", 105, 16, 64, 234, 15890, 57692, 0.768, 0.768, false},
    {webCluster, "spot", "m5.4xlarge", 16, 16, 64, 234, 15890, 57692, 0.768, 0.287, true},
    {coreCluster, "peak", "r6i.4xlarge", 14, 16, 128, 234, 15890, 118312, 1.008, 1.008, false},
    {coreCluster, "stores", "m5.large", 32, 2, 8, 29, 1930, 6904, 0.096, 0.096, false},
}};

// The general pool: some places were rolled to a new image, some were shut down in a quiet week, one was
// added after the bill.
constexpr int rolledPlaces = 12, rolledOnDay = 18;
constexpr int quietFrom = 56, quietDays = 8;

ShopMachine machine(ShopPool pool, int place, int generation, int firstDay, int endDay, bool isNode)
{
    const ShopPoolText& text = textOf(pool);
    const std::string seed =
        std::string(text.cluster) + text.nodeGroup + std::to_string(place) + "/" + std::to_string(generation);
    ShopMachine result{pool, place, firstDay, endDay, isNode, {}, {}, {}};
    const int network = 16 * static_cast<int>(pool) + place / 128;
    result.name = "ip-10-" + std::to_string(network) + "-" + std::to_string(place % 128) + "-" +
                  std::to_string(10 + generation) + ".ec2.internal";
    result.instanceId = "i-0" + hexadecimal(seed, 16);
    result.zone = std::string("us-east-1") + "abc"[place % 3];
    return result;
}

// Days on which one machine of a place gives way to the next.
std::vector<int> changes(ShopPool pool, int place)
{
    if (pool == ShopPool::General && place < rolledPlaces)
        return {rolledOnDay};
    std::vector<int> days;
    if (pool != ShopPool::Spot)
        return days;
    // The provider takes spot machines back after one to four weeks.
    const std::string seed = "reclaimed" + std::to_string(place) + "/";
    for (int day = chosen(seed, 14); day < shopDaysBilled - 1;
         day += 7 + chosen(seed + std::to_string(day), 21))
        if (day > 0)
            days.push_back(day);
    return days;
}

void addPlace(std::vector<ShopMachine>& machines, ShopPool pool, int place)
{
    const bool isLast = pool == ShopPool::General && place == textOf(pool).nodes - 1;
    int begin = isLast ? shopDaysBilled : 0;
    if (pool == ShopPool::General && place >= quietFrom && place < quietFrom + quietDays)
        begin = quietDays;
    int generation = 0;
    for (const int day : changes(pool, place)) {
        machines.push_back(machine(pool, place, generation++, begin, day, false));
        begin = day;
    }
    machines.push_back(machine(pool, place, generation, begin, shopDaysBilled, true));
}

} // namespace

const ShopPoolText& textOf(ShopPool pool)
{
    return pools[static_cast<std::size_t>(pool)];
}

std::vector<ShopMachine> shopMachines()
{
    std::vector<ShopMachine> machines;
    for (int pool = 0; pool < shopPoolCount; ++pool)
        for (int place = 0; place < pools[static_cast<std::size_t>(pool)].nodes; ++place)
            addPlace(machines, static_cast<ShopPool>(pool), place);
    return machines;
}

} // namespace tare::bench
