// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

namespace tare::model {

BillFigures billFigures(const EvaluationDraft& draft)
{
    const BillIndex& bill = draft.prepared.bill;
    const CostBasis basis = draft.basis();
    const auto money = [&](const CostsByBasis& costs) { return bill.amount(costs, basis).toDouble(); };
    const double toMonth = bill.window > Hours(0) ? hoursPerMonth / bill.window : 0;

    BillFigures figures;
    figures.window = bill.window;
    figures.rejectedRows = draft.prepared.snapshot->rejectedRows;
    figures.periodTotal = Money(money(bill.total));
    figures.periodNodes =
        Money(bill.amount(bill.nodes, basis).toDouble()) + Money(bill.amount(bill.gone, basis).toDouble());
    figures.periodUnmatched = Money(money(bill.unmatched));
    figures.oneTimePeriod = Money(money(bill.oneTime));
    figures.unmatched = MoneyPerMonth(money(bill.unmatched) * toMonth);
    figures.unusedCommitments = MoneyPerMonth(money(bill.unusedCommitments) * toMonth);

    MoneyPerMonth nodes;
    for (std::size_t i = 0; i < draft.pools.size(); ++i) {
        const Pool& pool = draft.prepared.pools[i];
        nodes += draft.pools[i].price.mean * static_cast<double>(pool.nodes.size());
        for (std::size_t capacity = 0; capacity < pool.capacities.size(); ++capacity)
            figures.daemonSets += allocatedCost(pool.capacities[capacity].daemonsAllocated,
                                                draft.pools[i].unitPrices[capacity]);
    }
    for (const WorkloadDraft& workload : draft.workloads)
        figures.workloads += MoneyPerMonth(workload.cost);
    figures.idle = nodes - figures.workloads - figures.daemonSets;
    figures.idleUnshared = figures.idle;
    for (const WorkloadDraft& workload : draft.workloads)
        figures.idleUnshared -= MoneyPerMonth(workload.idleShare);
    figures.idleUnshared = MoneyPerMonth(snapped(figures.idleUnshared.value()));
    figures.total = nodes + figures.unmatched;
    for (std::size_t category = 0; category < otherCategoryCount; ++category) {
        figures.periodOther[category] = Money(money(bill.other[category]));
        figures.other[category] = MoneyPerMonth(money(bill.other[category]) * toMonth);
        figures.total += figures.other[category];
    }
    return figures;
}

} // namespace tare::model
