// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/projectrecords.h"

#include "tests/support/generator.h"

#include <algorithm>

namespace tare::tests {
namespace {

using namespace tare::model;

constexpr std::int32_t firstDay = 20'700; // 2026-09-04
constexpr std::int64_t secondsPerDay = 86400;

std::string named(const char* what, std::size_t number)
{
    return std::string(what) + "-" + std::to_string(number);
}

std::string hex(Random& random, int digits)
{
    std::string text;
    for (int i = 0; i < digits; ++i)
        text += "0123456789abcdef"[random.below(16)];
    return text;
}

template<typename T> std::optional<T> maybe(Random& random, const T& value)
{
    return random.chance(0.7) ? std::optional(value) : std::nullopt;
}

std::string uid(Random& random)
{
    return hex(random, 8) + "-" + hex(random, 4) + "-" + hex(random, 12);
}

std::int64_t amount(Random& random)
{
    return static_cast<std::int64_t>(random.below(8'000'000'000ULL));
}

ResourceAmounts amounts(Random& random)
{
    return {maybe(random, NanoCores{amount(random)}), maybe(random, Bytes{amount(random)})};
}

std::optional<Timestamp> moment(Random& random)
{
    return maybe(random, Timestamp{1'790'000'000 + static_cast<std::int64_t>(random.below(1'000'000))});
}

PodShape makeShape(Random& random, std::size_t number)
{
    PodShape shape;
    for (std::size_t i = 0; i < 1 + random.below(3); ++i) {
        ContainerRecord container;
        container.name = named("container", i);
        container.image =
            "registry.example/" + named("image", number) + ":1." + std::to_string(random.below(9));
        container.role = static_cast<ContainerRole>(random.below(3));
        container.requests = amounts(random);
        container.hasCommand = random.chance(0.3);
        container.isPrivileged = random.chance(0.1);
        container.usesDevice = random.chance(0.1);
        container.usesGpu = random.chance(0.1);
        if (random.chance(0.2))
            container.addedCapabilities = {"NET_ADMIN", "SYS_PTRACE"};
        if (random.chance(0.3))
            container.environmentNames = {"JAVA_OPTS"};
        shape.containers.push_back(std::move(container));
    }
    shape.overhead = amounts(random);
    shape.runtimeClass = random.chance(0.2) ? "gvisor" : "";
    shape.usesHostNetwork = random.chance(0.1);
    shape.usesHostPid = random.chance(0.1);
    shape.usesHostIpc = random.chance(0.1);
    if (random.chance(0.5))
        shape.volumeKinds = {"configMap", "emptyDir"};
    return shape;
}

NodeRecord makeNode(Random& random, std::size_t number)
{
    NodeRecord node;
    node.name = named("node", number);
    node.uid = uid(random);
    node.providerId = "aws:///eu-west-1a/" + named("i", number);
    node.instanceType = random.chance(0.9) ? "m6i.xlarge" : "";
    node.region = "eu-west-1";
    node.zone = "eu-west-1a";
    node.architecture = "amd64";
    node.pool = named("pool", random.below(3));
    node.poolLabel = "eks.amazonaws.com/nodegroup";
    node.capacityType = static_cast<CapacityType>(random.below(2));
    node.isUnschedulable = random.chance(0.1);
    node.capacity = {{4'000'000'000}, {16'000'000'000}, 58};
    node.allocatable = {{3'920'000'000}, {15'000'000'000}, 58};
    node.line = number + 1;
    return node;
}

PodRecord makePod(Random& random, std::size_t number, std::size_t shapes, std::size_t nodes)
{
    PodRecord pod;
    pod.namespaceName = named("team", random.below(5));
    pod.name = named("pod", number);
    pod.uid = uid(random);
    pod.nodeName = random.chance(0.9) ? named("node", random.below(nodes)) : "";
    pod.phase = static_cast<PodPhase>(random.below(5));
    if (random.chance(0.9))
        pod.owner = OwnerReference{"ReplicaSet", named("set", number / 3), random.chance(0.5) ? "uid" : ""};
    pod.templateHash = named("hash", number / 3);
    if (random.chance(0.6))
        pod.labels = {{"app", named("app", number / 3)}, {"team", ""}};
    pod.shape = static_cast<PodShapeId>(random.below(shapes));
    pod.startTime = moment(random);
    pod.line = number * 40 + 2;
    return pod;
}

ControllerRecord makeController(Random& random, std::size_t number, std::size_t shapes)
{
    static const std::vector<std::string> kinds{"Deployment", "ReplicaSet", "CronJob", "Rollout"};
    ControllerRecord controller;
    controller.kind = random.pick(kinds);
    controller.namespaceName = named("team", random.below(5));
    controller.name = named("set", number);
    controller.uid = uid(random);
    if (random.chance(0.5))
        controller.owner = OwnerReference{"Deployment", named("app", number), ""};
    controller.replicas = maybe(random, std::int64_t{3});
    controller.shape = maybe(random, static_cast<PodShapeId>(random.below(shapes)));
    if (random.chance(0.5))
        controller.labels = {{"team", "payments"}};
    if (random.chance(0.5))
        controller.annotations = {{"tare.example/language", "go"}};
    controller.startTime = moment(random);
    controller.completionTime = moment(random);
    controller.schedule = controller.kind == "CronJob" ? "0 3 * * *" : "";
    controller.isSuspended = random.chance(0.2);
    controller.line = number + 7;
    return controller;
}

void addTheRest(Random& random, MadeInventory& inventory)
{
    inventory.autoscalers.push_back({"team-1", "scaler", "Deployment", "app-1", 2, 9, true, false, 77});
    inventory.autoscalers.push_back(
        {"team-2", "scaler", "Deployment", "app-2", std::nullopt, 4, false, true, 78});
    inventory.namespaces.push_back({"team-1", {{"team", "payments"}}, 5});
    inventory.namespaces.push_back({"team-2", {}, 6});
    inventory.runtimeClasses.push_back({"gvisor", "runsc", amounts(random), 9});
    inventory.images.push_back({{"registry.example/a:1", "registry.example/a@sha256:0"}, {123'456'789}});
    inventory.images.push_back({{"registry.example/b:1"}, {4}});
    for (std::size_t i = 0; i < inventory.pods.size() / 2; ++i)
        inventory.usage.push_back({inventory.pods[i].namespaceName, inventory.pods[i].name,
                                   random.chance(0.5) ? "container-0" : "", amounts(random),
                                   static_cast<UsageStatistic>(random.below(4)), moment(random), i});
}

ChargeKind makeKind(Random& random)
{
    ChargeKind kind;
    kind.provider = "AWS";
    kind.serviceCategory = "Compute";
    kind.serviceSubcategory = random.chance(0.5) ? "Virtual Machines" : "";
    kind.service = "Amazon Elastic Compute Cloud";
    kind.sku = named("sku", random.below(20));
    kind.usageType = named("EUW1-BoxUsage:m6i", random.below(4));
    kind.resourceType = "Instance";
    kind.description = random.chance(0.2) ? "data transfer" : "";
    kind.unit = "Hours";
    kind.category = static_cast<ChargeCategory>(random.below(5));
    kind.frequency = static_cast<ChargeFrequency>(random.below(3));
    kind.isCorrection = random.chance(0.1);
    kind.instanceType = random.chance(0.5) ? "m6i.xlarge" : "";
    return kind;
}

Decimal money(Random& random, Amounts amounts)
{
    const auto value = static_cast<std::int64_t>(random.below(200'000'000'000'000ULL)) - 20'000'000'000'000LL;
    return amounts == Amounts::TwelvePlaces ? Decimal::fromScaled(value)
                                            : Decimal::fromMicros(value / 1'000'000);
}

ChargeRecord makeResource(Random& random, std::size_t number)
{
    ChargeRecord charge;
    charge.kind = makeKind(random);
    charge.resourceId = named("i", number);
    charge.resourceName = random.chance(0.2) ? named("name", number) : "";
    charge.commitmentId = random.chance(0.2) ? "arn:aws:savingsplans:1" : "";
    charge.commitmentStatus = static_cast<CommitmentStatus>(random.below(3));
    charge.pricingCategory = "Standard";
    charge.currency = "USD";
    charge.billingAccount = "1000";
    charge.subAccount = named("20", random.below(4));
    charge.region = "eu-west-1";
    if (random.chance(0.5))
        charge.tags = {{"eks:cluster-name", "production"}, {"team", named("team", random.below(3))}};
    return charge;
}

void addDay(Random& random, ChargeRecord& charge, int day, Amounts amounts)
{
    charge.day = firstDay + day;
    for (Decimal& cost : charge.costs)
        cost = money(random, amounts);
    charge.quantity = Decimal::fromScaled(static_cast<Decimal::Scaled>(random.below(48)) * Decimal::unit / 2 -
                                          (random.chance(0.1) ? 7 : 0));
    charge.seconds = secondsPerDay;
    charge.periodStart = {(firstDay + day) * secondsPerDay + static_cast<std::int64_t>(random.below(3600))};
    charge.periodEnd = {charge.periodStart.seconds + secondsPerDay};
    charge.rows = 1 + random.below(24);
    charge.firstLine = 2 + random.below(1'000'000);
    charge.lastLine = charge.firstLine + random.below(1'000);
}

} // namespace

MadeInventory makeInventory(std::uint64_t seed, int pods, const std::string& cluster)
{
    Random random(seed);
    MadeInventory made;
    made.header = {"exports/" + named("cluster", seed) + ".json", "kubernetes-json", "v1", cluster, false};
    const std::size_t shapes = 1 + static_cast<std::size_t>(pods) / 20;
    const std::size_t nodes = 1 + static_cast<std::size_t>(pods) / 15;
    for (std::size_t i = 0; i < shapes; ++i)
        made.shapes.push_back(makeShape(random, i));
    for (std::size_t i = 0; i < nodes; ++i)
        made.nodes.push_back(makeNode(random, i));
    for (std::size_t i = 0; i < static_cast<std::size_t>(pods); ++i)
        made.pods.push_back(makePod(random, i, shapes, nodes));
    for (std::size_t i = 0; i < static_cast<std::size_t>(pods) / 3; ++i)
        made.controllers.push_back(makeController(random, i, shapes));
    addTheRest(random, made);
    made.observedAt = Timestamp{1'790'000'000 + static_cast<std::int64_t>(seed)};
    made.closing.sha256 = hex(random, 64);
    made.closing.size = 1234;
    made.closing.kept = made.pods.size();
    made.closing.notes = {{"skipped", "secret-skipped", {}, 0, 0, 0, "", 3},
                          {"assumed", "limit-as-request", {"cpu"}, 12, 3, 400, "items[3].spec", 1}};
    made.closing.fingerprint = hex(random, 32);
    return made;
}

MadeBill makeBill(std::uint64_t seed, int resources, int days, Amounts amounts)
{
    Random random(seed);
    MadeBill made;
    made.header = {"bills/" + named("bill", seed) + ".csv", "focus", "1.2 or later", "", false};
    made.totals.currency = "USD";
    for (int resource = 0; resource < resources; ++resource) {
        ChargeRecord charge = makeResource(random, static_cast<std::size_t>(resource));
        for (int day = 0; day < days; ++day) {
            addDay(random, charge, day, amounts);
            made.charges.push_back(charge);
        }
    }
    for (const ChargeRecord& charge : made.charges) {
        const bool isFirst = made.totals.rows == 0;
        made.totals.rows += charge.rows;
        for (std::size_t basis = 0; basis < costBasisCount; ++basis)
            made.totals.costs[basis] += charge.costs[basis];
        made.totals.windowStart =
            isFirst ? charge.periodStart : std::min(made.totals.windowStart, charge.periodStart);
        made.totals.windowEnd = std::max(made.totals.windowEnd, charge.periodEnd);
    }
    made.closing.sha256 = hex(random, 64);
    made.closing.size = 99;
    made.closing.kept = made.totals.rows;
    made.closing.rejected = 2;
    made.closing.notes = {{"rejected", "bad-cost", {}, 17, 4, 0, "", 2}};
    made.closing.fingerprint = hex(random, 32);
    return made;
}

Result<ImportDone> store(Project& project, const MadeInventory& inventory)
{
    auto import = project.beginImport(inventory.header);
    if (!import)
        return import.error();
    InventorySink& sink = (*import)->inventory();
    for (const NodeRecord& node : inventory.nodes)
        sink.addNode(node);
    for (PodRecord pod : inventory.pods) {
        pod.shape = sink.addShape(inventory.shapes[static_cast<std::size_t>(pod.shape)]);
        sink.addPod(pod);
    }
    for (ControllerRecord controller : inventory.controllers) {
        if (controller.shape)
            controller.shape = sink.addShape(inventory.shapes[static_cast<std::size_t>(*controller.shape)]);
        sink.addController(controller);
    }
    for (const AutoscalerRecord& record : inventory.autoscalers)
        sink.addAutoscaler(record);
    for (const NamespaceRecord& record : inventory.namespaces)
        sink.addNamespace(record);
    for (const RuntimeClassRecord& record : inventory.runtimeClasses)
        sink.addRuntimeClass(record);
    for (const ImageRecord& record : inventory.images)
        sink.addImage(record);
    for (const UsageRecord& record : inventory.usage)
        sink.addUsage(record);
    if (inventory.observedAt)
        sink.setObservedAt(*inventory.observedAt);
    return (*import)->commit(inventory.closing);
}

Result<ImportDone> store(Project& project, const MadeBill& bill)
{
    auto import = project.beginImport(bill.header);
    if (!import)
        return import.error();
    for (const ChargeRecord& charge : bill.charges)
        (*import)->bill().addCharge(charge);
    (*import)->bill().setTotals(bill.totals);
    return (*import)->commit(bill.closing);
}

} // namespace tare::tests
