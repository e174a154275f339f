// SPDX-License-Identifier: GPL-3.0-or-later
// What charts are made of: axes, ladders, fewer points, places for labels, the rule about Qt Charts.
#include "tests/support/evaluationbuilder.h"
#include "views/charts/chartmath.h"
#include "views/charts/decimation.h"
#include "views/charts/labelplacer.h"
#include "views/charts/ladder.h"
#include "views/charts/plotlayout.h"
#include "views/charts/rankingplots.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <random>

namespace tare::tests {

using namespace views;

class ChartPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheAdapterKnowsQtCharts();
    void axesHaveRoundTicksAndZero_data();
    void axesHaveRoundTicksAndZero();
    void monthsAreCountedFromTheSnapshot();
    void fewerPointsKeepEndsAndPeaks_data();
    void fewerPointsKeepEndsAndPeaks();
    void chartsStayUnderTheirPoints();
    void ofMarksOnOneSpotTheHeaviestStays();
    void labelsNeverTouchAndTheHeaviestComesFirst_data();
    void labelsNeverTouchAndTheHeaviestComesFirst();
    void laddersEndWhereTheFiguresSay();
    void barsAreMirroredAndTimeIsNot();
};

// Its texts are markup, its points have no end, it draws with OpenGL when asked: one file keeps all that
// away.
void ChartPartsTest::onlyTheAdapterKnowsQtCharts()
{
    const QRegularExpression include(
        QStringLiteral("#include\\s*<(QtCharts/.*|Q\\w*(Chart|Series|Axis|Legend\\w*|BarSet|PieSlice))>"));
    QStringList found;
    int read = 0;
    for (const char* folder : {"views", "app", "model", "importers", "tests", "bench"}) {
        QDirIterator files(QStringLiteral(TARE_SOURCE_DIR) + u'/' + QString::fromLatin1(folder),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            ++read;
            if (include.match(QString::fromUtf8(file.readAll())).hasMatch())
                found += QDir(QStringLiteral(TARE_SOURCE_DIR)).relativeFilePath(file.fileName());
        }
    }
    QVERIFY(read > 300);
    QCOMPARE(found, QStringList{QStringLiteral("views/charts/seriesadapter.cpp")});
}

void ChartPartsTest::axesHaveRoundTicksAndZero_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("positive") << 100.0 << 4145.0;
    QTest::newRow("negative") << -399000.0 << 315000.0;
    QTest::newRow("all negative") << -5.0 << -1.0;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("tiny") << 0.0 << 0.0003;
}

void ChartPartsTest::axesHaveRoundTicksAndZero()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const PlotAxis axis = moneyAxis(lowest, highest, NumberText("USD"));
    QVERIFY(axis.from <= std::min(0.0, lowest) && axis.to >= std::max(0.0, highest));
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 7);
    QVERIFY(
        std::any_of(axis.ticks.begin(), axis.ticks.end(), [](const PlotTick& tick) { return tick.at == 0; }));
}

void ChartPartsTest::monthsAreCountedFromTheSnapshot()
{
    const auto at = [](const char* text) { return *model::Timestamp::parse(text); };
    const model::Timestamp start = at("2026-11-16T10:00:00Z");
    QCOMPARE(monthsBetween(start, at("2026-11-16T00:00:00Z")), 0.0);
    QCOMPARE(monthsBetween(start, at("2027-08-16T00:00:00Z")), 9.0);
    QCOMPARE(monthsBetween(start, at("2026-12-01T00:00:00Z")), 0.5);
    QVERIFY(monthsBetween(start, at("2026-11-01T00:00:00Z")) < 0);
    // The 31st has no place in every month.
    QCOMPARE(monthsBetween(at("2027-01-31T00:00:00Z"), at("2027-02-28T00:00:00Z")), 1.0);
    QCOMPARE(monthDate(start, 30, QLocale(QLocale::English)), QStringLiteral("May 2029"));
}

void ChartPartsTest::fewerPointsKeepEndsAndPeaks_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("most");
    QTest::newRow("few are left alone") << 37 << 400;
    QTest::newRow("as many as allowed") << 400 << 400;
    QTest::newRow("one more") << 401 << 400;
    QTest::newRow("many") << 10000 << 400;
    QTest::newRow("as few as can be") << 10000 << 4;
}

void ChartPartsTest::fewerPointsKeepEndsAndPeaks()
{
    QFETCH(int, count);
    QFETCH(int, most);
    std::mt19937 random(3);
    std::vector<QPointF> points;
    for (int i = 0; i < count; ++i)
        points.emplace_back(i, static_cast<double>(random() % 1000));
    points[static_cast<std::size_t>(count) * 2 / 3].setY(5000);
    points[static_cast<std::size_t>(count) / 3].setY(-5000);
    const std::vector<QPointF> kept = decimated(points, static_cast<std::size_t>(most));
    QVERIFY(kept.size() <= static_cast<std::size_t>(most));
    if (count <= most)
        QCOMPARE(kept, points);
    QCOMPARE(kept.front(), points.front());
    QCOMPARE(kept.back(), points.back());
    QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                           [](const QPointF& a, const QPointF& b) { return a.x() < b.x(); }));
    for (const double peak : {5000.0, -5000.0})
        QVERIFY(std::any_of(kept.begin(), kept.end(), [peak](const QPointF& p) { return p.y() == peak; }));
}

void ChartPartsTest::chartsStayUnderTheirPoints()
{
    QCOMPARE(pointsAllowed(1, 1000), std::size_t(2000));
    QCOMPARE(pointsAllowed(1, 9000), mostPointsOfSeries);
    QVERIFY(40 * pointsAllowed(40, 9000) <= mostPointsOfChart);
}

void ChartPartsTest::ofMarksOnOneSpotTheHeaviestStays()
{
    std::vector<WeightedPoint> points{{{1, 1}, 1}, {{1.2, 1.1}, 9}, {{500, 1}, 1}};
    QCOMPARE(thinned(points, 3), (std::vector<std::size_t>{0, 1, 2}));
    QCOMPARE(thinned(points, 2), (std::vector<std::size_t>{1, 2}));
    std::mt19937 random(5);
    points.clear();
    for (int i = 0; i < 10000; ++i)
        points.push_back({{double(random() % 1200), double(random() % 220)}, double(random() % 100)});
    points[4711].weight = 1e9;
    const std::vector<std::size_t> kept = thinned(points, 2000);
    QVERIFY(kept.size() <= 2000 && kept.size() > 400);
    QVERIFY(std::is_sorted(kept.begin(), kept.end()));
    QVERIFY(std::binary_search(kept.begin(), kept.end(), std::size_t(4711)));
}

void ChartPartsTest::labelsNeverTouchAndTheHeaviestComesFirst_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("count");
    for (int seed = 0; seed < 12; ++seed)
        QTest::addRow("%d", seed) << seed << 4 + seed * 13;
}

// Whatever is asked for, no two labels meet, none leaves the field, and one that stays out was in the way of
// a heavier one, a mark or the edge.
void ChartPartsTest::labelsNeverTouchAndTheHeaviestComesFirst()
{
    QFETCH(int, seed);
    QFETCH(int, count);
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto number = [&random](int most) { return double(random() % static_cast<unsigned>(most)); };
    const QRectF field(0, 0, 600, 240);
    LabelPlacer placer(field);
    std::vector<LabelWish> wishes;
    std::vector<QRectF> marks;
    for (int i = 0; i < count; ++i) {
        const QPointF mark(number(600), number(240));
        marks.emplace_back(mark - QPointF(5, 5), QSizeF(10, 10));
        placer.block(marks.back());
        wishes.push_back({mark, {30 + number(120), 16}, 8, number(1000)});
    }
    const auto places = placer.place(wishes);
    QCOMPARE(places.size(), wishes.size());
    int placed = 0;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!places[i])
            continue;
        ++placed;
        QVERIFY(field.contains(*places[i]));
        for (std::size_t j = 0; j < places.size(); ++j) {
            QVERIFY(!places[i]->intersects(marks[j]));
            QVERIFY(i == j || !places[j] || !places[i]->intersects(*places[j]));
        }
    }
    QVERIFY(placed > 0);
    const auto heaviest = std::max_element(wishes.begin(), wishes.end(),
                                           [](const auto& a, const auto& b) { return a.weight < b.weight; });
    LabelPlacer alone(field);
    for (const QRectF& mark : marks)
        alone.block(mark);
    QCOMPARE(places[static_cast<std::size_t>(heaviest - wishes.begin())],
             alone.place(heaviest->mark, heaviest->size, heaviest->distance));
}

void ChartPartsTest::laddersEndWhereTheFiguresSay()
{
    const auto evaluation = sampleEvaluation();
    const model::PoolFigures& pool = evaluation->pools[0];
    const Ladder ladder = poolLadder(pool, NumberText("USD"));
    QCOMPARE(ladder.rungs.front().value, pool.cost.value());
    QCOMPARE(ladder.rungs.back().value,
             (pool.cost - pool.consolidationSaving - pool.rightsizingSaving - pool.wasmSaving).value());
    QCOMPARE(ladder.table.rows.size(), ladder.rungs.size());
    const model::WorkloadFigures& workload = evaluation->workloads[0];
    const Ladder own = workloadLadder(workload, NumberText("USD"));
    QCOMPARE(own.rungs.size(), std::size_t(3));
    QVERIFY(qAbs(own.rungs.front().value - own.rungs.back().value - workload.capacitySaving->value()) < 1e-9);
    QVERIFY(onlyWasmText(workload, NumberText("USD")).isLoss);
    // The rewrite is a rung also where it brings nothing: no rung is hidden.
    model::WorkloadFigures alike = workload;
    alike.targetLanguage = alike.language;
    QCOMPARE(workloadLadder(alike, NumberText("USD")).rungs.size(), std::size_t(3));
    model::PoolFigures plain = pool;
    plain.demandNative = plain.demandRight;
    QCOMPARE(poolLadder(plain, NumberText("USD")).rungs.size(), std::size_t(5));
}

// Shows: D16
void ChartPartsTest::barsAreMirroredAndTimeIsNot()
{
    const auto evaluation = sampleEvaluation();
    const model::WorkloadList all = model::allWorkloads(*evaluation);
    const NumberText numbers("USD");
    const QSizeF size(700, 240);
    const Plot bars = paybackPlot(*evaluation, all, numbers);
    const PlotLayout left(bars, size, false);
    const PlotLayout right(bars, size, true);
    QVERIFY(left.place({0, 0}).x() < left.place({12, 0}).x());
    QVERIFY(right.place({0, 0}).x() > right.place({12, 0}).x());
    QVERIFY(left.barName(0).right() < left.field().left());
    QVERIFY(right.barName(0).left() > right.field().right());
    QVERIFY(qAbs(right.valueAt(right.place({12, 0}).x()) - 12) < 1e-9);
    const Plot bubbles = effortSavingPlot(*evaluation, all, numbers);
    QCOMPARE(PlotLayout(bubbles, size, true).field(), PlotLayout(bubbles, size, false).field());
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ChartPartsTest)
#include "tst_chartparts.moc"
