// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/cumulative.h"

namespace tare::model {

WorkloadList allWorkloads(const Evaluation& evaluation)
{
    WorkloadList workloads;
    workloads.reserve(evaluation.workloads.size());
    for (const WorkloadFigures& workload : evaluation.workloads)
        workloads.push_back(&workload);
    return workloads;
}

std::vector<CumulativeStep> cumulativeSaving(const WorkloadList& workloads)
{
    std::vector<CumulativeStep> steps;
    CumulativeStep sum;
    for (const WorkloadFigures* workload : workloads) {
        if (workload->verdict != Verdict::Migrate || !workload->saving)
            continue;
        sum.workload = workload;
        sum.oneOffCost += workload->oneOffCost;
        sum.saving += *workload->saving;
        steps.push_back(sum);
    }
    return steps;
}

} // namespace tare::model
