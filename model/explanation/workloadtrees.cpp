// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

struct FootprintFigure
{
    std::string_view id;
    Rung rung;
    Resource resource;
};
constexpr FootprintFigure footprintFigures[] = {
    {"footprint.today.cpu_m", Rung::Today, Resource::Cpu},
    {"footprint.today.memory_mib", Rung::Today, Resource::Memory},
    {"footprint.today.pods", Rung::Today, Resource::Pods},
    {"footprint.right.cpu_m", Rung::Right, Resource::Cpu},
    {"footprint.right.memory_mib", Rung::Right, Resource::Memory},
    {"footprint.right.pods", Rung::Right, Resource::Pods},
    {"footprint.native.cpu_m", Rung::Native, Resource::Cpu},
    {"footprint.native.memory_mib", Rung::Native, Resource::Memory},
    {"footprint.native.pods", Rung::Native, Resource::Pods},
    {"footprint.wasm.cpu_m", Rung::Wasm, Resource::Cpu},
    {"footprint.wasm.memory_mib", Rung::Wasm, Resource::Memory},
    {"footprint.wasm.pods", Rung::Wasm, Resource::Pods},
};

// What stands in the way, as far as the objects or the analyst say it.
Children findingLeaves(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children;
    for (const auto& finding : workload.findings) {
        if (finding.grade != FindingGrade::Blocked)
            continue;
        Origin origin;
        origin.kind = finding.code == "entered" ? OriginKind::Entered : OriginKind::Inventory;
        if (origin.kind == OriginKind::Entered)
            origin.parameter = "workload blocked";
        origin.source = finding.source;
        origin.firstLine = origin.lastLine = finding.line;
        origin.rows = 1;
        children.push_back(build.leaf("finding", Count, 1, origin, {finding.code}));
    }
    return children;
}

// How many come before: in groups that are shown first, and in the own group.
Explanation rankTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    std::size_t earlier = 0;
    for (const auto& other : build.evaluation().workloads)
        earlier += other.verdict < workload.verdict ? 1 : 0;
    const auto counted = [&](std::string_view label, std::size_t count) {
        return build.leaf(label, Count, static_cast<double>(count), build.convention());
    };
    return build.node(
        "rank", Count, static_cast<double>(workload.rank), "rank",
        {counted("in-earlier-groups", earlier), counted("ahead-in-group", workload.rank - 1 - earlier)});
}

bool hasNoFigures(const WorkloadFigures& workload)
{
    return workload.verdict == Verdict::Blocked || workload.verdict == Verdict::NeedsData;
}

Explanation missing(const TreeBuilder& build, const Figure& figure, const WorkloadFigures& workload)
{
    if (workload.verdict == Verdict::Blocked)
        return build.absent(figure.id, figure.unit, "absent-blocked", findingLeaves(build, workload));
    return build.absent(
        figure.id, figure.unit, "absent-needs-data",
        {build.leaf("workload-records", Count, 0, build.ofWorkload(workload), {workload.id})});
}

Explanation paybackTree(const TreeBuilder& build, std::string_view id, const WorkloadFigures& workload)
{
    const auto& payback = workload.payback;
    const auto value = [](const std::optional<model::Months>& months) {
        return months ? Value(months->value()) : std::nullopt;
    };
    if (!workload.isMigrating)
        return build.absent(id, Months, "absent-not-migrating",
                            {build.leaf("not-in-set", Count, 0, build.convention(), {workload.reason.code})});
    if (id == "payback_months.simple") {
        if (!payback.simple)
            return build.absent(id, Months, "absent-no-saving", {savingTree(build, workload)});
        return build.node(id, Months, value(payback.simple), "payback-simple",
                          {oneOffTree(build, workload), savingTree(build, workload)});
    }
    if (id == "payback_months.discounted")
        return build.node(id, Months, value(payback.discounted),
                          payback.discounted ? "payback-discounted" : "absent-no-payback",
                          flowChildren(build, workload));
    auto fromStart =
        build.node("payback_months.from_start", Months, value(payback.fromStart),
                   payback.fromStart ? "payback" : "absent-no-payback", flowChildren(build, workload));
    if (id == "payback_months.from_start")
        return fromStart;
    return build.node(id, Months, value(payback.fromCutOver),
                      payback.fromCutOver ? "payback-from-cut-over" : "absent-no-payback",
                      {std::move(fromStart), effortTree(build, workload, &Range::likely),
                       build.parameter("time.capacity_days_month"), build.parameter("time.overlap_months")});
}

Explanation npvTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return build.node("npv.likely", Money, workload.npv->value(), "npv", flowChildren(build, workload));
}

Explanation returnsTree(const TreeBuilder& build, std::string_view id, const WorkloadFigures& workload)
{
    if (id == "npv.likely")
        return npvTree(build, workload);
    if (id == "roi")
        return build.node(id, Ratio, workload.roi, workload.roi ? "roi" : "absent-no-investment",
                          flowChildren(build, workload));
    if (id == "irr_year")
        return build.node(id, FractionPerYear, workload.irrYear, workload.irrYear ? "irr" : "absent-no-rate",
                          flowChildren(build, workload));
    if (!workload.npvPerDay)
        return build.absent(id, MoneyPerDay, "absent-no-days", {effortTree(build, workload, &Range::likely)});
    return build.node(id, MoneyPerDay, workload.npvPerDay->value(), "quotient",
                      {npvTree(build, workload), effortTree(build, workload, &Range::likely)});
}

// Figures that exist for every workload.
std::optional<Explanation> alwaysThere(const TreeBuilder& build, std::string_view id,
                                       const WorkloadFigures& workload)
{
    for (const auto& footprint : footprintFigures)
        if (footprint.id == id)
            return footprintTree(build, workload, footprint.rung, footprint.resource);
    if (id == "rank")
        return rankTree(build, workload);
    if (id == "replicas")
        return replicasTree(build, workload);
    if (id == "cost_month")
        return costTree(build, workload);
    if (id == "idle_share_month")
        return idleShareTree(build, workload);
    if (id == "cost_with_idle_month")
        return build.node(id, MoneyPerMonth, workload.costWithIdle.value(), "sum",
                          {costTree(build, workload), idleShareTree(build, workload)});
    if (id == "effort_days.low")
        return effortTree(build, workload, &Range::low);
    if (id == "effort_days.likely")
        return effortTree(build, workload, &Range::likely);
    if (id == "effort_days.high")
        return effortTree(build, workload, &Range::high);
    if (id == "one_off_cost")
        return oneOffTree(build, workload);
    return std::nullopt;
}

Explanation savingsTree(const TreeBuilder& build, std::string_view id, const WorkloadFigures& workload)
{
    if (id == "rightsizing_saving_month")
        return build.node(id, MoneyPerMonth, workload.rightsizingSaving->value(), "difference",
                          {costTree(build, workload), costRightTree(build, workload)});
    if (id == "showback_saving_month")
        return showbackTree(build, workload);
    if (id == "capacity_saving_month")
        return capacityTree(build, workload);
    if (id == "wasm_only_saving_month")
        return wasmOnlyTree(build, workload);
    if (id == "artefact_saving_month")
        return artefactTree(build, workload);
    if (id == "serverless_saving_month")
        return serverlessOfWorkload(build);
    if (id == "saving_month")
        return savingTree(build, workload);
    return build.node("overlap_cost", Money, workload.overlapCost->value(), "product",
                      {wasmRunTree(build, workload), build.parameter("time.overlap_months")});
}

} // namespace

Explanation workloadTree(const TreeBuilder& build, std::string_view id, std::size_t index)
{
    const auto& workload = build.evaluation().workloads.at(index);
    const auto& figure = *findFigure(FigureScope::Workload, id);
    if (auto tree = alwaysThere(build, id, workload))
        return std::move(*tree);
    const auto ending = id.substr(id.find_last_of('.') + 1);
    if (ending == "p10" || ending == "p50" || ending == "p80" || ending == "p90" ||
        ending == "chance_within_horizon")
        return build.absent(id, figure.unit, "absent-no-draws");
    if (id == "cash_saving_month")
        return build.absent(id, figure.unit, "absent-no-packing");
    if (hasNoFigures(workload))
        return missing(build, figure, workload);
    if (id.rfind("payback_months.", 0) == 0)
        return paybackTree(build, id, workload);
    if (id == "npv.likely" || id == "npv_per_day" || id == "roi" || id == "irr_year")
        return returnsTree(build, id, workload);
    return savingsTree(build, id, workload);
}

} // namespace tare::model::explanation
