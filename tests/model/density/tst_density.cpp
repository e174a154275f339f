// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/density/envelope.h"
#include "model/density/footprint.h"
#include "model/density/migratingset.h"

#include <QTest>

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <random>

using namespace tare::model;
using nlohmann::json;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 + 1e-9 * std::abs(expected);
}

const json& golden()
{
    static const json cases = [] {
        std::ifstream file(TARE_SOURCE_DIR "/tests/data/golden/capacity.json");
        return json::parse(file).at("cases");
    }();
    return cases;
}

std::vector<const json*> examples(const std::string& section)
{
    std::vector<const json*> result;
    for (const json& example : golden())
        if (example.at("section") == section)
            result.push_back(&example);
    return result;
}

Amount3 amounts(const json& given)
{
    return {given.at("cpu"), given.at("memory"), given.at("pods")};
}

LanguageParameters language(const json& given)
{
    LanguageParameters result;
    result.containerOverhead = Mebibytes(given.at("container_overhead"));
    result.wasmBase = Mebibytes(given.at("wasm_base"));
    result.wasmCode = Mebibytes(given.at("wasm_code"));
    result.heapRatio = given.at("heap_ratio");
    result.cpuFactor = given.at("cpu_factor");
    result.callMemory = Mebibytes(given.at("call_memory"));
    return result;
}

// A pool of the worked examples with its candidates, all of them eligible.
struct Example
{
    double used = 0;
    std::vector<PoolLines> pools;
    std::vector<MovePart> parts;
    std::vector<MoveCandidate> candidates;
    std::vector<std::string> names;

    explicit Example(const json& given)
    {
        const Amount3 shape = amounts(given.at("shape"));
        const double nodes = given.at("nodes");
        used = std::max(fill(amounts(given.at("demand_today")), shape).nodes / nodes,
                        given.at("target_fill").get<double>());
        pools.push_back({given.at("price_node_month").get<double>() / used,
                         lines(amounts(given.at("demand_right")), shape)});
        for (const auto& [name, delta] : given.at("delta").items()) {
            names.push_back(name);
            parts.push_back({0, lines(amounts(delta), shape)});
            candidates.push_back({parts.size() - 1, parts.size(), 0, true});
        }
    }
    double cost(const Amount3& at) const { return pools[0].price * highest(at).nodes; }
};

double weighted(const Amount3& a, const Amount3& b)
{
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

double saving(const std::vector<PoolLines>& pools, const std::vector<MovePart>& parts,
              const std::vector<MoveCandidate>& candidates, const std::vector<bool>& isMoved)
{
    const auto moved = movedLines(pools, parts, candidates, isMoved);
    double sum = 0;
    for (std::size_t pool = 0; pool < pools.size(); ++pool)
        sum += pools[pool].price * (highest(pools[pool].right).nodes - highest(moved[pool]).nodes);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        if (isMoved[i])
            sum += candidates[i].otherSaving;
    return sum;
}

// The same search, all of it worked out again for every flip.
std::vector<bool> plainSearch(const std::vector<PoolLines>& pools, const std::vector<MovePart>& parts,
                              const std::vector<MoveCandidate>& candidates)
{
    std::vector<bool> set(candidates.size());
    for (std::size_t i = 0; i < set.size(); ++i)
        set[i] = candidates[i].isEligible;
    const auto flipped = [&](std::size_t i) {
        auto other = set;
        other[i] = !other[i];
        return saving(pools, parts, candidates, other);
    };
    for (;;) {
        const double now = saving(pools, parts, candidates, set);
        double best = 1e-6;
        std::size_t chosen = set.size();
        for (std::size_t i = 0; i < set.size(); ++i) {
            const double gain = candidates[i].isEligible ? flipped(i) - now : 0;
            if (gain > best + (chosen < set.size() ? 1e-9 : 0)) {
                best = gain;
                chosen = i;
            }
        }
        if (chosen == set.size())
            break;
        set[chosen] = !set[chosen];
    }
    for (;;) {
        const double now = saving(pools, parts, candidates, set);
        const auto moved = movedLines(pools, parts, candidates, set);
        double smallest = 1e300;
        std::size_t chosen = set.size();
        for (std::size_t i = 0; i < set.size(); ++i) {
            if (!set[i] || now - flipped(i) >= 1e-6)
                continue;
            double own = candidates[i].otherSaving;
            for (std::size_t part = candidates[i].firstPart; part < candidates[i].endPart; ++part) {
                const std::size_t pool = parts[part].pool;
                own += pools[pool].price *
                       weighted(parts[part].relief, bindingLengths(pools[pool].right, moved[pool]));
            }
            if (own < smallest - 1e-9) {
                smallest = own;
                chosen = i;
            }
        }
        if (chosen == set.size())
            return set;
        set[chosen] = false;
    }
}

} // namespace

class DensityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedFootprints()
    {
        const auto cases = examples("M4");
        QCOMPARE(cases.size(), std::size_t(12));
        for (const json* example : cases) {
            const json& given = example->at("given");
            const json& target = given.at("target");
            FootprintInput input;
            input.memoryRight = Mebibytes(given.at("memory_right_mib"));
            input.cpuRight = Millicores(given.at("cpu_right_millicores"));
            input.containerOverhead = language(given.at("language_today")).containerOverhead;
            input.target = language(given.at("language_after"));
            input.cpuFactor = input.target.cpuFactor;
            input.callsInFlight = given.at("calls_in_flight");
            input.memoryHeadroom = given.at("memory_headroom");
            if (!given.at("measured_module_mib").is_null())
                input.measuredModule = Mebibytes(given.at("measured_module_mib"));
            const ModuleFootprint module = moduleFootprint(input);
            const WasmTarget wasm{target.at("kind") == "pod" ? TargetChoice::Pod : TargetChoice::Host,
                                  Mebibytes(target.at("shim")), Mebibytes(target.at("host_memory")),
                                  target.at("modules")};
            const double used = given.at("used");
            const double replicas = given.at("replicas_w");
            const Amount3 shape = amounts(given.at("node_shape"));
            const PlacedFootprint placed =
                placeModule(module, wasm, Millicores(used * shape[0]), Mebibytes(used * shape[1]), replicas);
            const json& expected = example->at("expected");
            const std::string name = example->at("name");
            QVERIFY2(isNear(placed.memory.value(), expected.at("memory_w_mib")), name.c_str());
            QVERIFY2(isNear(module.cpu.value(), expected.at("cpu_w_millicores")), name.c_str());
            QVERIFY2(isNear(placed.podsPerReplica * replicas, expected.at("pods_w")), name.c_str());
        }
    }

    void workedPools()
    {
        const auto cases = examples("M5");
        QCOMPARE(cases.size(), std::size_t(4));
        const char* names[] = {"cpu", "memory", "pods"};
        for (const json* item : cases) {
            const json& given = item->at("given");
            const json& expected = item->at("expected");
            const std::string title = item->at("name");
            const Example example(given);
            const Amount3 shape = amounts(given.at("shape"));
            const Fill today = fill(amounts(given.at("demand_today")), shape);
            const Fill right = highest(example.pools[0].right);
            QVERIFY(isNear(example.used, expected.at("used")));
            QVERIFY(isNear(today.nodes, expected.at("fill_today")));
            QVERIFY(expected.at("binding_today") == names[indexOf(today.binding)]);
            QVERIFY(isNear(right.nodes, expected.at("fill_right")));
            QVERIFY(expected.at("binding_right") == names[indexOf(right.binding)]);

            const auto set = chooseMigrating(example.pools, example.parts, example.candidates);
            std::vector<std::string> migrating;
            for (std::size_t i = 0; i < set.size(); ++i)
                if (set[i])
                    migrating.push_back(example.names[i]);
            QVERIFY2(migrating == expected.at("migrating").get<std::vector<std::string>>(), title.c_str());
            const std::vector<bool> everyone(set.size(), true);
            QVERIFY2(isNear(saving(example.pools, example.parts, example.candidates, everyone),
                            expected.at("wasm_saving_of_everyone_month")),
                     title.c_str());
            QVERIFY2(isNear(saving(example.pools, example.parts, example.candidates, set),
                            expected.at("wasm_saving_month")),
                     title.c_str());
            const Amount3 end = movedLines(example.pools, example.parts, example.candidates, set)[0];
            QVERIFY(isNear(highest(end).nodes, expected.at("fill_wasm")));
            QVERIFY(expected.at("binding_wasm") == names[indexOf(highest(end).binding)]);
            const Amount3 lengths = bindingLengths(example.pools[0].right, end);
            for (std::size_t r = 0; r < resourceCount; ++r)
                QVERIFY2(isNear(lengths[r], expected.at("length").at(names[r])), title.c_str());
            for (std::size_t i = 0; i < set.size(); ++i) {
                const Amount3& relief = example.parts[i].relief;
                const Amount3 joined{end[0] - relief[0], end[1] - relief[1], end[2] - relief[2]};
                const double share = set[i] ? example.pools[0].price * weighted(relief, lengths)
                                            : example.cost(end) - example.cost(joined);
                QVERIFY2(isNear(share, expected.at("capacity_saving_month").at(example.names[i])),
                         title.c_str());
            }
        }
    }

    void lengthsAddUpToOneAndSharesToTheSaving()
    {
        std::mt19937_64 random(5);
        const auto uniform = [&](double low, double high) {
            return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
        };
        for (int run = 0; run < 2000; ++run) {
            Amount3 start, end, difference;
            for (std::size_t r = 0; r < resourceCount; ++r) {
                start[r] = uniform(0, 10);
                end[r] = run % 7 == 0 && r ? end[0] : uniform(0, 10);
                difference[r] = start[r] - end[r];
            }
            const Amount3 lengths = bindingLengths(start, end);
            QVERIFY(std::abs(lengths[0] + lengths[1] + lengths[2] - 1) < 1e-12);
            QVERIFY(std::abs(weighted(difference, lengths) - (highest(start).nodes - highest(end).nodes)) <
                    1e-9);
        }
    }

    void searchAgreesWithTryingEverythingAgain()
    {
        std::mt19937_64 random(11);
        const auto uniform = [&](double low, double high) {
            return low + (high - low) * static_cast<double>(random() >> 11) / 9007199254740992.0;
        };
        std::size_t stayed = 0;
        for (int run = 0; run < 300; ++run) {
            std::vector<PoolLines> pools(1 + random() % 4);
            std::vector<MovePart> parts;
            std::vector<MoveCandidate> candidates;
            for (std::size_t i = 0; i < 1 + random() % 14; ++i) {
                MoveCandidate candidate{parts.size(), 0, random() % 4 ? 0 : uniform(-3, 3),
                                        random() % 8 != 0};
                for (std::size_t pool = 0; pool < pools.size(); ++pool) {
                    if (random() % 2)
                        continue;
                    Amount3 right{uniform(0, 1), uniform(0, 2), uniform(0, 1)};
                    parts.push_back({pool,
                                     {uniform(-0.6, 0.2) * right[0], uniform(-0.1, 0.9) * right[1],
                                      run % 2 ? 0 : uniform(0, 0.9) * right[2]}});
                    for (std::size_t r = 0; r < resourceCount; ++r)
                        pools[pool].right[r] += right[r];
                }
                candidate.endPart = parts.size();
                candidates.push_back(candidate);
            }
            for (PoolLines& pool : pools)
                pool.price = uniform(20, 200);
            const auto expected = plainSearch(pools, parts, candidates);
            QVERIFY2(chooseMigrating(pools, parts, candidates) == expected, qPrintable(QString::number(run)));
            stayed += static_cast<std::size_t>(std::count(expected.begin(), expected.end(), false));
        }
        QVERIFY(stayed > 100);
    }

    void nobodyMovesWhereModulesTakeMore()
    {
        const std::vector<PoolLines> pools{{100, {5, 5, 5}}};
        const std::vector<MovePart> parts{{0, {-0.1, -0.2, 0}}, {0, {0, 0, 0}}};
        const std::vector<MoveCandidate> candidates{{0, 1, 0, true}, {1, 2, 0, true}};
        QCOMPARE(chooseMigrating(pools, parts, candidates), std::vector<bool>({false, false}));
    }

    void warmReplicasAndIdleTimeAreTakenOff()
    {
        QCOMPARE(replicasOnWasm(10, 2, 0.25), 6.0);
        QCOMPARE(replicasOnWasm(1, 2, 0), 0.0);
    }
};

QTEST_APPLESS_MAIN(DensityTest)
#include "tst_density.moc"
