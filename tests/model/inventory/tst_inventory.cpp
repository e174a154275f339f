// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/usage.h"
#include "model/inventory/workloads.h"
#include "tests/support/snapshotbuilder.h"

#include <QTest>

#include <cmath>

using namespace tare::model;
using namespace tare::tests;

namespace {

const Workload* find(const ClusterInventory& inventory, const std::string& id)
{
    for (const Workload& workload : inventory.workloads)
        if (workload.id == id)
            return &workload;
    return nullptr;
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

class InventoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ownersAreWalkedByUidToTheTop()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 200));
        builder.addController("Deployment", "cart").uid = "d1";
        auto& replicaSet = builder.addController("ReplicaSet", "cart-abc");
        replicaSet.uid = "r1";
        replicaSet.owner = OwnerReference{"Deployment", "cart", "d1"};
        builder.addPod("cart-abc-1", "n1", shape, "ReplicaSet", "cart-abc").owner->uid = "r1";
        // a later object of the same name is not the owner
        auto& other = builder.addPod("old-1", "n1", shape, "ReplicaSet", "cart-abc");
        other.owner->uid = "gone";

        const auto inventory = buildInventory(*builder.build());
        QVERIFY(find(inventory, "case/shop/Deployment/cart"));
        QCOMPARE(find(inventory, "case/shop/Deployment/cart")->replicas, 1.0);
        QVERIFY(find(inventory, "case/shop/ReplicaSet/cart-abc"));
        QCOMPARE(inventory.workloads.size(), std::size_t(2));
    }

    void ownersAreWalkedByNameWhereUidsAreMissing()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 200));
        builder.addController("CronJob", "nightly");
        auto& job = builder.addController("Job", "nightly-1");
        job.owner = OwnerReference{"CronJob", "nightly", {}};
        builder.addPod("nightly-1-x", "n1", shape, "Job", "nightly-1");
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.workloads.size(), std::size_t(1));
        QCOMPARE(inventory.workloads.front().id, std::string("case/shop/CronJob/nightly"));
    }

    void foreignOwnersAndLonePodsCountAsTheyAreNamed()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 200));
        auto& replicaSet = builder.addController("ReplicaSet", "web-1");
        replicaSet.owner = OwnerReference{"Rollout", "web", "not in the export"};
        builder.addPod("web-1-a", "n1", shape, "ReplicaSet", "web-1");
        builder.addPod("lone", "n1", shape);
        const auto inventory = buildInventory(*builder.build());
        QVERIFY(find(inventory, "case/shop/Rollout/web"));
        QVERIFY(find(inventory, "case/shop/Pod/lone"));
    }

    void missingReplicaSetTellsItsDeployment()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        auto& pod =
            builder.addPod("cart-5f6d-x", "n1", builder.addShape(amounts(1, 1)), "ReplicaSet", "cart-5f6d");
        pod.templateHash = "5f6d";
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.workloads.front().id, std::string("case/shop/Deployment/cart"));
        QVERIFY(inventory.workloads.front().isNameInferred);
        QCOMPARE(inventory.counts.inferredWorkloads, std::size_t(1));
    }

    void historyAndWhatDoesNotRunConsumesNothing()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 200));
        builder.addController("ReplicaSet", "old").replicas = 0;
        builder.addController("ReplicaSet", "bare").replicas = 2;
        builder.addPod("bare-1", "n1", shape, "ReplicaSet", "bare");
        builder.addPod("bare-2", "", shape, "ReplicaSet", "bare").phase = PodPhase::Pending;
        builder.addPod("bare-3", "n1", shape, "ReplicaSet", "bare").phase = PodPhase::Failed;
        builder.addPod("bare-4", "n1", shape, "ReplicaSet", "bare").phase = PodPhase::Succeeded;
        builder.addPod("bare-5", "n1", shape, "ReplicaSet", "bare").phase = PodPhase::Pending;
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.workloads.size(), std::size_t(1));
        QCOMPARE(inventory.workloads.front().replicas, 2.0); // running, and scheduled though not running yet
        QCOMPARE(inventory.counts.endedPods, std::size_t(2));
        QCOMPARE(inventory.counts.podsWithoutNode, std::size_t(1));
    }

    void daemonsAndStaticPodsBelongToTheirNode()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addNode("n2");
        builder.addController("DaemonSet", "agent");
        builder.addPod("agent-1", "n1", builder.addShape(amounts(100, 300)), "DaemonSet", "agent");
        builder.addPod("proxy-n1", "n1", builder.addShape(amounts(50, 0)), "Node", "n1");
        const auto inventory = buildInventory(*builder.build());
        QVERIFY(inventory.workloads.empty());
        QCOMPARE(inventory.pools.size(), std::size_t(1));
        QVERIFY(isNear(inventory.pools[0].heldByDaemons[0], 75));
        QVERIFY(isNear(inventory.pools[0].heldByDaemons[1], 150));
        QVERIFY(isNear(inventory.pools[0].heldByDaemons[2], 1));
        QVERIFY(isNear(inventory.pools[0].capacities[0].daemonsAllocated.cpu.value(), 150));
    }

    void initContainersFollowTheMaximumRule()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        PodShape shape;
        shape.containers = {container("app", amounts(100, 200)),
                            container("proxy", amounts(10, 50), ContainerRole::NativeSidecar),
                            container("migrate", amounts(500, 100), ContainerRole::Init)};
        builder.addPod("a", "n1", builder.addShape(shape));
        const auto inventory = buildInventory(*builder.build());
        const PodGroup& group = inventory.workloads.front().groups.front();
        // cpu: the init container beside the sidecar that was started before it; memory: the sum
        QVERIFY(isNear((group.app + group.sidecars).cpu.value(), 510));
        QVERIFY(isNear(group.app.memory.value(), 200));
        QVERIFY(isNear(group.sidecars.memory.value(), 50));
    }

    void overheadOfTheRuntimeClassCountsWhereThePodHasNone()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        RuntimeClassRecord kata;
        kata.name = "kata";
        kata.overhead = amounts(250, 130);
        builder.cluster().runtimeClasses.push_back(kata);
        PodShape shape;
        shape.containers = {container("app", amounts(100, 200))};
        shape.runtimeClass = "kata";
        builder.addPod("a", "n1", builder.addShape(shape));
        shape.overhead = amounts(10, 20);
        builder.addPod("b", "n1", builder.addShape(shape));
        const auto inventory = buildInventory(*builder.build());
        QVERIFY(isNear(find(inventory, "case/shop/Pod/a")->overhead.memory.value(), 130));
        QVERIFY(isNear(find(inventory, "case/shop/Pod/b")->overhead.memory.value(), 20));
    }

    void withoutPodsReplicasAreSpreadOverThePools()
    {
        SnapshotBuilder builder;
        for (const char* name : {"a1", "a2", "a3"})
            builder.addNode(name, "a");
        builder.addNode("b1", "b");
        auto& deployment = builder.addController("Deployment", "cart");
        deployment.replicas = 8;
        deployment.shape = builder.addShape(amounts(100, 200));
        auto& replicaSet = builder.addController("ReplicaSet", "cart-1");
        replicaSet.owner = OwnerReference{"Deployment", "cart", {}};
        replicaSet.replicas = 8;
        builder.addController("DaemonSet", "agent").shape = builder.addShape(amounts(40, 80));
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.workloads.size(), std::size_t(1));
        const Workload& cart = inventory.workloads.front();
        QCOMPARE(cart.replicas, 8.0);
        QCOMPARE(cart.groups.size(), std::size_t(2));
        QVERIFY(isNear(cart.groups[0].share, 0.75));
        QVERIFY(isNear(inventory.pools[1].heldByDaemons[0], 40));
        QCOMPARE(inventory.counts.spreadWorkloads, std::size_t(1));
    }

    void podsOnUnknownNodesAreCountedAndNotLost()
    {
        SnapshotBuilder builder;
        builder.addNode("a1", "a");
        builder.addNode("b1", "b");
        const auto shape = builder.addShape(amounts(100, 200));
        builder.addPod("x-0", "a1", shape, "StatefulSet", "x");
        builder.addPod("x-1", "gone", shape, "StatefulSet", "x");
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.workloads.front().replicas, 2.0);
        QCOMPARE(inventory.workloads.front().groups.size(), std::size_t(1));
        QCOMPARE(inventory.workloads.front().groups[0].share, 1.0);
        QCOMPARE(inventory.counts.podsOnUnknownNodes, std::size_t(1));
    }

    void objectsThatStandTwiceCountOnce()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addNode("n1");
        const auto shape = builder.addShape(amounts(100, 200));
        builder.addPod("x-0", "n1", shape, "StatefulSet", "x");
        builder.addPod("x-0", "n1", shape, "StatefulSet", "x");
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.pools.front().nodes.size(), std::size_t(1));
        QCOMPARE(inventory.workloads.front().replicas, 1.0);
        QCOMPARE(inventory.counts.duplicateNodes, std::size_t(1));
        QCOMPARE(inventory.counts.duplicatePods, std::size_t(1));
    }

    void poolsAreApartByTypeAndCapacity()
    {
        SnapshotBuilder builder;
        builder.addNode("n1", "");
        builder.addNode("n2", "general");
        builder.addNode("n3", "general").capacityType = CapacityType::Spot;
        builder.addNode("n4", "general").instanceType = "c5.large";
        const auto inventory = buildInventory(*builder.build());
        QCOMPARE(inventory.pools.size(), std::size_t(4));
        QCOMPARE(inventory.pools[3].name, std::string("m5.xlarge"));
        QVERIFY(!inventory.pools[3].isNamedByLabel);
    }

    void jobsCountByTheHoursTheyRan()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.cluster().observedAt = Timestamp{10 * 3600};
        const auto shape = builder.addShape(amounts(100, 200));
        auto& job = builder.addController("Job", "load");
        job.startTime = Timestamp{0};
        job.completionTime = Timestamp{2 * 3600};
        job.replicas = 3;
        job.shape = shape;
        builder.addController("CronJob", "never").shape = shape;
        builder.addPod("other", "n1", shape);
        const auto inventory = buildInventory(*builder.build());
        QVERIFY(isNear(find(inventory, "case/shop/Job/load")->replicas, 0.6));
        QVERIFY(find(inventory, "case/shop/Job/load")->hasData);
        QVERIFY(!find(inventory, "case/shop/CronJob/never")->hasData);
        QVERIFY(find(inventory, "case/shop/CronJob/never")->hasUnknownHours);
    }

    void usageGivesMeansPercentilesAndMaxima()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        const auto shape = builder.addShape(ResourceAmounts{});
        builder.addPod("x-0", "n1", shape, "StatefulSet", "x");
        builder.addPod("x-1", "n1", shape, "StatefulSet", "x");
        for (int i = 0; i <= 10; ++i)
            for (const char* pod : {"x-0", "x-1"})
                builder.addUsage(pod, "app", amounts(10 * i, 100 + i), 60 * i);
        builder.addUsage("x-0", "app", amounts(999, 999),
                         600); // the same moment, read again: the later counts
        builder.addUsage("unknown", "app", amounts(5, 5));
        const auto inventory = buildInventory(*builder.build());
        const Workload& workload = inventory.workloads.front();
        QCOMPARE(workload.usageSamples, std::size_t(22));
        QVERIFY(isNear(*workload.app.memory.right, 999));
        QVERIFY(isNear(*workload.app.cpu.mean, (2 * 550 - 100 + 999) / 22.0));
        QVERIFY(isNear(workload.groups[0].app.cpu.value(), *workload.app.cpu.mean)); // nothing is requested
        QVERIFY(workload.hasData);
        QCOMPARE(inventory.counts.usageOfUnknownPods, std::size_t(1));
        QVERIFY(isNear(quantile({10, 0, 5}, 0.95), 9.5));
    }

    void autoscalersOnCpuKeepTheRequest()
    {
        SnapshotBuilder builder;
        builder.addNode("n1");
        builder.addPod("x-0", "n1", builder.addShape(amounts(100, 100)), "StatefulSet", "x");
        AutoscalerRecord autoscaler;
        autoscaler.namespaceName = "shop";
        autoscaler.targetKind = "StatefulSet";
        autoscaler.targetName = "x";
        autoscaler.scalesOnCpu = true;
        builder.cluster().autoscalers.push_back(autoscaler);
        const auto inventory = buildInventory(*builder.build());
        QVERIFY(inventory.workloads.front().keepsCpuRequest);
        QCOMPARE(*inventory.workloads.front().minReplicas, 1.0);
    }
};

QTEST_APPLESS_MAIN(InventoryTest)
#include "tst_inventory.moc"
