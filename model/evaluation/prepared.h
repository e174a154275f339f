// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"
#include "model/billing/billindex.h"
#include "model/evaluation/snapshot.h"
#include "model/inventory/workloads.h"
#include "model/readiness/readiness.h"

#include <memory>

namespace tare::model {

// What the objects of a workload say about its language and about what stands in the way, before overrides
// (M8).
struct WorkloadReadiness
{
    ReadinessFacts facts;
    LanguageFinding language;
    std::vector<Finding> findings;
};

// What can be derived from a snapshot whatever the scenario: workloads and pools (M1), the join of bill and
// nodes with every charge in its category (M2). Built once a snapshot, so that a changed assumption costs an
// evaluation and nothing else.
struct Prepared
{
    std::shared_ptr<const Snapshot> snapshot;
    std::vector<Workload> workloads;          // sorted by id
    std::vector<WorkloadReadiness> readiness; // parallel to workloads
    std::vector<Pool> pools;                  // sorted by cluster, name, instance type, capacity type
    InventoryCounts counts;
    BillIndex bill;
};

std::shared_ptr<const Prepared> prepare(std::shared_ptr<const Snapshot> snapshot);

} // namespace tare::model
