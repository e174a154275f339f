// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/prepared.h"

#include <utility>

namespace tare::model {

namespace {

ReadinessFacts factsOf(const Workload& workload)
{
    ReadinessFacts facts;
    facts.kind = workload.kind;
    facts.name = workload.name;
    facts.shape = workload.shape;
    facts.labels = workload.labels;
    facts.annotations = workload.annotations;
    facts.source = workload.source;
    facts.line = workload.line;
    return facts;
}

} // namespace

std::shared_ptr<const Prepared> prepare(std::shared_ptr<const Snapshot> snapshot)
{
    auto prepared = std::make_shared<Prepared>();
    ClusterInventory inventory = buildInventory(*snapshot);
    prepared->workloads = std::move(inventory.workloads);
    prepared->pools = std::move(inventory.pools);
    prepared->counts = inventory.counts;
    prepared->bill = indexBills(*snapshot, prepared->pools);
    prepared->readiness.reserve(prepared->workloads.size());
    for (const Workload& workload : prepared->workloads) {
        const ReadinessFacts facts = factsOf(workload);
        prepared->readiness.push_back({facts, detectLanguage(facts), detectFindings(facts)});
    }
    prepared->snapshot = std::move(snapshot);
    return prepared;
}

} // namespace tare::model
