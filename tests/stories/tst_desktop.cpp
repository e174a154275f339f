// SPDX-License-Identifier: GPL-3.0-or-later
// What stands around the pages: start page, menus, panes, layout, theme.
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/dialogs/problemdialog.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/look/colours.h"
#include "views/look/controls.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/start/commandbox.h"
#include "views/pages/start/recentlist.h"
#include "views/tables/recentmodel.h"
#include "views/tables/tableview.h"
#include "views/window/historydock.h"
#include "views/window/mainwindow.h"
#include "views/window/projecttoolbar.h"
#include "views/window/whydock.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

namespace tare::tests {

using namespace views;

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tenRecentProjectsNewestFirst();
    void pinnedProjectsStandAboveAndOutliveClearing();
    void aProjectLeavesTheListAndItsFileStays();
    void aMovedProjectIsLocated();
    void recentProjectsWorkByKeyboard();
    void datesOfRecentProjectsAreSaidInWords();
    void sampleAndOwnDataAreTwoClicksAway();
    void everyCommandCanBeCopied();
    void everyCommandIsReachedByMenuOrKey();
    void theListOfKeysHoldsThemAll();
    void panesAreWalkedAndFocusComesBack();
    void layoutIsKeptAndReset();
    void aThemeIsChosenAndKept();
    void theDesktopIsFollowedWhileOpen();
    void aReportHoldsNoNames();
    void theCostBasisIsInSightOnEveryPage();
    void aMessageIsCopiedWithItsDetails();
    void aLargeRankingIsFilteredWhileTyping();

private:
    MainWindow& window() { return *m_window; }
    RecentList& recent() { return m_window->startPage().recent(); }
    QString projectFile(const QString& name) const;
    void noteProjects(const QStringList& names) const;
    QStringList listed();
    void restart();

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<MainWindow> m_window;
    int m_samplesOpened = 0;
};

void DesktopTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_questions = {};
    m_samplesOpened = 0;
    restart();
}

void DesktopTest::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_window = std::make_unique<MainWindow>(*m_workspace, m_questions, *m_settings, [this] {
        Sample sample;
        sample.title = QStringLiteral("Example");
        sample.write = [this](const std::function<void(const std::vector<NamedFiles>&)>& use) {
            ++m_samplesOpened;
            use({{{}, {QStringLiteral("/data/cluster.json")}}});
        };
        return std::vector<Sample>{sample};
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void DesktopTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

QString DesktopTest::projectFile(const QString& name) const
{
    return m_folder->filePath(name + QStringLiteral(".tare"));
}

void DesktopTest::noteProjects(const QStringList& names) const
{
    RecentProjects projects(*m_settings);
    for (const QString& name : names) {
        QFile file(projectFile(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        projects.note(file.fileName());
        QTest::qWait(2); // the list is ordered by the moment
    }
}

QStringList DesktopTest::listed()
{
    QStringList names;
    const QAbstractItemModel* model = recent().table().model();
    for (int row = 0; row < model->rowCount(); ++row)
        names += model->index(row, RecentModel::Project).data().toString();
    return names;
}

// Shows: D2
void DesktopTest::tenRecentProjectsNewestFirst()
{
    QStringList names;
    for (int i = 1; i <= 12; ++i)
        names += QStringLiteral("p%1").arg(i);
    noteProjects(names);
    restart();
    QCOMPARE(listed().join(u' '), QStringLiteral("p12 p11 p10 p9 p8 p7 p6 p5 p4 p3"));
    const QAbstractItemModelTester tester(recent().table().model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Opening one again moves it up.
    window().openProject(projectFile(QStringLiteral("p5")));
    m_workspace->closeProject();
    QCOMPARE(listed().front(), QStringLiteral("p5"));
    QCOMPARE(listed().size(), 10);
}

// Shows: D2
void DesktopTest::pinnedProjectsStandAboveAndOutliveClearing()
{
    noteProjects({QStringLiteral("old"), QStringLiteral("middle"), QStringLiteral("new")});
    restart();
    const QModelIndex pin = recent().table().model()->index(2, RecentModel::Pin);
    QTest::mouseClick(recent().table().viewport(), Qt::LeftButton, Qt::NoModifier,
                      recent().table().visualRect(pin).center());
    QCOMPARE(listed().join(u' '), QStringLiteral("old new middle"));
    for (auto* link : window().startPage().findChildren<QAbstractButton*>())
        if (link->text() == QStringLiteral("Clear list"))
            link->click();
    QCOMPARE(listed().join(u' '), QStringLiteral("old"));
    restart();
    QCOMPARE(listed().join(u' '), QStringLiteral("old"));
}

// Shows: D2
void DesktopTest::aProjectLeavesTheListAndItsFileStays()
{
    noteProjects({QStringLiteral("one"), QStringLiteral("two")});
    restart();
    recent().table().setFocus();
    recent().table().selectRow(0);
    QTest::keyClick(&recent().table(), Qt::Key_Delete);
    QCOMPARE(listed().join(u' '), QStringLiteral("one"));
    QVERIFY(QFile::exists(projectFile(QStringLiteral("two"))));
}

// Shows: D2
void DesktopTest::aMovedProjectIsLocated()
{
    noteProjects({QStringLiteral("moved")});
    const QString now = projectFile(QStringLiteral("elsewhere"));
    QVERIFY(QFile::rename(projectFile(QStringLiteral("moved")), now));
    restart();
    const QModelIndex row = recent().table().model()->index(0, RecentModel::Project);
    QCOMPARE(row.data(EmphasisRole).toInt(), static_cast<int>(Emphasis::Secondary));
    QCOMPARE(row.siblingAtColumn(RecentModel::Found).data().toString(), QStringLiteral("File not found"));
    m_questions.project = now;
    recent().table().setFocus();
    recent().table().selectRow(0);
    QTest::keyClick(&recent().table(), Qt::Key_Return);
    QCOMPARE(m_workspace->projectPath(), now);
    QCOMPARE(listed().join(u' '), QStringLiteral("elsewhere"));
}

// Shows: D10
void DesktopTest::recentProjectsWorkByKeyboard()
{
    noteProjects({QStringLiteral("one"), QStringLiteral("two")});
    restart();
    recent().table().setFocus();
    recent().table().selectRow(0);
    QTest::keyClick(&recent().table(), Qt::Key_Down);
    QTest::keyClick(&recent().table(), Qt::Key_Space);
    QCOMPARE(listed().join(u' '), QStringLiteral("one two"));
    QTest::keyClick(&recent().table(), Qt::Key_Return);
    QCOMPARE(m_workspace->projectPath(), projectFile(QStringLiteral("one")));
}

void DesktopTest::datesOfRecentProjectsAreSaidInWords()
{
    const QDateTime now(QDate(2026, 11, 25), QTime(12, 0));
    QVERIFY(openedText(now.addSecs(-3600), now).startsWith(QStringLiteral("Today, ")));
    QVERIFY(openedText(now.addDays(-1), now).startsWith(QStringLiteral("Yesterday, ")));
    QVERIFY(openedText(now.addDays(-9), now).contains(QStringLiteral("2026")));
}

// Shows: D19
void DesktopTest::sampleAndOwnDataAreTwoClicksAway()
{
    // The first click; the second is the desktop's own "Save" or "Open".
    m_questions.project = projectFile(QStringLiteral("sample"));
    for (auto* button : window().startPage().findChildren<QPushButton*>())
        if (button->accessibleName() == QStringLiteral("Open the sample Example"))
            button->click();
    QCOMPARE(m_samplesOpened, 1);
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/cluster.json")});

    restart();
    m_questions.files = {QStringLiteral("/data/own.json")};
    m_questions.project = projectFile(QStringLiteral("own"));
    for (auto* link : window().startPage().findChildren<QAbstractButton*>())
        if (link->text() == QStringLiteral("Choose files…"))
            link->click();
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/own.json")});
}

// Shows: D19
void DesktopTest::everyCommandCanBeCopied()
{
    const auto buttons = window().startPage().findChildren<CopyButton*>();
    QCOMPARE(buttons.size(), 5); // two of kubectl, three clouds
    QStringList copied;
    for (CopyButton* button : buttons) {
        button->click();
        copied += QApplication::clipboard()->text();
    }
    QVERIFY(copied.contains(QStringLiteral("kubectl top pods -A --containers > top.txt")));
    for (const QString& tool : {QStringLiteral("kubectl get "), QStringLiteral("aws "), QStringLiteral("az "),
                                QStringLiteral("bq ")})
        QVERIFY(std::any_of(copied.begin(), copied.end(),
                            [&tool](const QString& command) { return command.startsWith(tool); }));
}

namespace {

void collect(const QMenu* menu, QSet<const QAction*>& actions)
{
    for (const QAction* action : menu->actions()) {
        actions.insert(action);
        if (action->menu())
            collect(action->menu(), actions);
    }
}

} // namespace

// Shows: D10
void DesktopTest::everyCommandIsReachedByMenuOrKey()
{
    window().openProject(projectFile(QStringLiteral("shop")));
    m_workspace->setEvaluation(computedResult());
    QSet<const QAction*> inMenus;
    for (const QAction* top : window().menuBar()->actions())
        collect(top->menu(), inMenus);
    for (const QWidget* widget : window().findChildren<QWidget*>())
        for (const QAction* action : widget->actions())
            if (!action->isSeparator() && !action->text().isEmpty())
                QVERIFY2(inMenus.contains(action) || !action->shortcut().isEmpty() || action->menu() ||
                             qobject_cast<QMenu*>(action->parent()) ||
                             qobject_cast<QLineEdit*>(action->parent()), // its mark
                         qPrintable(action->text()));
}

// Shows: D10
void DesktopTest::theListOfKeysHoldsThemAll()
{
    ShortcutsDialog dialog(window());
    QStringList keys;
    for (int row = 0; row < dialog.list().topLevelItemCount(); ++row)
        keys += dialog.list().topLevelItem(row)->text(1);
    for (const QAction* action : window().findChildren<QAction*>())
        if (!action->shortcut().isEmpty())
            QVERIFY2(keys.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    QCOMPARE(dialog.list().topLevelItem(0)->text(0), QStringLiteral("File ▸ New…"));
    // No two commands of the window share a key.
    QSet<QKeySequence> taken;
    for (const QAction* action : window().findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->shortcutContext() != Qt::WindowShortcut)
            continue;
        QVERIFY2(!taken.contains(action->shortcut()), qPrintable(action->text()));
        taken.insert(action->shortcut());
    }
}

// Shows: D10
void DesktopTest::panesAreWalkedAndFocusComesBack()
{
    window().openProject(projectFile(QStringLiteral("shop")));
    m_workspace->setEvaluation(computedResult());
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QWidget* const inRanking = QApplication::focusWidget();
    QVERIFY(inRanking);
    QSet<QWidget*> met{inRanking};
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&window(), Qt::Key_F6);
        QVERIFY(QApplication::focusWidget());
        met.insert(QApplication::focusWidget());
        if (QApplication::focusWidget() == inRanking)
            break;
    }
    QCOMPARE(QApplication::focusWidget(), inRanking);
    QVERIFY(met.contains(&window().navigation()));
    QVERIFY(met.size() >= 4); // navigation, tool bar, page, Why
    QTest::keyClick(&window(), Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(QApplication::focusWidget() != inRanking);
    // Another page and back: the focus is where it was.
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(&window(), Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), inRanking);
}

// Shows: D12
void DesktopTest::layoutIsKeptAndReset()
{
    window().openProject(projectFile(QStringLiteral("shop")));
    m_workspace->setEvaluation(computedResult());
    window().showPage(PageId::Ranking);
    window().historyDock().show();
    window().addDockWidget(Qt::LeftDockWidgetArea, &window().historyDock());
    restart();
    window().openProject(projectFile(QStringLiteral("shop")));
    QVERIFY(window().historyDock().isVisible());
    QCOMPARE(window().dockWidgetArea(&window().historyDock()), Qt::LeftDockWidgetArea);
    for (QAction* action : window().findChildren<QAction*>())
        if (action->text().remove(u'&') == QStringLiteral("Reset Layout"))
            action->trigger();
    QVERIFY(!window().historyDock().isVisible());
    QCOMPARE(window().dockWidgetArea(&window().historyDock()), Qt::RightDockWidgetArea);
    QVERIFY(!window().whyDock().isFloating());
}

// Shows: D8
void DesktopTest::aThemeIsChosenAndKept()
{
    for (QAction* action : window().findChildren<QAction*>())
        if (action->text().remove(u'&') == QStringLiteral("Dark"))
            action->trigger();
    QVERIFY(colours(QApplication::palette()).isDark);
    restart();
    QVERIFY(colours(QApplication::palette()).isDark);
    QVERIFY(colours(window().palette()).isDark);
    m_settings->remove(QStringLiteral("window/theme"));
    restart();
    QVERIFY(!colours(QApplication::palette()).isDark);
}

// Shows: D8
void DesktopTest::theDesktopIsFollowedWhileOpen()
{
    QTRY_VERIFY(!colours(window().palette()).isDark);
    window().setDesktopLook({.prefersDark = true, .prefersContrast = false});
    QTRY_VERIFY(colours(window().palette()).isDark);
    window().setDesktopLook({.prefersDark = false, .prefersContrast = false});
    QTRY_VERIFY(!colours(window().palette()).isDark);
    // Who has chosen a theme keeps it.
    for (QAction* action : window().findChildren<QAction*>())
        if (action->text().remove(u'&') == QStringLiteral("Light"))
            action->trigger();
    window().setDesktopLook({.prefersDark = true, .prefersContrast = false});
    QTRY_VERIFY(!colours(window().palette()).isDark);
}

void DesktopTest::aReportHoldsNoNames()
{
    window().openProject(projectFile(QStringLiteral("secretshop")));
    m_workspace->setEvaluation(computedResult());
    const ProblemDialog dialog({QStringLiteral("Workloads: 14")}, &window());
    QVERIFY(dialog.text().contains(QStringLiteral("Tare: ")));
    QVERIFY(dialog.text().contains(QStringLiteral("Workloads: 14")));
    QVERIFY(!dialog.text().contains(QStringLiteral("secretshop")));
}

// Shows: U7
void DesktopTest::theCostBasisIsInSightOnEveryPage()
{
    window().openProject(projectFile(QStringLiteral("shop")));
    m_workspace->setEvaluation(computedResult());
    for (int page = 1; page < pageCount; ++page) {
        window().showPage(static_cast<PageId>(page));
        const auto isInSight = [this] {
            const auto choosers = window().findChildren<ChooserButton*>();
            return std::any_of(choosers.begin(), choosers.end(), [](const ChooserButton* chooser) {
                return chooser->isVisible() && chooser->accessibleName() == QStringLiteral("Cost basis") &&
                       chooser->accessibleDescription() == QStringLiteral("Effective Cost");
            });
        };
        QTRY_VERIFY2(isInSight(), qPrintable(QString::number(page)));
    }
}

// Shows: D20
void DesktopTest::aMessageIsCopiedWithItsDetails()
{
    model::Error error{model::ErrorCode::MissingColumn, {"ChargeCategory"}, {}};
    error.place.file = "bill.csv";
    error.place.line = 1;
    window().messages().showError(error);
    for (auto* button : window().messages().findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Copy"))
            button->click();
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("ChargeCategory")));
    QVERIFY(copied.contains(QStringLiteral("bill.csv:1")));
}

// Shows: D6
void DesktopTest::aLargeRankingIsFilteredWhileTyping()
{
    window().openProject(projectFile(QStringLiteral("shop")));
    auto large = std::make_shared<model::Evaluation>(*computedResult());
    const std::vector<model::WorkloadFigures> few = large->workloads;
    large->workloads.clear();
    for (int i = 0; i < 20'000; ++i) {
        model::WorkloadFigures workload = few[static_cast<std::size_t>(i) % few.size()];
        workload.name += "-" + std::to_string(i);
        workload.id += "-" + std::to_string(i);
        workload.rank = static_cast<std::size_t>(i) + 1;
        large->workloads.push_back(std::move(workload));
    }
    m_workspace->setEvaluation(large);
    window().showPage(PageId::Ranking);
    QTRY_COMPARE(window().rankingPage().table().shownRows(), 20'000);
    auto* filter = window().findChild<ProjectToolBar*>()->findChild<QLineEdit*>();
    QElapsedTimer clock;
    clock.start();
    QTest::keyClicks(filter, QStringLiteral("-19999"));
    QTRY_COMPARE(window().rankingPage().table().shownRows(), 1);
    // Printed to be looked at: a test asserts no time.
    qInfo("20,000 rows filtered %lld ms after the first key", static_cast<long long>(clock.elapsed()));
    filter->clear();
    QTRY_COMPARE(window().rankingPage().table().shownRows(), 20'000);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::DesktopTest)
#include "tst_desktop.moc"
