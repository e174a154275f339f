// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/recordedinventory.h"

#include <string>

namespace tare::tests {

// Keeps every record, and can write them all as text: for comparing two runs, and for finding what must not
// be there.
class RecordingSink final : public model::InventorySink, public RecordedInventory
{
public:
    const model::PodShape& shapeOf(const model::PodRecord& pod) const
    {
        return shapes.at(static_cast<std::size_t>(pod.shape));
    }
    std::string text() const;

    model::PodShapeId addShape(const model::PodShape& shape) override
    {
        shapes.push_back(shape);
        return static_cast<model::PodShapeId>(shapes.size() - 1);
    }
    void addNode(const model::NodeRecord& node) override { nodes.push_back(node); }
    void addPod(const model::PodRecord& pod) override { pods.push_back(pod); }
    void addController(const model::ControllerRecord& controller) override
    {
        controllers.push_back(controller);
    }
    void addAutoscaler(const model::AutoscalerRecord& autoscaler) override
    {
        autoscalers.push_back(autoscaler);
    }
    void addNamespace(const model::NamespaceRecord& record) override { namespaces.push_back(record); }
    void addRuntimeClass(const model::RuntimeClassRecord& record) override
    {
        runtimeClasses.push_back(record);
    }
    void addImage(const model::ImageRecord& image) override { images.push_back(image); }
    void addUsage(const model::UsageRecord& record) override { usage.push_back(record); }
    void setObservedAt(model::Timestamp time) override { observedAt = time; }
};

} // namespace tare::tests
