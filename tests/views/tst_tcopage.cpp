// SPDX-License-Identifier: GPL-3.0-or-later
// The page of costs over time: what it says, its notes, its numbers.
#include "model/evaluation/totalcost.h"
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/charts/charttable.h"
#include "views/charts/chartview.h"
#include "views/look/controls.h"
#include "views/pages/tco/notedialog.h"
#include "views/pages/tco/noteslist.h"
#include "views/pages/tco/tcopage.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace tare::tests {

using namespace views;

class TcoPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatToDoWhereThereIsNothing();
    void saysWhatWasFoundWhereNothingMigrates();
    void notesAreAddedEditedAndDeleted();
    void notesStandInOrderWithNumbersOnTheCharts();
    void aMonthUnderTheCursorTakesANote();
    void readOnlyProjectsTakeNoNotes();
    void theTableHasEveryMonthFromTheStart();
    void aComparedScenarioIsDrawnBeside();
    void everyTotalCanBeAskedWhy();

private:
    ChartView& cost() { return *m_page->findChildren<ChartView*>().at(0); }
    ChartView& cash() { return *m_page->findChildren<ChartView*>().at(1); }
    NotesList& list() { return *m_page->findChild<NotesList*>(); }
    QPushButton& button(const QString& text);
    NoteDialog& dialog() { return *m_page->findChild<NoteDialog*>(); }
    void fill(const QString& text, const QDate& date);

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<TcoPage> m_page;
};

void TcoPageTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_workspace->openProject(QStringLiteral("/tmp/a.tare"));
    m_page = std::make_unique<TcoPage>(*m_workspace);
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void TcoPageTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

QPushButton& TcoPageTest::button(const QString& text)
{
    const auto all = m_page->findChildren<QPushButton*>();
    return **std::find_if(all.begin(), all.end(), [&](QPushButton* found) { return found->text() == text; });
}

void TcoPageTest::fill(const QString& text, const QDate& date)
{
    NoteDialog& note = dialog();
    note.findChild<QDateEdit*>()->setDate(date);
    note.findChild<QLineEdit*>(QString(), Qt::FindDirectChildrenOnly)->setText(text);
    note.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

// Shows: D19
void TcoPageTest::saysWhatToDoWhereThereIsNothing()
{
    QCOMPARE(m_page->sentence(), QStringLiteral("Nothing to compare yet"));
    QVERIFY(!button(QStringLiteral("Show &Data")).isVisible());
    QVERIFY(!button(QStringLiteral("Add &Note…")).isVisible());
    QVERIFY(button(QStringLiteral("Import…")).isVisible());
    QVERIFY(!cost().isVisible());
}

void TcoPageTest::saysWhatWasFoundWhereNothingMigrates()
{
    auto evaluation = sampleEvaluation();
    for (model::WorkloadFigures& workload : evaluation->workloads)
        workload.verdict = model::Verdict::Never;
    evaluation->programme = {};
    evaluation->programme.workloads = evaluation->workloads.size();
    m_workspace->setEvaluation(evaluation);
    QVERIFY2(m_page->sentence().contains(QStringLiteral("no workload pays back")),
             qPrintable(m_page->sentence()));
    QVERIFY(cost().isVisible());
    QVERIFY(!cash().isVisible());
    m_workspace->setEvaluation(sampleEvaluation());
    QVERIFY(cash().isVisible());
    QVERIFY(m_page->sentence().contains(QStringLiteral("pays back after")));
}

// Shows: U10
void TcoPageTest::notesAreAddedEditedAndDeleted()
{
    m_workspace->setEvaluation(sampleEvaluation());
    button(QStringLiteral("Add &Note…")).click();
    QCOMPARE(dialog().findChild<QDateEdit*>()->date(), QDate(2026, 9, 14)); // month 0
    QVERIFY(!dialog().findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled());
    fill(QStringLiteral("  <b>commitment</b> ends "), QDate(2027, 8, 31));
    QCOMPARE(m_workspace->annotations().size(), std::size_t(1));
    QCOMPARE(m_workspace->annotations()[0].text, QStringLiteral("<b>commitment</b> ends"));
    QCOMPARE(list().count(), 1);
    QVERIFY(list().item(0)->data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("31 Aug 2027")));
    QCOMPARE(cost().plot().notes.size(), std::size_t(1));

    list().setFocus();
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    fill(QStringLiteral("Commitment of jvm-mem ends"), QDate(2027, 9, 30));
    QCOMPARE(m_workspace->annotations().size(), std::size_t(1));
    QCOMPARE(m_workspace->annotations()[0].text, QStringLiteral("Commitment of jvm-mem ends"));

    QTest::keyClick(&list(), Qt::Key_Delete);
    QVERIFY(m_workspace->annotations().empty());
    QVERIFY(!list().isVisible());
    QVERIFY(cost().plot().notes.empty());
}

// Shows: U10
void TcoPageTest::notesStandInOrderWithNumbersOnTheCharts()
{
    m_workspace->setEvaluation(sampleEvaluation());
    const auto at = [](const char* text) { return *model::Timestamp::parse(text); };
    m_workspace->setAnnotation({0, at("2027-08-14T00:00:00Z"), QStringLiteral("second")});
    m_workspace->setAnnotation({0, at("2026-12-14T00:00:00Z"), QStringLiteral("first")});
    m_workspace->setAnnotation({0, at("2041-01-01T00:00:00Z"), QStringLiteral("beyond the chart")});
    QCOMPARE(list().count(), 3);
    QCOMPARE(list().notes()[0].text, QStringLiteral("first"));
    const std::vector<PlotNote>& notes = cost().plot().notes;
    QCOMPARE(notes.size(), std::size_t(2));
    QCOMPARE(notes[0].x, 3.0);
    QCOMPARE(notes[1].x, 11.0);
    QCOMPARE(notes[1].number, QStringLiteral("2"));
    QCOMPARE(cash().plot().notes.size(), std::size_t(2));
    // A click on the ring goes to the words.
    const PlotLayout layout(cost().plot(), cost().size());
    QTest::mouseClick(
        &cost(), Qt::LeftButton, {},
        QPoint(static_cast<int>(layout.place({11, 0}).x()), static_cast<int>(layout.field().top()) + 6));
    QCOMPARE(list().currentRow(), 1);
}

void TcoPageTest::aMonthUnderTheCursorTakesANote()
{
    m_workspace->setEvaluation(sampleEvaluation());
    cash().setFocus();
    QTest::keyClick(&cash(), Qt::Key_Home);
    QTest::keyClick(&cash(), Qt::Key_Right);
    QTest::keyClick(&cash(), Qt::Key_Right);
    QVERIFY2(cash().stopSentence().contains(QStringLiteral("Nov 2026, month 2")),
             qPrintable(cash().stopSentence()));
    QTest::keyClick(&cash(), Qt::Key_Return);
    QCOMPARE(dialog().findChild<QDateEdit*>()->date(), QDate(2026, 11, 14));
    dialog().reject();
    QVERIFY(m_workspace->annotations().empty());
}

void TcoPageTest::readOnlyProjectsTakeNoNotes()
{
    m_workspace->setEvaluation(sampleEvaluation());
    m_workspace->setAnnotation({0, {1796083200}, QStringLiteral("kept")});
    m_workspace->isLocked = true;
    m_workspace->setEvaluation(sampleEvaluation());
    QVERIFY(!button(QStringLiteral("Add &Note…")).isEnabled());
    list().setCurrentRow(0);
    QTest::keyClick(&list(), Qt::Key_Delete);
    QTest::keyClick(&list(), Qt::Key_Return);
    QVERIFY(!m_page->findChild<NoteDialog*>());
    QCOMPARE(m_workspace->annotations().size(), std::size_t(1));
}

void TcoPageTest::theTableHasEveryMonthFromTheStart()
{
    const auto evaluation = sampleEvaluation();
    m_workspace->setEvaluation(evaluation);
    button(QStringLiteral("Show &Data")).click();
    auto* table = m_page->findChild<ChartTable*>();
    QVERIFY(table->isVisible());
    QVERIFY(!cost().isVisible());
    const ChartTableModel& model = *table->model();
    QCOMPARE(model.rowCount(), 37);
    const int last = model.columnCount() - 1;
    QCOMPARE(model.headerData(last, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Cumulative cash"));
    QCOMPARE(model.index(36, last).data(RawValueRole).toDouble(), evaluation->tco.cumulativeCash[36].value());
    QCOMPARE(model.index(0, 4).data(RawValueRole).toDouble(), evaluation->tco.migrate[0].value());
}

void TcoPageTest::aComparedScenarioIsDrawnBeside()
{
    m_workspace->setEvaluation(sampleEvaluation());
    const std::size_t before = cost().plot().series.size();
    auto other = sampleEvaluation();
    other->scenarioName = "Cautious";
    m_workspace->setComparison(other);
    QCOMPARE(cost().plot().series.size(), before + 1);
    QCOMPARE(cash().plot().series.size(), std::size_t(2));
    m_workspace->setComparison(nullptr);
    QCOMPARE(cost().plot().series.size(), before);
}

// Shows: D18, D10
void TcoPageTest::everyTotalCanBeAskedWhy()
{
    m_workspace->setEvaluation(computedResult());
    const auto evaluation = m_workspace->evaluation();
    const model::TotalCost cost = model::totalCost(*evaluation);
    const NumberText numbers(evaluation->currency);
    QSignalSpy asked(m_page.get(), &TcoPage::whyAsked);
    QStringList figures;
    for (LinkButton* total : m_page->findChildren<LinkButton*>()) {
        total->setFocus();
        QTest::keyClick(total, Qt::Key_Space);
        if (asked.isEmpty())
            continue;
        const auto figure = asked.takeFirst().first().value<AskedFigure>();
        figures += figure.figure;
        QVERIFY(total->accessibleName().contains(numbers.moneyShort(valueOf(figure, *evaluation))));
    }
    QCOMPARE(figures, (QStringList{QStringLiteral("stay_total"), QStringLiteral("right_size_total"),
                                   QStringLiteral("migrate_total"), QStringLiteral("once_total")}));
    QVERIFY(m_page->accessibleDescription().contains(numbers.moneyShort(cost.stay.value())));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::TcoPageTest)
#include "tst_tcopage.moc"
