// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/ladder.h"
#include "model/explanation/trees.h"

// What the capacity of all pools costs on each rung of the ladder (M3).
namespace tare::model::explanation {

namespace {

// One figure of every pool.
void addOfPools(Children& children, const TreeBuilder& build, std::string_view figure)
{
    for (std::size_t i = 0; i < build.evaluation().pools.size(); ++i)
        children.push_back(build.reference(FigureScope::Pool, figure, i,
                                           build.ofNodes(build.pool(build.evaluation().pools[i]))));
}

Explanation todayTree(const TreeBuilder& build)
{
    Children children;
    addOfPools(children, build, "cost_month");
    return build.node("capacity_today_month", MoneyPerMonth, ladderOf(build.evaluation()).today.value(),
                      "sum", std::move(children));
}

// A rung is the one above it less what the step saves in each pool.
Explanation below(const TreeBuilder& build, std::string_view id, tare::model::MoneyPerMonth value,
                  Explanation above, std::string_view saving)
{
    Children children{std::move(above)};
    addOfPools(children, build, saving);
    return build.node(id, MoneyPerMonth, value.value(), "remainder", std::move(children));
}

Explanation consolidatedTree(const TreeBuilder& build)
{
    return below(build, "capacity_consolidated_month", ladderOf(build.evaluation()).consolidated,
                 todayTree(build), "consolidation_saving_month");
}

Explanation rightTree(const TreeBuilder& build)
{
    return below(build, "capacity_right_month", ladderOf(build.evaluation()).right, consolidatedTree(build),
                 "rightsizing_saving_month");
}

Explanation wasmTree(const TreeBuilder& build)
{
    return below(build, "capacity_wasm_month", ladderOf(build.evaluation()).wasm, rightTree(build),
                 "wasm_saving_if_only_migrate_month");
}

Explanation nativeTree(const TreeBuilder& build)
{
    Children children{rightTree(build)};
    for (std::size_t i = 0; i < build.evaluation().pools.size(); ++i)
        children.push_back(nativeIfOnlyMigrateTree(build, i));
    return build.node("capacity_native_month", MoneyPerMonth, ladderOf(build.evaluation()).native.value(),
                      "remainder", std::move(children));
}

Explanation wasmAllTree(const TreeBuilder& build)
{
    return below(build, "capacity_wasm_all_month", capacityWithSet(build.evaluation()), rightTree(build),
                 "wasm_saving_month");
}

Explanation withoutMigrationTree(const TreeBuilder& build)
{
    Children children;
    addOfPools(children, build, "consolidation_saving_month");
    addOfPools(children, build, "rightsizing_saving_month");
    return build.node("without_migration_saving_month", MoneyPerMonth,
                      savingWithoutMigration(build.evaluation()).value(), "sum", std::move(children));
}

} // namespace

std::optional<Explanation> ladderTree(const TreeBuilder& build, std::string_view id)
{
    if (id == "capacity_today_month")
        return todayTree(build);
    if (id == "capacity_consolidated_month")
        return consolidatedTree(build);
    if (id == "capacity_right_month")
        return rightTree(build);
    if (id == "capacity_native_month")
        return nativeTree(build);
    if (id == "capacity_wasm_month")
        return wasmTree(build);
    if (id == "capacity_wasm_all_month")
        return wasmAllTree(build);
    return id == "without_migration_saving_month" ? std::optional(withoutMigrationTree(build)) : std::nullopt;
}

} // namespace tare::model::explanation
