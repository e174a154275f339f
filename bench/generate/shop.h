// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

// The realistic shop as data: what it runs, on which nodes, and what its people say about both.
namespace tare::bench {

// Two months are billed; the clusters are looked at on the second morning after.
inline constexpr int shopYear = 2026, shopFirstMonth = 9;
inline constexpr int shopDaysBilled = 61;
inline constexpr const char* shopObservedAt = "2026-11-02T10:00:00Z";

// Under which names they are imported; the provider calls them fernhill-web and fernhill-core.
inline constexpr const char* webCluster = "web";
inline constexpr const char* coreCluster = "core";

enum class ShopPool { General, Spot, Peak, Stores };
inline constexpr int shopPoolCount = 4;

struct ShopPoolText
{
    const char* cluster;
    const char* nodeGroup;
    const char* instanceType;
    int nodes; // at the moment of the export
    int cores, gibibytes, podLimit;
    int allocatableMillicores, allocatableMebibytes;
    double listPrice; // USD an hour, on demand, us-east-1
    double paidPrice; // what a spot machine costs on average; else the list price
    bool isSpot;
};
const ShopPoolText& textOf(ShopPool pool);

// A machine of a pool from one day of the bill's window to another. The last of a place is a node still.
struct ShopMachine
{
    ShopPool pool = ShopPool::General;
    int place = 0;
    int firstDay = 0, endDay = 0; // counted from the first day billed; the end is not included
    bool isNode = false;
    std::string name, instanceId, zone;
};
// In the order of pools and places.
std::vector<ShopMachine> shopMachines();

// Of the general pool's places so many are paid by the savings plan, at this part of the list price.
inline constexpr int plannedPlaces = 64;
inline constexpr double planPrice = 0.72;

// What a workload has beside its containers.
enum ShopTrait : unsigned {
    MeshSidecar = 1u << 0,
    ScalesOnCpu = 1u << 1,
    ScalesOnQueue = 1u << 2,
    MicroVm = 1u << 3,
    Volume = 1u << 4,
    HostPath = 1u << 5,
    HostNetwork = 1u << 6,
    Gpu = 1u << 7,
    Privileged = 1u << 8,
    NetAdmin = 1u << 9,
    Pending = 1u << 10 // no node takes its pods
};

enum class ShopUsage { None, Once, Often };

struct ShopWorkload
{
    const char* name;
    const char* space; // namespace
    const char* kind;
    const char* team;
    ShopPool pool;
    const char* image;
    const char* environment; // a variable that tells the language; nullptr: none
    int replicas;
    int millicores, mebibytes;         // requests; 0: none
    int usedMillicores, usedMebibytes; // the highest
    ShopUsage usage;
    unsigned traits;
};
std::span<const ShopWorkload> shopWorkloads();

inline bool has(const ShopWorkload& workload, ShopTrait trait)
{
    return (workload.traits & trait) != 0;
}

// What runs once on every node.
struct ShopAgent
{
    const char* name;
    int millicores, mebibytes;
};
std::span<const ShopAgent> shopAgents();

inline constexpr ShopAgent meshSidecar{"istio-proxy", 40, 128};

// The pods of a workload that have a node.
struct ShopPod
{
    std::string name;
    std::string node;
};
// Of every workload, in the order of the table; pods of a pool go round its nodes.
std::vector<std::vector<ShopPod>> shopPods();
std::string templateHash(const ShopWorkload& workload);

// The files.
std::string shopClusterText(const std::string& cluster);
std::string shopUsageText(const std::string& cluster);
std::string shopBillText(int month); // 9 or 10
std::string shopScenarioText();
std::string shopHostScenarioText();
std::string shopShippedScenarioText();

} // namespace tare::bench
