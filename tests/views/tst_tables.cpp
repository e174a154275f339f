// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/tables/billlinesmodel.h"
#include "views/tables/explanationmodel.h"
#include "views/tables/importsmodel.h"
#include "views/tables/lackingmodel.h"
#include "views/tables/notesmodel.h"
#include "views/tables/qualitymodel.h"
#include "views/tables/rankingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

#include <algorithm>
#include <cmath>

namespace tare::tests {

using namespace views;
using Tester = QAbstractItemModelTester;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsKeepTheirRulesWhileTheyRun();
    void notesTellLineReasonAndCount();
    void figuresTablesKeepTheirRules();
    void partsOfTheBillOpenIntoLinesWithTheirTotal();
    void explanationOpensBranchByBranch();
    void everyScopeCanBeAsked_data();
    void everyScopeCanBeAsked();
    void rowsAreFoundAgainInANewResult();
    void inputsAreToldApartFromFigures();
    void markupInNamesStaysText();
};

namespace {

AskedFigure firstWorkload(const model::Evaluation& evaluation)
{
    return ofWorkload(QString::fromStdString(evaluation.workloads.front().id));
}

// Opens branches down to a depth, so that what lies below is there.
void open(ExplanationModel& model, const QModelIndex& index, int depth)
{
    if (depth == 0)
        return;
    if (model.canFetchMore(index))
        model.fetchMore(index);
    for (int row = 0; row < model.rowCount(index); ++row)
        open(model, model.index(row, 0, index), depth - 1);
}

QModelIndexList rowsBelow(const ExplanationModel& model, const QModelIndex& index)
{
    QModelIndexList rows;
    for (int row = 0; row < model.rowCount(index); ++row) {
        rows += model.index(row, 0, index);
        rows += rowsBelow(model, rows.last());
    }
    return rows;
}

} // namespace

// Shows: D17
void TablesTest::importsKeepTheirRulesWhileTheyRun()
{
    const QtWarnings warnings;
    FakeWorkspace workspace;
    workspace.openProject(QStringLiteral("/nowhere/shop.tare"));
    ImportsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto update = [&] { model.setImports(workspace, model::CostBasis::Effective); };
    workspace.importFiles({QStringLiteral("/data/focus.csv")}, {});
    RunningImport running;
    running.id = 7;
    running.fileName = QStringLiteral("b.csv");
    running.progress = {50, 100, 10, 0};
    RunningImport waiting;
    waiting.id = 8;
    waiting.fileName = QStringLiteral("c.json");
    waiting.format = "kubernetes-json";
    waiting.isWaiting = true;
    workspace.setRunning({running, waiting});
    workspace.setFailed({{9,
                          QStringLiteral("/data/d.txt"),
                          QStringLiteral("d.txt"),
                          {},
                          {model::ErrorCode::EmptyFile, {}, {}}}});
    update();
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.import(0) && model.running(1) && model.running(2) && model.failed(3));
    QVERIFY(!model.running(0) && !model.failed(2) && !model.import(3));
    QVERIFY(model.index(0, ImportsModel::Rejected).data(OpensRole).toBool());
    QCOMPARE(model.index(1, ImportsModel::Format).data(ShareRole).toDouble(), 0.5);
    QVERIFY(!model.index(2, ImportsModel::Format).data(ShareRole).isValid());
    QVERIFY(model.index(2, ImportsModel::Format).data().toString().startsWith(QStringLiteral("Kubernetes")));
    QVERIFY(model.index(3, ImportsModel::Format).data(WarningRole).toBool());
    QVERIFY(!model.index(3, ImportsModel::Format).data().toString().isEmpty());
    running.progress.bytesDone = 75;
    workspace.setRunning({running});
    update();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1, ImportsModel::Format).data(ShareRole).toDouble(), 0.75);
    workspace.closeProject();
    update();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::notesTellLineReasonAndCount()
{
    const QtWarnings warnings;
    NotesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setImport(importOf(1, "a.csv", "focus", 10, 37));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, NotesModel::Line).data().toString(), QStringLiteral("17"));
    QCOMPARE(model.index(0, NotesModel::Place).data().toString(), QStringLiteral("5"));
    QCOMPARE(model.index(0, NotesModel::Count).data(RawValueRole).toInt(), 37);
    model.setImport(importOf(2, "b.json", "kubernetes-json", 10, 0));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::figuresTablesKeepTheirRules()
{
    const QtWarnings warnings;
    QualityModel quality;
    LackingModel lacking;
    const Tester qualityTester(&quality, Tester::FailureReportingMode::QtTest);
    const Tester lackingTester(&lacking, Tester::FailureReportingMode::QtTest);
    const auto evaluation = sampleEvaluation();
    quality.setEvaluation(evaluation.get());
    QCOMPARE(quality.index(1, QualityModel::Count).data().toString(), QStringLiteral("8 of 13"));
    QVERIFY(!quality.command(1).isEmpty());
    lacking.setKind(evaluation.get(), quality.kind(1));
    QCOMPARE(lacking.rowCount(), 5); // as many as lack it
    QVERIFY(!lacking.workload(0).isEmpty());
    lacking.setKind(evaluation.get(), model::QualityKind::NodesOnBill);
    QCOMPARE(lacking.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::partsOfTheBillOpenIntoLinesWithTheirTotal()
{
    const QtWarnings warnings;
    BillLinesModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    const auto evaluation = computedResult();
    for (const model::BillView view : {model::BillView::Month, model::BillView::Period})
        for (const model::BillPartTotal& part : model::billParts(evaluation->bill, view)) {
            model.setPart(evaluation.get(), part.part, view);
            const int last = model.rowCount() - 1;
            QCOMPARE(model.index(last, model.amountColumn()).data(RawValueRole).toDouble(), part.amount);
            double sum = 0;
            for (int row = 0; row < last; ++row) {
                sum += model.index(row, model.amountColumn()).data(RawValueRole).toDouble();
                QVERIFY(model.figureOf(row));
            }
            QVERIFY(std::abs(sum - part.amount) < 1e-6 * std::max(1.0, std::abs(part.amount)));
        }
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::explanationOpensBranchByBranch()
{
    const QtWarnings warnings;
    ExplanationModel model;
    Tester tester(&model, Tester::FailureReportingMode::QtTest);
    tester.setUseFetchMore(false); // else it would open every branch while one is being opened
    const auto evaluation = computedResult();
    QVERIFY(evaluation);
    model.setSubject(evaluation, firstWorkload(*evaluation), 0);
    const QModelIndex saving = model.index(0, 0);
    QCOMPARE(saving.data().toString(), QStringLiteral("Saving a month"));
    QCOMPARE(model.rowCount(saving), 0);
    QVERIFY(model.canFetchMore(saving));
    model.fetchMore(saving);
    QVERIFY(model.rowCount(saving) > 0);
    QVERIFY(model.branchText(saving).contains(QStringLiteral("Capacity share")));
    model.setSubject(nullptr, {}, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::everyScopeCanBeAsked_data()
{
    QTest::addColumn<int>("scope");
    QTest::addColumn<QString>("figure");
    using model::FigureScope;
    for (const model::Figure& figure : model::figures())
        QTest::addRow("%d %s", int(figure.scope), std::string(figure.id).c_str())
            << int(figure.scope) << QString::fromUtf8(figure.id.data(), qsizetype(figure.id.size()));
}

// Also what does not exist: its row says why.
void TablesTest::everyScopeCanBeAsked()
{
    QFETCH(int, scope);
    QFETCH(QString, figure);
    static const auto evaluation = computedResult();
    AskedFigure asked{static_cast<model::FigureScope>(scope), {}, figure};
    if (asked.scope == model::FigureScope::Workload)
        asked.item = firstWorkload(*evaluation).item;
    else if (asked.scope == model::FigureScope::Pool)
        asked.item = poolKey(evaluation->pools.front());
    ExplanationModel model;
    model.setSubject(evaluation, asked, indexOf(asked, *evaluation));
    const QModelIndex root = model.rootOf(figure);
    QVERIFY(root.isValid());
    model.fetchMore(root);
    QVERIFY(!model.branchText(root).isEmpty());
    QCOMPARE(model.figureOf(root), std::optional(asked));
}

void TablesTest::rowsAreFoundAgainInANewResult()
{
    ExplanationModel model;
    const auto evaluation = computedResult();
    model.setSubject(evaluation, firstWorkload(*evaluation), 0);
    open(model, model.index(0, 0), 4);
    const QModelIndexList rows = rowsBelow(model, model.index(0, 0));
    QVERIFY(rows.size() > 5);
    QList<QPair<QStringList, QString>> places;
    for (const QModelIndex& row : rows)
        places.append(
            {model.placeOf(row), row.data().toString() + row.data(ExplanationModel::ValueRole).toString()});
    model.setSubject(computedResult(), firstWorkload(*evaluation), 0);
    for (const auto& [place, text] : places) {
        const QModelIndex row = model.find(place);
        QVERIFY(row.isValid());
        QCOMPARE(row.data().toString() + row.data(ExplanationModel::ValueRole).toString(), text);
    }
    QVERIFY(!model.find({QStringLiteral("no such figure#0")}).isValid());
}

void TablesTest::inputsAreToldApartFromFigures()
{
    ExplanationModel model;
    const auto evaluation = computedResult();
    model.setSubject(evaluation, firstWorkload(*evaluation), 0);
    const QModelIndex oneOff = model.rootOf(QStringLiteral("one_off_cost"));
    open(model, oneOff, 2);
    QStringList inputs;
    for (const QModelIndex& row : rowsBelow(model, oneOff))
        if (const auto input = model.inputOf(row))
            inputs += input->name;
    QVERIFY(inputs.contains(QStringLiteral("effort_days")));
    QVERIFY(inputs.contains(QStringLiteral("effort.day_rate")));
    QVERIFY(!(model.flags(oneOff) & Qt::ItemIsEditable));
}

void TablesTest::markupInNamesStaysText()
{
    const QString name = QStringLiteral("<img src=\"file:///canary.png\">");
    RankingModel model;
    model.setEvaluation(evaluationNamed(name.toStdString()));
    const QModelIndex cell = model.index(0, RankingModel::Workload);
    QCOMPARE(cell.data().toString(), name);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::TablesTest)
#include "tst_tables.moc"
