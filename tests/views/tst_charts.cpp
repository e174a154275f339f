// SPDX-License-Identifier: GPL-3.0-or-later
// Every chart of the catalogue as its users meet it: drawn, read out, walked through, copied, saved.
#include "tests/support/evaluationbuilder.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/chartcatalogue.h"
#include "views/charts/chartpicture.h"
#include "views/charts/charttable.h"
#include "views/charts/chartview.h"
#include "views/charts/ladderview.h"
#include "views/charts/rankingplots.h"
#include "views/charts/reconciliationbar.h"
#include "views/charts/tcoplots.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <set>

namespace tare::tests {

using namespace views;

class ChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_warnings = std::make_unique<QtWarnings>(); }
    void cleanup()
    {
        QCOMPARE(QtWarnings::take(), QStringList());
        m_warnings.reset();
    }

    void everyChartIsDrawnAndNotEmpty_data() { addCharts(); }
    void everyChartIsDrawnAndNotEmpty();
    void everyChartHasItsNumbersAsATable_data() { addCharts(); }
    void everyChartHasItsNumbersAsATable();
    void everyChartIsSavedAsTextAndLines_data() { addCharts(); }
    void everyChartIsSavedAsTextAndLines();
    void everyChartIsWalkedThroughByKeys_data() { addCharts(); }
    void everyChartIsWalkedThroughByKeys();
    void seriesHoldTheFiguresOfTheResult();
    void componentsAddUpAndThoseThatAreNothingAreLeftOut();
    void aComparedScenarioIsASecondLine();
    void whereNothingMigratesNoLineSaysSo();
    void chartsOfRowsFollowTheFilter();
    void manyRowsFoldIntoTheFirstAndTheOthers();
    void markupInLabelsIsNotRead();
    void enterSelectsTheMarkUnderTheCursor();
    void aSelectedBarIsBroughtIntoView();
    void picturesAreLightAndTwiceAsLarge();
    void highContrastHatchesItsFields();
    void paletteAndFontAreFollowed();
    void laddersAndTheBillAreWalkedThroughToo();
    void theTableFollowsTheChartAndIsCopied();

private:
    static void addCharts();
    static Plot plotOf(int chart, const model::Evaluation& evaluation);
    static Plot plotOf(std::string_view id, const model::Evaluation& evaluation);
    std::unique_ptr<QtWarnings> m_warnings;
};

namespace {

// The sample's workloads again and again, so that there are many.
std::shared_ptr<model::Evaluation> manyWorkloads(std::size_t count)
{
    auto evaluation = sampleEvaluation();
    const std::vector<model::WorkloadFigures> few = evaluation->workloads;
    evaluation->workloads.clear();
    for (std::size_t i = 0; i < count; ++i) {
        model::WorkloadFigures workload = few[i % 6];
        workload.name += '-' + std::to_string(i);
        workload.id = workload.name;
        workload.oneOffCost = workload.oneOffCost * (1 + static_cast<double>(i % 97) / 97);
        evaluation->workloads.push_back(workload);
    }
    return evaluation;
}

std::size_t colourCount(const QImage& image)
{
    std::set<QRgb> found;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found.insert(image.pixel(x, y));
    return found.size();
}

} // namespace

void ChartsTest::addCharts()
{
    QTest::addColumn<int>("chart");
    for (std::size_t i = 0; i < charts().size(); ++i)
        QTest::newRow(std::string(charts()[i].id).c_str()) << static_cast<int>(i);
}

Plot ChartsTest::plotOf(int chart, const model::Evaluation& evaluation)
{
    const NumberText numbers("USD");
    return charts()[static_cast<std::size_t>(chart)].make(
        {evaluation, model::allWorkloads(evaluation), numbers});
}

Plot ChartsTest::plotOf(std::string_view id, const model::Evaluation& evaluation)
{
    for (std::size_t i = 0; i < charts().size(); ++i)
        if (charts()[i].id == id)
            return plotOf(static_cast<int>(i), evaluation);
    return {};
}

void ChartsTest::everyChartIsDrawnAndNotEmpty()
{
    QFETCH(int, chart);
    const Plot plot = plotOf(chart, *sampleEvaluation());
    QVERIFY(!plot.isEmpty());
    QVERIFY(!plot.title.isEmpty() && !plot.subtitle.isEmpty() && !plot.summary.isEmpty());
    QVERIFY(!charts()[static_cast<std::size_t>(chart)].name().isEmpty());
    ChartView view;
    view.resize(800, 300);
    view.setPlot(plot);
    QCOMPARE(view.accessibleName(), plot.summary);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(spoken->role(), QAccessible::Chart);
    QCOMPARE(spoken->text(QAccessible::Name), plot.summary);
    const QImage image = view.grab().toImage();
    QVERIFY(colourCount(image) > 8);
}

void ChartsTest::everyChartHasItsNumbersAsATable()
{
    QFETCH(int, chart);
    const Plot plot = plotOf(chart, *sampleEvaluation());
    QVERIFY(!plot.table.rows.empty());
    for (const auto& row : plot.table.rows) {
        QCOMPARE(row.size(), plot.table.columns.size());
        for (std::size_t column = 0; column < row.size(); ++column)
            QVERIFY(!row[column].isValid() ||
                    row[column].typeId() ==
                        (plot.table.columns[column].unit ? QMetaType::Double : QMetaType::QString));
    }
    // What can be pointed at stands in the table.
    for (const CursorStop& stop : cursorStops(plot))
        QVERIFY(stop.row >= 0 && static_cast<std::size_t>(stop.row) < plot.table.rows.size());
    const QStringList lines = toText(plot.table, true).split(u'\n');
    QCOMPARE(lines.size(), static_cast<qsizetype>(plot.table.rows.size()) + 1);
    for (const QString& line : lines)
        QCOMPARE(line.count(u'\t'), static_cast<qsizetype>(plot.table.columns.size()) - 1);
}

void ChartsTest::everyChartIsSavedAsTextAndLines()
{
    QFETCH(int, chart);
    const QString name = QStringLiteral("a<b>&\"quoted\" \u0634\u0645\u0633");
    Plot plot = plotOf(chart, *sampleEvaluation());
    plot.title = name;
    for (PlotMark& mark : plot.marks)
        mark.label = QStringLiteral("node-") + mark.id.section(u'/', -1);
    ChartView view;
    view.resize(900, 320);
    view.setPlot(plot);
    const QByteArray svg = svgOf(view);
    QVERIFY(!svg.contains("<image") && !svg.contains("base64"));
    QString texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QStringLiteral("text"))
            texts += reader.readElementText() + u'\n';
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY2(texts.contains(QStringLiteral("a<b>&\"quoted\"")), qPrintable(texts));
    for (const PlotBar& bar : plot.bars)
        QVERIFY2(texts.contains(bar.name), qPrintable(texts));
    for (const PlotSeries& series : plot.series)
        if (!series.endLabel.isEmpty())
            QCOMPARE(texts.count(series.endLabel + u'\n'), 1); // once, without the halo of the screen
    QVERIFY(QSvgRenderer(svg).isValid());
    const QTemporaryDir folder;
    for (const char* file : {"chart.svg", "chart.png"}) {
        const QString path = folder.filePath(QString::fromLatin1(file));
        QCOMPARE(savePicture(view, path), QString());
        QVERIFY(QFileInfo(path).size() > 1000);
    }
    QVERIFY(!savePicture(view, folder.filePath(QStringLiteral("no/such/folder.png"))).isEmpty());
}

// Shows: D10, D11
void ChartsTest::everyChartIsWalkedThroughByKeys()
{
    QFETCH(int, chart);
    ChartView view;
    view.resize(800, 300);
    view.setPlot(plotOf(chart, *sampleEvaluation()));
    const QImage still = view.grab().toImage();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&view);
    QCOMPARE(spoken->text(QAccessible::Value), QString());
    std::set<QString> sentences;
    int count = 0;
    for (QTest::keyClick(&view, Qt::Key_Home); count < 500; QTest::keyClick(&view, Qt::Key_Right)) {
        if (count > 0 && !sentences.insert(view.stopSentence()).second)
            break;
        sentences.insert(view.stopSentence());
        ++count;
    }
    const std::vector<CursorStop> stops = cursorStops(view.plot());
    QCOMPARE(sentences.size(), stops.size());
    QVERIFY(view.stopSentence().startsWith(readoutTitle(view.plot(), stops.back())));
    QCOMPARE(spoken->text(QAccessible::Value), view.stopSentence());
    QVERIFY(view.stopSentence().contains(u'$') || view.stopSentence().contains(QStringLiteral("months")));
    QVERIFY(view.grab().toImage() != still);
    QTest::keyClick(&view, Qt::Key_Escape);
    QCOMPARE(view.stop(), -1);
}

void ChartsTest::seriesHoldTheFiguresOfTheResult()
{
    const auto evaluation = sampleEvaluation();
    const Plot cash = plotOf("cumulative-cash", *evaluation);
    QCOMPARE(cash.series.back().points.size(), evaluation->tco.cumulativeCash.size());
    for (std::size_t month = 0; month < evaluation->tco.cumulativeCash.size(); ++month)
        QCOMPARE(cash.series.back().points[month],
                 QPointF(static_cast<double>(month), evaluation->tco.cumulativeCash[month].value()));
    const auto breakEven = std::find_if(cash.marks.begin(), cash.marks.end(), [](const PlotMark& mark) {
        return mark.shape == MarkShape::Diamond;
    });
    QVERIFY(breakEven != cash.marks.end());
    QCOMPARE(breakEven->at, QPointF(evaluation->programme.payback->value(), 0));
    QVERIFY(breakEven->detail.contains(
        NumberText("USD").months(evaluation->programme.paybackDiscounted->value())));

    const Plot bars = plotOf("payback", *evaluation);
    std::size_t paying = 0;
    for (const model::WorkloadFigures& workload : evaluation->workloads)
        if (workload.payback.fromStart) {
            QCOMPARE(bars.bars.at(paying).value, workload.payback.fromStart->value());
            QVERIFY(!bars.bars[paying].low); // no draws yet, so no range
            ++paying;
        }
    QCOMPARE(bars.bars.size(), paying);
    QCOMPARE(bars.guides.at(0).from.x(), 36.0);

    const Plot cumulative = plotOf("cumulative-saving", *evaluation);
    QCOMPARE(cumulative.series[0].points.back(),
             QPointF(evaluation->programme.oneOffCost.value(), evaluation->programme.saving.value()));
}

void ChartsTest::componentsAddUpAndThoseThatAreNothingAreLeftOut()
{
    auto evaluation = sampleEvaluation();
    const auto fields = [&] {
        const Plot plot = plotOf("cost-stacked", *evaluation);
        std::vector<PlotSeries> found;
        for (const PlotSeries& series : plot.series)
            if (!series.base.empty())
                found.push_back(series);
        return found;
    };
    const std::vector<PlotSeries> all = fields();
    QCOMPARE(all.size(), std::size_t(6));
    const Plot plot = plotOf("cost-stacked", *evaluation);
    QCOMPARE(plot.series.back().paint, Paint::Wasm);
    for (std::size_t i = 0; i < all.back().points.size(); ++i)
        QVERIFY(qAbs(all.back().points[i].y() - plot.series.back().points[i].y()) < 1e-6);
    evaluation->tco.migrateArtefacts.assign(37, model::Money());
    evaluation->tco.migrateOverlap.assign(37, model::Money());
    QCOMPARE(fields().size(), std::size_t(4));
}

void ChartsTest::aComparedScenarioIsASecondLine()
{
    const auto evaluation = sampleEvaluation();
    auto other = sampleEvaluation();
    other->scenarioName = "Cautious";
    other->tco.migrate.back() = model::Money(123456);
    const NumberText numbers("USD");
    const Plot alone = costPlot(*evaluation, CostDrawing::Lines, numbers);
    const Plot both = costPlot(*evaluation, CostDrawing::Lines, numbers, other.get());
    QCOMPARE(both.series.size(), alone.series.size() + 1);
    QVERIFY(both.series[2].endLabel.contains(QStringLiteral("Cautious")));
    QCOMPARE(both.series[2].points.back().y(), 123456.0);
    QCOMPARE(both.table.columns.size(), alone.table.columns.size() + 1);
    other->currency = "EUR"; // cannot be set beside dollars
    QCOMPARE(costPlot(*evaluation, CostDrawing::Lines, numbers, other.get()).series.size(),
             alone.series.size());
}

void ChartsTest::whereNothingMigratesNoLineSaysSo()
{
    auto evaluation = sampleEvaluation();
    evaluation->programme.migrating = 0;
    QVERIFY(plotOf("cumulative-cash", *evaluation).isEmpty());
    for (const char* id : {"cost", "cost-stacked"}) {
        const Plot plot = plotOf(id, *evaluation);
        QCOMPARE(plot.series.size(), std::size_t(2));
        QVERIFY(!plot.summary.contains(QStringLiteral("Migrate")));
    }
}

void ChartsTest::chartsOfRowsFollowTheFilter()
{
    const auto evaluation = sampleEvaluation();
    const NumberText numbers("USD");
    const model::WorkloadList few{&evaluation->workloads[3], &evaluation->workloads[1]};
    QCOMPARE(paybackPlot(*evaluation, few, numbers).bars.size(), std::size_t(2));
    QCOMPARE(paybackPlot(*evaluation, few, numbers).bars[0].name, QStringLiteral("webhook-relay"));
    QCOMPARE(effortSavingPlot(*evaluation, few, numbers).marks.size(), std::size_t(2));
    const Plot cumulative = cumulativeSavingPlot(*evaluation, few, numbers);
    QCOMPARE(cumulative.series[0].points.back().y(), few[0]->saving->value() + few[1]->saving->value());
    QVERIFY(paybackPlot(*evaluation, {}, numbers).isEmpty());
    QVERIFY(effortSavingPlot(*evaluation, {}, numbers).isEmpty());
    QVERIFY(cumulativeSavingPlot(*evaluation, {}, numbers).isEmpty());
}

// Shows: U2
void ChartsTest::manyRowsFoldIntoTheFirstAndTheOthers()
{
    const auto evaluation = manyWorkloads(300);
    const Plot bars = plotOf("payback", *evaluation);
    QCOMPARE(bars.bars.size(), mostBars);
    QCOMPARE(bars.table.rows.size(), std::size_t(300));
    QVERIFY2(bars.subtitle.contains(QStringLiteral("first 20 of 300")), qPrintable(bars.subtitle));
    const Plot cumulative = plotOf("cumulative-saving", *evaluation);
    QCOMPARE(std::count_if(cumulative.marks.begin(), cumulative.marks.end(),
                           [](const PlotMark& mark) { return mark.shape == MarkShape::Dot; }),
             static_cast<std::ptrdiff_t>(mostNamed));
    QCOMPARE(cumulative.series[0].endLabel, QStringLiteral("Other (291)"));
    QCOMPARE(cumulative.series[0].points.size(), std::size_t(301));
}

void ChartsTest::markupInLabelsIsNotRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("canary.png"));
    QImage canary(60, 60, QImage::Format_RGB32);
    canary.fill(QColor(1, 254, 3));
    QVERIFY(canary.save(path));
    const QString markup = QStringLiteral("<img src=\"file://%1\">").arg(path);
    const auto evaluation = evaluationNamed(markup.toStdString());
    int leaked = 0;
    const auto look = [&](const QImage& picture) {
        const QImage image = picture.convertToFormat(QImage::Format_RGB32);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                leaked += image.pixel(x, y) == canary.pixel(0, 0) ? 1 : 0;
    };
    for (std::size_t i = 0; i < charts().size(); ++i) {
        Plot plot = plotOf(static_cast<int>(i), *evaluation);
        plot.title = plot.subtitle = plot.footnote = plot.x.caption = markup;
        for (PlotSeries& series : plot.series)
            series.name = series.endLabel = series.label = markup;
        for (PlotAxis* axis : {&plot.x, &plot.y})
            for (PlotTick& tick : axis->ticks)
                tick.label = markup;
        ChartView view;
        view.resize(900, 400);
        view.setPlot(plot);
        QTest::keyClick(&view, Qt::Key_Home);
        look(view.grab().toImage());
        look(pictureOf(view, 1));
        QVERIFY(!svgOf(view).contains("<img"));
    }
    LadderView ladder;
    ladder.setLadder(poolLadder(evaluation->pools[0], NumberText("USD")));
    ladder.resize(ladder.sizeHint());
    look(ladder.grab().toImage());
    QCOMPARE(leaked, 0);
}

void ChartsTest::enterSelectsTheMarkUnderTheCursor()
{
    ChartView view;
    view.resize(800, 300);
    view.setPlot(plotOf("effort-saving", *sampleEvaluation()));
    QSignalSpy selected(&view, &ChartView::markSelected);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(selected.size(), 0); // looking is not choosing
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(selected.size(), 1);
    const QString first = selected[0][0].toString();
    view.setSelected(first);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Space);
    QCOMPARE(selected.size(), 2);
    QVERIFY(selected[1][0].toString() != first);
    // The mouse finds the same mark.
    const PlotLayout layout(view.plot(), view.size());
    QTest::mouseClick(&view, Qt::LeftButton, {}, layout.place(view.plot().marks[0].at).toPoint());
    QCOMPARE(selected.size(), 3);
    QCOMPARE(selected[2][0].toString(), view.plot().marks[0].id);
    // Entering again starts at what is selected.
    view.setSelected(view.plot().marks[0].id);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(view.stopSentence().startsWith(view.plot().marks[0].label));
}

void ChartsTest::aSelectedBarIsBroughtIntoView()
{
    ChartView view;
    view.resize(700, 200);
    view.setPlot(plotOf("payback", *manyWorkloads(40)));
    const QImage top = view.grab().toImage();
    view.setSelected(view.plot().bars.back().id);
    QVERIFY(view.grab().toImage() != top);
    QSignalSpy selected(&view, &ChartView::markSelected);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(selected.last()[0].toString(), view.plot().bars.front().id);
}

void ChartsTest::picturesAreLightAndTwiceAsLarge()
{
    ChartView view;
    view.setPalette(toPalette(darkColours()));
    view.resize(640, 240);
    view.setPlot(plotOf("cost", *sampleEvaluation()));
    QCOMPARE(view.grab().toImage().pixelColor(2, 2), darkColours().base);
    view.copyPicture();
    const QImage image = QApplication::clipboard()->image();
    QVERIFY(image.width() >= 2 * view.width());
    QCOMPARE(image.pixelColor(1, 1), lightColours().base);
}

void ChartsTest::highContrastHatchesItsFields()
{
    ChartView view;
    view.setPalette(toPalette(highContrastDarkColours()));
    view.resize(800, 300);
    view.setPlot(plotOf("cost-stacked", *sampleEvaluation()));
    const QImage image = view.grab().toImage();
    // Inside of the field of nodes ground shows between the lines of its hatching, and nothing is a tint.
    const PlotLayout layout(view.plot(), view.size());
    const QPoint middle = layout.place({30, view.plot().series[0].points.back().y() * 0.3}).toPoint();
    std::set<QRgb> found;
    for (int y = -12; y <= 12; ++y)
        for (int x = -12; x <= 12; ++x)
            found.insert(image.pixel(middle + QPoint(x, y)));
    QVERIFY(found.contains(highContrastDarkColours().base.rgb()));
    QVERIFY(found.contains(highContrastDarkColours().wasm.rgb()));
}

void ChartsTest::paletteAndFontAreFollowed()
{
    ChartView view;
    view.resize(640, 240);
    view.setPlot(plotOf("payback", *sampleEvaluation()));
    view.setPalette(toPalette(lightColours()));
    const QImage light = view.grab().toImage();
    view.setPalette(toPalette(darkColours()));
    const QImage dark = view.grab().toImage();
    QCOMPARE(light.pixelColor(1, 1), lightColours().base);
    QCOMPARE(dark.pixelColor(1, 1), darkColours().base);
}

void ChartsTest::laddersAndTheBillAreWalkedThroughToo()
{
    const auto evaluation = sampleEvaluation();
    LadderView ladder;
    ladder.setLadder(poolLadder(evaluation->pools[0], NumberText("USD")));
    ladder.resize(ladder.sizeHint());
    QTest::keyClick(&ladder, Qt::Key_Down);
    QTest::keyClick(&ladder, Qt::Key_Down);
    QVERIFY2(ladder.stopSentence().startsWith(QStringLiteral("Consolidated: $50,978, change")),
             qPrintable(ladder.stopSentence()));
    ReconciliationBar bar;
    bar.resize(700, bar.sizeHint().height());
    QVERIFY(bar.isBlank());
    bar.setEvaluation(evaluation.get());
    QTest::keyClick(&bar, Qt::Key_End);
    QVERIFY2(bar.stopSentence().startsWith(QStringLiteral("Unmatched: $3,180")),
             qPrintable(bar.stopSentence()));
    double sum = 0;
    for (const auto& row : bar.table().rows)
        sum += row[1].toDouble();
    QVERIFY(qAbs(sum - evaluation->bill.total.value()) < 1e-6);
    for (const ChartWidget* chart :
         {static_cast<const ChartWidget*>(&ladder), static_cast<const ChartWidget*>(&bar)}) {
        const QByteArray svg = svgOf(*chart);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(svg.contains("Right-sized") || svg.contains("Unmatched"));
        QVERIFY(colourCount(pictureOf(*chart, 1)) > 8);
    }
    ladder.setLayoutDirection(Qt::RightToLeft);
    const QImage mirrored = ladder.grab().toImage();
    ladder.setLayoutDirection(Qt::LeftToRight);
    QVERIFY(ladder.grab().toImage() != mirrored);
}

void ChartsTest::theTableFollowsTheChartAndIsCopied()
{
    QWidget window;
    auto* view = new ChartView(&window);
    view->setPlot(plotOf("effort-saving", *sampleEvaluation()));
    QMenu menu;
    view->fillMenu(menu);
    QCOMPARE(menu.actions().size(), 3);
    QVERIFY(!menu.actions()[1]->isEnabled()); // no window that could save is around it
    menu.actions()[2]->trigger();
    auto* dialog = window.findChild<ChartTableDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    auto* table = dialog->findChild<ChartTable*>();
    QCOMPARE(table->model()->rowCount(), static_cast<int>(view->plot().table.rows.size()));
    table->copy(true);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines[1].section(u'\t', 3, 3).toDouble(), view->plot().marks[0].at.x());
    table->copy(false);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("$4,145")));
    view->setPlot(plotOf("payback", *sampleEvaluation()));
    QCOMPARE(table->model()->rowCount(), static_cast<int>(view->plot().table.rows.size()));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ChartsTest)
#include "tst_charts.moc"
