// SPDX-License-Identifier: GPL-3.0-or-later
// M2.4: what nodes cost beyond what pods are allocated, per pool and resource, shared among the workloads of
// the pool in proportion to what they are allocated of the resource.
#include "model/evaluation/draft.h"

namespace tare::model {

namespace {

SplitCost costOf(Amounts amounts, UnitPrices prices)
{
    return {allocatedCost({amounts.cpu, {}}, prices), allocatedCost({{}, amounts.memory}, prices)};
}

void addTo(SplitCost& sum, SplitCost cost)
{
    sum.cpu += cost.cpu;
    sum.memory += cost.memory;
}

void allocate(EvaluationDraft& draft, WorkloadDraft& workload)
{
    std::size_t part = workload.firstPart;
    for (const PodGroup& group : workload.workload->groups) {
        while (draft.parts[part].pool != group.pool)
            ++part;
        PoolDraft& pool = draft.pools[group.pool];
        const SplitCost cost =
            costOf(group.allocated * (workload.replicas * group.share), pool.unitPrices[group.capacity]);
        addTo(draft.parts[part].allocated, cost);
        addTo(pool.allocated, cost);
    }
}

// Where no workload is allocated any of a resource, what is idle of it goes by both together.
double shareOfIdle(MoneyPerMonth idle, MoneyPerMonth own, MoneyPerMonth all, const SplitCost& ownOfBoth,
                   const SplitCost& allOfBoth)
{
    if (all > MoneyPerMonth(0))
        return idle.value() * (own / all);
    return allOfBoth.both() > MoneyPerMonth(0) ? idle.value() * (ownOfBoth.both() / allOfBoth.both()) : 0;
}

} // namespace

void shareIdle(EvaluationDraft& draft)
{
    for (WorkloadDraft& workload : draft.workloads)
        allocate(draft, workload);
    for (std::size_t i = 0; i < draft.pools.size(); ++i) {
        const Pool& source = draft.prepared.pools[i];
        PoolDraft& pool = draft.pools[i];
        for (std::size_t at = 0; at < source.capacities.size(); ++at) {
            const NodeCapacity& capacity = source.capacities[at];
            const Amounts nodes =
                Amounts{capacity.cpu, capacity.memory} * static_cast<double>(capacity.nodes);
            addTo(pool.idle, costOf(nodes, pool.unitPrices[at]));
            const SplitCost daemonSets = costOf(capacity.daemonsAllocated, pool.unitPrices[at]);
            pool.idle.cpu -= daemonSets.cpu;
            pool.idle.memory -= daemonSets.memory;
        }
        pool.idle.cpu -= pool.allocated.cpu;
        pool.idle.memory -= pool.allocated.memory;
    }
    for (WorkloadDraft& workload : draft.workloads)
        for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
            PartDraft& part = draft.parts[at];
            const PoolDraft& pool = draft.pools[part.pool];
            part.idleShare = shareOfIdle(pool.idle.cpu, part.allocated.cpu, pool.allocated.cpu,
                                         part.allocated, pool.allocated) +
                             shareOfIdle(pool.idle.memory, part.allocated.memory, pool.allocated.memory,
                                         part.allocated, pool.allocated);
            workload.idleShare += part.idleShare;
        }
}

} // namespace tare::model
