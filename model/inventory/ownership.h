// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tare::model {

// The controller at the top of a chain of owners (M1).
struct TopController
{
    std::string kind;
    std::string namespaceName;
    std::string name;
    bool isInferred = false; // named after a ReplicaSet that the export lacks
};

// Walks ownerReferences of one cluster: by uid, or by kind, namespace and name where uids are not in the
// export. Borrows the records.
class Ownership
{
public:
    explicit Ownership(const std::vector<ControllerRecord>& controllers);

    // A pod without owner is its own workload, of kind Pod.
    TopController topOf(const PodRecord& pod) const;
    TopController topOf(const ControllerRecord& controller) const;
    TopController topOf(const OwnerReference& owner, std::string_view namespaceName,
                        std::string_view templateHash = {}) const;
    const ControllerRecord* find(const OwnerReference& owner, std::string_view namespaceName) const;

private:
    std::unordered_map<std::string_view, const ControllerRecord*> m_byUid;
    std::unordered_map<std::string, const ControllerRecord*> m_byName;
};

} // namespace tare::model
