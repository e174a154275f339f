// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"
#include "model/units/quantity.h"

#include <cstdint>
#include <string>

namespace tare::model {

enum class FindingGrade { NeedsWork, Blocked };

// One thing about a workload that a move has to deal with, or that forbids it (M8, readiness).
struct Finding
{
    std::string code; // "host-network" …
    FindingGrade grade = FindingGrade::NeedsWork;
    std::string evidence;     // object and field: "Deployment/cart spec.hostNetwork"
    PersonDays days;          // of its remedy, likely; 0 for what has none
    std::int32_t source = -1; // SourceId of the file that says it
    std::uint64_t line = 0;
    Range remedyDays; // low, likely, high of days
};

} // namespace tare::model
