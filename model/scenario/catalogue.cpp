// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

#include "model/base/nearest.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace tare::model {

namespace {

std::string groupOf(const std::string& id)
{
    return id.substr(0, id.find('.'));
}

double toHundredths(double value)
{
    return std::round(value * 100) / 100;
}

Catalogue makeCatalogue()
{
    Catalogue catalogue;
    addCostParameters(catalogue);
    addDensityParameters(catalogue);
    addLanguageParameters(catalogue);
    addDeliveryParameters(catalogue);
    addEffortParameters(catalogue);
    addFinanceParameters(catalogue);
    std::sort(catalogue.begin(), catalogue.end(),
              [](const Parameter& left, const Parameter& right) { return left.id < right.id; });
    return catalogue;
}

const Catalogue& catalogue()
{
    static const Catalogue rows = makeCatalogue();
    return rows;
}

using Index = std::unordered_map<std::string_view, const Parameter*>;

Index makeIndex()
{
    Index index;
    for (const Parameter& row : catalogue())
        index.emplace(row.id, &row);
    return index;
}

constexpr std::array<std::string_view, 12> archetypes{
    "rust-http",   "rust-clients",  "go-http",        "go-concurrent", "node-handler", "node-framework",
    "python-pure", "python-native", "dotnet-minimal", "java-spring",   "c-cpp",        "unknown"};

} // namespace

Parameter numberParameter(std::string id, ParameterUnit unit, Range defaultValue, Bounds bounds,
                          EvidenceGrade grade, std::string evidence)
{
    Parameter row;
    row.group = groupOf(id);
    row.id = std::move(id);
    row.unit = unit;
    row.defaultValue = defaultValue;
    row.lowest = bounds.lowest;
    row.highest = bounds.highest;
    row.grade = grade;
    row.evidence = std::move(evidence);
    return row;
}

Parameter switchParameter(std::string id, bool defaultValue, std::string evidence)
{
    Parameter row;
    row.group = groupOf(id);
    row.id = std::move(id);
    row.unit = ParameterUnit::Switch;
    row.defaultValue = defaultValue;
    row.evidence = std::move(evidence);
    return row;
}

Parameter choiceParameter(std::string id, std::vector<std::string> choices, std::string defaultValue,
                          std::string evidence)
{
    Parameter row;
    row.group = groupOf(id);
    row.id = std::move(id);
    row.unit = ParameterUnit::Choice;
    row.defaultValue = std::move(defaultValue);
    row.choices = std::move(choices);
    row.evidence = std::move(evidence);
    return row;
}

Range mebibytesFromMegabytes(Range megabytes)
{
    constexpr double factor = 1e6 / 1048576.0;
    return {toHundredths(megabytes.low * factor), toHundredths(megabytes.likely * factor),
            toHundredths(megabytes.high * factor)};
}

std::span<const Parameter> parameters()
{
    return catalogue();
}

const Parameter* findParameter(std::string_view id)
{
    static const Index index = makeIndex();
    const auto found = index.find(id);
    return found == index.end() ? nullptr : found->second;
}

std::string_view nearestParameter(std::string_view id)
{
    std::vector<std::string_view> ids;
    ids.reserve(catalogue().size());
    for (const Parameter& row : catalogue())
        ids.push_back(row.id);
    return nearest(id, ids);
}

std::span<const std::string_view> archetypeIds()
{
    return archetypes;
}

} // namespace tare::model
