// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/nearest.h"
#include "model/scenario/scenariojson.h"
#include "model/scenario/workloadfields.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <type_traits>

namespace tare::model {

namespace {

constexpr std::string_view schema = "tare.scenario/1";

Error errorAt(ErrorCode code, std::vector<std::string> arguments, const JsonSource& source,
              std::size_t offset, std::string path)
{
    return Error{code, std::move(arguments), placeAt(source.text, offset, source.fileName, std::move(path))};
}

Error badValue(const std::string& path, std::string expected, const JsonSource& source, const JsonValue& json)
{
    return errorAt(ErrorCode::BadValue, {path, std::move(expected)}, source, json.offset, path);
}

// A bound as it stands in a message: "0.01", "36", "1e+12".
std::string numberText(double value)
{
    char text[32];
    const int length = std::snprintf(text, sizeof(text), "%g", value);
    return std::string(text, static_cast<std::size_t>(length));
}

std::string joined(const std::vector<std::string>& names)
{
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

Result<Range> readLowLikelyHigh(const JsonValue& json, const std::string& path, const JsonSource& source)
{
    static constexpr std::array<std::string_view, 3> names{"low", "likely", "high"};
    std::array<double, names.size()> numbers{};
    for (std::size_t i = 0; i < json.keys.size(); ++i)
        if (std::find(names.begin(), names.end(), json.keys[i]) == names.end())
            return errorAt(ErrorCode::UnknownField, {json.keys[i], std::string(nearest(json.keys[i], names))},
                           source, json.keyOffsets[i], path);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const JsonValue* number = json.find(names[i]);
        if (!number || !number->isNumber())
            return badValue(path, "a number, or low, likely and high", source, number ? *number : json);
        numbers[i] = number->number;
    }
    return Range{numbers[0], numbers[1], numbers[2]};
}

Result<Range> readRange(const JsonValue& json, const std::string& path, double lowest, double highest,
                        const JsonSource& source)
{
    Range range{json.number, json.number, json.number};
    if (json.isObject()) {
        auto read = readLowLikelyHigh(json, path, source);
        if (!read)
            return read.error();
        range = *read;
    } else if (!json.isNumber()) {
        return badValue(path, "a number, or low, likely and high", source, json);
    }
    if (!std::isfinite(range.low) || !std::isfinite(range.likely) || !std::isfinite(range.high) ||
        range.low > range.likely || range.likely > range.high)
        return badValue(path, "low ≤ likely ≤ high", source, json);
    if (range.low < lowest || range.high > highest)
        return badValue(path, numberText(lowest) + " … " + numberText(highest), source, json);
    return range;
}

// Readers of one workload field, by the type it has.
Status readField(std::optional<bool>& field, const JsonValue& json, std::string_view, const std::string& path,
                 const JsonSource& source)
{
    if (!json.isBoolean())
        return badValue(path, "true or false", source, json);
    field = json.boolean;
    return {};
}

Status readField(std::optional<std::variant<bool, std::string>>& field, const JsonValue& json,
                 std::string_view, const std::string& path, const JsonSource& source)
{
    if (json.isString() && !json.string.empty())
        field = json.string;
    else if (json.isBoolean() && !json.boolean)
        field = false;
    else
        return badValue(path, "a reason in words, or false", source, json);
    return {};
}

Status readField(std::optional<Language>& field, const JsonValue& json, std::string_view,
                 const std::string& path, const JsonSource& source)
{
    field = json.isString() ? languageFromId(json.string) : std::nullopt;
    if (field)
        return {};
    const std::vector<std::string> names(languageIds.begin(), languageIds.end());
    return badValue(path, joined(names), source, json);
}

Status readField(std::optional<std::string>& field, const JsonValue& json, std::string_view name,
                 const std::string& path, const JsonSource& source)
{
    if (!json.isString() || json.string.empty())
        return badValue(path, "a text", source, json);
    if (name == "archetype") {
        const auto known = archetypeIds();
        if (std::find(known.begin(), known.end(), json.string) == known.end())
            return badValue(path, joined({known.begin(), known.end()}), source, json);
    }
    field = json.string;
    return {};
}

Status readField(std::optional<Range>& field, const JsonValue& json, std::string_view name,
                 const std::string& path, const JsonSource& source)
{
    const auto bounds = boundsOfWorkloadField(name);
    auto range = readRange(json, path, bounds->lowest, bounds->highest, source);
    if (!range)
        return range.error();
    field = *range;
    return {};
}

Status readNamedField(WorkloadOverride& overrides, const JsonValue& json, std::size_t member,
                      const std::string& path, const JsonSource& source)
{
    const std::string& key = json.keys[member];
    std::vector<std::string_view> names;
    Status status;
    bool isKnown = false;
    forEachWorkloadField([&](std::string_view name, auto field) {
        names.push_back(name);
        if (name != key)
            return;
        isKnown = true;
        status = readField(overrides.*field, json.items[member], name, path + "." + key, source);
    });
    if (!isKnown)
        return errorAt(ErrorCode::UnknownField, {key, std::string(nearest(key, names))}, source,
                       json.keyOffsets[member], path);
    return status;
}

Status readParameters(Scenario& scenario, const JsonValue& json, const JsonSource& source)
{
    if (!json.isObject())
        return errorAt(ErrorCode::BadScenario, {"parameters as an object"}, source, json.offset,
                       "parameters");
    for (std::size_t i = 0; i < json.keys.size(); ++i) {
        const std::string& id = json.keys[i];
        const Parameter* parameter = findParameter(id);
        if (!parameter)
            return errorAt(ErrorCode::UnknownParameter, {id, std::string(nearestParameter(id))}, source,
                           json.keyOffsets[i], "parameters");
        auto value = readParameterValue(json.items[i], *parameter, source);
        if (!value)
            return value.error();
        scenario.parameters.emplace(id, std::move(*value));
    }
    return {};
}

Status readWorkloads(Scenario& scenario, const JsonValue& json, const JsonSource& source)
{
    if (!json.isObject())
        return errorAt(ErrorCode::BadScenario, {"workloads as an object"}, source, json.offset, "workloads");
    for (std::size_t i = 0; i < json.keys.size(); ++i) {
        auto overrides = readWorkloadOverride(json.items[i], "workloads." + json.keys[i], source);
        if (!overrides)
            return overrides.error();
        // an object without fields says nothing
        if (!(*overrides == WorkloadOverride{}))
            scenario.workloads.emplace(json.keys[i], std::move(*overrides));
    }
    return {};
}

Status readMember(Scenario& scenario, const JsonValue& json, std::size_t member, const JsonSource& source)
{
    static constexpr std::array<std::string_view, 4> names{"schema", "name", "parameters", "workloads"};
    const std::string& key = json.keys[member];
    const JsonValue& value = json.items[member];
    if (key == "parameters")
        return readParameters(scenario, value, source);
    if (key == "workloads")
        return readWorkloads(scenario, value, source);
    if (key == "name") {
        if (!value.isString() || value.string.empty())
            return badValue("name", "a text", source, value);
        scenario.name = value.string;
        return {};
    }
    if (key == "schema")
        return {};
    return errorAt(ErrorCode::UnknownField, {key, std::string(nearest(key, names))}, source,
                   json.keyOffsets[member], {});
}

} // namespace

Result<ParameterValue> readParameterValue(const JsonValue& json, const Parameter& parameter,
                                          const JsonSource& source)
{
    if (parameter.unit == ParameterUnit::Switch) {
        if (!json.isBoolean())
            return badValue(parameter.id, "true or false", source, json);
        return ParameterValue(json.boolean);
    }
    if (parameter.unit == ParameterUnit::Choice) {
        const auto& choices = parameter.choices;
        if (!json.isString() || std::find(choices.begin(), choices.end(), json.string) == choices.end())
            return badValue(parameter.id, joined(choices), source, json);
        return ParameterValue(json.string);
    }
    auto range = readRange(json, parameter.id, parameter.lowest, parameter.highest, source);
    if (!range)
        return range.error();
    return ParameterValue(*range);
}

Result<WorkloadOverride> readWorkloadOverride(const JsonValue& json, const std::string& path,
                                              const JsonSource& source)
{
    if (!json.isObject())
        return badValue(path, "an object of fields", source, json);
    WorkloadOverride overrides;
    for (std::size_t i = 0; i < json.keys.size(); ++i)
        if (const Status status = readNamedField(overrides, json, i, path, source); !status)
            return status.error();
    return overrides;
}

Result<Scenario> readScenario(const JsonValue& json, const JsonSource& source)
{
    const JsonValue* version = json.find("schema");
    if (!version || !version->isString() || version->string != schema)
        return errorAt(ErrorCode::BadScenario, {"\"schema\": \"" + std::string(schema) + "\""}, source,
                       version ? version->offset : json.offset, "schema");
    Scenario scenario;
    for (std::size_t i = 0; i < json.keys.size(); ++i)
        if (const Status status = readMember(scenario, json, i, source); !status)
            return status.error();
    return scenario;
}

Result<Scenario> parseScenario(std::string_view json, const std::string& fileName)
{
    const auto document = parseJson(json, fileName);
    if (!document)
        return document.error();
    return readScenario(*document, JsonSource{json, fileName});
}

} // namespace tare::model
