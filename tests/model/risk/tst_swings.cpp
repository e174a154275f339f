// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/decided.h"
#include "model/risk/swings.h"
#include "tests/support/caseloader.h"
#include "tests/support/generator.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace tare::model;
using namespace tare::tests;

namespace {

Range only(double value)
{
    return {value, value, value};
}

std::shared_ptr<const Evaluation> evaluated(const std::shared_ptr<const Snapshot>& snapshot,
                                            const Scenario& scenario)
{
    auto result = evaluate(prepare(snapshot), scenario);
    return result ? std::make_shared<const Evaluation>(std::move(result).value()) : nullptr;
}

std::shared_ptr<const Evaluation> evaluatedCase(std::size_t index)
{
    const WholeCase whole = loadCase(caseFolders().at(index));
    return evaluated(whole.snapshot, whole.scenario);
}

Swings swingsOf(const std::shared_ptr<const Evaluation>& evaluation)
{
    InlineExecutor executor;
    return swings(evaluation, executor).value();
}

const Swing& find(const Swings& swings, std::string_view input)
{
    return *std::find_if(swings.inputs.begin(), swings.inputs.end(),
                         [&](const Swing& swing) { return swing.input == input; });
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-6 + 1e-9 * std::abs(expected);
}

// The last task first, on a thread of its own each.
class BackwardsExecutor final : public Executor
{
public:
    unsigned concurrency() const override { return 4; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::vector<std::thread> threads;
        for (auto task = tasks.rbegin(); task != tasks.rend(); ++task) {
            threads.emplace_back(*task);
            if (threads.size() == concurrency()) {
                for (std::thread& thread : threads)
                    thread.join();
                threads.clear();
            }
        }
        for (std::thread& thread : threads)
            thread.join();
    }
};

} // namespace

class TestSwings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsDecidedAgainStaysTheSame();
    void theProgrammesOwnCostSwingsByItself();
    void refactoringDaysSwingAllTogether();
    void whoMigratesStaysDecided();
    void nothingThatIsInUseIsLeftOut();
    void theWidestComesFirst();
    void sameBytesOnAnyNumberOfThreads();
    void everyEndHasItsWholeResult();
    void endsWhenAskedTo();
};

void TestSwings::whatIsDecidedAgainStaysTheSame()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const GeneratedWorld world = generateWorld(seed);
        const auto likely = evaluated(world.snapshot, world.scenario);
        if (!likely)
            continue;
        const auto again = evaluateDecided(likely->prepared, likely->scenario, decisionOf(*likely));
        QVERIFY(again);
        QCOMPARE(again->programme.npvAfterProgrammeCost.value(),
                 likely->programme.npvAfterProgrammeCost.value());
        QCOMPARE(again->workloads.size(), likely->workloads.size());
        for (std::size_t i = 0; i < likely->workloads.size(); ++i) {
            QCOMPARE(again->workloads[i].id, likely->workloads[i].id);
            QCOMPARE(again->workloads[i].verdict, likely->workloads[i].verdict);
            QVERIFY(again->workloads[i].npv == likely->workloads[i].npv);
        }
    }
}

// 22,800 / 53,200 / 136,800 once, and 950 / 2,533 / 6,333 in each of 36 months at 8 % a year.
void TestSwings::theProgrammesOwnCostSwingsByItself()
{
    WholeCase whole = loadCase(caseFolders().front());
    whole.scenario.parameters.erase("programme.fixed_cost");
    whole.scenario.parameters.erase("programme.month_cost");
    whole.scenario.parameters["time.horizon_months"] = only(36);
    whole.scenario.parameters["time.discount_rate"] = only(0.08);
    const Swings result = swingsOf(evaluated(whole.snapshot, whole.scenario));
    const double npv = result.npv.value();
    const Swing& once = find(result, "programme.fixed_cost");
    QCOMPARE(once.likely, 53200.0);
    QCOMPARE(once.low.value, 22800.0);
    QVERIFY(isNear(once.low.npv.value(), npv + 30400));
    QVERIFY(isNear(once.high.npv.value(), npv - 83600));
    QVERIFY(isNear(once.width.value(), 114000));
    double annuity = 0;
    for (int month = 1; month <= 36; ++month)
        annuity += std::pow(1.08, -month / 12.0);
    const Swing& monthly = find(result, "programme.month_cost");
    QVERIFY(isNear(monthly.low.npv.value(), npv + 1583 * annuity));
    QVERIFY(isNear(monthly.high.npv.value(), npv - 3800 * annuity));
}

// Held against the same days entered one by one.
void TestSwings::refactoringDaysSwingAllTogether()
{
    for (std::size_t index = 0; index < caseFolders().size(); ++index) {
        const auto likely = evaluatedCase(index);
        Scenario low = likely->scenario;
        Scenario high = likely->scenario;
        double days = 0;
        for (const WorkloadFigures& workload : likely->workloads) {
            low.workloads[workload.id].effortDays = only(workload.effortDays.low);
            high.workloads[workload.id].effortDays = only(workload.effortDays.high);
            days += workload.verdict == Verdict::Migrate ? workload.effortDays.likely : 0;
        }
        const Decision decision = decisionOf(*likely);
        const Swings result = swingsOf(likely);
        const Swing& swing = find(result, refactoringDays);
        const auto npv = [&](const Scenario& scenario) {
            return evaluateDecided(likely->prepared, scenario, decision)
                ->programme.npvAfterProgrammeCost.value();
        };
        QVERIFY(isNear(swing.low.npv.value(), npv(low)));
        QVERIFY(isNear(swing.high.npv.value(), npv(high)));
        QVERIFY(isNear(swing.likely, days));
        QVERIFY(swing.low.value <= swing.likely && swing.likely <= swing.high.value);
    }
}

void TestSwings::whoMigratesStaysDecided()
{
    WholeCase whole = loadCase(caseFolders().front());
    whole.scenario.parameters["effort.day_rate"] = Range{1, 600, 1e6};
    const auto likely = evaluated(whole.snapshot, whole.scenario);
    QVERIFY(likely->programme.migrating > 0);
    const auto dear = evaluateSwing(*likely, "effort.day_rate", SwingSide::High);
    QVERIFY(dear);
    QCOMPARE(dear->programme.migrating, likely->programme.migrating);
    QVERIFY(dear->programme.npvAfterProgrammeCost < Money(0));
    Scenario scenario = whole.scenario;
    scenario.parameters["effort.day_rate"] = only(1e6); // asked again, nobody would
    QCOMPARE(evaluated(whole.snapshot, scenario)->programme.migrating, std::size_t{0});
}

void TestSwings::nothingThatIsInUseIsLeftOut()
{
    for (std::size_t index = 0; index < caseFolders().size(); ++index) {
        const auto likely = evaluatedCase(index);
        const std::vector<std::string> inputs = swingingInputs(*likely);
        QVERIFY(std::is_sorted(inputs.begin(), inputs.end()));
        const Decision decision = decisionOf(*likely);
        for (const Parameter& parameter : parameters()) {
            const auto* range = std::get_if<Range>(&likely->scenario.value(parameter.id));
            const bool isIn = std::binary_search(inputs.begin(), inputs.end(), parameter.id);
            QVERIFY(!isIn || (range && (range->low < range->likely || range->likely < range->high)));
            if (!range || isIn)
                continue;
            for (const double value : {range->low, range->high}) {
                Scenario scenario = likely->scenario;
                scenario.parameters[parameter.id] = only(value);
                const auto other = evaluateDecided(likely->prepared, scenario, decision);
                QVERIFY(other);
                QVERIFY2(other->programme.npvAfterProgrammeCost == likely->programme.npvAfterProgrammeCost,
                         parameter.id.c_str());
            }
        }
    }
}

void TestSwings::theWidestComesFirst()
{
    WholeCase whole = loadCase(caseFolders().front());
    whole.scenario.parameters["effort.day_rate"] = Range{300, 600, 900};
    const Swings result = swingsOf(evaluated(whole.snapshot, whole.scenario));
    QVERIFY(result.inputs.size() > 2);
    QVERIFY(result.inputs.front().width > Money(0));
    for (const Swing& swing : result.inputs) {
        const Money lowest = std::min({swing.low.npv, swing.high.npv, result.npv});
        const Money highest = std::max({swing.low.npv, swing.high.npv, result.npv});
        QVERIFY(swing.width == highest - lowest);
    }
    QVERIFY(
        std::is_sorted(result.inputs.begin(), result.inputs.end(), [](const Swing& one, const Swing& other) {
            return one.width > other.width || (one.width == other.width && one.input < other.input);
        }));
}

void TestSwings::sameBytesOnAnyNumberOfThreads()
{
    const auto likely = evaluatedCase(0);
    const Swings one = swingsOf(likely);
    BackwardsExecutor executor;
    const Swings other = swings(likely, executor).value();
    QCOMPARE(other.inputs.size(), one.inputs.size());
    for (std::size_t i = 0; i < one.inputs.size(); ++i) {
        QCOMPARE(other.inputs[i].input, one.inputs[i].input);
        QVERIFY(other.inputs[i].low.npv == one.inputs[i].low.npv);
        QVERIFY(other.inputs[i].high.npv == one.inputs[i].high.npv);
    }
}

void TestSwings::everyEndHasItsWholeResult()
{
    const auto likely = evaluatedCase(2);
    const Swings result = swingsOf(likely);
    QCOMPARE(result.evaluation, likely);
    for (const Swing& swing : result.inputs) {
        const auto low = evaluateSwing(*likely, swing.input, SwingSide::Low);
        const auto high = evaluateSwing(*likely, swing.input, SwingSide::High);
        QVERIFY(low->programme.npvAfterProgrammeCost == swing.low.npv);
        QVERIFY(high->programme.npvAfterProgrammeCost == swing.high.npv);
        if (swing.input != refactoringDays)
            QCOMPARE(low->scenario.likely(swing.input), swing.low.value);
    }
}

void TestSwings::endsWhenAskedTo()
{
    InlineExecutor executor;
    StopToken stop;
    stop.requestStop();
    QCOMPARE(swings(evaluatedCase(0), executor, stop).error().code, ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestSwings)
#include "tst_swings.moc"
