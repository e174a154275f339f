// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

#include "model/finance/commitment.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

void addScaled(Amount3& sum, const Amount3& amounts, double factor = 1)
{
    for (std::size_t r = 0; r < resourceCount; ++r)
        sum[r] += amounts[r] * factor;
}

Amount3 minus(const Amount3& a, const Amount3& b)
{
    return {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
}

double weighted(const Amount3& amounts, const Amount3& weights)
{
    return amounts[0] * weights[0] + amounts[1] * weights[1] + amounts[2] * weights[2];
}

Amount3 demandOf(Amounts amounts, double pods)
{
    return {amounts.cpu.value() * pods, amounts.memory.value() * pods, pods};
}

// What a right-sized container of a group asks for.
Amounts rightOf(const PodGroup& group, const Workload& workload, const ResolvedScenario& scenario)
{
    if (!scenario.isRightsizing || !workload.hasData)
        return group.app;
    Amounts right = group.app;
    if (workload.app.cpu.right && !(workload.keepsCpuRequest && workload.app.cpuRequest))
        right.cpu = Millicores(*workload.app.cpu.right * (1 + scenario.cpuHeadroom));
    else if (!workload.keepsCpuRequest)
        right.cpu = group.app.cpu * (scenario.assumedCpuUse * (1 + scenario.cpuHeadroom));
    if (workload.app.memory.right)
        right.memory = Mebibytes(*workload.app.memory.right * (1 + scenario.memoryHeadroom));
    else
        right.memory = group.app.memory * (scenario.assumedMemoryUse * (1 + scenario.memoryHeadroom));
    return right;
}

double likelyOr(const std::optional<Range>& entered, double otherwise)
{
    return entered ? entered->likely : otherwise;
}

const WorkloadOverride& overridesOf(const WorkloadDraft& workload)
{
    static const WorkloadOverride none;
    return workload.overrides ? *workload.overrides : none;
}

PartDraft& partFor(EvaluationDraft& draft, WorkloadDraft& workload, const PodGroup& group)
{
    // groups are sorted by pool
    if (workload.endPart == workload.firstPart || draft.parts.back().pool != group.pool) {
        draft.parts.emplace_back();
        draft.parts.back().pool = group.pool;
        workload.endPart = draft.parts.size();
    }
    return draft.parts.back();
}

void describeWorkload(EvaluationDraft& draft, WorkloadDraft& workload, std::size_t index)
{
    const Workload& source = draft.prepared.workloads[index];
    workload.workload = &source;
    const auto entered = draft.scenario.workloads.find(source.id);
    if (entered != draft.scenario.workloads.end())
        workload.overrides = &entered->second;
    const WorkloadOverride& overrides = overridesOf(workload);
    const WorkloadReadiness& known = draft.prepared.readiness[index];
    workload.readiness = resolveReadiness(known.facts, known.language, known.findings, workload.overrides);
    workload.isSelected = overrides.selected.value_or(!source.isInSystemNamespace);
    workload.isBlocked = workload.readiness.state == ReadinessState::Blocked;
    workload.hasData = source.hasData;
    workload.replicas = likelyOr(overrides.replicas, source.replicas);

    workload.firstPart = workload.endPart = draft.parts.size();
    for (const PodGroup& group : source.groups) {
        PartDraft& part = partFor(draft, workload, group);
        const double pods = workload.replicas * group.share;
        part.share += group.share;
        addScaled(part.today, demandOf(group.app + group.sidecars + group.overhead, pods));
        workload.cost +=
            allocatedCost(group.allocated * pods, draft.pools[group.pool].unitPrices[group.capacity]).value();
    }
    for (std::size_t part = workload.firstPart; part < workload.endPart; ++part)
        addScaled(draft.pools[draft.parts[part].pool].today, draft.parts[part].today);
}

void rightSizeWorkload(EvaluationDraft& draft, WorkloadDraft& workload)
{
    const Workload& source = *workload.workload;
    Amounts perReplica;
    std::size_t part = workload.firstPart;
    for (const PodGroup& group : source.groups) {
        while (draft.parts[part].pool != group.pool)
            ++part;
        const Amounts right = rightOf(group, source, draft.resolved);
        const double pods = workload.replicas * group.share;
        perReplica += right * group.share;
        const Amounts all = right + group.sidecars + group.overhead;
        addScaled(draft.parts[part].right, demandOf(all, pods));
        workload.costRight +=
            allocatedCost(all * pods, draft.pools[group.pool].unitPrices[group.capacity]).value();
    }
    workload.footprint.cpuRight = perReplica.cpu;
    workload.footprint.memoryRight = perReplica.memory;
    if (!draft.resolved.isRightsizing)
        workload.costRight = workload.cost;
    for (std::size_t i = workload.firstPart; i < workload.endPart; ++i)
        addScaled(draft.pools[draft.parts[i].pool].right, draft.parts[i].right);
}

void describeModule(const EvaluationDraft& draft, WorkloadDraft& workload)
{
    const ResolvedScenario& scenario = draft.resolved;
    const WorkloadOverride& overrides = overridesOf(workload);
    FootprintFigures& figures = workload.footprint;
    FootprintInput input;
    input.memoryRight = figures.memoryRight;
    input.cpuRight = figures.cpuRight;
    input.containerOverhead = scenario.language(workload.readiness.language.language).containerOverhead;
    input.target = scenario.language(workload.readiness.targetLanguage);
    input.cpuFactor = likelyOr(overrides.cpuFactor, input.target.cpuFactor);
    input.callsInFlight = likelyOr(overrides.callsInFlight, scenario.callsInFlight);
    input.memoryHeadroom = scenario.memoryHeadroom;
    if (overrides.wasmModuleMib)
        input.measuredModule = Mebibytes(overrides.wasmModuleMib->likely);
    workload.module = moduleFootprint(input);

    figures.heap = workload.module.heap;
    figures.module = workload.module.module;
    figures.running = workload.module.running;
    figures.code = workload.module.code;
    figures.memoryNative = workload.module.memoryNative;
    figures.cpuWasm = workload.module.cpu;
    figures.isMeasured = overrides.wasmModuleMib.has_value();
    figures.cpuFactor = input.cpuFactor;
    figures.callsInFlight = input.callsInFlight;
    figures.warmReplicas = likelyOr(overrides.warmReplicas, scenario.warmReplicas);
    figures.idleFraction =
        scenario.scalesToZero ? likelyOr(overrides.idleFraction, scenario.idleFraction) : 0;
    workload.replicasWasm = replicasOnWasm(workload.replicas, figures.warmReplicas, figures.idleFraction);
}

Amounts sidecarsPerReplica(const Workload& workload)
{
    Amounts result;
    for (const PodGroup& group : workload.groups)
        result += group.sidecars * group.share;
    return result;
}

void placeWorkload(EvaluationDraft& draft, WorkloadDraft& workload, const WasmTarget& target)
{
    const bool isRewrite = workload.readiness.language.language != workload.readiness.targetLanguage;
    const Amounts sidecars = sidecarsPerReplica(*workload.workload);
    for (std::size_t i = workload.firstPart; i < workload.endPart; ++i) {
        PartDraft& part = draft.parts[i];
        const PoolDraft& pool = draft.pools[part.pool];
        const PlacedFootprint placed =
            placeModule(workload.module, target, Millicores(pool.used * pool.usable[indexOf(Resource::Cpu)]),
                        Mebibytes(pool.used * pool.usable[indexOf(Resource::Memory)]), workload.replicasWasm);
        part.modulesPerHost = placed.modulesPerHost;
        part.wasmMemory = placed.memory;
        const double replicas = workload.replicasWasm * part.share;
        const double pods = replicas * placed.podsPerReplica;
        part.wasm = {replicas * workload.module.cpu.value() + pods * sidecars.cpu.value(),
                     replicas * placed.memory.value() + pods * sidecars.memory.value(), pods};
        part.native = part.right;
        if (isRewrite)
            part.native[indexOf(Resource::Memory)] +=
                (workload.module.memoryNative - workload.footprint.memoryRight).value() * workload.replicas *
                part.share;
        if (!workload.hasData) // nothing is known: it stays what it is
            part.native = part.wasm = part.right;
    }
    // The Wasm form runs where the pods do: at the same unit prices, in the same parts.
    for (const PodGroup& group : workload.workload->groups) {
        const auto part = std::find_if(draft.parts.begin() + static_cast<std::ptrdiff_t>(workload.firstPart),
                                       draft.parts.begin() + static_cast<std::ptrdiff_t>(workload.endPart),
                                       [&](const PartDraft& at) { return at.pool == group.pool; });
        const Amounts there{Millicores(part->wasm[0]), Mebibytes(part->wasm[1])};
        if (part->share > 0)
            workload.costWasm += allocatedCost(there * (group.share / part->share),
                                               draft.pools[group.pool].unitPrices[group.capacity])
                                     .value();
    }
}

double marginalEffect(const PoolDraft& pool, const Amount3& relief)
{
    return pool.capacityPrice *
           (highest(pool.wasmLines).nodes - highest(minus(pool.wasmLines, relief)).nodes);
}

// What is only WebAssembly's of a workload that joins S: cost of (S ∪ s) native − on Wasm, less the same of
// S.
double marginalWasmOnly(const PoolDraft& pool, const Amount3& relief, const Amount3& nativeRelief)
{
    const auto difference = [&](const Amount3& native, const Amount3& wasm) {
        return highest(native).nodes - highest(wasm).nodes;
    };
    return pool.capacityPrice *
           (difference(minus(pool.nativeLines, nativeRelief), minus(pool.wasmLines, relief)) -
            difference(pool.nativeLines, pool.wasmLines));
}

double commitmentFactorOf(const EvaluationDraft& draft, std::size_t index)
{
    const PoolDraft& pool = draft.pools[index];
    const double cost =
        pool.price.mean.value() * static_cast<double>(draft.prepared.pools[index].nodes.size());
    const double right = pool.capacityPrice * highest(draft.poolLines[index].right).nodes;
    const double wasm = right - pool.capacityPrice * highest(pool.wasmLines).nodes;
    if (cost <= 0 || std::abs(wasm) < 1e-6)
        return 1;
    CommitmentInput input;
    input.earlierRungs = (cost - right) / cost;
    input.wasm = wasm / cost;
    input.share = draft.resolved.commitmentShare;
    input.discount = draft.resolved.commitmentDiscount;
    input.absorb = draft.resolved.commitmentAbsorb;
    return commitmentFactor(input);
}

} // namespace

double snapped(double money)
{
    return std::abs(money) < 1e-6 ? 0 : money;
}

void pricePools(EvaluationDraft& draft)
{
    for (std::size_t i = 0; i < draft.prepared.pools.size(); ++i) {
        const Pool& pool = draft.prepared.pools[i];
        PoolDraft& result = draft.pools.emplace_back();
        result.price = poolPrice(*draft.prepared.snapshot, pool, draft.prepared.bill.pools[i],
                                 draft.prepared.bill, draft.resolved);
        const MoneyPerHour hourly(result.price.mean.value() / hoursPerMonth.value());
        for (const NodeCapacity& capacity : pool.capacities)
            result.unitPrices.push_back(
                splitPrice(hourly, capacity.cpu, capacity.memory, draft.resolved.cpuRamRatio));
        for (std::size_t r = 0; r < resourceCount; ++r) {
            const bool isLimited = r == indexOf(Resource::Pods) && draft.resolved.podLimit > 0;
            const double allocatable = isLimited ? draft.resolved.podLimit : pool.allocatable[r];
            result.usable[r] = std::max(0.0, allocatable - pool.heldByDaemons[r]);
        }
    }
}

void describeWorkloads(EvaluationDraft& draft)
{
    draft.workloads.resize(draft.prepared.workloads.size());
    for (std::size_t i = 0; i < draft.workloads.size(); ++i)
        describeWorkload(draft, draft.workloads[i], i);
}

void measureUse(EvaluationDraft& draft)
{
    for (std::size_t i = 0; i < draft.pools.size(); ++i) {
        PoolDraft& pool = draft.pools[i];
        const auto nodes = static_cast<double>(draft.prepared.pools[i].nodes.size());
        pool.used = std::max(fill(pool.today, pool.usable).nodes / nodes, draft.resolved.targetFill);
        pool.capacityPrice = pool.price.mean.value() / pool.used;
    }
}

void rightSize(EvaluationDraft& draft)
{
    for (WorkloadDraft& workload : draft.workloads)
        rightSizeWorkload(draft, workload);
    for (const PoolDraft& pool : draft.pools)
        draft.poolLines.push_back({pool.capacityPrice, lines(pool.right, pool.usable)});
}

void placeModules(EvaluationDraft& draft)
{
    const ResolvedScenario& scenario = draft.resolved;
    const WasmTarget target{scenario.target, scenario.shimMemory, scenario.hostMemory,
                            scenario.modulesPerHost};
    for (WorkloadDraft& workload : draft.workloads) {
        describeModule(draft, workload);
        placeWorkload(draft, workload, target);
    }
    for (const PartDraft& part : draft.parts)
        draft.moves.push_back(
            {part.pool, lines(minus(part.right, part.wasm), draft.pools[part.pool].usable)});
}

void chooseSet(EvaluationDraft& draft)
{
    for (const WorkloadDraft& workload : draft.workloads)
        draft.candidates.push_back({workload.firstPart, workload.endPart, snapped(workload.artefactSaving()),
                                    workload.isEligible()});
    const std::vector<bool> isMoved = draft.decision
                                          ? draft.decision->isInSet
                                          : chooseMigrating(draft.poolLines, draft.moves, draft.candidates);
    const std::vector<Amount3> wasm = movedLines(draft.poolLines, draft.moves, draft.candidates, isMoved);
    const std::vector<Amount3> native = nativeLines(draft, isMoved);
    for (std::size_t i = 0; i < draft.pools.size(); ++i) {
        draft.pools[i].wasmLines = wasm[i];
        draft.pools[i].nativeLines = native[i];
    }
    for (std::size_t i = 0; i < draft.workloads.size(); ++i)
        draft.workloads[i].isMigrating = isMoved[i];
}

std::vector<Amount3> nativeLines(const EvaluationDraft& draft, const std::vector<bool>& isMoved)
{
    std::vector<Amount3> native;
    native.reserve(draft.poolLines.size());
    for (const PoolLines& pool : draft.poolLines)
        native.push_back(pool.right);
    for (std::size_t i = 0; i < draft.workloads.size(); ++i) {
        const WorkloadDraft& workload = draft.workloads[i];
        for (std::size_t at = workload.firstPart; isMoved[i] && at < workload.endPart; ++at) {
            const PartDraft& part = draft.parts[at];
            addScaled(native[part.pool], lines(minus(part.right, part.native), draft.pools[part.pool].usable),
                      -1);
        }
    }
    return native;
}

void shareCapacity(EvaluationDraft& draft)
{
    for (std::size_t i = 0; i < draft.pools.size(); ++i) {
        PoolDraft& pool = draft.pools[i];
        pool.lengths = bindingLengths(draft.poolLines[i].right, pool.wasmLines);
        pool.nativeLengths = bindingLengths(pool.nativeLines, pool.wasmLines);
        pool.commitmentFactor = commitmentFactorOf(draft, i);
    }
    for (const WorkloadDraft& workload : draft.workloads) {
        for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
            PartDraft& part = draft.parts[at];
            const PoolDraft& pool = draft.pools[part.pool];
            const Amount3& relief = draft.moves[at].relief;
            const Amount3 nativeRelief = lines(minus(part.right, part.native), pool.usable);
            if (workload.isMigrating) {
                part.capacitySaving = pool.capacityPrice * weighted(relief, pool.lengths);
                part.wasmOnlySaving =
                    pool.capacityPrice * weighted(minus(relief, nativeRelief), pool.nativeLengths);
            } else {
                part.capacitySaving = marginalEffect(pool, relief);
                part.wasmOnlySaving = marginalWasmOnly(pool, relief, nativeRelief);
            }
        }
    }
}

} // namespace tare::model
