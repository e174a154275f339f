// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/caseloader.h"
#include "tests/support/comparison.h"
#include "tests/support/generator.h"

#include <QTest>

#include <cmath>
#include <map>

using namespace tare::model;
using namespace tare::tests;

namespace {

QString lines(const std::vector<std::string>& texts)
{
    QString text;
    for (std::size_t i = 0; i < texts.size() && i < 12; ++i)
        text += QStringLiteral("\n  ") + QString::fromStdString(texts[i]);
    return text;
}

// How many worlds: TARE_GENERATED_CASES, else the given number. The first seed: TARE_SEED, else 1.
std::size_t worldCount(std::size_t usual)
{
    bool isNumber = false;
    const auto entered = qEnvironmentVariable("TARE_GENERATED_CASES").toULongLong(&isNumber);
    return isNumber ? static_cast<std::size_t>(entered) : usual;
}

std::uint64_t firstSeed()
{
    bool isNumber = false;
    const auto entered = qEnvironmentVariable("TARE_SEED").toULongLong(&isNumber);
    return isNumber ? entered : 1;
}

// The sum over the pools of the figure that counts: what WebAssembly saves there.
std::map<std::string, double> wasmSavings(const Evaluation& evaluation)
{
    std::map<std::string, double> savings;
    for (const auto& pool : evaluation.pools)
        savings[referencePoolKey(pool.cluster, pool.pool, pool.instanceType, pool.capacityType)] =
            pool.wasmSaving.value();
    return savings;
}

// Savings on artefacts can make it worth to lose capacity; without them capacity alone decides.
Scenario withoutArtefacts(Scenario scenario)
{
    scenario.parameters["egress.releases_per_month"] = Range{};
    scenario.parameters["egress.storage_gb_month"] = Range{};
    for (auto& [id, workload] : scenario.workloads)
        workload.releasesPerMonth.reset();
    return scenario;
}

// Everything on Wasm takes more: memory, CPU, code and calls.
Scenario withDearerWasm(Scenario scenario)
{
    for (const auto language : languageIds)
        for (const char* parameter : {"density.wasm_base_mib", "density.wasm_code_mib", "density.cpu_factor",
                                      "density.heap_ratio", "density.call_memory_mib"}) {
            const std::string id = std::string(parameter) + '.' + std::string(language);
            Range range = scenario.range(id);
            range = {range.low * 1.3, range.likely * 1.3, range.high * 1.3};
            scenario.parameters[id] = range;
        }
    for (auto& [id, workload] : scenario.workloads) {
        if (workload.wasmModuleMib)
            workload.wasmModuleMib = Range{0, workload.wasmModuleMib->likely * 1.3, 1e6};
        if (workload.cpuFactor)
            workload.cpuFactor = Range{0, workload.cpuFactor->likely * 1.3, 1e3};
    }
    return scenario;
}

} // namespace

class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeCasesAgreeWithReference()
    {
        std::size_t figures = 0;
        for (const auto& folder : caseFolders()) {
            const auto whole = loadCase(folder);
            const auto evaluation = evaluated(whole.snapshot, whole.scenario);
            const auto reference = evaluateReference(*whole.snapshot, whole.scenario, factsOf(evaluation));
            const auto comparison = compare(evaluation, reference);
            figures += comparison.figures;
            QVERIFY2(comparison.differences.empty(),
                     qPrintable(QString::fromStdString(folder) + lines(comparison.differences)));
        }
        QVERIFY(figures > 1000);
        qInfo("%zu figures of the whole cases agree.", figures);
    }

    void generatedWorldsAgreeWithReference()
    {
        const auto count = worldCount(300);
        const auto first = firstSeed();
        std::size_t figures = 0, failed = 0;
        for (std::uint64_t seed = first; seed < first + count; ++seed) {
            const auto world = generateWorld(seed);
            const auto evaluation = evaluated(world.snapshot, world.scenario);
            const auto reference = evaluateReference(*world.snapshot, world.scenario, factsOf(evaluation));
            const auto comparison = compare(evaluation, reference);
            figures += comparison.figures;
            if (comparison.differences.empty())
                continue;
            ++failed;
            if (failed <= 10)
                qWarning("TARE_SEED=%llu:%s", static_cast<unsigned long long>(seed),
                         qPrintable(lines(comparison.differences)));
        }
        qInfo("%zu worlds from seed %llu, %zu figures compared.", count,
              static_cast<unsigned long long>(first), figures);
        QVERIFY(count == 0 || figures > count * 50);
        QCOMPARE(failed, std::size_t(0));
    }

    void orderAndNamesOfRecordsChangeNothing()
    {
        for (std::uint64_t seed = firstSeed(); seed < firstSeed() + 40; ++seed) {
            const auto world = generateWorld(seed);
            const auto other = reordered(world, seed + 1000);
            const auto left = evaluated(world.snapshot, world.scenario);
            const auto right = evaluated(other.snapshot, other.scenario);
            QCOMPARE(left.workloads.size(), right.workloads.size());
            for (std::size_t i = 0; i < left.workloads.size(); ++i) {
                QCOMPARE(left.workloads[i].id, right.workloads[i].id);
                QVERIFY(left.workloads[i].verdict == right.workloads[i].verdict);
                QVERIFY2(isSame(left.workloads[i].saving ? std::optional(left.workloads[i].saving->value())
                                                         : std::nullopt,
                                right.workloads[i].saving ? std::optional(right.workloads[i].saving->value())
                                                          : std::nullopt),
                         qPrintable(QStringLiteral("seed %1").arg(seed)));
            }
            QVERIFY(isSame(left.bill.total.value(), right.bill.total.value()));
            QVERIFY(isSame(left.bill.idle.value(), right.bill.idle.value()));
        }
    }

    void dearerWasmNeverRaisesWhatAPoolSaves()
    {
        GeneratorLimits limits;
        limits.clusters = limits.poolsOfCluster = 1;
        for (std::uint64_t seed = firstSeed(); seed < firstSeed() + 100; ++seed) {
            const auto world = generateWorld(seed, limits);
            const auto scenario = withoutArtefacts(world.scenario);
            const auto today = evaluated(world.snapshot, scenario);
            const auto dearer = evaluated(world.snapshot, withDearerWasm(scenario));
            const auto before = wasmSavings(today), after = wasmSavings(dearer);
            for (const auto& [pool, saving] : before)
                QVERIFY2(
                    after.at(pool) <= saving + 1e-6 + 1e-9 * std::abs(saving),
                    qPrintable(
                        QStringLiteral("seed %1: %2 after %3").arg(seed).arg(after.at(pool)).arg(saving)));
        }
    }

    void sharesAddUpAndNoPoolSavesMoreThanItCosts()
    {
        for (std::uint64_t seed = firstSeed(); seed < firstSeed() + 100; ++seed) {
            const auto world = generateWorld(seed);
            const auto evaluation = evaluated(world.snapshot, world.scenario);
            std::vector<double> shares(evaluation.pools.size());
            for (const auto& workload : evaluation.workloads)
                for (const auto& part : workload.parts)
                    if (workload.isMigrating)
                        shares[part.pool] += part.capacitySaving.value();
            for (std::size_t i = 0; i < evaluation.pools.size(); ++i) {
                const auto& pool = evaluation.pools[i];
                QVERIFY(isSame(shares[i], pool.wasmSaving.value()));
                const double all = pool.consolidationSaving.value() + pool.rightsizingSaving.value() +
                                   pool.wasmSaving.value();
                QVERIFY(all <= pool.cost.value() * (1 + 1e-9) + 1e-6);
            }
        }
    }

    void billAddsUp()
    {
        for (std::uint64_t seed = firstSeed(); seed < firstSeed() + 100; ++seed) {
            const auto world = generateWorld(seed);
            const auto bill = evaluated(world.snapshot, world.scenario).bill;
            double sum =
                bill.workloads.value() + bill.daemonSets.value() + bill.idle.value() + bill.unmatched.value();
            for (const auto& other : bill.other)
                sum += other.value();
            QVERIFY(isSame(bill.total.value(), sum));
            double period =
                bill.periodNodes.value() + bill.periodUnmatched.value() + bill.oneTimePeriod.value();
            for (const auto& other : bill.periodOther)
                period += other.value();
            QVERIFY(isSame(bill.periodTotal.value(), period));
        }
    }
};

QTEST_APPLESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
