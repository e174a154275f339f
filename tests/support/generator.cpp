// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/generator.h"

#include <set>

namespace tare::tests {

namespace {

using namespace tare::model;

SourceFile source(const std::string& name, const std::string& format)
{
    SourceFile file;
    file.path = "/somewhere/" + name;
    file.name = name;
    file.format = format;
    file.kept = 1;
    return file;
}

// The ids that pods and controllers are likely to give; some may be missing, which is an override of nothing.
std::vector<std::string> likelyIds(const Snapshot& snapshot)
{
    std::set<std::string> ids;
    for (const auto& cluster : snapshot.clusters) {
        for (const auto& controller : cluster.controllers)
            if (!controller.owner && controller.kind != "DaemonSet" && controller.kind != "ReplicaSet")
                ids.insert(cluster.name + "/" + controller.namespaceName + "/" + controller.kind + "/" +
                           controller.name);
        for (const auto& pod : cluster.pods)
            if (!pod.owner)
                ids.insert(cluster.name + "/" + pod.namespaceName + "/Pod/" + pod.name);
    }
    return {ids.begin(), ids.end()};
}

Range range(double value)
{
    return {value, value, value};
}

class ScenarioMaker
{
public:
    explicit ScenarioMaker(Random& random) : m_random(random) {}

    Scenario make(const std::vector<std::string>& ids)
    {
        m_scenario.name = "Generated";
        costs();
        density();
        delivery();
        effort();
        money();
        languages();
        for (const auto& id : ids)
            if (m_random.chance(0.85))
                m_scenario.workloads[id] = override_();
        return m_scenario;
    }

private:
    void set(const char* id, double low, double high)
    {
        m_scenario.parameters[id] = range(m_random.uniform(low, high));
    }
    void setWhole(const char* id, int low, int high)
    {
        m_scenario.parameters[id] = range(m_random.between(low, high));
    }
    void choose(const char* id, const std::vector<std::string>& choices)
    {
        m_scenario.parameters[id] = m_random.pick(choices);
    }

    void costs()
    {
        choose("cost.basis", {"effective", "effective", "billed", "contracted", "list"});
        if (m_random.chance(0.5))
            set("cost.cpu_ram_ratio", 2, 21);
        set("cost.core_hour_price", 0.02, 0.05);
        set("cost.gib_hour_price", 0.002, 0.006);
        if (m_random.chance(0.25))
            m_scenario.parameters["rightsize.enabled"] = false;
        if (m_random.chance(0.5))
            set("rightsize.memory_headroom", 0, 0.5);
        if (m_random.chance(0.5))
            set("rightsize.cpu_headroom", 0, 0.5);
        if (m_random.chance(0.5)) {
            set("rightsize.assumed_memory_use", 0.3, 1);
            set("rightsize.assumed_cpu_use", 0.2, 1);
        }
    }

    void density()
    {
        choose("density.target", {"pod", "host"});
        set("density.target_fill", 0.5, 0.95);
        if (m_random.chance(0.5))
            setWhole("density.calls_in_flight", 1, 12);
        if (m_random.chance(0.5))
            setWhole("density.modules_per_host", 1, 100);
        if (m_random.chance(0.3))
            set("density.host_memory_mib", 50, 600);
        if (m_random.chance(0.3))
            set("density.shim_memory_mib", 5, 60);
        if (m_random.chance(0.15))
            setWhole("density.pod_limit", 20, 250);
        if (m_random.chance(0.25)) {
            m_scenario.parameters["coldstart.scale_to_zero"] = true;
            set("coldstart.idle_fraction", 0, 0.9);
        }
        if (m_random.chance(0.2))
            setWhole("coldstart.warm_replicas", 0, 3);
    }

    void delivery()
    {
        if (m_random.chance(0.4)) {
            m_scenario.parameters["egress.releases_per_month"] = range(0);
            m_scenario.parameters["egress.storage_gb_month"] = range(0);
            return;
        }
        setWhole("egress.releases_per_month", 0, 60);
        set("egress.layer_reuse", 0, 0.95);
        choose("egress.path", {"same-region", "cross-zone", "cross-region", "internet"});
        setWhole("egress.further_regions", 0, 3);
        setWhole("egress.retained_versions", 1, 40);
        set("egress.dedupe", 0, 0.9);
        setWhole("egress.architectures", 1, 2);
        set("egress.storage_gb_month", 0.05, 0.2);
        set("egress.image_size_mb", 20, 600);
    }

    void effort()
    {
        choose("effort.method", {"archetype", "cocomo", "entered"});
        if (m_random.chance(0.6))
            set("effort.ksloc", 0.5, 20);
        set("effort.day_rate", 400, 1200);
        set("effort.contingency", 0, 0.4);
        if (m_random.chance(0.3))
            set("effort.at", 0, 60);
        if (m_random.chance(0.3))
            set("effort.em", 0.7, 1.4);
    }

    void money()
    {
        setWhole("time.horizon_months", 6, 60);
        set("time.discount_rate", 0, 0.15);
        set("time.growth", -0.1, 0.2);
        set("time.overlap_months", 0, 4);
        set("time.capacity_days_month", 5, 60);
        if (m_random.chance(0.5)) {
            set("commitment.share", 0, 0.9);
            set("commitment.discount", 0, 0.6);
            setWhole("commitment.end_month", 0, 30);
            set("commitment.absorb", 0, 1);
        }
        if (m_random.chance(0.3)) {
            set("programme.fixed_cost", 0, 20000);
            set("programme.month_cost", 0, 800);
        }
    }

    void languages()
    {
        for (const char* language : {"rust", "go", "java", "python", "unknown"}) {
            const auto key = [&](const char* group) { return std::string(group) + "." + language; };
            if (!m_random.chance(0.5))
                continue;
            m_scenario.parameters[key("density.container_overhead_mib")] = range(m_random.between(4, 250));
            m_scenario.parameters[key("density.wasm_base_mib")] = range(m_random.between(1, 40));
            m_scenario.parameters[key("density.wasm_code_mib")] = range(m_random.between(1, 60));
            m_scenario.parameters[key("density.heap_ratio")] = range(m_random.uniform(0.6, 1.4));
            m_scenario.parameters[key("density.cpu_factor")] = range(m_random.uniform(1, 2.5));
            m_scenario.parameters[key("density.call_memory_mib")] = range(m_random.uniform(0.3, 14));
        }
    }

    WorkloadOverride override_()
    {
        static const std::vector<Language> known{Language::Rust, Language::Go, Language::Java,
                                                 Language::Python};
        WorkloadOverride result;
        if (m_random.chance(0.85))
            result.language = m_random.pick(known);
        if (m_random.chance(0.4))
            result.targetLanguage = m_random.pick(known);
        if (m_random.chance(0.6))
            result.effortDays = range(m_random.pick(std::vector<double>{0, 0.5, 1, 2, 4, 8, 15, 40}));
        if (m_random.chance(0.4))
            result.wasmModuleMib = range(m_random.uniform(2, 60));
        if (m_random.chance(0.1))
            result.selected = m_random.chance(0.3);
        if (m_random.chance(0.08))
            result.blocked = std::string("uses a device");
        else if (m_random.chance(0.1))
            result.blocked = false;
        if (m_random.chance(0.15))
            result.cpuFactor = range(m_random.uniform(0.8, 3));
        if (m_random.chance(0.15))
            result.callsInFlight = range(m_random.between(1, 20));
        if (m_random.chance(0.1))
            result.idleFraction = range(m_random.uniform(0, 0.95));
        if (m_random.chance(0.1))
            result.warmReplicas = range(m_random.between(0, 2));
        if (m_random.chance(0.1))
            result.imageSizeMb = range(m_random.uniform(10, 900));
        if (m_random.chance(0.1))
            result.wasmSizeMb = range(m_random.uniform(0.2, 40));
        if (m_random.chance(0.1))
            result.releasesPerMonth = range(m_random.between(0, 100));
        if (m_random.chance(0.1))
            result.ksloc = range(m_random.uniform(0.5, 12));
        return result;
    }

    Random& m_random;
    Scenario m_scenario;
};

} // namespace

namespace generator {
Scenario makeScenario(const std::vector<std::string>& workloadIds, Random& random)
{
    return ScenarioMaker(random).make(workloadIds);
}
} // namespace generator

GeneratedWorld generateWorld(std::uint64_t seed, const GeneratorLimits& limits)
{
    Random random(seed);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sources = {source("cluster.json", "kubernetes-json"), source("top.txt", "kubectl-top"),
                         source("bill.csv", "focus")};
    const std::vector<std::string> names{"alpha", "beta", "gamma"};
    const int clusters = random.chance(0.7) ? 1 : random.between(1, limits.clusters);
    for (int i = 0; i < clusters; ++i)
        generator::addCluster(*snapshot, names[static_cast<std::size_t>(i)], random, limits);
    if (limits.hasBill && random.chance(0.85))
        generator::addBill(*snapshot, random);
    GeneratedWorld world;
    world.seed = seed;
    world.scenario = generator::makeScenario(likelyIds(*snapshot), random);
    world.snapshot = std::move(snapshot);
    return world;
}

namespace {

std::string renamed(const std::string& text)
{
    return text.empty() ? text : "x" + text;
}

// Names of nodes and of all pods that have an owner; a lone pod's name is its workload's.
void rename(ClusterRecords& cluster)
{
    std::set<std::string> lone;
    for (auto& node : cluster.nodes) {
        node.name = renamed(node.name);
        node.uid = renamed(node.uid);
    }
    for (auto& pod : cluster.pods) {
        pod.nodeName = renamed(pod.nodeName);
        pod.uid = renamed(pod.uid);
        if (pod.owner) {
            pod.name = renamed(pod.name);
            pod.owner->uid = renamed(pod.owner->uid);
            if (pod.owner->kind == "Node")
                pod.owner->name = renamed(pod.owner->name);
        } else {
            lone.insert(pod.name);
        }
    }
    for (auto& controller : cluster.controllers) {
        controller.uid = renamed(controller.uid);
        if (controller.owner)
            controller.owner->uid = renamed(controller.owner->uid);
    }
    for (auto& usage : cluster.usage)
        if (!lone.count(usage.pod))
            usage.pod = renamed(usage.pod);
}

} // namespace

GeneratedWorld reordered(const GeneratedWorld& world, std::uint64_t seed)
{
    Random random(seed);
    auto snapshot = std::make_shared<Snapshot>(*world.snapshot);
    for (auto& cluster : snapshot->clusters) {
        rename(cluster);
        random.shuffle(cluster.nodes);
        random.shuffle(cluster.pods);
        random.shuffle(cluster.controllers);
        random.shuffle(cluster.usage);
        random.shuffle(cluster.autoscalers);
    }
    for (auto& bill : snapshot->bills)
        random.shuffle(bill.charges);
    GeneratedWorld result = world;
    result.snapshot = std::move(snapshot);
    return result;
}

} // namespace tare::tests
