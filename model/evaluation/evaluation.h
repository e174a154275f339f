// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/nodeprice.h"
#include "model/evaluation/prepared.h"
#include "model/evaluation/snapshot.h"
#include "model/readiness/finding.h"
#include "model/scenario/scenario.h"

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The one result (architecture.md): tables, charts, explanation, PDF and JSON all read it. A figure that does
// not exist is absent. Money is in the one currency of the result.
namespace tare::model {

enum class Verdict { Migrate, BeyondHorizon, Never, NotSelected, Blocked, NeedsData };
enum class DataGrade { Measured, Sampled, Assumed, Unknown };

// Money for CPU and for memory a month (M2.2).
struct SplitCost
{
    MoneyPerMonth cpu, memory;
    MoneyPerMonth both() const { return cpu + memory; }
};

struct BillFigures
{
    Hours window; // 0 without a bill
    Money periodTotal;
    MoneyPerMonth total;
    MoneyPerMonth workloads;
    MoneyPerMonth daemonSets;   // DaemonSets and pods owned by a node
    MoneyPerMonth idle;         // may be negative
    MoneyPerMonth idleUnshared; // of pools that no workload can share it in
    MoneyPerMonth unmatched;
    Money oneTimePeriod;
    std::uint64_t rejectedRows = 0;
    std::array<MoneyPerMonth, otherCategoryCount> other{};
    // The period view (M2.5): adds up to periodTotal with oneTimePeriod.
    Money periodNodes, periodUnmatched;
    std::array<Money, otherCategoryCount> periodOther{};
    MoneyPerMonth unusedCommitments; // part of other[Other]
    bool isNarrowed = false;         // by account, region or tag
};

struct PoolFigures
{
    std::size_t index = 0; // into Prepared::pools
    std::string cluster, pool, instanceType;
    CapacityType capacityType = CapacityType::OnDemand;
    std::size_t nodes = 0;
    PriceSource priceSource = PriceSource::Bill; // the weakest of its nodes
    std::vector<NodePrice> nodePrices;           // of every node, with its source
    bool includesGoneNodes = false;              // its cost is what it was billed, gone instances in it
    std::vector<UnitPrices> unitPrices;          // by Pool::capacities
    MoneyPerMonth priceNode;                     // P̄
    MoneyPerMonth cost;                          // C
    SplitCost allocated;                         // to workloads, M2.3
    SplitCost idle;                              // M2.4
    double used = 0;                             // u
    PerResource<double> usable{};                // a_r of one node: millicores, MiB, pods
    PerResource<double> demandToday{}, demandRight{}, demandNative{}, demandWasm{};
    Nodes fillToday, fillRight, fillNative, fillWasm;
    Resource bindingToday{}, bindingRight{}, bindingNative{}, bindingWasm{};
    PerResource<double> lengths{};       // of the way of S where r binds
    PerResource<double> nativeLengths{}; // of the way from S native to S on Wasm
    MoneyPerMonth consolidationSaving, rightsizingSaving, wasmSaving, wasmOnlySaving, wasmSavingIfOnlyMigrate;
    MoneyPerMonth nativeSavingIfOnlyMigrate; // of the way of wasmSavingIfOnlyMigrate, what a rewrite brings
    MoneyPerMonth podLimitLiftedSaving; // rung beside: what lifting the pod limit saves without WebAssembly
    double commitmentFactor = 1;        // φ
    double nodesRightLowerBound = 0, nodesAfterLowerBound = 0;
    std::optional<double> nodesRight, nodesAfter;
    std::optional<MoneyPerMonth> cashSaving;
};

// One sentence's worth of why (views/text makes it): a stable code and its arguments.
struct Reason
{
    std::string code; // "pays-back", "pods-bind", "outside-set", "enables-others", "blocked", "no-requests" …
    std::vector<std::string> arguments;
};

struct PaybackFigures
{
    std::optional<Months> fromStart, fromCutOver, discounted, simple;
    std::optional<Months> p10, p50, p80, p90;
    std::optional<double> chanceWithinHorizon;
};

// What the footprint of one replica is made of (M4), apart from sidecars; likely values.
struct FootprintFigures
{
    Mebibytes memoryRight, heap, module, running, code, memoryNative;
    Millicores cpuRight, cpuWasm;
    bool isMeasured = false; // the module was entered
    double warmReplicas = 0, idleFraction = 0, callsInFlight = 1, cpuFactor = 1;
};

// What one workload has in one pool.
struct WorkloadPoolPart
{
    std::size_t pool = 0;                                   // into Evaluation::pools
    double share = 0;                                       // of the workload's pods
    double modulesPerHost = 1;                              // k
    Mebibytes wasmMemory;                                   // of one replica in this pool (M4)
    PerResource<double> today{}, right{}, native{}, wasm{}; // demand of all its replicas there
    MoneyPerMonth capacitySaving;                           // the share (or the marginal effect outside S)
    MoneyPerMonth wasmOnlySaving;
    SplitCost allocated;     // M2.3
    MoneyPerMonth idleShare; // of what is idle in the pool
};

struct WorkloadFigures
{
    std::size_t index = 0; // into Prepared::workloads
    std::string id, cluster, namespaceName, kind, name;
    std::size_t rank = 0;
    Verdict verdict = Verdict::NeedsData;
    Reason reason;
    bool isMigrating = false;
    Language language = Language::Unknown, targetLanguage = Language::Unknown;
    std::string languageSource; // as in LanguageFinding::source
    std::string archetype;
    DataGrade dataGrade = DataGrade::Unknown;
    std::vector<Finding> findings;
    double replicas = 0;
    double replicasWasm = 0;
    std::vector<WorkloadPoolPart> parts;
    Demand today, right, native, wasm; // of all replicas together
    FootprintFigures footprint;
    MoneyPerMonth cost;                    // showback today, M2.3
    MoneyPerMonth idleShare, costWithIdle; // M2.4, where idle is shared
    std::optional<MoneyPerMonth> rightsizingSaving, showbackSaving, capacitySaving, wasmOnlySaving,
        cashSaving, artefactSaving, serverlessSaving, saving;
    MoneyPerMonth wasmRun; // what the Wasm side costs while both run
    MoneyPerMonth artefactCostToday, artefactCostWasm;
    std::optional<Money> overlapCost;
    Range effortDays;
    Range effortArchetypeDays, effortCocomoDays; // side by side; zero where they do not exist
    Money oneOffCost;
    PaybackFigures payback;
    std::optional<Money> npv;
    std::optional<Money> npvP10, npvP50, npvP90;
    std::optional<Money> npvPerDay;
    std::optional<double> roi, irrYear;
    bool irrIsMirr = false;
    std::vector<Money> cashFlow; // month 0 … horizon, likely values; empty where there is no saving
};

// One line of the TCO chart: money of each month 1 … horizon, by component; one-off costs in months they fall
// in.
struct TcoSeries
{
    std::vector<Money> stay, rightSize, migrate; // totals per month; index 0 is month 0
    std::vector<Money> migrateNodes, migrateOverlap, migrateOneOff, migrateProgramme, migrateArtefacts;
    std::vector<Money> cumulativeCash; // migrate against right-size, programme cost in it
};

struct ProgrammeFigures
{
    std::size_t workloads = 0, migrating = 0;
    MoneyPerMonth saving;                        // of the migrate verdicts
    MoneyPerMonth wasmOnlySaving;                // of that, what no native rewrite would save
    std::optional<MoneyPerMonth> functionSaving; // M7, of functions on the bill; part of no workload
    Money oneOffCost;
    Money npv; // of the migrate verdicts' own cash flows, before programme cost and waves
    Money npvAfterProgrammeCost;
    std::optional<Months> payback, paybackDiscounted; // of the programme's cash flow, programme cost in it
};

// A remark about the result as a whole: "no-bill", "price-list", "assumed-usage", "pods-without-nodes" …
struct Remark
{
    std::string code;
    std::vector<std::string> arguments;
};

struct Evaluation
{
    std::string currency;
    std::string scenarioName;
    CostBasis costBasis = CostBasis::Effective;
    std::optional<Timestamp> snapshotTime;
    BillFigures bill;
    std::vector<PoolFigures> pools;         // sorted by cluster, pool, instance type, capacity type
    std::vector<WorkloadFigures> workloads; // in the order of the ranking
    ProgrammeFigures programme;
    TcoSeries tco;
    std::vector<Remark> remarks;
    // What it was computed from, so that a figure can say why long after.
    std::shared_ptr<const Prepared> prepared;
    Scenario scenario;

    const WorkloadFigures* findWorkload(std::string_view id) const;
};

enum class RankKey { Payback, Npv, NpvPerDay, Saving };

// The whole model, likely values (M1–M9). Pure: the same arguments give the same bytes. Errors:
// MixedCurrency, NothingToRank (no cluster imported), Cancelled.
Result<Evaluation> evaluate(std::shared_ptr<const Prepared> prepared, const Scenario& scenario,
                            RankKey key = RankKey::Payback, const StopToken& stop = {});
// The same on all cores that the executor has. The figures are the same to the last bit.
Result<Evaluation> evaluate(std::shared_ptr<const Prepared> prepared, const Scenario& scenario, RankKey key,
                            const StopToken& stop, Executor& executor);

} // namespace tare::model
