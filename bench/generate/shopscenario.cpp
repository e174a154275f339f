// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/clusterjson.h"
#include "bench/generate/shop.h"

#include <algorithm>
#include <cassert>

namespace tare::bench {

namespace {

// What the shop's teams say of a workload. Days of 0: as the archetype has them.
struct Estimate
{
    const char* workload;
    const char* target; // language after the move; nullptr: today's
    double low, likely, high;
};
constexpr Estimate estimates[] = {
    {"product-page", "rust", 14, 24, 48},
    {"search-suggest", "rust", 10, 18, 36},
    {"cart", "rust", 20, 34, 70},
    {"checkout-api", "rust", 24, 40, 85},
    {"profile-api", "rust", 20, 32, 66},
    {"shipping-quote", "rust", 12, 20, 44},
    {"webhook-relay", "rust", 7, 12, 25},
    {"partner-plugins", "rust", 9, 16, 34},
    {"catalog-api", "rust", 16, 28, 60},
    {"reviews", "rust", 12, 24, 55},
    {"recommendations", "rust", 28, 55, 130},
    {"tax-rules", "rust", 10, 18, 40},
    {"order-intake", "rust", 40, 75, 160},
    {"order-events", "rust", 0, 0, 0},
    {"stock-reserve", "rust", 0, 0, 0},
};

Json range(double low, double likely, double high)
{
    return {{"low", low}, {"likely", likely}, {"high", high}};
}

const ShopWorkload& workload(const std::string& name)
{
    const auto all = shopWorkloads();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const ShopWorkload& each) { return each.name == name; });
    assert(found != all.end());
    return *found;
}

std::string idOf(const std::string& name)
{
    const ShopWorkload& found = workload(name);
    return std::string(textOf(found.pool).cluster) + "/" + found.space + "/" + found.kind + "/" + name;
}

Json workloadsOfScenario()
{
    Json workloads = Json::object();
    for (const Estimate& estimate : estimates) {
        Json& entry = workloads[idOf(estimate.workload)];
        if (estimate.target)
            entry["target_language"] = estimate.target;
        if (estimate.likely > 0)
            entry["effort_days"] = range(estimate.low, estimate.likely, estimate.high);
    }
    // Its rewrite is bought already.
    workloads[idOf("payment-gateway")]["selected"] = false;
    workloads[idOf("fraud-scoring")]["blocked"] =
        "scores through a native extension that has no build for WASI";
    // Static binaries in empty images: a module of the same program is no smaller download.
    for (const char* name :
         {"store-hours", "loyalty-points", "till-sync", "coupon-check", "session-proxy", "login"})
        workloads[idOf(name)]["image_size_mb"] = 12;
    return workloads;
}

// What a replica holds before its first request, as the shop's platform team measured it: runtime,
// framework, agents, code and caches.
void addMeasuredOverheads(Json& parameters)
{
    parameters["density.container_overhead_mib.javascript"] = range(260, 480, 620);
    parameters["density.container_overhead_mib.java"] = range(560, 860, 1100);
    parameters["density.container_overhead_mib.csharp"] = range(180, 300, 420);
    parameters["density.container_overhead_mib.python"] = range(250, 420, 560);
    parameters["density.container_overhead_mib.php"] = range(160, 260, 380);
}

Json parametersOfScenario()
{
    Json parameters;
    // The registry's cache stands in one zone, its copy in another region.
    parameters["egress.image_size_mb"] = range(120, 180, 260);
    parameters["egress.path"] = "cross-zone";
    parameters["egress.further_regions"] = 1;
    parameters["egress.releases_per_month"] = range(12, 30, 60);
    // The savings plan of the bill: 64 of the general pool's 105 nodes, until July.
    parameters["commitment.share"] = 0.61;
    parameters["commitment.discount"] = 1 - planPrice;
    parameters["commitment.end_month"] = 9;
    parameters["programme.fixed_cost"] = range(22800, 45000, 110000);
    parameters["programme.month_cost"] = range(950, 1800, 4500);
    parameters["density.target"] = "pod";
    return parameters;
}

} // namespace

std::string shopScenarioText()
{
    Json parameters = parametersOfScenario();
    addMeasuredOverheads(parameters);
    return scenarioText("Base", parameters, workloadsOfScenario());
}

std::string shopHostScenarioText()
{
    Json parameters = parametersOfScenario();
    addMeasuredOverheads(parameters);
    parameters["density.target"] = "host";
    return scenarioText("Many modules a host", parameters, workloadsOfScenario());
}

std::string shopShippedScenarioText()
{
    return scenarioText("Shipped overheads", parametersOfScenario(), workloadsOfScenario());
}

} // namespace tare::bench
