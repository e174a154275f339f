// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importers/support/recordingsink.h"

#include <sstream>

namespace tare::tests {

namespace {

using namespace model;

template<typename T> std::string shown(const std::optional<T>& value)
{
    if (!value)
        return "-";
    if constexpr (requires { value->count; })
        return std::to_string(value->count);
    else if constexpr (requires { value->seconds; })
        return std::to_string(value->seconds);
    else
        return std::to_string(*value);
}

void write(std::ostream& out, const KeyValues& values)
{
    for (const auto& [key, value] : values)
        out << ' ' << key << '=' << value;
}

void write(std::ostream& out, const std::vector<std::string>& texts)
{
    for (const std::string& text : texts)
        out << ' ' << text;
}

void write(std::ostream& out, const std::optional<OwnerReference>& owner)
{
    if (owner)
        out << " owner " << owner->kind << '/' << owner->name << '/' << owner->uid;
}

void write(std::ostream& out, const ResourceAmounts& amounts)
{
    out << ' ' << shown(amounts.cpu) << '/' << shown(amounts.memory);
}

void write(std::ostream& out, const NodeShape& shape)
{
    out << ' ' << shape.cpu.count << '/' << shape.memory.count << '/' << shape.pods;
}

void write(std::ostream& out, const ContainerRecord& container)
{
    out << " [" << container.name << ' ' << container.image << ' ' << static_cast<int>(container.role);
    write(out, container.requests);
    out << ' ' << container.hasCommand << container.isPrivileged << container.usesDevice << container.usesGpu;
    write(out, container.addedCapabilities);
    write(out, container.environmentNames);
    out << ']';
}

} // namespace

std::string RecordingSink::text() const
{
    std::ostringstream out;
    for (const PodShape& shape : shapes) {
        out << "shape " << shape.runtimeClass << ' ' << shape.usesHostNetwork << shape.usesHostPid
            << shape.usesHostIpc;
        write(out, shape.overhead);
        write(out, shape.volumeKinds);
        for (const ContainerRecord& container : shape.containers)
            write(out, container);
        out << '\n';
    }
    for (const NodeRecord& node : nodes) {
        out << "node " << node.line << ' ' << node.name << ' ' << node.uid << ' ' << node.providerId << ' '
            << node.instanceType << ' ' << node.region << ' ' << node.zone << ' ' << node.architecture << ' '
            << node.pool << ' ' << node.poolLabel << ' ' << static_cast<int>(node.capacityType)
            << node.isUnschedulable;
        write(out, node.capacity);
        write(out, node.allocatable);
        out << '\n';
    }
    for (const PodRecord& pod : pods) {
        out << "pod " << pod.line << ' ' << pod.namespaceName << ' ' << pod.name << ' ' << pod.uid << ' '
            << pod.nodeName << ' ' << static_cast<int>(pod.phase) << ' ' << pod.templateHash << ' '
            << pod.shape << ' ' << shown(pod.startTime);
        write(out, pod.owner);
        write(out, pod.labels);
        out << '\n';
    }
    for (const ControllerRecord& controller : controllers) {
        out << "controller " << controller.line << ' ' << controller.kind << ' ' << controller.namespaceName
            << ' ' << controller.name << ' ' << controller.uid << ' ' << shown(controller.replicas) << ' '
            << shown(controller.shape) << ' ' << shown(controller.startTime) << ' '
            << shown(controller.completionTime) << ' ' << controller.schedule << controller.isSuspended;
        write(out, controller.owner);
        write(out, controller.labels);
        write(out, controller.annotations);
        out << '\n';
    }
    for (const AutoscalerRecord& autoscaler : autoscalers)
        out << "autoscaler " << autoscaler.line << ' ' << autoscaler.namespaceName << ' ' << autoscaler.name
            << ' ' << autoscaler.targetKind << ' ' << autoscaler.targetName << ' '
            << shown(autoscaler.minReplicas) << ' ' << autoscaler.maxReplicas << ' ' << autoscaler.scalesOnCpu
            << autoscaler.scalesOnMemory << '\n';
    for (const NamespaceRecord& record : namespaces) {
        out << "namespace " << record.line << ' ' << record.name;
        write(out, record.labels);
        out << '\n';
    }
    for (const RuntimeClassRecord& record : runtimeClasses) {
        out << "runtime class " << record.line << ' ' << record.name << ' ' << record.handler;
        write(out, record.overhead);
        out << '\n';
    }
    for (const ImageRecord& image : images) {
        out << "image " << image.size.count;
        write(out, image.names);
        out << '\n';
    }
    for (const UsageRecord& record : usage) {
        out << "usage " << record.line << ' ' << record.namespaceName << ' ' << record.pod << ' '
            << record.container << ' ' << static_cast<int>(record.statistic) << ' ' << shown(record.time);
        write(out, record.usage);
        out << '\n';
    }
    out << "observed " << shown(observedAt) << '\n';
    return out.str();
}

} // namespace tare::tests
