// SPDX-License-Identifier: GPL-3.0-or-later
// Assumptions as a tree of rows: what stands in them, what fits, how numbers are typed.
#include "tests/support/qtwarnings.h"
#include "views/tables/assumptionsfilter.h"
#include "views/tables/assumptionsmodel.h"
#include "views/tables/assumptiontext.h"
#include "views/text/parametertext.h"
#include "views/text/workloadfieldtext.h"

#include "model/scenario/workloadfields.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace tare::tests {

using namespace views;
using Tester = QAbstractItemModelTester;
using Model = AssumptionsModel;
using Choice = AssumptionsFilter::Choice;

class AssumptionsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyParameterAndFieldHasItsRow();
    void keepsItsRulesWhileScenariosComeAndGo();
    void typingLikelyKeepsOrWidensTheRange();
    void whatDoesNotFitIsSaidInTheRow_data();
    void whatDoesNotFitIsSaidInTheRow();
    void numbersAreReadInTheLocale_data();
    void numbersAreReadInTheLocale();
    void percentIsTypedAsItIsShown();
    void citationsAreShownInFull();
    void nothingCanBeEditedReadOnly();

private:
    std::unique_ptr<QtWarnings> m_warnings;
};

namespace {

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

void AssumptionsModelTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_warnings = std::make_unique<QtWarnings>();
}

void AssumptionsModelTest::cleanup()
{
    QLocale::setDefault(QLocale::c());
    const QStringList warnings = QtWarnings::take();
    m_warnings.reset();
    QCOMPARE(warnings, QStringList());
}

// Shows: U8
void AssumptionsModelTest::everyParameterAndFieldHasItsRow()
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

void AssumptionsModelTest::keepsItsRulesWhileScenariosComeAndGo()
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

void AssumptionsModelTest::typingLikelyKeepsOrWidensTheRange()
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

void AssumptionsModelTest::whatDoesNotFitIsSaidInTheRow_data()
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

void AssumptionsModelTest::whatDoesNotFitIsSaidInTheRow()
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

void AssumptionsModelTest::numbersAreReadInTheLocale_data()
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
void AssumptionsModelTest::numbersAreReadInTheLocale()
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

void AssumptionsModelTest::percentIsTypedAsItIsShown()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    for (const double value : {0.07, 0.15, 0.29, 0.575, 1e-4}) {
        const QString field = inputFieldText(model::ParameterUnit::Fraction, value, german);
        QVERIFY2(field.size() < 6, qPrintable(field));
        QCOMPARE(inputFromText(model::ParameterUnit::Fraction, field, german), std::optional(value));
    }
    QCOMPARE(inputCellText(model::ParameterUnit::Fraction, 0.07, NumberText()), QStringLiteral("7"));
}

void AssumptionsModelTest::citationsAreShownInFull()
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
    const Model model;
    const QString tip =
        model.indexOf(QStringLiteral("effort.day_rate"), Model::Source).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("664")) && tip.contains(QStringLiteral("grade B")));
}

void AssumptionsModelTest::nothingCanBeEditedReadOnly()
{
    Model model;
    model.setScenario({}, true, {});
    for (const char* id : {"effort.day_rate", "density.target", "rightsize.enabled"})
        QVERIFY(!(model.indexOf(QString::fromLatin1(id), Model::Likely).flags() &
                  (Qt::ItemIsEditable | Qt::ItemIsUserCheckable)));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::AssumptionsModelTest)
#include "tst_assumptionsmodel.moc"
