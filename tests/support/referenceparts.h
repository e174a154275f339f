// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/referenceevaluation.h"

#include <array>
#include <set>

// What the parts of the reference evaluation hand to one another.
namespace tare::tests::reference {

using Three = std::array<double, 3>; // cpu in millicores, memory in MiB, pods
using Two = std::array<double, 2>;   // cpu, memory
using MaybeTwo = std::array<std::optional<double>, 2>;

struct Node
{
    std::string cluster;
    const model::NodeRecord* record = nullptr;
    std::size_t pool = 0;
    double priceHour = 0;
    Three held{};        // by DaemonSet and node-owned pods
    Two unitPriceHour{}; // of a core, of a GiB
};

struct Pod
{
    int workload = -1; // -1: belongs to its node
    int node = -1;
    MaybeTwo app, sidecar; // requests
    Two overhead{};
    std::vector<MaybeTwo> samples, sidecarSamples; // usage at each moment
};

struct Workload
{
    std::string id, cluster, namespaceName, kind, name;
    const model::WorkloadOverride* overrides = nullptr;
    const model::PodShape* shape = nullptr; // of the template, else of a pod
    std::vector<std::size_t> pods;          // running ones
    std::optional<double> specReplicas;     // counts where the export has no pods at all
    bool hasExportedPods = false;           // of any workload of its cluster
    double ranHours = 0;                    // of a Job
    bool isTimed = true;                    // a Job without times has no data
    bool keepsCpu = false;
    double minReplicas = 0;
    // worked out
    bool hasData = false, isBlocked = false, isSelected = true;
    double replicas = 0, replicasWasm = 0;
    Two appRight{}, sidecarRight{}, overhead{}, appNative{}, appToday{};
    std::map<std::size_t, double> podsIn; // by pool
    std::map<std::size_t, Three> today, right, native, wasm;
};

struct Pool
{
    std::string key, cluster, name;
    std::vector<std::size_t> nodes;
    double price = 0; // P̄ a month
    double count = 0; // N
    double used = 0;  // u
    Three usable{};   // a
    Three today{}, right{};
};

struct World
{
    const model::Snapshot& snapshot;
    const model::Scenario& scenario;
    const ReferenceFacts& facts;
    std::vector<Node> nodes;
    std::vector<Pod> pods;
    std::vector<Workload> workloads; // by id
    std::vector<Pool> pools;
    double artefactCap = 1; // what was billed for registry and transfer, as a part of what the model says
    ReferenceResult result;

    double likely(const std::string& id) const { return scenario.likely(id); }
    model::Language language(const Workload& workload) const;
    model::Language target(const Workload& workload) const;
    double ofLanguage(const char* parameter, model::Language language) const;
};

void readInventory(World& world); // M1
bool statesRequest(const model::PodShape& shape);
void priceNodes(World& world);   // M2
void reconcile(World& world);    // M2.3 … M2.5
void shapeDemands(World& world); // M3, M4, the first half of M5
std::set<std::size_t> chooseMembers(const World& world);
void capacityFigures(World& world, const std::set<std::size_t>& members);                        // M5
double artefactSaving(const World& world, const Workload& workload, double* wasmCost = nullptr); // M6
void capArtefacts(World& world);
void moneyFigures(World& world, const std::set<std::size_t>& members); // M8, M9, verdicts
void rank(World& world);                                               // M11

// M5 for one pool with a set of members.
double saving(const World& world, std::size_t pool, const std::set<std::size_t>& members);
Three lengths(const World& world, std::size_t pool, const Three& from, const Three& to);
Three demandWith(const World& world, std::size_t pool, const std::set<std::size_t>& members,
                 bool isNative = false);
double fill(const World& world, std::size_t pool, const Three& demand, int* binding = nullptr);
double cost(const World& world, std::size_t pool, const Three& demand);
double shareOf(const World& world, std::size_t workload, std::size_t pool,
               const std::set<std::size_t>& members);
double commitmentFactor(const World& world, std::size_t pool, const std::set<std::size_t>& members);

Two paidFor(const Pod& pod); // M2.3, before unit prices

double snapped(double money); // an amount under a millionth is zero

} // namespace tare::tests::reference
