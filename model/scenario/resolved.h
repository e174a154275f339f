// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/language.h"
#include "model/scenario/scenario.h"
#include "model/units/quantity.h"

#include <array>
#include <vector>

// A scenario with every lookup done: plain numbers, likely values. Evaluation reads this and builds no keys.
namespace tare::model {

// What M4, M6 and M8 know per language.
struct LanguageParameters
{
    Mebibytes containerOverhead; // of an idle native process
    Mebibytes wasmBase;
    Mebibytes wasmCode;
    double heapRatio = 1;
    double cpuFactor = 1;
    Mebibytes callMemory;
    Gigabytes wasmSize;                                                   // of the artefact
    double designModified = 0, codeModified = 0, integrationModified = 0; // percent: DM, CM, IM of COCOMO II
};
LanguageParameters resolveLanguage(const Scenario& scenario, Language language);

enum class BasisChoice { Billed, Effective, Contracted, List }; // in the order of CostBasis
enum class TargetChoice { Pod, Host };
enum class PoolChoice { Same, Dedicated };
enum class PathChoice { SameRegion, CrossZone, CrossRegion, Internet };
enum class EffortMethod { Archetype, Cocomo, Points, Entered };

struct ResolvedScenario
{
    // cost
    BasisChoice costBasis = BasisChoice::Effective;
    double cpuRamRatio = 0;
    MoneyPerHour coreHourPrice, gibHourPrice;
    // rightsize
    bool isRightsizing = true;
    double memoryHeadroom = 0, cpuHeadroom = 0, assumedMemoryUse = 0, assumedCpuUse = 0;
    // density
    TargetChoice target = TargetChoice::Pod;
    PoolChoice pool = PoolChoice::Same;
    Mebibytes shimMemory, hostMemory;
    double modulesPerHost = 0, callsInFlight = 0, podLimit = 0, targetFill = 0;
    std::array<LanguageParameters, languageCount> languages; // indexed by Language
    // egress
    double releasesPerMonth = 0, layerReuse = 0, furtherRegions = 0, retainedVersions = 0, dedupe = 0,
           architectures = 0;
    PathChoice path = PathChoice::SameRegion;
    std::array<MoneyPerGigabyte, 4> pathPrices; // indexed by PathChoice
    MoneyPerGigabyte storagePrice;              // per GB and month
    Gigabytes imageSize;                        // where a workload's own is not known
    // coldstart, serverless
    bool scalesToZero = false;
    double idleFraction = 0, warmReplicas = 0;
    double durationMs = 0, memoryGb = 0, coldRate = 0, initMs = 0, wasmInitMs = 0, wasmMemoryGb = 0;
    // effort
    EffortMethod effortMethod = EffortMethod::Archetype;
    std::vector<Range> archetypeDays; // in the order of archetypeIds()
    Range ksloc;
    double assessment = 0, understanding = 0, unfamiliarity = 0, translated = 0, effortMultiplier = 1;
    MoneyPerDay dayRate;
    double contingency = 0;
    Range daysPerPoint;
    // time
    int horizonMonths = 0;
    double discountRate = 0, growth = 0;
    Months overlap;
    double capacityDaysPerMonth = 0;
    // programme
    Money programmeFixedCost;
    MoneyPerMonth programmeMonthCost;
    // commitment
    double commitmentShare = 0, commitmentDiscount = 0, commitmentAbsorb = 0;
    Months commitmentEnd;

    const LanguageParameters& language(Language id) const { return languages[static_cast<std::size_t>(id)]; }
    MoneyPerGigabyte pathPrice() const { return pathPrices[static_cast<std::size_t>(path)]; }
};
ResolvedScenario resolve(const Scenario& scenario);

} // namespace tare::model
