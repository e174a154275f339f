// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <optional>
#include <vector>

namespace tare::tests {

// All that one import can say of a cluster, record by record.
struct RecordedInventory
{
    std::vector<model::PodShape> shapes; // PodRecord::shape and ControllerRecord::shape index this
    std::vector<model::NodeRecord> nodes;
    std::vector<model::PodRecord> pods;
    std::vector<model::ControllerRecord> controllers;
    std::vector<model::AutoscalerRecord> autoscalers;
    std::vector<model::NamespaceRecord> namespaces;
    std::vector<model::RuntimeClassRecord> runtimeClasses;
    std::vector<model::ImageRecord> images;
    std::vector<model::UsageRecord> usage;
    std::optional<model::Timestamp> observedAt;
};

} // namespace tare::tests
