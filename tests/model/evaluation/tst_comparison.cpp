// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/comparison.h"
#include "tests/support/caseloader.h"
#include "tests/support/generator.h"

#include <QTest>

using namespace tare::model;
using namespace tare::tests;

namespace {

WorkloadFigures workload(const std::string& id, std::size_t rank, Verdict verdict,
                         std::optional<double> payback, double npv)
{
    WorkloadFigures figures;
    figures.id = id;
    figures.rank = rank;
    figures.verdict = verdict;
    if (payback)
        figures.payback.fromStart = Months(*payback);
    figures.npv = Money(npv);
    return figures;
}

// Three workloads before; after it one has gone, one has come, one no longer pays back.
Evaluation before()
{
    Evaluation evaluation;
    evaluation.workloads = {workload("a", 1, Verdict::Migrate, 4, 900),
                            workload("b", 2, Verdict::Migrate, 10, 500),
                            workload("c", 3, Verdict::Never, {}, -10)};
    evaluation.programme.migrating = 2;
    evaluation.programme.saving = MoneyPerMonth(300);
    evaluation.programme.wasmOnlySaving = MoneyPerMonth(40);
    evaluation.programme.oneOffCost = Money(2000);
    evaluation.programme.npv = Money(1400);
    evaluation.programme.npvAfterProgrammeCost = Money(-600);
    evaluation.programme.payback = Months(30);
    return evaluation;
}

Evaluation after()
{
    Evaluation evaluation;
    evaluation.scenario.parameters["time.growth"] = Range{0, 0.1, 0.2};
    evaluation.scenario.workloads["a"].effortDays = Range{1, 2, 3};
    evaluation.workloads = {workload("b", 1, Verdict::Migrate, 6, 700),
                            workload("d", 2, Verdict::Migrate, 20, 100),
                            workload("a", 3, Verdict::BeyondHorizon, {}, -300)};
    evaluation.programme.migrating = 2;
    evaluation.programme.saving = MoneyPerMonth(250);
    evaluation.programme.wasmOnlySaving = MoneyPerMonth(45);
    evaluation.programme.oneOffCost = Money(2600);
    evaluation.programme.npv = Money(800);
    evaluation.programme.npvAfterProgrammeCost = Money(-1200);
    return evaluation;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsTotalsSideBySide();
    void changesAreSharesOfWhatWasThere();
    void namesWhatWasAssumedOtherwise();
    void tellsWhoMovedLargestFirst();
    void nothingDiffersFromItself();
    void theOtherWayRoundEverythingIsTheOtherWayRound();
    void anEnteredDefaultIsNoDifference();
};

// Shows: U5
void TestComparison::setsTotalsSideBySide()
{
    const ComparedTotals totals = compare(before(), after()).totals;
    QCOMPARE(totals.migrating.change, std::int64_t{0});
    QCOMPARE(totals.saving.before.value(), 300.0);
    QCOMPARE(totals.saving.after.value(), 250.0);
    QCOMPARE(totals.saving.change.value(), -50.0);
    QCOMPARE(totals.wasmOnlySaving.change.value(), 5.0);
    QCOMPARE(totals.oneOffCost.change.value(), 600.0);
    QCOMPARE(totals.npv.change.value(), -600.0);
    QCOMPARE(totals.npvAfterProgrammeCost.change.value(), -600.0);
    QCOMPARE(totals.payback.before->value(), 30.0);
    QVERIFY(!totals.payback.after);
    QVERIFY(!totals.payback.change);
    QVERIFY(!totals.payback.share);
}

// Shows: U5
void TestComparison::changesAreSharesOfWhatWasThere()
{
    const ComparedTotals totals = compare(before(), after()).totals;
    QCOMPARE(totals.saving.share, std::optional(-50.0 / 300));
    QCOMPARE(totals.oneOffCost.share, std::optional(0.3));
    QCOMPARE(totals.migrating.share, std::optional(0.0));
    // A loss that doubles is a change for the worse, not a rise of 100 %.
    QCOMPARE(totals.npvAfterProgrammeCost.share, std::optional(-1.0));
    Evaluation nothing = before();
    nothing.programme.wasmOnlySaving = {};
    QVERIFY(!compare(nothing, after()).totals.wasmOnlySaving.share);
    Evaluation quick = after();
    quick.programme.payback = Months(24);
    QCOMPARE(compare(before(), quick).totals.payback.share, std::optional(-0.2));
}

void TestComparison::namesWhatWasAssumedOtherwise()
{
    const Comparison comparison = compare(before(), after());
    QCOMPARE(comparison.parameters.size(), std::size_t{1});
    QCOMPARE(comparison.parameters.front().parameter, std::string("time.growth"));
    QVERIFY(comparison.parameters.front().before == findParameter("time.growth")->defaultValue);
    QVERIFY(comparison.parameters.front().after == ParameterValue(Range{0, 0.1, 0.2}));
    QCOMPARE(comparison.overrides.size(), std::size_t{1});
    QCOMPARE(comparison.overrides.front().workload, std::string("a"));
    QVERIFY(comparison.overrides.front().before == WorkloadOverride{});
}

void TestComparison::tellsWhoMovedLargestFirst()
{
    const std::vector<WorkloadMove> moved = compare(before(), after()).moved;
    QCOMPARE(moved.size(), std::size_t{4});
    // another verdict first: a by two places; d came with a payback, c never had one
    QCOMPARE(moved[0].workload, std::string("a"));
    QCOMPARE(moved[0].places, std::int64_t{-2});
    QVERIFY(moved[0].verdictBefore == Verdict::Migrate);
    QVERIFY(moved[0].verdictAfter == Verdict::BeyondHorizon);
    QVERIFY(!moved[0].payback.change);
    QCOMPARE(moved[0].npv.change->value(), -1200.0);
    QCOMPARE(moved[1].workload, std::string("d"));
    QVERIFY(!moved[1].rankBefore);
    QCOMPARE(*moved[1].rankAfter, std::size_t{2});
    QCOMPARE(moved[2].workload, std::string("c"));
    QVERIFY(!moved[2].verdictAfter);
    QCOMPARE(moved[3].workload, std::string("b"));
    QCOMPARE(moved[3].places, std::int64_t{1});
    QCOMPARE(moved[3].payback.change->value(), -4.0);
}

void TestComparison::nothingDiffersFromItself()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        const GeneratedWorld world = generateWorld(seed);
        const auto result = evaluate(prepare(world.snapshot), world.scenario);
        if (!result)
            continue;
        const Comparison comparison = compare(*result, *result);
        QVERIFY(comparison.parameters.empty());
        QVERIFY(comparison.overrides.empty());
        QVERIFY(comparison.moved.empty());
        QCOMPARE(comparison.totals.npv.change.value(), 0.0);
        QVERIFY(!comparison.totals.payback.change || comparison.totals.payback.change->value() == 0);
    }
}

void TestComparison::theOtherWayRoundEverythingIsTheOtherWayRound()
{
    for (const std::string& folder : caseFolders()) {
        const WholeCase whole = loadCase(folder);
        const auto prepared = prepare(whole.snapshot);
        Scenario dear = whole.scenario;
        dear.parameters["effort.day_rate"] = Range{2000, 2000, 2000};
        const Evaluation one = evaluate(prepared, whole.scenario).value();
        const Evaluation other = evaluate(prepared, dear).value();
        const Comparison there = compare(one, other);
        const Comparison back = compare(other, one);
        QCOMPARE(there.parameters.size(), back.parameters.size());
        QCOMPARE(there.moved.size(), back.moved.size());
        for (std::size_t i = 0; i < there.moved.size(); ++i) {
            QCOMPARE(there.moved[i].workload, back.moved[i].workload);
            QCOMPARE(there.moved[i].places, -back.moved[i].places);
            QVERIFY(there.moved[i].verdictBefore == back.moved[i].verdictAfter);
        }
        QCOMPARE(there.totals.oneOffCost.change.value(), -back.totals.oneOffCost.change.value());
    }
}

void TestComparison::anEnteredDefaultIsNoDifference()
{
    Evaluation entered = before();
    entered.scenario.parameters["time.growth"] = findParameter("time.growth")->defaultValue;
    entered.scenario.workloads["a"] = {};
    const Comparison comparison = compare(before(), entered);
    QVERIFY(comparison.parameters.empty());
    QVERIFY(comparison.overrides.empty());
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
