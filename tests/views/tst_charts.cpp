// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/evaluationbuilder.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/chartcatalogue.h"
#include "views/charts/chartmath.h"
#include "views/charts/chartview.h"
#include "views/charts/ladder.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tare::tests {

using namespace views;

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartIsDrawnAndNotEmpty_data();
    void everyChartIsDrawnAndNotEmpty();
    void axesHaveRoundTicksAndZero_data();
    void axesHaveRoundTicksAndZero();
    void laddersEndWhereTheFiguresSay();
    void markupInLabelsIsNotRead();
    void arrowKeysMoveThroughTheMarks();
};

void ChartsTest::everyChartIsDrawnAndNotEmpty_data()
{
    QTest::addColumn<int>("chart");
    for (std::size_t i = 0; i < charts().size(); ++i)
        QTest::newRow(std::string(charts()[i].id).c_str()) << static_cast<int>(i);
}

void ChartsTest::everyChartIsDrawnAndNotEmpty()
{
    QFETCH(int, chart);
    const QtWarnings warnings;
    const ChartEntry& entry = charts()[static_cast<std::size_t>(chart)];
    const Plot plot = entry.make(*sampleEvaluation(), NumberText("USD"));
    QVERIFY(!plot.isEmpty());
    QVERIFY(!plot.summary.isEmpty());
    QVERIFY(!entry.name().isEmpty());
    ChartView view;
    view.resize(800, 300);
    view.setPlot(plot);
    QCOMPARE(view.accessibleName(), plot.summary);
    const QImage image = view.grab().toImage();
    QImage blank(image.size(), image.format());
    blank.fill(image.pixelColor(0, 0));
    QVERIFY(image != blank);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void ChartsTest::axesHaveRoundTicksAndZero_data()
{
    QTest::addColumn<double>("lowest");
    QTest::addColumn<double>("highest");
    QTest::newRow("positive") << 100.0 << 4145.0;
    QTest::newRow("negative") << -399000.0 << 315000.0;
    QTest::newRow("all negative") << -5.0 << -1.0;
    QTest::newRow("nothing") << 0.0 << 0.0;
    QTest::newRow("tiny") << 0.0 << 0.0003;
}

void ChartsTest::axesHaveRoundTicksAndZero()
{
    QFETCH(double, lowest);
    QFETCH(double, highest);
    const PlotAxis axis = moneyAxis(lowest, highest, NumberText("USD"));
    QVERIFY(axis.from <= std::min(0.0, lowest) && axis.to >= std::max(0.0, highest));
    QVERIFY(axis.ticks.size() >= 2 && axis.ticks.size() <= 7);
    QVERIFY(
        std::any_of(axis.ticks.begin(), axis.ticks.end(), [](const PlotTick& tick) { return tick.at == 0; }));
}

void ChartsTest::laddersEndWhereTheFiguresSay()
{
    const auto evaluation = sampleEvaluation();
    const model::PoolFigures& pool = evaluation->pools[0];
    const Ladder ladder = poolLadder(pool, NumberText("USD"));
    QCOMPARE(ladder.rungs.front().value, pool.cost.value());
    QCOMPARE(ladder.rungs.back().value,
             (pool.cost - pool.consolidationSaving - pool.rightsizingSaving - pool.wasmSaving).value());
    const model::WorkloadFigures& workload = evaluation->workloads[0];
    const Ladder own = workloadLadder(workload, NumberText("USD"));
    QCOMPARE(own.rungs.size(), std::size_t(3));
    QVERIFY(qAbs(own.rungs.front().value - own.rungs.back().value - workload.capacitySaving->value()) < 1e-9);
    QVERIFY(onlyWasmText(workload, NumberText("USD")).isLoss);
}

void ChartsTest::markupInLabelsIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("canary.png"));
    QImage canary(60, 60, QImage::Format_RGB32);
    canary.fill(QColor(1, 254, 3));
    QVERIFY(canary.save(path));
    Plot plot = charts()[2].make(*sampleEvaluation(), NumberText("USD"));
    const QString markup = QStringLiteral("<img src=\"file://%1\">").arg(path);
    plot.y.ticks.front().label = plot.x.ticks.front().label = plot.x.caption = markup;
    plot.series.front().name = plot.series.front().endLabel = markup;
    ChartView view;
    view.resize(900, 400);
    view.setPlot(plot);
    const QImage image = view.grab().toImage().convertToFormat(QImage::Format_RGB32);
    int leaked = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            leaked += image.pixel(x, y) == canary.pixel(0, 0) ? 1 : 0;
    QCOMPARE(leaked, 0);
}

void ChartsTest::arrowKeysMoveThroughTheMarks()
{
    ChartView view;
    view.resize(800, 300);
    view.setPlot(charts()[0].make(*sampleEvaluation(), NumberText("USD")));
    QSignalSpy selected(&view, &ChartView::markSelected);
    QTest::keyClick(view.focusProxy(), Qt::Key_Right);
    QCOMPARE(selected.size(), 1);
    view.setSelected(selected.last().first().toString());
    QTest::keyClick(view.focusProxy(), Qt::Key_Right);
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected[0] != selected[1]);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ChartsTest)
#include "tst_charts.moc"
