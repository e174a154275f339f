// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceparts.h"

#include <algorithm>
#include <cmath>

namespace tare::tests::reference {

void shapeToday(World& world);

namespace {

using namespace tare::model;

// On the straight line between the samples beside it.
double quantile(std::vector<double> samples, double part)
{
    std::sort(samples.begin(), samples.end());
    const double place = part * static_cast<double>(samples.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const auto above = std::min(below + 1, samples.size() - 1);
    return samples[below] + (samples[above] - samples[below]) * (place - static_cast<double>(below));
}

std::vector<double> samplesOf(const World& world, const Workload& workload, int resource)
{
    std::vector<double> result;
    for (const auto pod : workload.pods)
        for (const auto& sample : world.pods[pod].samples)
            if (sample[resource])
                result.push_back(*sample[resource]);
    return result;
}

struct PerReplica
{
    std::optional<double> request; // mean over its pods, or of the template
    double sidecar = 0, overhead = 0;
};

PerReplica perReplica(const World& world, const Workload& workload, int r)
{
    PerReplica result;
    double sum = 0, stated = 0;
    for (const auto index : workload.pods) {
        const auto& pod = world.pods[index];
        if (pod.app[r]) {
            sum += *pod.app[r];
            stated += 1;
        }
        result.sidecar += pod.sidecar[r].value_or(0) / static_cast<double>(workload.pods.size());
        result.overhead += pod.overhead[r] / static_cast<double>(workload.pods.size());
    }
    if (stated > 0)
        result.request = sum / stated;
    return result;
}

void rightSize(const World& world, Workload& workload)
{
    const bool isOn = world.scenario.isOn("rightsize.enabled");
    const double headroom[] = {world.likely("rightsize.cpu_headroom"),
                               world.likely("rightsize.memory_headroom")};
    const double assumed[] = {world.likely("rightsize.assumed_cpu_use"),
                              world.likely("rightsize.assumed_memory_use")};
    for (int r = 0; r < 2; ++r) {
        const auto replica = perReplica(world, workload, r);
        const auto samples = samplesOf(world, workload, r);
        double mean = 0;
        for (const double sample : samples)
            mean += sample / static_cast<double>(samples.size());
        workload.appToday[r] = replica.request.value_or(mean);
        workload.sidecarRight[r] = replica.sidecar;
        workload.overhead[r] = replica.overhead;
        if (!isOn || (r == 0 && workload.keepsCpu && replica.request))
            workload.appRight[r] = workload.appToday[r];
        else if (!samples.empty())
            workload.appRight[r] = quantile(samples, r == 0 ? 0.95 : 1.0) * (1 + headroom[r]);
        else
            workload.appRight[r] = assumed[r] * replica.request.value_or(0) * (1 + headroom[r]);
        workload.hasData = workload.hasData || replica.request || !samples.empty();
    }
    // Without a pod the template says what one would ask for.
    workload.hasData =
        workload.hasData || (workload.pods.empty() && workload.shape && statesRequest(*workload.shape));
    workload.hasData = workload.hasData && workload.isTimed;
}

std::optional<Range> overridden(const Workload& workload, std::optional<Range> WorkloadOverride::*field)
{
    return workload.overrides ? workload.overrides->*field : std::nullopt;
}

double likelyOr(const Workload& workload, std::optional<Range> WorkloadOverride::*field, double otherwise)
{
    const auto entered = overridden(workload, field);
    return entered ? entered->likely : otherwise;
}

struct Module
{
    double running = 0, code = 0, cpu = 0;
};

Module moduleOf(const World& world, const Workload& workload)
{
    const auto language = world.language(workload), target = world.target(workload);
    const double heap =
        std::max(0.0, workload.appRight[1] - world.ofLanguage("density.container_overhead_mib", language));
    Module result;
    result.code = world.ofLanguage("density.wasm_code_mib", target);
    double module = world.ofLanguage("density.wasm_base_mib", target) +
                    heap * world.ofLanguage("density.heap_ratio", target);
    if (const auto measured = overridden(workload, &WorkloadOverride::wasmModuleMib)) {
        module = measured->likely * (1 + world.likely("rightsize.memory_headroom"));
        result.code = 0;
    }
    const double calls =
        likelyOr(workload, &WorkloadOverride::callsInFlight, world.likely("density.calls_in_flight"));
    result.running = module + (calls - 1) * world.ofLanguage("density.call_memory_mib", target);
    result.cpu = workload.appRight[0] * likelyOr(workload, &WorkloadOverride::cpuFactor,
                                                 world.ofLanguage("density.cpu_factor", target));
    return result;
}

// A part of the Wasm form in one pool; part is that of the workload's pods there.
Three wasmIn(const World& world, const Workload& workload, const Pool& pool, double part)
{
    const auto module = moduleOf(world, workload);
    const double replicas = workload.replicasWasm;
    if (replicas == 0)
        return {};
    double memory = 0, pods = replicas;
    if (world.scenario.choice("density.target") == "host") {
        const double host = world.likely("density.host_memory_mib");
        double k = world.likely("density.modules_per_host");
        k = std::min(k,
                     std::floor((pool.used * pool.usable[1] - host - module.code) / module.running + 1e-9));
        if (module.cpu > 0)
            k = std::min(k, std::floor(pool.used * pool.usable[0] / module.cpu + 1e-9));
        k = std::max(1.0, k);
        memory = module.running + module.code * std::max(1.0, replicas / k) / replicas + host / k;
        pods = replicas / k;
    } else {
        memory = module.running + module.code + world.likely("density.shim_memory_mib");
    }
    return {part * (replicas * module.cpu + pods * workload.sidecarRight[0]),
            part * (replicas * memory + pods * workload.sidecarRight[1]), part * pods};
}

void usedOf(World& world)
{
    for (std::size_t index = 0; index < world.pools.size(); ++index) {
        auto& pool = world.pools[index];
        for (const auto& workload : world.workloads)
            for (const auto& [place, demand] : workload.today)
                for (int r = 0; place == index && r < 3; ++r)
                    pool.today[r] += demand[r];
        pool.used = 1;
        pool.used =
            std::max(fill(world, index, pool.today) / pool.count, world.likely("density.target_fill"));
    }
}

void rungs(World& world, Workload& workload)
{
    const auto language = world.language(workload), target = world.target(workload);
    workload.appNative = workload.appRight;
    if (language != target) {
        const double heap = std::max(0.0, workload.appRight[1] -
                                              world.ofLanguage("density.container_overhead_mib", language));
        workload.appNative[1] = world.ofLanguage("density.container_overhead_mib", target) + heap;
    }
    for (const auto& [index, pods] : workload.podsIn) {
        auto& right = workload.right[index];
        auto& native = workload.native[index];
        for (int r = 0; r < 2; ++r) {
            right[r] = pods * (workload.appRight[r] + workload.sidecarRight[r] + workload.overhead[r]);
            native[r] = pods * (workload.appNative[r] + workload.sidecarRight[r] + workload.overhead[r]);
        }
        right[2] = native[2] = pods;
        workload.wasm[index] =
            wasmIn(world, workload, world.pools[index], pods / static_cast<double>(workload.pods.size()));
        if (!workload.hasData) // nothing is known: it stays what it is
            right = native = workload.wasm[index] = workload.today[index];
        for (int r = 0; r < 3; ++r)
            world.pools[index].right[r] += right[r];
    }
}

} // namespace

void shapeDemands(World& world)
{
    shapeToday(world);
    usedOf(world);
    for (auto& workload : world.workloads) {
        rightSize(world, workload);
        workload.replicas = workload.hasExportedPods ? static_cast<double>(workload.pods.size())
                                                     : workload.specReplicas.value_or(0);
        workload.replicas = likelyOr(workload, &WorkloadOverride::replicas, workload.replicas);
        const double warm =
            likelyOr(workload, &WorkloadOverride::warmReplicas, world.likely("coldstart.warm_replicas"));
        const double idle =
            likelyOr(workload, &WorkloadOverride::idleFraction, world.likely("coldstart.idle_fraction"));
        workload.replicasWasm = std::max(0.0, workload.replicas - warm) *
                                (world.scenario.isOn("coldstart.scale_to_zero") ? 1 - idle : 1);
        rungs(world, workload);
    }
}

} // namespace tare::tests::reference
