// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/importwriter.h"

namespace tare::model::storage {
namespace {

template<typename Amount> std::optional<std::int64_t> count(const std::optional<Amount>& amount)
{
    return amount ? std::optional(amount->count) : std::nullopt;
}

std::optional<std::int64_t> seconds(const std::optional<Timestamp>& time)
{
    return time ? std::optional(time->seconds) : std::nullopt;
}

OwnerReference orEmpty(const std::optional<OwnerReference>& owner)
{
    return owner.value_or(OwnerReference{});
}

} // namespace

InventoryWriter::InventoryWriter(Database& database, Dimensions& dimensions, std::int64_t importId,
                                 FirstError& error)
    : m_dimensions(dimensions), m_importId(importId), m_error(error), m_nodes(database, TableId::Node),
      m_pods(database, TableId::Pod), m_controllers(database, TableId::Controller),
      m_autoscalers(database, TableId::Autoscaler), m_namespaces(database, TableId::Namespace),
      m_runtimeClasses(database, TableId::RuntimeClass), m_images(database, TableId::Image),
      m_usage(database, TableId::Usage)
{
}

PodShapeId InventoryWriter::addShape(const PodShape& shape)
{
    return m_error.isOk() ? m_error.take(m_dimensions.shapes.idOf(shape)) : 0;
}

void InventoryWriter::addNode(const NodeRecord& node)
{
    if (!m_error.isOk())
        return;
    const RowId instanceType = text(node.instanceType), region = text(node.region), zone = text(node.zone);
    const RowId architecture = text(node.architecture), pool = text(node.pool), label = text(node.poolLabel);
    m_error.take(m_nodes.add(m_importId, node.name, node.uid, node.providerId, instanceType, region, zone,
                             architecture, pool, label, static_cast<int>(node.capacityType),
                             node.isUnschedulable, node.capacity.cpu.count, node.capacity.memory.count,
                             node.capacity.pods, node.allocatable.cpu.count, node.allocatable.memory.count,
                             node.allocatable.pods, node.line));
}

void InventoryWriter::addPod(const PodRecord& pod)
{
    if (!m_error.isOk())
        return;
    const OwnerReference owner = orEmpty(pod.owner);
    const RowId space = text(pod.namespaceName), node = text(pod.nodeName), hash = text(pod.templateHash);
    const RowId ownerKind = text(owner.kind), ownerName = text(owner.name), ownerUid = text(owner.uid);
    const RowId labels = list(pod.labels);
    m_error.take(m_pods.add(m_importId, space, pod.name, pod.uid, node, static_cast<int>(pod.phase),
                            pod.owner.has_value(), ownerKind, ownerName, ownerUid, hash, labels, pod.shape,
                            seconds(pod.startTime), pod.line));
}

void InventoryWriter::addController(const ControllerRecord& controller)
{
    if (!m_error.isOk())
        return;
    const OwnerReference owner = orEmpty(controller.owner);
    const RowId kind = text(controller.kind), space = text(controller.namespaceName);
    const RowId ownerKind = text(owner.kind), ownerName = text(owner.name), ownerUid = text(owner.uid);
    const RowId labels = list(controller.labels), annotations = list(controller.annotations);
    const RowId schedule = text(controller.schedule);
    m_error.take(m_controllers.add(m_importId, kind, space, controller.name, controller.uid,
                                   controller.owner.has_value(), ownerKind, ownerName, ownerUid,
                                   controller.replicas, controller.shape, labels, annotations,
                                   seconds(controller.startTime), seconds(controller.completionTime),
                                   schedule, controller.isSuspended, controller.line));
}

void InventoryWriter::addAutoscaler(const AutoscalerRecord& autoscaler)
{
    if (!m_error.isOk())
        return;
    const RowId space = text(autoscaler.namespaceName), kind = text(autoscaler.targetKind);
    const RowId target = text(autoscaler.targetName);
    m_error.take(m_autoscalers.add(m_importId, space, autoscaler.name, kind, target, autoscaler.minReplicas,
                                   autoscaler.maxReplicas, autoscaler.scalesOnCpu, autoscaler.scalesOnMemory,
                                   autoscaler.line));
}

void InventoryWriter::addNamespace(const NamespaceRecord& record)
{
    if (!m_error.isOk())
        return;
    const RowId name = text(record.name), labels = list(record.labels);
    m_error.take(m_namespaces.add(m_importId, name, labels, record.line));
}

void InventoryWriter::addRuntimeClass(const RuntimeClassRecord& record)
{
    if (!m_error.isOk())
        return;
    const RowId name = text(record.name), handler = text(record.handler);
    m_error.take(m_runtimeClasses.add(m_importId, name, handler, count(record.overhead.cpu),
                                      count(record.overhead.memory), record.line));
}

void InventoryWriter::addImage(const ImageRecord& image)
{
    if (!m_error.isOk())
        return;
    const RowId names = list(image.names);
    const std::string key = std::to_string(names.value_or(0)) + ' ' + std::to_string(image.size.count);
    if (m_knownImages.insert(key).second)
        m_error.take(m_images.add(m_importId, names, image.size.count));
}

void InventoryWriter::addUsage(const UsageRecord& usage)
{
    if (!m_error.isOk())
        return;
    const RowId space = text(usage.namespaceName), pod = text(usage.pod), container = text(usage.container);
    m_error.take(m_usage.add(m_importId, space, pod, container, count(usage.usage.cpu),
                             count(usage.usage.memory), static_cast<int>(usage.statistic),
                             seconds(usage.time), usage.line));
}

void InventoryWriter::setObservedAt(Timestamp time)
{
    if (!m_observedAt || *m_observedAt < time)
        m_observedAt = time;
}

} // namespace tare::model::storage
