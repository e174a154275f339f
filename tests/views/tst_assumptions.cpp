// SPDX-License-Identifier: GPL-3.0-or-later
// The page of assumptions: its tree, editing in place, filtering.
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/tornadoview.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/assumptions/comparepanel.h"
#include "views/pages/assumptions/tornadopanel.h"
#include "views/pages/common/scenarioactions.h"
#include "views/tables/assumptiontext.h"
#include "views/tables/comparisonmodel.h"
#include "views/text/parametertext.h"
#include "views/text/swingtext.h"
#include "views/text/workloadfieldtext.h"

#include "model/scenario/workloadfields.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace tare::tests {

using namespace views;
using Tester = QAbstractItemModelTester;
using Model = AssumptionsModel;
using Choice = AssumptionsFilter::Choice;

class AssumptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyParameterAndFieldHasItsRow();
    void keepsItsRulesWhileScenariosComeAndGo();
    void filterChoosesByWordsUseAndChange();
    void typingLikelyKeepsOrWidensTheRange();
    void whatDoesNotFitIsSaidInTheRow_data();
    void whatDoesNotFitIsSaidInTheRow();
    void numbersAreReadInTheLocale_data();
    void numbersAreReadInTheLocale();
    void percentIsTypedAsItIsShown();

    void aNumberIsChangedByKeyboardAlone();
    void aNumberThatDoesNotFitKeepsItsFieldOpen();
    void escapeLeavesEverythingAsItWas();
    void spaceSwitchesAndAListChooses();
    void deleteRevertsAndUndoBringsBack();
    void whoEnteredAValueStandsInItsRow();
    void overridesOfWorkloadsAreListedAndReverted();
    void citationsAreShownInFull();
    void arrowKeysOpenCloseAndGoThroughCells();
    void nothingCanBeEditedReadOnly();
    void withoutMatchThereIsAWayBack();

    void theSentenceSaysWhatDecides();
    void whatMovesIsShownWhileAnInputIsInEdit();
    void tornadoIsMadeOfTheSwings();
    void tornadoIsReadByKeyboardAndChoosesARow();
    void tablesOfComparisonKeepTheirRules();
    void scenariosAreDuplicatedComparedAndSwapped();
    void scenariosAreRenamedAndDeleted();

private:
    AssumptionsPage& page() { return *m_page; }
    AssumptionsTree& tree() { return m_page->tree(); }
    void makeItPay();
    QLineEdit* openField(const char* parameter, int column = Model::Likely);

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<ScenarioActions> m_actions;
    std::unique_ptr<AssumptionsPage> m_page;
};

namespace {

QString cellOf(const Model& model, const char* parameter, int column)
{
    return model.indexOf(QString::fromLatin1(parameter), column).data().toString();
}

int leaves(const QAbstractItemModel& model, const QModelIndex& parent = {})
{
    int count = 0;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        count += model.rowCount(index) > 0 ? leaves(model, index) : 1;
    }
    return count;
}

} // namespace

void AssumptionsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_warnings = std::make_unique<QtWarnings>();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_workspace->openProject(QStringLiteral("/data/shop.tare"));
    const auto result = model::evaluate(computedResult()->prepared, m_workspace->scenario());
    QVERIFY(result.isOk());
    m_workspace->setEvaluation(std::make_shared<const model::Evaluation>(*result));
    m_workspace->isComputing = true;
    m_actions = std::make_unique<ScenarioActions>(*m_workspace, m_questions, nullptr);
    m_page = std::make_unique<AssumptionsPage>(*m_workspace, *m_actions);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AssumptionsTest::cleanup()
{
    m_page.reset();
    m_actions.reset();
    m_workspace.reset();
    QLocale::setDefault(QLocale::c());
    const QStringList warnings = QtWarnings::take();
    m_warnings.reset();
    QCOMPARE(warnings, QStringList());
}

// On the defaults nothing of the case migrates, so that little would swing.
void AssumptionsTest::makeItPay()
{
    m_workspace->setParameter(QStringLiteral("density.target"), std::string("host"));
    m_workspace->setParameter(QStringLiteral("time.horizon_months"), model::Range{60, 60, 60});
    m_workspace->setParameter(QStringLiteral("effort.day_rate"), model::Range{20, 40, 80});
    m_workspace->setParameter(QStringLiteral("programme.fixed_cost"), model::Range{50, 100, 200});
    m_workspace->setParameter(QStringLiteral("programme.month_cost"), model::Range{1, 2, 4});
    QVERIFY(m_workspace->evaluation()->programme.migrating > 0);
}

QLineEdit* AssumptionsTest::openField(const char* parameter, int column)
{
    page().select(QString::fromLatin1(parameter));
    tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(column));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    return tree().viewport()->findChild<QLineEdit*>();
}

// Shows: U8
void AssumptionsTest::everyParameterAndFieldHasItsRow()
{
    const Model model;
    const auto all = model::parameters();
    QCOMPARE(leaves(model), static_cast<int>(all.size()));
    for (const model::Parameter& parameter : all) {
        const QModelIndex row = model.indexOf(QString::fromStdString(parameter.id));
        QVERIFY2(row.isValid(), parameter.id.c_str());
        QVERIFY(!row.data().toString().isEmpty());
        QVERIFY(!row.siblingAtColumn(Model::Likely).data().toString().isEmpty());
        QVERIFY(!row.siblingAtColumn(Model::Source).data().toString().isEmpty());
        QVERIFY(!parameterGroupEffect(parameter.group).isEmpty());
        for (const std::string& choice : parameter.choices)
            QVERIFY2(choiceName(parameter.id, choice) != QString::fromStdString(choice), choice.c_str());
    }
    model::forEachWorkloadField([](std::string_view field, auto) {
        QVERIFY2(hasWorkloadFieldText(field), std::string(field).c_str());
    });
}

void AssumptionsTest::keepsItsRulesWhileScenariosComeAndGo()
{
    Model model;
    AssumptionsFilter filter;
    const Tester modelTester(&model, Tester::FailureReportingMode::QtTest);
    const Tester filterTester(&filter, Tester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    filter.setChoice(Choice::Changed);
    QCOMPARE(filter.shownCount(), 0);
    model::Scenario scenario;
    scenario.parameters["time.growth"] = model::Range{0, 0.1, 0.2};
    scenario.workloads["shop/default/Deployment/cart"].replicas = model::Range{2, 2, 2};
    scenario.workloads["shop/default/Deployment/cart"].language = model::Language::Go;
    model.setScenario(scenario, false, {});
    QCOMPARE(filter.shownCount(), 3);
    QCOMPARE(model.changedCount(), 1);
    model.setResult("EUR", std::set<std::string, std::less<>>{"time.growth"});
    filter.setChoice(Choice::InUse);
    QCOMPARE(filter.shownCount(), 3);
    model.setSwings({{"effort.day_rate", 178000}, {"time.growth", 0}});
    filter.setChoice(Choice::Matter);
    QCOMPARE(filter.shownCount(), 1);
    model.setScenario({}, false, {});
    filter.setChoice(Choice::All);
    QCOMPARE(filter.shownCount(), model.parameterCount());
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
    const QModelIndex unused = tree().assumptions().indexOf(QStringLiteral("density.cpu_factor.zig"));
    QVERIFY(!unused.data(Model::InUseRole).toBool());
    QVERIFY(unused.siblingAtColumn(Model::Source).data().toString().contains(QStringLiteral("not in use")));
}

void AssumptionsTest::typingLikelyKeepsOrWidensTheRange()
{
    const model::Range range{1, 2, 3};
    const auto likely = [&](double value) {
        return std::get<model::Range>(model::withPart(range, model::RangePart::Likely, value, 0, 10));
    };
    QCOMPARE(likely(2.5), (model::Range{1, 2.5, 3}));
    QCOMPARE(likely(4), (model::Range{1, 4, 4}));
    QCOMPARE(likely(0.5), (model::Range{0.5, 0.5, 3}));
    QCOMPARE(std::get<model::Range>(model::withPart({2, 2, 2}, model::RangePart::Likely, 5, 0, 10)),
             (model::Range{5, 5, 5}));
}

void AssumptionsTest::whatDoesNotFitIsSaidInTheRow_data()
{
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const QString contingency = QStringLiteral("effort.contingency"); // 0, 15, 30 %
    QTest::newRow("no number") << contingency << int(Model::Likely) << QStringLiteral("lots")
                               << QStringLiteral("“lots” is not a number");
    QTest::newRow("too low") << contingency << int(Model::Low) << QStringLiteral("-1")
                             << QStringLiteral("At least 0");
    QTest::newRow("too high") << QStringLiteral("commitment.share") << int(Model::Likely)
                              << QStringLiteral("101 %") << QStringLiteral("At most 100");
    QTest::newRow("low above likely") << contingency << int(Model::Low) << QStringLiteral("16")
                                      << QStringLiteral("Low is at most the likely value, 15");
    QTest::newRow("high below likely")
        << QStringLiteral("effort.day_rate") << int(Model::High) << QStringLiteral("$700")
        << QStringLiteral("High is at least the likely value, $760");
    QTest::newRow("not finite") << contingency << int(Model::High) << QStringLiteral("inf")
                                << QStringLiteral("“inf” is not a number");
}

void AssumptionsTest::whatDoesNotFitIsSaidInTheRow()
{
    QFETCH(QString, parameter);
    QFETCH(int, column);
    QFETCH(QString, text);
    Model model;
    const QSignalSpy edits(&model, &Model::parameterEdited);
    const QModelIndex cell = model.indexOf(parameter, column);
    QVERIFY(!model.setData(cell, text, Qt::EditRole));
    QTEST(cell.data(Model::ProblemRole).toString(), "problem");
    QCOMPARE(edits.count(), 0);
    QVERIFY(model.setData(model.indexOf(parameter, Model::Likely), QStringLiteral("20"), Qt::EditRole));
    QVERIFY(cell.data(Model::ProblemRole).toString().isEmpty());
    QCOMPARE(edits.count(), 1);
}

void AssumptionsTest::numbersAreReadInTheLocale_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("value");
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("German comma") << german << QStringLiteral("1,25") << 1.25;
    QTest::newRow("German grouping") << german << QStringLiteral("1.250") << 1250.0;
    QTest::newRow("a point in German that is no grouping") << german << QStringLiteral("1.25") << 1.25;
    QTest::newRow("German money") << german << QStringLiteral("1.250,50 €") << 1250.5;
    QTest::newRow("French spaces") << QLocale(QLocale::French, QLocale::France)
                                   << QStringLiteral("1\u202f250,5") << 1250.5;
    QTest::newRow("minus sign") << QLocale(QLocale::English, QLocale::UnitedStates)
                                << QStringLiteral("\u22121,250.5") << -1250.5;
}

// Shows: D16
void AssumptionsTest::numbersAreReadInTheLocale()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QFETCH(double, value);
    QCOMPARE(inputFromText(model::ParameterUnit::Ratio, text, locale), std::optional(value));
    // What a field shows is read back as the same number.
    QCOMPARE(inputFromText(model::ParameterUnit::Ratio,
                           inputFieldText(model::ParameterUnit::Ratio, value, locale), locale),
             std::optional(value));
}

void AssumptionsTest::percentIsTypedAsItIsShown()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    for (const double value : {0.07, 0.15, 0.29, 0.575, 1e-4}) {
        const QString field = inputFieldText(model::ParameterUnit::Fraction, value, german);
        QVERIFY2(field.size() < 6, qPrintable(field));
        QCOMPARE(inputFromText(model::ParameterUnit::Fraction, field, german), std::optional(value));
    }
    QCOMPARE(inputCellText(model::ParameterUnit::Fraction, 0.07, NumberText()), QStringLiteral("7"));
}

// Shows: D10
void AssumptionsTest::aNumberIsChangedByKeyboardAlone()
{
    QLineEdit* field = openField("effort.contingency");
    QVERIFY(field && field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("15"));
    QTest::keyClicks(field, QStringLiteral("40"));
    QVERIFY(m_workspace->preview());
    QCOMPARE(m_workspace->preview()->scenario.range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
    QVERIFY(!m_workspace->nextUndo());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    QVERIFY(!m_workspace->preview());
    QCOMPARE(m_workspace->scenario().range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
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
    QLineEdit* field = openField("effort.contingency", Model::Low);
    QTest::keyClicks(field, QStringLiteral("99"));
    QVERIFY(!m_workspace->preview());
    QTest::keyClick(field, Qt::Key_Return);
    QTest::qWait(20);
    QCOMPARE(tree().viewport()->findChild<QLineEdit*>(), field);
    QCOMPARE(field->text(), QStringLiteral("99"));
    QVERIFY(!tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("5"));
    QVERIFY(tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->scenario().range("effort.contingency").low, 0.05);
}

void AssumptionsTest::escapeLeavesEverythingAsItWas()
{
    QLineEdit* field = openField("effort.day_rate");
    QTest::keyClicks(field, QStringLiteral("1x"));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    QVERIFY(!m_workspace->preview() && !m_workspace->nextUndo());
    QVERIFY(tree().currentIndex().data(Model::ProblemRole).toString().isEmpty());
    QVERIFY(tree().hasFocus());
}

void AssumptionsTest::spaceSwitchesAndAListChooses()
{
    page().select(QStringLiteral("rightsize.enabled"));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_Space);
    QVERIFY(!m_workspace->scenario().isOn("rightsize.enabled"));
    page().select(QStringLiteral("density.target"));
    QTest::keyClick(&tree(), Qt::Key_Return);
    auto* list = tree().viewport()->findChild<QComboBox*>();
    QVERIFY(list);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->scenario().choice("density.target"), std::string("host"));
    QCOMPARE(cellOf(tree().assumptions(), "density.target", Model::Likely), QStringLiteral("many per host"));
}

// Shows: U8, D3
void AssumptionsTest::deleteRevertsAndUndoBringsBack()
{
    m_workspace->setParameter(QStringLiteral("effort.contingency"), model::Range{0, 0.2, 0.4});
    page().select(QStringLiteral("effort.contingency"));
    QVERIFY(tree().currentIndex().data(Model::ChangedRole).toBool());
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(!m_workspace->scenario().isChanged("effort.contingency"));
    QVERIFY(!tree().currentIndex().data(Model::ChangedRole).toBool());
    m_workspace->undo();
    QCOMPARE(tree().currentIndex().data().toString(), QStringLiteral("20"));
    // Typing the default again leaves no change behind.
    QLineEdit* field = openField("effort.contingency");
    QTest::keyClicks(field, QStringLiteral("15"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    field = openField("effort.contingency", Model::High);
    QTest::keyClicks(field, QStringLiteral("30"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!m_workspace->scenario().isChanged("effort.contingency"));
}

// Shows: U8
void AssumptionsTest::whoEnteredAValueStandsInItsRow()
{
    m_workspace->setParameter(QStringLiteral("time.growth"), model::Range{0, 0.04, 0.1});
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
    m_workspace->setWorkload(id, overrides);
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
    QTRY_COMPARE(m_workspace->scenario().workloads.at(id.toStdString()).replicas->likely, 4.0);
    page().select(QStringLiteral("workload:") + id + QStringLiteral("#replicas"));
    QTest::keyClick(&tree(), Qt::Key_Delete);
    QVERIFY(!m_workspace->scenario().workloads.at(id.toStdString()).replicas);
    QVERIFY(m_workspace->scenario().workloads.at(id.toStdString()).language);
}

void AssumptionsTest::citationsAreShownInFull()
{
    for (const model::Parameter& parameter : model::parameters()) {
        const QString text = citationText(parameter, NumberText()).join(u'\n');
        const model::Evidence* evidence = model::findEvidence(parameter.evidence);
        QVERIFY2(evidence, parameter.id.c_str());
        for (const model::Source& source : evidence->sources)
            QVERIFY2(text.contains(QString::fromStdString(source.title)) &&
                         text.contains(QString::fromStdString(source.url)),
                     parameter.id.c_str());
    }
    const QString tip = tree()
                            .assumptions()
                            .indexOf(QStringLiteral("effort.day_rate"), Model::Source)
                            .data(Qt::ToolTipRole)
                            .toString();
    QVERIFY(tip.contains(QStringLiteral("664")) && tip.contains(QStringLiteral("grade B")));
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
    m_workspace->setParameter(QStringLiteral("time.growth"), model::Range{0, 0.04, 0.1});
    QVERIFY(!tree().isExpanded(tree().currentIndex()));
}

void AssumptionsTest::nothingCanBeEditedReadOnly()
{
    Model model;
    model.setScenario({}, true, {});
    for (const char* id : {"effort.day_rate", "density.target", "rightsize.enabled"})
        QVERIFY(!(model.indexOf(QString::fromLatin1(id), Model::Likely).flags() &
                  (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
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

void AssumptionsTest::theSentenceSaysWhatDecides()
{
    makeItPay();
    const auto swings = m_workspace->swings();
    QVERIFY(swings && !swings->inputs.empty());
    QVERIFY(page().sentence().contains(QStringLiteral("decide")));
    const QString named = swingInputName(swings->inputs.front().input);
    QVERIFY2(page().sentence().contains(named), qPrintable(page().sentence()));
    const NumberText numbers(m_workspace->evaluation()->currency);
    for (const double npv : {swings->inputs.front().low.npv.value(), swings->inputs.front().high.npv.value()})
        QVERIFY(page().accessibleDescription().contains(numbers.moneyShort(std::abs(npv))));
    tree().filter().setChoice(Choice::Matter);
    QVERIFY(tree().filter().shownCount() > 3);
}

void AssumptionsTest::whatMovesIsShownWhileAnInputIsInEdit()
{
    makeItPay();
    QVERIFY(!page().whatMoves().isVisible());
    const double before = m_workspace->evaluation()->programme.npv.value();
    QLineEdit* field = openField("effort.day_rate");
    QTest::keyClicks(field, QStringLiteral("2000"));
    QVERIFY(page().whatMoves().isVisible() && !page().comparePanel().isVisible());
    const ComparisonModel& moves = page().whatMoves().comparison();
    const double after = m_workspace->preview()->programme.npv.value();
    QVERIFY(after < before);
    const NumberText numbers(m_workspace->evaluation()->currency);
    const int row = 4; // NPV of workloads
    QCOMPARE(moves.index(row, ComparisonModel::Before).data().toString(), numbers.moneyShort(before));
    QCOMPARE(moves.index(row, ComparisonModel::After).data().toString(), numbers.moneyShort(after));
    QCOMPARE(moves.index(row, ComparisonModel::Change).data().toString(),
             numbers.moneyShortChange(after - before));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!page().whatMoves().isVisible() && page().comparePanel().isVisible());
    QCOMPARE(m_workspace->evaluation()->programme.npv.value(), before);
}

void AssumptionsTest::tornadoIsMadeOfTheSwings()
{
    model::Swings swings;
    swings.npv = model::Money(219000);
    swings.inputs = {
        {"refactoring-days",
         400,
         {220, model::Money(409000)},
         {640, model::Money(-35600)},
         model::Money(444600)},
        {"effort.day_rate",
         760,
         {664, model::Money(266000)},
         {1040, model::Money(87600)},
         model::Money(178400)},
        {"time.growth", 0, {-0.05, model::Money(118000)}, {0.15, model::Money(291000)}, model::Money(173000)},
        {"egress.dedupe", 0.5, {0, model::Money(219000)}, {0.9, model::Money(219000)}, model::Money(0)}};
    const NumberText numbers("USD");
    const Tornado all = tornado(swings, numbers, 9);
    QCOMPARE(all.bars.size(), std::size_t(3)); // what moves nothing has no bar
    QCOMPARE(all.bars[0].worse.amount, QStringLiteral("−$35.6k"));
    QCOMPARE(all.bars[0].better.input, QStringLiteral("220\u202fdays"));
    QCOMPARE(all.bars[1].worse.input, QStringLiteral("$1,040"));
    QCOMPARE(all.bars[2].worse.amount, QStringLiteral("$118k")); // lower growth is worse, though it is low
    QVERIFY(all.summary.contains(QStringLiteral("$219k")) && all.summary.contains(QStringLiteral("−$35.6k")));
    QCOMPARE(tornado(swings, numbers, 2).others, std::size_t(1));
    const SwingSentences sentences = swingSentences(swings, numbers);
    QCOMPARE(sentences.headline, QStringLiteral("Refactoring days decide this case"));
    QCOMPARE(
        sentences.more,
        QStringLiteral(
            "At 640\u202fdays the programme loses $35.6k. At 220\u202fdays the programme’s NPV is $409k."));
    swings.inputs.clear();
    QVERIFY(tornado(swings, numbers, 9).bars.empty());
    QCOMPARE(swingSentences(swings, numbers).headline, QStringLiteral("No assumption moves the NPV"));
}

void AssumptionsTest::tornadoIsReadByKeyboardAndChoosesARow()
{
    makeItPay();
    TornadoView& chart = page().tornado().chart();
    QVERIFY(chart.tornado().bars.size() > 2);
    QVERIFY(chart.accessibleName().contains(chart.tornado().bars.front().name));
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Down);
    QCOMPARE(chart.stop(), 0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.stop(), static_cast<int>(chart.tornado().bars.size()) - 1);
    QTest::keyClick(&chart, Qt::Key_Up);
    const TornadoBar bar = chart.tornado().bars[static_cast<std::size_t>(chart.stop())];
    QCOMPARE(chart.accessibleDescription(), bar.spoken);
    QTest::keyClick(&chart, Qt::Key_Return);
    QVERIFY(tree().hasFocus());
    QCOMPARE(tree().selected(), bar.id == QStringLiteral("refactoring-days")
                                    ? QStringLiteral("family:effort.archetype_days")
                                    : bar.id);
    // The data are those of the chart, and of what it leaves out.
    const PlotTable data = chart.table();
    QCOMPARE(data.rows.size(), chart.tornado().bars.size() + chart.tornado().others);
    QCOMPARE(data.rows.front().front().toString(), chart.tornado().bars.front().name);
}

void AssumptionsTest::tablesOfComparisonKeepTheirRules()
{
    makeItPay();
    ComparisonModel comparison(ComparisonModel::Rows::DifferencesAndTotals);
    MovedModel moved;
    const Tester comparisonTester(&comparison, Tester::FailureReportingMode::QtTest);
    const Tester movedTester(&moved, Tester::FailureReportingMode::QtTest);
    const auto before = m_workspace->evaluation();
    model::Scenario scenario = before->scenario;
    const double rate = scenario.likely("effort.day_rate");
    scenario.parameters["effort.day_rate"] = model::Range{900, 2000, 3000};
    scenario.parameters["density.target"] =
        std::string(before->scenario.choice("density.target") == "pod" ? "host" : "pod");
    const auto after = model::evaluate(before->prepared, scenario);
    QVERIFY(after.isOk());
    const model::Comparison result = model::compare(*before, *after);
    comparison.setTitles(QStringLiteral("Base"), QStringLiteral("Dear"));
    comparison.setComparison(result, before->currency);
    moved.setMoves(result.moved);
    QCOMPARE(comparison.rowCount(), 2 + 7);
    QCOMPARE(comparison.headerData(ComparisonModel::After, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Dear"));
    QCOMPARE(comparison.index(1, ComparisonModel::Before).data().toString(),
             NumberText(before->currency).money(rate));
    QCOMPARE(comparison.index(1, ComparisonModel::After).data().toString(), QStringLiteral("$2,000"));
    QVERIFY(moved.rowCount() > 0);
    comparison.setComparison(std::nullopt, "USD");
    moved.setMoves({});
    QCOMPARE(comparison.rowCount(), 0);
}

// Shows: U5
void AssumptionsTest::scenariosAreDuplicatedComparedAndSwapped()
{
    m_questions.scenario = QStringLiteral("Dear developers");
    m_actions->duplicateAction()->trigger();
    QCOMPARE(m_questions.suggested, QStringLiteral("Base copy"));
    QCOMPARE(m_workspace->scenario().name, std::string("Dear developers"));
    m_workspace->setParameter(QStringLiteral("effort.day_rate"), model::Range{900, 2000, 3000});
    QVERIFY(!m_actions->swapAction()->isEnabled());
    QMenu menu;
    m_actions->fillCompare(menu);
    QAction* base = nullptr;
    for (QAction* action : menu.actions())
        if (action->text() == QStringLiteral("Base"))
            base = action;
    QVERIFY(base);
    base->trigger();
    QCOMPARE(m_workspace->comparedScenario(), QStringLiteral("Base"));
    const ComparisonModel& comparison = page().comparePanel().comparison();
    QCOMPARE(comparison.index(0, ComparisonModel::Name).data().toString(), QStringLiteral("Day rate"));
    QCOMPARE(comparison.index(0, ComparisonModel::After).data().toString(), QStringLiteral("$760"));
    m_actions->swapAction()->trigger();
    QCOMPARE(m_workspace->scenario().name, std::string("Base"));
    QCOMPARE(comparison.index(0, ComparisonModel::After).data().toString(), QStringLiteral("$2,000"));
    QVERIFY(page().comparePanel().moved().rowCount() > 0);
    // A row of the comparison leads to its assumption.
    Q_EMIT page().comparePanel().assumptionChosen(comparison.index(0, 0).data(IdentityRole).toString());
    QCOMPARE(tree().selected(), QStringLiteral("effort.day_rate"));
}

void AssumptionsTest::scenariosAreRenamedAndDeleted()
{
    m_questions.scenario = QStringLiteral("First & best");
    m_actions->renameAction()->trigger();
    QCOMPARE(m_questions.suggested, QStringLiteral("Base"));
    QCOMPARE(m_workspace->scenario().name, std::string("First & best"));
    QMenu menu;
    m_actions->fillUse(menu);
    const QList<QAction*> choices = menu.actions();
    QVERIFY(std::any_of(choices.begin(), choices.end(), [](const QAction* action) {
        return action->text() == QStringLiteral("First && best") && action->isChecked();
    }));
    m_actions->deleteAction()->trigger();
    QCOMPARE(m_workspace->scenarioNames(), QStringList{QStringLiteral("Cautious")});
    QVERIFY(!m_actions->deleteAction()->isEnabled()); // the last one stays
    m_workspace->undo();
    QCOMPARE(m_workspace->scenarioNames().size(), 2);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::AssumptionsTest)
#include "tst_assumptions.moc"
