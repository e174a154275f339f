// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/scenariojson.h"
#include "model/scenario/workloadfields.h"

#include <nlohmann/json.hpp>

namespace tare::model {

namespace {

using Json = nlohmann::ordered_json;

Json toJson(const Range& range)
{
    if (range.low == range.likely && range.likely == range.high)
        return range.likely;
    return Json{{"low", range.low}, {"likely", range.likely}, {"high", range.high}};
}

Json toJson(bool value)
{
    return value;
}

Json toJson(const std::string& text)
{
    return text;
}

Json toJson(Language language)
{
    return std::string(languageId(language));
}

template<typename... Alternatives> Json toJson(const std::variant<Alternatives...>& value)
{
    return std::visit([](const auto& alternative) { return toJson(alternative); }, value);
}

Json toJson(const WorkloadOverride& overrides)
{
    Json json = Json::object();
    forEachWorkloadField([&](std::string_view name, auto field) {
        if (const auto& value = overrides.*field)
            json[std::string(name)] = toJson(*value);
    });
    return json;
}

Json toJson(const Scenario& scenario)
{
    Json json;
    json["schema"] = "tare.scenario/1";
    json["name"] = scenario.name;
    json["parameters"] = Json::object();
    for (const auto& [id, value] : scenario.parameters)
        json["parameters"][id] = toJson(value);
    json["workloads"] = Json::object();
    for (const auto& [id, overrides] : scenario.workloads)
        json["workloads"][id] = toJson(overrides);
    return json;
}

// Text from elsewhere may hold broken UTF-8; it is replaced, never thrown over.
std::string dumped(const Json& json, int indent)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string writeParameterValue(const ParameterValue& value)
{
    return dumped(toJson(value), -1);
}

std::string writeWorkloadOverride(const WorkloadOverride& overrides)
{
    return dumped(toJson(overrides), -1);
}

std::string writeJsonString(std::string_view text)
{
    return dumped(std::string(text), -1);
}

std::string writeScenario(const Scenario& scenario)
{
    return dumped(toJson(scenario), -1);
}

std::string formatScenario(const Scenario& scenario)
{
    return dumped(toJson(scenario), 2) + "\n";
}

} // namespace tare::model
