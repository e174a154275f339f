// SPDX-License-Identifier: GPL-3.0-or-later
// Sums over parts of a ranking, their shares, and the trees behind both.
#include "model/selection/sums.h"
#include "model/selection/teams.h"
#include "tests/support/generator.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace tare::model;
using namespace tare::tests;

class SumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySumAppliesAgain();
    void groupsAddUpToTheTotal();
    void sharesAddUpToOne();
    void smallestRowsStandTogether();
    void whatDoesNotAddUpSaysSo();
};

namespace {

Evaluation world(std::uint64_t seed, int workloads = 8)
{
    GeneratorLimits limits;
    limits.workloadsOfCluster = workloads;
    const GeneratedWorld made = generateWorld(seed, limits);
    auto result = evaluate(prepare(made.snapshot), made.scenario);
    return result ? std::move(*result) : Evaluation();
}

std::vector<std::uint32_t> allRows(const Evaluation& evaluation)
{
    std::vector<std::uint32_t> rows(evaluation.workloads.size());
    std::iota(rows.begin(), rows.end(), 0u);
    return rows;
}

std::vector<const Figure*> addable()
{
    std::vector<const Figure*> found;
    for (const Figure& figure : figures())
        if (addingOf(figure) != Adding::Never)
            found.push_back(&figure);
    return found;
}

bool isNear(double left, double right)
{
    return std::abs(left - right) <= 1e-6 * (1 + std::abs(right));
}

constexpr std::array groupings{GroupBy::Namespace, GroupBy::Team, GroupBy::Cluster, GroupBy::Verdict,
                               GroupBy::Language};
const std::set<Verdict> paying{Verdict::Migrate};

} // namespace

// Shows: D18
void SumsTest::everySumAppliesAgain()
{
    int explained = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Evaluation evaluation = world(seed);
        const auto teams = teamsOf(evaluation);
        std::vector<std::vector<std::uint32_t>> parts{allRows(evaluation)};
        for (const GroupBy by : groupings)
            for (RankingGroup& group : groupsOf(evaluation, allRows(evaluation), by, teams))
                parts.push_back(std::move(group.rows));
        for (const Figure* figure : addable())
            for (const auto& rows : parts)
                for (const auto& verdicts : {paying, std::set<Verdict>()}) {
                    const Explanation tree = explainSum(evaluation, *figure, rows, verdicts);
                    QCOMPARE(tree.value, sumOf(evaluation, *figure, rows, verdicts));
                    const auto again = evaluateAgain(tree);
                    QCOMPARE(again.has_value(), tree.value.has_value());
                    if (!tree.value)
                        continue;
                    QVERIFY(isNear(*again, *tree.value));
                    for (const Explanation& child : tree.children)
                        QVERIFY(child.origin && (child.figure || child.label == "the-rest"));
                    ++explained;
                }
    }
    QVERIFY(explained > 500);
}

void SumsTest::groupsAddUpToTheTotal()
{
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Evaluation evaluation = world(seed);
        const auto rows = allRows(evaluation);
        const auto teams = teamsOf(evaluation);
        for (const GroupBy by : groupings)
            for (const Figure* figure : addable()) {
                double sum = 0;
                for (const RankingGroup& group : groupsOf(evaluation, rows, by, teams))
                    sum += sumOf(evaluation, *figure, group.rows, paying).value_or(0);
                QVERIFY(isNear(sum, sumOf(evaluation, *figure, rows, paying).value_or(0)));
            }
    }
}

// Shows: U2
void SumsTest::sharesAddUpToOne()
{
    const Figure& saving = *findFigure(FigureScope::Workload, "saving_month");
    int added = 0;
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        const Evaluation evaluation = world(seed);
        RankingPart part{{}, allRows(evaluation), paying};
        const auto total = sumOf(evaluation, saving, part.whole, paying);
        if (!total || std::abs(*total) < 1e-6)
            continue;
        double shares = 0;
        for (const std::uint32_t row : part.whole) {
            part.rows = {row};
            const Explanation tree = explainShare(evaluation, saving, part);
            QCOMPARE(tree.value, shareOf(sumOf(evaluation, saving, part.rows, paying), total));
            // Only rows of the total are a part of it.
            QCOMPARE(tree.value.has_value(), evaluation.workloads[row].verdict == Verdict::Migrate);
            const auto again = evaluateAgain(tree);
            QCOMPARE(again.has_value(), tree.value.has_value());
            if (tree.value)
                QVERIFY(isNear(*again, *tree.value));
            shares += tree.value.value_or(0);
        }
        QVERIFY(isNear(shares, 1));
        part.rows = part.whole;
        QVERIFY(isNear(*explainShare(evaluation, saving, part).value, 1));
        ++added;
    }
    QVERIFY(added > 2);
}

void SumsTest::smallestRowsStandTogether()
{
    const Evaluation evaluation = world(3, 60);
    const auto rows = allRows(evaluation);
    QVERIFY(rows.size() > 25);
    const Figure& cost = *findFigure(FigureScope::Workload, "cost_month");
    const Explanation tree = explainSum(evaluation, cost, rows, {});
    QCOMPARE(tree.children.size(), 25u);
    const Explanation& rest = tree.children.back();
    QCOMPARE(rest.label, std::string("the-rest"));
    QCOMPARE(rest.labelArguments.front(), std::to_string(rows.size() - 24));
    QCOMPARE(tree.children.front().labelArguments.size(), 1u);
    QVERIFY(evaluation.findWorkload(tree.children.front().labelArguments.front()));
}

void SumsTest::whatDoesNotAddUpSaysSo()
{
    const Evaluation evaluation = world(1);
    const Figure& payback = *findFigure(FigureScope::Workload, "payback_months.from_start");
    const Explanation none = explainSum(evaluation, payback, allRows(evaluation), {});
    QVERIFY(!none.value && none.formula == "absent-nothing-adds-up");
    QVERIFY(!evaluateAgain(none));
    const Figure& cost = *findFigure(FigureScope::Workload, "cost_month");
    QVERIFY(!explainSum(evaluation, cost, {}, {}).value);
    QVERIFY(!shareOf(1.0, 0.0) && !shareOf(std::nullopt, 1.0) && !shareOf(1.0, std::nullopt));
}

QTEST_APPLESS_MAIN(SumsTest)
#include "tst_sums.moc"
