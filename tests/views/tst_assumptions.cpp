// SPDX-License-Identifier: GPL-3.0-or-later
// The page of assumptions: its tree, editing in place, filtering.
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/tables/assumptiontext.h"
#include "views/text/parametertext.h"
#include "views/text/workloadfieldtext.h"

#include "model/scenario/workloadfields.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
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

private:
    AssumptionsPage& page() { return *m_page; }
    AssumptionsTree& tree() { return m_page->tree(); }
    QLineEdit* openField(const char* parameter, int column = Model::Likely);

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
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
    m_workspace->setEvaluation(computedResult());
    m_page = std::make_unique<AssumptionsPage>(*m_workspace);
    m_page->resize(1280, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AssumptionsTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QLocale::setDefault(QLocale::c());
    const QStringList warnings = QtWarnings::take();
    m_warnings.reset();
    QCOMPARE(warnings, QStringList());
}

QLineEdit* AssumptionsTest::openField(const char* parameter, int column)
{
    page().select(QString::fromLatin1(parameter));
    tree().setCurrentIndex(tree().currentIndex().siblingAtColumn(column));
    tree().setFocus();
    QTest::keyClick(&tree(), Qt::Key_F2);
    return tree().viewport()->findChild<QLineEdit*>();
}

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
    QCOMPARE(std::get<model::Range>(
                 model::withPart({2, 2, 2}, model::RangePart::Likely, 5, 0, 10)),
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
    QTest::newRow("high below likely") << QStringLiteral("effort.day_rate") << int(Model::High)
                                       << QStringLiteral("$700")
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

void AssumptionsTest::aNumberIsChangedByKeyboardAlone()
{
    QLineEdit* field = openField("effort.contingency");
    QVERIFY(field && field->hasFocus());
    QCOMPARE(field->text(), QStringLiteral("15"));
    QTest::keyClicks(field, QStringLiteral("40"));
    QVERIFY(m_workspace->previewed);
    QCOMPARE(m_workspace->previewed->range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
    QVERIFY(!m_workspace->nextUndo());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(!tree().viewport()->findChild<QLineEdit*>());
    QVERIFY(!m_workspace->previewed);
    QCOMPARE(m_workspace->scenario().range("effort.contingency"), (model::Range{0, 0.4, 0.4}));
    QVERIFY(page().sentence().startsWith(QStringLiteral("1 of 2")));
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
    QVERIFY(!m_workspace->previewed);
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
    QVERIFY(!m_workspace->previewed && !m_workspace->nextUndo());
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
    QCOMPARE(cellOf(tree().assumptions(), "density.target", Model::Likely),
             QStringLiteral("many modules per host"));
}

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

void AssumptionsTest::whoEnteredAValueStandsInItsRow()
{
    m_workspace->entries[QStringLiteral("time.growth")] = {QStringLiteral("anna"),
                                                            *model::Timestamp::parse("2026-11-25T10:00:00Z")};
    m_workspace->setParameter(QStringLiteral("time.growth"), model::Range{0, 0.04, 0.1});
    QCOMPARE(cellOf(tree().assumptions(), "time.growth", Model::Source),
             QStringLiteral("anna, 25 Nov 2026 · default 0 (−5 to 15)"));
    m_workspace->setParameter(QStringLiteral("time.overlap_months"), model::Range{1, 2, 3});
    QVERIFY(cellOf(tree().assumptions(), "time.overlap_months", Model::Source)
                .startsWith(QStringLiteral("from a file")));
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

} // namespace tare::tests

QTEST_MAIN(tare::tests::AssumptionsTest)
#include "tst_assumptions.moc"
