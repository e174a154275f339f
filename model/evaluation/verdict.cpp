// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/verdict.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

constexpr double leastMoney = 1e-6;

bool isMeasurable(const std::optional<MoneyPerMonth>& money)
{
    return money && std::abs(money->value()) >= leastMoney;
}

Reason blockedReason(const Readiness& readiness)
{
    Reason reason{"blocked", {}};
    for (const Finding& finding : readiness.findings) {
        if (finding.grade != FindingGrade::Blocked)
            continue;
        if (finding.code == "entered")
            return {"blocked-by-hand", {finding.evidence}};
        reason.arguments.push_back(finding.code);
    }
    return reason;
}

bool podsBind(const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
              const WorkloadFigures& figures)
{
    return scenario.target == TargetChoice::Pod &&
           std::all_of(figures.parts.begin(), figures.parts.end(), [&](const WorkloadPoolPart& part) {
               return pools[part.pool].bindingWasm == Resource::Pods;
           });
}

// What it saves or loses is in the registry alone; the nodes are why.
bool freesNoPod(const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
                const WorkloadFigures& figures)
{
    return !figures.parts.empty() && !isMeasurable(figures.capacitySaving) &&
           podsBind(scenario, pools, figures);
}

Reason nothingSavedReason(const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
                          const WorkloadFigures& figures)
{
    if (figures.parts.empty())
        return {"no-nodes", {}};
    if (figures.replicas <= 0)
        return {"no-replicas", {}};
    const bool isFree = std::all_of(figures.parts.begin(), figures.parts.end(), [&](const auto& part) {
        return pools[part.pool].priceNode.value() < leastMoney;
    });
    if (isFree)
        return {"no-price", {}};
    if (podsBind(scenario, pools, figures))
        return {"pods-bind", {}};
    return {"no-saving", {}};
}

Reason memberReason(const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
                    const WorkloadFigures& figures)
{
    if (figures.verdict == Verdict::Migrate)
        return {"pays-back", {}};
    if (figures.parts.empty())
        return {"no-nodes", {}};
    if (figures.capacitySaving->value() < 0 || !isMeasurable(figures.saving))
        return {"enables-others", {}};
    if (freesNoPod(scenario, pools, figures))
        return {"pods-bind", {}};
    return {"beyond-horizon", {}};
}

} // namespace

void decideVerdict(const Workload& workload, const Readiness& readiness, bool isSelected,
                   const ResolvedScenario& scenario, const std::vector<PoolFigures>& pools,
                   WorkloadFigures& figures)
{
    if (readiness.state == ReadinessState::Blocked) {
        figures.verdict = Verdict::Blocked;
        figures.reason = blockedReason(readiness);
    } else if (!workload.hasData) {
        figures.verdict = Verdict::NeedsData;
        figures.reason = {workload.hasUnknownHours ? "no-run-time" : "no-requests", {}};
    } else if (!isSelected) {
        figures.verdict = Verdict::NotSelected;
        figures.reason = {workload.isInSystemNamespace ? "system-namespace" : "not-selected", {}};
    } else if (!figures.isMigrating) {
        figures.verdict = Verdict::Never;
        figures.reason = isMeasurable(figures.saving) && !freesNoPod(scenario, pools, figures)
                             ? Reason{"outside-set", {}}
                             : nothingSavedReason(scenario, pools, figures);
    } else {
        figures.verdict = figures.payback.discounted ? Verdict::Migrate : Verdict::BeyondHorizon;
        figures.reason = memberReason(scenario, pools, figures);
    }
}

} // namespace tare::model
