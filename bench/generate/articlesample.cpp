// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/articlesample.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <vector>

namespace tare::bench {

namespace {

using Json = nlohmann::json;

constexpr int nodeCount = 9;
constexpr int serviceCount = 100;
constexpr int replicasPerService = 20;
constexpr int daysBilled = 14;
constexpr int firstDay = 2; // of November 2026
// An m5.4xlarge: 16 cores, 64 GiB, 234 pods by its network interfaces. Of the 64 GiB the machine keeps 7.5 %
// to itself, the kubelet 11 MiB a pod + 255 MiB, eviction 100 MiB.
constexpr int podLimit = 234;
constexpr double hourPrice = 0.768; // USD, us-east-1, on demand
constexpr std::int64_t allocatableMebibytes = 57692;
// 2,000 × 150 MB. Usage is such that right-sizing changes next to nothing: the example is about other things.
constexpr const char* memoryRequest = "150M";
constexpr const char* cpuRequest = "25m";
constexpr int usedMebibytes = 124;
constexpr int usedMillicores = 25;

std::string padded(int number, int width)
{
    std::string digits = std::to_string(number);
    return std::string(static_cast<std::size_t>(width) - std::min<std::size_t>(digits.size(), width), '0') +
           digits;
}

// An identifier that looks like those of the provider and is the same at each call.
std::string hexadecimal(const std::string& seed, int digits)
{
    std::uint64_t state = 1469598103934665603u; // FNV-1a
    for (const char c : seed)
        state = (state ^ static_cast<unsigned char>(c)) * 1099511628211u;
    std::string text;
    while (static_cast<int>(text.size()) < digits) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        text += "0123456789abcdef"[state >> 60];
    }
    return text;
}

std::string uid(const std::string& seed)
{
    const std::string digits = hexadecimal(seed, 32);
    return digits.substr(0, 8) + "-" + digits.substr(8, 4) + "-" + digits.substr(12, 4) + "-" +
           digits.substr(16, 4) + "-" + digits.substr(20);
}

std::string nodeName(int node)
{
    return "ip-10-0-" + std::to_string(node) + "-17.ec2.internal";
}

std::string instanceId(int node)
{
    return "i-0" + hexadecimal("instance" + std::to_string(node), 16);
}

std::string serviceName(int service)
{
    return "service-" + padded(service + 1, 3);
}

std::string zone(int node)
{
    return std::string("us-east-1") + "abc"[node % 3];
}

Json owner(const std::string& kind, const std::string& name, const std::string& id)
{
    return Json::array(
        {{{"apiVersion", "apps/v1"}, {"kind", kind}, {"name", name}, {"uid", id}, {"controller", true}}});
}

Json node(int index)
{
    const std::string memory = std::to_string(64LL * 1024 * 1024) + "Ki";
    return {{"apiVersion", "v1"},
            {"kind", "Node"},
            {"metadata",
             {{"name", nodeName(index)},
              {"uid", uid(nodeName(index))},
              {"creationTimestamp", "2026-10-01T08:00:00Z"},
              {"labels",
               {{"node.kubernetes.io/instance-type", "m5.4xlarge"},
                {"eks.amazonaws.com/nodegroup", "general"},
                {"eks.amazonaws.com/capacityType", "ON_DEMAND"},
                {"kubernetes.io/arch", "amd64"},
                {"topology.kubernetes.io/region", "us-east-1"},
                {"topology.kubernetes.io/zone", zone(index)}}}}},
            {"spec", {{"providerID", "aws:///" + zone(index) + "/" + instanceId(index)}}},
            {"status",
             {{"capacity", {{"cpu", "16"}, {"memory", memory}, {"pods", std::to_string(podLimit)}}},
              {"allocatable",
               {{"cpu", "15890m"},
                {"memory", std::to_string(allocatableMebibytes) + "Mi"},
                {"pods", std::to_string(podLimit)}}},
              {"conditions",
               Json::array(
                   {{{"type", "Ready"}, {"status", "True"}, {"lastHeartbeatTime", "2026-11-16T10:00:00Z"}}})},
              {"nodeInfo",
               {{"architecture", "amd64"}, {"operatingSystem", "linux"}, {"kubeletVersion", "v1.31.2"}}}}}};
}

Json container(const std::string& name, const std::string& image, const char* cpu, const char* memory)
{
    return {
        {"name", name},
        {"image", image},
        {"resources", {{"requests", {{"cpu", cpu}, {"memory", memory}}}, {"limits", {{"memory", memory}}}}}};
}

Json pod(const std::string& name, const std::string& space, int onNode, Json owners, Json containers)
{
    return {{"apiVersion", "v1"},
            {"kind", "Pod"},
            {"metadata",
             {{"name", name},
              {"namespace", space},
              {"uid", uid(space + name)},
              {"ownerReferences", std::move(owners)}}},
            {"spec", {{"nodeName", nodeName(onNode)}, {"containers", std::move(containers)}}},
            {"status", {{"phase", "Running"}, {"startTime", "2026-11-09T06:00:00Z"}}}};
}

// What runs on each node before any service does: with them 230 of its 234 pods are left.
const std::vector<std::string>& agents()
{
    static const std::vector<std::string> names{"aws-node", "ebs-csi-node", "kube-proxy", "node-exporter"};
    return names;
}

void addAgents(Json& items)
{
    for (const std::string& agent : agents()) {
        items.push_back({{"apiVersion", "apps/v1"},
                         {"kind", "DaemonSet"},
                         {"metadata", {{"name", agent}, {"namespace", "kube-system"}, {"uid", uid(agent)}}},
                         {"status", {{"desiredNumberScheduled", nodeCount}}}});
        for (int index = 0; index < nodeCount; ++index)
            items.push_back(
                pod(agent + "-" + hexadecimal(agent + std::to_string(index), 5), "kube-system", index,
                    owner("DaemonSet", agent, uid(agent)),
                    Json::array({container(agent, "registry.example/" + agent + ":1", "25m", "25Mi")})));
    }
}

std::string podName(int service, int replica)
{
    const std::string name = serviceName(service);
    return name + "-" + hexadecimal(name, 9) + "-" + hexadecimal(name + std::to_string(replica), 5);
}

void addService(Json& items, int service)
{
    const std::string name = serviceName(service);
    const std::string set = name + "-" + hexadecimal(name, 9);
    const Json containers =
        Json::array({container("app", "registry.example/article/" + name + ":7", cpuRequest, memoryRequest)});
    items.push_back(
        {{"apiVersion", "apps/v1"},
         {"kind", "Deployment"},
         {"metadata", {{"name", name}, {"namespace", "article"}, {"uid", uid(name)}}},
         {"spec",
          {{"replicas", replicasPerService}, {"template", {{"spec", {{"containers", containers}}}}}}}});
    items.push_back({{"apiVersion", "apps/v1"},
                     {"kind", "ReplicaSet"},
                     {"metadata",
                      {{"name", set},
                       {"namespace", "article"},
                       {"uid", uid(set)},
                       {"ownerReferences", owner("Deployment", name, uid(name))}}},
                     {"spec", {{"replicas", replicasPerService}}}});
    for (int replica = 0; replica < replicasPerService; ++replica) {
        const int onNode = (service * replicasPerService + replica) % nodeCount;
        items.push_back(pod(podName(service, replica), "article", onNode, owner("ReplicaSet", set, uid(set)),
                            containers));
    }
}

bool write(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(text.data(), static_cast<std::streamsize>(text.size()));
    file.close();
    if (!file)
        std::fprintf(stderr, "tare-sample: %s: could not be written\n", path.c_str());
    return static_cast<bool>(file);
}

std::string cluster()
{
    Json items = Json::array();
    for (int index = 0; index < nodeCount; ++index)
        items.push_back(node(index));
    addAgents(items);
    for (int service = 0; service < serviceCount; ++service)
        addService(items, service);
    return Json{{"apiVersion", "v1"}, {"kind", "List"}, {"items", std::move(items)}}.dump(1) + "\n";
}

std::string top()
{
    std::string text = "NAMESPACE   POD   NAME   CPU(cores)   MEMORY(bytes)\n";
    for (int service = 0; service < serviceCount; ++service) {
        for (int replica = 0; replica < replicasPerService; ++replica)
            text += "article   " + podName(service, replica) + "   app   " + std::to_string(usedMillicores) +
                    "m   " + std::to_string(usedMebibytes) + "Mi\n";
    }
    return text;
}

struct Charge
{
    std::string category = "Usage";
    std::string description;
    double cost = 0;
    double quantity = 0;
    std::string unit;
    std::string resource;
    std::string serviceCategory;
    std::string service;
    std::string usageType;
};

std::string amount(double value)
{
    char text[64];
    std::snprintf(text, sizeof(text), "%.6f", value);
    return text;
}

std::string row(const Charge& charge, int day)
{
    const std::string start = "2026-11-" + padded(firstDay + day, 2) + "T00:00:00Z";
    const std::string end = "2026-11-" + padded(firstDay + day + 1, 2) + "T00:00:00Z";
    const std::string cost = amount(charge.cost);
    return "0123,USD,2026-11-01T00:00:00Z,2026-12-01T00:00:00Z," + start + "," + end + "," + charge.category +
           ",," + charge.description + ",Usage-Based," + cost + "," + cost + "," + cost + "," + cost + "," +
           (charge.unit.empty() ? "" : amount(charge.quantity)) + "," + charge.unit +
           ",AWS,AWS,AWS,us-east-1," + charge.resource + "," + charge.serviceCategory + "," + charge.service +
           ",," + charge.usageType + ",0456,Standard,\"{\"\"eks:cluster-name\"\": \"\"article\"\"}\"\n";
}

// What a day of the example costs. Registry and transfer are what is really billed for 100 images of 500 MB
// that are released ten times a day to two further regions, of which compression and shared layers leave four
// hundredths.
std::vector<Charge> chargesOfADay()
{
    std::vector<Charge> charges;
    for (int index = 0; index < nodeCount; ++index) {
        charges.push_back({.description = "m5.4xlarge on demand",
                           .cost = 24 * hourPrice,
                           .quantity = 24,
                           .unit = "Hours",
                           .resource = "arn:aws:ec2:us-east-1:0456:instance/" + instanceId(index),
                           .serviceCategory = "Compute",
                           .service = "Amazon Elastic Compute Cloud",
                           .usageType = "BoxUsage:m5.4xlarge"});
        charges.push_back({.description = "gp3 100 GB",
                           .cost = 100 * 0.08 / 30,
                           .quantity = 100.0 / 30,
                           .unit = "GB-Mo",
                           .resource = "vol-0" + hexadecimal("volume" + std::to_string(index), 16),
                           .serviceCategory = "Storage",
                           .service = "Amazon Elastic Block Store",
                           .usageType = "EBS:VolumeUsage.gp3"});
    }
    const double transferred = 100 * 10 * 2 * 0.5 * 0.04; // GB
    charges.push_back({.description = "registry storage",
                       .cost = 600 * 0.10 / 30,
                       .quantity = 600.0 / 30,
                       .unit = "GB-Mo",
                       .resource = "arn:aws:ecr:us-east-1:0456:repository/article",
                       .serviceCategory = "Containers",
                       .service = "Amazon Elastic Container Registry",
                       .usageType = "TimedStorage-ByteHrs"});
    charges.push_back({.description = "images copied to further regions",
                       .cost = transferred * 0.02,
                       .quantity = transferred,
                       .unit = "GB",
                       .resource = "arn:aws:ecr:us-east-1:0456:repository/article",
                       .serviceCategory = "Networking",
                       .service = "AWS Data Transfer",
                       .usageType = "USE1-EUC1-AWS-Out-Bytes"});
    charges.push_back({.description = "cluster",
                       .cost = 24 * 0.10,
                       .quantity = 24,
                       .unit = "Hours",
                       .resource = "arn:aws:eks:us-east-1:0456:cluster/article",
                       .serviceCategory = "Containers",
                       .service = "Amazon Elastic Container Service for Kubernetes",
                       .usageType = "AmazonEKS-Hours:perCluster"});
    charges.push_back({.category = "Tax",
                       .description = "tax",
                       .cost = 4.25,
                       .quantity = 0,
                       .unit = "",
                       .resource = "",
                       .serviceCategory = "Other",
                       .service = "Tax",
                       .usageType = ""});
    return charges;
}

std::string bill()
{
    std::string text =
        "BillingAccountId,BillingCurrency,BillingPeriodStart,BillingPeriodEnd,ChargePeriodStart,"
        "ChargePeriodEnd,ChargeCategory,ChargeClass,ChargeDescription,ChargeFrequency,BilledCost,"
        "EffectiveCost,ListCost,ContractedCost,ConsumedQuantity,ConsumedUnit,ProviderName,"
        "PublisherName,InvoiceIssuerName,RegionId,ResourceId,ServiceCategory,ServiceName,SkuId,"
        "x_UsageType,SubAccountId,PricingCategory,Tags\n";
    for (int day = 0; day < daysBilled; ++day) {
        for (const Charge& charge : chargesOfADay())
            text += row(charge, day);
    }
    return text;
}

// The article's port: an unnamed Linux stack rewritten in Rust, a module of 5 MB.
std::string scenario(const std::string& name, Json parameters)
{
    // 500 MB on disk are 200 MB in the registry, and a release changes a tenth of the layers.
    parameters["egress.image_size_mb"] = 200;
    parameters["egress.layer_reuse"] = 0.9;
    parameters["egress.releases_per_month"] = 10 * 365.0 / 12;
    parameters["egress.further_regions"] = 2;
    // Of the unnamed stack so much is the stack that a native rewrite in Rust needs the article's 20 MB.
    parameters["density.container_overhead_mib.unknown"] = 131.5;
    parameters["density.cpu_factor.rust"] = {{"low", 1.05}, {"likely", 1.25}, {"high", 1.6}};
    Json workloads = Json::object();
    for (int service = 0; service < serviceCount; ++service)
        workloads["article/article/Deployment/" + serviceName(service)] = {{"language", "unknown"},
                                                                           {"target_language", "rust"},
                                                                           {"archetype", "rust-http"},
                                                                           {"wasm_module_mib", 4.768371582},
                                                                           {"wasm_size_mb", 5}};
    return Json{{"schema", "tare.scenario/1"},
                {"name", name},
                {"parameters", parameters},
                {"workloads", workloads}}
               .dump(1) +
           "\n";
}

} // namespace

bool writeArticleSample(const std::string& folder)
{
    return write(folder + "/article-cluster.json", cluster()) && write(folder + "/article-top.txt", top()) &&
           write(folder + "/article-bill.csv", bill()) &&
           write(folder + "/article-lifted-scenario.json",
                 scenario("Pod limit lifted", {{"density.target", "pod"}, {"density.pod_limit", 1000}})) &&
           write(folder + "/article-host-scenario.json",
                 scenario("Many modules a host",
                          {{"density.target", "host"}, {"density.modules_per_host", 1000}})) &&
           write(folder + "/article-scenario.json",
                 scenario("One module a pod", {{"density.target", "pod"}}));
}

} // namespace tare::bench
