// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/time.h"
#include "model/units/quantity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// What a cluster export says, object by object, as importers write it and the project file keeps it. Only the
// fields of formats.md §8 exist here: what has no field cannot be stored (secrets, T5).
namespace tare::model {

// Requests or usage of one replica. Absent means "not stated", which is not zero.
struct ResourceAmounts
{
    std::optional<NanoCores> cpu;
    std::optional<Bytes> memory;
    bool operator==(const ResourceAmounts&) const = default;
};

// A node's capacity or what of it pods may use.
struct NodeShape
{
    NanoCores cpu;
    Bytes memory;
    std::int64_t pods = 0;
    bool operator==(const NodeShape&) const = default;
};

enum class CapacityType { OnDemand, Spot };

struct OwnerReference
{
    std::string kind;
    std::string name;
    std::string uid; // may be empty
    bool operator==(const OwnerReference&) const = default;
};

using KeyValues = std::vector<std::pair<std::string, std::string>>; // sorted by key

struct NodeRecord
{
    std::string name;
    std::string uid;
    std::string providerId;
    std::string instanceType; // empty: not stated
    std::string region;
    std::string zone;
    std::string architecture;
    std::string pool;      // value of the provider's node-pool label; empty: none
    std::string poolLabel; // the label's key
    CapacityType capacityType = CapacityType::OnDemand;
    bool isUnschedulable = false;
    NodeShape capacity;
    NodeShape allocatable;
    std::uint64_t line = 0; // of the object in its file; 0: not known
};

enum class ContainerRole { App, NativeSidecar, Init };

struct ContainerRecord
{
    std::string name;
    std::string image; // as written in the spec
    ContainerRole role = ContainerRole::App;
    ResourceAmounts requests; // a limit without a request counts as the request
    bool hasCommand = false;
    bool isPrivileged = false;
    bool usesDevice = false;                    // volumeDevices or an extended resource other than a GPU
    bool usesGpu = false;                       // nvidia.com/gpu, amd.com/gpu, gpu.intel.com/…
    std::vector<std::string> addedCapabilities; // securityContext.capabilities.add, sorted
    std::vector<std::string> environmentNames;  // names only, only those of the closed list in resources/
    bool operator==(const ContainerRecord&) const = default;
};

// The part of a pod's spec that all replicas share; stored once however many pods have it.
struct PodShape
{
    std::vector<ContainerRecord> containers; // in the order of the spec, init containers last
    ResourceAmounts overhead;                // spec.overhead (sandboxed runtimes)
    std::string runtimeClass;
    bool usesHostNetwork = false;
    bool usesHostPid = false;
    bool usesHostIpc = false;
    std::vector<std::string>
        volumeKinds; // configMap, emptyDir, hostPath, persistentVolumeClaim …; sorted, unique
    bool operator==(const PodShape&) const = default;
};

using PodShapeId = std::int64_t; // given by the sink

enum class PodPhase { Pending, Running, Succeeded, Failed, Unknown };

struct PodRecord
{
    std::string namespaceName;
    std::string name;
    std::string uid;
    std::string nodeName; // empty: not scheduled
    PodPhase phase = PodPhase::Unknown;
    std::optional<OwnerReference> owner; // the one with controller: true
    std::string templateHash;            // label pod-template-hash
    KeyValues labels;                    // closed list: team, app, language hints
    PodShapeId shape = 0;
    std::optional<Timestamp> startTime;
    std::uint64_t line = 0;
};

// Deployment, ReplicaSet, StatefulSet, DaemonSet, Job, CronJob and foreign kinds (Rollout …).
struct ControllerRecord
{
    std::string kind;
    std::string namespaceName;
    std::string name;
    std::string uid;
    std::optional<OwnerReference> owner;
    std::optional<std::int64_t> replicas;    // spec.replicas; for a Job spec.parallelism
    std::optional<PodShapeId> shape;         // of the pod template
    KeyValues labels;                        // closed list, as for pods
    KeyValues annotations;                   // closed list
    std::optional<Timestamp> startTime;      // Job status
    std::optional<Timestamp> completionTime; // Job status
    std::string schedule;                    // CronJob
    bool isSuspended = false;
    std::uint64_t line = 0;
};

struct AutoscalerRecord // HorizontalPodAutoscaler
{
    std::string namespaceName;
    std::string name;
    std::string targetKind;
    std::string targetName;
    std::optional<std::int64_t> minReplicas; // absent means 1
    std::int64_t maxReplicas = 0;
    bool scalesOnCpu = false;
    bool scalesOnMemory = false;
    std::uint64_t line = 0;
};

struct NamespaceRecord
{
    std::string name;
    KeyValues labels; // closed list
    std::uint64_t line = 0;
};

struct RuntimeClassRecord
{
    std::string name;
    std::string handler;
    ResourceAmounts overhead;
    std::uint64_t line = 0;
};

// A size that a node reports for an image it holds (on disk, not compressed).
struct ImageRecord
{
    std::vector<std::string> names; // sorted
    Bytes size;
};

enum class UsageStatistic { Sample, Average, P95, Maximum };

// Measured use of one container.
struct UsageRecord
{
    std::string namespaceName; // empty: the file does not say
    std::string pod;
    std::string container; // empty: of the whole pod
    ResourceAmounts usage;
    UsageStatistic statistic = UsageStatistic::Sample;
    std::optional<Timestamp> time;
    std::uint64_t line = 0;
};

// Where importers of inventory write. One call a record, in the order of the file. Calls come from one
// thread.
class InventorySink
{
public:
    virtual ~InventorySink() = default;
    // Returns the id of an equal shape where there is one already.
    virtual PodShapeId addShape(const PodShape& shape) = 0;
    virtual void addNode(const NodeRecord& node) = 0;
    virtual void addPod(const PodRecord& pod) = 0;
    virtual void addController(const ControllerRecord& controller) = 0;
    virtual void addAutoscaler(const AutoscalerRecord& autoscaler) = 0;
    virtual void addNamespace(const NamespaceRecord& record) = 0;
    virtual void addRuntimeClass(const RuntimeClassRecord& record) = 0;
    virtual void addImage(const ImageRecord& image) = 0;
    virtual void addUsage(const UsageRecord& usage) = 0;
    // The newest moment that the export itself names (heartbeat, start, creation, sample).
    virtual void setObservedAt(Timestamp time) = 0;
};

} // namespace tare::model
