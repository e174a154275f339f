// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenario.h"

#include "model/scenario/workloadfields.h"

#include <cassert>

namespace tare::model {

const ParameterValue& Scenario::value(std::string_view id) const
{
    const auto changed = parameters.find(id);
    if (changed != parameters.end())
        return changed->second;
    const Parameter* parameter = findParameter(id);
    assert(parameter);
    return parameter->defaultValue;
}

const Range& Scenario::range(std::string_view id) const
{
    return std::get<Range>(value(id));
}

bool Scenario::isOn(std::string_view id) const
{
    return std::get<bool>(value(id));
}

const std::string& Scenario::choice(std::string_view id) const
{
    return std::get<std::string>(value(id));
}

Scenario merged(Scenario below, const Scenario& onTop)
{
    below.name = onTop.name;
    for (const auto& [id, value] : onTop.parameters)
        below.parameters[id] = value;
    for (const auto& entry : onTop.workloads) {
        const WorkloadOverride& overrides = entry.second;
        WorkloadOverride& target = below.workloads[entry.first];
        forEachWorkloadField([&](std::string_view, auto member) {
            if (overrides.*member)
                target.*member = overrides.*member;
        });
    }
    return below;
}

} // namespace tare::model
