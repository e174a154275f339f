// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/tables/explanationmodel.h"
#include "views/tables/importsmodel.h"
#include "views/tables/otherlinesmodel.h"
#include "views/tables/qualitymodel.h"
#include "views/tables/rankingmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace tare::tests {

using namespace views;
using Tester = QAbstractItemModelTester;

class TablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsKeepTheirRulesWhileTheyRun();
    void figuresTablesKeepTheirRules();
    void explanationOpensBranchByBranch();
    void markupInNamesStaysText();
};

void TablesTest::importsKeepTheirRulesWhileTheyRun()
{
    const QtWarnings warnings;
    ImportsModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    RunningImport running;
    running.fileName = QStringLiteral("b.csv");
    running.progress = {50, 100, 10, 0};
    model.setImports({importOf(1, "a.json", "kubernetes-json", 10, 2)}, {running},
                     model::CostBasis::Effective);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ImportsModel::Format).data(ShareRole).toDouble(), 0.5);
    QVERIFY(model.index(0, ImportsModel::Rejected).data(OpensRole).toBool());
    running.progress.bytesDone = 75;
    model.setImports({importOf(1, "a.json", "kubernetes-json", 10, 2)}, {running},
                     model::CostBasis::Effective);
    QCOMPARE(model.index(1, ImportsModel::Format).data(ShareRole).toDouble(), 0.75);
    model.setImports({}, {}, model::CostBasis::Effective);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
}

void TablesTest::figuresTablesKeepTheirRules()
{
    const QtWarnings warnings;
    OtherLinesModel other;
    QualityModel quality;
    const Tester otherTester(&other, Tester::FailureReportingMode::QtTest);
    const Tester qualityTester(&quality, Tester::FailureReportingMode::QtTest);
    const auto evaluation = sampleEvaluation();
    other.setEvaluation(evaluation.get());
    quality.setEvaluation(evaluation.get());
    QCOMPARE(other.rowCount(), 7); // six that are not zero, and their total
    QCOMPARE(quality.index(1, QualityModel::Count).data().toString(), QStringLiteral("8 of 13"));
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
    model.setWorkload(evaluation, 0);
    const QModelIndex saving = model.index(0, 0);
    QCOMPARE(saving.data().toString(), QStringLiteral("Saving a month"));
    QCOMPARE(model.rowCount(saving), 0);
    QVERIFY(model.canFetchMore(saving));
    model.fetchMore(saving);
    QVERIFY(model.rowCount(saving) > 0);
    QVERIFY(model.branchText(saving).contains(QStringLiteral("Capacity share")));
    model.setWorkload(nullptr, std::nullopt);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(QtWarnings::take(), QStringList());
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
