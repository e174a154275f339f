// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/scenario/resolved.h"

#include <vector>

namespace tare::model {

// M9, verdict, with its reason; from figures that are complete but for these two. A reason's code and
// arguments:
//   pays-back                         beyond-horizon
//   enables-others                    a member that loses by itself
//   outside-set                       its move would take from the programme's saving
//   pods-bind                         no node is freed: what is saved or lost is in the registry alone
//   no-saving                         nothing is saved
//   no-nodes, no-replicas, no-price   why there is nothing to save
//   not-selected, system-namespace
//   blocked (codes of the findings)   blocked-by-hand (the entered reason)
//   no-requests, no-run-time          what data are needed
void decideVerdict(const Workload& workload, const Readiness& readiness, bool isSelected,
                   const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
                   WorkloadFigures& figures);

} // namespace tare::model
