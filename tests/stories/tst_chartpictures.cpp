// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every chart and of the page of costs, in all palettes and from right to left, saved where
// TARE_PICTURES names a folder. Run with QT_SCALE_FACTOR for finer screens. Without a folder they are drawn
// all the same: no warning, and nothing is empty.
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/chartcatalogue.h"
#include "views/charts/chartpicture.h"
#include "views/charts/chartview.h"
#include "views/charts/ladderview.h"
#include "views/charts/reconciliationbar.h"
#include "views/look/controls.h"
#include "views/look/theme.h"
#include "views/pages/tco/tcopage.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QVBoxLayout>

#include <set>

namespace tare::tests {

using namespace views;

class ChartPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChartIsDrawn_data();
    void everyChartIsDrawn();
    void costsOverTimeAreDrawn_data() { everyChartIsDrawn_data(); }
    void costsOverTimeAreDrawn();
};

namespace {

QString pathOf(const QString& name)
{
    const QString folder = qEnvironmentVariable("TARE_PICTURES");
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
    return folder.isEmpty() ? QString()
                            : QDir(folder).filePath(name + (scale.isEmpty() ? QString() : u'@' + scale) +
                                                    QStringLiteral(".png"));
}

void keep(const QImage& image, const QString& name)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 8, qPrintable(name));
    if (!pathOf(name).isEmpty())
        QVERIFY(image.save(pathOf(name)));
}

// With ranges as draws would give them, so that they are looked at, too.
std::shared_ptr<model::Evaluation> resultWithRanges()
{
    auto evaluation = sampleEvaluation();
    for (model::WorkloadFigures& workload : evaluation->workloads)
        if (workload.payback.fromStart) {
            const double likely = workload.payback.fromStart->value();
            workload.payback.p50 = workload.payback.fromStart;
            workload.payback.p10 = model::Months(likely * 0.7);
            if (likely < 20)
                workload.payback.p90 = model::Months(likely * 1.6);
        }
    return evaluation;
}

} // namespace

void ChartPicturesTest::everyChartIsDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<bool>("isMirrored");
    for (const char* theme : {"light", "dark", "high-contrast-light", "high-contrast-dark"})
        QTest::newRow(theme) << QString::fromLatin1(theme) << false;
    QTest::newRow("light, from right to left") << QStringLiteral("light") << true;
}

void ChartPicturesTest::everyChartIsDrawn()
{
    QFETCH(QString, theme);
    QFETCH(bool, isMirrored);
    const QtWarnings warnings;
    applyTheme(themeFromId(theme));
    const auto evaluation = resultWithRanges();
    const NumberText numbers("USD");
    QWidget sheet;
    sheet.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    sheet.setBackgroundRole(QPalette::Base);
    auto* layout = new QVBoxLayout(&sheet);
    ChartView* last = nullptr;
    for (const ChartEntry& entry : charts()) {
        auto* view = new ChartView;
        view->setFixedHeight(250);
        view->setPlot(entry.make({*evaluation, model::allWorkloads(*evaluation), numbers}));
        view->setSelected(QString::fromStdString(evaluation->workloads[1].id));
        layout->addWidget(view);
        last = view;
    }
    auto* ladder = new LadderView;
    ladder->setLadder(poolLadder(evaluation->pools[0], numbers));
    layout->addWidget(ladder);
    auto* bill = new ReconciliationBar;
    bill->setEvaluation(evaluation.get());
    layout->addWidget(bill);
    sheet.resize(900, sheet.sizeHint().height());
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    last->setFocus(Qt::TabFocusReason);
    last->setStop(30);
    ladder->setStop(1);
    bill->setStop(0);
    keep(sheet.grab().toImage(),
         QStringLiteral("charts-") + theme + (isMirrored ? QStringLiteral("-rtl") : QString()));
    if (theme == QStringLiteral("dark"))
        keep(pictureOf(*last, 2), QStringLiteral("chart-saved"));
    QCOMPARE(QtWarnings::take(), QStringList());
}

void ChartPicturesTest::costsOverTimeAreDrawn()
{
    QFETCH(QString, theme);
    QFETCH(bool, isMirrored);
    const QtWarnings warnings;
    applyTheme(themeFromId(theme));
    FakeWorkspace workspace;
    workspace.openProject(QStringLiteral("/tmp/a.tare"));
    workspace.setEvaluation(sampleEvaluation());
    workspace.setAnnotation({0, *model::Timestamp::parse("2027-08-31T00:00:00Z"),
                             QStringLiteral("jvm-mem commitment ends; savings there become cash in full")});
    workspace.setAnnotation({0, *model::Timestamp::parse("2028-01-10T00:00:00Z"),
                             QStringLiteral("Price list of the cloud is renegotiated")});
    TcoPage page(workspace);
    page.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    page.resize(1292, 780);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const QString name = QStringLiteral("tco-") + theme + (isMirrored ? QStringLiteral("-rtl") : QString());
    page.findChildren<ChartView*>().last()->setStop(30);
    keep(page.grab().toImage(), name + QStringLiteral("-lines"));
    page.findChild<SegmentedControl*>()->setCurrent(1);
    keep(page.grab().toImage(), name);
    QCOMPARE(QtWarnings::take(), QStringList());
}

} // namespace tare::tests

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    tare::tests::ChartPicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_chartpictures.moc"
