// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/clusterjson.h"
#include "bench/generate/focuscsv.h"
#include "bench/generate/identifiers.h"
#include "bench/generate/shop.h"

#include <array>
#include <set>

namespace tare::bench {

namespace {

constexpr const char* registry = "registry.fernhill.example/";
constexpr const char* sandbox = "kata-qemu";

std::string millicores(int amount)
{
    return amount > 0 ? std::to_string(amount) + "m" : std::string();
}

std::string mebibytes(int amount)
{
    return amount > 0 ? std::to_string(amount) + "Mi" : std::string();
}

bool isOf(const ShopWorkload& workload, const std::string& cluster)
{
    return textOf(workload.pool).cluster == cluster;
}

std::string setName(const ShopWorkload& workload)
{
    return std::string(workload.name) + "-" + templateHash(workload);
}

std::string uidOf(const ShopWorkload& workload)
{
    return uid(std::string(workload.kind) + workload.space + workload.name);
}

std::string imageOf(const ShopWorkload& workload)
{
    return registry + std::string(workload.image) + ":2026.10";
}

Json appContainer(const ShopWorkload& workload)
{
    Json container = containerJson("app", imageOf(workload), millicores(workload.millicores),
                                   mebibytes(workload.mebibytes));
    if (workload.environment)
        container["env"] = Json::array({{{"name", workload.environment}, {"value", "set"}}});
    if (has(workload, Gpu))
        container["resources"]["limits"]["nvidia.com/gpu"] = "1";
    if (has(workload, Privileged))
        container["securityContext"]["privileged"] = true;
    if (has(workload, NetAdmin))
        container["securityContext"]["capabilities"]["add"] = Json::array({"NET_ADMIN"});
    return container;
}

Json podSpec(const ShopWorkload& workload)
{
    Json containers = Json::array({appContainer(workload)});
    if (has(workload, MeshSidecar))
        containers.push_back(containerJson(meshSidecar.name, "docker.io/istio/proxyv2:1.24",
                                           millicores(meshSidecar.millicores),
                                           mebibytes(meshSidecar.mebibytes)));
    Json spec{{"containers", std::move(containers)}};
    Json volumes = Json::array();
    if (has(workload, Volume))
        volumes.push_back({{"name", "data"}, {"persistentVolumeClaim", {{"claimName", "data"}}}});
    if (has(workload, HostPath))
        volumes.push_back({{"name", "printers"}, {"hostPath", {{"path", "/dev/usb"}}}});
    if (!volumes.empty())
        spec["volumes"] = std::move(volumes);
    if (has(workload, HostNetwork))
        spec["hostNetwork"] = true;
    if (has(workload, MicroVm)) {
        spec["runtimeClassName"] = sandbox;
        spec["overhead"] = {{"cpu", "250m"}, {"memory", "160Mi"}};
    }
    return spec;
}

Json labelsOf(const ShopWorkload& workload)
{
    return {{"app.kubernetes.io/name", workload.name}, {"team", workload.team}};
}

bool isBatch(const ShopWorkload& workload)
{
    return std::string(workload.kind) == "Job" || std::string(workload.kind) == "CronJob";
}

Json controllerSpec(const ShopWorkload& workload)
{
    Json spec{{"replicas", workload.replicas}, {"template", {{"spec", podSpec(workload)}}}};
    if (std::string(workload.kind) == "StatefulSet") {
        spec["serviceName"] = workload.name;
        spec["volumeClaimTemplates"] = Json::array({{{"metadata", {{"name", "data"}}}}});
    }
    return spec;
}

ObjectText controller(const ShopWorkload& workload)
{
    return {.apiVersion = isBatch(workload) ? "batch/v1" : "apps/v1",
            .kind = workload.kind,
            .space = workload.space,
            .name = workload.name,
            .uid = uidOf(workload),
            .owners = {},
            .labels = labelsOf(workload),
            .spec = controllerSpec(workload),
            .status = {}};
}

// A Rollout is no kind of Kubernetes itself: "kubectl get" is not asked for it, and only its set shows it.
void addController(Json& items, const ShopWorkload& workload)
{
    const std::string kind = workload.kind;
    if (kind != "Rollout")
        items.push_back(objectJson(controller(workload)));
    if (kind != "Deployment" && kind != "Rollout")
        return;
    ObjectText set = controller(workload);
    set.kind = "ReplicaSet";
    set.name = setName(workload);
    set.uid = uid(setName(workload));
    set.owners = ownerJson(kind, workload.name, uidOf(workload));
    items.push_back(objectJson(set));
}

void addAutoscaler(Json& items, const ShopWorkload& workload)
{
    if (!has(workload, ScalesOnCpu) && !has(workload, ScalesOnQueue))
        return;
    const Json metric = has(workload, ScalesOnCpu)
                            ? Json{{"type", "Resource"}, {"resource", {{"name", "cpu"}}}}
                            : Json{{"type", "External"}, {"external", {{"metric", {{"name", "queue"}}}}}};
    items.push_back(
        objectJson({.apiVersion = "autoscaling/v2",
                    .kind = "HorizontalPodAutoscaler",
                    .space = workload.space,
                    .name = workload.name,
                    .uid = uid(std::string("scaler") + workload.name),
                    .owners = {},
                    .labels = {},
                    .spec = {{"scaleTargetRef", {{"kind", workload.kind}, {"name", workload.name}}},
                             {"minReplicas", workload.replicas / 2},
                             {"maxReplicas", workload.replicas * 2},
                             {"metrics", Json::array({metric})}},
                    .status = {}}));
}

void addPods(Json& items, const ShopWorkload& workload, const std::vector<ShopPod>& pods)
{
    const bool isSet = std::string(workload.kind) == "StatefulSet";
    const Json owners = isSet ? ownerJson(workload.kind, workload.name, uidOf(workload))
                              : ownerJson("ReplicaSet", setName(workload), uid(setName(workload)));
    Json labels = labelsOf(workload);
    if (!isSet)
        labels["pod-template-hash"] = templateHash(workload);
    Json spec = podSpec(workload);
    for (const ShopPod& pod : pods) {
        if (!pod.node.empty())
            spec["nodeName"] = pod.node;
        Json status{{"phase", pod.node.empty() ? "Pending" : "Running"}};
        if (!pod.node.empty())
            status["startTime"] = "2026-10-29T06:00:00Z";
        items.push_back(objectJson({.kind = "Pod",
                                    .space = workload.space,
                                    .name = pod.name,
                                    .uid = {},
                                    .owners = owners,
                                    .labels = labels,
                                    .spec = spec,
                                    .status = std::move(status)}));
    }
}

// What is left of a run: pods that have ended and hold nothing.
void addEndedPods(Json& items, const ShopWorkload& workload, const std::string& run)
{
    Json spec = podSpec(workload);
    spec["nodeName"] = "ip-10-0-0-250.ec2.internal"; // gone with the night's work
    for (int pod = 0; pod < workload.replicas; ++pod)
        items.push_back(objectJson({.kind = "Pod",
                                    .space = workload.space,
                                    .name = run + "-" + hexadecimal(run + std::to_string(pod), 5),
                                    .uid = {},
                                    .owners = ownerJson("Job", run, uid(run)),
                                    .labels = labelsOf(workload),
                                    .spec = spec,
                                    .status = {{"phase", "Succeeded"}}}));
}

// A job that ran for some hours of one night.
void addRun(Json& items, const ShopWorkload& workload, const std::string& name, Json owners, int day,
            int hours)
{
    const std::string date = midnight(shopYear, 10, day).substr(0, 11);
    ObjectText job = controller(workload);
    job.kind = "Job";
    job.name = name;
    job.uid = uid(name);
    job.owners = std::move(owners);
    job.spec = {{"parallelism", workload.replicas},
                {"completions", workload.replicas},
                {"template", {{"spec", podSpec(workload)}}}};
    job.status = {{"startTime", date + "01:00:00Z"},
                  {"completionTime", date + padded(1 + hours, 2) + ":00:00Z"}};
    items.push_back(objectJson(job));
    addEndedPods(items, workload, name);
}

void addBatch(Json& items, const ShopWorkload& workload)
{
    const std::string name = workload.name;
    if (std::string(workload.kind) == "Job") {
        addRun(items, workload, name, {}, 31, 9);
        return;
    }
    const bool isNightly = name == "price-feed";
    ObjectText schedule = controller(workload);
    schedule.spec = {{"schedule", isNightly ? "0 1 * * *" : "0 1 1 * *"},
                     {"jobTemplate", {{"spec", {{"template", {{"spec", podSpec(workload)}}}}}}}};
    items.push_back(objectJson(schedule));
    // The last three runs are kept; of the monthly one none is left.
    for (int day = 31; isNightly && day < 34; ++day)
        addRun(items, workload, name + "-" + std::to_string(29300000 + day * 1440),
               ownerJson("CronJob", name, uidOf(workload)), day, 6);
}

void addAgents(Json& items, const std::string& cluster, const std::vector<ShopMachine>& nodes)
{
    for (const ShopAgent& agent : shopAgents()) {
        const std::string name = agent.name;
        const std::string set = uid("DaemonSet" + cluster + name);
        const Json containers =
            Json::array({containerJson(name, registry + ("platform/" + name) + ":1",
                                       millicores(agent.millicores), mebibytes(agent.mebibytes))});
        items.push_back(objectJson({.apiVersion = "apps/v1",
                                    .kind = "DaemonSet",
                                    .space = "kube-system",
                                    .name = name,
                                    .uid = set,
                                    .owners = {},
                                    .labels = {},
                                    .spec = {{"template", {{"spec", {{"containers", containers}}}}}},
                                    .status = {{"desiredNumberScheduled", nodes.size()}}}));
        for (const ShopMachine& node : nodes)
            items.push_back(objectJson({.kind = "Pod",
                                        .space = "kube-system",
                                        .name = name + "-" + hexadecimal(name + node.name, 5),
                                        .uid = {},
                                        .owners = ownerJson("DaemonSet", name, set),
                                        .labels = {},
                                        .spec = {{"nodeName", node.name}, {"containers", containers}},
                                        .status = {{"phase", "Running"}}}));
    }
}

// The kubelet lists what it has pulled; it is the same on all nodes of a pool, and told by two of each.
void addImages(Json& node, const ShopMachine& machine)
{
    constexpr int smallest = 60, largest = 700; // MB on disk
    for (const ShopWorkload& workload : shopWorkloads())
        if (machine.place < 2 && workload.pool == machine.pool)
            node["status"]["images"].push_back(
                {{"names", Json::array({imageOf(workload)})},
                 {"sizeBytes", (smallest + chosen(workload.image, largest - smallest)) * 1'000'000LL}});
}

Json nodeOf(const ShopMachine& machine)
{
    const ShopPoolText& pool = textOf(machine.pool);
    // Those that were there before the bill began came some time in summer.
    const int created = machine.firstDay > 0 ? machine.firstDay + 1 : -60;
    Json node = nodeJson({.name = machine.name,
                          .instanceType = pool.instanceType,
                          .nodeGroup = pool.nodeGroup,
                          .isSpot = pool.isSpot,
                          .region = "us-east-1",
                          .zone = machine.zone,
                          .instanceId = machine.instanceId,
                          .cores = pool.cores,
                          .gibibytes = pool.gibibytes,
                          .allocatableMillicores = pool.allocatableMillicores,
                          .allocatableMebibytes = pool.allocatableMebibytes,
                          .podLimit = pool.podLimit,
                          .created = midnight(shopYear, shopFirstMonth, created),
                          .seenAt = shopObservedAt});
    addImages(node, machine);
    return node;
}

void addNamespaces(Json& items, const std::string& cluster)
{
    std::set<std::string> names{"kube-system"};
    for (const ShopWorkload& workload : shopWorkloads())
        if (isOf(workload, cluster))
            names.insert(workload.space);
    for (const std::string& name : names)
        items.push_back(objectJson({.kind = "Namespace",
                                    .space = {},
                                    .name = name,
                                    .uid = uid(cluster + name),
                                    .owners = {},
                                    .labels = {{"kubernetes.io/metadata.name", name}},
                                    .spec = {},
                                    .status = {}}));
}

std::vector<ShopMachine> nodesOf(const std::string& cluster)
{
    std::vector<ShopMachine> nodes;
    for (const ShopMachine& machine : shopMachines())
        if (machine.isNode && textOf(machine.pool).cluster == cluster)
            nodes.push_back(machine);
    return nodes;
}

} // namespace

std::string templateHash(const ShopWorkload& workload)
{
    return hexadecimal(std::string("template") + workload.name, 9);
}

std::vector<std::vector<ShopPod>> shopPods()
{
    std::array<std::vector<std::string>, shopPoolCount> nodes;
    for (const ShopMachine& machine : shopMachines())
        if (machine.isNode)
            nodes[static_cast<std::size_t>(machine.pool)].push_back(machine.name);
    std::array<std::size_t, shopPoolCount> next{};
    std::vector<std::vector<ShopPod>> pods;
    for (const ShopWorkload& workload : shopWorkloads()) {
        auto& ofWorkload = pods.emplace_back();
        const auto pool = static_cast<std::size_t>(workload.pool);
        const bool isSet = std::string(workload.kind) == "StatefulSet";
        for (int replica = 0; !isBatch(workload) && replica < workload.replicas; ++replica) {
            const std::string name =
                isSet ? std::string(workload.name) + "-" + std::to_string(replica)
                      : setName(workload) + "-" + hexadecimal(setName(workload) + std::to_string(replica), 5);
            const bool isPlaced = !has(workload, Pending);
            ofWorkload.push_back({name, isPlaced ? nodes[pool][next[pool]++ % nodes[pool].size()] : ""});
        }
    }
    return pods;
}

std::string shopClusterText(const std::string& cluster)
{
    const std::vector<ShopMachine> nodes = nodesOf(cluster);
    const auto pods = shopPods();
    Json items = Json::array();
    for (const ShopMachine& node : nodes)
        items.push_back(nodeOf(node));
    addNamespaces(items, cluster);
    addAgents(items, cluster, nodes);
    if (cluster == webCluster)
        items.push_back({{"apiVersion", "node.k8s.io/v1"},
                         {"kind", "RuntimeClass"},
                         {"metadata", {{"name", sandbox}, {"uid", uid(sandbox)}}},
                         {"handler", sandbox},
                         {"overhead", {{"podFixed", {{"cpu", "250m"}, {"memory", "160Mi"}}}}}});
    for (std::size_t i = 0; i < pods.size(); ++i) {
        const ShopWorkload& workload = shopWorkloads()[i];
        if (!isOf(workload, cluster))
            continue;
        if (isBatch(workload)) {
            addBatch(items, workload);
            continue;
        }
        addController(items, workload);
        addAutoscaler(items, workload);
        addPods(items, workload, pods[i]);
    }
    return listText(std::move(items), false);
}

} // namespace tare::bench
