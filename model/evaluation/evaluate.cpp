// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/parallel.h"
#include "model/evaluation/draft.h"
#include "model/planning/ranking.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace tare::model {

namespace {

std::optional<Timestamp> newestObservation(const Snapshot& snapshot)
{
    std::optional<Timestamp> newest;
    for (const ClusterRecords& cluster : snapshot.clusters)
        if (cluster.observedAt)
            newest = std::max(newest.value_or(*cluster.observedAt), *cluster.observedAt);
    return newest;
}

template<typename Amount> double valueOr(const std::optional<Amount>& amount, double otherwise)
{
    return amount ? amount->value() : otherwise;
}

// Among those that pay back the chosen key decides; the others have their own (M11).
std::optional<double> keyOf(const WorkloadFigures& workload, RankKey key)
{
    const auto highFirst = [](const auto& amount) -> std::optional<double> {
        return amount ? std::optional(-amount->value()) : std::nullopt;
    };
    switch (workload.verdict) {
    case Verdict::Migrate:
        switch (key) {
        case RankKey::Payback: // absent only where it was decided before it was known
            return valueOr(workload.payback.fromStart, std::numeric_limits<double>::infinity());
        case RankKey::Npv:
            return highFirst(workload.npv);
        case RankKey::NpvPerDay:
            return highFirst(workload.npvPerDay);
        case RankKey::Saving:
            return highFirst(workload.saving);
        }
        break;
    case Verdict::BeyondHorizon:
        return highFirst(workload.npv);
    case Verdict::Never:
    case Verdict::NotSelected:
        return highFirst(workload.saving);
    case Verdict::Blocked:
    case Verdict::NeedsData:
        break;
    }
    return std::nullopt;
}

// Puts values[order[i]] to place i, along the circles that the order is made of: a second list as large as
// this one would cost as much as all that is computed for some of its entries.
void reorder(std::vector<WorkloadFigures>& values, std::vector<std::size_t> order)
{
    for (std::size_t start = 0; start < order.size(); ++start) {
        if (order[start] == start)
            continue;
        WorkloadFigures first = std::move(values[start]);
        std::size_t at = start;
        while (order[at] != start) {
            values[at] = std::move(values[order[at]]);
            at = std::exchange(order[at], at);
        }
        values[at] = std::move(first);
        order[at] = at;
    }
}

std::vector<WorkloadFigures> ranked(std::vector<WorkloadFigures> workloads, RankKey key)
{
    std::vector<RankEntry> entries;
    entries.reserve(workloads.size());
    for (const WorkloadFigures& workload : workloads)
        entries.push_back({static_cast<int>(workload.verdict), keyOf(workload, key), valueOr(workload.npv, 0),
                           workload.id});
    reorder(workloads, rankingOf(entries));
    for (std::size_t i = 0; i < workloads.size(); ++i)
        workloads[i].rank = i + 1;
    return workloads;
}

Error errorOf(ErrorCode code, std::vector<std::string> arguments = {})
{
    Error error;
    error.code = code;
    error.arguments = std::move(arguments);
    return error;
}

} // namespace

const WorkloadFigures* Evaluation::findWorkload(std::string_view id) const
{
    const auto found = std::find_if(workloads.begin(), workloads.end(),
                                    [&](const WorkloadFigures& workload) { return workload.id == id; });
    return found == workloads.end() ? nullptr : &*found;
}

namespace {

Result<Evaluation> evaluateAs(std::shared_ptr<const Prepared> prepared, const Scenario& scenario, RankKey key,
                              const Decision* decision, EffortCase effort, const StopToken& stop,
                              Executor& executor)
{
    const BillIndex& bill = prepared->bill;
    if (bill.otherCurrency)
        return errorOf(ErrorCode::MixedCurrency, {bill.currency, *bill.otherCurrency});
    if (prepared->snapshot->clusters.empty())
        return errorOf(ErrorCode::NothingToRank);

    EvaluationDraft draft{*prepared, scenario, resolve(scenario), decision, effort, {}, {}, {}, {}, {}, {}};
    for (const auto step : {pricePools, describeWorkloads, shareIdle, measureUse, rightSize, placeModules,
                            priceArtefacts, chooseSet, shareCapacity}) {
        if (stop.isStopRequested())
            return errorOf(ErrorCode::Cancelled);
        step(draft);
    }

    Evaluation evaluation;
    evaluation.currency = bill.currency;
    evaluation.scenarioName = scenario.name;
    evaluation.costBasis = draft.basis();
    evaluation.snapshotTime = newestObservation(*prepared->snapshot);
    evaluation.bill = billFigures(draft);
    evaluation.pools = poolFigures(draft);
    std::vector<WorkloadFigures> workloads(draft.workloads.size());
    inRanges(executor, workloads.size(), 64, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !stop.isStopRequested(); ++i)
            workloads[i] = workloadFigures(draft, i, evaluation.pools);
    });
    if (stop.isStopRequested())
        return errorOf(ErrorCode::Cancelled);
    addOnlyMigrateSavings(draft, workloads, evaluation.pools);
    evaluation.workloads = ranked(std::move(workloads), key);
    addProgramme(draft, evaluation);
    evaluation.remarks = remarksOf(draft, evaluation);
    evaluation.scenario = scenario;
    evaluation.prepared = std::move(prepared);
    return evaluation;
}

} // namespace

Result<Evaluation> evaluate(std::shared_ptr<const Prepared> prepared, const Scenario& scenario, RankKey key,
                            const StopToken& stop)
{
    InlineExecutor executor;
    return evaluate(std::move(prepared), scenario, key, stop, executor);
}

Result<Evaluation> evaluate(std::shared_ptr<const Prepared> prepared, const Scenario& scenario, RankKey key,
                            const StopToken& stop, Executor& executor)
{
    return evaluateAs(std::move(prepared), scenario, key, nullptr, EffortCase::Likely, stop, executor);
}

Decision decisionOf(const Evaluation& evaluation)
{
    Decision decision;
    decision.isInSet.resize(evaluation.workloads.size());
    decision.isMigrating.resize(evaluation.workloads.size());
    for (const WorkloadFigures& workload : evaluation.workloads) {
        decision.isInSet[workload.index] = workload.isMigrating;
        decision.isMigrating[workload.index] = workload.verdict == Verdict::Migrate;
    }
    return decision;
}

Result<Evaluation> evaluateDecided(std::shared_ptr<const Prepared> prepared, const Scenario& scenario,
                                   const Decision& decision, EffortCase effort, const StopToken& stop)
{
    InlineExecutor executor;
    return evaluateAs(std::move(prepared), scenario, RankKey::Payback, &decision, effort, stop, executor);
}

} // namespace tare::model
