// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/finance/returns.h"
#include "tests/model/finance/goldenflows.h"

#include "model/finance/cashflow.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tare::model;

namespace {

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

std::vector<Money> flowOf(const std::vector<double>& amounts)
{
    std::vector<Money> flow;
    for (const double amount : amounts)
        flow.emplace_back(amount);
    return flow;
}

std::vector<Money> goldenMonths(const GoldenFlow::Given& given)
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
    return cashFlow(input).months;
}

bool agree(const std::optional<Months>& actual, const std::optional<double>& expected)
{
    return actual.has_value() == expected.has_value() && (!expected || isNear(actual->value(), *expected));
}

} // namespace

class TestReturns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheGoldenReturns_data();
    void givesTheGoldenReturns();
    void paybackIsTheLastCrossing();
    void paybackOfWhatNeverCostsIsTheStart();
    void simplePaybackNeedsASaving();
    void presentValueAtZeroIsTheSum();
    void rateMakesThePresentValueZero();
    void severalSignChangesGiveAModifiedRate();
    void noRateWithoutBothSigns();
    void returnNeedsAnInvestment();
};

void TestReturns::givesTheGoldenReturns_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < goldenFlows().size(); ++i)
        QTest::newRow(goldenFlows()[i].name.c_str()) << int(i);
}

void TestReturns::givesTheGoldenReturns()
{
    QFETCH(int, index);
    const GoldenFlow& golden = goldenFlows()[std::size_t(index)];
    const auto months = goldenMonths(golden.given);
    const double rate = golden.given.discountRate;
    QVERIFY(isNear(netPresentValue(months, rate).value(), golden.npv));
    const auto fromStart = payback(months);
    QVERIFY(agree(fromStart, golden.fromStart));
    if (golden.fromCutOver)
        QVERIFY(isNear(fromStart->value() - golden.cutOver, *golden.fromCutOver));
    QVERIFY(agree(discountedPayback(months, rate), golden.discounted));
    const InternalRate internal = internalRate(months, rate);
    QVERIFY(!internal.isModified);
    QVERIFY(internal.perYear && isNear(*internal.perYear, golden.irrYear));
}

void TestReturns::paybackIsTheLastCrossing()
{
    // above zero in month 2, below in month 3, for good from the middle of month 5
    const auto flow = flowOf({0, -10, 20, -30, 10, 20, 1});
    QCOMPARE(payback(flow)->value(), 4.5);
    QVERIFY(!payback(flowOf({0, -10, 20, -30})).has_value());
    QCOMPARE(payback(flowOf({-5, 5}))->value(), 1.0);
    QCOMPARE(payback(flowOf({-5, 0, 0, 10}))->value(), 2.5);
}

void TestReturns::paybackOfWhatNeverCostsIsTheStart()
{
    QCOMPARE(payback(flowOf({0, 5, 5}))->value(), 0.0);
    QCOMPARE(payback(flowOf({}))->value(), 0.0);
}

void TestReturns::simplePaybackNeedsASaving()
{
    QCOMPARE(simplePayback(Money(100), MoneyPerMonth(8))->value(), 12.5);
    QVERIFY(!simplePayback(Money(100), MoneyPerMonth(0)));
    QVERIFY(!simplePayback(Money(100), MoneyPerMonth(-1)));
}

void TestReturns::presentValueAtZeroIsTheSum()
{
    QCOMPARE(netPresentValue(flowOf({-10, 4, 4, 4}), 0).value(), 2.0);
    QVERIFY(isNear(netPresentValue(flowOf({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 110}), 0.1).value(), 100));
}

void TestReturns::rateMakesThePresentValueZero()
{
    std::mt19937 random(5);
    std::uniform_real_distribution<double> amount(0.1, 100);
    for (int i = 0; i < 500; ++i) {
        std::vector<Money> flow(37);
        const std::size_t spent = 1 + random() % 12;
        for (std::size_t month = 1; month < flow.size(); ++month)
            flow[month] = Money(month <= spent ? -amount(random) : amount(random));
        const InternalRate internal = internalRate(flow, 0.07);
        QVERIFY(internal.perYear && !internal.isModified);
        double scale = 0;
        for (std::size_t month = 0; month < flow.size(); ++month)
            scale += std::abs(flow[month].value()) / discountFactor(*internal.perYear, double(month));
        QVERIFY(std::abs(netPresentValue(flow, *internal.perYear).value()) <= 1e-9 * scale);
    }
}

void TestReturns::severalSignChangesGiveAModifiedRate()
{
    const InternalRate internal = internalRate(flowOf({-100, 150, -20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10}), 0.1);
    QVERIFY(internal.isModified && internal.perYear);
    const double earned = 150 * std::pow(1.1, 11.0 / 12) + 10;
    const double spent = 100 + 20 / std::pow(1.1, 2.0 / 12);
    QVERIFY(isNear(*internal.perYear, earned / spent - 1));
}

void TestReturns::noRateWithoutBothSigns()
{
    QVERIFY(!internalRate(flowOf({0, 5, 5}), 0.1).perYear);
    QVERIFY(!internalRate(flowOf({0, -5, -5}), 0.1).perYear);
    QVERIFY(!internalRate(flowOf({}), 0.1).perYear);
}

void TestReturns::returnNeedsAnInvestment()
{
    QVERIFY(isNear(*returnOnInvestment(Money(50), flowOf({0, -100}), 0), 0.5));
    QVERIFY(!returnOnInvestment(Money(50), flowOf({0, 0}), 0));
}

QTEST_APPLESS_MAIN(TestReturns)
#include "tst_returns.moc"
