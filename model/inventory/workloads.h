// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"
#include "model/inventory/resource.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// Workloads and pools: what the records of a cluster add up to, whatever the scenario (M1).
namespace tare::model {

// One resource of one part (app containers or sidecars) of a replica, in the unit of its field.
struct UseOfResource
{
    std::optional<double> mean;  // over all samples
    std::optional<double> right; // what right-sizing starts from: p95 of CPU, maximum of memory
};

// What is known of one part of a replica. Requests are means over the pods that state them.
struct ReplicaPart
{
    std::optional<Millicores> cpuRequest;
    std::optional<Mebibytes> memoryRequest;
    UseOfResource cpu;    // millicores
    UseOfResource memory; // MiB
};

// Pods of a workload that lie in one pool, on nodes of one capacity. Amounts are means per pod.
struct PodGroup
{
    std::size_t pool = 0;
    std::size_t capacity = 0; // into Pool::capacities
    double share = 0;         // of the workload's replicas; the shares of a workload add up to 1
    Amounts app;              // requests; the workload's mean usage where there is none (M5)
    Amounts sidecars;         // the same of known sidecars
    Amounts overhead;         // of the sandbox
    Amounts allocated;        // max(request, usage) + overhead, pod by pod (M2.3)
};

enum class UseSource { None, Sample, Series }; // Series: averages, percentiles or maxima over time

// The top controller of a set of pods, what people call a service (M1).
struct Workload
{
    std::string id; // cluster/namespace/Kind/name
    std::string cluster, namespaceName, kind, name;
    std::size_t clusterIndex = 0; // into Snapshot::clusters
    double replicas = 0;          // running pods; for jobs the mean over the hours that the export tells of
    bool hasPods = false;         // false: from spec.replicas, spread over the cluster's pools
    bool isNameInferred = false;  // from the name of a ReplicaSet that the export lacks
    bool isInSystemNamespace = false;
    bool isJob = false;
    bool hasUnknownHours = false;      // a job without status times
    bool hasData = false;              // a request or usage of either resource, and hours where it is a job
    bool keepsCpuRequest = false;      // scaled by an HPA on CPU
    std::optional<double> minReplicas; // of its HPA
    UseSource useSource = UseSource::None;
    std::size_t usageSamples = 0;
    ReplicaPart app, sidecars;
    Amounts overhead;                // of one replica, mean over its pods
    std::vector<PodGroup> groups;    // sorted by pool and capacity; empty where the cluster has no node
    std::vector<std::uint32_t> pods; // that consume, into ClusterRecords::pods

    // Where it is written; all into the snapshot that it was built from. Null: the export has none.
    const PodShape* shape = nullptr; // of the controller's template, else of its first pod
    const KeyValues* labels = nullptr;
    const KeyValues* annotations = nullptr;
    std::int32_t source = -1; // SourceId of the controller, else of its first pod
    std::uint64_t line = 0;
};

// Nodes of a pool that have the same capacity.
struct NodeCapacity
{
    Millicores cpu;
    Mebibytes memory;
    std::size_t nodes = 0;
    Amounts daemonsAllocated; // of DaemonSet and node-owned pods on all of them, M2.3
};

// The nodes that scale together (M1).
struct Pool
{
    std::string cluster, name, instanceType, region, architecture;
    CapacityType capacityType = CapacityType::OnDemand;
    bool isNamedByLabel = false; // else by its instance type
    std::size_t clusterIndex = 0;
    std::vector<std::size_t> nodes; // into ClusterRecords::nodes of its cluster, in their order
    std::vector<NodeCapacity> capacities;
    std::vector<std::size_t> capacityOfNode; // parallel to nodes, into capacities
    PerResource<double> allocatable{};       // mean of its nodes: millicores, MiB, pods
    PerResource<double> heldByDaemons{};     // mean of its nodes: by DaemonSet and node-owned pods
};

// What could not be placed as it stands; each becomes a remark of the result.
struct InventoryCounts
{
    std::size_t podsOnUnknownNodes = 0; // counted in the pools of their workload
    std::size_t podsWithoutNode = 0;    // pending: they consume nothing
    std::size_t endedPods = 0;
    std::size_t inferredWorkloads = 0;
    std::size_t spreadWorkloads = 0; // without pods in the export
    std::size_t duplicateNodes = 0;
    std::size_t duplicatePods = 0;
    std::size_t usageOfUnknownPods = 0; // records
    std::size_t jobsWithoutHours = 0;
};

struct ClusterInventory
{
    std::vector<Workload> workloads;
    std::vector<Pool> pools;
    InventoryCounts counts;
};

struct Snapshot;

// M1 for all clusters of a snapshot; workloads sorted by id, pools by cluster, name, instance type and
// capacity type. The result points into the snapshot.
ClusterInventory buildInventory(const Snapshot& snapshot);

} // namespace tare::model
