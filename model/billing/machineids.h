// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// How the machine behind a node is called in a cluster and on a bill (M2.1, formats.md §7).
namespace tare::model {

// The key of a node's spec.providerID: for Azure the whole ARM id, else the last segment; in lower case.
// Empty where there is none.
std::string machineKeyOfNode(std::string_view providerId);

// The key of a bill's resource id: a bare id, an ARN, a URL or an ARM id. Empty where there is none.
std::string machineKeyOfResource(std::string_view resourceId);

// The scale set that an Azure machine belongs to: bills name the set and not the machine. Empty for others.
std::string scaleSetOf(std::string_view machineKey);

// "…/virtualmachinescalesets/pool" with the machine's name "pool_20" → "…/virtualmachinescalesets/pool/
// virtualmachines/20". Empty where the name does not belong to the set.
std::string machineInScaleSet(std::string_view scaleSetKey, std::string_view machineName);

} // namespace tare::model
