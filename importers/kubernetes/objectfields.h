// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/nodelabels.h"
#include "model/inventory/records.h"

#include <cstdint>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// What does not have the expected form: where, and what was expected. Never the value.
struct FieldProblem
{
    std::string path; // within the object: "spec.containers[0].resources.requests.cpu"
    std::string_view
        expected; // "quantity", "whole-number", "string", "object", "array", "true-or-false", "timestamp"
};

// Amounts as a node states them.
struct StatedShape
{
    std::optional<model::NanoCores> cpu;
    std::optional<model::Bytes> memory;
    std::optional<std::int64_t> pods;
};

// Keys by which an object of a typed list, whose items name no kind, can be told.
struct ShapeHints
{
    bool hasContainers = false;
    bool hasTemplate = false;
    bool hasStrategy = false;
    bool hasUpdateStrategy = false;
    bool hasServiceName = false;
    bool hasJobTemplate = false;
    bool hasJobFields = false;
    bool hasScaleTarget = false;
    bool hasNodeInfo = false;
    bool hasFinalizers = false;
    bool hasHandler = false;
    bool hasSelector = false;
};

// All that is read of one object, whatever its kind: the kind may stand behind everything else. Fields that
// are not here are passed over unread (reliability.md, T5). Texts are views into the text of the object, or
// into unescaped.
struct ObjectFields
{
    std::string_view kind;
    std::string_view name;
    std::string_view namespaceName;
    std::string_view uid;
    std::optional<model::OwnerReference> owner; // the one with controller: true
    bool hasOwner = false;
    model::KeyValues labels;
    model::KeyValues annotations;
    std::string_view templateHash;
    NodeLabels nodeLabels;
    std::optional<model::Timestamp> newest; // of creation, start, completion and heartbeats

    // of a pod or of a template
    bool hasPodSpec = false;
    model::PodShape podShape;
    std::uint64_t limitsAsRequests = 0;
    std::string_view nodeName;

    std::string_view providerId;
    bool isUnschedulable = false;
    StatedShape capacity;
    StatedShape allocatable;
    std::string_view architecture;
    std::vector<model::ImageRecord> images;

    std::optional<std::int64_t> replicas;
    std::optional<std::int64_t> parallelism;
    std::string_view schedule;
    bool isSuspended = false;
    std::string_view targetKind;
    std::string_view targetName;
    std::optional<std::int64_t> minReplicas;
    std::optional<std::int64_t> maxReplicas;
    bool scalesOnCpu = false;
    bool scalesOnMemory = false;
    std::string_view handler;
    model::ResourceAmounts fixedOverhead;

    std::string_view phase;
    std::optional<model::Timestamp> startTime;
    std::optional<model::Timestamp> completionTime;

    ShapeHints hints;
    std::optional<FieldProblem> problem;      // the first
    std::forward_list<std::string> unescaped; // texts and keys that hold escapes, which is rare
};

} // namespace tare::importers
