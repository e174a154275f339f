// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/parameteruse.h"

#include <algorithm>
#include <array>

namespace tare::model {

namespace {

using Ids = std::set<std::string, std::less<>>;

// What the workloads of a result call for.
struct Needs
{
    std::set<Language> sources, targets;
    std::set<std::string, std::less<>> archetypes;
    bool hasAssumedUsage = false;
    bool hasFunctions = false;
    bool hasScenarioPrices = false; // of nodes that neither bill nor price list knows
};

Needs needsOf(const Evaluation& evaluation)
{
    Needs needs;
    for (const WorkloadFigures& workload : evaluation.workloads) {
        needs.sources.insert(workload.language);
        needs.targets.insert(workload.targetLanguage);
        needs.archetypes.insert(workload.archetype);
        needs.hasAssumedUsage = needs.hasAssumedUsage || workload.dataGrade == DataGrade::Assumed ||
                                workload.dataGrade == DataGrade::Sampled;
    }
    needs.hasFunctions = evaluation.programme.functionSaving.has_value();
    needs.hasScenarioPrices =
        std::any_of(evaluation.pools.begin(), evaluation.pools.end(),
                    [](const PoolFigures& pool) { return pool.priceSource == PriceSource::Scenario; });
    return needs;
}

void addAll(Ids& ids, std::initializer_list<const char*> more)
{
    for (const char* id : more)
        ids.insert(id);
}

void addForLanguages(Ids& ids, std::initializer_list<const char*> families,
                     const std::set<Language>& languages)
{
    for (const char* family : families)
        for (const Language language : languages)
            ids.insert(std::string(family) + '.' + std::string(languageId(language)));
}

void addCost(Ids& ids, const Scenario& scenario, const Needs& needs)
{
    addAll(ids, {"cost.basis", "cost.cpu_ram_ratio", "rightsize.enabled", "rightsize.memory_headroom"});
    if (needs.hasScenarioPrices)
        addAll(ids, {"cost.core_hour_price", "cost.gib_hour_price"});
    if (scenario.isOn("rightsize.enabled")) {
        ids.insert("rightsize.cpu_headroom");
        if (needs.hasAssumedUsage)
            addAll(ids, {"rightsize.assumed_memory_use", "rightsize.assumed_cpu_use"});
    }
    if (scenario.likely("commitment.share") > 0)
        addAll(ids, {"commitment.discount", "commitment.end_month", "commitment.absorb"});
    ids.insert("commitment.share");
}

void addDensity(Ids& ids, const Scenario& scenario, const Needs& needs)
{
    addAll(ids, {"density.target", "density.pool", "density.calls_in_flight", "density.pod_limit",
                 "density.target_fill"});
    if (scenario.choice("density.target") == "host")
        addAll(ids, {"density.host_memory_mib", "density.modules_per_host"});
    else
        ids.insert("density.shim_memory_mib");
    std::set<Language> both = needs.sources;
    both.insert(needs.targets.begin(), needs.targets.end());
    addForLanguages(ids, {"density.container_overhead_mib"}, both);
    addForLanguages(ids,
                    {"density.wasm_base_mib", "density.wasm_code_mib", "density.heap_ratio",
                     "density.cpu_factor", "density.call_memory_mib"},
                    needs.targets);
}

void addDelivery(Ids& ids, const Scenario& scenario, const Needs& needs)
{
    addAll(ids, {"egress.releases_per_month", "egress.layer_reuse", "egress.path", "egress.further_regions",
                 "egress.retained_versions", "egress.dedupe", "egress.architectures",
                 "egress.storage_gb_month", "egress.image_size_mb"});
    std::string path = scenario.choice("egress.path");
    std::replace(path.begin(), path.end(), '-', '_');
    ids.insert("egress.price_" + path + "_gb");
    if (scenario.likely("egress.further_regions") > 0)
        ids.insert("egress.price_cross_region_gb"); // copies between the registries
    addForLanguages(ids, {"egress.wasm_size_mb"}, needs.targets);
    addAll(ids, {"coldstart.scale_to_zero", "coldstart.warm_replicas"});
    if (scenario.isOn("coldstart.scale_to_zero"))
        ids.insert("coldstart.idle_fraction");
    if (needs.hasFunctions) {
        addAll(ids, {"serverless.duration_ms", "serverless.memory_gb", "serverless.cold_rate",
                     "serverless.init_ms", "serverless.wasm_init_ms", "serverless.wasm_memory_gb"});
        addForLanguages(ids, {"density.cpu_factor"}, {Language::Unknown}); // whose code nobody has seen
    }
}

void addEffort(Ids& ids, const Scenario& scenario, const Needs& needs)
{
    addAll(ids, {"effort.method", "effort.ksloc", "effort.day_rate", "effort.contingency"});
    const std::string& method = scenario.choice("effort.method");
    if (method == "cocomo") {
        addAll(ids, {"effort.aa", "effort.su", "effort.unfm", "effort.at", "effort.em"});
        addForLanguages(ids, {"effort.dm", "effort.cm", "effort.im"}, needs.sources);
        return;
    }
    // Workloads without points or days of their own fall back on their archetype.
    if (method == "points")
        ids.insert("effort.days_per_point");
    for (const std::string_view archetype : archetypeIds())
        if (needs.archetypes.contains(archetype))
            ids.insert("effort.archetype_days." + std::string(archetype));
}

} // namespace

std::set<std::string, std::less<>> parametersInUse(const Evaluation& evaluation)
{
    const Scenario& scenario = evaluation.scenario;
    const Needs needs = needsOf(evaluation);
    Ids ids;
    addCost(ids, scenario, needs);
    addDensity(ids, scenario, needs);
    addDelivery(ids, scenario, needs);
    addEffort(ids, scenario, needs);
    addAll(ids, {"time.horizon_months", "time.discount_rate", "time.growth", "time.overlap_months",
                 "time.capacity_days_month", "programme.fixed_cost", "programme.month_cost"});
    return ids;
}

} // namespace tare::model
