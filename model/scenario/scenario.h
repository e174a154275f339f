// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"
#include "model/scenario/language.h"
#include "model/scenario/parameter.h"

#include <map>
#include <string>
#include <string_view>
#include <variant>

namespace tare::model {

// What the analyst knows better about one workload. Absent means: as derived.
struct WorkloadOverride
{
    std::optional<bool> selected;
    // A reason blocks; false overrules every finding that blocks.
    std::optional<std::variant<bool, std::string>> blocked;
    std::optional<Language> language;
    std::optional<Language> targetLanguage;
    std::optional<std::string> archetype;
    std::optional<Range> effortDays;
    std::optional<Range> effortPoints;
    std::optional<Range> actualDays;
    std::optional<Range> ksloc;
    std::optional<Range> wasmModuleMib; // measured
    std::optional<Range> wasmSizeMb;
    std::optional<Range> imageSizeMb;
    std::optional<Range> cpuFactor;
    std::optional<Range> callsInFlight;
    std::optional<Range> replicas;
    std::optional<Range> idleFraction;
    std::optional<Range> warmReplicas;
    std::optional<Range> releasesPerMonth;
    std::optional<Range> notBeforeMonth;
    std::optional<std::string> togetherWith;
    bool operator==(const WorkloadOverride&) const = default;
};

// A small value: what differs from the defaults.
struct Scenario
{
    std::string name = "Base";
    std::map<std::string, ParameterValue, std::less<>> parameters;  // by parameter id
    std::map<std::string, WorkloadOverride, std::less<>> workloads; // by workload id
    bool operator==(const Scenario&) const = default;

    // The value in force: the override, else the catalogue's default. id must be in the catalogue.
    const ParameterValue& value(std::string_view id) const;
    const Range& range(std::string_view id) const; // id must hold a range
    double likely(std::string_view id) const { return range(id).likely; }
    bool isOn(std::string_view id) const;                 // id must be a switch
    const std::string& choice(std::string_view id) const; // id must be a choice
    bool isChanged(std::string_view id) const { return parameters.contains(id); }
};

// Scenario files (schema tare.scenario/1, cli.md). Reading is strict: an unknown key is an error that names
// it and the nearest known one; numbers outside the catalogue's range, low > likely > high and wrong kinds
// are BadValue.
Result<Scenario> parseScenario(std::string_view json, const std::string& fileName);
std::string formatScenario(const Scenario& scenario);
// on top: parameters and workload fields of the second replace those of the first; the name too.
Scenario merged(Scenario below, const Scenario& onTop);

} // namespace tare::model
