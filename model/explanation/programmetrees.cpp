// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

// One figure of all workloads that pay back.
template<typename Amount>
Explanation ofMigrating(const TreeBuilder& build, std::string_view label, FigureUnit unit, double value,
                        std::string_view figure, Amount&& amountOf)
{
    std::vector<Summand> summands;
    for (std::size_t i = 0; i < build.evaluation().workloads.size(); ++i) {
        const auto& workload = build.evaluation().workloads[i];
        if (workload.verdict != Verdict::Migrate)
            continue;
        Summand summand{{workload.id}, amountOf(workload), build.ofWorkload(workload), std::nullopt};
        if (const auto* known = findFigure(FigureScope::Workload, figure))
            summand.figure = FigureReference{FigureScope::Workload, known->id, i};
        summands.push_back(std::move(summand));
    }
    return build.sum(label, unit, value, "of-workload", std::move(summands));
}

Explanation npvSum(const TreeBuilder& build, std::string_view label = "npv")
{
    return ofMigrating(build, label, Money, build.evaluation().programme.npv.value(), "npv.likely",
                       [](const WorkloadFigures& workload) { return workload.npv->value(); });
}

Explanation npvAfterCost(const TreeBuilder& build)
{
    // Where nothing migrates there is no programme that could cost anything.
    if (build.evaluation().programme.migrating == 0)
        return npvSum(build, "npv_after_programme_cost");
    return build.node("npv_after_programme_cost", Money,
                      build.evaluation().programme.npvAfterProgrammeCost.value(), "programme-npv",
                      {npvSum(build), build.parameter("programme.fixed_cost"),
                       build.parameter("programme.month_cost"), build.parameter("time.horizon_months"),
                       build.parameter("time.discount_rate")});
}

} // namespace

// What the workloads bring less what the platform costs.
Children programmeFlow(const TreeBuilder& build)
{
    Children children{build.parameter("time.discount_rate")};
    const auto months = build.evaluation().tco.cumulativeCash.size();
    for (std::size_t month = 0; month < months; ++month) {
        double all = 0;
        for (const auto& workload : build.evaluation().workloads)
            if (workload.verdict == Verdict::Migrate)
                all += workload.cashFlow[month].value();
        auto cash = ofMigrating(
            build, "cash-of-month", Money, all, "cash-of-month",
            [month](const WorkloadFigures& workload) { return workload.cashFlow[month].value(); });
        children.push_back(build.computed(
            "programme-cash", Money, "difference",
            {std::move(cash), build.parameter(month == 0 ? "programme.fixed_cost" : "programme.month_cost")},
            {std::to_string(month)}));
    }
    return children;
}

namespace {

Explanation paybackTree(const TreeBuilder& build, std::string_view id,
                        const std::optional<model::Months>& months, std::string_view formula)
{
    if (build.evaluation().programme.migrating == 0)
        return build.absent(id, Months, "absent-none-migrates");
    return build.node(id, Months, months ? Value(months->value()) : std::nullopt,
                      months ? formula : "absent-no-payback", programmeFlow(build));
}

} // namespace

Explanation programmeTree(const TreeBuilder& build, std::string_view id)
{
    const auto& programme = build.evaluation().programme;
    if (id == "workloads") {
        Origin origin;
        origin.kind = OriginKind::Inventory;
        origin.rows = programme.workloads;
        return build.leaf(id, Count, static_cast<double>(programme.workloads), origin);
    }
    if (id == "migrating")
        return ofMigrating(build, id, Count, static_cast<double>(programme.migrating), "rank",
                           [](const WorkloadFigures&) { return 1.0; });
    if (id == "saving_month")
        return ofMigrating(build, id, MoneyPerMonth, programme.saving.value(), id,
                           [](const WorkloadFigures& workload) { return workload.saving->value(); });
    if (id == "wasm_only_saving_month")
        return ofMigrating(build, id, MoneyPerMonth, programme.wasmOnlySaving.value(), id,
                           [](const WorkloadFigures& workload) { return workload.wasmOnlySaving->value(); });
    if (id == "one_off_cost")
        return ofMigrating(build, id, Money, programme.oneOffCost.value(), id,
                           [](const WorkloadFigures& workload) { return workload.oneOffCost.value(); });
    if (id == "npv")
        return npvSum(build);
    if (id == "npv_after_programme_cost")
        return npvAfterCost(build);
    if (auto total = totalTree(build, id))
        return std::move(*total);
    if (auto rung = ladderTree(build, id))
        return std::move(*rung);
    if (id == "payback_months")
        return paybackTree(build, id, programme.payback, "payback-of-flow");
    return paybackTree(build, id, programme.paybackDiscounted, "payback-of-flow-discounted");
}

} // namespace tare::model::explanation
