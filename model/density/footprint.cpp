// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/footprint.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tare::model {

namespace {

// M4: ⌊x + 10⁻⁹⌋, so that 10 does not become 9 for a rounding of the last bit.
double wholeModules(double available, double needed)
{
    if (needed <= 0)
        return std::numeric_limits<double>::infinity();
    return std::floor(available / needed + 1e-9);
}

} // namespace

ModuleFootprint moduleFootprint(const FootprintInput& input)
{
    ModuleFootprint result;
    result.heap = std::max(Mebibytes(0), input.memoryRight - input.containerOverhead);
    result.memoryNative = input.target.containerOverhead + result.heap;
    if (input.measuredModule) {
        result.module = *input.measuredModule * (1 + input.memoryHeadroom);
    } else {
        result.module = input.target.wasmBase + result.heap * input.target.heapRatio;
        result.code = input.target.wasmCode;
    }
    result.running = result.module + input.target.callMemory * (input.callsInFlight - 1);
    result.cpu = input.cpuRight * input.cpuFactor;
    return result;
}

PlacedFootprint placeModule(const ModuleFootprint& module, const WasmTarget& target, Millicores usedCpu,
                            Mebibytes usedMemory, double replicas)
{
    if (target.kind == TargetChoice::Pod)
        return {1, module.running + module.code + target.shimMemory, 1};

    const double byMemory =
        wholeModules((usedMemory - target.hostMemory - module.code).value(), module.running.value());
    const double byCpu = wholeModules(usedCpu.value(), module.cpu.value());
    const double k = std::max(1.0, std::min({target.modulesPerHost, byMemory, byCpu}));
    Mebibytes memory = module.running + target.hostMemory / k;
    if (replicas > 0)
        memory += module.code * (std::max(1.0, replicas / k) / replicas);
    return {k, memory, 1 / k};
}

double replicasOnWasm(double replicas, double warmReplicas, double idleFraction)
{
    return std::max(0.0, replicas - warmReplicas) * (1 - idleFraction);
}

} // namespace tare::model
