// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort/effort.h"
#include "model/evaluation/draft.h"
#include "model/evaluation/verdict.h"
#include "model/finance/returns.h"

#include <algorithm>

namespace tare::model {

namespace {

// What a 32-bit module can address.
constexpr Mebibytes largestWasmMemory{4096};

void addTo(Demand& sum, const Amount3& amounts)
{
    sum.cpu += Millicores(amounts[0]);
    sum.memory += Mebibytes(amounts[1]);
    sum.pods += Pods(amounts[2]);
}

DataGrade gradeOf(const Workload& workload)
{
    if (!workload.hasData)
        return DataGrade::Unknown;
    switch (workload.useSource) {
    case UseSource::Series:
        return DataGrade::Measured;
    case UseSource::Sample:
        return DataGrade::Sampled;
    case UseSource::None:
        break;
    }
    return DataGrade::Assumed;
}

void describe(const WorkloadDraft& draft, std::size_t index, WorkloadFigures& figures)
{
    const Workload& source = *draft.workload;
    figures.index = index;
    figures.id = source.id;
    figures.cluster = source.cluster;
    figures.namespaceName = source.namespaceName;
    figures.kind = source.kind;
    figures.name = source.name;
    figures.isMigrating = draft.isMigrating;
    figures.language = draft.readiness.language.language;
    figures.languageSource = draft.readiness.language.source;
    figures.targetLanguage = draft.readiness.targetLanguage;
    figures.archetype = draft.readiness.archetype;
    figures.dataGrade = gradeOf(source);
    figures.findings = draft.readiness.findings;
    figures.replicas = draft.replicas;
    figures.replicasWasm = draft.replicasWasm;
    figures.footprint = draft.footprint;
    figures.cost = MoneyPerMonth(draft.cost);
    figures.idleShare = MoneyPerMonth(snapped(draft.idleShare));
    figures.costWithIdle = figures.cost + figures.idleShare;
    if (draft.hasFigures() && draft.module.module > largestWasmMemory) {
        Finding finding;
        finding.code = "heap-over-4-gib";
        finding.evidence = "M4 module";
        finding.source = source.source;
        finding.line = source.line;
        figures.findings.push_back(finding);
    }
}

void addParts(const EvaluationDraft& draft, const WorkloadDraft& workload, WorkloadFigures& figures)
{
    for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
        const PartDraft& part = draft.parts[at];
        addTo(figures.today, part.today);
        addTo(figures.right, part.right);
        addTo(figures.native, part.native);
        addTo(figures.wasm, part.wasm);
        figures.parts.push_back({part.pool, part.share, part.modulesPerHost, part.wasmMemory, part.today,
                                 part.right, part.native, part.wasm,
                                 MoneyPerMonth(snapped(part.capacitySaving)),
                                 MoneyPerMonth(snapped(part.wasmOnlySaving)), part.allocated,
                                 MoneyPerMonth(snapped(part.idleShare))});
    }
}

// P̄/u × Σ_r (demand on Wasm_r ÷ a_r × length_r) of each pool, and its artefacts (M9, overlap).
double wasmRun(const EvaluationDraft& draft, const WorkloadDraft& workload)
{
    double result = workload.artefactWasm;
    for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
        const PartDraft& part = draft.parts[at];
        const PoolDraft& pool = draft.pools[part.pool];
        const Amount3 filled = lines(part.wasm, pool.usable);
        for (std::size_t r = 0; r < resourceCount; ++r)
            result += pool.capacityPrice * filled[r] * pool.lengths[r];
    }
    return result;
}

double daysThatCome(const Range& days, EffortCase effort)
{
    switch (effort) {
    case EffortCase::Low:
        return days.low;
    case EffortCase::Likely:
        break;
    case EffortCase::High:
        return days.high;
    }
    return days.likely;
}

void addEffort(const EvaluationDraft& draft, const WorkloadDraft& workload, WorkloadFigures& figures)
{
    EffortFacts facts;
    facts.language = workload.readiness.language.language;
    facts.archetype = workload.readiness.archetype;
    facts.remedyDays = workload.readiness.remedyDays;
    facts.overrides = workload.overrides;
    const EffortEstimate estimate = estimateEffort(draft.resolved, facts);
    figures.effortDays = estimate.days;
    figures.effortArchetypeDays = estimate.archetype;
    figures.effortCocomoDays = estimate.cocomo;
    figures.oneOffCost = oneOffCost(PersonDays(daysThatCome(estimate.days, draft.effort)),
                                    draft.resolved.dayRate, draft.resolved.contingency);
}

void addSavings(const EvaluationDraft& draft, const WorkloadDraft& workload, WorkloadFigures& figures)
{
    double capacity = 0;
    double wasmOnly = 0;
    for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
        capacity += draft.parts[at].capacitySaving;
        wasmOnly += draft.parts[at].wasmOnlySaving;
    }
    const double artefacts = snapped(workload.artefactSaving());
    figures.rightsizingSaving = MoneyPerMonth(snapped(workload.cost - workload.costRight));
    figures.capacitySaving = MoneyPerMonth(snapped(capacity));
    figures.wasmOnlySaving = MoneyPerMonth(snapped(wasmOnly));
    figures.artefactSaving = MoneyPerMonth(artefacts);
    figures.serverlessSaving = MoneyPerMonth(0);
    figures.saving = MoneyPerMonth(snapped(capacity + artefacts));
}

CashFlowInput moneyOf(const EvaluationDraft& draft, const WorkloadDraft& workload,
                      const WorkloadFigures& figures)
{
    const ResolvedScenario& scenario = draft.resolved;
    CashFlowInput money;
    money.oneOff = figures.oneOffCost;
    money.days = PersonDays(daysThatCome(figures.effortDays, draft.effort));
    money.capacityDays = scenario.capacityDaysPerMonth;
    for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
        const PartDraft& part = draft.parts[at];
        money.capacity.push_back({MoneyPerMonth(part.capacitySaving), draft.pools[part.pool].commitmentFactor,
                                  scenario.commitmentEnd});
    }
    money.other = *figures.artefactSaving + *figures.serverlessSaving;
    money.wasmRun = figures.wasmRun;
    money.overlap = scenario.overlap;
    money.growth = scenario.growth;
    money.horizon = scenario.horizonMonths;
    return money;
}

void addReturns(const EvaluationDraft& draft, const CashFlowInput& money, WorkloadFigures& figures)
{
    const double rate = draft.resolved.discountRate;
    const CashFlow flow = cashFlow(money);
    const Money npv = netPresentValue(flow.months, rate);
    figures.npv = Money(snapped(npv.value()));
    figures.roi = returnOnInvestment(npv, investmentFlow(money), rate);
    const InternalRate internal = internalRate(flow.months, rate);
    figures.irrYear = internal.perYear;
    figures.irrIsMirr = internal.isModified;
    if (money.days > PersonDays(0))
        figures.npvPerDay = *figures.npv / money.days.value();
    // Outside S there is nothing to pay back.
    if (figures.isMigrating) {
        figures.payback.fromStart = payback(flow.months);
        figures.payback.discounted = discountedPayback(flow.months, rate);
        figures.payback.simple = simplePayback(figures.oneOffCost, *figures.saving);
        if (figures.payback.fromStart)
            figures.payback.fromCutOver = *figures.payback.fromStart - flow.cutOver;
    }
    figures.cashFlow = flow.months;
}

} // namespace

WorkloadFigures workloadFigures(EvaluationDraft& draft, std::size_t index,
                                const std::vector<PoolFigures>& pools)
{
    WorkloadDraft& workload = draft.workloads[index];
    WorkloadFigures figures;
    describe(workload, index, figures);
    addParts(draft, workload, figures);
    addEffort(draft, workload, figures);
    figures.artefactCostToday = MoneyPerMonth(snapped(workload.artefactToday));
    figures.artefactCostWasm = MoneyPerMonth(snapped(workload.artefactWasm));
    if (workload.hasFigures()) {
        figures.showbackSaving = MoneyPerMonth(snapped(workload.costRight - workload.costWasm));
        addSavings(draft, workload, figures);
        figures.wasmRun = MoneyPerMonth(snapped(wasmRun(draft, workload)));
        figures.overlapCost = Money(snapped((figures.wasmRun * draft.resolved.overlap).value()));
        workload.money = moneyOf(draft, workload, figures);
        addReturns(draft, workload.money, figures);
    } else {
        for (WorkloadPoolPart& part : figures.parts)
            part.capacitySaving = part.wasmOnlySaving = {};
    }
    decideVerdict(*workload.workload, workload.readiness, workload.isSelected, draft.resolved, pools,
                  figures);
    if (draft.decision && figures.isMigrating)
        figures.verdict = draft.decision->isMigrating[index] ? Verdict::Migrate : Verdict::BeyondHorizon;
    return figures;
}

} // namespace tare::model
