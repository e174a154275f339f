// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"

#include <cstddef>

namespace tare::model {

// The lines of the reconciliation that are no instance hours (M2.5), in the order of cli.md.
enum class OtherCategory {
    Storage,
    LoadBalancing,
    Network,
    Registry,
    Serverless,
    ControlPlane,
    Tax,
    Credit,
    Support,
    Other
};
inline constexpr std::size_t otherCategoryCount = 10;

// What a charge is for, by the rules of resources/rules/charge-categories.json.
struct ChargeClass
{
    bool isInstanceHours = false;    // else category says which other line
    bool countsHours = false;        // its quantity is hours of one machine (not core-hours)
    bool isFunctionDuration = false; // serverless, billed by memory and time
    OtherCategory category = OtherCategory::Other;
};
ChargeClass classifyCharge(const ChargeKind& kind);

} // namespace tare::model
