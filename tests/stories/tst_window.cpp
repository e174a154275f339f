// SPDX-License-Identifier: GPL-3.0-or-later
// A person opens a project, drops files, reads the ranking, asks why, looks at the costs.
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/chartview.h"
#include "views/look/plainlabel.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/tco/tcopage.h"
#include "views/pages/why/whypanel.h"
#include "views/window/mainwindow.h"
#include "views/window/projecttoolbar.h"
#include "views/window/whydock.h"

#include <QApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

namespace tare::tests {

using namespace views;

class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void pagesAreMadeOnceTheWindowIsPainted();
    void aProjectNamedAtTheStartIsOpenedOnceTheWindowIsPainted();
    void pagesNeedAProject();
    void filesToReasonsInOneGo();
    void filesWithoutAProjectMakeOne();
    void errorsStandInTheStripWithPlaceAndRemedy();
    void aClusterWithoutNameIsAskedFor();
    void filterFindsAndClears();
    void whereNothingMatchesItIsSaidOnceWithAWayOut();
    void selectionSurvivesANewResult();
    void horizonIsAnEditThatCanBeUndone();
    void chartsFollowTheFilterAndTheSelection();
    void chartsAreSavedWhereThePersonSays();
    void markupInNamesStaysTextEverywhere();
    void mnemonicsAreUniqueInEachMenu();

private:
    void drop(const QStringList& paths);
    MainWindow& window() { return *m_window; }

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_workspace = std::make_unique<FakeWorkspace>();
    m_questions = {};
    m_window = std::make_unique<MainWindow>(*m_workspace, m_questions, *m_settings);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void WindowTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

void WindowTest::pagesAreMadeOnceTheWindowIsPainted()
{
    QSettings settings(m_folder->filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    MainWindow other(*m_workspace, m_questions, settings);
    QVERIFY(!other.findChild<RankingPage*>());
    QVERIFY(!other.findChild<TcoPage*>());
    other.show();
    QTRY_VERIFY(other.findChild<TcoPage*>());
    QCOMPARE(other.findChildren<RankingPage*>().size(), 1);
    QCOMPARE(&other.rankingPage(), other.findChild<RankingPage*>());
}

void WindowTest::aProjectNamedAtTheStartIsOpenedOnceTheWindowIsPainted()
{
    QSettings settings(m_folder->filePath(QStringLiteral("other.ini")), QSettings::IniFormat);
    MainWindow other(*m_workspace, m_questions, settings);
    other.openAtStart(m_folder->filePath(QStringLiteral("shop.tare")));
    QVERIFY(!m_workspace->hasProject());
    other.show();
    QTRY_VERIFY(m_workspace->hasProject());
    QCOMPARE(m_workspace->projectPath(), m_folder->filePath(QStringLiteral("shop.tare")));
}

void WindowTest::drop(const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &event);
}

void WindowTest::pagesNeedAProject()
{
    QCOMPARE(window().navigation().currentPage(), PageId::Start);
    for (int row = 1; row < pageCount; ++row)
        QVERIFY(!(window().navigation().item(row)->flags() & Qt::ItemIsEnabled));
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    for (int row = 1; row < pageCount; ++row)
        QVERIFY(window().navigation().item(row)->flags() & Qt::ItemIsEnabled);
    QVERIFY(window().windowTitle().startsWith(QStringLiteral("shop.tare")));
}

// Shows: D1
void WindowTest::filesToReasonsInOneGo()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_workspace->afterImport = computedResult();
    drop({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv.gz"),
          QStringLiteral("/data/top.txt")});
    QCOMPARE(m_workspace->imported.size(), 3);
    QCOMPARE(window().navigation().currentPage(), PageId::Sources);
    window().showPage(PageId::Ranking);
    QVERIFY(window().rankingPage().sentence().contains(QStringLiteral("of 14")));
    const std::string first = m_workspace->evaluation()->workloads.front().id;
    window().rankingPage().table().findChild<QAbstractItemView*>()->setCurrentIndex(
        window().rankingPage().table().findChild<QAbstractItemView*>()->model()->index(0, 1));
    QCOMPARE(window().whyDock().panel().workload().toStdString(), first);
    QVERIFY(window().whyDock().panel().title().contains(
        QString::fromStdString(m_workspace->evaluation()->workloads.front().name)));
    QVERIFY(window().whyDock().isVisible());
    window().showPage(PageId::Tco);
    QVERIFY(!window().whyDock().isVisible());
    window().showPage(PageId::Ranking);
    QVERIFY(window().whyDock().isVisible());
}

void WindowTest::filesWithoutAProjectMakeOne()
{
    m_questions.project = m_folder->filePath(QStringLiteral("new.tare"));
    drop({QStringLiteral("/data/cluster.json")});
    QVERIFY(m_workspace->hasProject());
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/cluster.json")});
}

// Shows: D20
void WindowTest::errorsStandInTheStripWithPlaceAndRemedy()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    model::Error error{model::ErrorCode::MissingColumn, {"ChargeCategory"}, {}};
    error.place.file = "bill.csv";
    error.place.line = 1;
    Q_EMIT m_workspace->importFailed(QStringLiteral("bill.csv"), error);
    QCOMPARE(window().messages().text(),
             QStringLiteral(
                 "bill.csv, line 1: The column ChargeCategory is missing; export the file again with this "
                 "column."));
    QVERIFY(window().messages().isVisible());
}

void WindowTest::aClusterWithoutNameIsAskedFor()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_questions.cluster = QStringLiteral("second");
    Q_EMIT m_workspace->importFailed(QStringLiteral("/data/cluster.json"),
                                     {model::ErrorCode::ClusterNameNeeded, {"case"}, {}});
    for (QPushButton* button : window().messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Name it…"))
            button->click();
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/cluster.json")});
}

void WindowTest::filterFindsAndClears()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_workspace->setEvaluation(sampleEvaluation());
    window().showPage(PageId::Ranking);
    auto* filter = window().findChild<ProjectToolBar*>()->findChild<QLineEdit*>();
    QVERIFY(filter);
    QTRY_VERIFY(filter->isVisible());
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("checkout"));
    QTRY_COMPARE(window().rankingPage().table().shownRows(), 1);
    const QString found = window().rankingPage().sentence(); // without a translation, so with "(s)"
    QVERIFY2(found.startsWith(QStringLiteral("1 of 13 workload")), qPrintable(found));
    QVERIFY2(found.contains(QStringLiteral("match “checkout”")), qPrintable(found));
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(filter->text().isEmpty());
    QTRY_COMPARE(window().rankingPage().table().shownRows(), 13);
    m_workspace->setEvaluation(computedResult()); // Why shows what gets the focus
    QTest::keyClick(filter, Qt::Key_Escape);
    QVERIFY(window().rankingPage().table().view().hasFocus());
}

// Shows: D19
void WindowTest::whereNothingMatchesItIsSaidOnceWithAWayOut()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_workspace->setEvaluation(sampleEvaluation());
    window().showPage(PageId::Ranking);
    auto* filter = window().findChild<ProjectToolBar*>()->findChild<QLineEdit*>();
    filter->setText(QStringLiteral("nosuchname"));
    RankingPage& page = window().rankingPage();
    QTRY_COMPARE(page.sentence(), QStringLiteral("No workload matches “nosuchname”"));
    QVERIFY(!page.table().isVisible());
    QVERIFY(!page.findChild<ChartView*>()->isVisible());
    QPushButton* clear = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Clear filter") && button->isVisible())
            clear = button;
    QVERIFY(clear);
    clear->click();
    QVERIFY(filter->text().isEmpty());
    QCOMPARE(page.table().shownRows(), 13);
    QVERIFY(page.findChild<ChartView*>()->isVisible());
    QVERIFY(!page.sentence().contains(QStringLiteral("match")));
}

// Shows: U1
void WindowTest::selectionSurvivesANewResult()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    const auto result = computedResult();
    m_workspace->setEvaluation(result);
    const QString id = QString::fromStdString(result->workloads.at(3).id);
    window().rankingPage().select(id);
    m_workspace->setEvaluation(computedResult());
    QCOMPARE(window().rankingPage().table().selected(), id);
    QCOMPARE(window().whyDock().panel().workload(), id);
}

void WindowTest::horizonIsAnEditThatCanBeUndone()
{
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_workspace->setParameter(QStringLiteral("time.horizon_months"),
                              model::ParameterValue(model::Range{24, 24, 24}));
    QAction* undo = nullptr;
    for (QAction* action : window().findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(QKeySequence::Undo))
            undo = action;
    QVERIFY(undo && undo->isEnabled());
    QVERIFY2(undo->text().contains(QStringLiteral("Horizon")), qPrintable(undo->text()));
    undo->trigger();
    QVERIFY(!undo->isEnabled());
}

// Shows: U1
void WindowTest::chartsFollowTheFilterAndTheSelection()
{
    // The page alone: the sample has no data behind it that Why could show.
    FakeWorkspace workspace;
    RankingPage page(workspace, m_questions);
    workspace.openProject(m_folder->filePath(QStringLiteral("a.tare")));
    workspace.setEvaluation(sampleEvaluation());
    ChartView& chart = *page.findChild<ChartView*>();
    const std::size_t all = chart.plot().marks.size();
    page.setFilterText(QStringLiteral("storefront"));
    QVERIFY(chart.plot().marks.size() < all);
    QVERIFY(!chart.plot().marks.empty());
    // What is chosen in the chart is the row of the table.
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Return);
    const PlotMark& last =
        *std::max_element(chart.plot().marks.begin(), chart.plot().marks.end(),
                          [](const PlotMark& a, const PlotMark& b) { return a.at.x() < b.at.x(); });
    QCOMPARE(page.table().selected(), last.id);
}

void WindowTest::chartsAreSavedWhereThePersonSays()
{
    m_workspace->openProject(m_folder->filePath(QStringLiteral("a.tare")));
    m_workspace->setEvaluation(sampleEvaluation());
    window().showPage(PageId::Tco);
    ChartWidget& chart = *window().findChild<TcoPage*>()->findChild<ChartView*>();
    const auto save = [&chart] {
        QMenu menu;
        chart.fillMenu(menu);
        menu.actions().at(1)->trigger();
    };
    save(); // never mind
    m_questions.picture = m_folder->filePath(QStringLiteral("costs.svg"));
    save();
    QVERIFY(QFileInfo(m_questions.picture).size() > 1000);
    QVERIFY(!window().messages().isVisible());
    m_questions.picture = m_folder->filePath(QStringLiteral("no/such/costs.png"));
    save();
    QVERIFY(window().messages().isVisible());
}

void WindowTest::markupInNamesStaysTextEverywhere()
{
    const QString markup = QStringLiteral("<img src=\"file:///nowhere/canary.png\"><b>x</b>");
    window().openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    auto result = std::make_shared<model::Evaluation>(*computedResult());
    result->workloads[0].name = result->workloads[0].namespaceName = markup.toStdString();
    m_workspace->setEvaluation(result);
    window().showPage(PageId::Ranking);
    window().rankingPage().select(QString::fromStdString(result->workloads[0].id));
    QVERIFY(window().whyDock().panel().title().contains(markup));
    for (const QLabel* label : window().findChildren<QLabel*>())
        QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                 qPrintable(label->text()));
}

void WindowTest::mnemonicsAreUniqueInEachMenu()
{
    for (const QAction* top : window().menuBar()->actions()) {
        QSet<QChar> seen;
        for (const QAction* action : top->menu()->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark < 0)
                continue;
            const QChar letter = action->text()[mark + 1].toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(action->text()));
            seen += letter;
        }
    }
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::WindowTest)
#include "tst_window.moc"
