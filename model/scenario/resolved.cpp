// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/resolved.h"

#include <cmath>

namespace tare::model {

namespace {

constexpr double megabytesPerGigabyte = 1000;

// The choice as its place in the catalogue's list; the enumerations have the same order.
template<typename Choice> Choice choiceOf(const Scenario& scenario, std::string_view id)
{
    const std::vector<std::string>& choices = findParameter(id)->choices;
    const std::string& chosen = scenario.choice(id);
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (choices[i] == chosen)
            return static_cast<Choice>(i);
    return Choice{};
}

void resolveDensity(const Scenario& scenario, ResolvedScenario& resolved)
{
    resolved.target = choiceOf<TargetChoice>(scenario, "density.target");
    resolved.pool = choiceOf<PoolChoice>(scenario, "density.pool");
    resolved.shimMemory = Mebibytes(scenario.likely("density.shim_memory_mib"));
    resolved.hostMemory = Mebibytes(scenario.likely("density.host_memory_mib"));
    resolved.modulesPerHost = scenario.likely("density.modules_per_host");
    resolved.callsInFlight = scenario.likely("density.calls_in_flight");
    resolved.podLimit = scenario.likely("density.pod_limit");
    resolved.targetFill = scenario.likely("density.target_fill");
    for (std::size_t i = 0; i < languageCount; ++i)
        resolved.languages[i] = resolveLanguage(scenario, static_cast<Language>(i));
}

void resolveCost(const Scenario& scenario, ResolvedScenario& resolved)
{
    resolved.costBasis = choiceOf<BasisChoice>(scenario, "cost.basis");
    resolved.cpuRamRatio = scenario.likely("cost.cpu_ram_ratio");
    resolved.coreHourPrice = MoneyPerHour(scenario.likely("cost.core_hour_price"));
    resolved.gibHourPrice = MoneyPerHour(scenario.likely("cost.gib_hour_price"));
    resolved.isRightsizing = scenario.isOn("rightsize.enabled");
    resolved.memoryHeadroom = scenario.likely("rightsize.memory_headroom");
    resolved.cpuHeadroom = scenario.likely("rightsize.cpu_headroom");
    resolved.assumedMemoryUse = scenario.likely("rightsize.assumed_memory_use");
    resolved.assumedCpuUse = scenario.likely("rightsize.assumed_cpu_use");
}

void resolveDelivery(const Scenario& scenario, ResolvedScenario& resolved)
{
    resolved.releasesPerMonth = scenario.likely("egress.releases_per_month");
    resolved.layerReuse = scenario.likely("egress.layer_reuse");
    resolved.furtherRegions = scenario.likely("egress.further_regions");
    resolved.retainedVersions = scenario.likely("egress.retained_versions");
    resolved.dedupe = scenario.likely("egress.dedupe");
    resolved.architectures = scenario.likely("egress.architectures");
    resolved.path = choiceOf<PathChoice>(scenario, "egress.path");
    resolved.pathPrices = {MoneyPerGigabyte(scenario.likely("egress.price_same_region_gb")),
                           MoneyPerGigabyte(scenario.likely("egress.price_cross_zone_gb")),
                           MoneyPerGigabyte(scenario.likely("egress.price_cross_region_gb")),
                           MoneyPerGigabyte(scenario.likely("egress.price_internet_gb"))};
    resolved.storagePrice = MoneyPerGigabyte(scenario.likely("egress.storage_gb_month"));
    resolved.imageSize = Gigabytes(scenario.likely("egress.image_size_mb") / megabytesPerGigabyte);
    resolved.scalesToZero = scenario.isOn("coldstart.scale_to_zero");
    resolved.idleFraction = scenario.likely("coldstart.idle_fraction");
    resolved.warmReplicas = scenario.likely("coldstart.warm_replicas");
    resolved.durationMs = scenario.likely("serverless.duration_ms");
    resolved.memoryGb = scenario.likely("serverless.memory_gb");
    resolved.coldRate = scenario.likely("serverless.cold_rate");
    resolved.initMs = scenario.likely("serverless.init_ms");
    resolved.wasmInitMs = scenario.likely("serverless.wasm_init_ms");
    resolved.wasmMemoryGb = scenario.likely("serverless.wasm_memory_gb");
}

void resolveEffort(const Scenario& scenario, ResolvedScenario& resolved)
{
    resolved.effortMethod = choiceOf<EffortMethod>(scenario, "effort.method");
    for (const std::string_view archetype : archetypeIds())
        resolved.archetypeDays.push_back(scenario.range("effort.archetype_days." + std::string(archetype)));
    resolved.ksloc = scenario.range("effort.ksloc");
    resolved.assessment = scenario.likely("effort.aa");
    resolved.understanding = scenario.likely("effort.su");
    resolved.unfamiliarity = scenario.likely("effort.unfm");
    resolved.translated = scenario.likely("effort.at");
    resolved.effortMultiplier = scenario.likely("effort.em");
    resolved.dayRate = MoneyPerDay(scenario.likely("effort.day_rate"));
    resolved.contingency = scenario.likely("effort.contingency");
    resolved.daysPerPoint = scenario.range("effort.days_per_point");
}

void resolveFinance(const Scenario& scenario, ResolvedScenario& resolved)
{
    resolved.horizonMonths = static_cast<int>(std::lround(scenario.likely("time.horizon_months")));
    resolved.discountRate = scenario.likely("time.discount_rate");
    resolved.growth = scenario.likely("time.growth");
    resolved.overlap = Months(scenario.likely("time.overlap_months"));
    resolved.capacityDaysPerMonth = scenario.likely("time.capacity_days_month");
    resolved.programmeFixedCost = Money(scenario.likely("programme.fixed_cost"));
    resolved.programmeMonthCost = MoneyPerMonth(scenario.likely("programme.month_cost"));
    resolved.commitmentShare = scenario.likely("commitment.share");
    resolved.commitmentDiscount = scenario.likely("commitment.discount");
    resolved.commitmentAbsorb = scenario.likely("commitment.absorb");
    resolved.commitmentEnd = Months(scenario.likely("commitment.end_month"));
}

} // namespace

LanguageParameters resolveLanguage(const Scenario& scenario, Language language)
{
    const auto likely = [&](const char* prefix) {
        return scenario.likely(prefix + std::string(languageId(language)));
    };
    LanguageParameters parameters;
    parameters.containerOverhead = Mebibytes(likely("density.container_overhead_mib."));
    parameters.wasmBase = Mebibytes(likely("density.wasm_base_mib."));
    parameters.wasmCode = Mebibytes(likely("density.wasm_code_mib."));
    parameters.heapRatio = likely("density.heap_ratio.");
    parameters.cpuFactor = likely("density.cpu_factor.");
    parameters.callMemory = Mebibytes(likely("density.call_memory_mib."));
    parameters.wasmSize = Gigabytes(likely("egress.wasm_size_mb.") / megabytesPerGigabyte);
    parameters.designModified = likely("effort.dm.");
    parameters.codeModified = likely("effort.cm.");
    parameters.integrationModified = likely("effort.im.");
    return parameters;
}

ResolvedScenario resolve(const Scenario& scenario)
{
    ResolvedScenario resolved;
    resolveCost(scenario, resolved);
    resolveDensity(scenario, resolved);
    resolveDelivery(scenario, resolved);
    resolveEffort(scenario, resolved);
    resolveFinance(scenario, resolved);
    return resolved;
}

} // namespace tare::model
