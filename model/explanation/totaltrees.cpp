// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/totalcost.h"
#include "model/explanation/trees.h"

namespace tare::model::explanation {

namespace {

// What all pools and artefacts cost a month today.
Explanation capacityToday(const TreeBuilder& build)
{
    const Evaluation& evaluation = build.evaluation();
    std::vector<Summand> pools, artefacts;
    double ofPools = 0, ofArtefacts = 0;
    for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
        const PoolFigures& pool = evaluation.pools[i];
        ofPools += pool.cost.value();
        pools.push_back(
            {{pool.pool},
             pool.cost.value(),
             build.ofNodes(build.pool(pool)),
             FigureReference{FigureScope::Pool, findFigure(FigureScope::Pool, "cost_month")->id, i}});
    }
    for (const WorkloadFigures& workload : evaluation.workloads) {
        const double cost = workload.artefactCostToday.value();
        ofArtefacts += cost;
        if (cost != 0)
            artefacts.push_back({{workload.id}, cost, build.ofWorkload(workload), std::nullopt});
    }
    Children children{build.sum("pool-costs", MoneyPerMonth, ofPools, "of-pool", std::move(pools))};
    if (!artefacts.empty())
        children.push_back(
            build.sum("artefacts-of-all", MoneyPerMonth, ofArtefacts, "of-workload", std::move(artefacts)));
    return build.node("capacity-today", MoneyPerMonth, ofPools + ofArtefacts, "sum", std::move(children));
}

Explanation stayTree(const TreeBuilder& build)
{
    return build.node(
        "stay_total", Money, totalCost(build.evaluation()).stay.value(), "cost-over-months",
        {capacityToday(build), build.parameter("time.growth"), build.parameter("time.horizon_months")});
}

// What consolidating and right-sizing the nodes of one pool saves over all months, as far as commitments let
// it.
Explanation savedInPool(const TreeBuilder& build, std::size_t index)
{
    const PoolFigures& pool = build.evaluation().pools[index];
    const Origin origin = build.ofNodes(build.pool(pool));
    Children children;
    for (const char* figure : {"cost_month", "consolidation_saving_month", "rightsizing_saving_month"})
        children.push_back(build.reference(FigureScope::Pool, figure, index, origin));
    for (const char* parameter : {"commitment.share", "commitment.discount", "commitment.absorb",
                                  "commitment.end_month", "time.growth", "time.horizon_months"})
        children.push_back(build.parameter(parameter));
    return build.computed("saved-in-pool", Money, "saved-over-months", std::move(children), {pool.pool});
}

Explanation rightSizeTree(const TreeBuilder& build)
{
    Children children{stayTree(build)};
    for (std::size_t i = 0; i < build.evaluation().pools.size(); ++i)
        children.push_back(savedInPool(build, i));
    return build.node("right_size_total", Money, totalCost(build.evaluation()).rightSize.value(), "remainder",
                      std::move(children));
}

Explanation migrateTree(const TreeBuilder& build)
{
    Children children{rightSizeTree(build)};
    if (build.evaluation().programme.migrating > 0) {
        Children flow = programmeFlow(build);
        std::move(flow.begin() + 1, flow.end(), std::back_inserter(children)); // without the discount rate
    }
    return build.node("migrate_total", Money, totalCost(build.evaluation()).migrate.value(), "remainder",
                      std::move(children));
}

Explanation onceTree(const TreeBuilder& build)
{
    Children children{programmeTree(build, "one_off_cost")};
    if (build.evaluation().programme.migrating > 0)
        children.push_back(build.parameter("programme.fixed_cost"));
    return build.node("once_total", Money, totalCost(build.evaluation()).once.value(), "sum",
                      std::move(children));
}

} // namespace

std::optional<Explanation> totalTree(const TreeBuilder& build, std::string_view id)
{
    if (id == "stay_total")
        return stayTree(build);
    if (id == "right_size_total")
        return rightSizeTree(build);
    if (id == "migrate_total")
        return migrateTree(build);
    if (id == "explained_share")
        return explainedShareTree(build);
    return id == "once_total" ? std::optional(onceTree(build)) : std::nullopt;
}

} // namespace tare::model::explanation
