// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

#include <algorithm>

namespace tare::model {

namespace {

class Remarks
{
public:
    void add(std::string code) { m_remarks.push_back({std::move(code), {}}); }
    void addCount(std::string code, std::size_t count)
    {
        if (count > 0)
            m_remarks.push_back({std::move(code), {std::to_string(count)}});
    }
    std::vector<Remark> take() { return std::move(m_remarks); }

private:
    std::vector<Remark> m_remarks;
};

std::size_t nodesPricedBy(const EvaluationDraft& draft, PriceSource source)
{
    std::size_t count = 0;
    for (const PoolDraft& pool : draft.pools)
        count += static_cast<std::size_t>(
            std::count_if(pool.price.nodes.begin(), pool.price.nodes.end(),
                          [&](const NodePrice& node) { return node.source == source; }));
    return count;
}

} // namespace

std::vector<Remark> remarksOf(const EvaluationDraft& draft, const Evaluation& evaluation)
{
    const BillIndex& bill = draft.prepared.bill;
    const InventoryCounts& counts = draft.prepared.counts;
    const std::size_t listed = nodesPricedBy(draft, PriceSource::PriceList);
    const std::size_t assumed = nodesPricedBy(draft, PriceSource::Scenario);
    Remarks remarks;
    if (!bill.hasBill) {
        remarks.add("no-bill");
    } else {
        remarks.addCount("price-list", listed);
        remarks.addCount("no-provider-id", bill.nodesWithoutProviderId);
    }
    remarks.addCount("scenario-price", assumed);
    std::size_t gone = 0;
    for (const PoolBill& pool : bill.pools)
        gone += pool.goneInstances;
    remarks.addCount("gone-nodes", gone);
    remarks.addCount("shared-provider-ids", bill.sharedProviderIds);
    if (bill.hasOverlappingBills)
        remarks.add("overlapping-bills");
    remarks.addCount("assumed-usage",
                     static_cast<std::size_t>(std::count_if(
                         evaluation.workloads.begin(), evaluation.workloads.end(),
                         [](const auto& workload) { return workload.dataGrade == DataGrade::Assumed; })));
    remarks.addCount("pods-without-nodes", counts.podsOnUnknownNodes);
    remarks.addCount("spread-workloads", counts.spreadWorkloads);
    remarks.addCount("inferred-workloads", counts.inferredWorkloads);
    remarks.addCount("jobs-without-hours", counts.jobsWithoutHours);
    remarks.addCount("usage-of-unknown-pods", counts.usageOfUnknownPods);
    remarks.addCount("duplicate-nodes", counts.duplicateNodes);
    remarks.addCount("duplicate-pods", counts.duplicatePods);
    return remarks.take();
}

} // namespace tare::model
