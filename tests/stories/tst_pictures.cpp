// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page in light and dark, 1440 × 900, saved where TARE_PICTURES names a folder. Without it
// they are drawn all the same, so that painting is tested: no warning, and no page is empty.
#include "app/session/translation.h"
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/qtwarnings.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/why/explanationview.h"
#include "views/pages/why/inputeditor.h"
#include "views/pages/why/whypanel.h"
#include "views/tables/tableview.h"
#include "views/window/mainwindow.h"
#include "views/window/whydock.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <set>

namespace tare::tests {

using namespace views;

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPageIsDrawn_data();
    void everyPageIsDrawn();
    void whyAndSourcesInUse_data() { everyPageIsDrawn_data(); }
    void whyAndSourcesInUse();
};

namespace {

QString language()
{
    const QString named = qEnvironmentVariable("TARE_PICTURES_LANGUAGE");
    return named.isEmpty() ? QStringLiteral("en") : named;
}

// What stands behind the name of a picture that is not English at 100 %.
QString variant(double scale)
{
    QString text = language() == QStringLiteral("en") ? QString() : u'-' + language();
    if (scale > 1)
        text += QStringLiteral("-%1").arg(scale * 100);
    return text;
}

void save(const QImage& image, const QString& name)
{
    const QString folder = qEnvironmentVariable("TARE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(QDir().mkpath(folder) &&
                image.save(QDir(folder).filePath(name + variant(image.devicePixelRatio()) +
                                                 QStringLiteral(".png"))));
}

// A picture is of what a person sees once everything has its place, however busy the machine is.
void settle()
{
    QTest::qWait(30);
    constexpr int rounds = 5; // one layout may ask for another
    for (int i = 0; i < rounds; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

int colourCount(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return static_cast<int>(colours.size());
}

} // namespace

void PicturesTest::everyPageIsDrawn_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << QStringLiteral("light");
    QTest::newRow("dark") << QStringLiteral("dark");
    QTest::newRow("high contrast, light") << QStringLiteral("high-contrast-light");
    QTest::newRow("high contrast, dark") << QStringLiteral("high-contrast-dark");
}

// Shows: D8, D9
void PicturesTest::everyPageIsDrawn()
{
    QFETCH(QString, theme);
    const QtWarnings warnings;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/theme"), theme);
    for (const char* name : {"Old staging cluster", "Billing platform study", "Fernhill Retail 2026"}) {
        const QString path = folder.filePath(QString::fromLatin1(name) + QStringLiteral(".tare"));
        if (QString::fromLatin1(name) != QStringLiteral("Old staging cluster"))
            QFile(path).open(QIODevice::WriteOnly);
        RecentProjects(settings).note(path, RecentFinding{13, 219'000, QStringLiteral("USD")});
    }
    FakeWorkspace workspace;
    FakeQuestions questions;
    MainWindow window(workspace, questions, settings, [] {
        return std::vector<Sample>{
            {QStringLiteral("A published example, done carefully"),
             QStringLiteral(
                 "2,000 replicas on m5.4xlarge. Shows why one module per pod saves nothing there."),
             {},
             {}}};
    });
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto picture = [&](const QString& name) {
        settle();
        const QImage image = window.grab().toImage();
        QVERIFY2(colourCount(image) > 12, qPrintable(name));
        save(image, name + u'-' + theme);
    };
    picture(QStringLiteral("start"));

    workspace.openProject(folder.filePath(QStringLiteral("Fernhill Retail 2026.tare")));
    picture(QStringLiteral("sources-empty"));
    workspace.afterImport = sampleEvaluation();
    window.importFiles({QStringLiteral("/data/prod-eu1-2026-11-16.json"),
                        QStringLiteral("/data/top-2026-11-16.txt"),
                        QStringLiteral("/data/focus-nov.csv.gz")});
    RunningImport running;
    running.id = 4;
    running.fileName = QStringLiteral("focus-oct.csv.gz");
    running.progress = {1'180'000'000, 1'910'000'000, 8'400'000, 3};
    running.bytesPerSecond = 52e6;
    running.secondsLeft = 14;
    workspace.setRunning({running});
    window.showPage(PageId::Sources);
    picture(QStringLiteral("sources"));
    workspace.setRunning({});

    window.messages().clear();
    window.showPage(PageId::Ranking);
    picture(QStringLiteral("ranking-unselected"));
    // Grouped, the dock closed, compact, without the chart; with conditions; with none that match; many rows.
    window.whyDock().hide();
    window.rankingPage().setChartShown(false);
    window.rankingPage().setGroupBy(model::GroupBy::Verdict);
    window.rankingPage().table().view().setDensity(Density::Compact);
    picture(QStringLiteral("ranking-wide"));
    window.rankingPage().setGroupBy(model::GroupBy::Nothing);
    window.rankingPage().setChartShown(true);
    window.rankingPage().table().view().setDensity(Density::Comfortable);
    window.rankingPage().setExpression(*model::parseFilter(
        "namespace is storefront, payments and verdict is-not never or name contains audit"));
    window.rankingPage().setScope({{model::FilterField::Cluster, model::FilterOperator::Is, {"prod-eu1"}}});
    picture(QStringLiteral("ranking-filter"));
    window.rankingPage().setExpression(*model::parseFilter("team is nobody"));
    picture(QStringLiteral("ranking-nothing"));
    window.rankingPage().setExpression({});
    window.rankingPage().setScope({});
    workspace.setEvaluation(sampleEvaluation(10'000));
    picture(QStringLiteral("ranking-many"));
    window.whyDock().show();
    const auto computed = computedResult();
    workspace.setEvaluation(computed);
    window.rankingPage().select(QString::fromStdString(computed->workloads.front().id));
    picture(QStringLiteral("ranking"));
    window.rankingPage().select(QString::fromStdString(computed->workloads.back().id));
    window.messages().showError(
        {model::ErrorCode::MissingColumn, {"ChargeCategory"}, {"focus-oct.csv", 1, 0, 0, {}}});
    picture(QStringLiteral("ranking-blocked"));
    window.messages().clear();

    // Two scenarios that pay, side by side; then an input in edit.
    workspace.isComputing = true;
    workspace.setParameter(QStringLiteral("effort.contingency"), model::Range{0, 0.2, 0.4});
    workspace.setParameter(QStringLiteral("time.horizon_months"), model::Range{60, 60, 60});
    workspace.setParameter(QStringLiteral("effort.day_rate"), model::Range{60, 80, 160});
    workspace.setParameter(QStringLiteral("programme.fixed_cost"), model::Range{50, 100, 200});
    workspace.setParameter(QStringLiteral("programme.month_cost"), model::Range{1, 2, 4});
    workspace.duplicateScenario(QStringLiteral("Base"), QStringLiteral("Shared hosts"));
    workspace.setParameter(QStringLiteral("density.target"), std::string("host"));
    window.showPage(PageId::Assumptions);
    picture(QStringLiteral("assumptions-alone"));
    workspace.compareWith(QStringLiteral("Base"));
    picture(QStringLiteral("assumptions"));
    AssumptionsTree& assumptions = window.assumptionsPage().tree();
    window.assumptionsPage().select(QStringLiteral("effort.day_rate"));
    assumptions.setFocus();
    QTest::keyClick(&assumptions, Qt::Key_F2);
    QTest::keyClicks(assumptions.viewport()->findChild<QLineEdit*>(), QStringLiteral("40"));
    picture(QStringLiteral("assumptions-edit"));
    QTest::keyClick(assumptions.viewport()->findChild<QLineEdit*>(), Qt::Key_Escape);
    workspace.compareWith({});
    workspace.isComputing = false;

    window.showPage(PageId::Tco);
    picture(QStringLiteral("tco-computed"));
    workspace.setParameter(QStringLiteral("time.horizon_months"), std::nullopt); // the sample's own
    workspace.setEvaluation(sampleEvaluation());
    picture(QStringLiteral("tco"));
    QCOMPARE(QtWarnings::take(), QStringList());
}

// An input in edit with what moves, a citation, and imports that failed, wait and tell their details.
void PicturesTest::whyAndSourcesInUse()
{
    QFETCH(QString, theme);
    const QtWarnings warnings;
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    settings.setValue(QStringLiteral("window/theme"), theme);
    FakeWorkspace workspace;
    FakeQuestions questions;
    MainWindow window(workspace, questions, settings);
    window.resize(1440, 900);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto picture = [&](const QString& name) {
        settle();
        save(window.grab().toImage(), name + u'-' + theme);
    };
    workspace.openProject(folder.filePath(QStringLiteral("Fernhill Retail 2026.tare")));
    workspace.afterImport = computedResult();
    window.importFiles(
        {QStringLiteral("/data/prod-eu1-2026-11-16.json"), QStringLiteral("/data/focus-nov.csv.gz")});
    window.messages().clear();
    // What the scenario says is what was computed, and it pays.
    workspace.isComputing = true;
    workspace.setParameter(QStringLiteral("density.target"), std::string("host"));
    workspace.setParameter(QStringLiteral("time.horizon_months"), model::Range{60, 60, 60});
    workspace.setParameter(QStringLiteral("effort.day_rate"), model::Range{60, 80, 160});
    workspace.setParameter(QStringLiteral("programme.fixed_cost"), model::Range{50, 100, 200});
    workspace.setParameter(QStringLiteral("programme.month_cost"), model::Range{1, 2, 4});
    const std::vector<model::WorkloadFigures> workloads = workspace.evaluation()->workloads;
    window.showPage(PageId::Ranking);
    WhyPanel& why = window.whyDock().panel();
    why.showFigure(QString::fromStdString(workloads[1].id), QStringLiteral("one_off_cost"));
    ExplanationView& tree = why.explanation();
    const QModelIndex root = tree.explanation().rootOf(QStringLiteral("one_off_cost"));
    const QModelIndex rate = tree.model()->index(1, 0, root);
    tree.setCurrentIndex(rate);
    tree.edit(rate);
    QVERIFY(tree.editor());
    QLineEdit* likely = tree.editor()->findChildren<QLineEdit*>().at(1);
    likely->selectAll();
    QTest::keyClicks(likely, QStringLiteral("120"));
    QTRY_VERIFY(workspace.preview());
    picture(QStringLiteral("why-edit"));
    if (tree.editor())
        QTest::keyClick(tree.editor()->findChildren<QLineEdit*>().at(1), Qt::Key_Escape);
    QTest::keyClick(&tree, Qt::Key_Return);
    picture(QStringLiteral("why-source"));
    why.showFigure(window.rankingPage().table().model().askedTotal(RankingModel::Saving));
    picture(QStringLiteral("why-sum"));

    RunningImport waiting;
    waiting.id = 8;
    waiting.fileName = QStringLiteral("cluster-two.json");
    waiting.format = "kubernetes-json";
    waiting.isWaiting = true;
    workspace.setRunning({waiting});
    workspace.setFailed({{9,
                          QStringLiteral("/data/broken.csv"),
                          QStringLiteral("broken.csv"),
                          {},
                          {model::ErrorCode::MissingColumn, {"BilledCost"}, {"broken.csv", 1, 0, 0, {}}}},
                         {10,
                          QStringLiteral("/data/two.json"),
                          QStringLiteral("two.json"),
                          {},
                          {model::ErrorCode::ClusterNameNeeded, {"default"}, {}}}});
    window.showPage(PageId::Sources);
    picture(QStringLiteral("sources-failed"));
    workspace.setRunning({});
    workspace.setFailed({});
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (button->accessibleName() == QStringLiteral("Details of focus-nov.csv.gz"))
            button->click();
    picture(QStringLiteral("sources-details"));
    QCOMPARE(QtWarnings::take(), QStringList());
}

} // namespace tare::tests

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    // The pictures do not follow the machine: neither its language nor, where Inter is there, its font.
    tare::app::Translation translation;
    translation.use(tare::tests::language() == QStringLiteral("de") ? QStringLiteral("de")
                                                                    : QStringLiteral("en"));
    tare::tests::PseudoTranslator pseudo(tare::tests::PseudoTranslator::Direction::RightToLeft);
    if (tare::tests::language() == QStringLiteral("pseudo-rtl"))
        QCoreApplication::installTranslator(&pseudo);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
    tare::tests::PicturesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pictures.moc"
