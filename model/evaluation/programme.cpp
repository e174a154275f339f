// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

#include "model/delivery/serverless.h"
#include "model/finance/commitment.h"
#include "model/finance/returns.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

using Series = std::vector<Money>;

void addTo(Series& sum, const Series& series)
{
    for (std::size_t month = 0; month < sum.size(); ++month)
        sum[month] += series[month];
}

Series negated(Series series)
{
    for (Money& amount : series)
        amount = -amount;
    return series;
}

// What the programme costs as a whole (M8). Where nothing migrates there is no programme: no platform is set
// up and none is kept.
Series programmeCost(const ResolvedScenario& scenario, bool isUndertaken)
{
    Series cost(static_cast<std::size_t>(scenario.horizonMonths) + 1);
    if (!isUndertaken)
        return cost;
    std::fill(cost.begin(), cost.end(), scenario.programmeMonthCost * Months(1));
    cost.front() = scenario.programmeFixedCost;
    return cost;
}

// What nodes cost month by month when nothing is done, and when they are consolidated and right-sized: of
// those savings only what commitments leave, until they end (M9).
void addNodeSeries(const EvaluationDraft& draft, const std::vector<PoolFigures>& pools, TcoSeries& tco)
{
    const ResolvedScenario& scenario = draft.resolved;
    for (std::size_t month = 1; month < tco.stay.size(); ++month) {
        const double grown = std::pow(1 + scenario.growth, (static_cast<double>(month) - 1) / 12);
        const bool isCommitted = static_cast<double>(month) <= scenario.commitmentEnd.value();
        for (const PoolFigures& pool : pools) {
            const MoneyPerMonth earlier = pool.consolidationSaving + pool.rightsizingSaving;
            double factor = 1;
            if (isCommitted && pool.cost.value() > 0 && std::abs(earlier.value()) >= 1e-6)
                factor = commitmentFactor({0, earlier / pool.cost, scenario.commitmentShare,
                                           scenario.commitmentDiscount, scenario.commitmentAbsorb});
            tco.stay[month] += pool.cost * Months(grown);
            tco.rightSize[month] += (pool.cost - earlier * factor) * Months(grown);
        }
        for (const WorkloadDraft& workload : draft.workloads) {
            const Money artefacts(workload.artefactToday * grown);
            tco.stay[month] += artefacts;
            tco.rightSize[month] += artefacts;
            tco.migrateArtefacts[month] += artefacts;
        }
    }
}

// The cash of one paying workload, split into the lines of the chart.
void addPaying(const CashFlowInput& money, const WorkloadFigures& figures, TcoSeries& tco)
{
    CashFlowInput part = money;
    part.wasmRun = {};
    const Series oneOff = negated(investmentFlow(part));
    Series overlap = negated(investmentFlow(money));
    for (std::size_t month = 0; month < overlap.size(); ++month)
        overlap[month] -= oneOff[month];
    addTo(tco.migrateOneOff, oneOff);
    addTo(tco.migrateOverlap, overlap);
    part = money;
    part.capacity.clear();
    part.oneOff = {};
    part.wasmRun = {};
    addTo(tco.migrateArtefacts, negated(cashFlow(part).months));
    addTo(tco.cumulativeCash, figures.cashFlow); // summed up over the months at the end
}

std::optional<MoneyPerMonth> functionSaving(const EvaluationDraft& draft)
{
    const BillIndex& bill = draft.prepared.bill;
    const Decimal billed = bill.amount(bill.functionDuration, draft.basis());
    if (billed == Decimal() || bill.window <= Hours(0))
        return std::nullopt;
    const ResolvedScenario& scenario = draft.resolved;
    FunctionInput input;
    input.durationMs = scenario.durationMs;
    input.memoryGb = scenario.memoryGb;
    input.coldRate = scenario.coldRate;
    input.initMs = scenario.initMs;
    input.cpuFactor = scenario.language(Language::Unknown).cpuFactor;
    input.wasmInitMs = scenario.wasmInitMs;
    input.wasmMemoryGb = scenario.wasmMemoryGb;
    input.billedGbSeconds = MoneyPerMonth(billed.toDouble() * (hoursPerMonth / bill.window));
    const auto cost = functionCost(input);
    return cost ? std::optional(cost->saving) : std::nullopt;
}

} // namespace

void addProgramme(const EvaluationDraft& draft, Evaluation& evaluation)
{
    const ResolvedScenario& scenario = draft.resolved;
    const std::size_t size = static_cast<std::size_t>(scenario.horizonMonths) + 1;
    TcoSeries& tco = evaluation.tco;
    for (Series* series : {&tco.stay, &tco.rightSize, &tco.migrate, &tco.migrateNodes, &tco.migrateOverlap,
                           &tco.migrateOneOff, &tco.migrateArtefacts, &tco.cumulativeCash})
        series->assign(size, Money());
    addNodeSeries(draft, evaluation.pools, tco);

    ProgrammeFigures& programme = evaluation.programme;
    programme.workloads = evaluation.workloads.size();
    programme.functionSaving = functionSaving(draft);
    for (const WorkloadFigures& workload : evaluation.workloads) {
        if (workload.verdict != Verdict::Migrate)
            continue;
        ++programme.migrating;
        programme.saving += *workload.saving;
        programme.wasmOnlySaving += *workload.wasmOnlySaving;
        programme.oneOffCost += workload.oneOffCost;
        programme.npv += *workload.npv;
        addPaying(draft.workloads[workload.index].money, workload, tco);
    }
    tco.migrateProgramme = programmeCost(scenario, programme.migrating > 0);
    Series flow = tco.cumulativeCash;
    addTo(flow, negated(tco.migrateProgramme));
    programme.npvAfterProgrammeCost = netPresentValue(flow, scenario.discountRate);
    if (programme.migrating > 0) {
        programme.payback = payback(flow);
        programme.paybackDiscounted = discountedPayback(flow, scenario.discountRate);
    }
    Money cumulative;
    for (std::size_t month = 0; month < size; ++month) {
        tco.migrate[month] = tco.rightSize[month] - flow[month];
        tco.migrateNodes[month] = tco.migrate[month] - tco.migrateOneOff[month] - tco.migrateOverlap[month] -
                                  tco.migrateArtefacts[month] - tco.migrateProgramme[month];
        cumulative += flow[month];
        tco.cumulativeCash[month] = cumulative;
    }
}

} // namespace tare::model
