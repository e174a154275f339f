// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceparts.h"

#include "model/inventory/keptkeys.h"

#include <algorithm>
#include <set>

namespace tare::tests::reference {

namespace {

using namespace tare::model;

struct Owner
{
    std::string kind, namespaceName, name;
    bool isNode = false;
};

const ControllerRecord* findController(const ClusterRecords& cluster, const OwnerReference& owner,
                                       const std::string& namespaceName)
{
    for (const auto& controller : cluster.controllers)
        if (!owner.uid.empty() && controller.uid == owner.uid)
            return &controller;
    for (const auto& controller : cluster.controllers)
        if (controller.kind == owner.kind && controller.namespaceName == namespaceName &&
            controller.name == owner.name)
            return &controller;
    return nullptr;
}

// The top of the chain of owners. A ReplicaSet that the export does not have tells its Deployment by its
// name.
Owner topOwner(const ClusterRecords& cluster, std::optional<OwnerReference> owner,
               const std::string& namespaceName, const std::string& kind, const std::string& name,
               const std::string& templateHash)
{
    Owner top{kind, namespaceName, name, false};
    for (int depth = 0; owner && depth < 10; ++depth) {
        if (owner->kind == "Node")
            return {owner->kind, namespaceName, owner->name, true};
        top = {owner->kind, namespaceName, owner->name, false};
        const auto* controller = findController(cluster, *owner, namespaceName);
        if (!controller) {
            const std::string suffix = "-" + templateHash;
            if (owner->kind == "ReplicaSet" && !templateHash.empty() && top.name.size() > suffix.size() &&
                top.name.compare(top.name.size() - suffix.size(), suffix.size(), suffix) == 0) {
                top.kind = "Deployment";
                top.name.resize(top.name.size() - suffix.size());
            }
            break;
        }
        top.name = controller->name;
        owner = controller->owner;
    }
    return top;
}

void addTo(std::optional<double>& sum, std::optional<double> value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

std::optional<double> millicores(const ResourceAmounts& amounts)
{
    return amounts.cpu ? std::optional(toMillicores(*amounts.cpu).value()) : std::nullopt;
}
std::optional<double> mebibytes(const ResourceAmounts& amounts)
{
    return amounts.memory ? std::optional(toMebibytes(*amounts.memory).value()) : std::nullopt;
}

bool isSidecar(const ContainerRecord& container)
{
    return container.role == ContainerRole::NativeSidecar || isKnownSidecar(container.name, container.image);
}

// The scheduler keeps room for the larger of what runs and what prepares it.
void addRequests(Pod& pod, const PodShape& shape)
{
    Two preparing{};
    for (const auto& container : shape.containers) {
        if (container.role == ContainerRole::Init) {
            preparing[0] = std::max(preparing[0], millicores(container.requests).value_or(0));
            preparing[1] = std::max(preparing[1], mebibytes(container.requests).value_or(0));
            continue;
        }
        auto& side = isSidecar(container) ? pod.sidecar : pod.app;
        addTo(side[0], millicores(container.requests));
        addTo(side[1], mebibytes(container.requests));
    }
    for (int r = 0; r < 2; ++r)
        if (preparing[r] > pod.app[r].value_or(0) + pod.sidecar[r].value_or(0))
            pod.app[r] = preparing[r] - pod.sidecar[r].value_or(0);
    pod.overhead = {millicores(shape.overhead).value_or(0), mebibytes(shape.overhead).value_or(0)};
}

// One sample is what the containers of a pod use at one moment.
void addSamples(Pod& pod, const PodRecord& record, const PodShape& shape, const ClusterRecords& cluster)
{
    std::map<std::int64_t, std::pair<MaybeTwo, MaybeTwo>> moments;
    for (const auto& usage : cluster.usage) {
        if (usage.pod != record.name ||
            (!usage.namespaceName.empty() && usage.namespaceName != record.namespaceName))
            continue;
        bool isOfSidecar = false;
        for (const auto& container : shape.containers)
            if (container.name == usage.container)
                isOfSidecar = isSidecar(container);
        auto& moment = moments[usage.time ? usage.time->seconds : 0];
        auto& side = isOfSidecar ? moment.second : moment.first;
        addTo(side[0], millicores(usage.usage));
        addTo(side[1], mebibytes(usage.usage));
    }
    for (const auto& [time, sample] : moments) {
        if (sample.first[0] || sample.first[1])
            pod.samples.push_back(sample.first);
        if (sample.second[0] || sample.second[1])
            pod.sidecarSamples.push_back(sample.second);
    }
}

std::size_t workloadFor(World& world, std::map<std::string, std::size_t>& byId, const std::string& cluster,
                        const Owner& owner)
{
    const std::string id = cluster + "/" + owner.namespaceName + "/" + owner.kind + "/" + owner.name;
    const auto [place, isNew] = byId.try_emplace(id, world.workloads.size());
    if (isNew) {
        Workload workload;
        workload.id = id;
        workload.cluster = cluster;
        workload.namespaceName = owner.namespaceName;
        workload.kind = owner.kind;
        workload.name = owner.name;
        const auto overrides = world.scenario.workloads.find(id);
        if (overrides != world.scenario.workloads.end())
            workload.overrides = &overrides->second;
        world.workloads.push_back(workload);
    }
    return place->second;
}

void readNodes(World& world, const ClusterRecords& cluster, std::map<std::string, int>& nodeByName)
{
    for (const auto& record : cluster.nodes) {
        const std::string name = record.pool.empty() ? record.instanceType : record.pool;
        const std::string key =
            referencePoolKey(cluster.name, name, record.instanceType, record.capacityType);
        std::size_t pool = 0;
        while (pool < world.pools.size() && world.pools[pool].key != key)
            ++pool;
        if (pool == world.pools.size()) {
            Pool added;
            added.key = key;
            added.cluster = cluster.name;
            added.name = name;
            world.pools.push_back(added);
        }
        nodeByName[record.name] = static_cast<int>(world.nodes.size());
        world.pools[pool].nodes.push_back(world.nodes.size());
        Node node;
        node.cluster = cluster.name;
        node.record = &record;
        node.pool = pool;
        world.nodes.push_back(node);
    }
}

void readPods(World& world, const ClusterRecords& cluster, const std::map<std::string, int>& nodeByName,
              std::map<std::string, std::size_t>& byId)
{
    for (const auto& record : cluster.pods) {
        if (record.phase != PodPhase::Running && record.phase != PodPhase::Pending)
            continue;
        const auto owner =
            topOwner(cluster, record.owner, record.namespaceName, "Pod", record.name, record.templateHash);
        const bool isNodes = owner.isNode || owner.kind == "DaemonSet";
        int workload = -1;
        const auto& shape = cluster.shapes[static_cast<std::size_t>(record.shape)];
        if (!isNodes) {
            workload = static_cast<int>(workloadFor(world, byId, cluster.name, owner));
            if (!world.workloads[workload].shape)
                world.workloads[workload].shape = &shape;
        }
        if (record.phase != PodPhase::Running)
            continue;
        Pod pod;
        pod.workload = workload;
        const auto node = nodeByName.find(record.nodeName);
        pod.node = node == nodeByName.end() ? -1 : node->second;
        addRequests(pod, shape);
        addSamples(pod, record, shape, cluster);
        if (workload >= 0)
            world.workloads[workload].pods.push_back(world.pods.size());
        world.pods.push_back(pod);
    }
}

void readControllers(World& world, const ClusterRecords& cluster, std::map<std::string, std::size_t>& byId)
{
    for (const auto& record : cluster.controllers) {
        if (record.kind == "DaemonSet" || (record.kind == "ReplicaSet" && record.replicas.value_or(1) == 0))
            continue;
        const auto owner =
            topOwner(cluster, record.owner, record.namespaceName, record.kind, record.name, "");
        if (owner.isNode || owner.kind == "DaemonSet")
            continue;
        auto& workload = world.workloads[workloadFor(world, byId, cluster.name, owner)];
        if (owner.kind == record.kind && owner.name == record.name && record.replicas)
            workload.specReplicas = static_cast<double>(*record.replicas);
        if (record.shape && !workload.shape)
            workload.shape = &cluster.shapes[static_cast<std::size_t>(*record.shape)];
        if (record.kind == "Job" && record.startTime && record.completionTime)
            workload.ranHours +=
                static_cast<double>(record.completionTime->seconds - record.startTime->seconds) / 3600;
    }
    for (const auto& scaler : cluster.autoscalers)
        for (auto& workload : world.workloads)
            if (workload.cluster == cluster.name && workload.namespaceName == scaler.namespaceName &&
                workload.kind == scaler.targetKind && workload.name == scaler.targetName) {
                workload.keepsCpu = workload.keepsCpu || scaler.scalesOnCpu;
                workload.minReplicas = static_cast<double>(scaler.minReplicas.value_or(1));
            }
}

void sortById(World& world)
{
    std::vector<std::string> ids;
    for (const auto& workload : world.workloads)
        ids.push_back(workload.id);
    std::sort(world.workloads.begin(), world.workloads.end(),
              [](const Workload& left, const Workload& right) { return left.id < right.id; });
    for (auto& pod : world.pods)
        for (std::size_t i = 0; pod.workload >= 0 && i < world.workloads.size(); ++i)
            if (world.workloads[i].id == ids[static_cast<std::size_t>(pod.workload)]) {
                pod.workload = static_cast<int>(i);
                break;
            }
}

} // namespace

bool statesRequest(const PodShape& shape)
{
    Pod pod;
    addRequests(pod, shape);
    return pod.app[0] || pod.app[1];
}

void readInventory(World& world)
{
    std::map<std::string, std::size_t> byId;
    for (const auto& cluster : world.snapshot.clusters) {
        std::map<std::string, int> nodeByName;
        readNodes(world, cluster, nodeByName);
        readPods(world, cluster, nodeByName, byId);
        readControllers(world, cluster, byId);
    }
    sortById(world);
    for (auto& workload : world.workloads)
        for (const auto& cluster : world.snapshot.clusters)
            workload.hasExportedPods =
                workload.hasExportedPods || (cluster.name == workload.cluster && !cluster.pods.empty());
    for (auto& workload : world.workloads)
        workload.isTimed = (workload.kind != "Job" && workload.kind != "CronJob") || workload.ranHours > 0;
}

} // namespace tare::tests::reference
