// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"
#include "model/inventory/resource.h"

#include <optional>
#include <string_view>
#include <vector>

// What one pod asks for, as the scheduler counts it (M1, formats.md §8).
namespace tare::model {

// CPU in millicores and memory in MiB; absent: not stated.
struct StatedAmounts
{
    std::optional<double> cpu;
    std::optional<double> memory;
};

struct PodNeeds
{
    StatedAmounts app;      // app containers; what init containers need beyond the pod's own sum is in it
    StatedAmounts sidecars; // native ones and those of the known list
    Amounts overhead;       // spec.overhead, else that of the runtime class
    std::vector<std::string_view> sidecarNames; // into the shape
    bool isSidecar(std::string_view container) const;
};

// The result points into the shape.
PodNeeds podNeeds(const PodShape& shape, const std::vector<RuntimeClassRecord>& runtimeClasses);

} // namespace tare::model
