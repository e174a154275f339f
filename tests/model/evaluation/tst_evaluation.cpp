// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/evaluation.h"
#include "tests/support/generator.h"
#include "tests/support/snapshotbuilder.h"

#include <QTest>

#include <cmath>
#include <functional>
#include <thread>

using namespace tare::model;
using namespace tare::tests;

namespace {

Range only(double value)
{
    return {value, value, value};
}

Evaluation evaluated(const std::shared_ptr<const Snapshot>& snapshot, const Scenario& scenario)
{
    auto result = evaluate(prepare(snapshot), scenario);
    if (!result)
        qFatal("a world cannot be evaluated");
    return std::move(result).value();
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 + 1e-9 * std::abs(expected);
}

constexpr const char* articleId = "case/shop/Deployment/service";

// The source article: 2,000 replicas of 150 MB on m5.4xlarge, 234 pods a node of which 4 are taken.
std::shared_ptr<const Snapshot> articleSnapshot()
{
    SnapshotBuilder builder;
    builder.addController("DaemonSet", "system");
    const auto system = builder.addShape(amounts(0, 0));
    for (int i = 0; i < 9; ++i) {
        const std::string name = "n" + std::to_string(i);
        NodeRecord& node = builder.addNode(name, "workers");
        node.instanceType = "m5.4xlarge";
        node.capacity = {{16'000'000'000}, {65536 * bytesPerMebibyte}, 234};
        node.allocatable = {{15'890'000'000}, {57692 * bytesPerMebibyte}, 234};
        for (int pod = 0; pod < 4; ++pod)
            builder.addPod(name + "-system-" + std::to_string(pod), name, system, "DaemonSet", "system");
    }
    const auto shape = builder.addShape(amounts(5, 150));
    for (int i = 0; i < 2000; ++i)
        builder.addPod("service-" + std::to_string(i), "n" + std::to_string(i % 9), shape, "Deployment",
                       "service");
    return builder.build();
}

Scenario articleScenario()
{
    Scenario scenario;
    scenario.parameters["rightsize.enabled"] = false;
    scenario.parameters["density.calls_in_flight"] = only(1);
    scenario.parameters["density.container_overhead_mib.rust"] = only(8);
    scenario.parameters["density.target_fill"] = only(0.8);
    scenario.parameters["density.cpu_factor.rust"] = only(1.25);
    scenario.parameters["egress.releases_per_month"] = only(0); // capacity alone
    scenario.parameters["egress.storage_gb_month"] = only(0);
    WorkloadOverride& service = scenario.workloads[articleId];
    service.language = Language::Java;
    service.targetLanguage = Language::Rust;
    service.wasmModuleMib = only(5);
    service.effortDays = only(10);
    return scenario;
}

class ThreadPerTask final : public Executor
{
public:
    explicit ThreadPerTask(unsigned threads) : m_threads(threads) {}
    unsigned concurrency() const override { return m_threads; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::vector<std::thread> threads;
        for (auto& task : tasks)
            threads.emplace_back(std::move(task));
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    unsigned m_threads;
};

// What a ranking says, every number to its last bit.
std::string bitsOf(const Evaluation& evaluation)
{
    std::string text;
    const auto put = [&](double value) { text.append(reinterpret_cast<const char*>(&value), sizeof(value)); };
    for (const WorkloadFigures& workload : evaluation.workloads) {
        text += workload.id + ' ' + std::to_string(workload.rank) + ' ' + workload.reason.code + ' ';
        put(workload.npv ? workload.npv->value() : -1);
        put(workload.saving ? workload.saving->value() : -1);
        put(workload.irrYear.value_or(-1));
        for (const Money amount : workload.cashFlow)
            put(amount.value());
    }
    for (const Money amount : evaluation.tco.migrate)
        put(amount.value());
    return text;
}

} // namespace

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void articleNeedsNineNodesBecausePodsBind()
    {
        const Evaluation evaluation = evaluated(articleSnapshot(), articleScenario());
        const PoolFigures& pool = evaluation.pools.front();
        QCOMPARE(pool.bindingToday, Resource::Pods);
        QVERIFY(isNear(pool.fillToday.value(), 2000.0 / 230));
        QCOMPARE(std::ceil(pool.fillToday.value()), 9.0);
        QVERIFY(isNear(pool.cost.value(), 5045.76));
        // by memory alone six would do
        QCOMPARE(std::ceil(pool.demandToday[1] / pool.usable[1]), 6.0);
    }

    void articleSavesNothingAsOneModulePerPod()
    {
        const Evaluation evaluation = evaluated(articleSnapshot(), articleScenario());
        QCOMPARE(evaluation.pools.front().wasmSaving.value(), 0.0);
        const WorkloadFigures* service = evaluation.findWorkload(articleId);
        QCOMPARE(service->verdict, Verdict::Never);
        QCOMPARE(service->reason.code, std::string("pods-bind"));
        QVERIFY(service->showbackSaving->value() > 500); // the module is light all the same
    }

    // A module that costs more in the registry than the image stays away because of the nodes all the same.
    void podsBindIsTheReasonWhereTheRegistryLosesALittle()
    {
        Scenario scenario = articleScenario();
        scenario.parameters["egress.storage_gb_month"] = only(0.1);
        scenario.workloads[articleId].imageSizeMb = only(1);
        scenario.workloads[articleId].wasmSizeMb = only(5);
        const Evaluation evaluation = evaluated(articleSnapshot(), scenario);
        const WorkloadFigures* service = evaluation.findWorkload(articleId);
        QVERIFY(service->saving->value() < -1e-6);
        QCOMPARE(service->capacitySaving->value(), 0.0);
        QCOMPARE(service->verdict, Verdict::Never);
        QCOMPARE(service->reason.code, std::string("pods-bind"));
    }

    void articleSavesByLiftingThePodLimitWithoutWebAssembly()
    {
        Scenario scenario = articleScenario();
        const Evaluation before = evaluated(articleSnapshot(), scenario);
        const PoolFigures& bound = before.pools.front();
        QVERIFY(isNear(bound.podLimitLiftedSaving.value(),
                       bound.priceNode.value() / bound.used * (2000.0 / 230 - 300000.0 / 57692)));
        scenario.parameters["density.pod_limit"] = only(1000);
        const Evaluation lifted = evaluated(articleSnapshot(), scenario);
        QCOMPARE(lifted.pools.front().bindingToday, Resource::Memory);
        QVERIFY(lifted.pools.front().wasmSaving.value() > 0);
    }

    void articleRewriteAsNativeContainerSavesWhatWebAssemblyDoes()
    {
        // 20 MiB as a native container, 110 pods a node: pods bind in both forms.
        Scenario scenario = articleScenario();
        scenario.parameters["density.pod_limit"] = only(334);
        scenario.parameters["density.container_overhead_mib.java"] = only(138);
        const Evaluation evaluation = evaluated(articleSnapshot(), scenario);
        const PoolFigures& pool = evaluation.pools.front();
        QVERIFY(pool.fillNative.value() > 0);
        QCOMPARE(pool.wasmOnlySaving.value(), 0.0);
    }

    void articleManyModulesPerHostGoOnUntilCpuBinds()
    {
        Scenario scenario = articleScenario();
        scenario.parameters["density.target"] = std::string("host");
        scenario.parameters["density.modules_per_host"] = only(50);
        const Evaluation evaluation = evaluated(articleSnapshot(), scenario);
        const PoolFigures& pool = evaluation.pools.front();
        QVERIFY(pool.wasmSaving.value() > 0.5 * pool.cost.value());
        QCOMPARE(pool.bindingWasm, Resource::Cpu);
        QVERIFY(isNear(pool.fillWasm.value(), 2000 * 5 * 1.25 / 15890));
    }

    // Shows: U12
    void partsOfTheBillAddUp()
    {
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            const GeneratedWorld world = generateWorld(seed);
            const Evaluation evaluation = evaluated(world.snapshot, world.scenario);
            const BillFigures& bill = evaluation.bill;
            double month = (bill.workloads + bill.daemonSets + bill.idle + bill.unmatched).value();
            double period = (bill.periodNodes + bill.periodUnmatched + bill.oneTimePeriod).value();
            for (std::size_t i = 0; i < otherCategoryCount; ++i) {
                month += bill.other[i].value();
                period += bill.periodOther[i].value();
            }
            QVERIFY(std::abs(month - bill.total.value()) < 1e-6);
            QVERIFY(std::abs(period - bill.periodTotal.value()) < 1e-6);
        }
    }

    void sharesAddUpToThePoolsSavingAndNoPoolSavesMoreThanItCosts()
    {
        std::size_t compared = 0;
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            const GeneratedWorld world = generateWorld(seed);
            const Evaluation evaluation = evaluated(world.snapshot, world.scenario);
            std::vector<double> shares(evaluation.pools.size()), only(evaluation.pools.size());
            for (const WorkloadFigures& workload : evaluation.workloads) {
                for (const WorkloadPoolPart& part : workload.parts) {
                    if (!workload.isMigrating)
                        continue;
                    shares[part.pool] += part.capacitySaving.value();
                    only[part.pool] += part.wasmOnlySaving.value();
                }
            }
            for (std::size_t i = 0; i < shares.size(); ++i) {
                const PoolFigures& pool = evaluation.pools[i];
                QVERIFY(std::abs(shares[i] - pool.wasmSaving.value()) < 1e-4);
                QVERIFY(std::abs(only[i] - pool.wasmOnlySaving.value()) < 1e-4);
                QVERIFY(pool.wasmSaving.value() <= pool.cost.value() + 1e-6);
                QVERIFY(pool.wasmSaving.value() + pool.rightsizingSaving.value() +
                            pool.consolidationSaving.value() <=
                        pool.cost.value() + 1e-6);
                compared += pool.wasmSaving.value() > 0;
            }
        }
        QVERIFY(compared > 20);
    }

    void orderAndNamesOfRecordsChangeNothing()
    {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const GeneratedWorld world = generateWorld(seed);
            const GeneratedWorld other = reordered(world, seed + 1000);
            const Evaluation a = evaluated(world.snapshot, world.scenario);
            const Evaluation b = evaluated(other.snapshot, other.scenario);
            QCOMPARE(a.workloads.size(), b.workloads.size());
            QVERIFY(isNear(a.bill.total.value(), b.bill.total.value()));
            for (std::size_t i = 0; i < a.workloads.size(); ++i) {
                const WorkloadFigures* same = b.findWorkload(a.workloads[i].id);
                QVERIFY(same);
                QCOMPARE(same->verdict, a.workloads[i].verdict);
                QVERIFY(isNear(same->cost.value(), a.workloads[i].cost.value()));
                if (same->npv)
                    QVERIFY(isNear(same->npv->value(), a.workloads[i].npv->value()));
            }
        }
    }

    void poolsThatPodsBindSaveNothingAsOnePerPod()
    {
        for (std::uint64_t seed = 1; seed <= 60; ++seed) {
            GeneratedWorld world = generateWorld(seed);
            world.scenario.parameters["density.target"] = std::string("pod");
            world.scenario.parameters["coldstart.warm_replicas"] = only(0);
            world.scenario.parameters["coldstart.scale_to_zero"] = false;
            for (auto& [id, workload] : world.scenario.workloads)
                workload.warmReplicas.reset();
            const Evaluation evaluation = evaluated(world.snapshot, world.scenario);
            for (const PoolFigures& pool : evaluation.pools)
                if (pool.bindingRight == Resource::Pods)
                    QVERIFY(pool.wasmSaving.value() < 1e-6);
        }
    }

    void componentsOfTotalCostAddUpEveryMonth()
    {
        const GeneratedWorld world = generateWorld(3);
        Scenario scenario = world.scenario;
        scenario.parameters["programme.fixed_cost"] = only(1000);
        scenario.parameters["programme.month_cost"] = only(10);
        scenario.parameters["effort.day_rate"] = only(0.01); // some do move
        const Evaluation evaluation = evaluated(world.snapshot, scenario);
        const TcoSeries& tco = evaluation.tco;
        double cumulative = 0;
        for (std::size_t month = 0; month < tco.stay.size(); ++month) {
            const Money sum = tco.migrateNodes[month] + tco.migrateOverlap[month] + tco.migrateOneOff[month] +
                              tco.migrateProgramme[month] + tco.migrateArtefacts[month];
            QVERIFY(isNear(sum.value(), tco.migrate[month].value()));
            cumulative += (tco.rightSize[month] - tco.migrate[month]).value();
            QVERIFY(isNear(tco.cumulativeCash[month].value(), cumulative));
        }
        QVERIFY(evaluation.programme.migrating > 0);
        QVERIFY(isNear(tco.cumulativeCash.front().value(), -1000));
    }

    void whereNothingMigratesThereIsNoProgrammeToPay()
    {
        const GeneratedWorld world = generateWorld(3);
        Scenario scenario = world.scenario;
        scenario.parameters["programme.fixed_cost"] = only(1000);
        scenario.parameters["programme.month_cost"] = only(10);
        scenario.parameters["effort.day_rate"] = only(1e6); // no move can earn that
        const Evaluation evaluation = evaluated(world.snapshot, scenario);
        QCOMPARE(evaluation.programme.migrating, std::size_t(0));
        const TcoSeries& tco = evaluation.tco;
        for (std::size_t month = 0; month < tco.stay.size(); ++month) {
            QCOMPARE(tco.migrate[month].value(), tco.rightSize[month].value());
            QCOMPARE(tco.migrateProgramme[month].value(), 0.0);
            QCOMPARE(tco.cumulativeCash[month].value(), 0.0);
        }
        QCOMPARE(evaluation.programme.npvAfterProgrammeCost.value(), 0.0);
    }

    // Shows: U6
    void withoutClusterOrWithTwoCurrenciesThereIsNoRanking()
    {
        const auto empty = evaluate(prepare(std::make_shared<Snapshot>()), Scenario{});
        QCOMPARE(empty.error().code, ErrorCode::NothingToRank);
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addCharge("i-1", "1");
        builder.addCharge("i-2", "1").currency = "EUR";
        const auto mixed = evaluate(prepare(builder.build()), Scenario{});
        QCOMPARE(mixed.error().code, ErrorCode::MixedCurrency);
        QCOMPARE(mixed.error().arguments, std::vector<std::string>({"USD", "EUR"}));
        StopToken stopped;
        stopped.requestStop();
        SnapshotBuilder plain;
        plain.addNode("n1");
        QCOMPARE(evaluate(prepare(plain.build()), Scenario{}, RankKey::Payback, stopped).error().code,
                 ErrorCode::Cancelled);
    }

    void anyNumberOfThreadsGivesTheSameBits()
    {
        SnapshotBuilder builder;
        for (int node = 0; node < 20; ++node)
            builder.addNode("n" + std::to_string(node), "pool-" + std::to_string(node / 10));
        for (int i = 0; i < 500; ++i) {
            const std::string name = "service-" + std::to_string(i);
            const auto shape = builder.addShape(amounts(5 + i * 37 % 200, 20 + i * 61 % 400));
            builder.addPod(name + "-0", "n" + std::to_string(i * 7 % 20), shape, "StatefulSet", name);
        }
        const auto prepared = prepare(builder.build());
        const std::string alone = bitsOf(*evaluate(prepared, Scenario{}));
        for (const unsigned threads : {1U, 2U, 7U}) {
            ThreadPerTask executor(threads);
            const auto result = evaluate(prepared, Scenario{}, RankKey::Payback, {}, executor);
            QVERIFY(result);
            QCOMPARE(result->workloads.size(), std::size_t{500});
            QVERIFY(bitsOf(*result) == alone);
        }
    }

    // Shows: U9
    void verdictsSayWhy()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addPod("unknown-0", "n1", builder.addShape(ResourceAmounts{}), "StatefulSet", "unknown");
        PodShape shape;
        shape.containers = {container("app", amounts(100, 100))};
        shape.usesHostNetwork = true;
        builder.addPod("net-0", "n1", builder.addShape(shape), "StatefulSet", "net");
        const auto plain = builder.addShape(amounts(100, 100));
        builder.addPod("dns-0", "n1", plain, "StatefulSet", "dns").namespaceName = "kube-system";
        builder.addPod("off-0", "n1", plain, "StatefulSet", "off");
        builder.addPod("hand-0", "n1", plain, "StatefulSet", "hand");
        Scenario scenario;
        scenario.workloads["case/shop/StatefulSet/off"].selected = false;
        scenario.workloads["case/shop/StatefulSet/hand"].blocked = std::string("owner says no");
        const Evaluation evaluation = evaluated(builder.build(), scenario);
        const auto reasonOf = [&](const char* id) { return evaluation.findWorkload(id)->reason.code; };
        QCOMPARE(reasonOf("case/shop/StatefulSet/unknown"), std::string("no-requests"));
        QCOMPARE(reasonOf("case/shop/StatefulSet/net"), std::string("blocked"));
        QCOMPARE(reasonOf("case/shop/StatefulSet/hand"), std::string("blocked-by-hand"));
        QCOMPARE(reasonOf("case/kube-system/StatefulSet/dns"), std::string("system-namespace"));
        QCOMPARE(reasonOf("case/shop/StatefulSet/off"), std::string("not-selected"));
        QVERIFY(!evaluation.findWorkload("case/shop/StatefulSet/net")->npv);
        QVERIFY(!evaluation.findWorkload("case/shop/StatefulSet/unknown")->saving);
    }

    // What is saved in the registry alone does not make its unknown nodes full of pods.
    void withoutNodesTheReasonIsThatThereAreNone()
    {
        SnapshotBuilder builder;
        builder.addPod("far-0", "elsewhere", builder.addShape(amounts(100, 100)), "StatefulSet", "far");
        Scenario scenario;
        WorkloadOverride& entered = scenario.workloads["case/shop/StatefulSet/far"];
        entered.imageSizeMb = only(900);
        entered.releasesPerMonth = only(40);
        const Evaluation evaluation = evaluated(builder.build(), scenario);
        const WorkloadFigures& far = *evaluation.findWorkload("case/shop/StatefulSet/far");
        QVERIFY(far.saving->value() > 0);
        QCOMPARE(far.verdict, Verdict::BeyondHorizon);
        QCOMPARE(far.reason.code, std::string("no-nodes"));
    }

    void whatTheAnalystEntersIsHonoured()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 400));
        for (int i = 0; i < 4; ++i)
            builder.addPod("x-" + std::to_string(i), "n1", shape, "StatefulSet", "x");
        Scenario scenario;
        scenario.parameters["rightsize.enabled"] = false;
        scenario.parameters["coldstart.scale_to_zero"] = true;
        WorkloadOverride& entered = scenario.workloads["case/shop/StatefulSet/x"];
        entered.replicas = only(8);
        entered.warmReplicas = only(2);
        entered.idleFraction = only(0.5);
        entered.cpuFactor = only(3);
        entered.wasmModuleMib = only(10);
        entered.callsInFlight = only(1);
        const Evaluation evaluation = evaluated(builder.build(), scenario);
        const WorkloadFigures& figures = evaluation.workloads.front();
        QCOMPARE(figures.replicas, 8.0);
        QCOMPARE(figures.replicasWasm, 3.0);
        QVERIFY(isNear(figures.today.cpu.value(), 800));
        QVERIFY(isNear(figures.wasm.cpu.value(), 3 * 300));
        QVERIFY(isNear(figures.footprint.running.value(), 10 * 1.15));
    }

    void remarksTellWhatTheResultRestsOn()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addPod("x-0", "gone", builder.addShape(amounts(100, 400)), "StatefulSet", "x");
        const Evaluation evaluation = evaluated(builder.build(), Scenario{});
        const auto has = [&](const char* code) {
            return std::any_of(evaluation.remarks.begin(), evaluation.remarks.end(),
                               [&](const Remark& remark) { return remark.code == code; });
        };
        QVERIFY(has("no-bill"));
        QVERIFY(has("pods-without-nodes"));
        QVERIFY(has("assumed-usage"));
    }
};

QTEST_APPLESS_MAIN(EvaluationTest)
#include "tst_evaluation.moc"
