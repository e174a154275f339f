// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"
#include "model/inventory/records.h"

#include <tuple>

// All fields of a record, for comparing what was stored with what is read back. A shape's id is the reader's
// own.
namespace tare::tests {

inline auto tied(const model::NodeRecord& r)
{
    return std::tie(r.name, r.uid, r.providerId, r.instanceType, r.region, r.zone, r.architecture, r.pool,
                    r.poolLabel, r.capacityType, r.isUnschedulable, r.capacity, r.allocatable, r.line);
}

inline auto tied(const model::PodRecord& r)
{
    return std::tie(r.namespaceName, r.name, r.uid, r.nodeName, r.phase, r.owner, r.templateHash, r.labels,
                    r.startTime, r.line);
}

inline auto tied(const model::ControllerRecord& r)
{
    return std::tie(r.kind, r.namespaceName, r.name, r.uid, r.owner, r.replicas, r.labels, r.annotations,
                    r.startTime, r.completionTime, r.schedule, r.isSuspended, r.line);
}

inline auto tied(const model::AutoscalerRecord& r)
{
    return std::tie(r.namespaceName, r.name, r.targetKind, r.targetName, r.minReplicas, r.maxReplicas,
                    r.scalesOnCpu, r.scalesOnMemory, r.line);
}

inline auto tied(const model::NamespaceRecord& r)
{
    return std::tie(r.name, r.labels, r.line);
}

inline auto tied(const model::RuntimeClassRecord& r)
{
    return std::tie(r.name, r.handler, r.overhead, r.line);
}

inline auto tied(const model::ImageRecord& r)
{
    return std::tie(r.names, r.size);
}

inline auto tied(const model::UsageRecord& r)
{
    return std::tie(r.namespaceName, r.pod, r.container, r.usage, r.statistic, r.time, r.line);
}

inline auto tied(const model::ChargeRecord& r)
{
    return std::tie(r.day, r.kind, r.resourceId, r.resourceName, r.commitmentId, r.commitmentStatus,
                    r.pricingCategory, r.currency, r.billingAccount, r.subAccount, r.region, r.tags, r.costs,
                    r.quantity, r.seconds, r.periodStart, r.periodEnd, r.rows, r.firstLine, r.lastLine);
}

inline auto tied(const model::BillTotals& r)
{
    return std::tie(r.costs, r.rows, r.windowStart, r.windowEnd, r.currency);
}

template<typename Record> bool areSame(const std::vector<Record>& left, const std::vector<Record>& right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                      [](const Record& a, const Record& b) { return tied(a) == tied(b); });
}

} // namespace tare::tests
