// SPDX-License-Identifier: GPL-3.0-or-later
// The page of assumptions: filtering, editing in place, its columns.
#include "tests/views/openedassumptions.h"
#include "views/tables/columnlayout.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

namespace tare::tests {

using namespace views;
using Model = AssumptionsModel;
using Choice = AssumptionsFilter::Choice;

class AssumptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSmallWindowKeepsTheColumns();
    void filterChoosesByWordsUseAndChange();
    void aNumberIsChangedByKeyboardAlone();
    void aNumberThatDoesNotFitKeepsItsFieldOpen();
    void escapeLeavesEverythingAsItWas();
    void spaceSwitchesAndAListChooses();
    void deleteRevertsAndUndoBringsBack();
    void whoEnteredAValueStandsInItsRow();
    void overridesOfWorkloadsAreListedAndReverted();
    void arrowKeysOpenCloseAndGoThroughCells();
    void withoutMatchThereIsAWayBack();
    void columnsAndWhatIsClosedComeBackWithTheProject();
    void arrowKeysFollowTheOrderThatIsSeen();

private:
    AssumptionsPage& page() { return m_opened->page(); }
    AssumptionsTree& tree() { return m_opened->tree(); }
    FakeWorkspace& workspace() { return m_opened->workspace; }

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<OpenedAssumptions> m_opened;
};

void AssumptionsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_warnings = std::make_unique<QtWarnings>();
    m_opened = std::make_unique<OpenedAssumptions>();
    QVERIFY(workspace().evaluation());
}

void AssumptionsTest::cleanup()
{
    m_opened.reset();
    QLocale::setDefault(QLocale::c());
    const QStringList warnings = QtWarnings::take();
    m_warnings.reset();
    QCOMPARE(warnings, QStringList());
}

// Shows: D9
void AssumptionsTest::aSmallWindowKeepsTheColumns()
{
    m_opened->makeItPay();
    for (const QSize& size : {QSize(1280, 800), QSize(830, 520)}) {
        page().resize(size);
        QCoreApplication::processEvents();
        for (const int column :
             {Model::Name, Model::Low, Model::Likely, Model::High, Model::Unit, Model::Swing, Model::Source})
            QVERIFY2(tree().columns().isShown(column), qPrintable(QString::number(column)));
        QVERIFY(tree().header()->length() <= tree().viewport()->width());
        QVERIFY(tree().viewport()->height() > 100);
    }
    // Who chooses more than there is room for can scroll to it.
    tree().columns().setAutomatic(false);
    tree().header()->resizeSection(Model::Source, 600);
    QTRY_VERIFY(tree().horizontalScrollBar()->maximum() > 0);
}

void AssumptionsTest::filterChoosesByWordsUseAndChange()
{
    AssumptionsFilter& filter = tree().filter();
    const int inUse = filter.shownCount();
    QVERIFY(inUse > 30 && inUse < tree().assumptions().parameterCount());
    page().setFilterText(QStringLiteral("heap java"));
    filter.setChoice(Choice::All);
    QCOMPARE(filter.shownCount(), 2); // Java and JavaScript
    page().setFilterText(QStringLiteral("density.pod_limit"));
    QCOMPARE(filter.shownCount(), 1);
    page().setFilterText({});
    QCOMPARE(filter.shownCount(), tree().assumptions().parameterCount());
    QCOMPARE(filter.allCount(), filter.shownCount());
    const QModelIndex unused = tree().assumptions().indexOf(QStringLiteral("density.cpu_factor.zig"));
    QVERIFY(!unused.data(Model::InUseRole).toBool());
    QVERIFY(unused.siblingAtColumn(Model::Source).data().toString().contains(QStringLiteral("not in use")));
}

// Shows: D10
void AssumptionsTest::aNumberIsChangedByKeyboardAlone()
{
    QLineEdit* field = m_opened->openField("effort.contingency");
    QVERIFY(field && field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("15"));
    QTest::keyClicks(field, QStringLiteral("40"));
    QVERIFY(workspace().preview());
    QCOMPARE(workspace().preview()->scenario.range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
    QVERIFY(!workspace().nextUndo());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    QVERIFY(!workspace().preview());
    QCOMPARE(workspace().scenario().range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
    QVERIFY(page().accessibleDescription().contains(QStringLiteral("1 of 2")));
    // A digit on the cell starts over.
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_2);
    field = tree().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    QCOMPARE(field->text(), QStringLiteral("2"));
}

void AssumptionsTest::aNumberThatDoesNotFitKeepsItsFieldOpen()
{
    QLineEdit* field = m_opened->openField("effort.contingency", Model::Low);
    QTest::keyClicks(field, QStringLiteral("99"));
    QVERIFY(!workspace().preview());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(tree().viewport()->findChild<QLineEdit*>(), field);
    QCOMPARE(field->text(), QStringLiteral("99"));
    QVERIFY(!tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("5"));
    QVERIFY(tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(workspace().scenario().range("effort.contingency").low, 0.05);
}

void AssumptionsTest::escapeLeavesEverythingAsItWas()
{
    QLineEdit* field = m_opened->openField("effort.day_rate");
    QTest::keyClicks(field, QStringLiteral("1x"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    QVERIFY(!workspace().preview() && !workspace().nextUndo());
    QVERIFY(tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    QVERIFY(tree().hasFocus());
}

void AssumptionsTest::spaceSwitchesAndAListChooses()
{
    page().select(QStringLiteral("rightsize.enabled"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Space);
    QVERIFY(!workspace().scenario().isOn("rightsize.enabled"));
    page().select(QStringLiteral("density.target"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto* list = tree().viewport()->findChild<QComboBox*>();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(workspace().scenario().choice("density.target"), std::string("host"));
    QCOMPARE(cellOf(tree().assumptions(), "density.target", Model::Likely), QStringLiteral("many per host"));
}

// Shows: U8, D3
void AssumptionsTest::deleteRevertsAndUndoBringsBack()
{
    workspace().setParameter(QStringLiteral("effort.contingency"), model::Range{0, 0.2, 0.4});
    page().select(QStringLiteral("effort.contingency"));
    QVERIFY(tree().currentIndex().data(Model::ChangedRole).toBool());
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(!workspace().scenario().isChanged("effort.contingency"));
    QVERIFY(!tree().currentIndex().data(Model::ChangedRole).toBool());
    workspace().undo();
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("20"));
    // Typing the default again leaves no change behind.
    QLineEdit* field = m_opened->openField("effort.contingency");
    QTest::keyClicks(field, QStringLiteral("15"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    field = m_opened->openField("effort.contingency", Model::High);
    QTest::keyClicks(field, QStringLiteral("30"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!workspace().scenario().isChanged("effort.contingency"));
}

// Shows: U8
void AssumptionsTest::whoEnteredAValueStandsInItsRow()
{
    workspace().setParameter(QStringLiteral("time.growth"), model::Range{0, 0.04, 0.1});
    QCOMPARE(cellOf(tree().assumptions(), "time.growth", Model::Source),
             QStringLiteral("Ana, 16 Sep 2026 · default 0 (−5 to 15)"));
    // Of what came with a scenario file nobody is known.
    Model model;
    model::Scenario scenario;
    scenario.parameters["time.overlap_months"] = model::Range{1, 2, 3};
    model.setScenario(scenario, false, {});
    QVERIFY(cellOf(model, "time.overlap_months", Model::Source).startsWith(QStringLiteral("from a file")));
}

void AssumptionsTest::overridesOfWorkloadsAreListedAndReverted()
{
    const QString id = QStringLiteral("shop/default/Deployment/cart");
    model::WorkloadOverride overrides;
    overrides.replicas = model::Range{2, 3, 4};
    overrides.language = model::Language::Go;
    workspace().setWorkload(id, overrides);
    QCOMPARE(tree().filter().allCount(), tree().assumptions().parameterCount() + 2);
    page().select(QStringLiteral("workload:") + id + QStringLiteral("#replicas"));
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("3"));
    QCOMPARE(cellOf(tree().assumptions(), "workload:shop/default/Deployment/cart#language", Model::Likely),
             QStringLiteral("Go"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    auto* field = tree().viewport()->findChild<QLineEdit*>();
    QVERIFY(field);
    QTest::keyClicks(field, QStringLiteral("4"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(workspace().scenario().workloads.at(id.toStdString()).replicas->likely, 4.0);
    page().select(QStringLiteral("workload:") + id + QStringLiteral("#replicas"));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(!workspace().scenario().workloads.at(id.toStdString()).replicas);
    QVERIFY(workspace().scenario().workloads.at(id.toStdString()).language);
}

void AssumptionsTest::arrowKeysOpenCloseAndGoThroughCells()
{
    tree().setFocus();
    page().select(QStringLiteral("group:effort"));
    tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(0));
    QVERIFY(tree().isExpanded(tree().currentIndex()));
    QTest::keyClick(&tree(), Qt::Key_Left);
    QVERIFY(!tree().isExpanded(tree().currentIndex()));
    QTest::keyClick(&tree(), Qt::Key_Right);
    QVERIFY(tree().isExpanded(tree().currentIndex()));
    QTest::keyClick(&tree(), Qt::Key_Right);
    QCOMPARE(tree().currentIndex().column(), int(Model::Low));
    // What was closed by hand stays closed when the scenario changes.
    tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(0));
    QTest::keyClick(&tree(), Qt::Key_Left);
    workspace().setParameter(QStringLiteral("time.growth"), model::Range{0, 0.04, 0.1});
    QVERIFY(!tree().isExpanded(tree().currentIndex()));
}

void AssumptionsTest::withoutMatchThereIsAWayBack()
{
    page().setFilterText(QStringLiteral("no such thing"));
    QVERIFY(!tree().isVisible());
    const QSignalSpy cleared(&page(), &AssumptionsPage::filterCleared);
    for (QPushButton* button : page().findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Clear filter"))
            button->click();
    QCOMPARE(cleared.count(), 1);
}

// Shows: D5
void AssumptionsTest::columnsAndWhatIsClosedComeBackWithTheProject()
{
    ColumnLayout& columns = tree().columns();
    QVERIFY(columns.isShown(Model::Unit) && columns.isAutomatic());
    columns.setShown(Model::Unit, false);
    columns.move(Model::Source, 1);
    page().select(QStringLiteral("group:effort"));
    tree().collapse(tree().currentIndex().siblingAtColumn(Model::Name));
    page().storeView();
    m_opened->makePage();
    QVERIFY(!tree().columns().isShown(Model::Unit));
    QCOMPARE(tree().columns().order().at(1), static_cast<int>(Model::Source));
    page().select(QStringLiteral("group:effort"));
    QVERIFY(!tree().isExpanded(tree().currentIndex().siblingAtColumn(Model::Name)));
    tree().columns().reset();
    QVERIFY(tree().columns().isShown(Model::Unit));
    QCOMPARE(tree().columns().order().at(1), static_cast<int>(Model::Low));
}

// Shows: D5, D10
void AssumptionsTest::arrowKeysFollowTheOrderThatIsSeen()
{
    tree().columns().setShown(Model::Low, false);
    tree().columns().move(Model::Source, 1);
    page().select(QStringLiteral("effort.day_rate"));
    tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(Model::Name));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Right);
    QCOMPARE(tree().currentIndex().column(), static_cast<int>(Model::Source));
    QTest::keyClick(&tree(), Qt::Key_Right);
    QCOMPARE(tree().currentIndex().column(), static_cast<int>(Model::Likely));
    QTest::keyClick(&tree(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Assumption\tSource and grade\tLikely")));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::AssumptionsTest)
#include "tst_assumptions.moc"
