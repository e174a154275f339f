// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/world.h"

#include <algorithm>
#include <cstdint>
#include <random>
#include <string>
#include <vector>

namespace tare::bench {

namespace {

using namespace model;

constexpr std::int64_t mebibyte = 1048576;

class World
{
public:
    explicit World(std::uint64_t seed) : m_random(seed) {}

    std::shared_ptr<const Snapshot> make(std::size_t workloads, const Layout& layout)
    {
        auto snapshot = std::make_shared<Snapshot>();
        ClusterRecords& cluster = snapshot->clusters.emplace_back();
        cluster.name = "bench";
        const std::size_t pools =
            layout.workloadsPerPool ? std::max<std::size_t>(1, workloads / layout.workloadsPerPool) : 1;
        const std::size_t nodesPerPool = std::max<std::size_t>(2, workloads * 4 / pools / 25);
        for (std::size_t pool = 0; pool < pools; ++pool)
            for (std::size_t node = 0; node < nodesPerPool; ++node)
                addNode(cluster, pool, node);
        for (std::size_t i = 0; i < workloads; ++i)
            addWorkload(cluster, i, pools, nodesPerPool, layout.poolsOfWorkload);
        return snapshot;
    }

private:
    std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(m_random() % static_cast<std::uint64_t>(high - low + 1));
    }
    static std::string nodeName(std::size_t pool, std::size_t node)
    {
        return "node-" + std::to_string(pool) + '-' + std::to_string(node);
    }

    void addNode(ClusterRecords& cluster, std::size_t pool, std::size_t node)
    {
        NodeRecord record;
        record.name = nodeName(pool, node);
        record.instanceType = "m5.xlarge";
        record.region = "us-east-1";
        record.pool = "pool-" + std::to_string(pool);
        record.poolLabel = "eks.amazonaws.com/nodegroup";
        record.capacity = {{4'000'000'000}, {16384 * mebibyte}, 58};
        record.allocatable = {{3'920'000'000}, {14670 * mebibyte}, 58};
        cluster.nodes.push_back(record);
    }

    void addWorkload(ClusterRecords& cluster, std::size_t index, std::size_t pools, std::size_t nodesPerPool,
                     std::size_t poolsOfWorkload)
    {
        static const std::vector<std::string> images{"python:3.12", "node:20", "openjdk:21", "golang:1.22",
                                                     "rust:1.80"};
        const std::string name = "svc-" + std::to_string(index);
        PodShape shape;
        ContainerRecord container;
        container.name = "app";
        container.image = images[index % images.size()];
        container.requests.cpu = NanoCores{between(5, 300) * 1'000'000};
        container.requests.memory = Bytes{between(64, 1500) * mebibyte};
        shape.containers.push_back(container);
        const auto shapeId = static_cast<PodShapeId>(cluster.shapes.size());
        cluster.shapes.push_back(shape);
        ControllerRecord controller;
        controller.kind = "StatefulSet";
        controller.namespaceName = "shop";
        controller.name = name;
        controller.replicas = between(2, 8);
        controller.shape = shapeId;
        cluster.controllers.push_back(controller);
        const std::size_t first = static_cast<std::size_t>(m_random() % pools);
        for (std::int64_t i = 0; i < *controller.replicas; ++i) {
            PodRecord pod;
            pod.namespaceName = controller.namespaceName;
            pod.name = name + '-' + std::to_string(i);
            const std::size_t pool = (first + static_cast<std::size_t>(i) % poolsOfWorkload) % pools;
            pod.nodeName = nodeName(pool, static_cast<std::size_t>(m_random() % nodesPerPool));
            pod.phase = PodPhase::Running;
            pod.owner = OwnerReference{"StatefulSet", name, {}};
            pod.shape = shapeId;
            cluster.pods.push_back(pod);
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

std::shared_ptr<const Snapshot> world(std::size_t workloads, const Layout& layout)
{
    return World(7).make(workloads, layout);
}

} // namespace tare::bench
