// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/workloadfields.h"

#include <array>

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

} // namespace

std::optional<WorkloadFieldBounds> boundsOfWorkloadField(std::string_view field)
{
    for (const WorkloadFieldBounds& row : bounds)
        if (row.field == field)
            return row;
    return std::nullopt;
}

} // namespace tare::model
