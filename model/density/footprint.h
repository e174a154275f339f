// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/resolved.h"
#include "model/units/quantity.h"

#include <optional>

// What one replica needs as WebAssembly (M4).
namespace tare::model {

// What is known of a replica that does not depend on where it runs. Sidecars and sandboxes stand apart.
struct FootprintInput
{
    Mebibytes memoryRight; // of the right-sized container
    Millicores cpuRight;
    Mebibytes containerOverhead; // of today's language
    LanguageParameters target;
    double cpuFactor = 1; // of the target language, or entered
    double callsInFlight = 1;
    double memoryHeadroom = 0;
    std::optional<Mebibytes> measuredModule; // entered: what the module was seen to use
};

struct ModuleFootprint
{
    Mebibytes heap;         // M4
    Mebibytes memoryNative; // of the same rewrite as a native container (M3)
    Mebibytes module, running, code;
    Millicores cpu;
};
ModuleFootprint moduleFootprint(const FootprintInput& input);

// How modules are run.
struct WasmTarget
{
    TargetChoice kind = TargetChoice::Pod;
    Mebibytes shimMemory; // pod
    Mebibytes hostMemory; // host
    double modulesPerHost = 1;
};

// What one replica takes in one pool.
struct PlacedFootprint
{
    double modulesPerHost = 1; // k; 1 for target "pod"
    Mebibytes memory;          // memory_w
    double podsPerReplica = 1; // pods_w ÷ replicas_w
};
// usedCpu and usedMemory: u·a of a node of the pool. replicas: all of the workload's replicas_w.
PlacedFootprint placeModule(const ModuleFootprint& module, const WasmTarget& target, Millicores usedCpu,
                            Mebibytes usedMemory, double replicas);

// replicas_w (M4). idleFraction counts only where scale to zero is allowed.
double replicasOnWasm(double replicas, double warmReplicas, double idleFraction);

} // namespace tare::model
