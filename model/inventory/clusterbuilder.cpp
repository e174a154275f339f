// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/clusterbuilder.h"

#include "model/evaluation/snapshot.h"
#include "model/inventory/jobhours.h"
#include "model/inventory/keptkeys.h"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace tare::model {

namespace {

// As many samples of a pod say something about a day, not about a moment.
constexpr std::size_t samplesOfASeries = 24;

bool belongsToNode(std::string_view ownerKind)
{
    return ownerKind == "DaemonSet" || ownerKind == "Node";
}

bool isJobKind(std::string_view kind)
{
    return kind == "Job" || kind == "CronJob";
}

// A pod that was given to a node holds its request there, whatever its containers do yet.
bool hasEnded(const PodRecord& pod)
{
    return pod.phase == PodPhase::Succeeded || pod.phase == PodPhase::Failed;
}

// What one pod holds of a part: its request, else what the workload's pods use on average.
Amounts orUsed(const StatedAmounts& stated, std::optional<double> cpuUse, std::optional<double> memoryUse)
{
    return {Millicores(stated.cpu ? *stated.cpu : cpuUse.value_or(0)),
            Mebibytes(stated.memory ? *stated.memory : memoryUse.value_or(0))};
}

std::optional<double> sum(std::optional<double> a, std::optional<double> b)
{
    if (!a && !b)
        return std::nullopt;
    return a.value_or(0) + b.value_or(0);
}

// Requests are means over the pods that state them.
class Mean
{
public:
    void add(std::optional<double> value)
    {
        if (value) {
            m_sum += *value;
            ++m_count;
        }
    }
    std::optional<double> value() const
    {
        return m_count ? std::optional(m_sum / static_cast<double>(m_count)) : std::nullopt;
    }

private:
    double m_sum = 0;
    std::size_t m_count = 0;
};

template<typename Unit> std::optional<Unit> as(std::optional<double> value)
{
    return value ? std::optional(Unit(*value)) : std::nullopt;
}

} // namespace

ClusterBuilder::ClusterBuilder(const ClusterRecords& cluster, std::size_t clusterIndex)
    : m_cluster(cluster), m_clusterIndex(clusterIndex), m_ownership(cluster.controllers)
{
    m_needs.reserve(cluster.shapes.size());
    for (const PodShape& shape : cluster.shapes)
        m_needs.push_back(podNeeds(shape, cluster.runtimeClasses));
    m_usage = collectUsage(cluster, m_needs);
    m_pools = buildPools(cluster, clusterIndex);
    m_counts.duplicateNodes = m_pools.duplicateNodes;
    m_counts.usageOfUnknownPods = m_usage.recordsOfUnknownPods;
}

ClusterInventory ClusterBuilder::build(std::size_t firstPool)
{
    placeControllers();
    placePods();
    if (m_cluster.pods.empty())
        holdDaemonTemplates();

    ClusterInventory result;
    for (const auto& [key, draft] : m_drafts)
        if (isWorkload(draft))
            result.workloads.push_back(makeWorkload(draft));
    applyAutoscalers(result.workloads);
    for (Workload& workload : result.workloads)
        for (PodGroup& group : workload.groups)
            group.pool += firstPool;
    result.pools = std::move(m_pools.pools);
    result.counts = m_counts;
    return result;
}

const PodNeeds& ClusterBuilder::needsOf(PodShapeId shape) const
{
    static const PodNeeds none;
    const auto index = static_cast<std::size_t>(shape);
    return shape >= 0 && index < m_needs.size() ? m_needs[index] : none;
}

ClusterBuilder::Draft& ClusterBuilder::draftOf(const TopController& top)
{
    const auto [entry, isNew] = m_drafts.try_emplace(top.kind + '/' + top.namespaceName + '/' + top.name);
    if (isNew)
        entry->second.top = top;
    return entry->second;
}

void ClusterBuilder::placeControllers()
{
    for (std::size_t i = 0; i < m_cluster.controllers.size(); ++i) {
        const ControllerRecord& controller = m_cluster.controllers[i];
        const TopController top = m_ownership.topOf(controller);
        Draft& draft = draftOf(top);
        const bool isTop = top.kind == controller.kind && top.name == controller.name;
        if (isTop && !draft.controller) {
            draft.controller = &controller;
            draft.controllerIndex = i;
        } else if (!isTop) {
            draft.children.push_back(&controller);
        }
    }
}

void ClusterBuilder::placePods()
{
    std::unordered_set<std::string> seen;
    for (std::uint32_t i = 0; i < m_cluster.pods.size(); ++i) {
        const PodRecord& pod = m_cluster.pods[i];
        if (!seen.insert(pod.namespaceName + '/' + pod.name).second) {
            ++m_counts.duplicatePods;
            continue;
        }
        const TopController top = m_ownership.topOf(pod);
        if (hasEnded(pod)) {
            ++m_counts.endedPods;
        } else if (pod.nodeName.empty()) {
            ++m_counts.podsWithoutNode;
        } else if (belongsToNode(top.kind)) {
            holdDaemonPod(i);
        } else {
            draftOf(top).pods.push_back(i);
        }
    }
}

Amounts ClusterBuilder::statedOrUsed(std::uint32_t pod) const
{
    const PodNeeds& needs = needsOf(m_cluster.pods[pod].shape);
    const auto samples = m_usage.ofPod(pod);
    const PartUse app = summarize(samples, &UsageSample::app);
    const PartUse sidecars = summarize(samples, &UsageSample::sidecars);
    return orUsed(needs.app, app.cpu.mean, app.memory.mean) +
           orUsed(needs.sidecars, sidecars.cpu.mean, sidecars.memory.mean) + needs.overhead;
}

// max(request, usage) + overhead of one pod (M2.3). A pod that neither asks for anything nor was sampled uses
// what its workload's pods do on average.
Amounts ClusterBuilder::allocatedOf(std::uint32_t pod, const Workload* workload) const
{
    const PodNeeds& needs = needsOf(m_cluster.pods[pod].shape);
    const auto samples = m_usage.ofPod(pod);
    const PartUse app = summarize(samples, &UsageSample::app);
    const PartUse sidecars = summarize(samples, &UsageSample::sidecars);
    const auto larger = [](std::optional<double> request, std::optional<double> usage,
                           std::optional<double> otherwise) {
        return request || usage ? std::max(request.value_or(0), usage.value_or(0)) : otherwise.value_or(0);
    };
    std::optional<double> cpu, memory;
    if (workload) {
        cpu = sum(workload->app.cpu.mean, workload->sidecars.cpu.mean);
        memory = sum(workload->app.memory.mean, workload->sidecars.memory.mean);
    }
    return Amounts{Millicores(larger(sum(needs.app.cpu, needs.sidecars.cpu),
                                     sum(app.cpu.mean, sidecars.cpu.mean), cpu)),
                   Mebibytes(larger(sum(needs.app.memory, needs.sidecars.memory),
                                    sum(app.memory.mean, sidecars.memory.mean), memory))} +
           needs.overhead;
}

void ClusterBuilder::holdDaemonPod(std::uint32_t pod)
{
    const NodePlace* place = m_pools.find(m_cluster.pods[pod].nodeName);
    if (!place) {
        ++m_counts.podsOnUnknownNodes;
        return;
    }
    holdOnNode(m_pools, *place, statedOrUsed(pod), allocatedOf(pod, nullptr));
}

// Without pods in the export every node runs one pod of every DaemonSet.
void ClusterBuilder::holdDaemonTemplates()
{
    for (const auto& [key, draft] : m_drafts) {
        if (draft.top.kind != "DaemonSet")
            continue;
        const auto shape = templateOf(draft);
        if (!shape)
            continue;
        const PodNeeds& needs = needsOf(*shape);
        const Amounts amounts = orUsed(needs.app, {}, {}) + orUsed(needs.sidecars, {}, {}) + needs.overhead;
        for (const auto& [name, place] : m_pools.places)
            holdOnNode(m_pools, place, amounts, amounts);
    }
}

std::optional<PodShapeId> ClusterBuilder::templateOf(const Draft& draft) const
{
    if (draft.controller && draft.controller->shape)
        return draft.controller->shape;
    for (const ControllerRecord* child : draft.children)
        if (child->shape)
            return child->shape;
    return std::nullopt;
}

// ReplicaSets with 0 replicas are history, and an object without a template owns other things than pods.
bool ClusterBuilder::isWorkload(const Draft& draft) const
{
    if (belongsToNode(draft.top.kind))
        return false;
    if (!draft.pods.empty())
        return true;
    if (!draft.controller || draft.top.isInferred)
        return false;
    if (draft.top.kind == "ReplicaSet" && draft.controller->replicas.value_or(1) == 0)
        return false;
    return draft.controller->shape || draft.controller->replicas || !draft.children.empty();
}

Workload ClusterBuilder::makeWorkload(const Draft& draft)
{
    Workload workload;
    describe(workload, draft);
    workload.pods = draft.pods;
    m_counts.inferredWorkloads += workload.isNameInferred;
    takeUsage(workload, draft);
    std::vector<const PodNeeds*> needs;
    for (const std::uint32_t pod : draft.pods)
        needs.push_back(&needsOf(m_cluster.pods[pod].shape));
    if (needs.empty())
        if (const auto shape = templateOf(draft))
            needs.push_back(&needsOf(*shape));
    takeRequests(workload, needs);
    takeReplicas(workload, draft);
    groupPods(workload, draft);
    if (workload.groups.empty())
        spread(workload, draft);

    const ReplicaPart& app = workload.app;
    workload.hasData =
        (app.cpuRequest || app.memoryRequest || app.cpu.mean || app.memory.mean) && !workload.hasUnknownHours;
    return workload;
}

void ClusterBuilder::describe(Workload& workload, const Draft& draft) const
{
    workload.cluster = m_cluster.name;
    workload.clusterIndex = m_clusterIndex;
    workload.namespaceName = draft.top.namespaceName;
    workload.kind = draft.top.kind;
    workload.name = draft.top.name;
    workload.id = workload.cluster + '/' + workload.namespaceName + '/' + workload.kind + '/' + workload.name;
    workload.isNameInferred = draft.top.isInferred;
    workload.isInSystemNamespace = isSystemNamespace(workload.namespaceName);
    workload.isJob = isJobKind(workload.kind);
    workload.hasPods = !draft.pods.empty();

    std::optional<PodShapeId> shape = templateOf(draft);
    if (!shape && !draft.pods.empty())
        shape = m_cluster.pods[draft.pods.front()].shape;
    if (shape && static_cast<std::size_t>(*shape) < m_cluster.shapes.size())
        workload.shape = &m_cluster.shapes[static_cast<std::size_t>(*shape)];
    if (draft.controller) {
        workload.labels = &draft.controller->labels;
        workload.annotations = &draft.controller->annotations;
        workload.line = draft.controller->line;
        if (draft.controllerIndex < m_cluster.controllerSources.size())
            workload.source = m_cluster.controllerSources[draft.controllerIndex];
    } else if (!draft.pods.empty()) {
        const std::uint32_t pod = draft.pods.front();
        workload.labels = &m_cluster.pods[pod].labels;
        workload.line = m_cluster.pods[pod].line;
        if (pod < m_cluster.podSources.size())
            workload.source = m_cluster.podSources[pod];
    }
}

void ClusterBuilder::takeUsage(Workload& workload, const Draft& draft) const
{
    std::vector<UsageSample> samples;
    for (const std::uint32_t pod : draft.pods) {
        const auto ofPod = m_usage.ofPod(pod);
        samples.insert(samples.end(), ofPod.begin(), ofPod.end());
    }
    if (samples.empty())
        return;
    const PartUse app = summarize(samples, &UsageSample::app);
    const PartUse sidecars = summarize(samples, &UsageSample::sidecars);
    workload.app.cpu = app.cpu;
    workload.app.memory = app.memory;
    workload.sidecars.cpu = sidecars.cpu;
    workload.sidecars.memory = sidecars.memory;
    workload.usageSamples = samples.size();
    const bool isSeries = samples.size() >= samplesOfASeries * draft.pods.size() ||
                          std::any_of(samples.begin(), samples.end(), [](const UsageSample& sample) {
                              return sample.statistic != UsageStatistic::Sample;
                          });
    workload.useSource = isSeries ? UseSource::Series : UseSource::Sample;
}

void ClusterBuilder::takeRequests(Workload& workload, const std::vector<const PodNeeds*>& needs) const
{
    Mean appCpu, appMemory, sidecarCpu, sidecarMemory;
    Amounts overhead;
    for (const PodNeeds* pod : needs) {
        appCpu.add(pod->app.cpu);
        appMemory.add(pod->app.memory);
        sidecarCpu.add(pod->sidecars.cpu);
        sidecarMemory.add(pod->sidecars.memory);
        overhead += pod->overhead;
    }
    workload.app.cpuRequest = as<Millicores>(appCpu.value());
    workload.app.memoryRequest = as<Mebibytes>(appMemory.value());
    workload.sidecars.cpuRequest = as<Millicores>(sidecarCpu.value());
    workload.sidecars.memoryRequest = as<Mebibytes>(sidecarMemory.value());
    if (!needs.empty())
        workload.overhead = overhead * (1 / static_cast<double>(needs.size()));
}

void ClusterBuilder::takeReplicas(Workload& workload, const Draft& draft)
{
    if (workload.isJob) {
        std::vector<const ControllerRecord*> jobs;
        if (draft.controller && draft.top.kind == "Job")
            jobs.push_back(draft.controller);
        for (const ControllerRecord* child : draft.children)
            if (child->kind == "Job")
                jobs.push_back(child);
        const auto mean = meanRunningPods(jobs, m_cluster.observedAt);
        workload.replicas = mean ? *mean : static_cast<double>(draft.pods.size());
        workload.hasUnknownHours = !mean;
        m_counts.jobsWithoutHours += !mean;
        return;
    }
    if (!m_cluster.pods.empty()) {
        workload.replicas = static_cast<double>(draft.pods.size());
        return;
    }
    ++m_counts.spreadWorkloads;
    if (draft.controller && draft.controller->replicas) {
        workload.replicas = static_cast<double>(*draft.controller->replicas);
    } else {
        double ofChildren = 0;
        for (const ControllerRecord* child : draft.children)
            ofChildren += static_cast<double>(child->replicas.value_or(0));
        workload.replicas = draft.children.empty() ? 1 : ofChildren;
    }
}

// Pods on nodes that the export lacks lie where the workload's other pods do.
void ClusterBuilder::groupPods(Workload& workload, const Draft& draft)
{
    std::map<std::pair<std::size_t, std::size_t>, PodGroup> groups;
    double placed = 0;
    for (const std::uint32_t index : draft.pods) {
        const NodePlace* place = m_pools.find(m_cluster.pods[index].nodeName);
        if (!place) {
            ++m_counts.podsOnUnknownNodes;
            continue;
        }
        const PodNeeds& needs = needsOf(m_cluster.pods[index].shape);
        PodGroup& group = groups[{place->pool, place->capacity}];
        group.pool = place->pool;
        group.capacity = place->capacity;
        group.share += 1;
        group.app += orUsed(needs.app, workload.app.cpu.mean, workload.app.memory.mean);
        group.sidecars += orUsed(needs.sidecars, workload.sidecars.cpu.mean, workload.sidecars.memory.mean);
        group.overhead += needs.overhead;
        group.allocated += allocatedOf(index, &workload);
        placed += 1;
    }
    for (auto& [key, group] : groups) {
        const double perPod = 1 / group.share;
        group.app = group.app * perPod;
        group.sidecars = group.sidecars * perPod;
        group.overhead = group.overhead * perPod;
        group.allocated = group.allocated * perPod;
        group.share /= placed;
        workload.groups.push_back(group);
    }
}

// No pod is placed: the workload lies in the cluster's pools in proportion to their nodes.
void ClusterBuilder::spread(Workload& workload, const Draft& draft)
{
    PodNeeds needs;
    if (!draft.pods.empty())
        needs = needsOf(m_cluster.pods[draft.pods.front()].shape);
    else if (const auto shape = templateOf(draft))
        needs = needsOf(*shape);
    PodGroup group;
    group.app = orUsed(needs.app, workload.app.cpu.mean, workload.app.memory.mean);
    group.sidecars = orUsed(needs.sidecars, workload.sidecars.cpu.mean, workload.sidecars.memory.mean);
    group.overhead = needs.overhead;
    const Amounts requested = group.app + group.sidecars;
    const auto usedCpu = sum(workload.app.cpu.mean, workload.sidecars.cpu.mean);
    const auto usedMemory = sum(workload.app.memory.mean, workload.sidecars.memory.mean);
    group.allocated = Amounts{std::max(requested.cpu, Millicores(usedCpu.value_or(0))),
                              std::max(requested.memory, Mebibytes(usedMemory.value_or(0)))} +
                      needs.overhead;
    for (std::size_t pool = 0; pool < m_pools.pools.size(); ++pool) {
        const auto& capacities = m_pools.pools[pool].capacities;
        for (std::size_t capacity = 0; capacity < capacities.size(); ++capacity) {
            group.pool = pool;
            group.capacity = capacity;
            group.share =
                static_cast<double>(capacities[capacity].nodes) / static_cast<double>(m_pools.nodes);
            workload.groups.push_back(group);
        }
    }
}

void ClusterBuilder::applyAutoscalers(std::vector<Workload>& workloads) const
{
    std::map<std::string_view, Workload*> byId;
    for (Workload& workload : workloads)
        byId[workload.id] = &workload;
    for (const AutoscalerRecord& autoscaler : m_cluster.autoscalers) {
        const TopController top = m_ownership.topOf(
            OwnerReference{autoscaler.targetKind, autoscaler.targetName, {}}, autoscaler.namespaceName);
        const std::string id = m_cluster.name + '/' + top.namespaceName + '/' + top.kind + '/' + top.name;
        const auto found = byId.find(id);
        if (found == byId.end())
            continue;
        Workload& workload = *found->second;
        workload.keepsCpuRequest = workload.keepsCpuRequest || autoscaler.scalesOnCpu;
        workload.minReplicas = static_cast<double>(autoscaler.minReplicas.value_or(1));
    }
}

} // namespace tare::model
