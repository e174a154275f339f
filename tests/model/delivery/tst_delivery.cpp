// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/delivery/artefacts.h"
#include "model/delivery/serverless.h"

#include <QTest>

#include <cmath>

using namespace tare::model;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void artefactsCostWhatTheGoldenCasesSay_data();
    void artefactsCostWhatTheGoldenCasesSay();
    void aBillCapsWhatTheModelSays();
    void functionsSaveByTimeAndMemory();
    void functionsWithRareColdStartsSaveLittle();
    void slowerFunctionsSaveANegativeAmount();
    void functionsWithoutTimeOrMemorySayNothing();
    void warmReplicasAreEnteredOrWhatTheAutoscalerKeeps();
};

void TestDelivery::artefactsCostWhatTheGoldenCasesSay_data()
{
    QTest::addColumn<double>("gigabytes");
    QTest::addColumn<double>("releases");
    QTest::addColumn<double>("reuse");
    QTest::addColumn<double>("pulls");
    QTest::addColumn<double>("pullPrice");
    QTest::addColumn<double>("regions");
    QTest::addColumn<double>("versions");
    QTest::addColumn<double>("dedupe");
    QTest::addColumn<double>("architectures");
    QTest::addColumn<double>("transfer");
    QTest::addColumn<double>("storage");
    QTest::addColumn<double>("cost");
    QTest::newRow("image of 500 MB, two further regions")
        << 0.5 << 304.1666666666667 << 0.0 << 0.0 << 0.0 << 2.0 << 30.0 << 0.0 << 1.0 << 304.1666667 << 45.0
        << 10.58333333;
    QTest::newRow("module of 5 MB, two further regions")
        << 0.005 << 304.1666666666667 << 0.0 << 0.0 << 0.0 << 2.0 << 30.0 << 0.0 << 1.0 << 3.041666667 << 0.45
        << 0.1058333333;
    QTest::newRow("layers, pulls across zones, two architectures")
        << 0.18 << 40.0 << 0.7 << 6.0 << 0.01 << 1.0 << 20.0 << 0.6 << 2.0 << 15.12 << 5.76 << 0.7488;
    QTest::newRow("never released, nothing kept")
        << 0.5 << 0.0 << 0.0 << 6.0 << 0.01 << 2.0 << 0.0 << 0.0 << 1.0 << 0.0 << 0.0 << 0.0;
}

void TestDelivery::artefactsCostWhatTheGoldenCasesSay()
{
    QFETCH(double, gigabytes);
    QFETCH(double, releases);
    QFETCH(double, reuse);
    QFETCH(double, pulls);
    QFETCH(double, pullPrice);
    QFETCH(double, regions);
    QFETCH(double, versions);
    QFETCH(double, dedupe);
    QFETCH(double, architectures);
    QFETCH(double, transfer);
    QFETCH(double, storage);
    QFETCH(double, cost);
    ArtefactInput input;
    input.size = Gigabytes(gigabytes);
    input.releasesPerMonth = releases;
    input.layerReuse = reuse;
    input.pulls = pulls;
    input.pullPrice = MoneyPerGigabyte(pullPrice);
    input.furtherRegions = regions;
    input.copyPrice = MoneyPerGigabyte(0.02);
    input.retainedVersions = versions;
    input.dedupe = dedupe;
    input.architectures = architectures;
    input.storagePrice = MoneyPerGigabyte(0.1);
    const ArtefactCost result = artefactCost(input);
    QVERIFY(isNear(result.transferPerMonth.value(), transfer));
    QVERIFY(isNear(result.storage.value(), storage));
    QVERIFY(isNear(result.cost().value(), cost));
}

void TestDelivery::aBillCapsWhatTheModelSays()
{
    QCOMPARE(billedCapFactor(MoneyPerMonth(100), MoneyPerMonth(25), true), 0.25);
    QCOMPARE(billedCapFactor(MoneyPerMonth(100), MoneyPerMonth(250), true), 1.0);
    QCOMPARE(billedCapFactor(MoneyPerMonth(100), MoneyPerMonth(25), false), 1.0);
    QCOMPARE(billedCapFactor(MoneyPerMonth(100), MoneyPerMonth(-5), true), 0.0);
    QCOMPARE(billedCapFactor(MoneyPerMonth(0), MoneyPerMonth(0), true), 1.0);
}

void TestDelivery::functionsSaveByTimeAndMemory()
{
    FunctionInput input;
    input.durationMs = 50;
    input.memoryGb = 0.256;
    input.coldRate = 0.01;
    input.initMs = 800;
    input.cpuFactor = 1.2;
    input.wasmInitMs = 2;
    input.wasmMemoryGb = 0.128;
    input.billedGbSeconds = MoneyPerMonth(100);
    const auto cost = functionCost(input);
    QVERIFY(cost.has_value());
    QCOMPARE(cost->ms, 58.0);
    QVERIFY(isNear(cost->msWasm, 60.02));
    QVERIFY(isNear(cost->saving.value(), 100 * (1 - 60.02 * 0.128 / (58 * 0.256))));
}

void TestDelivery::functionsWithRareColdStartsSaveLittle()
{
    // 50 ms calls, 800 ms and 2 ms of initialisation, the same memory and speed: 0.1 %, 1 %, 5 % and all cold
    FunctionInput input;
    input.durationMs = 50;
    input.memoryGb = input.wasmMemoryGb = 0.5;
    input.initMs = 800;
    input.wasmInitMs = 2;
    input.billedGbSeconds = MoneyPerMonth(1);
    const auto savingAt = [&input](double coldRate) {
        input.coldRate = coldRate;
        return functionCost(input)->saving.value();
    };
    QCOMPARE(std::round(savingAt(0.001) * 1000), 16.0);
    QCOMPARE(std::round(savingAt(0.01) * 1000), 138.0);
    QCOMPARE(std::round(savingAt(0.05) * 100), 44.0);
    QCOMPARE(std::round(savingAt(1) * 1000), 939.0);
}

void TestDelivery::slowerFunctionsSaveANegativeAmount()
{
    FunctionInput input;
    input.durationMs = 50;
    input.memoryGb = input.wasmMemoryGb = 0.5;
    input.cpuFactor = 2;
    input.billedGbSeconds = MoneyPerMonth(10);
    QCOMPARE(functionCost(input)->saving.value(), -10.0);
}

void TestDelivery::functionsWithoutTimeOrMemorySayNothing()
{
    QVERIFY(!functionCost(FunctionInput{}).has_value());
}

void TestDelivery::warmReplicasAreEnteredOrWhatTheAutoscalerKeeps()
{
    QCOMPARE(warmReplicas(3, 5, 1), 3.0);
    QCOMPARE(warmReplicas(std::nullopt, 5, 1.5), 3.5);
    QCOMPARE(warmReplicas(std::nullopt, 2, 4), 0.0);
    QCOMPARE(warmReplicas(std::nullopt, 5, std::nullopt), 0.0);
    QCOMPARE(warmReplicas(std::nullopt, std::nullopt, 1), 0.0);
}

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
