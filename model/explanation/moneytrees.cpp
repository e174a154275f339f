// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

#include <cmath>

namespace tare::model::explanation {

namespace {

Explanation megabytes(const TreeBuilder& build, const WorkloadFigures& workload,
                      std::optional<Range> WorkloadOverride::*field, std::string_view name,
                      std::string_view parameter)
{
    auto size = build.enteredOr(workload, field, name, parameter);
    return build.computed("artefact-size", Gigabytes, "gigabytes", {std::move(size)});
}

Explanation pullsTree(const TreeBuilder& build, const WorkloadFigures& workload, bool isWasm)
{
    Children children;
    for (const auto& part : workload.parts) {
        const auto& pool = build.evaluation().pools[part.pool];
        children.push_back(build.computed(
            "pulls-of-pool", Count, "pulls-of-pool",
            {isWasm ? replicasWasmTree(build, workload) : replicasTree(build, workload),
             build.leaf("share", Fraction, part.share, build.ofWorkload(workload)),
             build.leaf("nodes", Nodes, static_cast<double>(pool.nodes), build.ofNodes(build.pool(pool)))}));
    }
    return build.computed("pulls", Count, "sum", std::move(children));
}

Explanation pathPrice(const TreeBuilder& build)
{
    std::string path = build.scenario().choice("egress.path");
    for (char& letter : path)
        letter = letter == '-' ? '_' : letter;
    return build.parameter("egress.price_" + path + "_gb");
}

Explanation artefactCostTree(const TreeBuilder& build, const WorkloadFigures& workload, bool isWasm)
{
    const auto none = [&](std::string_view label, double value) {
        return build.leaf(label, Count, value, build.convention());
    };
    Children children;
    children.push_back(
        isWasm ? megabytes(build, workload, &WorkloadOverride::wasmSizeMb, "wasm_size_mb",
                           build.languageParameter("egress.wasm_size_mb", workload.targetLanguage))
               : megabytes(build, workload, &WorkloadOverride::imageSizeMb, "image_size_mb",
                           "egress.image_size_mb"));
    children.push_back(build.enteredOr(workload, &WorkloadOverride::releasesPerMonth, "releases_per_month",
                                       "egress.releases_per_month"));
    children.push_back(isWasm ? none("module-has-no-layers", 0) : build.parameter("egress.layer_reuse"));
    children.push_back(pullsTree(build, workload, isWasm));
    children.push_back(pathPrice(build));
    children.push_back(build.parameter("egress.further_regions"));
    children.push_back(build.parameter("egress.price_cross_region_gb"));
    children.push_back(build.parameter("egress.retained_versions"));
    children.push_back(build.parameter("egress.dedupe"));
    children.push_back(isWasm ? none("one-architecture", 1) : build.parameter("egress.architectures"));
    children.push_back(build.parameter("egress.storage_gb_month"));
    return build.computed(isWasm ? "artefacts-on-wasm" : "artefacts-modelled", MoneyPerMonth, "artefact-cost",
                          std::move(children));
}

// Not more than what was billed for registry and transfer, all workloads together.
Explanation artefactTodayTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    auto modelled = artefactCostTree(build, workload, false);
    const double own = modelled.value.value_or(0), counted = workload.artefactCostToday.value();
    if (own <= 0 || counted >= own * (1 - 1e-12))
        return modelled;
    auto billed =
        build.computed("billed-artefacts", MoneyPerMonth, "sum",
                       {billTree(build, "other_month.registry"), billTree(build, "other_month.network")});
    Origin all;
    all.kind = OriginKind::Inventory;
    all.rows = build.evaluation().workloads.size();
    const double total = *billed.value * own / counted;
    return build.node(
        "artefacts-today", MoneyPerMonth, counted, "capped",
        {std::move(modelled), std::move(billed),
         build.leaf("artefacts-of-all", MoneyPerMonth, total, all, {std::to_string(all.rows)})});
}

Explanation serverlessTree(const TreeBuilder& build)
{
    return build.node("serverless_saving_month", MoneyPerMonth, 0, "functions-are-no-pods", {});
}

Explanation ofRange(const TreeBuilder& build, std::string_view id, double Range::*which)
{
    auto leaf = build.parameter(id);
    leaf.value = build.scenario().range(id).*which;
    return leaf;
}

Explanation kslocTree(const TreeBuilder& build, const WorkloadFigures& workload, double Range::*which)
{
    const auto* overrides = build.overridesOf(workload);
    if (overrides && overrides->ksloc)
        return build.entered(workload, "ksloc", Count, (*overrides->ksloc).*which);
    return ofRange(build, "effort.ksloc", which);
}

Explanation remediesTree(const TreeBuilder& build, const WorkloadFigures& workload, double Range::*which)
{
    Children children;
    for (const auto& finding : workload.findings) {
        if (finding.grade != FindingGrade::NeedsWork)
            continue;
        Origin origin;
        origin.kind = OriginKind::Inventory;
        origin.source = finding.source;
        origin.firstLine = origin.lastLine = finding.line;
        origin.rows = 1;
        children.push_back(
            build.leaf("remedy", PersonDays, finding.remedyDays.*which, origin, {finding.code}));
    }
    return build.computed("remedies", PersonDays, "sum", std::move(children));
}

Explanation cocomoTree(const TreeBuilder& build, const WorkloadFigures& workload, std::string_view label,
                       double Range::*which)
{
    Children children{kslocTree(build, workload, which)};
    for (const char* group : {"effort.dm", "effort.cm", "effort.im"})
        children.push_back(build.parameter(build.languageParameter(group, workload.language)));
    for (const char* id : {"effort.aa", "effort.su", "effort.unfm", "effort.at", "effort.em"})
        children.push_back(build.parameter(id));
    children.push_back(remediesTree(build, workload, which));
    return build.node(label, PersonDays, workload.effortDays.*which, "cocomo-days", std::move(children));
}

} // namespace

Explanation artefactWasmTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return artefactCostTree(build, workload, true);
}

Explanation artefactTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return build.node("artefact_saving_month", MoneyPerMonth, workload.artefactSaving->value(), "difference",
                      {artefactTodayTree(build, workload), artefactWasmTree(build, workload)});
}

Explanation savingTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return build.node("saving_month", MoneyPerMonth, workload.saving->value(), "sum",
                      {capacityTree(build, workload), artefactTree(build, workload), serverlessTree(build)});
}

Explanation serverlessOfWorkload(const TreeBuilder& build)
{
    return serverlessTree(build);
}

Explanation effortTree(const TreeBuilder& build, const WorkloadFigures& workload, double Range::*which)
{
    const std::string_view label = which == &Range::low      ? "effort_days.low"
                                   : which == &Range::likely ? "effort_days.likely"
                                                             : "effort_days.high";
    const auto* overrides = build.overridesOf(workload);
    const auto& method = build.scenario().choice("effort.method");
    const double value = workload.effortDays.*which;
    if (overrides && overrides->effortDays) {
        auto leaf = build.entered(workload, "effort_days", PersonDays, value);
        leaf.label = label;
        return leaf;
    }
    if (method == "cocomo")
        return cocomoTree(build, workload, label, which);
    if (method == "points" && overrides && overrides->effortPoints)
        return build.node(label, PersonDays, value, "product",
                          {build.entered(workload, "effort_points", Count, (*overrides->effortPoints).*which),
                           ofRange(build, "effort.days_per_point", which)});
    return build.node(label, PersonDays, value, "archetype-days",
                      {ofRange(build, "effort.archetype_days." + workload.archetype, which),
                       kslocTree(build, workload, which), remediesTree(build, workload, which)});
}

Explanation oneOffTree(const TreeBuilder& build, const WorkloadFigures& workload)
{
    return build.node("one_off_cost", Money, workload.oneOffCost.value(), "one-off-cost",
                      {effortTree(build, workload, &Range::likely), build.parameter("effort.day_rate"),
                       build.parameter("effort.contingency")});
}

Children flowChildren(const TreeBuilder& build, const WorkloadFigures& workload)
{
    Children children{oneOffTree(build, workload),
                      effortTree(build, workload, &Range::likely),
                      build.parameter("time.capacity_days_month"),
                      build.parameter("time.overlap_months"),
                      wasmRunTree(build, workload),
                      build.computed("other-saving", MoneyPerMonth, "sum",
                                     {artefactTree(build, workload), serverlessTree(build)}),
                      build.parameter("time.growth"),
                      build.parameter("time.horizon_months"),
                      build.parameter("time.discount_rate"),
                      build.parameter("commitment.end_month")};
    for (const auto& part : workload.parts) {
        children.push_back(capacityPartTree(build, workload, part));
        children.push_back(commitmentFactorTree(build, part.pool));
    }
    return children;
}

} // namespace tare::model::explanation
