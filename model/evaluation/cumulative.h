// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <vector>

namespace tare::model {

// A list of workloads of one result, such as those that a filter leaves; they belong to the result.
using WorkloadList = std::vector<const WorkloadFigures*>;
WorkloadList allWorkloads(const Evaluation& evaluation);

// What the workloads that pay back cost once and save a month, added up in the order in which they come.
struct CumulativeStep
{
    const WorkloadFigures* workload = nullptr;
    Money oneOffCost;
    MoneyPerMonth saving;
};
std::vector<CumulativeStep> cumulativeSaving(const WorkloadList& workloads);

} // namespace tare::model
