// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort/effort.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace tare::model;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

ResolvedScenario scenarioWith(const std::string& method, Range ksloc = {4.5, 4.5, 4.5})
{
    Scenario scenario;
    scenario.parameters["effort.method"] = method;
    scenario.parameters["effort.ksloc"] = ksloc;
    return resolve(scenario);
}

} // namespace

class TestEffort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cocomoGivesTheGoldenDays_data();
    void cocomoGivesTheGoldenDays();
    void archetypeDaysScaleWithSize();
    void archetypeDaysTakeRemediesOnTop();
    void unknownArchetypesCountAsUnknown();
    void bothMethodsStandSideBySide();
    void pointsNeedPoints();
    void enteredDaysAlwaysWin();
    void smallServicesAreBelowCocomo();
    void finishedMigrationsRescaleOpenEstimates();
    void oneOffCostHasItsContingency();
};

void TestEffort::cocomoGivesTheGoldenDays_data()
{
    QTest::addColumn<double>("ksloc");
    QTest::addColumn<double>("design");
    QTest::addColumn<double>("code");
    QTest::addColumn<double>("integration");
    QTest::addColumn<double>("translated");
    QTest::addColumn<double>("days");
    QTest::newRow("rust port") << 5.0 << 0.0 << 5.0 << 15.0 << 0.0 << 24.46442131;
    QTest::newRow("java rewrite") << 12.0 << 40.0 << 100.0 << 80.0 << 0.0 << 708.9350989;
    QTest::newRow("go with half translated") << 8.0 << 5.0 << 15.0 << 25.0 << 50.0 << 73.83594031;
    QTest::newRow("no code") << 0.0 << 40.0 << 100.0 << 80.0 << 0.0 << 0.0;
}

void TestEffort::cocomoGivesTheGoldenDays()
{
    QFETCH(double, ksloc);
    QFETCH(double, design);
    QFETCH(double, code);
    QFETCH(double, integration);
    QFETCH(double, translated);
    QFETCH(double, days);
    CocomoInput input;
    input.ksloc = ksloc;
    input.designModified = design;
    input.codeModified = code;
    input.integrationModified = integration;
    input.assessment = 2;
    input.understanding = 30;
    input.unfamiliarity = 0.4;
    input.translated = translated;
    QVERIFY(isNear(cocomoDays(input).value(), days));
}

void TestEffort::archetypeDaysScaleWithSize()
{
    QCOMPARE(archetypeDays(PersonDays(30), 4.5).value(), 30.0);
    QVERIFY(isNear(archetypeDays(PersonDays(30), 9).value(), 30 * std::pow(2, 1.0997)));
    QCOMPARE(archetypeDays(PersonDays(30), 0).value(), 0.0);
}

void TestEffort::archetypeDaysTakeRemediesOnTop()
{
    EffortFacts facts;
    facts.language = Language::Java;
    facts.archetype = "java-spring";
    facts.remedyDays = {1, 2, 5};
    const EffortEstimate estimate = estimateEffort(scenarioWith("archetype"), facts);
    QVERIFY(estimate.method == EffortMethod::Archetype);
    QVERIFY(isNear(estimate.days.low, 31) && isNear(estimate.days.likely, 82) &&
            isNear(estimate.days.high, 225));
}

void TestEffort::unknownArchetypesCountAsUnknown()
{
    EffortFacts facts;
    facts.archetype = "no such thing";
    QVERIFY(isNear(estimateEffort(scenarioWith("archetype"), facts).days.likely, 30));
}

void TestEffort::bothMethodsStandSideBySide()
{
    EffortFacts facts;
    facts.language = Language::Rust;
    facts.archetype = "rust-http";
    const EffortEstimate estimate = estimateEffort(scenarioWith("cocomo", {5, 5, 5}), facts);
    QVERIFY(estimate.method == EffortMethod::Cocomo);
    QVERIFY(isNear(estimate.days.likely, 24.46442131));
    QVERIFY(isNear(estimate.archetype.likely, 6 * std::pow(5 / 4.5, 1.0997)));
    QVERIFY(!estimate.points);
}

void TestEffort::pointsNeedPoints()
{
    WorkloadOverride overrides;
    EffortFacts facts;
    facts.archetype = "go-http";
    facts.overrides = &overrides;
    const ResolvedScenario scenario = scenarioWith("points");
    QVERIFY(estimateEffort(scenario, facts).method == EffortMethod::Archetype);
    overrides.effortPoints = Range{3, 5, 7};
    const EffortEstimate estimate = estimateEffort(scenario, facts);
    QVERIFY(estimate.method == EffortMethod::Points);
    QVERIFY((estimate.days == Range{1.5, 5, 14}));
}

void TestEffort::enteredDaysAlwaysWin()
{
    WorkloadOverride overrides;
    overrides.effortDays = Range{5, 8, 20};
    overrides.effortPoints = Range{1, 1, 1};
    EffortFacts facts;
    facts.archetype = "go-http";
    facts.overrides = &overrides;
    facts.remedyDays = {10, 10, 10};
    facts.calibration = 3;
    for (const char* method : {"archetype", "cocomo", "points", "entered"}) {
        const EffortEstimate estimate = estimateEffort(scenarioWith(method), facts);
        QVERIFY(estimate.method == EffortMethod::Entered);
        QVERIFY((estimate.days == Range{5, 8, 20}));
    }
    overrides.effortDays.reset();
    QVERIFY(estimateEffort(scenarioWith("entered"), facts).method == EffortMethod::Archetype);
}

void TestEffort::smallServicesAreBelowCocomo()
{
    WorkloadOverride overrides;
    overrides.ksloc = Range{1, 1.9, 3};
    EffortFacts facts;
    facts.overrides = &overrides;
    QVERIFY(estimateEffort(scenarioWith("cocomo"), facts).isBelowCocomoSize);
    overrides.ksloc = Range{2, 2, 2};
    QVERIFY(!estimateEffort(scenarioWith("cocomo"), facts).isBelowCocomoSize);
}

void TestEffort::finishedMigrationsRescaleOpenEstimates()
{
    QCOMPARE(calibrate({}).factor, 1.0);
    QVERIFY(!calibrate({}).errorSoFar);
    const std::array<FinishedMigration, 3> finished{{{PersonDays(10), PersonDays(15)},
                                                     {PersonDays(20), PersonDays(15)},
                                                     {PersonDays(0), PersonDays(99)}}};
    const Calibration calibration = calibrate(finished);
    QCOMPARE(calibration.finished, std::size_t(2));
    QCOMPARE(calibration.factor, 1.0);
    QCOMPARE(*calibration.errorSoFar, 0.375);

    EffortFacts facts;
    facts.archetype = "go-http";
    facts.calibration = 1.5;
    QVERIFY(isNear(estimateEffort(scenarioWith("archetype"), facts).days.likely, 13.5));
}

void TestEffort::oneOffCostHasItsContingency()
{
    QVERIFY(isNear(oneOffCost(PersonDays(4), MoneyPerDay(800), 0.15).value(), 3680));
}

QTEST_APPLESS_MAIN(TestEffort)
#include "tst_effort.moc"
