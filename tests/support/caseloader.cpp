// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/caseloader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace tare::tests {

namespace {

using namespace tare::model;
using nlohmann::json;

[[noreturn]] void stop(const std::string& what)
{
    std::fprintf(stderr, "A whole case cannot be read: %s\n", what.c_str());
    std::abort();
}

std::string contents(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        stop(path);
    return {std::istreambuf_iterator<char>(file), {}};
}

// The quantities that the cases write: plain, m, Ki, Mi, Gi.
Decimal quantity(std::string text)
{
    const std::map<std::string, std::int64_t> binary{{"Ki", 1024}, {"Mi", 1048576}, {"Gi", 1073741824}};
    for (const auto& [suffix, factor] : binary)
        if (text.size() > 2 && text.substr(text.size() - 2) == suffix) {
            const auto number = Decimal::parse(text.substr(0, text.size() - 2));
            return Decimal::fromScaled(number->scaled() * factor);
        }
    const bool isMilli = !text.empty() && text.back() == 'm';
    if (isMilli)
        text.pop_back();
    const auto number = Decimal::parse(text);
    if (!number)
        stop("quantity");
    return isMilli ? Decimal::fromScaled(number->scaled() / 1000) : *number;
}

NanoCores cpu(const std::string& text)
{
    return {static_cast<std::int64_t>(quantity(text).scaled() / 1000)};
}
Bytes memory(const std::string& text)
{
    return {static_cast<std::int64_t>(quantity(text).scaled() / Decimal::unit)};
}

ResourceAmounts amounts(const json& object)
{
    ResourceAmounts result;
    if (object.contains("cpu"))
        result.cpu = cpu(object.at("cpu"));
    if (object.contains("memory"))
        result.memory = memory(object.at("memory"));
    return result;
}

std::optional<OwnerReference> owner(const json& metadata)
{
    for (const auto& each : metadata.value("ownerReferences", json::array()))
        if (each.value("controller", false))
            return OwnerReference{each.at("kind"), each.at("name"), each.value("uid", "")};
    return std::nullopt;
}

NodeShape nodeShape(const json& object)
{
    return {cpu(object.at("cpu")), memory(object.at("memory")),
            std::stoll(object.at("pods").get<std::string>())};
}

NodeRecord node(const json& object)
{
    const auto labels = object.at("metadata").value("labels", json::object());
    NodeRecord record;
    record.name = object.at("metadata").at("name");
    record.uid = object.at("metadata").value("uid", "");
    record.providerId = object.at("spec").value("providerID", "");
    record.instanceType = labels.value("node.kubernetes.io/instance-type", "");
    record.region = labels.value("topology.kubernetes.io/region", "");
    record.zone = labels.value("topology.kubernetes.io/zone", "");
    record.architecture = object.at("status").at("nodeInfo").value("architecture", "");
    record.poolLabel = "eks.amazonaws.com/nodegroup";
    record.pool = labels.value(record.poolLabel, "");
    if (labels.value("eks.amazonaws.com/capacityType", "ON_DEMAND") == "SPOT")
        record.capacityType = CapacityType::Spot;
    record.capacity = nodeShape(object.at("status").at("capacity"));
    record.allocatable = nodeShape(object.at("status").at("allocatable"));
    return record;
}

PodShape podShape(const json& spec)
{
    PodShape shape;
    for (const auto& each : spec.at("containers")) {
        ContainerRecord container;
        container.name = each.at("name");
        container.image = each.value("image", "");
        container.requests =
            amounts(each.value("resources", json::object()).value("requests", json::object()));
        shape.containers.push_back(container);
    }
    shape.overhead = amounts(spec.value("overhead", json::object()));
    shape.runtimeClass = spec.value("runtimeClassName", "");
    return shape;
}

PodRecord pod(const json& object, ClusterRecords& cluster)
{
    PodRecord record;
    record.namespaceName = object.at("metadata").at("namespace");
    record.name = object.at("metadata").at("name");
    record.uid = object.at("metadata").value("uid", "");
    record.nodeName = object.at("spec").value("nodeName", "");
    record.phase =
        object.at("status").value("phase", "") == "Running" ? PodPhase::Running : PodPhase::Pending;
    record.owner = owner(object.at("metadata"));
    record.templateHash =
        object.at("metadata").value("labels", json::object()).value("pod-template-hash", "");
    const auto shape = podShape(object.at("spec"));
    const auto known = std::find(cluster.shapes.begin(), cluster.shapes.end(), shape);
    record.shape = static_cast<PodShapeId>(known - cluster.shapes.begin());
    if (known == cluster.shapes.end())
        cluster.shapes.push_back(shape);
    return record;
}

ControllerRecord controller(const json& object)
{
    ControllerRecord record;
    record.kind = object.at("kind");
    record.namespaceName = object.at("metadata").at("namespace");
    record.name = object.at("metadata").at("name");
    record.uid = object.at("metadata").value("uid", "");
    record.owner = owner(object.at("metadata"));
    if (object.contains("spec") && object.at("spec").contains("replicas"))
        record.replicas = object.at("spec").at("replicas").get<std::int64_t>();
    return record;
}

// One object a line, after the line that opens the list.
void readCluster(const std::string& text, ClusterRecords& cluster)
{
    std::uint64_t line = 0;
    const auto document = json::parse(text);
    for (const auto& object : document.at("items")) {
        const std::string kind = object.at("kind");
        ++line;
        if (kind == "Node") {
            cluster.nodes.push_back(node(object));
            cluster.nodes.back().line = line + 1;
        } else if (kind == "Pod") {
            cluster.pods.push_back(pod(object, cluster));
            cluster.pods.back().line = line + 1;
        } else {
            cluster.controllers.push_back(controller(object));
            cluster.controllers.back().line = line + 1;
        }
    }
}

void readTop(const std::string& text, ClusterRecords& cluster)
{
    std::istringstream lines(text);
    std::string line;
    for (std::uint64_t number = 1; std::getline(lines, line); ++number) {
        std::istringstream fields(line);
        UsageRecord usage;
        std::string cpuText, memoryText;
        fields >> usage.namespaceName >> usage.pod >> usage.container >> cpuText >> memoryText;
        if (number == 1 || memoryText.empty())
            continue;
        usage.usage = {cpu(cpuText), memory(memoryText)};
        usage.line = number;
        cluster.usage.push_back(usage);
    }
}

std::vector<std::string> csvRow(const std::string& line)
{
    std::vector<std::string> fields(1);
    bool isQuoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"' && isQuoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[i++];
        else if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ',' && !isQuoted)
            fields.emplace_back();
        else if (line[i] != '\r')
            fields.back() += line[i];
    }
    return fields;
}

ChargeRecord charge(const std::map<std::string, std::string>& row, std::uint64_t line)
{
    const auto number = [&](const char* column) {
        return Decimal::parse(row.at(column)).value_or(Decimal());
    };
    ChargeRecord record;
    record.kind.provider = row.at("ProviderName");
    record.kind.serviceCategory = row.at("ServiceCategory");
    record.kind.service = row.at("ServiceName");
    record.kind.sku = row.at("SkuId");
    record.kind.resourceType = row.at("ResourceType");
    record.kind.description = row.at("ChargeDescription");
    record.kind.unit = row.at("ConsumedUnit");
    record.kind.category = row.at("ChargeCategory") == "Tax" ? ChargeCategory::Tax : ChargeCategory::Usage;
    record.resourceId = row.at("ResourceId");
    record.pricingCategory = row.at("PricingCategory");
    record.currency = row.at("BillingCurrency");
    record.billingAccount = row.at("BillingAccountId");
    record.subAccount = row.at("SubAccountId");
    record.region = row.at("RegionId");
    record.costs = {number("BilledCost"), number("EffectiveCost"), number("ContractedCost"),
                    number("ListCost")};
    record.quantity = number("ConsumedQuantity");
    record.periodStart = *Timestamp::parse(row.at("ChargePeriodStart"));
    record.periodEnd = *Timestamp::parse(row.at("ChargePeriodEnd"));
    record.seconds = record.periodEnd.seconds - record.periodStart.seconds;
    record.day = record.periodStart.day();
    record.rows = 1;
    record.firstLine = record.lastLine = line;
    return record;
}

BillRecords readBill(const std::string& text)
{
    BillRecords bill;
    bill.source = 1;
    std::istringstream lines(text);
    std::string line;
    std::vector<std::string> header;
    for (std::uint64_t number = 1; std::getline(lines, line); ++number) {
        const auto fields = csvRow(line);
        if (number == 1) {
            header = fields;
            continue;
        }
        std::map<std::string, std::string> row;
        for (std::size_t i = 0; i < header.size(); ++i)
            row[header[i]] = i < fields.size() ? fields[i] : "";
        auto record = charge(row, number);
        auto& totals = bill.totals;
        totals.windowStart =
            totals.rows ? std::min(totals.windowStart, record.periodStart) : record.periodStart;
        totals.windowEnd = std::max(totals.windowEnd, record.periodEnd);
        totals.currency = record.currency;
        ++totals.rows;
        for (std::size_t basis = 0; basis < costBasisCount; ++basis)
            totals.costs[basis] += record.costs[basis];
        // What is kept is whole millionths; the rest stays with the file.
        for (std::size_t basis = 0; basis < costBasisCount; ++basis) {
            const auto whole = Decimal::fromMicros(record.costs[basis].toMicros().value_or(0));
            bill.remainder[basis] += record.costs[basis] - whole;
            record.costs[basis] = whole;
        }
        bill.charges.push_back(std::move(record));
    }
    return bill;
}

SourceFile source(const std::string& folder, const std::string& name, const std::string& format)
{
    SourceFile file;
    file.path = folder + "/" + name;
    file.name = name;
    file.format = format;
    return file;
}

} // namespace

std::vector<std::string> caseFolders()
{
    std::vector<std::string> folders;
    const std::string root = std::string(TARE_SOURCE_DIR) + "/tests/data/cases";
    if (!std::filesystem::is_directory(root))
        stop(root);
    for (const auto& entry : std::filesystem::directory_iterator(root))
        if (entry.is_directory())
            folders.push_back(entry.path().string());
    std::sort(folders.begin(), folders.end());
    return folders;
}

WholeCase loadCase(const std::string& folder)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->sources = {source(folder, "cluster.json", "kubernetes-json"),
                         source(folder, "bill.csv", "focus")};
    ClusterRecords cluster;
    cluster.name = "case";
    readCluster(contents(folder + "/cluster.json"), cluster);
    if (std::filesystem::exists(folder + "/top.txt")) {
        snapshot->sources.push_back(source(folder, "top.txt", "kubectl-top"));
        readTop(contents(folder + "/top.txt"), cluster);
    }
    cluster.nodeSources.assign(cluster.nodes.size(), 0);
    cluster.podSources.assign(cluster.pods.size(), 0);
    cluster.controllerSources.assign(cluster.controllers.size(), 0);
    cluster.usageSources.assign(cluster.usage.size(), 2);
    snapshot->clusters.push_back(std::move(cluster));
    snapshot->bills.push_back(readBill(contents(folder + "/bill.csv")));

    WholeCase result;
    result.folder = folder;
    const auto scenario = parseScenario(contents(folder + "/scenario.json"), "scenario.json");
    if (!scenario)
        stop(folder + "/scenario.json: " + scenario.error().place.path);
    result.scenario = *scenario;
    result.expected = contents(folder + "/expected.json");
    result.snapshot = std::move(snapshot);
    return result;
}

} // namespace tare::tests
