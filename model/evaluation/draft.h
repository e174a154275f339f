// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/density/footprint.h"
#include "model/density/migratingset.h"
#include "model/evaluation/decided.h"
#include "model/evaluation/evaluation.h"
#include "model/finance/cashflow.h"
#include "model/scenario/resolved.h"

#include <vector>

// An evaluation in the making. Each step of evaluate() fills in its part; workloads stand in the order of ids
// until they are ranked.
namespace tare::model {

struct PoolDraft
{
    PoolPrice price;
    std::vector<UnitPrices> unitPrices; // by Pool::capacities
    Amount3 usable{};                   // a
    Amount3 today{}, right{};           // demand
    double used = 0;                    // u
    double capacityPrice = 0;           // P̄ ÷ u
    Amount3 wasmLines{};                // of S on Wasm, in nodes
    Amount3 nativeLines{};              // of S as native rewrites
    Amount3 lengths{};                  // of S's way
    Amount3 nativeLengths{};
    double commitmentFactor = 1;
    SplitCost allocated, idle; // M2.4
};

// What a workload has in one pool, all replicas there together.
struct PartDraft
{
    std::size_t pool = 0;
    double share = 0;
    double modulesPerHost = 1;
    Mebibytes wasmMemory;
    Amount3 today{}, right{}, native{}, wasm{};
    double capacitySaving = 0, wasmOnlySaving = 0;
    SplitCost allocated; // M2.3
    double idleShare = 0;
};

struct WorkloadDraft
{
    const Workload* workload = nullptr;
    const WorkloadOverride* overrides = nullptr;
    Readiness readiness;
    bool isSelected = false, isBlocked = false, hasData = false, isMigrating = false;
    double replicas = 0, replicasWasm = 0;
    FootprintFigures footprint;
    ModuleFootprint module;
    std::size_t firstPart = 0, endPart = 0;       // into EvaluationDraft::parts
    double cost = 0, costRight = 0, costWasm = 0; // showback a month
    double idleShare = 0;                         // a month
    double artefactToday = 0, artefactWasm = 0;   // a month, today capped at what was billed
    CashFlowInput money;

    bool isEligible() const { return isSelected && !isBlocked && hasData; }
    bool hasFigures() const { return !isBlocked && hasData; }
    double artefactSaving() const { return artefactToday - artefactWasm; }
};

struct EvaluationDraft
{
    const Prepared& prepared;
    const Scenario& scenario;
    ResolvedScenario resolved;
    const Decision* decision = nullptr; // null: decided here
    EffortCase effort = EffortCase::Likely;
    std::vector<PoolDraft> pools;         // parallel to Prepared::pools
    std::vector<WorkloadDraft> workloads; // parallel to Prepared::workloads
    std::vector<PartDraft> parts;
    std::vector<MovePart> moves;           // parallel to parts
    std::vector<MoveCandidate> candidates; // parallel to workloads
    std::vector<PoolLines> poolLines;      // parallel to pools

    CostBasis basis() const { return static_cast<CostBasis>(resolved.costBasis); }
};

// An amount of money under a millionth is zero.
double snapped(double money);

// The steps, in their order.
void pricePools(EvaluationDraft& draft);        // M2.1, M2.2, usable shapes (M5)
void describeWorkloads(EvaluationDraft& draft); // sets, replicas, today's demand and cost
void shareIdle(EvaluationDraft& draft);         // M2.4
void measureUse(EvaluationDraft& draft);        // u of every pool
void rightSize(EvaluationDraft& draft);         // M3
void placeModules(EvaluationDraft& draft);      // M4
void priceArtefacts(EvaluationDraft& draft);    // M6
void chooseSet(EvaluationDraft& draft);         // M5, S
void shareCapacity(EvaluationDraft& draft);     // M5, shares and marginal effects

// What the pools hold with some workloads as native rewrites and the others right-sized.
std::vector<Amount3> nativeLines(const EvaluationDraft& draft, const std::vector<bool>& isMoved);

// The figures, from the finished draft.
BillFigures billFigures(const EvaluationDraft& draft);
std::vector<PoolFigures> poolFigures(const EvaluationDraft& draft);
WorkloadFigures workloadFigures(EvaluationDraft& draft, std::size_t index,
                                const std::vector<PoolFigures>& pools);
void addOnlyMigrateSavings(const EvaluationDraft& draft, const std::vector<WorkloadFigures>& workloads,
                           std::vector<PoolFigures>& pools);
void addProgramme(const EvaluationDraft& draft, Evaluation& evaluation);
std::vector<Remark> remarksOf(const EvaluationDraft& draft, const Evaluation& evaluation);

} // namespace tare::model
