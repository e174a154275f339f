// SPDX-License-Identifier: GPL-3.0-or-later
// The table of the ranking: rows, groups, order, columns.
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/qtwarnings.h"
#include "views/tables/columnchooser.h"
#include "views/tables/columnlayout.h"
#include "views/tables/explanationmodel.h"
#include "views/tables/rankingcolumns.h"
#include "views/tables/rankingmodel.h"
#include "views/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListWidget>
#include <QTest>

namespace tare::tests {

using namespace views;
using model::GroupBy;
using Tester = QAbstractItemModelTester;

class RankingTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init() { m_warnings = std::make_unique<QtWarnings>(); }
    void cleanup()
    {
        QCOMPARE(QtWarnings::take(), QStringList());
        m_warnings.reset();
    }

    void rowsKeepTheirRulesWhileTheyChange();
    void filterTakesAllWordsAndVerdicts();
    void filtersMatchTheSameBeforeTheirTextsArePrepared();
    void whatDoesNotExistSortsLastBothWays();
    void textSortsAsPeopleReadIt();
    void groupsHoldTheirRowsAndSums();
    void closedGroupsStayClosed();
    void groupsAreOrderedByTheSortedSum();
    void everyColumnHasItsIdAndRawValue();
    void everyNumberHasAFigureWithItsExplanation();
    void sharesArePartsOfTheTotalBelow();
    void idleStandsApartOrIsShared();
    void anotherScenarioStandsBeside();
    void columnsGiveWayInTheOrderOfNeed();
    void chosenColumnsComeBack();
    void chooserMovesAndHidesByKeyboard();

private:
    std::unique_ptr<QtWarnings> m_warnings;
};

namespace {

QStringList columnTexts(const RankingModel& model, int column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, column).data().toString();
    return texts;
}

// A table of the sample with the rules of the ranking.
struct Shown
{
    explicit Shown(int width)
    {
        model.setEvaluation(sampleEvaluation());
        view.setModel(&model);
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        columns = new ColumnLayout(view.horizontalHeader(), model.columns(),
                                   {rankingColumnsByNeed(),
                                    {RankingModel::Rank, RankingModel::Workload},
                                    {RankingModel::Reason, RankingModel::Workload}});
        std::set<int> unavailable;
        for (int column = RankingModel::SavingBefore; column < model.columnCount(); ++column)
            unavailable.insert(column);
        columns->setUnavailable(unavailable);
        view.resize(width, 400);
        view.setVisible(true);
        static_cast<void>(QTest::qWaitForWindowExposed(&view));
    }
    RankingModel model;
    TableView view;
    ColumnLayout* columns = nullptr;
};

} // namespace

void RankingTableTest::rowsKeepTheirRulesWhileTheyChange()
{
    RankingModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setEvaluation(sampleEvaluation());
    QCOMPARE(model.rowCount(), 13);
    model.sort(RankingModel::Npv, Qt::DescendingOrder);
    for (const GroupBy by : {GroupBy::Namespace, GroupBy::Team, GroupBy::Cluster, GroupBy::Verdict,
                             GroupBy::Language, GroupBy::Nothing})
        model.setGroupBy(by);
    model.setGroupBy(GroupBy::Verdict);
    model.setExpanded(0, false);
    model.setExpanded(0, true);
    model.setFilter({{QStringLiteral("cart")}, {}});
    model.setEvaluation(evaluationNamed("cart"));
    QCOMPARE(model.rowCount(), 2); // the group and its row
    model.setEvaluation(nullptr);
    QCOMPARE(model.rowCount(), 0);
}

void RankingTableTest::filterTakesAllWordsAndVerdicts()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    model.setFilter({{QStringLiteral("Storefront"), QStringLiteral("migrate")}, {}});
    QCOMPARE(model.rowCount(), 4);
    model.setFilter({{}, {model::Verdict::Never, model::Verdict::Blocked}});
    QCOMPARE(model.rowCount(), 3);
    model.setFilter({{QStringLiteral("card")}, {model::Verdict::Never, model::Verdict::Blocked}});
    QCOMPARE(columnTexts(model, RankingModel::Workload), QStringList{QStringLiteral("card-vault")});
    model.setFilter({{QStringLiteral("Kotlin")}, {}});
    QCOMPARE(columnTexts(model, RankingModel::Workload), QStringList{QStringLiteral("checkout-api")});
    model.setFilter({{QStringLiteral("by"), QStringLiteral("itself")}, {}});
    QCOMPARE(columnTexts(model, RankingModel::Workload), QStringList{QStringLiteral("checkout-api")});
}

// Shows: D6
void RankingTableTest::filtersMatchTheSameBeforeTheirTextsArePrepared()
{
    auto evaluation = sampleEvaluation(5000);
    evaluation->workloads[4321].name = "\xc3\x84pfel-STORE";
    const RankingFilter filters[] = {
        {{QString::fromUtf8("\xc3\xa4pfel"), QStringLiteral("store")}, {}, {}, {}},
        {{QStringLiteral("CART")}, {}, {}, {}},
        {{QStringLiteral("privileged")}, {}, {}, {}},
        {{}, {}, *model::parseFilter("namespace is storefront-1 and reason contains \"pays back\""), {}},
        {{}, {}, *model::parseFilter("name ends-with -7 or verdict is blocked"), {}},
        {{}, {}, *model::parseFilter("any contains javascript and kind is deployment"), {}}};
    for (const RankingFilter& filter : filters) {
        RankingModel atOnce;
        RankingModel begun;
        RankingModel prepared;
        for (RankingModel* model : {&begun, &prepared})
            model->setEvaluation(evaluation);
        QCoreApplication::processEvents(); // some of them
        begun.setFilter(filter);
        QTest::qWait(50);
        prepared.setFilter(filter);
        atOnce.setEvaluation(evaluation);
        atOnce.setFilter(filter);
        QCOMPARE(begun.matches(), atOnce.matches());
        QCOMPARE(prepared.matches(), atOnce.matches());
        for (const std::uint32_t workload : atOnce.matches())
            for (const QString& word : filter.words)
                if (word != u"privileged")
                    QVERIFY(
                        atOnce.text(workload, RankingModel::Workload).contains(word, Qt::CaseInsensitive) ||
                        atOnce.text(workload, RankingModel::Reason).contains(word, Qt::CaseInsensitive));
    }
    RankingModel model;
    model.setEvaluation(evaluation);
    model.setFilter(filters[0]);
    QCOMPARE(model.matches(), std::vector<std::uint32_t>{4321});
}

void RankingTableTest::whatDoesNotExistSortsLastBothWays()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(RankingModel::Saving, order);
        QVERIFY(model.index(0, RankingModel::Saving).data(RawValueRole).isValid());
        QVERIFY(!model.index(12, RankingModel::Saving).data(RawValueRole).isValid());
    }
    QCOMPARE(model.index(0, RankingModel::Workload).data().toString(), QStringLiteral("product-page"));
}

void RankingTableTest::textSortsAsPeopleReadIt()
{
    auto evaluation = sampleEvaluation();
    evaluation->workloads[0].name = "worker-10";
    evaluation->workloads[1].name = "Worker-9";
    evaluation->workloads.resize(2);
    RankingModel model;
    model.setEvaluation(evaluation);
    model.sort(RankingModel::Workload, Qt::AscendingOrder);
    QCOMPARE(columnTexts(model, RankingModel::Workload),
             (QStringList{QStringLiteral("Worker-9"), QStringLiteral("worker-10")}));
}

void RankingTableTest::groupsHoldTheirRowsAndSums()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    model.setGroupBy(GroupBy::Verdict);
    QVERIFY(model.isGroup(0));
    QCOMPARE(model.index(0, RankingModel::Workload).data().toString(), QStringLiteral("Migrate  6"));
    QCOMPARE(model.index(0, RankingModel::Saving).data().toString(), QStringLiteral("$16,389"));
    QCOMPARE(model.index(0, RankingModel::Payback).data().toString(), QString());
    QCOMPARE(model.index(1, RankingModel::Workload).data().toString(), QStringLiteral("product-page"));
    // What is outside the migrating set does not add up: its effects overlap.
    const int never =
        static_cast<int>(columnTexts(model, RankingModel::Workload).indexOf(QStringLiteral("Never  2")));
    QVERIFY(never > 0);
    QCOMPARE(model.index(never, RankingModel::Saving).data().toString(), QString());
    QCOMPARE(model.index(never, RankingModel::Cost).data().toString(), QStringLiteral("$518"));
    // In other groups the rows that pay back are added up, as in the totals.
    model.setGroupBy(GroupBy::Namespace);
    const int payments =
        static_cast<int>(columnTexts(model, RankingModel::Workload).indexOf(QStringLiteral("payments  3")));
    QVERIFY(payments > 0);
    QCOMPARE(model.index(payments, RankingModel::Saving).data().toString(), QStringLiteral("$4,293"));
}

void RankingTableTest::closedGroupsStayClosed()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    model.setGroupBy(GroupBy::Verdict);
    model.setExpanded(0, false);
    QCOMPARE(model.rowCount(), 13 + 6 - 6);
    QCOMPARE(model.index(0, RankingModel::Rank).data(ExpandedRole).toBool(), false);
    model.setEvaluation(sampleEvaluation());
    model.sort(RankingModel::Npv, Qt::DescendingOrder);
    QCOMPARE(model.rowCount(), 13 + 6 - 6);
    QCOMPARE(model.collapsed(), std::set<std::string>{"00"});
    QCOMPARE(model.matches().size(), 13u);
}

void RankingTableTest::groupsAreOrderedByTheSortedSum()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    model.setGroupBy(GroupBy::Namespace);
    QCOMPARE(model.index(0, RankingModel::Workload).data().toString(), QStringLiteral("identity  2"));
    model.sort(RankingModel::Saving, Qt::DescendingOrder);
    QCOMPARE(model.index(0, RankingModel::Workload).data().toString(), QStringLiteral("storefront  4"));
    QCOMPARE(model.index(1, RankingModel::Workload).data().toString(), QStringLiteral("product-page"));
}

void RankingTableTest::everyColumnHasItsIdAndRawValue()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    QSet<QByteArray> ids;
    for (int column = 0; column < model.columnCount(); ++column) {
        const TableColumn& about = model.columns()[static_cast<std::size_t>(column)];
        QVERIFY(!about.id.empty() && !about.title.isEmpty());
        ids += QByteArray(about.id.data(), static_cast<qsizetype>(about.id.size()));
        if (column < RankingModel::SavingBefore)
            QVERIFY2(model.index(0, column).data(RawValueRole).isValid(), about.id.data());
    }
    QCOMPARE(ids.size(), model.columnCount());
}

// Of every cell that shows a number: a workload's, a group's sum, a share, and of every total.
// Shows: D18
void RankingTableTest::everyNumberHasAFigureWithItsExplanation()
{
    RankingModel model;
    const auto evaluation = computedResult();
    QVERIFY(evaluation);
    model.setEvaluation(evaluation);
    int explained = 0, sums = 0;
    const auto check = [&](const AskedFigure& asked, std::optional<double> shown) {
        ExplanationModel why;
        why.setSubject(evaluation, asked, indexOf(asked, *evaluation));
        const QModelIndex root = why.rootOf(asked.figure);
        QVERIFY2(root.isValid(), qPrintable(asked.figure));
        why.fetchMore(root);
        QCOMPARE(why.figureOf(root), std::optional(asked));
        const auto value = root.data(ExplanationModel::RawRole);
        QVERIFY(value.isValid());
        if (shown)
            QCOMPARE(value.toDouble(), *shown);
        QCOMPARE(valueOf(asked, *evaluation), std::optional(value.toDouble()));
        const model::Figure& figure = *model::findFigure(asked.scope, asked.figure.toStdString());
        const model::RankingPart part = rowsOf(asked, *evaluation);
        const model::Explanation tree =
            !asked.part           ? model::explain(*evaluation, figure, *indexOf(asked, *evaluation))
            : asked.part->isShare ? model::explainShare(*evaluation, figure, part)
                                  : model::explainSum(*evaluation, figure, part.rows, part.verdicts);
        const auto again = model::evaluateAgain(tree);
        QVERIFY2(again && std::abs(*again - value.toDouble()) <= 1e-6 * (1 + std::abs(value.toDouble())),
                 qPrintable(asked.figure));
        ++explained;
    };
    for (const GroupBy by : {GroupBy::Nothing, GroupBy::Namespace, GroupBy::Team, GroupBy::Cluster,
                             GroupBy::Verdict, GroupBy::Language}) {
        model.setGroupBy(by);
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex cell = model.index(row, column);
                const AskedFigure asked = model.asked(cell);
                const QVariant raw = cell.data(RawValueRole);
                if (model.isGroup(row)) {
                    const bool isSum = column > RankingModel::PaybackBar && !cell.data().toString().isEmpty();
                    QCOMPARE(asked.part.has_value(), isSum);
                    if (isSum)
                        check(asked, {});
                    sums += isSum ? 1 : 0;
                } else if (raw.typeId() == QMetaType::Double) {
                    check(asked, raw.toDouble());
                } else if (model.isNumber(column)) {
                    QVERIFY2(!asked.figure.isEmpty(), qPrintable(QString::number(column)));
                }
            }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        if (!model.sumText(column, model.matches(), model.summedVerdicts()).isEmpty())
            check(model.askedTotal(column), {});
    QVERIFY(explained > 500 && sums > 30);
}

// Shows: U2
void RankingTableTest::sharesArePartsOfTheTotalBelow()
{
    RankingModel model;
    model.setEvaluation(sampleEvaluation());
    const auto shown = [&model](int row) { return model.index(row, RankingModel::Share).data().toString(); };
    QCOMPARE(shown(0), QStringLiteral("25.3\u202f%")); // $4,145 of $16,389
    QCOMPARE(model.sumText(RankingModel::Share, model.matches(), model.summedVerdicts()),
             QStringLiteral("100.0\u202f%"));
    QCOMPARE(shown(12), missingText()); // no part of that total
    // Of what the filter leaves.
    model.setFilter({{QStringLiteral("payments")}, {}});
    double sum = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        sum += model.index(row, RankingModel::Share).data(RawValueRole).toDouble();
    QCOMPARE(sum, 1.0);
    model.setFilter({});
    model.setGroupBy(GroupBy::Namespace);
    const int payments =
        static_cast<int>(columnTexts(model, RankingModel::Workload).indexOf(QStringLiteral("payments  3")));
    QCOMPARE(shown(payments), QStringLiteral("26.2\u202f%")); // $4,293
    model.sort(RankingModel::Share, Qt::DescendingOrder);
    QCOMPARE(model.index(0, RankingModel::Workload).data().toString(), QStringLiteral("storefront  4"));
}

// Shows: U12
void RankingTableTest::idleStandsApartOrIsShared()
{
    RankingModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto evaluation = computedResult();
    model.setEvaluation(evaluation);
    const int workloads = model.rowCount();
    QVERIFY(!model.isIdle(workloads - 1)); // no costs are shown
    model.setCostShown(true);
    QCOMPARE(model.rowCount(), workloads + 1);
    const auto costs = [&model] {
        double sum = 0;
        for (int row = 0; row < model.rowCount(); ++row)
            sum += model.index(row, RankingModel::Cost).data(RawValueRole).toDouble();
        return sum;
    };
    const auto checkIdle = [&] {
        const int last = model.rowCount() - 1;
        QVERIFY(model.isIdle(last) && !model.isGroup(last) && !model.workloadAt(last));
        QVERIFY(model.index(last, RankingModel::Rank).data().toString().isEmpty());
        const AskedFigure asked = model.asked(model.index(last, RankingModel::Cost));
        QCOMPARE(asked, ofBill(QStringLiteral("idle_month")));
        QCOMPARE(*valueOf(asked, *evaluation),
                 model.index(last, RankingModel::Cost).data(RawValueRole).toDouble());
    };
    checkIdle();
    const double apart = costs();
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(RankingModel::Cost, order);
        checkIdle();
    }
    model.setGroupBy(GroupBy::Namespace);
    checkIdle();
    model.setGroupBy(GroupBy::Nothing);
    model.setIdleShared(true);
    QVERIFY(std::abs(costs() - apart) <= 1e-6 * std::abs(apart));
    QCOMPARE(model.headerData(RankingModel::Cost, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Cost + idle/mo"));
    QCOMPARE(model.asked(model.index(0, RankingModel::Cost)).figure, QStringLiteral("cost_with_idle_month"));
    // What is looked for hides what is idle: nobody can say whose part of it that is.
    model.setIdleShared(false);
    model.setFilter({{}, {model::Verdict::Migrate}});
    QVERIFY(!model.isIdle(model.rowCount() - 1));
}

void RankingTableTest::anotherScenarioStandsBeside()
{
    RankingModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setEvaluation(sampleEvaluation());
    QCOMPARE(model.index(0, RankingModel::SavingBefore).data().toString(), missingText());
    auto other = sampleEvaluation();
    other->scenarioName = "Cautious";
    other->workloads[0].saving = model::MoneyPerMonth(4000);
    other->workloads[0].payback.fromStart.reset();
    std::swap(other->workloads[0], other->workloads[2]);
    other->workloads[0].rank = 1;
    other->workloads[2].rank = 3;
    other->workloads.pop_back();
    model.setCompared(other);
    const auto shown = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(model.headerData(RankingModel::SavingBefore, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Saving, Cautious"));
    QCOMPARE(shown(0, RankingModel::SavingBefore), QStringLiteral("$4,000"));
    QCOMPARE(shown(0, RankingModel::SavingChange), QStringLiteral("+$145"));
    QCOMPARE(shown(0, RankingModel::SavingChangeShare), QStringLiteral("+3.6\u202f%"));
    QCOMPARE(shown(0, RankingModel::PaybackBefore), missingText());
    QCOMPARE(shown(0, RankingModel::PaybackChange), missingText());
    QCOMPARE(shown(0, RankingModel::RankChange), QStringLiteral("\u22122"));
    QCOMPARE(shown(2, RankingModel::RankChange), QStringLiteral("+2"));
    QCOMPARE(shown(1, RankingModel::NpvChange), QStringLiteral("$0"));
    QCOMPARE(shown(12, RankingModel::RankBefore), missingText()); // it is not in the other
    model.sort(RankingModel::SavingChange, Qt::DescendingOrder);
    QCOMPARE(shown(0, RankingModel::Workload), QStringLiteral("product-page"));
    model.setCompared(nullptr);
    QCOMPARE(shown(0, RankingModel::SavingBefore), missingText());
}

void RankingTableTest::columnsGiveWayInTheOrderOfNeed()
{
    Shown shown(1600);
    QVERIFY(shown.columns->isShown(RankingModel::Reason));
    QVERIFY(!shown.columns->isShown(RankingModel::Roi));
    int total = 0;
    for (int column = 0; column < shown.model.columnCount(); ++column)
        total += shown.view.columnWidth(column);
    QCOMPARE(total, shown.view.viewport()->width());
    shown.view.resize(700, 400);
    QVERIFY(!shown.columns->isShown(RankingModel::Reason));
    QVERIFY(shown.columns->isShown(RankingModel::Saving));
    QVERIFY(shown.columns->isShown(RankingModel::Payback));
    shown.view.resize(120, 400);
    QVERIFY(shown.columns->isShown(RankingModel::Rank) && shown.columns->isShown(RankingModel::Workload));
    // What the rows are grouped by makes room.
    shown.view.resize(1600, 400);
    shown.columns->setNeedless({RankingModel::Verdict});
    QVERIFY(!shown.columns->isShown(RankingModel::Verdict));
}

// Shows: D5
void RankingTableTest::chosenColumnsComeBack()
{
    QJsonArray stored;
    {
        Shown shown(900);
        shown.columns->setShown(RankingModel::Roi, true);
        QVERIFY(!shown.columns->isAutomatic());
        shown.columns->setShown(RankingModel::Workload, false); // cannot be hidden
        shown.columns->move(RankingModel::Roi, 1);
        shown.view.setColumnWidth(RankingModel::Roi, 133);
        stored = shown.columns->state();
    }
    Shown shown(900);
    shown.columns->restore(stored, false);
    QVERIFY(shown.columns->isShown(RankingModel::Roi) && shown.columns->isShown(RankingModel::Workload));
    QCOMPARE(shown.columns->order().at(1), static_cast<int>(RankingModel::Roi));
    QVERIFY(std::abs(shown.view.columnWidth(RankingModel::Roi) - 133) <= 1);
    shown.columns->reset();
    QVERIFY(!shown.columns->isShown(RankingModel::Roi));
    QCOMPARE(shown.columns->order().at(1), static_cast<int>(RankingModel::Workload));
    shown.columns->restore(QJsonArray{QStringLiteral("nonsense"), 17}, true);
    QVERIFY(shown.columns->isShown(RankingModel::Workload));
}

// Shows: D5
void RankingTableTest::chooserMovesAndHidesByKeyboard()
{
    Shown shown(1600);
    ColumnChooser chooser(*shown.columns);
    chooser.show();
    QVERIFY(QTest::qWaitForWindowExposed(&chooser));
    auto* list = chooser.findChild<QListWidget*>();
    list->setFocus();
    list->setCurrentRow(2); // Namespace
    QTest::keyClick(list, Qt::Key_Space);
    QVERIFY(!shown.columns->isShown(RankingModel::Namespace));
    QVERIFY(!chooser.findChild<QCheckBox*>()->isChecked());
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(shown.columns->order().at(3), static_cast<int>(RankingModel::Namespace));
    QCOMPARE(list->currentRow(), 3);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::RankingTableTest)
#include "tst_rankingtable.moc"
