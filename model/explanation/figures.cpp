// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/ladder.h"
#include "model/evaluation/reconciliation.h"
#include "model/evaluation/totalcost.h"
#include "model/explanation/explanation.h"

#include <array>
#include <type_traits>

namespace tare::model {

namespace {

using Number = std::optional<double>;

constexpr Number number(double value)
{
    return value;
}
constexpr Number number(std::size_t value)
{
    return static_cast<double>(value);
}
template<typename Unit> constexpr Number number(Quantity<Unit> value)
{
    return value.value();
}
template<typename Value> constexpr Number number(const std::optional<Value>& value)
{
    return value ? number(*value) : std::nullopt;
}

template<auto Member> Number ofBill(const Evaluation& evaluation, std::size_t)
{
    return number(evaluation.bill.*Member);
}
template<OtherCategory Category> Number ofOther(const Evaluation& evaluation, std::size_t)
{
    return number(evaluation.bill.other[static_cast<std::size_t>(Category)]);
}
template<auto Member> Number ofPool(const Evaluation& evaluation, std::size_t index)
{
    return number(evaluation.pools.at(index).*Member);
}
template<auto Member> Number ofWorkload(const Evaluation& evaluation, std::size_t index)
{
    return number(evaluation.workloads.at(index).*Member);
}
template<auto Rung, auto Member> Number ofFootprint(const Evaluation& evaluation, std::size_t index)
{
    return number((evaluation.workloads.at(index).*Rung).*Member);
}
template<auto Member> Number ofPayback(const Evaluation& evaluation, std::size_t index)
{
    return number(evaluation.workloads.at(index).payback.*Member);
}
template<auto Member> Number ofEffort(const Evaluation& evaluation, std::size_t index)
{
    return number(evaluation.workloads.at(index).effortDays.*Member);
}
template<auto Member> Number ofProgramme(const Evaluation& evaluation, std::size_t)
{
    return number(evaluation.programme.*Member);
}

template<auto Member> Number ofTotalCost(const Evaluation& evaluation, std::size_t)
{
    return number(totalCost(evaluation).*Member);
}
template<auto Rung> Number ofLadder(const Evaluation& evaluation, std::size_t)
{
    return number(ladderOf(evaluation).*Rung);
}
Number ofCapacityWithSet(const Evaluation& evaluation, std::size_t)
{
    return number(capacityWithSet(evaluation));
}
Number ofSavingWithoutMigration(const Evaluation& evaluation, std::size_t)
{
    return number(savingWithoutMigration(evaluation));
}
Number ofExplained(const Evaluation& evaluation, std::size_t)
{
    return explainedShare(evaluation.bill);
}

using enum FigureScope;
using Unit = FigureUnit;
using W = WorkloadFigures;
using P = PoolFigures;
using B = BillFigures;
using R = PaybackFigures;
using O = OtherCategory;

constexpr Figure allFigures[] = {
    {"window_hours", Bill, Unit::Hours, ofBill<&B::window>},
    {"period_total", Bill, Unit::Money, ofBill<&B::periodTotal>},
    {"total_month", Bill, Unit::MoneyPerMonth, ofBill<&B::total>},
    {"workloads_month", Bill, Unit::MoneyPerMonth, ofBill<&B::workloads>},
    {"daemonsets_month", Bill, Unit::MoneyPerMonth, ofBill<&B::daemonSets>},
    {"idle_month", Bill, Unit::MoneyPerMonth, ofBill<&B::idle>},
    {"idle_unshared_month", Bill, Unit::MoneyPerMonth, ofBill<&B::idleUnshared>},
    {"unmatched_month", Bill, Unit::MoneyPerMonth, ofBill<&B::unmatched>},
    {"one_time_period", Bill, Unit::Money, ofBill<&B::oneTimePeriod>},
    {"rejected_rows", Bill, Unit::Count, ofBill<&B::rejectedRows>},
    {"other_month.storage", Bill, Unit::MoneyPerMonth, ofOther<O::Storage>},
    {"other_month.load-balancing", Bill, Unit::MoneyPerMonth, ofOther<O::LoadBalancing>},
    {"other_month.network", Bill, Unit::MoneyPerMonth, ofOther<O::Network>},
    {"other_month.registry", Bill, Unit::MoneyPerMonth, ofOther<O::Registry>},
    {"other_month.serverless", Bill, Unit::MoneyPerMonth, ofOther<O::Serverless>},
    {"other_month.control-plane", Bill, Unit::MoneyPerMonth, ofOther<O::ControlPlane>},
    {"other_month.tax", Bill, Unit::MoneyPerMonth, ofOther<O::Tax>},
    {"other_month.credit", Bill, Unit::MoneyPerMonth, ofOther<O::Credit>},
    {"other_month.support", Bill, Unit::MoneyPerMonth, ofOther<O::Support>},
    {"other_month.other", Bill, Unit::MoneyPerMonth, ofOther<O::Other>},

    {"nodes", Pool, Unit::Nodes, ofPool<&P::nodes>},
    {"price_node_month", Pool, Unit::MoneyPerMonth, ofPool<&P::priceNode>},
    {"cost_month", Pool, Unit::MoneyPerMonth, ofPool<&P::cost>},
    {"used", Pool, Unit::Fraction, ofPool<&P::used>},
    {"fill_today", Pool, Unit::Nodes, ofPool<&P::fillToday>},
    {"fill_right", Pool, Unit::Nodes, ofPool<&P::fillRight>},
    {"fill_wasm", Pool, Unit::Nodes, ofPool<&P::fillWasm>},
    {"consolidation_saving_month", Pool, Unit::MoneyPerMonth, ofPool<&P::consolidationSaving>},
    {"rightsizing_saving_month", Pool, Unit::MoneyPerMonth, ofPool<&P::rightsizingSaving>},
    {"wasm_saving_month", Pool, Unit::MoneyPerMonth, ofPool<&P::wasmSaving>},
    {"wasm_only_saving_month", Pool, Unit::MoneyPerMonth, ofPool<&P::wasmOnlySaving>},
    {"wasm_saving_if_only_migrate_month", Pool, Unit::MoneyPerMonth, ofPool<&P::wasmSavingIfOnlyMigrate>},
    {"nodes_right_lower_bound", Pool, Unit::Nodes, ofPool<&P::nodesRightLowerBound>},
    {"nodes_after_lower_bound", Pool, Unit::Nodes, ofPool<&P::nodesAfterLowerBound>},
    {"nodes_right", Pool, Unit::Nodes, ofPool<&P::nodesRight>},
    {"nodes_after", Pool, Unit::Nodes, ofPool<&P::nodesAfter>},
    {"cash_saving_month", Pool, Unit::MoneyPerMonth, ofPool<&P::cashSaving>},

    {"rank", Workload, Unit::Count, ofWorkload<&W::rank>},
    {"replicas", Workload, Unit::Pods, ofWorkload<&W::replicas>},
    {"footprint.today.cpu_m", Workload, Unit::Millicores, ofFootprint<&W::today, &Demand::cpu>},
    {"footprint.today.memory_mib", Workload, Unit::Mebibytes, ofFootprint<&W::today, &Demand::memory>},
    {"footprint.today.pods", Workload, Unit::Pods, ofFootprint<&W::today, &Demand::pods>},
    {"footprint.right.cpu_m", Workload, Unit::Millicores, ofFootprint<&W::right, &Demand::cpu>},
    {"footprint.right.memory_mib", Workload, Unit::Mebibytes, ofFootprint<&W::right, &Demand::memory>},
    {"footprint.right.pods", Workload, Unit::Pods, ofFootprint<&W::right, &Demand::pods>},
    {"footprint.native.cpu_m", Workload, Unit::Millicores, ofFootprint<&W::native, &Demand::cpu>},
    {"footprint.native.memory_mib", Workload, Unit::Mebibytes, ofFootprint<&W::native, &Demand::memory>},
    {"footprint.native.pods", Workload, Unit::Pods, ofFootprint<&W::native, &Demand::pods>},
    {"footprint.wasm.cpu_m", Workload, Unit::Millicores, ofFootprint<&W::wasm, &Demand::cpu>},
    {"footprint.wasm.memory_mib", Workload, Unit::Mebibytes, ofFootprint<&W::wasm, &Demand::memory>},
    {"footprint.wasm.pods", Workload, Unit::Pods, ofFootprint<&W::wasm, &Demand::pods>},
    {"cost_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::cost>},
    {"idle_share_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::idleShare>},
    {"cost_with_idle_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::costWithIdle>},
    {"rightsizing_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::rightsizingSaving>},
    {"showback_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::showbackSaving>},
    {"capacity_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::capacitySaving>},
    {"wasm_only_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::wasmOnlySaving>},
    {"cash_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::cashSaving>},
    {"artefact_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::artefactSaving>},
    {"serverless_saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::serverlessSaving>},
    {"saving_month", Workload, Unit::MoneyPerMonth, ofWorkload<&W::saving>},
    {"overlap_cost", Workload, Unit::Money, ofWorkload<&W::overlapCost>},
    {"effort_days.low", Workload, Unit::PersonDays, ofEffort<&Range::low>},
    {"effort_days.likely", Workload, Unit::PersonDays, ofEffort<&Range::likely>},
    {"effort_days.high", Workload, Unit::PersonDays, ofEffort<&Range::high>},
    {"one_off_cost", Workload, Unit::Money, ofWorkload<&W::oneOffCost>},
    {"payback_months.from_start", Workload, Unit::Months, ofPayback<&R::fromStart>},
    {"payback_months.from_cut_over", Workload, Unit::Months, ofPayback<&R::fromCutOver>},
    {"payback_months.discounted", Workload, Unit::Months, ofPayback<&R::discounted>},
    {"payback_months.simple", Workload, Unit::Months, ofPayback<&R::simple>},
    {"payback_months.p10", Workload, Unit::Months, ofPayback<&R::p10>},
    {"payback_months.p50", Workload, Unit::Months, ofPayback<&R::p50>},
    {"payback_months.p80", Workload, Unit::Months, ofPayback<&R::p80>},
    {"payback_months.p90", Workload, Unit::Months, ofPayback<&R::p90>},
    {"payback_months.chance_within_horizon", Workload, Unit::Fraction, ofPayback<&R::chanceWithinHorizon>},
    {"npv.likely", Workload, Unit::Money, ofWorkload<&W::npv>},
    {"npv.p10", Workload, Unit::Money, ofWorkload<&W::npvP10>},
    {"npv.p50", Workload, Unit::Money, ofWorkload<&W::npvP50>},
    {"npv.p90", Workload, Unit::Money, ofWorkload<&W::npvP90>},
    {"npv_per_day", Workload, Unit::MoneyPerDay, ofWorkload<&W::npvPerDay>},
    {"roi", Workload, Unit::Ratio, ofWorkload<&W::roi>},
    {"irr_year", Workload, Unit::FractionPerYear, ofWorkload<&W::irrYear>},

    {"workloads", Programme, Unit::Count, ofProgramme<&ProgrammeFigures::workloads>},
    {"migrating", Programme, Unit::Count, ofProgramme<&ProgrammeFigures::migrating>},
    {"saving_month", Programme, Unit::MoneyPerMonth, ofProgramme<&ProgrammeFigures::saving>},
    {"wasm_only_saving_month", Programme, Unit::MoneyPerMonth,
     ofProgramme<&ProgrammeFigures::wasmOnlySaving>},
    {"one_off_cost", Programme, Unit::Money, ofProgramme<&ProgrammeFigures::oneOffCost>},
    {"npv", Programme, Unit::Money, ofProgramme<&ProgrammeFigures::npv>},
    {"npv_after_programme_cost", Programme, Unit::Money,
     ofProgramme<&ProgrammeFigures::npvAfterProgrammeCost>},
    {"payback_months", Programme, Unit::Months, ofProgramme<&ProgrammeFigures::payback>},
    {"payback_discounted_months", Programme, Unit::Months, ofProgramme<&ProgrammeFigures::paybackDiscounted>},
    {"stay_total", Programme, Unit::Money, ofTotalCost<&TotalCost::stay>},
    {"right_size_total", Programme, Unit::Money, ofTotalCost<&TotalCost::rightSize>},
    {"migrate_total", Programme, Unit::Money, ofTotalCost<&TotalCost::migrate>},
    {"once_total", Programme, Unit::Money, ofTotalCost<&TotalCost::once>},
    {"capacity_today_month", Programme, Unit::MoneyPerMonth, ofLadder<&PoolLadder::today>},
    {"capacity_consolidated_month", Programme, Unit::MoneyPerMonth, ofLadder<&PoolLadder::consolidated>},
    {"capacity_right_month", Programme, Unit::MoneyPerMonth, ofLadder<&PoolLadder::right>},
    {"capacity_native_month", Programme, Unit::MoneyPerMonth, ofLadder<&PoolLadder::native>},
    {"capacity_wasm_month", Programme, Unit::MoneyPerMonth, ofLadder<&PoolLadder::wasm>},
    {"capacity_wasm_all_month", Programme, Unit::MoneyPerMonth, ofCapacityWithSet},
    {"without_migration_saving_month", Programme, Unit::MoneyPerMonth, ofSavingWithoutMigration},
    {"explained_share", Programme, Unit::Fraction, ofExplained},
};

} // namespace

std::span<const Figure> figures()
{
    return allFigures;
}

const Figure* findFigure(FigureScope scope, std::string_view id)
{
    for (const auto& figure : allFigures)
        if (figure.scope == scope && figure.id == id)
            return &figure;
    return nullptr;
}

} // namespace tare::model
