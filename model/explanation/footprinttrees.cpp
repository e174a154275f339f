// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

#include <algorithm>
#include <unordered_set>

namespace tare::model::explanation {

namespace {

constexpr std::array<FigureUnit, resourceCount> units{Millicores, Mebibytes, Pods};

double ofResource(const Amounts& amounts, Resource resource)
{
    return resource == Resource::Cpu ? amounts.cpu.value() : amounts.memory.value();
}

// The rows of the usage files that tell of this workload.
Origin findUsage(const TreeBuilder& build, const Workload& workload)
{
    const auto& cluster = build.snapshot().clusters[workload.clusterIndex];
    std::unordered_set<std::string_view> names;
    for (const auto pod : workload.pods)
        names.insert(cluster.pods[pod].name);
    Origin origin;
    origin.kind = OriginKind::Usage;
    for (std::size_t i = 0; i < cluster.usage.size(); ++i) {
        const auto& usage = cluster.usage[i];
        const bool isElsewhere =
            !usage.namespaceName.empty() && usage.namespaceName != workload.namespaceName;
        if (isElsewhere || !names.count(usage.pod))
            continue;
        ++origin.rows;
        origin.source = i < cluster.usageSources.size() ? cluster.usageSources[i] : -1;
        if (usage.line > 0)
            origin.firstLine = origin.firstLine == 0 ? usage.line : std::min(origin.firstLine, usage.line);
        origin.lastLine = std::max(origin.lastLine, usage.line);
    }
    return origin;
}

Origin usageOrigin(const TreeBuilder& build, const Workload& workload)
{
    const auto index = static_cast<std::size_t>(&workload - build.prepared().workloads.data());
    return *build
                .once({static_cast<std::size_t>(TreeBuilder::Part::Usage), index, 0, 0},
                      [&] { return build.leaf("usage-max", Count, 0, findUsage(build, workload)); })
                .origin;
}

const UseOfResource& useOf(const Workload& workload, Resource resource)
{
    return resource == Resource::Cpu ? workload.app.cpu : workload.app.memory;
}

bool hasRequest(const Workload& workload, Resource resource)
{
    return resource == Resource::Cpu ? workload.app.cpuRequest.has_value()
                                     : workload.app.memoryRequest.has_value();
}

// What an app container asks for today: its request, else its mean usage.
Explanation askedToday(const TreeBuilder& build, const WorkloadFigures& figures, const PodGroup& group,
                       Resource resource)
{
    const auto& workload = build.workload(figures);
    const bool isUsage = !hasRequest(workload, resource) && useOf(workload, resource).mean;
    return build.leaf(isUsage                     ? "mean-usage"
                      : resource == Resource::Cpu ? "request-cpu"
                                                  : "request-memory",
                      units[indexOf(resource)], ofResource(group.app, resource),
                      isUsage ? usageOrigin(build, workload) : build.ofWorkload(figures), {figures.id});
}

// M3. The value comes from the same inputs as the evaluation's.
Explanation rightPerReplica(const TreeBuilder& build, const WorkloadFigures& figures, const PodGroup& group,
                            Resource resource)
{
    const auto& workload = build.workload(figures);
    const bool isCpu = resource == Resource::Cpu;
    const auto& use = useOf(workload, resource);
    const auto unit = units[indexOf(resource)];
    const std::string_view label = isCpu ? "right-cpu" : "right-memory";
    if (!build.scenario().isOn("rightsize.enabled") || !workload.hasData)
        return askedToday(build, figures, group, resource);
    const bool isKept = isCpu && workload.keepsCpuRequest;
    if (use.right && !(isKept && workload.app.cpuRequest)) {
        auto headroom = build.parameter(isCpu ? "rightsize.cpu_headroom" : "rightsize.memory_headroom");
        const double value = *use.right * (1 + *headroom.value);
        return build.node(label, unit, value, "with-headroom",
                          {build.leaf(isCpu ? "usage-p95" : "usage-max", unit, *use.right,
                                      usageOrigin(build, workload), {std::to_string(workload.usageSamples)}),
                           std::move(headroom)});
    }
    if (isKept)
        return askedToday(build, figures, group, resource);
    auto asked = askedToday(build, figures, group, resource);
    auto assumed = build.parameter(isCpu ? "rightsize.assumed_cpu_use" : "rightsize.assumed_memory_use");
    auto headroom = build.parameter(isCpu ? "rightsize.cpu_headroom" : "rightsize.memory_headroom");
    const double value = *asked.value * *assumed.value * (1 + *headroom.value);
    return build.node(label, unit, value, "assumed-use",
                      {std::move(asked), std::move(assumed), std::move(headroom)});
}

// The mean over the groups, which differ only where pods of one workload ask for different amounts.
Explanation rightOfReplica(const TreeBuilder& build, const WorkloadFigures& figures, Resource resource)
{
    const auto& groups = build.workload(figures).groups;
    const bool isCpu = resource == Resource::Cpu;
    const double value = isCpu ? figures.footprint.cpuRight.value() : figures.footprint.memoryRight.value();
    if (groups.size() == 1)
        return rightPerReplica(build, figures, groups.front(), resource);
    Children children;
    for (const auto& group : groups) {
        auto right = rightPerReplica(build, figures, group, resource);
        const double part = group.share * *right.value;
        children.push_back(build.node(
            "share-of-replicas", units[indexOf(resource)], part, "product",
            {build.leaf("share", Fraction, group.share, build.ofWorkload(figures)), std::move(right)}));
    }
    return build.node(isCpu ? "right-cpu" : "right-memory", units[indexOf(resource)], value, "sum",
                      std::move(children));
}

Explanation heapTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    return build.node(
        "heap", Mebibytes, figures.footprint.heap.value(), "heap",
        {rightOfReplica(build, figures, Resource::Memory),
         build.parameter(build.languageParameter("density.container_overhead_mib", figures.language))});
}

Explanation nativeMemory(const TreeBuilder& build, const WorkloadFigures& figures)
{
    return build.node(
        "native-memory", Mebibytes, figures.footprint.memoryNative.value(), "sum",
        {build.parameter(build.languageParameter("density.container_overhead_mib", figures.targetLanguage)),
         heapTree(build, figures)});
}

Explanation moduleTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    const double value = figures.footprint.module.value();
    if (figures.footprint.isMeasured)
        return build.node("module", Mebibytes, value, "module-measured",
                          {build.entered(figures, "wasm_module_mib", Mebibytes,
                                         build.overridesOf(figures)->wasmModuleMib->likely),
                           build.parameter("rightsize.memory_headroom")});
    return build.node(
        "module", Mebibytes, value, "module",
        {build.parameter(build.languageParameter("density.wasm_base_mib", figures.targetLanguage)),
         heapTree(build, figures),
         build.parameter(build.languageParameter("density.heap_ratio", figures.targetLanguage))});
}

Explanation runningTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    return build.node(
        "running", Mebibytes, figures.footprint.running.value(), "running",
        {moduleTree(build, figures),
         build.enteredOr(figures, &WorkloadOverride::callsInFlight, "calls_in_flight",
                         "density.calls_in_flight"),
         build.parameter(build.languageParameter("density.call_memory_mib", figures.targetLanguage))});
}

Explanation codeTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    if (figures.footprint.isMeasured)
        return build.node("code", Mebibytes, 0, "measured-with-code", {});
    return build.parameter(build.languageParameter("density.wasm_code_mib", figures.targetLanguage));
}

Explanation cpuWasmTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    return build.node(
        "cpu-on-wasm", Millicores, figures.footprint.cpuWasm.value(), "product",
        {rightOfReplica(build, figures, Resource::Cpu),
         build.enteredOr(figures, &WorkloadOverride::cpuFactor, "cpu_factor",
                         build.languageParameter("density.cpu_factor", figures.targetLanguage))});
}

bool isOnHosts(const TreeBuilder& build)
{
    return build.scenario().choice("density.target") == "host";
}

Explanation modulesPerHostTree(const TreeBuilder& build, const WorkloadFigures& figures,
                               const WorkloadPoolPart& part)
{
    if (!isOnHosts(build))
        return build.node("modules-per-host", Count, part.modulesPerHost, "one-module-a-pod", {});
    Children usable;
    addUsable(usable, build, build.evaluation().pools[part.pool]);
    return build.node("modules-per-host", Count, part.modulesPerHost, "modules-per-host",
                      {build.parameter("density.modules_per_host"), usedTree(build, part.pool),
                       std::move(usable[indexOf(Resource::Memory)]),
                       std::move(usable[indexOf(Resource::Cpu)]), build.parameter("density.host_memory_mib"),
                       codeTree(build, figures), runningTree(build, figures), cpuWasmTree(build, figures)});
}

Explanation memoryWasmTree(const TreeBuilder& build, const WorkloadFigures& figures,
                           const WorkloadPoolPart& part)
{
    const double value = part.wasmMemory.value();
    if (!isOnHosts(build))
        return build.node("memory-on-wasm", Mebibytes, value, "memory-on-wasm-pod",
                          {runningTree(build, figures), codeTree(build, figures),
                           build.parameter("density.shim_memory_mib")});
    return build.node("memory-on-wasm", Mebibytes, value, "memory-on-wasm-host",
                      {runningTree(build, figures), codeTree(build, figures),
                       replicasWasmTree(build, figures), modulesPerHostTree(build, figures, part),
                       build.parameter("density.host_memory_mib")});
}

Explanation sidecarsOfReplica(const TreeBuilder& build, const WorkloadFigures& figures, Resource resource)
{
    double sum = 0;
    for (const auto& group : build.workload(figures).groups)
        sum += group.share * ofResource(group.sidecars, resource);
    return build.leaf("sidecars", units[indexOf(resource)], sum, build.ofWorkload(figures));
}

Explanation wasmPart(const TreeBuilder& build, const WorkloadFigures& figures, const WorkloadPoolPart& part,
                     Resource resource)
{
    const auto r = indexOf(resource);
    auto share = build.leaf("share", Fraction, part.share, build.ofWorkload(figures));
    if (resource == Resource::Pods)
        return build.node(
            "pods-on-wasm", Pods, part.wasm[r], "pods-on-wasm",
            {replicasWasmTree(build, figures), std::move(share), modulesPerHostTree(build, figures, part)});
    auto own = resource == Resource::Cpu ? cpuWasmTree(build, figures) : memoryWasmTree(build, figures, part);
    return build.node("wasm-part", units[r], part.wasm[r], "placed-demand",
                      {replicasWasmTree(build, figures), std::move(share), std::move(own),
                       sidecarsOfReplica(build, figures, resource),
                       modulesPerHostTree(build, figures, part)});
}

Explanation appOfGroup(const TreeBuilder& build, const WorkloadFigures& figures, const PodGroup& group,
                       Rung rung, Resource resource)
{
    if (rung == Rung::Today)
        return askedToday(build, figures, group, resource);
    auto right = rightPerReplica(build, figures, group, resource);
    const bool isRewritten = rung == Rung::Native && resource == Resource::Memory &&
                             build.workload(figures).hasData && figures.language != figures.targetLanguage;
    if (!isRewritten)
        return right;
    auto native = nativeMemory(build, figures);
    if (build.workload(figures).groups.size() == 1)
        return native;
    auto mean = rightOfReplica(build, figures, resource);
    const double value = *right.value + *native.value - *mean.value;
    return build.node("native-memory", Mebibytes, value, "rewritten",
                      {std::move(right), std::move(native), std::move(mean)});
}

double amountOf(const WorkloadPoolPart& part, Rung rung, std::size_t r)
{
    const PerResource<double>* rungs[] = {&part.today, &part.right, &part.native, &part.wasm};
    return (*rungs[static_cast<std::size_t>(rung)])[r];
}

} // namespace

Explanation groupDemandTree(const TreeBuilder& build, const WorkloadFigures& figures, const PodGroup& group,
                            Rung rung, Resource resource)
{
    auto share = build.leaf("share", Fraction, group.share, build.ofWorkload(figures));
    const double pods = figures.replicas * group.share;
    if (resource == Resource::Pods)
        return build.node("pods-of-part", Pods, pods, "product",
                          {replicasTree(build, figures), std::move(share)});
    auto app = appOfGroup(build, figures, group, rung, resource);
    const auto unit = units[indexOf(resource)];
    const double sidecars = ofResource(group.sidecars, resource),
                 overhead = ofResource(group.overhead, resource);
    const double value = pods * (*app.value + sidecars + overhead);
    return build.node("demand-of-part", unit, value, "group-demand",
                      {replicasTree(build, figures), std::move(share), std::move(app),
                       build.leaf("sidecars", unit, sidecars, build.ofWorkload(figures)),
                       build.leaf("sandbox", unit, overhead, build.ofWorkload(figures))});
}

Explanation replicasTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    const auto* overrides = build.overridesOf(figures);
    if (overrides && overrides->replicas)
        return build.entered(figures, "replicas", Pods, figures.replicas);
    return build.leaf("replicas", Pods, figures.replicas, build.ofWorkload(figures), {figures.id});
}

Explanation replicasWasmTree(const TreeBuilder& build, const WorkloadFigures& figures)
{
    auto idle = build.scenario().isOn("coldstart.scale_to_zero")
                    ? build.enteredOr(figures, &WorkloadOverride::idleFraction, "idle_fraction",
                                      "coldstart.idle_fraction")
                    : build.parameterValue("coldstart.scale_to_zero", 0, Fraction);
    return build.node("replicas-on-wasm", Pods, figures.replicasWasm, "replicas-on-wasm",
                      {replicasTree(build, figures),
                       build.enteredOr(figures, &WorkloadOverride::warmReplicas, "warm_replicas",
                                       "coldstart.warm_replicas"),
                       std::move(idle)});
}

Explanation partTree(const TreeBuilder& build, const WorkloadFigures& figures, const WorkloadPoolPart& part,
                     Rung rung, Resource resource)
{
    const auto& workload = build.workload(figures);
    if (rung == Rung::Wasm && workload.hasData)
        return wasmPart(build, figures, part, resource);
    Children children;
    for (const auto& group : workload.groups)
        if (build.evaluation().pools[part.pool].index == group.pool)
            children.push_back(groupDemandTree(build, figures, group, rung, resource));
    if (children.size() == 1)
        return std::move(children.front());
    const auto r = indexOf(resource);
    return build.node("demand-of-part", units[r], amountOf(part, rung, r), "sum", std::move(children));
}

Explanation footprintTree(const TreeBuilder& build, const WorkloadFigures& figures, Rung rung,
                          Resource resource)
{
    static constexpr std::string_view labels[4][resourceCount] = {
        {"footprint.today.cpu_m", "footprint.today.memory_mib", "footprint.today.pods"},
        {"footprint.right.cpu_m", "footprint.right.memory_mib", "footprint.right.pods"},
        {"footprint.native.cpu_m", "footprint.native.memory_mib", "footprint.native.pods"},
        {"footprint.wasm.cpu_m", "footprint.wasm.memory_mib", "footprint.wasm.pods"}};
    const auto r = indexOf(resource);
    Children children;
    double sum = 0;
    for (const auto& part : figures.parts) {
        children.push_back(partTree(build, figures, part, rung, resource));
        sum += amountOf(part, rung, r);
    }
    return build.node(labels[static_cast<std::size_t>(rung)][r], units[r], sum, "sum", std::move(children));
}

} // namespace tare::model::explanation
