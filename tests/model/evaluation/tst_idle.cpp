// SPDX-License-Identifier: GPL-3.0-or-later
// Idle apart and idle shared (M2.4): the same money, told in two ways.
#include "model/evaluation/evaluation.h"
#include "model/evaluation/reconciliation.h"
#include "tests/support/generator.h"
#include "tests/support/snapshotbuilder.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace tare::model;
using namespace tare::tests;

class IdleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharedOrApartTheSumIsTheSame();
    void everyPoolSharesWhatIsIdleInIt();
    void sharesFollowWhatIsAllocatedOfEachResource();
    void overcommittedPoolsGiveBack();
    void poolWithoutWorkloadsKeepsItsIdle();
};

namespace {

Evaluation evaluated(const GeneratedWorld& world)
{
    auto result = evaluate(prepare(world.snapshot), world.scenario);
    return result ? std::move(*result) : Evaluation();
}

bool isNear(double left, double right)
{
    return std::abs(left - right) <= 1e-6 * (1 + std::abs(right));
}

} // namespace

// Shows: U12
void IdleTest::sharedOrApartTheSumIsTheSame()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Evaluation evaluation = evaluated(generateWorld(seed));
        double apart = evaluation.bill.idle.value();
        double shared = evaluation.bill.idleUnshared.value();
        for (const WorkloadFigures& workload : evaluation.workloads) {
            apart += workload.cost.value();
            shared += workload.costWithIdle.value();
            QVERIFY(
                isNear(workload.costWithIdle.value(), workload.cost.value() + workload.idleShare.value()));
        }
        QVERIFY(isNear(shared, apart));
    }
}

// Against what the reconciliation says of the pool, which does not know of shares.
void IdleTest::everyPoolSharesWhatIsIdleInIt()
{
    std::size_t pools = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const Evaluation evaluation = evaluated(generateWorld(seed));
        std::vector<double> shares(evaluation.pools.size());
        for (const WorkloadFigures& workload : evaluation.workloads) {
            double parts = 0;
            for (const WorkloadPoolPart& part : workload.parts) {
                shares[part.pool] += part.idleShare.value();
                parts += part.idleShare.value();
            }
            QVERIFY(isNear(parts, workload.idleShare.value()));
        }
        double unshared = 0;
        for (const BillPartLine& line : billPartLines(evaluation, BillPart::Idle, BillView::Month, {})) {
            const PoolFigures& pool = evaluation.pools[line.index];
            QVERIFY(isNear(pool.idle.both().value(), line.amount));
            const bool isShared = pool.allocated.both().value() > 0;
            QVERIFY(isNear(shares[line.index], isShared ? line.amount : 0));
            unshared += isShared ? 0 : line.amount;
            pools += isShared ? 1 : 0;
        }
        QVERIFY(isNear(evaluation.bill.idleUnshared.value(), unshared));
    }
    QVERIFY(pools > 60);
}

// One node of 4 cores and 16 GiB: what takes the CPU bears the idle CPU, what takes the memory the idle
// memory.
void IdleTest::sharesFollowWhatIsAllocatedOfEachResource()
{
    SnapshotBuilder builder;
    builder.addNode("n0");
    const auto ofCpu = builder.addShape(amounts(2000, 0));
    const auto ofMemory = builder.addShape(amounts(0, 4096));
    builder.addPod("computing-0", "n0", ofCpu, "Deployment", "computing");
    builder.addPod("keeping-0", "n0", ofMemory, "Deployment", "keeping");
    const Evaluation evaluation = evaluated({0, builder.build(), {}});
    const PoolFigures& pool = evaluation.pools.front();
    const auto share = [&](const char* name) {
        return evaluation.findWorkload(std::string("case/shop/Deployment/") + name)->idleShare.value();
    };
    QVERIFY(pool.idle.cpu.value() > 0);
    QVERIFY(isNear(share("computing"), pool.idle.cpu.value()));
    QVERIFY(isNear(share("keeping"), pool.idle.memory.value()));
    // Half of the CPU is idle, and three quarters of the memory.
    QVERIFY(isNear(pool.idle.cpu.value(), pool.allocated.cpu.value()));
    QVERIFY(isNear(pool.idle.memory.value(), pool.allocated.memory.value() * 3));
}

void IdleTest::overcommittedPoolsGiveBack()
{
    SnapshotBuilder builder;
    builder.addNode("n0");
    const auto shape = builder.addShape(amounts(4000, 16384));
    for (int i = 0; i < 2; ++i)
        builder.addPod("service-" + std::to_string(i), "n0", shape, "Deployment", "service");
    const Evaluation evaluation = evaluated({0, builder.build(), {}});
    const WorkloadFigures& service = evaluation.workloads.front();
    QVERIFY(evaluation.bill.idle.value() < 0);
    QVERIFY(isNear(service.costWithIdle.value(), evaluation.pools.front().cost.value()));
    QVERIFY(isNear(service.cost.value(), 2 * service.costWithIdle.value()));
}

void IdleTest::poolWithoutWorkloadsKeepsItsIdle()
{
    SnapshotBuilder builder;
    builder.addNode("n0");
    builder.addNode("n1", "spare");
    builder.addPod("service-0", "n0", builder.addShape(amounts(1000, 1024)), "Deployment", "service");
    const Evaluation evaluation = evaluated({0, builder.build(), {}});
    const auto spare = std::find_if(evaluation.pools.begin(), evaluation.pools.end(),
                                    [](const PoolFigures& pool) { return pool.pool == "spare"; });
    QVERIFY(spare != evaluation.pools.end() && spare->cost.value() > 0);
    QVERIFY(isNear(evaluation.bill.idleUnshared.value(), spare->cost.value()));
    QVERIFY(isNear(evaluation.workloads.front().costWithIdle.value(), evaluation.pools.front().cost.value()));
}

QTEST_APPLESS_MAIN(IdleTest)
#include "tst_idle.moc"
