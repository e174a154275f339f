// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/snapshot.h"

#include <memory>
#include <string>

// Small snapshots written by hand, object by object.
namespace tare::tests {

constexpr std::int64_t bytesPerMebibyte = 1048576;

inline model::ResourceAmounts amounts(std::int64_t millicores, std::int64_t mebibytes)
{
    return {model::NanoCores{millicores * 1'000'000}, model::Bytes{mebibytes * bytesPerMebibyte}};
}

inline model::ContainerRecord container(const std::string& name, model::ResourceAmounts requests,
                                        model::ContainerRole role = model::ContainerRole::App)
{
    model::ContainerRecord record;
    record.name = name;
    record.image = name + ":1";
    record.role = role;
    record.requests = requests;
    return record;
}

class SnapshotBuilder
{
public:
    SnapshotBuilder()
    {
        m_snapshot.clusters.emplace_back();
        cluster().name = "case";
    }

    model::ClusterRecords& cluster() { return m_snapshot.clusters.front(); }
    model::Snapshot& snapshot() { return m_snapshot; }

    model::NodeRecord& addNode(const std::string& name, const std::string& pool = "pool",
                               const std::string& providerId = {})
    {
        model::NodeRecord record;
        record.name = name;
        record.pool = pool;
        record.instanceType = "m5.xlarge";
        record.region = "us-east-1";
        record.providerId = providerId;
        record.capacity = {{4'000'000'000}, {16384 * bytesPerMebibyte}, 58};
        record.allocatable = {{4'000'000'000}, {16000 * bytesPerMebibyte}, 58};
        cluster().nodes.push_back(record);
        return cluster().nodes.back();
    }

    model::PodShapeId addShape(const model::PodShape& shape)
    {
        cluster().shapes.push_back(shape);
        return static_cast<model::PodShapeId>(cluster().shapes.size() - 1);
    }
    model::PodShapeId addShape(model::ResourceAmounts requests)
    {
        model::PodShape shape;
        shape.containers.push_back(container("app", requests));
        return addShape(shape);
    }

    model::PodRecord& addPod(const std::string& name, const std::string& node, model::PodShapeId shape,
                             const std::string& ownerKind = {}, const std::string& ownerName = {})
    {
        model::PodRecord record;
        record.namespaceName = "shop";
        record.name = name;
        record.nodeName = node;
        record.phase = model::PodPhase::Running;
        record.shape = shape;
        if (!ownerKind.empty())
            record.owner = model::OwnerReference{ownerKind, ownerName, {}};
        cluster().pods.push_back(record);
        return cluster().pods.back();
    }

    model::ControllerRecord& addController(const std::string& kind, const std::string& name)
    {
        model::ControllerRecord record;
        record.kind = kind;
        record.namespaceName = "shop";
        record.name = name;
        cluster().controllers.push_back(record);
        return cluster().controllers.back();
    }

    void addUsage(const std::string& pod, const std::string& container, model::ResourceAmounts usage,
                  std::optional<std::int64_t> time = {})
    {
        model::UsageRecord record;
        record.namespaceName = "shop";
        record.pod = pod;
        record.container = container;
        record.usage = usage;
        if (time)
            record.time = model::Timestamp{*time};
        cluster().usage.push_back(record);
    }

    // Instance hours of a day, unless the caller changes that.
    model::ChargeRecord& addCharge(const std::string& resourceId, const std::string& cost)
    {
        if (m_snapshot.bills.empty())
            m_snapshot.bills.emplace_back();
        model::ChargeRecord charge;
        charge.kind.provider = "AWS";
        charge.kind.serviceCategory = "Compute";
        charge.kind.service = "Amazon Elastic Compute Cloud";
        charge.kind.unit = "Hours";
        charge.resourceId = resourceId;
        charge.currency = "USD";
        charge.costs.fill(*model::Decimal::parse(cost));
        charge.quantity = *model::Decimal::parse("24");
        charge.seconds = 86400;
        charge.periodStart = model::Timestamp{0};
        charge.periodEnd = model::Timestamp{86400};
        charge.rows = 1;
        m_snapshot.bills.front().charges.push_back(charge);
        return m_snapshot.bills.front().charges.back();
    }

    std::shared_ptr<const model::Snapshot> build() const
    {
        return std::make_shared<model::Snapshot>(m_snapshot);
    }

private:
    model::Snapshot m_snapshot;
};

} // namespace tare::tests
