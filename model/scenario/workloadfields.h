// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/scenario.h"

#include <string_view>

// The fields of a workload's override by their names in files: the one list that reading, writing and merging
// share.
namespace tare::model {

// Calls visit(name, pointer to member) for each field, in the order in which files list them.
template<typename Visit> void forEachWorkloadField(Visit&& visit)
{
    visit("selected", &WorkloadOverride::selected);
    visit("blocked", &WorkloadOverride::blocked);
    visit("language", &WorkloadOverride::language);
    visit("target_language", &WorkloadOverride::targetLanguage);
    visit("archetype", &WorkloadOverride::archetype);
    visit("effort_days", &WorkloadOverride::effortDays);
    visit("effort_points", &WorkloadOverride::effortPoints);
    visit("actual_days", &WorkloadOverride::actualDays);
    visit("ksloc", &WorkloadOverride::ksloc);
    visit("wasm_module_mib", &WorkloadOverride::wasmModuleMib);
    visit("wasm_size_mb", &WorkloadOverride::wasmSizeMb);
    visit("image_size_mb", &WorkloadOverride::imageSizeMb);
    visit("cpu_factor", &WorkloadOverride::cpuFactor);
    visit("calls_in_flight", &WorkloadOverride::callsInFlight);
    visit("replicas", &WorkloadOverride::replicas);
    visit("idle_fraction", &WorkloadOverride::idleFraction);
    visit("warm_replicas", &WorkloadOverride::warmReplicas);
    visit("releases_per_month", &WorkloadOverride::releasesPerMonth);
    visit("not_before_month", &WorkloadOverride::notBeforeMonth);
    visit("together_with", &WorkloadOverride::togetherWith);
}

// What may be entered in a field that holds a range; nothing for other fields.
struct WorkloadFieldBounds
{
    std::string_view field;
    double lowest;
    double highest;
};
std::optional<WorkloadFieldBounds> boundsOfWorkloadField(std::string_view field);

// A field by its name: languages as their id, blocked as its reason or as a switch. Nothing where it is
// absent or no field has this name.
std::optional<ParameterValue> workloadField(const WorkloadOverride& workload, std::string_view field);
// after absent: as derived. False where no field has this name or it cannot hold such a value.
bool setWorkloadField(WorkloadOverride& workload, std::string_view field,
                      const std::optional<ParameterValue>& after);

} // namespace tare::model
