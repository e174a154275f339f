// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/objectwriter.h"

#include "importers/kubernetes/objectreader.h"

#include <algorithm>
#include <array>

namespace tare::importers {

namespace {

using Names = std::string_view;

// Kinds that own no pods, whatever else they look like. Others that have an owner or replicas may be between
// a pod and its top controller (Rollout, DeploymentConfig …) and are kept as controllers.
constexpr std::array plainKinds{
    Names("APIService"),
    Names("CSIDriver"),
    Names("CSINode"),
    Names("CSIStorageCapacity"),
    Names("CertificateSigningRequest"),
    Names("ClusterRole"),
    Names("ClusterRoleBinding"),
    Names("ControllerRevision"),
    Names("CustomResourceDefinition"),
    Names("EndpointSlice"),
    Names("Endpoints"),
    Names("Event"),
    Names("Ingress"),
    Names("IngressClass"),
    Names("Lease"),
    Names("LimitRange"),
    Names("MutatingWebhookConfiguration"),
    Names("NetworkPolicy"),
    Names("NodeMetrics"),
    Names("PersistentVolume"),
    Names("PersistentVolumeClaim"),
    Names("PodDisruptionBudget"),
    Names("PodMetrics"),
    Names("PodTemplate"),
    Names("PriorityClass"),
    Names("ResourceQuota"),
    Names("Role"),
    Names("RoleBinding"),
    Names("Service"),
    Names("ServiceAccount"),
    Names("StorageClass"),
    Names("ValidatingWebhookConfiguration"),
    Names("VolumeAttachment"),
};

constexpr std::array controllerKinds{
    Names("Deployment"), Names("ReplicaSet"), Names("StatefulSet"),          Names("DaemonSet"),
    Names("Job"),        Names("CronJob"),    Names("ReplicationController")};
// spec.replicas that is not there means one.
constexpr std::array replicatedKinds{Names("Deployment"), Names("ReplicaSet"), Names("StatefulSet"),
                                     Names("ReplicationController")};

template<std::size_t size> bool isOneOf(const std::array<Names, size>& list, std::string_view kind)
{
    return std::find(list.begin(), list.end(), kind) != list.end();
}

// A kind may be shown and kept only if it is a name as Kubernetes allows it.
bool isKindName(std::string_view kind)
{
    constexpr std::size_t longest = 63;
    return !kind.empty() && kind.size() <= longest && std::all_of(kind.begin(), kind.end(), [](char byte) {
        return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
    });
}

model::PodPhase phaseOf(std::string_view text)
{
    if (text == "Pending")
        return model::PodPhase::Pending;
    if (text == "Running")
        return model::PodPhase::Running;
    if (text == "Succeeded")
        return model::PodPhase::Succeeded;
    return text == "Failed" ? model::PodPhase::Failed : model::PodPhase::Unknown;
}

} // namespace

ObjectWriter::ObjectWriter(model::InventorySink& sink, Notebook& notebook)
    : m_sink(sink), m_notebook(notebook), m_shapes(sink)
{
}

void ObjectWriter::write(ObjectFields& fields, const std::string& prefix, const model::Place& place)
{
    m_prefix = &prefix;
    m_place = &place;
    const std::string_view kind = fields.kind;
    if (!isKindName(kind)) {
        reject("unknown-kind", "kind", "kind");
        return;
    }
    if (isSecretKind(kind) || isOneOf(plainKinds, kind)) {
        skip(kind, place);
        return;
    }
    const bool isController = isOneOf(controllerKinds, kind);
    const bool isKnown = isController || kind == "Pod" || kind == "Node" ||
                         kind == "HorizontalPodAutoscaler" || kind == "Namespace" || kind == "RuntimeClass";
    if (!isKnown && !fields.hasOwner && !fields.replicas) {
        skip(kind, place);
        return;
    }
    if (isKnown && isRejected(fields))
        return;
    if (!hasName(fields))
        return;
    if (kind == "Pod")
        writePod(fields);
    else if (kind == "Node")
        writeNode(fields);
    else if (kind == "HorizontalPodAutoscaler")
        writeAutoscaler(fields);
    else if (kind == "Namespace")
        writeNamespace(fields);
    else if (kind == "RuntimeClass")
        writeRuntimeClass(fields);
    else
        writeController(fields);
    if (fields.newest && (!m_newest || *m_newest < *fields.newest))
        m_newest = fields.newest;
}

void ObjectWriter::skip(std::string_view kind, const model::Place& place)
{
    if (isSecretKind(kind)) {
        m_notebook.skip("secret-skipped", {}, place);
        return;
    }
    constexpr std::size_t mostKindsNamed = 100;
    const bool isNamed =
        isKindName(kind) && (m_skippedKinds.contains(kind) || m_skippedKinds.size() < mostKindsNamed);
    if (isNamed)
        m_skippedKinds.emplace(kind);
    m_notebook.skip("kind-skipped", {isNamed ? std::string(kind) : "other"}, place);
}

void ObjectWriter::finish()
{
    if (m_newest)
        m_sink.setObservedAt(*m_newest);
}

void ObjectWriter::reject(std::string_view code, std::string_view field, std::string_view expected)
{
    model::Place place = *m_place;
    place.path = *m_prefix;
    if (!field.empty())
        place.path += (place.path.empty() ? "" : ".") + std::string(field);
    std::vector<std::string> arguments{std::string(expected)};
    if (code != "unknown-kind")
        arguments.insert(arguments.begin(), place.path);
    m_notebook.reject(code, std::move(arguments), std::move(place));
}

void ObjectWriter::assume(std::string_view code)
{
    m_notebook.count(NoteKind::Assumed, code, {}, *m_place);
}

bool ObjectWriter::isRejected(const ObjectFields& fields)
{
    if (fields.problem)
        reject(fields.problem->expected == "quantity" ? "bad-quantity" : "bad-value", fields.problem->path,
               fields.problem->expected);
    return fields.problem.has_value();
}

bool ObjectWriter::hasName(const ObjectFields& fields)
{
    if (fields.name.empty())
        reject("missing-field", "metadata.name", "string");
    return !fields.name.empty();
}

std::string ObjectWriter::namespaceOf(const ObjectFields& fields)
{
    if (!fields.namespaceName.empty())
        return std::string(fields.namespaceName);
    assume("namespace-assumed");
    return "default";
}

model::PodShapeId ObjectWriter::shapeOf(ObjectFields& fields)
{
    for (std::uint64_t i = 0; i < fields.limitsAsRequests; ++i)
        assume("limit-as-request");
    return m_shapes.idOf(fields.podShape);
}

bool ObjectWriter::completeNodeShape(const ObjectFields& fields, model::NodeRecord& node)
{
    constexpr std::int64_t kubeletPods = 110; // what a kubelet takes where nobody says otherwise
    const StatedShape& all = fields.capacity;
    const StatedShape& usable = fields.allocatable;
    const auto cpu = all.cpu ? all.cpu : usable.cpu;
    const auto memory = all.memory ? all.memory : usable.memory;
    if (!cpu || !memory) {
        reject("missing-field", cpu ? "status.capacity.memory" : "status.capacity.cpu", "quantity");
        return false;
    }
    if (!all.cpu || !all.memory || !usable.cpu || !usable.memory)
        assume("node-shape-assumed");
    if (!all.pods && !usable.pods)
        assume("pod-limit-assumed");
    node.capacity = {*cpu, *memory, all.pods ? *all.pods : usable.pods.value_or(kubeletPods)};
    node.allocatable = {usable.cpu.value_or(*cpu), usable.memory.value_or(*memory),
                        usable.pods.value_or(node.capacity.pods)};
    return true;
}

void ObjectWriter::writeNode(const ObjectFields& fields)
{
    model::NodeRecord node;
    if (!completeNodeShape(fields, node))
        return;
    const NodeLabels& labels = fields.nodeLabels;
    node.name = fields.name;
    node.uid = fields.uid;
    node.providerId = fields.providerId;
    node.instanceType = labels.instanceType;
    node.region = labels.region;
    node.zone = labels.zone;
    node.architecture = labels.architecture.empty() ? fields.architecture : labels.architecture;
    node.pool = labels.pool;
    node.poolLabel = labels.poolLabel;
    node.capacityType = labels.isSpot ? model::CapacityType::Spot : model::CapacityType::OnDemand;
    node.isUnschedulable = fields.isUnschedulable;
    node.line = m_place->line;
    if (node.providerId.empty())
        m_notebook.count(NoteKind::Lost, "no-provider-id", {}, *m_place);
    m_sink.addNode(node);
    m_notebook.keep();
    writeImages(fields);
}

void ObjectWriter::writeImages(const ObjectFields& fields)
{
    for (const model::ImageRecord& image : fields.images) {
        if (m_images.insert(hashOf(image)).second) // most nodes hold the same images
            m_sink.addImage(image);
    }
}

void ObjectWriter::writePod(ObjectFields& fields)
{
    if (!fields.hasPodSpec) {
        reject("missing-field", "spec.containers", "array");
        return;
    }
    model::PodRecord pod;
    pod.namespaceName = namespaceOf(fields);
    pod.name = fields.name;
    pod.uid = fields.uid;
    pod.nodeName = fields.nodeName;
    pod.phase = phaseOf(fields.phase);
    pod.owner = std::move(fields.owner);
    pod.templateHash = fields.templateHash;
    pod.labels = std::move(fields.labels);
    pod.shape = shapeOf(fields);
    pod.startTime = fields.startTime;
    pod.line = m_place->line;
    m_sink.addPod(pod);
    m_notebook.keep();
}

void ObjectWriter::writeController(ObjectFields& fields)
{
    model::ControllerRecord controller;
    controller.kind = fields.kind;
    controller.namespaceName = namespaceOf(fields);
    controller.name = fields.name;
    controller.uid = fields.uid;
    controller.owner = std::move(fields.owner);
    const bool isJob = fields.kind == "Job" || fields.kind == "CronJob";
    controller.replicas = isJob ? fields.parallelism : fields.replicas;
    if (!controller.replicas && isOneOf(replicatedKinds, fields.kind))
        controller.replicas = 1;
    if (fields.hasPodSpec && !fields.problem)
        controller.shape = shapeOf(fields);
    controller.labels = std::move(fields.labels);
    controller.annotations = std::move(fields.annotations);
    controller.startTime = fields.startTime;
    controller.completionTime = fields.completionTime;
    controller.schedule = fields.schedule;
    controller.isSuspended = fields.isSuspended;
    controller.line = m_place->line;
    m_sink.addController(controller);
    m_notebook.keep();
}

void ObjectWriter::writeAutoscaler(const ObjectFields& fields)
{
    if (!fields.maxReplicas) {
        reject("missing-field", "spec.maxReplicas", "whole-number");
        return;
    }
    model::AutoscalerRecord autoscaler;
    autoscaler.namespaceName = namespaceOf(fields);
    autoscaler.name = fields.name;
    autoscaler.targetKind = fields.targetKind;
    autoscaler.targetName = fields.targetName;
    autoscaler.minReplicas = fields.minReplicas;
    autoscaler.maxReplicas = *fields.maxReplicas;
    autoscaler.scalesOnCpu = fields.scalesOnCpu;
    autoscaler.scalesOnMemory = fields.scalesOnMemory;
    autoscaler.line = m_place->line;
    m_sink.addAutoscaler(autoscaler);
    m_notebook.keep();
}

void ObjectWriter::writeNamespace(const ObjectFields& fields)
{
    m_sink.addNamespace({std::string(fields.name), fields.labels, m_place->line});
    m_notebook.keep();
}

void ObjectWriter::writeRuntimeClass(const ObjectFields& fields)
{
    m_sink.addRuntimeClass(
        {std::string(fields.name), std::string(fields.handler), fields.fixedOverhead, m_place->line});
    m_notebook.keep();
}

std::string_view kindByShape(const ObjectFields& fields)
{
    const ShapeHints& hints = fields.hints;
    if (hints.hasScaleTarget)
        return "HorizontalPodAutoscaler";
    if (hints.hasContainers)
        return "Pod";
    if (hints.hasJobTemplate)
        return "CronJob";
    if (hints.hasTemplate && hints.hasServiceName)
        return "StatefulSet";
    if (hints.hasTemplate && hints.hasJobFields)
        return "Job";
    if (hints.hasTemplate && hints.hasStrategy)
        return "Deployment";
    if (hints.hasTemplate && hints.hasUpdateStrategy)
        return "DaemonSet";
    if (hints.hasTemplate && hints.hasSelector)
        return "ReplicaSet";
    if (hints.hasNodeInfo)
        return "Node";
    if (hints.hasHandler)
        return "RuntimeClass";
    return hints.hasFinalizers && fields.phase == "Active" ? "Namespace" : "";
}

} // namespace tare::importers
