// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/rankingjson.h"

#include "model/evaluation/reconciliation.h"
#include "views/export/resultids.h"
#include "views/text/languagescope.h"
#include "views/text/reasontext.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace tare::views {

namespace {

using Json = nlohmann::ordered_json;
using namespace model;

// Not a number has no place in JSON; minus zero is zero.
Json json(double number)
{
    return std::isfinite(number) ? Json(number + 0.0) : Json(nullptr);
}

template<typename Unit> Json json(Quantity<Unit> quantity)
{
    return json(quantity.value());
}

template<typename Value> Json json(const std::optional<Value>& value)
{
    return value ? json(*value) : Json(nullptr);
}

Json json(const Demand& demand)
{
    return {{"cpu_m", json(demand.cpu)}, {"memory_mib", json(demand.memory)}, {"pods", json(demand.pods)}};
}

Json billJson(const BillFigures& bill)
{
    Json other = Json::object();
    for (std::size_t i = 0; i < otherCategoryCount; ++i)
        other[std::string(otherCategoryId(static_cast<OtherCategory>(i)))] = json(bill.other[i]);
    return {{"window_hours", json(bill.window)},
            {"period_total", json(bill.periodTotal)},
            {"total_month", json(bill.total)},
            {"workloads_month", json(bill.workloads)},
            {"daemonsets_month", json(bill.daemonSets)},
            {"idle_month", json(bill.idle)},
            {"unmatched_month", json(bill.unmatched)},
            {"one_time_period", json(bill.oneTimePeriod)},
            {"rejected_rows", bill.rejectedRows},
            {"other_month", std::move(other)},
            {"idle_unshared_month", json(bill.idleUnshared)}};
}

Json poolJson(const PoolFigures& pool)
{
    return {{"cluster", pool.cluster},
            {"pool", pool.pool},
            {"instance_type", pool.instanceType},
            {"capacity_type", capacityTypeId(pool.capacityType)},
            {"nodes", pool.nodes},
            {"price_node_month", json(pool.priceNode)},
            {"cost_month", json(pool.cost)},
            {"used", json(pool.used)},
            {"fill_today", json(pool.fillToday)},
            {"binding_today", resourceId(pool.bindingToday)},
            {"fill_right", json(pool.fillRight)},
            {"binding_right", resourceId(pool.bindingRight)},
            {"fill_wasm", json(pool.fillWasm)},
            {"binding_wasm", resourceId(pool.bindingWasm)},
            {"consolidation_saving_month", json(pool.consolidationSaving)},
            {"rightsizing_saving_month", json(pool.rightsizingSaving)},
            {"wasm_saving_month", json(pool.wasmSaving)},
            {"wasm_only_saving_month", json(pool.wasmOnlySaving)},
            {"wasm_saving_if_only_migrate_month", json(pool.wasmSavingIfOnlyMigrate)},
            {"nodes_right_lower_bound", json(pool.nodesRightLowerBound)},
            {"nodes_after_lower_bound", json(pool.nodesAfterLowerBound)},
            {"nodes_right", json(pool.nodesRight)},
            {"nodes_after", json(pool.nodesAfter)},
            {"cash_saving_month", json(pool.cashSaving)}};
}

Json findingsJson(const WorkloadFigures& workload)
{
    Json findings = Json::array();
    for (const Finding& finding : workload.findings)
        findings.push_back({{"code", finding.code},
                            {"grade", findingGradeId(finding.grade)},
                            {"evidence", finding.evidence},
                            {"days", json(finding.days)}});
    return findings;
}

Json poolNamesJson(const WorkloadFigures& workload, const Evaluation& evaluation)
{
    Json names = Json::array();
    for (const WorkloadPoolPart& part : workload.parts) {
        const std::string& name = evaluation.pools.at(part.pool).pool;
        if (std::find(names.begin(), names.end(), Json(name)) == names.end())
            names.push_back(name);
    }
    return names;
}

Json paybackJson(const PaybackFigures& payback)
{
    return {{"from_start", json(payback.fromStart)},
            {"from_cut_over", json(payback.fromCutOver)},
            {"discounted", json(payback.discounted)},
            {"simple", json(payback.simple)},
            {"p10", json(payback.p10)},
            {"p50", json(payback.p50)},
            {"p80", json(payback.p80)},
            {"p90", json(payback.p90)},
            {"chance_within_horizon", json(payback.chanceWithinHorizon)}};
}

// What a workload is.
Json identityJson(const WorkloadFigures& workload, const Evaluation& evaluation, const NumberText& numbers)
{
    return {{"id", workload.id},
            {"cluster", workload.cluster},
            {"namespace", workload.namespaceName},
            {"kind", workload.kind},
            {"name", workload.name},
            {"rank", workload.rank},
            {"verdict", verdictId(workload.verdict)},
            {"reason_code", workload.reason.code},
            {"reason", sentence(workload, numbers).toStdString()},
            {"migrating", workload.isMigrating},
            {"language", languageId(workload.language)},
            {"language_source", workload.languageSource},
            {"target_language", languageId(workload.targetLanguage)},
            {"archetype", workload.archetype},
            {"data_grade", dataGradeId(workload.dataGrade)},
            {"findings", findingsJson(workload)},
            {"replicas", json(workload.replicas)},
            {"pools", poolNamesJson(workload, evaluation)},
            {"footprint",
             {{"today", json(workload.today)},
              {"right", json(workload.right)},
              {"native", json(workload.native)},
              {"wasm", json(workload.wasm)}}}};
}

// What it costs and saves.
Json moneyJson(const WorkloadFigures& workload)
{
    return {{"cost_month", json(workload.cost)},
            {"idle_share_month", json(workload.idleShare)},
            {"cost_with_idle_month", json(workload.costWithIdle)},
            {"rightsizing_saving_month", json(workload.rightsizingSaving)},
            {"showback_saving_month", json(workload.showbackSaving)},
            {"capacity_saving_month", json(workload.capacitySaving)},
            {"wasm_only_saving_month", json(workload.wasmOnlySaving)},
            {"cash_saving_month", json(workload.cashSaving)},
            {"artefact_saving_month", json(workload.artefactSaving)},
            {"serverless_saving_month", json(workload.serverlessSaving)},
            {"saving_month", json(workload.saving)},
            {"overlap_cost", json(workload.overlapCost)},
            {"effort_days",
             {{"low", json(workload.effortDays.low)},
              {"likely", json(workload.effortDays.likely)},
              {"high", json(workload.effortDays.high)}}},
            {"one_off_cost", json(workload.oneOffCost)},
            {"payback_months", paybackJson(workload.payback)},
            {"npv",
             {{"likely", json(workload.npv)},
              {"p10", json(workload.npvP10)},
              {"p50", json(workload.npvP50)},
              {"p90", json(workload.npvP90)}}},
            {"npv_per_day", json(workload.npvPerDay)},
            {"roi", json(workload.roi)},
            {"irr_year", json(workload.irrYear)},
            {"irr_is_mirr", workload.irrIsMirr}};
}

} // namespace

std::string rankingJson(const Evaluation& evaluation, std::size_t top)
{
    const LanguageScope english(QStringLiteral("en"));
    const NumberText numbers(evaluation.currency, QLocale::c());
    Json pools = Json::array();
    for (const PoolFigures& pool : evaluation.pools)
        pools.push_back(poolJson(pool));
    Json workloads = Json::array();
    const std::size_t count = std::min(top, evaluation.workloads.size());
    for (std::size_t i = 0; i < count; ++i) {
        Json workload = identityJson(evaluation.workloads[i], evaluation, numbers);
        workload.update(moneyJson(evaluation.workloads[i]));
        workloads.push_back(std::move(workload));
    }
    const Json document{
        {"schema", "tare.ranking/1"},
        {"currency", evaluation.currency},
        {"scenario", evaluation.scenarioName},
        {"cost_basis", costBasisId(evaluation.costBasis)},
        {"snapshot", evaluation.snapshotTime ? Json(evaluation.snapshotTime->toString()) : Json(nullptr)},
        {"bill", billJson(evaluation.bill)},
        {"pools", std::move(pools)},
        {"workloads", std::move(workloads)}};
    // Names that are no UTF-8 must not stop the export.
    return document.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

} // namespace tare::views
