// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/billing/machineids.h"

#include <algorithm>

namespace tare::model {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

constexpr std::string_view armStart = "/subscriptions/";
constexpr std::string_view machinesOfSet = "/virtualmachines/";
constexpr std::string_view scaleSets = "/virtualmachinescalesets/";

std::string_view lastSegment(std::string_view text)
{
    while (!text.empty() && (text.back() == '/' || text.back() == ':'))
        text.remove_suffix(1);
    const std::size_t separator = text.find_last_of("/:");
    return separator == std::string_view::npos ? text : text.substr(separator + 1);
}

std::string keyOf(std::string_view text)
{
    std::string key = lowered(text);
    const std::size_t arm = key.find(armStart);
    if (arm != std::string::npos) {
        key.erase(0, arm);
        while (key.back() == '/')
            key.pop_back();
        return key;
    }
    return std::string(lastSegment(key));
}

} // namespace

std::string machineKeyOfNode(std::string_view providerId)
{
    return keyOf(providerId);
}

std::string machineKeyOfResource(std::string_view resourceId)
{
    return keyOf(resourceId);
}

std::string scaleSetOf(std::string_view machineKey)
{
    const std::size_t machines = machineKey.find(machinesOfSet);
    if (machineKey.find(scaleSets) == std::string_view::npos || machines == std::string_view::npos)
        return {};
    return std::string(machineKey.substr(0, machines));
}

std::string machineInScaleSet(std::string_view scaleSetKey, std::string_view machineName)
{
    const std::string name = lowered(machineName);
    const std::string start = std::string(lastSegment(scaleSetKey)) + '_';
    if (scaleSetKey.find(scaleSets) == std::string_view::npos || !name.starts_with(start))
        return {};
    return std::string(scaleSetKey) + std::string(machinesOfSet) + name.substr(start.size());
}

} // namespace tare::model
