// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceparts.h"

#include <algorithm>

namespace tare::tests::reference {

namespace {

using namespace tare::model;

constexpr double monthHours = 730;

std::string lastSegment(const std::string& text)
{
    const auto slash = text.find_last_of('/');
    return slash == std::string::npos ? text : text.substr(slash + 1);
}

bool isHours(const std::string& unit)
{
    return unit == "Hours" || unit == "Hrs" || unit == "hours" || unit == "Hour";
}

bool isInstance(const ChargeRecord& charge)
{
    return charge.kind.category == ChargeCategory::Usage && isHours(charge.kind.unit) &&
           charge.kind.serviceCategory == "Compute" && lastSegment(charge.resourceId).rfind("i-", 0) == 0;
}

double hoursOf(const ChargeRecord& charge)
{
    return isHours(charge.kind.unit) ? charge.quantity.toDouble()
                                     : static_cast<double>(charge.seconds) / 3600;
}

CostBasis basisOf(const Scenario& scenario)
{
    const auto& name = scenario.choice("cost.basis");
    return name == "billed"       ? CostBasis::Billed
           : name == "contracted" ? CostBasis::Contracted
           : name == "list"       ? CostBasis::List
                                  : CostBasis::Effective;
}

double costOf(const World& world, const ChargeRecord& charge)
{
    return charge.costs[static_cast<std::size_t>(basisOf(world.scenario))].toDouble();
}

// Where a charge that is no instance hours belongs, in the words that the generator uses for its bills.
std::string categoryOf(const ChargeRecord& charge)
{
    if (charge.kind.category == ChargeCategory::Tax)
        return "tax";
    if (charge.kind.category == ChargeCategory::Credit)
        return "credit";
    if (charge.commitmentStatus == CommitmentStatus::Unused)
        return "other";
    if (charge.kind.service == "Amazon Elastic Block Store" || charge.kind.serviceCategory == "Storage")
        return "storage";
    if (charge.kind.service == "Elastic Load Balancing")
        return "load-balancing";
    if (charge.kind.service == "AWS Data Transfer")
        return "network";
    if (charge.kind.service == "Amazon Elastic Container Registry")
        return "registry";
    if (charge.kind.service == "AWS Lambda")
        return "serverless";
    if (charge.kind.service == "Amazon Elastic Kubernetes Service")
        return "control-plane";
    if (charge.kind.service == "AWS Support")
        return "support";
    return "other";
}

const char* const categories[] = {"storage",    "load-balancing", "network", "registry",
                                  "serverless", "control-plane",  "tax",     "credit",
                                  "support",    "other"};

double windowHours(const World& world)
{
    std::optional<std::int64_t> first, last;
    for (const auto& bill : world.snapshot.bills)
        for (const auto& charge : bill.charges) {
            first = std::min(first.value_or(charge.periodStart.seconds), charge.periodStart.seconds);
            last = std::max(last.value_or(charge.periodEnd.seconds), charge.periodEnd.seconds);
        }
    return first ? static_cast<double>(*last - *first) / 3600 : 0;
}

// The bill's price of an hour of this machine.
std::optional<double> billedPrice(const World& world, const NodeRecord& node)
{
    double money = 0, hours = 0;
    const auto id = lastSegment(node.providerId);
    for (const auto& bill : world.snapshot.bills)
        for (const auto& charge : bill.charges)
            if (!id.empty() && isInstance(charge) && lastSegment(charge.resourceId) == id) {
                money += costOf(world, charge);
                hours += hoursOf(charge);
            }
    return hours > 0 ? std::optional(money / hours) : std::nullopt;
}

double priceOf(const World& world, const NodeRecord& node)
{
    if (const auto billed = billedPrice(world, node))
        return *billed;
    if (const auto listed = world.facts.listPriceHour(node))
        return *listed;
    return world.likely("cost.core_hour_price") * toMillicores(node.capacity.cpu).value() / 1000 +
           world.likely("cost.gib_hour_price") * toMebibytes(node.capacity.memory).value() / 1024;
}

struct OtherLines
{
    std::map<std::string, double> period;
    double unmatched = 0, oneTime = 0, total = 0;
};

OtherLines otherLines(const World& world)
{
    OtherLines lines;
    for (const auto& bill : world.snapshot.bills)
        for (const auto& charge : bill.charges) {
            const double money = costOf(world, charge);
            lines.total += money;
            if (charge.kind.frequency == ChargeFrequency::OneTime)
                lines.oneTime += money;
            else if (!isInstance(charge) || charge.commitmentStatus == CommitmentStatus::Unused)
                lines.period[categoryOf(charge)] += money;
            else if (std::none_of(world.nodes.begin(), world.nodes.end(), [&](const Node& node) {
                         return lastSegment(node.record->providerId) == lastSegment(charge.resourceId);
                     }))
                lines.unmatched += money;
        }
    return lines;
}

Two meanUsage(const World& world, const Workload& workload, bool isOfSidecar, std::array<int, 2>& count)
{
    Two sum{};
    for (const auto index : workload.pods)
        for (const auto& sample : isOfSidecar ? world.pods[index].sidecarSamples : world.pods[index].samples)
            for (int r = 0; r < 2; ++r)
                if (sample[r]) {
                    sum[r] += *sample[r];
                    ++count[r];
                }
    for (int r = 0; r < 2; ++r)
        sum[r] = count[r] ? sum[r] / count[r] : 0;
    return sum;
}

} // namespace

// What a pod costs by: the larger of request and usage, and the sandbox on top (M2.3).
Two paidFor(const Pod& pod)
{
    Two result{};
    for (int r = 0; r < 2; ++r) {
        double request = pod.app[r].value_or(0) + pod.sidecar[r].value_or(0);
        double usage = 0;
        for (const auto* samples : {&pod.samples, &pod.sidecarSamples}) {
            double sum = 0;
            int count = 0;
            for (const auto& sample : *samples)
                if (sample[r]) {
                    sum += *sample[r];
                    ++count;
                }
            usage += count ? sum / count : 0;
        }
        result[r] = std::max(request, usage) + pod.overhead[r];
    }
    return result;
}

void priceNodes(World& world)
{
    for (auto& pool : world.pools) {
        double sum = 0;
        for (const auto index : pool.nodes)
            sum += priceOf(world, *world.nodes[index].record);
        const double mean = sum / static_cast<double>(pool.nodes.size());
        pool.price = mean * monthHours;
        pool.count = static_cast<double>(pool.nodes.size());
        for (const auto index : pool.nodes) {
            auto& node = world.nodes[index];
            const double cores = toMillicores(node.record->capacity.cpu).value() / 1000;
            const double gib = toMebibytes(node.record->capacity.memory).value() / 1024;
            const double ratio = world.likely("cost.cpu_ram_ratio");
            node.priceHour = mean;
            node.unitPriceHour[1] = mean / (cores * ratio + gib);
            node.unitPriceHour[0] = node.unitPriceHour[1] * ratio;
        }
    }
}

void reconcile(World& world)
{
    auto& bill = world.result.bill;
    const double window = windowHours(world);
    const auto lines = otherLines(world);
    const double toMonth = window > 0 ? monthHours / window : 0;
    double nodeCost = 0, workloads = 0, daemonSets = 0;
    for (const auto& pool : world.pools)
        nodeCost += pool.count * pool.price;
    for (auto& workload : world.workloads)
        world.result.workloads[workload.id].figures["cost_month"] = 0.0;
    for (const auto& pod : world.pods) {
        if (pod.node < 0)
            continue;
        const auto& node = world.nodes[static_cast<std::size_t>(pod.node)];
        const auto paid = paidFor(pod);
        const double money =
            (paid[0] / 1000 * node.unitPriceHour[0] + paid[1] / 1024 * node.unitPriceHour[1]) * monthHours;
        (pod.workload < 0 ? daemonSets : workloads) += money;
        if (pod.workload >= 0) {
            auto& figure = world.result.workloads[world.workloads[pod.workload].id].figures["cost_month"];
            figure = *figure + money;
        }
    }
    double total = nodeCost + lines.unmatched * toMonth;
    for (const auto* category : categories) {
        const auto line = lines.period.find(category);
        const double money = line == lines.period.end() ? 0 : line->second * toMonth;
        bill[std::string("other_month.") + category] = money;
        total += money;
    }
    bill["window_hours"] = window;
    bill["period_total"] = lines.total;
    bill["one_time_period"] = lines.oneTime;
    bill["unmatched_month"] = lines.unmatched * toMonth;
    bill["workloads_month"] = workloads;
    bill["daemonsets_month"] = daemonSets;
    bill["idle_month"] = nodeCost - workloads - daemonSets;
    bill["total_month"] = total;
    bill["rejected_rows"] = static_cast<double>(world.snapshot.rejectedRows);
}

void shapeToday(World& world)
{
    const double limit = world.likely("density.pod_limit");
    for (const auto& pod : world.pods)
        if (pod.workload < 0 && pod.node >= 0) {
            auto& held = world.nodes[static_cast<std::size_t>(pod.node)].held;
            for (int r = 0; r < 2; ++r)
                held[r] += pod.app[r].value_or(0) + pod.sidecar[r].value_or(0) + pod.overhead[r];
            held[2] += 1;
        }
    for (auto& pool : world.pools)
        for (const auto index : pool.nodes) {
            const auto& node = world.nodes[index];
            const auto& allocatable = node.record->allocatable;
            const Three full{toMillicores(allocatable.cpu).value(), toMebibytes(allocatable.memory).value(),
                             limit > 0 ? limit : static_cast<double>(allocatable.pods)};
            for (int r = 0; r < 3; ++r)
                pool.usable[r] += (full[r] - node.held[r]) / pool.count;
        }
    for (auto& workload : world.workloads) {
        std::array<int, 2> appCount{}, sidecarCount{};
        const auto app = meanUsage(world, workload, false, appCount);
        const auto sidecar = meanUsage(world, workload, true, sidecarCount);
        for (const auto index : workload.pods) {
            const auto& pod = world.pods[index];
            if (pod.node < 0)
                continue;
            const auto pool = world.nodes[static_cast<std::size_t>(pod.node)].pool;
            auto& today = workload.today[pool];
            for (int r = 0; r < 2; ++r)
                today[r] +=
                    pod.app[r].value_or(app[r]) + pod.sidecar[r].value_or(sidecar[r]) + pod.overhead[r];
            today[2] += 1;
            workload.podsIn[pool] += 1;
        }
    }
}

} // namespace tare::tests::reference
