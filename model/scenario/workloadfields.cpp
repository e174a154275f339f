// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/workloadfields.h"

#include <algorithm>
#include <array>
#include <type_traits>

namespace tare::model {

namespace {

constexpr double anyAmount = 1e9;

constexpr std::array<WorkloadFieldBounds, 14> bounds{{
    {"effort_days", 0, anyAmount},
    {"effort_points", 0, anyAmount},
    {"actual_days", 0, anyAmount},
    {"ksloc", 0, anyAmount},
    {"wasm_module_mib", 0, anyAmount},
    {"wasm_size_mb", 0, anyAmount},
    {"image_size_mb", 0, anyAmount},
    {"cpu_factor", 0.01, 1000},
    {"calls_in_flight", 1, 1e6},
    {"replicas", 0, anyAmount},
    {"idle_fraction", 0, 1},
    {"warm_replicas", 0, anyAmount},
    {"releases_per_month", 0, 1e5},
    {"not_before_month", 0, 600},
}};

using Blocked = std::variant<bool, std::string>;

ParameterValue asValue(const Range& range)
{
    return range;
}
ParameterValue asValue(bool isOn)
{
    return isOn;
}
ParameterValue asValue(const std::string& text)
{
    return text;
}
ParameterValue asValue(Language language)
{
    return std::string(languageId(language));
}
ParameterValue asValue(const Blocked& blocked)
{
    return std::visit([](const auto& held) { return ParameterValue(held); }, blocked);
}

bool take(Range& field, const ParameterValue& value, std::string_view name)
{
    const Range* range = std::get_if<Range>(&value);
    const auto allowed = boundsOfWorkloadField(name);
    if (!range || !allowed || !(range->low <= range->likely && range->likely <= range->high) ||
        !(range->low >= allowed->lowest && range->high <= allowed->highest))
        return false;
    field = *range;
    return true;
}
bool take(bool& field, const ParameterValue& value, std::string_view)
{
    const bool* isOn = std::get_if<bool>(&value);
    field = isOn && *isOn;
    return isOn != nullptr;
}
bool take(std::string& field, const ParameterValue& value, std::string_view name)
{
    const std::string* text = std::get_if<std::string>(&value);
    const auto known = archetypeIds();
    if (!text || (name == "archetype" && std::find(known.begin(), known.end(), *text) == known.end()))
        return false;
    field = *text;
    return true;
}
bool take(Language& field, const ParameterValue& value, std::string_view)
{
    const std::string* id = std::get_if<std::string>(&value);
    const auto language = id ? languageFromId(*id) : std::nullopt;
    field = language.value_or(Language::Unknown);
    return language.has_value();
}
bool take(Blocked& field, const ParameterValue& value, std::string_view)
{
    if (const bool* isOn = std::get_if<bool>(&value))
        field = *isOn;
    else if (const std::string* reason = std::get_if<std::string>(&value); reason && !reason->empty())
        field = *reason;
    else
        return false;
    return true;
}

} // namespace

std::optional<WorkloadFieldBounds> boundsOfWorkloadField(std::string_view field)
{
    for (const WorkloadFieldBounds& row : bounds)
        if (row.field == field)
            return row;
    return std::nullopt;
}

std::optional<ParameterValue> workloadField(const WorkloadOverride& workload, std::string_view field)
{
    std::optional<ParameterValue> value;
    forEachWorkloadField([&](std::string_view name, auto member) {
        if (name == field && workload.*member)
            value = asValue(*(workload.*member));
    });
    return value;
}

bool setWorkloadField(WorkloadOverride& workload, std::string_view field,
                      const std::optional<ParameterValue>& after)
{
    bool isSet = false;
    forEachWorkloadField([&](std::string_view name, auto member) {
        if (name != field)
            return;
        if (!after) {
            (workload.*member).reset();
            isSet = true;
            return;
        }
        typename std::remove_reference_t<decltype(workload.*member)>::value_type held{};
        isSet = take(held, *after, name);
        if (isSet)
            workload.*member = std::move(held);
    });
    return isSet;
}

} // namespace tare::model
