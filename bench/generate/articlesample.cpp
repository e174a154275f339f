// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/articlesample.h"

#include "bench/generate/clusterjson.h"
#include "bench/generate/focuscsv.h"
#include "bench/generate/identifiers.h"

#include <vector>

namespace tare::bench {

namespace {

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

Json node(int index)
{
    return nodeJson({.name = nodeName(index),
                     .instanceType = "m5.4xlarge",
                     .nodeGroup = "general",
                     .region = "us-east-1",
                     .zone = zone(index),
                     .instanceId = instanceId(index),
                     .cores = 16,
                     .gibibytes = 64,
                     .allocatableMillicores = 15890,
                     .allocatableMebibytes = allocatableMebibytes,
                     .podLimit = podLimit,
                     .created = "2026-10-01T08:00:00Z",
                     .seenAt = "2026-11-16T10:00:00Z"});
}

Json pod(const std::string& name, const std::string& space, int onNode, Json owners, Json containers)
{
    return objectJson({.kind = "Pod",
                       .space = space,
                       .name = name,
                       .owners = std::move(owners),
                       .spec = {{"nodeName", nodeName(onNode)}, {"containers", std::move(containers)}},
                       .status = {{"phase", "Running"}, {"startTime", "2026-11-09T06:00:00Z"}}});
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
        items.push_back(objectJson({.apiVersion = "apps/v1",
                                    .kind = "DaemonSet",
                                    .space = "kube-system",
                                    .name = agent,
                                    .uid = uid(agent),
                                    .status = {{"desiredNumberScheduled", nodeCount}}}));
        for (int index = 0; index < nodeCount; ++index)
            items.push_back(
                pod(agent + "-" + hexadecimal(agent + std::to_string(index), 5), "kube-system", index,
                    ownerJson("DaemonSet", agent, uid(agent)),
                    Json::array({containerJson(agent, "registry.example/" + agent + ":1", "25m", "25Mi")})));
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
    const Json containers = Json::array(
        {containerJson("app", "registry.example/article/" + name + ":7", cpuRequest, memoryRequest)});
    items.push_back(objectJson({.apiVersion = "apps/v1",
                                .kind = "Deployment",
                                .space = "article",
                                .name = name,
                                .uid = uid(name),
                                .spec = {{"replicas", replicasPerService},
                                         {"template", {{"spec", {{"containers", containers}}}}}}}));
    items.push_back(objectJson({.apiVersion = "apps/v1",
                                .kind = "ReplicaSet",
                                .space = "article",
                                .name = set,
                                .uid = uid(set),
                                .owners = ownerJson("Deployment", name, uid(name)),
                                .spec = {{"replicas", replicasPerService}}}));
    for (int replica = 0; replica < replicasPerService; ++replica) {
        const int onNode = (service * replicasPerService + replica) % nodeCount;
        items.push_back(pod(podName(service, replica), "article", onNode,
                            ownerJson("ReplicaSet", set, uid(set)), containers));
    }
}

std::string cluster()
{
    Json items = Json::array();
    for (int index = 0; index < nodeCount; ++index)
        items.push_back(node(index));
    addAgents(items);
    for (int service = 0; service < serviceCount; ++service)
        addService(items, service);
    return listText(std::move(items), true);
}

std::string top()
{
    std::string text = topHeader;
    for (int service = 0; service < serviceCount; ++service) {
        for (int replica = 0; replica < replicasPerService; ++replica)
            text += topRow("article", podName(service, replica), "app", usedMillicores, usedMebibytes);
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

FocusCharge row(const Charge& charge, int day)
{
    FocusCharge row{.billingAccount = "0123",
                    .subAccount = "0456",
                    .billingStart = midnight(2026, 11, 1),
                    .billingEnd = midnight(2026, 12, 1),
                    .start = midnight(2026, 11, firstDay + day),
                    .end = midnight(2026, 11, firstDay + day + 1),
                    .category = charge.category,
                    .description = charge.description,
                    .quantity = charge.quantity,
                    .unit = charge.unit,
                    .resource = charge.resource,
                    .serviceCategory = charge.serviceCategory,
                    .service = charge.service,
                    .usageType = charge.usageType,
                    .tags = R"({"eks:cluster-name": "article"})"};
    row.setCost(charge.cost);
    return row;
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
    constexpr std::string_view columns[] = {
        "BillingAccountId",  "BillingCurrency", "BillingPeriodStart", "BillingPeriodEnd",
        "ChargePeriodStart", "ChargePeriodEnd", "ChargeCategory",     "ChargeClass",
        "ChargeDescription", "ChargeFrequency", "BilledCost",         "EffectiveCost",
        "ListCost",          "ContractedCost",  "ConsumedQuantity",   "ConsumedUnit",
        "ProviderName",      "PublisherName",   "InvoiceIssuerName",  "RegionId",
        "ResourceId",        "ServiceCategory", "ServiceName",        "SkuId",
        "x_UsageType",       "SubAccountId",    "PricingCategory",    "Tags"};
    std::vector<FocusCharge> rows;
    for (int day = 0; day < daysBilled; ++day) {
        for (const Charge& charge : chargesOfADay())
            rows.push_back(row(charge, day));
    }
    return focusText(columns, rows);
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
    return scenarioText(name, parameters, workloads);
}

} // namespace

bool writeArticleSample(const std::string& folder)
{
    return writeFile(folder + "/article-cluster.json", cluster()) &&
           writeFile(folder + "/article-top.txt", top()) && writeFile(folder + "/article-bill.csv", bill()) &&
           writeFile(
               folder + "/article-lifted-scenario.json",
               scenario("Pod limit lifted", {{"density.target", "pod"}, {"density.pod_limit", 1000}})) &&
           writeFile(folder + "/article-host-scenario.json",
                     scenario("Many modules a host",
                              {{"density.target", "host"}, {"density.modules_per_host", 1000}})) &&
           writeFile(folder + "/article-scenario.json",
                     scenario("One module a pod", {{"density.target", "pod"}}));
}

} // namespace tare::bench
