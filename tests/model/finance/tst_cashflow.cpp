// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finance/cashflow.h"
#include "model/finance/commitment.h"
#include "model/finance/returns.h"
#include "tests/model/finance/goldenflows.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tare::model;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

CashFlowInput inputOf(const GoldenFlow::Given& given)
{
    CashFlowInput input;
    input.oneOff = Money(given.oneOff);
    input.days = PersonDays(given.days);
    input.capacityDays = given.capacity;
    input.capacity = {{MoneyPerMonth(given.saving), given.factor, Months(given.factorUntil)}};
    input.wasmRun = MoneyPerMonth(given.wasmRun);
    input.overlap = Months(given.overlap);
    input.growth = given.growth;
    input.horizon = given.horizon;
    input.month0 = Money(given.month0);
    return input;
}

double sum(const std::vector<Money>& months)
{
    double total = 0;
    for (const Money amount : months)
        total += amount.value();
    return total;
}

} // namespace

class TestCashFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheGoldenFlows_data();
    void givesTheGoldenFlows();
    void commitmentFactorGivesTheGoldenFactors_data();
    void commitmentFactorGivesTheGoldenFactors();
    void commitmentFactorIsOneWithoutCommitments();
    void commitmentFactorsOfStepsAddUp();
    void workWithoutTimeIsPaidInMonthOne();
    void capacityUnderCommitmentChangesInsideAMonth();
    void poolsAndOtherSavingsAddUp();
    void nothingIsLostBetweenMonths();
    void investmentIsOneOffAndOverlap();
};

void TestCashFlow::givesTheGoldenFlows_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < goldenFlows().size(); ++i)
        QTest::newRow(goldenFlows()[i].name.c_str()) << int(i);
}

void TestCashFlow::givesTheGoldenFlows()
{
    QFETCH(int, index);
    const GoldenFlow& golden = goldenFlows()[std::size_t(index)];
    const CashFlow flow = cashFlow(inputOf(golden.given));
    QCOMPARE(flow.months.size(), golden.flow.size());
    for (std::size_t month = 0; month < golden.flow.size(); ++month)
        QVERIFY2(isNear(flow.months[month].value(), golden.flow[month]), std::to_string(month).c_str());
    QVERIFY(isNear(flow.cutOver.value(), golden.cutOver));
}

void TestCashFlow::commitmentFactorGivesTheGoldenFactors_data()
{
    QTest::addColumn<double>("earlier");
    QTest::addColumn<double>("wasm");
    QTest::addColumn<double>("factor");
    QTest::newRow("uncovered goes first") << 0.0 << 0.1 << 1.219512195;
    QTest::newRow("across the covered share") << 0.2 << 0.5 << 0.6158536585;
    QTest::newRow("covered alone") << 0.45 << 0.3 << 0.2134146341;
    QTest::newRow("nothing saved") << 0.45 << 0.0 << 1.0;
}

void TestCashFlow::commitmentFactorGivesTheGoldenFactors()
{
    QFETCH(double, earlier);
    QFETCH(double, wasm);
    QFETCH(double, factor);
    QVERIFY(isNear(commitmentFactor({earlier, wasm, 0.6, 0.3, 0.25}), factor));
}

void TestCashFlow::commitmentFactorIsOneWithoutCommitments()
{
    QVERIFY(isNear(commitmentFactor({0.1, 0.2, 0, 0.3, 0.25}), 1));
}

void TestCashFlow::commitmentFactorsOfStepsAddUp()
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> fraction(0, 1);
    for (int i = 0; i < 10000; ++i) {
        const double share = fraction(random);
        const double discount = fraction(random) * 0.9;
        const double absorb = fraction(random);
        const double first = 0.01 + fraction(random) / 3;
        const double second = 0.01 + fraction(random) / 3;
        const double whole =
            commitmentFactor({0, first + second, share, discount, absorb}) * (first + second);
        const double parts = commitmentFactor({0, first, share, discount, absorb}) * first +
                             commitmentFactor({first, second, share, discount, absorb}) * second;
        QVERIFY(isNear(parts, whole));
    }
}

void TestCashFlow::workWithoutTimeIsPaidInMonthOne()
{
    CashFlowInput input;
    input.oneOff = Money(500);
    input.capacity = {{MoneyPerMonth(100), 1, Months(0)}};
    input.horizon = 3;
    const CashFlow flow = cashFlow(input);
    QCOMPARE(flow.build.value(), 0.0);
    QCOMPARE(flow.months[0].value(), 0.0);
    QCOMPARE(flow.months[1].value(), -400.0);
    QCOMPARE(flow.months[2].value(), 100.0);
}

void TestCashFlow::capacityUnderCommitmentChangesInsideAMonth()
{
    CashFlowInput input;
    input.capacity = {{MoneyPerMonth(100), 0.5, Months(1.25)}};
    input.horizon = 3;
    const CashFlow flow = cashFlow(input);
    QCOMPARE(flow.months[1].value(), 50.0);
    QCOMPARE(flow.months[2].value(), 0.25 * 50 + 0.75 * 100);
    QCOMPARE(flow.months[3].value(), 100.0);
}

void TestCashFlow::poolsAndOtherSavingsAddUp()
{
    CashFlowInput input;
    input.capacity = {{MoneyPerMonth(100), 0.5, Months(12)}, {MoneyPerMonth(-30), 1, Months(0)}};
    input.other = MoneyPerMonth(7);
    input.horizon = 1;
    QCOMPARE(cashFlow(input).months[1].value(), 50.0 - 30 + 7);
}

void TestCashFlow::nothingIsLostBetweenMonths()
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> amount(0, 1);
    for (int i = 0; i < 1000; ++i) {
        CashFlowInput input;
        input.oneOff = Money(1000 * amount(random));
        input.days = PersonDays(60 * amount(random));
        input.capacityDays = 1 + 20 * amount(random);
        input.capacity = {{MoneyPerMonth(100 * amount(random)), amount(random), Months(40 * amount(random))}};
        input.other = MoneyPerMonth(10 * amount(random));
        input.wasmRun = MoneyPerMonth(20 * amount(random));
        input.overlap = Months(3 * amount(random));
        input.horizon = 120;
        const CashFlow flow = cashFlow(input);
        const double cutOver = flow.cutOver.value();
        const double committed = std::max(0.0, input.capacity[0].factorUntil.value() - cutOver);
        const double expected = -input.oneOff.value() - input.wasmRun.value() * input.overlap.value() +
                                (120 - cutOver) * (input.capacity[0].share.value() + input.other.value()) -
                                committed * input.capacity[0].share.value() * (1 - input.capacity[0].factor);
        QVERIFY(isNear(sum(flow.months), expected));
    }
}

void TestCashFlow::investmentIsOneOffAndOverlap()
{
    const CashFlowInput input = inputOf(goldenFlows()[0].given);
    QVERIFY(isNear(sum(investmentFlow(input)), -(24000 + 150 * 2)));
    const auto flow = investmentFlow(input);
    QCOMPARE(flow[1].value(), -11400.0);
    QCOMPARE(flow.back().value(), 0.0);
}

QTEST_APPLESS_MAIN(TestCashFlow)
#include "tst_cashflow.moc"
