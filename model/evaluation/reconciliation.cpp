// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/reconciliation.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

namespace tare::model {

namespace {

using Lines = std::vector<BillPartLine>;

double toView(const BillIndex& bill, double money, BillView view)
{
    if (view == BillView::Period)
        return money;
    return bill.window > Hours(0) ? money * (hoursPerMonth / bill.window) : 0;
}

Lines namespaceLines(const Evaluation& evaluation)
{
    std::map<std::pair<std::string_view, std::string_view>, BillPartLine> byNamespace;
    for (const WorkloadFigures& workload : evaluation.workloads) {
        BillPartLine& line = byNamespace[{workload.cluster, workload.namespaceName}];
        line.amount += workload.cost.value();
        ++line.count;
    }
    Lines lines;
    for (auto& [names, line] : byNamespace) {
        line.names = {std::string(names.first), std::string(names.second)};
        line.figure = "workloads_month";
        lines.push_back(std::move(line));
    }
    return lines;
}

double daemonSetCost(const Evaluation& evaluation, const PoolFigures& figures)
{
    const Pool& pool = evaluation.prepared->pools[figures.index];
    double cost = 0;
    for (std::size_t i = 0; i < pool.capacities.size(); ++i)
        cost += allocatedCost(pool.capacities[i].daemonsAllocated, figures.unitPrices[i]).value();
    return cost;
}

Lines poolLines(const Evaluation& evaluation, BillPart part)
{
    if (!evaluation.prepared)
        return {};
    Lines lines;
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
        const PoolFigures& pool = evaluation.pools[i];
        const double daemonSets = daemonSetCost(evaluation, pool);
        BillPartLine line;
        line.names = {pool.cluster, pool.pool, pool.instanceType};
        line.amount = part == BillPart::DaemonSets
                          ? daemonSets
                          : pool.cost.value() - pool.allocated.both().value() - daemonSets;
        line.count = pool.nodes;
        line.index = i;
        line.figure = part == BillPart::DaemonSets ? "daemonsets_month" : "idle_month";
        lines.push_back(std::move(line));
    }
    return lines;
}

// What the machines of a pool were billed in the period. A machine of several pools is told once, in the
// first.
Lines nodeLines(const Evaluation& evaluation)
{
    const BillIndex& bill = evaluation.prepared->bill;
    std::vector<bool> isTold(bill.machines.size());
    Lines lines;
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
        const PoolFigures& pool = evaluation.pools[i];
        const PoolBill& billed = bill.pools[pool.index];
        Decimal money = bill.amount(billed.goneCosts, evaluation.costBasis);
        for (const std::int32_t machine : billed.machineOfNode) {
            if (machine < 0 || isTold[static_cast<std::size_t>(machine)])
                continue;
            isTold[static_cast<std::size_t>(machine)] = true;
            money +=
                bill.amount(bill.machines[static_cast<std::size_t>(machine)].costs, evaluation.costBasis);
        }
        BillPartLine line;
        line.names = {pool.cluster, pool.pool, pool.instanceType};
        line.amount = money.toDouble();
        line.count = pool.nodes;
        line.index = i;
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isOfPart(const BilledItem& item, BillPart part)
{
    switch (part) {
    case BillPart::Unmatched:
        return item.role == ChargeRole::Unmatched;
    case BillPart::OneTime:
        return item.role == ChargeRole::OneTime;
    case BillPart::Other:
        return item.role == ChargeRole::Other || item.role == ChargeRole::UnusedCommitment;
    default:
        return false;
    }
}

Lines itemLines(const Evaluation& evaluation, BillPart part, BillView view,
                const std::vector<BilledItem>& items)
{
    const BillIndex& bill = evaluation.prepared->bill;
    Lines lines;
    for (const BilledItem& item : items) {
        if (!isOfPart(item, part))
            continue;
        const std::string category(otherCategoryId(item.category));
        BillPartLine line;
        line.names = part == BillPart::Unmatched
                         ? std::vector<std::string>{item.name, item.instanceType, item.region}
                         : std::vector<std::string>{category, item.name};
        line.amount = toView(bill, bill.amount(item.costs, evaluation.costBasis).toDouble(), view);
        line.count = item.rows;
        line.isUnused = item.role == ChargeRole::UnusedCommitment;
        line.figure = part == BillPart::Unmatched ? "unmatched_month" : "other_month." + category;
        lines.push_back(std::move(line));
    }
    Decimal remainder;
    for (const BillRecords& records : evaluation.prepared->snapshot->bills)
        remainder += bill.amount(records.remainder, evaluation.costBasis);
    const double rest = toView(bill, remainder.toDouble(), view);
    if (part == BillPart::Other && rest != 0) {
        BillPartLine line;
        line.names = {std::string(otherCategoryId(OtherCategory::Other)), {}};
        line.amount = rest;
        line.isRounding = true;
        line.figure = "other_month.other";
        lines.push_back(std::move(line));
    }
    return lines;
}

Lines linesOf(const Evaluation& evaluation, BillPart part, BillView view,
              const std::vector<BilledItem>& items)
{
    switch (part) {
    case BillPart::Workloads:
        return namespaceLines(evaluation);
    case BillPart::DaemonSets:
    case BillPart::Idle:
        return poolLines(evaluation, part);
    case BillPart::Nodes:
        return evaluation.prepared ? nodeLines(evaluation) : Lines();
    default:
        return evaluation.prepared ? itemLines(evaluation, part, view, items) : Lines();
    }
}

void addTo(BilledItem& item, const ChargeRecord& charge)
{
    if (item.role == ChargeRole::Unmatched && item.instanceType.empty())
        item.instanceType = charge.kind.instanceType;
    if (item.role == ChargeRole::Unmatched && item.region.empty())
        item.region = charge.region;
    for (std::size_t basis = 0; basis < costBasisCount; ++basis)
        item.costs[basis] += charge.costs[basis];
    item.rows += charge.rows;
}

template<typename Amounts> double sumOf(const Amounts& amounts)
{
    double sum = 0;
    for (const auto amount : amounts)
        sum += amount.value();
    return sum;
}

} // namespace

std::string_view otherCategoryId(OtherCategory category)
{
    static constexpr std::string_view ids[] = {"storage",    "load-balancing", "network", "registry",
                                               "serverless", "control-plane",  "tax",     "credit",
                                               "support",    "other"};
    return ids[static_cast<std::size_t>(category)];
}

double explainedShare(const BillFigures& bill)
{
    return bill.total.value() == 0 ? 1 : 1 - bill.unmatched.value() / bill.total.value();
}

double billTotal(const BillFigures& bill, BillView view)
{
    return view == BillView::Month ? bill.total.value() : bill.periodTotal.value();
}

std::vector<BillPartTotal> billParts(const BillFigures& bill, BillView view)
{
    std::vector<BillPartTotal> parts;
    const double total = billTotal(bill, view);
    const auto add = [&](BillPart part, double amount) {
        parts.push_back({part, amount, total != 0 ? std::optional(amount / total) : std::nullopt});
    };
    if (view == BillView::Month) {
        add(BillPart::Workloads, bill.workloads.value());
        add(BillPart::DaemonSets, bill.daemonSets.value());
        add(BillPart::Idle, bill.idle.value());
        add(BillPart::Other, sumOf(bill.other));
        add(BillPart::Unmatched, bill.unmatched.value());
    } else {
        add(BillPart::Nodes, bill.periodNodes.value());
        add(BillPart::Other, sumOf(bill.periodOther));
        add(BillPart::Unmatched, bill.periodUnmatched.value());
        add(BillPart::OneTime, bill.oneTimePeriod.value());
    }
    return parts;
}

std::vector<BilledItem> billedItems(const Prepared& prepared)
{
    std::vector<BilledItem> items;
    std::map<std::pair<ChargeRole, OtherCategory>, std::unordered_map<std::string_view, std::size_t>> known;
    for (std::size_t i = 0; i < prepared.snapshot->bills.size(); ++i) {
        const BillRecords& bill = prepared.snapshot->bills[i];
        for (std::size_t at = 0; at < bill.charges.size(); ++at) {
            const ChargePlace& place = prepared.bill.places[i][at];
            if (place.role == ChargeRole::Node || place.role == ChargeRole::GoneNode)
                continue;
            const ChargeRecord& charge = bill.charges[at];
            const std::string& name =
                place.role == ChargeRole::Unmatched ? charge.resourceId : charge.kind.service;
            const auto [entry, isNew] = known[{place.role, place.category}].try_emplace(name, items.size());
            if (isNew) {
                items.emplace_back();
                items.back().role = place.role;
                items.back().category = place.category;
                items.back().name = name;
            }
            addTo(items[entry->second], charge);
        }
    }
    return items;
}

std::vector<BillPartLine> billPartLines(const Evaluation& evaluation, BillPart part, BillView view,
                                        const std::vector<BilledItem>& items)
{
    Lines lines = linesOf(evaluation, part, view, items);
    const double total = billTotal(evaluation.bill, view);
    for (BillPartLine& line : lines) {
        if (total != 0)
            line.share = line.amount / total;
        if (view == BillView::Period)
            line.figure.clear();
    }
    std::stable_sort(lines.begin(), lines.end(), [](const BillPartLine& left, const BillPartLine& right) {
        return std::abs(left.amount) > std::abs(right.amount);
    });
    return lines;
}

} // namespace tare::model
