// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/resource.h"

// How full demand makes nodes, and which resource binds on the way from one demand to another (M5).
namespace tare::model {

using Amount3 = PerResource<double>; // millicores, MiB, pods

// Nodes that a demand fills. A resource of which a node has nothing limits nothing.
struct Fill
{
    double nodes = 0;
    Resource binding = Resource::Cpu; // ties: cpu, memory, pods
};
Fill fill(const Amount3& demand, const Amount3& usable);

// D_r ÷ a_r for every resource.
Amount3 lines(const Amount3& demand, const Amount3& usable);
// The highest of the lines, and which one it is.
Fill highest(const Amount3& lines);

// The lengths of t ∈ [0, 1] where each line is the highest on the way from start to end. They add up to 1.
Amount3 bindingLengths(const Amount3& start, const Amount3& end);

} // namespace tare::model
