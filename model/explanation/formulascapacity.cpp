// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/envelope.h"
#include "model/density/footprint.h"
#include "model/explanation/formulasets.h"

#include <algorithm>
#include <cmath>

namespace tare::model::explanation {

namespace {

using Values = std::span<const std::optional<double>>;
using Result = std::optional<double>;

bool areThere(Values values)
{
    return std::all_of(values.begin(), values.end(), [](const auto& value) { return value.has_value(); });
}

Amount3 three(Values values, std::size_t first)
{
    return {*values[first], *values[first + 1], *values[first + 2]};
}

// Children: demand at the start of the way, at its end, usable amounts of one node; three each.
template<Resource Binding> Result length(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const auto usable = three(values, 6);
    return bindingLengths(lines(three(values, 0), usable), lines(three(values, 3), usable))[indexOf(Binding)];
}

// Children: price, how full; then relief, usable and length of the way; three each.
Result share(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const auto relief = lines(three(values, 2), three(values, 5));
    const auto way = three(values, 8);
    double sum = 0;
    for (std::size_t r = 0; r < resourceCount; ++r)
        sum += relief[r] * way[r];
    return *values[0] / *values[1] * sum;
}

// Children: price, how full; then demand of the others, relief and usable; three each.
Result marginal(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const auto before = three(values, 2), relief = three(values, 5), usable = three(values, 8);
    Amount3 after{};
    for (std::size_t r = 0; r < resourceCount; ++r)
        after[r] = before[r] - relief[r];
    return *values[0] / *values[1] * (fill(before, usable).nodes - fill(after, usable).nodes);
}

// The same of the step from native rewrite to WebAssembly. Children: price, how full; then demand of the
// others as native rewrites, as WebAssembly, own right-sized, native and WebAssembly demand, usable; three
// each.
Result marginalOnly(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const auto native = three(values, 2), wasm = three(values, 5), ownRight = three(values, 8),
               ownNative = three(values, 11), ownWasm = three(values, 14), usable = three(values, 17);
    Amount3 withNative{}, withWasm{};
    for (std::size_t r = 0; r < resourceCount; ++r) {
        withNative[r] = native[r] - ownRight[r] + ownNative[r];
        withWasm[r] = wasm[r] - ownRight[r] + ownWasm[r];
    }
    const double with = fill(withNative, usable).nodes - fill(withWasm, usable).nodes;
    const double without = fill(native, usable).nodes - fill(wasm, usable).nodes;
    return *values[0] / *values[1] * (with - without);
}

// Children: modules a host at most, how full, usable memory and CPU of a node, host memory, code, running,
// CPU.
Result modulesPerHost(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    ModuleFootprint module;
    module.code = Mebibytes(*values[5]);
    module.running = Mebibytes(*values[6]);
    module.cpu = Millicores(*values[7]);
    const WasmTarget target{TargetChoice::Host, Mebibytes(0), Mebibytes(*values[4]), *values[0]};
    return placeModule(module, target, Millicores(*values[1] * *values[3]),
                       Mebibytes(*values[1] * *values[2]), 1)
        .modulesPerHost;
}

// Children: running, code, replicas, modules a host, host memory.
Result memoryOnHost(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    const double replicas = *values[2], k = *values[3];
    const double code = replicas > 0 ? *values[1] * std::max(1.0, replicas / k) / replicas : 0;
    return *values[0] + code + *values[4] / k;
}

// Children: own replicas, pods of the workload in this pool and the amount of a replica; sidecars of a pod
// and pods.
Result placedDemand(Values values)
{
    if (!areThere(values))
        return std::nullopt;
    return *values[0] * *values[1] * (*values[2] + *values[3] / *values[4]);
}

constexpr Formula formulasOfCapacity[] = {
    {"length-cpu", "M5", "|{t ∈ [0, 1]: CPU binds}|", length<Resource::Cpu>},
    {"length-memory", "M5", "|{t ∈ [0, 1]: memory binds}|", length<Resource::Memory>},
    {"length-pods", "M5", "|{t ∈ [0, 1]: pods bind}|", length<Resource::Pods>},
    {"capacity-share", "M5", "{0} ÷ {1} × ({2} ÷ {5} × {8} + {3} ÷ {6} × {9} + {4} ÷ {7} × {10})", share},
    {"marginal-saving", "M5",
     "{0} ÷ {1} × (max({2} ÷ {8}, {3} ÷ {9}, {4} ÷ {10}) − max(({2} − {5}) ÷ {8}, ({3} − {6}) ÷ {9}, "
     "({4} − {7}) ÷ {10}))",
     marginal},
    {"marginal-wasm-only", "M5", "{0} ÷ {1} × (ΔN(S ∪ s) − ΔN(S))", marginalOnly},
    {"modules-per-host", "M4", "max(1, min({0}, ⌊({1} × {2} − {4} − {5}) ÷ {6}⌋, ⌊{1} × {3} ÷ {7}⌋))",
     modulesPerHost},
    {"memory-on-wasm-host", "M4", "{0} + {1} × max(1, {2} ÷ {3}) ÷ {2} + {4} ÷ {3}", memoryOnHost},
    {"placed-demand", "M4", "{0} × {1} × ({2} + {3} ÷ {4})", placedDemand},
};

} // namespace

std::span<const Formula> capacityFormulas()
{
    return formulasOfCapacity;
}

} // namespace tare::model::explanation
