// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <string>
#include <string_view>
#include <vector>

namespace tare::model {

// The words of an image's repository in lower case: "team/Cart-Api:1" → team, cart, api.
std::vector<std::string> imageWords(std::string_view image);

// Whether a container holds the workload's own program: no known sidecar, nothing that only prepares.
bool isOwnContainer(const ContainerRecord& container);

} // namespace tare::model
