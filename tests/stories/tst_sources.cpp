// SPDX-License-Identifier: GPL-3.0-or-later
// A person looks at where the figures come from: files that came in, run, wait or failed, how the bill adds
// up, what the data lack.
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/reconciliationbar.h"
#include "views/look/controls.h"
#include "views/look/plainlabel.h"
#include "views/pages/sources/importdetails.h"
#include "views/pages/sources/importstable.h"
#include "views/pages/sources/openedpart.h"
#include "views/pages/sources/sourcespage.h"
#include "views/tables/tableview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tare::tests {

using namespace views;

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyPageSaysWhatToRun();
    void sentenceIsTrueInEveryState();
    void rejectedRecordsAreListedFilteredAndCopied();
    void runningImportIsCancelled();
    void failedImportStaysUntilTriedAgainOrDismissed();
    void anInterruptedImportSaysSoAndIsImportedAgain();
    void namelessClusterIsAskedFor();
    void fileIsImportedAgainFromWhereItWas();
    void fileIsRemoved();
    void partsOfTheBarOpenByClickAndKey();
    void everyPartOfTheBarHasALabelThatCoversNoOther_data();
    void everyPartOfTheBarHasALabelThatCoversNoOther();
    void periodHasPartsOfItsOwn();
    void linesLeadToTheirExplanation();
    void whatLacksDataIsListedAndLeadsToWhy();
    void markupStaysText();

private:
    QAbstractButton* button(const QString& accessibleName);
    SourcesPage& page() { return *m_page; }

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<SourcesPage> m_page;
};

void SourcesTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_workspace->openProject(QStringLiteral("/nowhere/shop.tare"));
    m_page = std::make_unique<SourcesPage>(*m_workspace);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void SourcesTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

QAbstractButton* SourcesTest::button(const QString& accessibleName)
{
    for (QAbstractButton* button : page().findChildren<QAbstractButton*>())
        if (button->accessibleName() == accessibleName || button->text() == accessibleName)
            return button;
    return nullptr;
}

void SourcesTest::emptyPageSaysWhatToRun()
{
    QVERIFY(!page().imports().isVisible());
    QStringList texts;
    for (const QLabel* label : page().findChildren<QLabel*>())
        if (label->isVisibleTo(&page()))
            texts += label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(QStringLiteral("kubectl get nodes,pods")));
    QVERIFY(all.contains(QStringLiteral("kubectl top pods -A --containers")));
    QVERIFY(all.contains(QStringLiteral("FOCUS")));
}

void SourcesTest::sentenceIsTrueInEveryState()
{
    QCOMPARE(page().sentence(), QStringLiteral("No files yet"));
    m_workspace->importFiles({QStringLiteral("/data/focus.csv")}, {});
    QVERIFY(page().sentence().contains(QStringLiteral("no cluster yet")));
    m_workspace->importFiles({QStringLiteral("/data/cluster.json")}, {});
    m_workspace->setEvaluation(sampleEvaluation());
    QVERIFY(page().sentence().contains(QStringLiteral("98\u202f% of the bill")));
    m_workspace->removeImport(1); // the bill
    auto withoutBill = std::make_shared<model::Evaluation>(*sampleEvaluation());
    withoutBill->bill.window = model::Hours(0);
    m_workspace->setEvaluation(withoutBill);
    QVERIFY(page().sentence().contains(QStringLiteral("no bill yet")));
    m_workspace->removeImport(2);
    m_workspace->importFiles({QStringLiteral("/data/top.txt")}, {});
    QVERIFY(page().sentence().contains(QStringLiteral("no cluster yet")));
}

void SourcesTest::rejectedRecordsAreListedFilteredAndCopied()
{
    m_workspace->importFiles({QStringLiteral("/data/focus.csv")}, {});
    auto* table = page().imports().findChild<TableView*>();
    const QModelIndex rejected = table->model()->index(0, ImportsModel::Rejected);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(rejected).center());
    QVERIFY(page().details().isVisible());
    auto* notes = page().details().findChild<TableView*>();
    QCOMPARE(notes->model()->rowCount(), 1);
    QVERIFY(page().details().text().contains(QStringLiteral("17")));
    page().details().findChild<QLineEdit*>()->setText(QStringLiteral("no such reason"));
    QCOMPARE(notes->model()->rowCount(), 0);
    page().details().findChild<QLineEdit*>()->clear();
    button(QStringLiteral("Copy"))->click();
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Rejected\t17")));
    // The panel goes with the file.
    m_workspace->removeImport(1);
    QVERIFY(!page().details().isVisible());
}

void SourcesTest::runningImportIsCancelled()
{
    RunningImport running;
    running.id = 5;
    running.fileName = QStringLiteral("b.csv");
    running.progress = {50, 100, 10, 3};
    m_workspace->setRunning({running});
    QVERIFY(page().imports().isVisible());
    QAbstractButton* cancel = button(QStringLiteral("Cancel reading b.csv"));
    QVERIFY(cancel);
    // Progress does not take the button away under the mouse.
    running.progress.bytesDone = 60;
    m_workspace->setRunning({running});
    QCOMPARE(button(QStringLiteral("Cancel reading b.csv")), cancel);
    cancel->click();
    QCOMPARE(m_workspace->cancelled, std::vector<int>{5});
    QVERIFY(!cancel->isEnabled());
}

void SourcesTest::failedImportStaysUntilTriedAgainOrDismissed()
{
    const FailedImport broken{3,
                              QStringLiteral("/data/broken.csv"),
                              QStringLiteral("broken.csv"),
                              {},
                              {model::ErrorCode::MissingColumn, {"BilledCost"}, {"broken.csv", 1, 0, 0, {}}}};
    FailedImport gone = broken;
    gone.id = 4;
    gone.fileName = QStringLiteral("gone.csv");
    m_workspace->setFailed({broken, gone});
    const ImportsModel& model = page().imports().model();
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, ImportsModel::Format).data().toString().contains(QStringLiteral("BilledCost")));
    button(QStringLiteral("Try broken.csv again"))->click();
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/broken.csv")});
    button(QStringLiteral("Dismiss gone.csv"))->click();
    QVERIFY(m_workspace->failedImports().empty());
}

void SourcesTest::anInterruptedImportSaysSoAndIsImportedAgain()
{
    m_workspace->setFailed({{7,
                             QStringLiteral("/data/bill.csv"),
                             QStringLiteral("bill.csv"),
                             {},
                             {model::ErrorCode::Cancelled, {}, {}}}});
    const ImportsModel& model = page().imports().model();
    QVERIFY(model.index(0, ImportsModel::Format).data().toString().startsWith(QStringLiteral("Interrupted")));
    button(QStringLiteral("Try bill.csv again"))->click();
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/bill.csv")});
}

void SourcesTest::namelessClusterIsAskedFor()
{
    QSignalSpy asked(&page(), &SourcesPage::clusterNameRequested);
    m_workspace->setFailed({{6,
                             QStringLiteral("/data/two.json"),
                             QStringLiteral("two.json"),
                             {},
                             {model::ErrorCode::ClusterNameNeeded, {"one"}, {}}}});
    button(QStringLiteral("Name the cluster of two.json"))->click();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toInt(), 6);
}

void SourcesTest::fileIsImportedAgainFromWhereItWas()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json")}, {});
    m_workspace->imported.clear();
    button(QStringLiteral("Import cluster.json again"))->click();
    QCOMPARE(m_workspace->imported, QStringList{QStringLiteral("/data/cluster.json")});
}

void SourcesTest::fileIsRemoved()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json")}, {});
    button(QStringLiteral("Remove cluster.json"))->click();
    QVERIFY(m_workspace->imports().empty());
    QCOMPARE(page().sentence(), QStringLiteral("No files yet"));
}

void SourcesTest::partsOfTheBarOpenByClickAndKey()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv")}, {});
    m_workspace->setEvaluation(computedResult());
    ReconciliationBar& bar = page().bar();
    QTRY_VERIFY(bar.isVisible() && bar.width() > 600);
    const auto labels = bar.labels(bar.width());
    QVERIFY(!labels.empty());
    QTest::mouseClick(&bar, Qt::LeftButton, {}, labels.front().area.center().toPoint());
    QCOMPARE(page().opened().part(), std::optional(labels.front().part));
    bar.setFocus();
    QTest::keyClick(&bar, Qt::Key_Right); // enters where the opened part is
    QTest::keyClick(&bar, Qt::Key_Right);
    QTest::keyClick(&bar, Qt::Key_Return);
    QCOMPARE(page().opened().part(), std::optional(model::BillPart::DaemonSets));
    QCOMPARE(bar.opened(), std::optional(model::BillPart::DaemonSets));
    for (const model::BillPartTotal& part :
         model::billParts(m_workspace->evaluation()->bill, model::BillView::Month)) {
        page().opened().open(part.part);
        QVERIFY(page().opened().table().model()->rowCount() > 0);
    }
}

void SourcesTest::everyPartOfTheBarHasALabelThatCoversNoOther_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {1300, 900, 600, 420})
        QTest::addRow("%d", width) << width;
}

void SourcesTest::everyPartOfTheBarHasALabelThatCoversNoOther()
{
    QFETCH(int, width);
    ReconciliationBar bar;
    bar.resize(width, bar.sizeHint().height());
    auto evaluation = std::make_shared<model::Evaluation>(*sampleEvaluation());
    // Four thin parts beside one another.
    evaluation->bill.workloads = model::MoneyPerMonth(900);
    evaluation->bill.daemonSets = model::MoneyPerMonth(5);
    evaluation->bill.idle = model::MoneyPerMonth(8);
    evaluation->bill.unmatched = model::MoneyPerMonth(3);
    bar.setEvaluation(evaluation.get());
    const auto labels = bar.labels(bar.width());
    QCOMPARE(labels.size(), std::size_t(5));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        QVERIFY(!labels[i].name.isEmpty());
        QVERIFY2(labels[i].area.left() >= -1 && labels[i].area.right() <= width + 1,
                 qPrintable(labels[i].name));
        for (std::size_t k = 0; k < i; ++k)
            QVERIFY2(!labels[i].area.intersects(labels[k].area), qPrintable(labels[i].name));
    }
}

void SourcesTest::periodHasPartsOfItsOwn()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv")}, {});
    m_workspace->setEvaluation(computedResult());
    page().opened().open(model::BillPart::Idle);
    button(QStringLiteral("Period"))->click();
    const auto labels = page().bar().labels(page().bar().width());
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const auto& label) { return label.part == model::BillPart::Nodes; }));
    // Idle is no part of the period; what is shown is.
    QVERIFY(page().opened().part() != std::optional(model::BillPart::Idle));
}

void SourcesTest::linesLeadToTheirExplanation()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv")}, {});
    m_workspace->setEvaluation(computedResult());
    QList<AskedFigure> asked;
    connect(&page(), &SourcesPage::whyAsked, this, [&](const AskedFigure& figure) { asked += figure; });
    page().opened().open(model::BillPart::Workloads);
    TableView& table = page().opened().table();
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    button(QStringLiteral("Explain the bill"))->click();
    QCOMPARE(asked, (QList<AskedFigure>{ofBill(QStringLiteral("workloads_month")),
                                        ofBill(QStringLiteral("total_month"))}));
}

void SourcesTest::whatLacksDataIsListedAndLeadsToWhy()
{
    m_workspace->importFiles({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv")}, {});
    m_workspace->setEvaluation(sampleEvaluation());
    QList<AskedFigure> asked;
    connect(&page(), &SourcesPage::whyAsked, this, [&](const AskedFigure& figure) { asked += figure; });
    page().opened().open(model::QualityKind::WorkloadUsage, QStringLiteral("Lacking"));
    TableView& table = page().opened().table();
    QCOMPARE(table.model()->rowCount(), 5);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QVERIFY(!asked.front().item.isEmpty());
    button(QStringLiteral("Copy the command kubectl top pods -A --containers > top.txt"))->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("kubectl top pods -A --containers > top.txt"));
}

void SourcesTest::markupStaysText()
{
    const QString markup = QStringLiteral("<img src=\"file:///nowhere/canary.png\">");
    m_workspace->setFailed({{6, markup, markup, {}, {model::ErrorCode::EmptyFile, {}, {}}}});
    const QModelIndex cell = page().imports().model().index(0, ImportsModel::File);
    QCOMPARE(cell.data().toString(), markup);
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    for (const QLabel* label : page().findChildren<QLabel*>())
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::SourcesTest)
#include "tst_sources.moc"
