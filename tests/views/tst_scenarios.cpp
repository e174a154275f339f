// SPDX-License-Identifier: GPL-3.0-or-later
// Scenarios beside each other: what differs, what moves, which input decides.
#include "tests/views/openedassumptions.h"
#include "views/charts/tornadoview.h"
#include "views/pages/assumptions/comparepanel.h"
#include "views/pages/assumptions/tornadopanel.h"
#include "views/tables/comparisonmodel.h"
#include "views/text/swingtext.h"

#include <QAbstractItemModelTester>
#include <QMenu>

namespace tare::tests {

using namespace views;
using Tester = QAbstractItemModelTester;
using Model = AssumptionsModel;
using Choice = AssumptionsFilter::Choice;

class ScenariosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tornadoIsMadeOfTheSwings();
    void tablesOfComparisonKeepTheirRules();
    void theSentenceSaysWhatDecides();
    void whatMovesIsShownWhileAnInputIsInEdit();
    void tornadoIsReadByKeyboardAndChoosesARow();
    void scenariosAreDuplicatedComparedAndSwapped();
    void scenariosAreRenamedAndDeleted();
    void changesStandInMoneyAndInPercent();
    void theTornadoFitsBelowTheComparison();

private:
    AssumptionsPage& page() { return m_opened->page(); }
    AssumptionsTree& tree() { return m_opened->tree(); }
    FakeWorkspace& workspace() { return m_opened->workspace; }

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<OpenedAssumptions> m_opened;
};

void ScenariosTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_warnings = std::make_unique<QtWarnings>();
    m_opened = std::make_unique<OpenedAssumptions>();
    QVERIFY(workspace().evaluation());
}

void ScenariosTest::cleanup()
{
    m_opened.reset();
    QLocale::setDefault(QLocale::c());
    const QStringList warnings = QtWarnings::take();
    m_warnings.reset();
    QCOMPARE(warnings, QStringList());
}

void ScenariosTest::tornadoIsMadeOfTheSwings()
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

void ScenariosTest::tablesOfComparisonKeepTheirRules()
{
    m_opened->makeItPay();
    ComparisonModel comparison(ComparisonModel::Rows::DifferencesAndTotals);
    MovedModel moved;
    const Tester comparisonTester(&comparison, Tester::FailureReportingMode::QtTest);
    const Tester movedTester(&moved, Tester::FailureReportingMode::QtTest);
    const auto before = workspace().evaluation();
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

void ScenariosTest::theSentenceSaysWhatDecides()
{
    m_opened->makeItPay();
    const auto swings = workspace().swings();
    QVERIFY(swings && !swings->inputs.empty());
    QVERIFY(page().sentence().contains(QStringLiteral("decide")));
    const QString named = swingInputName(swings->inputs.front().input);
    QVERIFY2(page().sentence().contains(named), qPrintable(page().sentence()));
    const NumberText numbers(workspace().evaluation()->currency);
    for (const double npv : {swings->inputs.front().low.npv.value(), swings->inputs.front().high.npv.value()})
        QVERIFY(page().accessibleDescription().contains(numbers.moneyShort(std::abs(npv))));
    tree().filter().setChoice(Choice::Matter);
    QVERIFY(tree().filter().shownCount() > 3);
}

void ScenariosTest::whatMovesIsShownWhileAnInputIsInEdit()
{
    m_opened->makeItPay();
    QVERIFY(!page().whatMoves().isVisible());
    const double before = workspace().evaluation()->programme.npv.value();
    QLineEdit* field = m_opened->openField("effort.day_rate");
    QTest::keyClicks(field, QStringLiteral("2000"));
    QVERIFY(page().whatMoves().isVisible() && !page().comparePanel().isVisible());
    const ComparisonModel& moves = page().whatMoves().comparison();
    const double after = workspace().preview()->programme.npv.value();
    QVERIFY(after < before);
    const NumberText numbers(workspace().evaluation()->currency);
    const int row = 4; // NPV of workloads
    QCOMPARE(moves.index(row, ComparisonModel::Before).data().toString(), numbers.moneyShort(before));
    QCOMPARE(moves.index(row, ComparisonModel::After).data().toString(), numbers.moneyShort(after));
    QCOMPARE(moves.index(row, ComparisonModel::Change).data().toString(),
             numbers.moneyShortChange(after - before));
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(!page().whatMoves().isVisible() && page().comparePanel().isVisible());
    QCOMPARE(workspace().evaluation()->programme.npv.value(), before);
}

void ScenariosTest::tornadoIsReadByKeyboardAndChoosesARow()
{
    m_opened->makeItPay();
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

// Shows: U5
void ScenariosTest::scenariosAreDuplicatedComparedAndSwapped()
{
    m_opened->questions.scenario = QStringLiteral("Dear developers");
    m_opened->actions().duplicateAction()->trigger();
    QCOMPARE(m_opened->questions.suggested, QStringLiteral("Base copy"));
    QCOMPARE(workspace().scenario().name, std::string("Dear developers"));
    workspace().setParameter(QStringLiteral("effort.day_rate"), model::Range{900, 2000, 3000});
    QVERIFY(!m_opened->actions().swapAction()->isEnabled());
    QMenu menu;
    m_opened->actions().fillCompare(menu);
    QAction* base = nullptr;
    for (QAction* action : menu.actions())
        if (action->text() == QStringLiteral("Base"))
            base = action;
    QVERIFY(base);
    base->trigger();
    QCOMPARE(workspace().comparedScenario(), QStringLiteral("Base"));
    const ComparisonModel& comparison = page().comparePanel().comparison();
    QCOMPARE(comparison.index(0, ComparisonModel::Name).data().toString(), QStringLiteral("Day rate"));
    QCOMPARE(comparison.index(0, ComparisonModel::After).data().toString(), QStringLiteral("$760"));
    m_opened->actions().swapAction()->trigger();
    QCOMPARE(workspace().scenario().name, std::string("Base"));
    QCOMPARE(comparison.index(0, ComparisonModel::After).data().toString(), QStringLiteral("$2,000"));
    QVERIFY(page().comparePanel().moved().rowCount() > 0);
    // A row of the comparison leads to its assumption.
    Q_EMIT page().comparePanel().assumptionChosen(comparison.index(0, 0).data(IdentityRole).toString());
    QCOMPARE(tree().selected(), QStringLiteral("effort.day_rate"));
}

void ScenariosTest::scenariosAreRenamedAndDeleted()
{
    m_opened->questions.scenario = QStringLiteral("First & best");
    m_opened->actions().renameAction()->trigger();
    QCOMPARE(m_opened->questions.suggested, QStringLiteral("Base"));
    QCOMPARE(workspace().scenario().name, std::string("First & best"));
    QMenu menu;
    m_opened->actions().fillUse(menu);
    const QList<QAction*> choices = menu.actions();
    QVERIFY(std::any_of(choices.begin(), choices.end(), [](const QAction* action) {
        return action->text() == QStringLiteral("First && best") && action->isChecked();
    }));
    m_opened->actions().deleteAction()->trigger();
    QCOMPARE(workspace().scenarioNames(), QStringList{QStringLiteral("Cautious")});
    QVERIFY(!m_opened->actions().deleteAction()->isEnabled()); // the last one stays
    workspace().undo();
    QCOMPARE(workspace().scenarioNames().size(), 2);
}

// Shows: U5
void ScenariosTest::changesStandInMoneyAndInPercent()
{
    m_opened->makeItPay();
    const auto before = workspace().evaluation();
    model::Scenario scenario = before->scenario;
    scenario.parameters["effort.day_rate"] = model::Range{40, 80, 160};
    const auto after = model::evaluate(before->prepared, scenario);
    QVERIFY(after.isOk());
    const model::Comparison result = model::compare(*before, *after);
    ComparisonModel shown(ComparisonModel::Rows::Totals);
    shown.setComparison(result, before->currency);
    const NumberText numbers(before->currency);
    const int row = 3; // one-off cost
    QVERIFY(*result.totals.oneOffCost.share != 0);
    QCOMPARE(shown.index(row, ComparisonModel::Change).data().toString(),
             numbers.moneyShortChange(result.totals.oneOffCost.change.value()));
    QCOMPARE(shown.index(row, ComparisonModel::ChangeShare).data().toString(),
             numbers.shareChange(result.totals.oneOffCost.share));
    QCOMPARE(numbers.shareChange(0.3), QStringLiteral("+30.0\u202f%"));
    QCOMPARE(numbers.shareChange(-0.3), QStringLiteral("\u221230.0\u202f%"));
    QCOMPARE(numbers.shareChange(0.0001), QStringLiteral("0.0\u202f%"));
    QCOMPARE(numbers.shareChange(std::nullopt), missingText());
}

void ScenariosTest::theTornadoFitsBelowTheComparison()
{
    m_opened->makeItPay();
    workspace().duplicateScenario(QStringLiteral("Base"), QStringLiteral("Dear"));
    workspace().setParameter(QStringLiteral("effort.day_rate"), model::Range{40, 80, 160});
    workspace().compareWith(QStringLiteral("Base"));
    page().resize(1260, 810); // what a window of 1440 × 900 leaves
    const TornadoView& chart = page().tornado().chart();
    QTRY_VERIFY(chart.shownBars() >= 5);
    QVERIFY(page().comparePanel().isVisible());
    QVERIFY(chart.visibleRegion().boundingRect() == chart.rect());
    // A low window shows fewer bars, and says how many there are besides.
    const auto all = static_cast<int>(chart.tornado().bars.size());
    QVERIFY(all > 5);
    page().resize(1260, 500);
    QTRY_VERIFY(chart.shownBars() < all);
    page().resize(1260, 1400);
    QTRY_COMPARE(chart.shownBars(), all);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::ScenariosTest)
#include "tst_scenarios.moc"
