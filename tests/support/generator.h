// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/snapshot.h"
#include "model/scenario/scenario.h"

#include <cstdint>
#include <memory>
#include <random>
#include <string>
#include <vector>

// Random clusters with their bills and assumptions. The same seed gives the same world on every machine: the
// engine is standard, the distributions are our own.
namespace tare::tests {

class Random
{
public:
    explicit Random(std::uint64_t seed) : m_engine(seed) {}
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_engine() % limit); }
    int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }
    double uniform(double low, double high)
    {
        return low + (high - low) * (static_cast<double>(m_engine() >> 11) / 9007199254740992.0);
    }
    bool chance(double probability) { return uniform(0, 1) < probability; }
    template<typename T> const T& pick(const std::vector<T>& values) { return values[below(values.size())]; }
    std::string hex(int digits);
    template<typename T> void shuffle(std::vector<T>& values)
    {
        for (std::size_t i = values.size(); i > 1; --i)
            std::swap(values[i - 1], values[below(i)]);
    }

private:
    std::mt19937_64 m_engine;
};

struct GeneratedWorld
{
    std::uint64_t seed = 0;
    std::shared_ptr<const model::Snapshot> snapshot;
    model::Scenario scenario;
};

struct GeneratorLimits
{
    int clusters = 2, poolsOfCluster = 3, nodesOfPool = 5, workloadsOfCluster = 8, replicas = 9;
    bool hasBill = true; // false: never one
};

GeneratedWorld generateWorld(std::uint64_t seed, const GeneratorLimits& limits = {});

// The same world with all records in another order and everything that only names things renamed: nodes,
// pods, uids, resource ids. Workloads and pools keep their names.
GeneratedWorld reordered(const GeneratedWorld& world, std::uint64_t seed);

// The parts, one of which each lies in a file of its own.
namespace generator {
void addCluster(model::Snapshot& snapshot, const std::string& name, Random& random,
                const GeneratorLimits& limits);
void addBill(model::Snapshot& snapshot, Random& random);
model::Scenario makeScenario(const std::vector<std::string>& workloadIds, Random& random);
// EC2 instance types with their list price an hour; the last one is on no price list.
struct InstanceType
{
    std::string name;
    int cores, gib, pods;
    double priceHour;
};
const std::vector<InstanceType>& instanceTypes();
} // namespace generator

} // namespace tare::tests
