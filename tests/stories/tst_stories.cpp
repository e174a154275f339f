// SPDX-License-Identifier: GPL-3.0-or-later
// What people come for, from one end to the other, with real files, a real project and real threads. Run at
// 100 % and at 200 %.
#include "tests/stories/storywindow.h"

#include "views/look/colours.h"
#include "views/look/plainlabel.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/report/reportpage.h"
#include "views/pages/report/reportpreview.h"
#include "views/pages/start/recentlist.h"
#include "views/pages/why/whypanel.h"
#include "views/tables/tableview.h"
#include "views/window/historydock.h"
#include "views/window/whydock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTest>

#include <cmath>

namespace tare::tests {

using namespace views;

class StoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStartToTheRanking_data();
    void fromTheFirstStartToTheRanking();
    void aProjectThatIsNotThereIsToldAndNotMade();
    void aProjectThatCanOnlyBeReadSaysWhy();
    void fiveFilesAtOnceOneOfThemBroken();
    void closedDuringAnImportNothingIsHalf();
    void anAssumptionIsChangedAndUndone();
    void historyGoesAnywhereAndOutlivesARestart();
    void twoScenariosAreCompared();
    void inGerman();
    void darkWhileOpen();
    void nothingIsCutAtThisScale();
    void byKeyboardAlone();
};

namespace {

double npvOf(StoryWindow& story)
{
    const auto evaluation = story.workspace().evaluation();
    double sum = evaluation->programme.npvAfterProgrammeCost.value();
    for (const model::WorkloadFigures& workload : evaluation->workloads)
        sum += workload.npv ? workload.npv->value() : 0;
    return sum;
}

QString copied(StoryWindow& story, const QString& file, const QString& as)
{
    const QString to = story.path(as);
    return QFile::copy(StoryWindow::caseFile(file), to) ? to : QString();
}

model::ParameterValue months(double count)
{
    return model::ParameterValue(model::Range{count, count, count});
}

const QString horizon = QStringLiteral("time.horizon_months");

QString textsOf(const MainWindow& window, const QString& word)
{
    QStringList texts;
    for (const QAction* action : window.findChildren<QAction*>())
        if (action->text().contains(word))
            texts += action->text();
    return texts.join(u';');
}

QAction* choiceOf(MainWindow& window, const QString& text)
{
    for (QMenu* menu : window.findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text)
                return action;
    }
    return nullptr;
}

} // namespace

void StoriesTest::fromTheFirstStartToTheRanking_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("files"); // scenarios are no imports
    QTest::addColumn<int>("workloads");
    QTest::addColumn<QStringList>("scenarios");
    QTest::newRow("article") << QStringLiteral("The article's example") << 3 << 100
                             << QStringList{QStringLiteral("One module a pod")};
    QTest::newRow("shop") << QStringLiteral("Fernhill Retail") << 6 << 41
                          << QStringList{QStringLiteral("Base"), QStringLiteral("Many modules a host"),
                                         QStringLiteral("Shipped overheads")};
}

// Shows: D19, D17
void StoriesTest::fromTheFirstStartToTheRanking()
{
    QFETCH(const QString, sample);
    QFETCH(const int, files);
    QFETCH(const int, workloads);
    QFETCH(const QStringList, scenarios);
    StoryWindow story;
    QCOMPARE(story.window().navigation().currentPage(), PageId::Start);
    story.questions().project = story.path(QStringLiteral("sample.tare"));
    for (auto* button : story.window().startPage().findChildren<QPushButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Open the sample ") + sample))
            button->click();
    QTRY_COMPARE(story.window().navigation().currentPage(), PageId::Sources);
    QVERIFY(QTest::qWaitFor(
        [&] {
            return static_cast<int>(story.workspace().imports().size()) == files &&
                   story.workspace().runningImports().empty();
        },
        60'000));
    QVERIFY(story.waitForFigures());
    QVERIFY(story.workspace().failedImports().empty());
    // All files are of one project, and the scenario that came last is the one that holds.
    for (const QString& name : scenarios)
        QVERIFY2(story.workspace().scenarioNames().contains(name), qPrintable(name));
    QCOMPARE(QString::fromStdString(story.workspace().evaluation()->scenario.name), scenarios.front());
    story.window().showPage(PageId::Ranking);
    QCOMPARE(static_cast<int>(story.workspace().evaluation()->workloads.size()), workloads);
    QVERIFY(!story.window().rankingPage().sentence().isEmpty());
    const QString first = QString::fromStdString(story.workspace().evaluation()->workloads.front().id);
    story.window().rankingPage().select(first);
    QCOMPARE(story.window().whyDock().panel().workload(), first);
    // The next start offers it again, with what it found.
    story.restart();
    const auto* recent = story.window().startPage().recent().table().model();
    QCOMPARE(recent->rowCount(), 1);
    QCOMPARE(recent->index(0, RecentModel::Project).data().toString(), QStringLiteral("sample"));
    QVERIFY(recent->index(0, RecentModel::Found).data().toString().contains(QStringLiteral("NPV")));
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D1, D20
void StoriesTest::fiveFilesAtOnceOneOfThemBroken()
{
    StoryWindow story;
    QFile broken(story.path(QStringLiteral("broken.json")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"kind\":\"List\",\"items\":[{") > 0);
    broken.close();
    story.questions().project = story.path(QStringLiteral("shop.tare"));
    // The names lie about what is in the files.
    story.drop({copied(story, QStringLiteral("cluster.json"), QStringLiteral("inventory.csv")),
                copied(story, QStringLiteral("top.txt"), QStringLiteral("usage.json")), broken.fileName(),
                copied(story, QStringLiteral("bill.csv"), QStringLiteral("bill.txt")),
                copied(story, QStringLiteral("scenario.json"), QStringLiteral("scenario.json"))});
    QVERIFY(QTest::qWaitFor(
        [&] { return story.workspace().imports().size() == 3 && story.workspace().runningImports().empty(); },
        30'000));
    QVERIFY(story.waitForFigures());
    QMap<QString, QString> formats;
    for (const model::ImportInfo& import : story.workspace().imports())
        formats[QString::fromStdString(import.file.name)] = QString::fromStdString(import.file.format);
    QCOMPARE(formats.value(QStringLiteral("inventory.csv")), QStringLiteral("kubernetes-json"));
    QCOMPARE(formats.value(QStringLiteral("usage.json")), QStringLiteral("kubectl-top"));
    QCOMPARE(formats.value(QStringLiteral("bill.txt")), QStringLiteral("focus"));
    QVERIFY(story.workspace().scenarioNames().contains(QStringLiteral("Held out")));
    // What was good is in; what was not is said with its name, its place and what to do.
    QVERIFY(story.window().messages().isVisible());
    QVERIFY2(story.window().messages().text().contains(QStringLiteral("broken.json")),
             qPrintable(story.window().messages().text()));
    // Mended, it is tried again where it stands.
    QCOMPARE(story.workspace().failedImports().size(), std::size_t(1));
    QVERIFY(broken.remove());
    QVERIFY(!copied(story, QStringLiteral("top.txt"), QStringLiteral("broken.json")).isEmpty());
    story.workspace().retryImport(story.workspace().failedImports().front().id, {});
    QVERIFY(QTest::qWaitFor([&] { return story.workspace().runningImports().empty(); }, 30'000));
    QVERIFY(story.workspace().failedImports().empty());
    QVERIFY(story.waitForFigures());
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D3
void StoriesTest::anAssumptionIsChangedAndUndone()
{
    StoryWindow story;
    story.openCase();
    const double before = npvOf(story);
    QAction* shorter = choiceOf(story.window(), QStringLiteral("12\u202fmonths"));
    QVERIFY(shorter);
    shorter->trigger();
    QVERIFY(story.waitForFigures());
    QTRY_VERIFY(npvOf(story) != before);
    QTRY_VERIFY(story.action(QStringLiteral("Undo change of Horizon to 12\u202fmonths")));
    QAction* undo = story.action(QStringLiteral("Undo change of Horizon to 12\u202fmonths"));
    QVERIFY2(undo && undo->isEnabled(), qPrintable(textsOf(story.window(), QStringLiteral("Undo"))));
    undo->trigger();
    QTRY_COMPARE(npvOf(story), before);
    QVERIFY(story.action(QStringLiteral("Redo change of Horizon to 12\u202fmonths")));
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D3, D4
// Shows: D4, D17
void StoriesTest::closedDuringAnImportNothingIsHalf()
{
    StoryWindow story;
    story.openCase();
    const std::size_t workloads = story.workspace().evaluation()->workloads.size();
    QFile bill(StoryWindow::caseFile(QStringLiteral("bill.csv")));
    QVERIFY(bill.open(QIODevice::ReadOnly));
    const QByteArray header = bill.readLine();
    const QByteArray rows = bill.readAll();
    QFile large(story.path(QStringLiteral("large.csv")));
    QVERIFY(large.open(QIODevice::WriteOnly));
    large.write(header);
    while (large.size() < 60'000'000)
        large.write(rows);
    large.close();
    story.drop({large.fileName()});
    // More is dropped while it runs, and another page is looked at.
    QVERIFY(QTest::qWaitFor([&] { return !story.workspace().runningImports().empty(); }, 5'000));
    story.drop({StoryWindow::caseFile(QStringLiteral("top.txt"))});
    QCOMPARE(story.workspace().runningImports().size(), std::size_t(2));
    story.window().showPage(PageId::Ranking);
    QCOMPARE(story.window().rankingPage().table().shownRows(), static_cast<int>(workloads));
    story.restart();
    story.window().openProject(story.path(QStringLiteral("shop.tare")));
    QVERIFY(story.waitForFigures());
    QCOMPARE(story.workspace().imports().size(), std::size_t(3));
    QCOMPARE(story.workspace().evaluation()->workloads.size(), workloads);
    QVERIFY(!story.window().messages().isVisible());
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D2, D20
void StoriesTest::aProjectThatIsNotThereIsToldAndNotMade()
{
    StoryWindow story;
    const QString missing = story.path(QStringLiteral("missing.tare"));
    story.window().openAtStart(missing);
    QTRY_COMPARE(story.window().messages().text(),
                 missing + QStringLiteral(": There is no such project; check its name, or import files to "
                                          "create it."));
    QVERIFY(story.window().messages().isVisible());
    QVERIFY(!story.workspace().hasProject());
    QCOMPARE(story.window().navigation().currentPage(), PageId::Start);
    QVERIFY(!QFile::exists(missing));
    QCOMPARE(story.window().startPage().recent().table().model()->rowCount(), 0);
    // Who asks for a new one gets it.
    story.questions().project = missing;
    QVERIFY(story.action(QStringLiteral("New…")));
    story.action(QStringLiteral("New…"))->trigger();
    QTRY_VERIFY(story.workspace().hasProject());
    QVERIFY(!story.window().messages().isVisible());
    QCOMPARE(story.window().startPage().recent().table().model()->rowCount(), 1);
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D20
void StoriesTest::aProjectThatCanOnlyBeReadSaysWhy()
{
    StoryWindow story;
    story.openCase();
    story.workspace().closeProject();
    const QString path = story.path(QStringLiteral("newer.tare"));
    QVERIFY(QFile::copy(story.path(QStringLiteral("shop.tare")), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 versionOffset = 60; // of SQLite's header: the version that a program gave its tables
    QVERIFY(file.seek(versionOffset + 3) && file.putChar('\x63'));
    file.close();
    story.window().openProject(path);
    QVERIFY(story.waitForFigures());
    QVERIFY(story.workspace().isReadOnly());
    QTRY_VERIFY2(
        story.window().messages().text().startsWith(
            path + QStringLiteral(": The project was written by a newer version of Tare (schema 99")),
        qPrintable(story.window().messages().text()));
    // One whose end is missing is not opened at all.
    const QString damaged = story.path(QStringLiteral("damaged.tare"));
    QVERIFY(QFile::copy(story.path(QStringLiteral("shop.tare")), damaged));
    QVERIFY(QFile::resize(damaged, QFile(damaged).size() / 2));
    story.window().openProject(damaged);
    QTRY_VERIFY2(story.window().messages().text().startsWith(damaged +
                                                             QStringLiteral(": The project file is damaged")),
                 qPrintable(story.window().messages().text()));
    QCOMPARE(story.window().navigation().currentPage(), PageId::Start);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void StoriesTest::historyGoesAnywhereAndOutlivesARestart()
{
    StoryWindow story;
    story.openCase();
    const std::size_t imported = story.workspace().edits().size();
    QMap<int, double> npvs;
    for (const int count : {12, 24, 48}) {
        story.workspace().setParameter(horizon, months(count));
        QVERIFY(story.waitForFigures());
        npvs[count] = npvOf(story);
    }
    story.restart();
    story.window().openProject(story.path(QStringLiteral("shop.tare")));
    QVERIFY(story.waitForFigures());
    QCOMPARE(npvOf(story), npvs[48]);
    HistoryDock& history = story.window().historyDock();
    history.show();
    const QAbstractItemModel* list = history.list().model();
    QCOMPARE(list->rowCount(), static_cast<int>(imported) + 4); // the place before all edits is one
    const QModelIndex first = list->index(static_cast<int>(imported) + 1, 0);
    QVERIFY2(first.data().toString().contains(QStringLiteral("12\u202fmonths")),
             qPrintable(first.data().toString()));
    Q_EMIT history.list().clicked(first);
    QVERIFY(story.waitForFigures());
    QTRY_COMPARE(npvOf(story), npvs[12]);
    Q_EMIT history.list().clicked(list->index(list->rowCount() - 1, 0));
    QTRY_COMPARE(npvOf(story), npvs[48]);
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: U5
void StoriesTest::twoScenariosAreCompared()
{
    StoryWindow story;
    story.openCase();
    const QString base = QString::fromStdString(story.workspace().scenario().name);
    const double before = npvOf(story);
    story.workspace().duplicateScenario(base, QStringLiteral("Cautious"));
    QTRY_COMPARE(story.workspace().scenario().name, std::string("Cautious"));
    story.workspace().setParameter(horizon, months(12));
    QVERIFY(story.waitForFigures());
    story.workspace().compareWith(base);
    QTRY_VERIFY(story.workspace().comparedEvaluation());
    QCOMPARE(story.workspace().comparedScenario(), base);
    QVERIFY(story.workspace().comparedEvaluation()->workloads.front().npv !=
            story.workspace().evaluation()->workloads.front().npv);
    QVERIFY(npvOf(story) != before);
    story.workspace().useScenario(base);
    QTRY_COMPARE(npvOf(story), before);
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D16
void StoriesTest::inGerman()
{
    if (!app::languages().contains(QStringLiteral("de")))
        QSKIP("German is not there yet");
    StoryWindow story;
    story.openCase();
    story.window().showPage(PageId::Ranking);
    QVERIFY(story.action(QStringLiteral("Deutsch")));
    story.action(QStringLiteral("Deutsch"))->trigger();
    QTRY_COMPARE(story.window().menuBar()->actions().front()->text().remove(u'&'), QStringLiteral("Datei"));
    QCOMPARE(story.window().navigation().currentPage(), PageId::Ranking);
    QCOMPARE(story.window().rankingPage().table().shownRows(),
             static_cast<int>(story.workspace().evaluation()->workloads.size()));
    QVERIFY(story.window().rankingPage().sentence().contains(QStringLiteral("Workload")));
    // Numbers are German too: a comma before the decimals.
    QVERIFY(!QLocale().toString(1.5).contains(u'.'));
    // What was chosen holds at the next start.
    QCOMPARE(MainWindow::storedLanguage(story.settings()), QStringLiteral("de"));
    story.action(QStringLiteral("English"))->trigger();
    QTRY_COMPARE(story.window().menuBar()->actions().front()->text().remove(u'&'), QStringLiteral("File"));
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D8
void StoriesTest::darkWhileOpen()
{
    StoryWindow story;
    story.openCase();
    const auto lightness = [&](PageId page) {
        story.window().showPage(page);
        if (page == PageId::Report) // paper stays white
            story.window().reportPage().preview().hide();
        QTest::qWait(20);
        const QImage image = story.window().grab().toImage().scaled(64, 40);
        double sum = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                sum += image.pixelColor(x, y).lightness();
        return sum / (image.width() * image.height());
    };
    for (int page = 0; page < pageCount; ++page) {
        story.window().setDesktopLook({});
        QVERIFY2(lightness(static_cast<PageId>(page)) > 200, qPrintable(QString::number(page)));
        story.window().setDesktopLook({.prefersDark = true, .prefersContrast = false});
        QVERIFY2(lightness(static_cast<PageId>(page)) < 70, qPrintable(QString::number(page)));
    }
    story.window().setDesktopLook({});
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D9
void StoriesTest::nothingIsCutAtThisScale()
{
    StoryWindow story;
    story.openCase();
    story.window().rankingPage().select(
        QString::fromStdString(story.workspace().evaluation()->workloads.front().id));
    QStringList cut;
    for (int page = 0; page < pageCount; ++page) {
        story.window().showPage(static_cast<PageId>(page));
        QTest::qWait(1);
        for (const QAbstractButton* button : story.window().findChildren<QAbstractButton*>())
            if (button->isVisible() && !button->text().isEmpty() &&
                !button->inherits("QLineEditIconButton") &&
                (button->width() + 1 < button->minimumSizeHint().width() ||
                 button->height() + 1 < button->fontMetrics().height()))
                cut += button->text();
        for (const QLabel* label : story.window().findChildren<QLabel*>())
            if (label->isVisible() && !label->text().isEmpty() &&
                label->height() + 1 < label->fontMetrics().height())
                cut += label->text();
    }
    QCOMPARE(cut.join(u'\n'), QString());
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D10
void StoriesTest::byKeyboardAlone()
{
    StoryWindow story;
    const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &story.window(), key,
                        with);
    };
    story.questions().project = story.path(QStringLiteral("shop.tare"));
    story.questions().files = {StoryWindow::caseFile(QStringLiteral("cluster.json")),
                               StoryWindow::caseFile(QStringLiteral("top.txt")),
                               StoryWindow::caseFile(QStringLiteral("bill.csv"))};
    press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return story.workspace().imports().size() == 3; }, 20'000));
    QVERIFY(story.waitForFigures());
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(story.window().navigation().currentPage(), PageId::Ranking);
    press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    auto* filter = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QTest::keyClicks(filter, QStringLiteral("svc-1"));
    QTRY_VERIFY(story.window().rankingPage().table().shownRows() < 13);
    filter->clear();
    QTRY_COMPARE(story.window().rankingPage().table().shownRows(),
                 static_cast<int>(story.workspace().evaluation()->workloads.size()));
    // Down the table, and the reasons follow.
    QAbstractItemView* table = nullptr;
    for (int i = 0; i < 12 && !table; ++i) {
        press(Qt::Key_F6);
        for (int tab = 0; tab < 30 && !table; ++tab) {
            auto* view = qobject_cast<QAbstractItemView*>(QApplication::focusWidget());
            if (view && story.window().rankingPage().table().isAncestorOf(view))
                table = view;
            else if (story.window().rankingPage().isAncestorOf(QApplication::focusWidget()))
                press(Qt::Key_Tab);
            else
                break;
        }
    }
    QVERIFY(table);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    QVERIFY(!story.window().rankingPage().table().selected().isEmpty());
    QTRY_COMPARE(story.window().whyDock().panel().workload(),
                 story.window().rankingPage().table().selected());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(!story.workspace().hasProject());
    QCOMPARE(story.window().navigation().currentPage(), PageId::Start);
    QCOMPARE(QtWarnings::take(), QStringList());
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::StoriesTest)
#include "tst_stories.moc"
