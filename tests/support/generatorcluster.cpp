// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

namespace tare::tests {

std::string Random::hex(int digits)
{
    std::string text;
    for (int i = 0; i < digits; ++i)
        text += "0123456789abcdef"[below(16)];
    return text;
}

namespace generator {

using namespace tare::model;

const std::vector<InstanceType>& instanceTypes()
{
    static const std::vector<InstanceType> types{
        {"m5.large", 2, 8, 29, 0.096},  {"m5.xlarge", 4, 16, 58, 0.192},    {"c5.4xlarge", 16, 32, 234, 0.68},
        {"r5.large", 2, 16, 29, 0.126}, {"m5.4xlarge", 16, 64, 234, 0.768}, {"home.made", 6, 20, 40, 0.25}};
    return types;
}

namespace {

constexpr std::int64_t mebibyte = 1048576;

NanoCores millicores(std::int64_t value)
{
    return {value * 1'000'000};
}
Bytes mebibytes(std::int64_t value)
{
    return {value * mebibyte};
}

class ClusterMaker
{
public:
    ClusterMaker(ClusterRecords& cluster, Random& random, const GeneratorLimits& limits)
        : m_cluster(cluster), m_random(random), m_limits(limits)
    {
    }

    void make()
    {
        m_cluster.observedAt = Timestamp{1'789'380'000};
        const int pools = m_random.between(1, m_limits.poolsOfCluster);
        for (int i = 0; i < pools; ++i)
            addPool(i);
        addDaemons();
        const int workloads = m_random.between(1, m_limits.workloadsOfCluster);
        for (int i = 0; i < workloads; ++i)
            addWorkload(i);
        addSystemWorkload();
        if (m_random.chance(0.4))
            addJobs();
        m_cluster.nodeSources.assign(m_cluster.nodes.size(), 0);
        m_cluster.podSources.assign(m_cluster.pods.size(), 0);
        m_cluster.controllerSources.assign(m_cluster.controllers.size(), 0);
        m_cluster.usageSources.assign(m_cluster.usage.size(), 1);
    }

private:
    void addPool(int index)
    {
        const auto& type = m_random.pick(instanceTypes());
        const bool isLabelled = m_random.chance(0.8), isSpot = m_random.chance(0.25);
        const int nodes = m_random.between(1, m_limits.nodesOfPool);
        std::vector<std::size_t> members;
        for (int i = 0; i < nodes; ++i) {
            NodeRecord node;
            node.name = "ip-10-" + std::to_string(index) + "-0-" + std::to_string(i) + ".ec2.internal";
            node.uid = m_random.hex(32);
            if (m_random.chance(0.95))
                node.providerId = "aws:///us-east-1a/i-" + m_random.hex(17);
            node.instanceType = type.name;
            node.region = "us-east-1";
            node.zone = "us-east-1a";
            node.architecture = "amd64";
            if (isLabelled) {
                node.pool = "pool-" + std::to_string(index);
                node.poolLabel = "eks.amazonaws.com/nodegroup";
            }
            node.capacityType = isSpot ? CapacityType::Spot : CapacityType::OnDemand;
            node.capacity = {millicores(type.cores * 1000), mebibytes(type.gib * 1024), type.pods};
            node.allocatable = {millicores(type.cores * 1000 - 70 - m_random.between(0, 20)),
                                mebibytes(type.gib * 1024 - 300 - 11 * type.pods), type.pods};
            node.line = nextLine();
            members.push_back(m_cluster.nodes.size());
            m_cluster.nodes.push_back(node);
        }
        m_pools.push_back(members);
    }

    void addDaemons()
    {
        ControllerRecord controller;
        controller.kind = "DaemonSet";
        controller.namespaceName = "kube-system";
        controller.name = "agent";
        controller.uid = m_random.hex(32);
        controller.line = nextLine();
        m_cluster.controllers.push_back(controller);
        const auto shape = addShape({container("agent", "agent:1", 50, 128)});
        for (const auto& node : m_cluster.nodes) {
            PodRecord pod = podOn(node.name, "kube-system", "agent-" + m_random.hex(10), shape);
            pod.owner = OwnerReference{"DaemonSet", "agent", controller.uid};
            m_cluster.pods.push_back(pod);
            if (!m_random.chance(0.3))
                continue;
            PodRecord own = podOn(node.name, "kube-system", "kube-proxy-" + node.name,
                                  addShape({container("proxy", "proxy:1", 100, 30)}));
            own.owner = OwnerReference{"Node", node.name, node.uid};
            m_cluster.pods.push_back(own);
        }
    }

    void addWorkload(int index)
    {
        static const std::vector<std::string> kinds{"Deployment", "Deployment", "StatefulSet", "Rollout",
                                                    "Pod"};
        const auto kind = m_random.pick(kinds);
        const std::string space = m_random.pick(std::vector<std::string>{"shop", "pay", "web"});
        const std::string name = "svc-" + std::to_string(index);
        const int replicas = kind == "Pod" ? 1 : m_random.between(1, m_limits.replicas);
        const auto shape =
            addShape(makeContainers(m_random.chance(0.25)), m_random.chance(0.2), m_random.chance(0.08));
        auto owner = addController(kind, space, name, replicas, shape);
        if (m_random.chance(0.06))
            return; // in the export without any pod
        place(space, name, owner, shape, replicas);
        if (m_random.chance(0.2) && kind != "Pod")
            addScaler(kind, space, name);
    }

    // Gives what the pods are owned by.
    std::optional<OwnerReference> addController(const std::string& kind, const std::string& space,
                                                const std::string& name, int replicas, PodShapeId shape)
    {
        if (kind == "Pod")
            return std::nullopt;
        ControllerRecord top;
        top.kind = kind;
        top.namespaceName = space;
        top.name = name;
        top.uid = m_random.hex(32);
        top.replicas = replicas;
        if (kind != "Rollout")
            top.shape = shape;
        top.line = nextLine();
        const bool hasUids = m_random.chance(0.8);
        const OwnerReference toTop{kind, name, hasUids ? top.uid : ""};
        m_hash = m_random.hex(8);
        if (kind == "StatefulSet") {
            m_cluster.controllers.push_back(top);
            return toTop;
        }
        const bool isReplicaSetThere = kind == "Rollout" || m_random.chance(0.7);
        if (isReplicaSetThere || m_random.chance(0.5))
            m_cluster.controllers.push_back(top);
        ControllerRecord set = top;
        set.kind = "ReplicaSet";
        set.name = name + "-" + m_hash;
        set.uid = m_random.hex(32);
        set.owner = toTop;
        set.line = nextLine();
        if (isReplicaSetThere)
            m_cluster.controllers.push_back(set);
        return OwnerReference{"ReplicaSet", set.name, hasUids ? set.uid : ""};
    }

    void place(const std::string& space, const std::string& name, const std::optional<OwnerReference>& owner,
               PodShapeId shape, int replicas)
    {
        const bool spans = m_random.chance(0.3);
        const auto home = m_random.below(m_pools.size());
        const bool isMeasured = m_random.chance(0.6);
        for (int i = 0; i < replicas; ++i) {
            const auto& pool = m_pools[spans ? m_random.below(m_pools.size()) : home];
            auto pod = podOn(m_cluster.nodes[m_random.pick(pool)].name, space,
                             owner ? name + "-" + m_hash + "-" + m_random.hex(10) : name, shape);
            pod.owner = owner;
            if (owner && owner->kind == "ReplicaSet")
                pod.templateHash = m_hash;
            if (m_random.chance(0.03) && i > 0) {
                pod.phase = PodPhase::Pending;
                pod.nodeName.clear();
            } else if (m_random.chance(0.03) && i > 0) {
                pod.phase = PodPhase::Succeeded;
            }
            m_cluster.pods.push_back(pod);
            if (isMeasured && pod.phase == PodPhase::Running)
                addSamples(pod);
        }
    }

    void addSamples(const PodRecord& pod)
    {
        const int moments = m_random.between(1, 3);
        for (int moment = 0; moment < moments; ++moment)
            for (const auto& container : m_cluster.shapes[static_cast<std::size_t>(pod.shape)].containers) {
                if (container.role == ContainerRole::Init)
                    continue;
                UsageRecord usage;
                usage.namespaceName = pod.namespaceName;
                usage.pod = pod.name;
                usage.container = container.name;
                usage.usage.cpu = millicores(m_random.between(1, 200));
                usage.usage.memory = mebibytes(m_random.between(20, 900));
                usage.time = Timestamp{1'789'380'000 + 60 * moment};
                usage.line = nextLine();
                m_cluster.usage.push_back(usage);
            }
    }

    void addScaler(const std::string& kind, const std::string& space, const std::string& name)
    {
        AutoscalerRecord scaler;
        scaler.namespaceName = space;
        scaler.name = name;
        scaler.targetKind = kind;
        scaler.targetName = name;
        scaler.maxReplicas = 20;
        scaler.scalesOnCpu = m_random.chance(0.7);
        scaler.scalesOnMemory = !scaler.scalesOnCpu;
        scaler.line = nextLine();
        m_cluster.autoscalers.push_back(scaler);
    }

    void addSystemWorkload()
    {
        const auto shape = addShape({container("dns", "registry.example/resolver:1", 100, 70)});
        const auto owner = addController("Deployment", "kube-system", "resolver", 2, shape);
        place("kube-system", "resolver", owner, shape, 2);
    }

    void addJobs()
    {
        ControllerRecord cron;
        cron.kind = "CronJob";
        cron.namespaceName = "web";
        cron.name = "nightly";
        cron.uid = m_random.hex(32);
        cron.schedule = "0 3 * * *";
        cron.shape = addShape({container("job", "job:1", 200, 256)});
        cron.line = nextLine();
        m_cluster.controllers.push_back(cron);
    }

    std::vector<ContainerRecord> makeContainers(bool hasSidecar)
    {
        std::vector<ContainerRecord> containers;
        static const std::vector<int> cpus{5, 10, 50, 100, 250, 500},
            memories{32, 64, 150, 256, 512, 1024, 1800};
        const bool statesCpu = m_random.chance(0.9), statesMemory = m_random.chance(0.9);
        containers.push_back(container("app", "registry.example/service:1",
                                       statesCpu ? m_random.pick(cpus) : -1,
                                       statesMemory ? m_random.pick(memories) : -1));
        if (m_random.chance(0.15))
            containers.push_back(container("helper", "registry.example/helper:1", 10, 24));
        if (hasSidecar)
            containers.push_back(container("istio-proxy", "istio/proxyv2:1", 20, 48));
        if (statesCpu && statesMemory && m_random.chance(0.2)) {
            const bool isHeavy = m_random.chance(0.4);
            containers.push_back(
                container("prepare", "registry.example/prepare:1", isHeavy ? 300 : 5, isHeavy ? 900 : 16));
            containers.back().role = ContainerRole::Init;
        }
        if (m_random.chance(0.1)) {
            containers.push_back(container("tail", "registry.example/tail:1", 5, 16));
            containers.back().role = ContainerRole::NativeSidecar;
        }
        return containers;
    }

    ContainerRecord container(const std::string& name, const std::string& image, int cpu, int memory)
    {
        ContainerRecord record;
        record.name = name;
        record.image = image;
        if (cpu >= 0)
            record.requests.cpu = millicores(cpu);
        if (memory >= 0)
            record.requests.memory = mebibytes(memory);
        return record;
    }

    PodShapeId addShape(std::vector<ContainerRecord> containers, bool isSandboxed = false,
                        bool usesHost = false)
    {
        PodShape shape;
        shape.containers = std::move(containers);
        if (isSandboxed) {
            shape.overhead = {millicores(250), mebibytes(130)};
            shape.runtimeClass = "kata-fc";
        }
        shape.usesHostNetwork = usesHost;
        m_cluster.shapes.push_back(shape);
        return static_cast<PodShapeId>(m_cluster.shapes.size() - 1);
    }

    PodRecord podOn(const std::string& node, const std::string& space, const std::string& name,
                    PodShapeId shape)
    {
        PodRecord pod;
        pod.namespaceName = space;
        pod.name = name;
        pod.uid = m_random.hex(32);
        pod.nodeName = node;
        pod.phase = PodPhase::Running;
        pod.shape = shape;
        pod.line = nextLine();
        return pod;
    }

    std::uint64_t nextLine() { return m_line += 20; }

    ClusterRecords& m_cluster;
    Random& m_random;
    const GeneratorLimits& m_limits;
    std::vector<std::vector<std::size_t>> m_pools;
    std::string m_hash;
    std::uint64_t m_line = 3;
};

} // namespace

void addCluster(Snapshot& snapshot, const std::string& name, Random& random, const GeneratorLimits& limits)
{
    ClusterRecords cluster;
    cluster.name = name;
    ClusterMaker(cluster, random, limits).make();
    snapshot.clusters.push_back(std::move(cluster));
}

} // namespace generator

} // namespace tare::tests
