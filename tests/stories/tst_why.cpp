// SPDX-License-Identifier: GPL-3.0-or-later
// A person asks why: goes from figure to figure and back, pins, changes an input where it stands and sees
// what moves.
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/look/plainlabel.h"
#include "views/pages/why/explanationview.h"
#include "views/pages/why/inputeditor.h"
#include "views/pages/why/sourcepanel.h"
#include "views/pages/why/whatmovespanel.h"
#include "views/pages/why/whypanel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>

#include <functional>
#include <memory>

namespace tare::tests {

using namespace views;

class WhyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void askedFigureStandsOnTopAndOpen();
    void sumOfRowsStandsOpenAndLeadsToThem();
    void backAndForwardWalkWhatWasAsked();
    void selectionsDoNotFillTheList();
    void pinnedItStaysWhileTheSelectionMoves();
    void whatIsOpenStaysWhenTheResultChanges();
    void leafOfAnotherFigureLeadsThere();
    void inputIsEditedInPlaceAndCanBeGivenUp();
    void acceptedInputIsAnEditAndShowsWhatMoved();
    void numbersAreThoseOfTheLocale();
    void wrongNumbersAreNotTaken();
    void whatIsKnownOfAWorkloadCanBeEntered();
    void citationIsShownAsText();
    void figureBranchAndAllAreCopied();
    void markupStaysText();

private:
    WhyPanel& panel() { return *m_panel; }
    ExplanationView& tree() { return m_panel->explanation(); }
    QModelIndex find(const QString& figure, const QString& parameter);
    QString workload(std::size_t rank) const
    {
        return QString::fromStdString(m_workspace->evaluation()->workloads.at(rank).id);
    }

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    std::unique_ptr<WhyPanel> m_panel;
};

void WhyTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_workspace = std::make_unique<FakeWorkspace>();
    m_workspace->openProject(QStringLiteral("/nowhere/shop.tare"));
    m_panel = std::make_unique<WhyPanel>(*m_workspace);
    m_panel->resize(392, 800);
    m_panel->setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_workspace->setEvaluation(computedResult());
}

void WhyTest::cleanup()
{
    m_panel.reset();
    m_workspace.reset();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

// The row under a figure where an input can be entered.
QModelIndex WhyTest::find(const QString& figure, const QString& parameter)
{
    auto& model = *tree().model();
    std::function<QModelIndex(const QModelIndex&, int)> search = [&](const QModelIndex& index, int depth) {
        const auto input = tree().explanation().inputOf(index);
        if (input && input->name == parameter && index.parent().isValid())
            return index;
        if (depth == 0)
            return QModelIndex();
        if (model.canFetchMore(index))
            model.fetchMore(index);
        for (int row = 0; row < model.rowCount(index); ++row)
            if (const QModelIndex found = search(model.index(row, 0, index), depth - 1); found.isValid())
                return found;
        return QModelIndex();
    };
    const QModelIndex found = search(tree().explanation().rootOf(figure), 3);
    for (QModelIndex above = found.parent(); above.isValid(); above = above.parent())
        tree().expand(above);
    tree().setCurrentIndex(found);
    return found;
}

void WhyTest::askedFigureStandsOnTopAndOpen()
{
    panel().showFigure(workload(0), QStringLiteral("npv.likely"));
    QCOMPARE(panel().workload(), workload(0));
    const QModelIndex npv = tree().explanation().rootOf(QStringLiteral("npv.likely"));
    QVERIFY(tree().isExpanded(npv));
    QCOMPARE(tree().currentIndex(), npv);
    panel().showFigure(ofBill(QStringLiteral("total_month")));
    QVERIFY(panel().workload().isEmpty());
    QVERIFY(tree().isExpanded(tree().explanation().rootOf(QStringLiteral("total_month"))));
    panel().showFigure(ofProgramme(QStringLiteral("npv")));
    QVERIFY(tree().isExpanded(tree().explanation().rootOf(QStringLiteral("npv"))));
    panel().showFigure(ofPool(m_workspace->evaluation()->pools.front(), QStringLiteral("price_node_month")));
    QVERIFY(tree().isExpanded(tree().explanation().rootOf(QStringLiteral("price_node_month"))));
}

// Shows: D18
void WhyTest::sumOfRowsStandsOpenAndLeadsToThem()
{
    AskedFigure total = ofWorkload({}, QStringLiteral("cost_month"));
    total.part = AskedPart{};
    total.part->filter.verdicts = {model::Verdict::Migrate, model::Verdict::Never};
    total.part->groupBy = model::GroupBy::Namespace;
    total.part->group = m_workspace->evaluation()->workloads.front().namespaceName;
    panel().showFigure(total);
    QVERIFY(panel().workload().isEmpty());
    QCOMPARE(panel().title(), QStringLiteral("Ranking / ") + QString::fromStdString(*total.part->group));
    const QModelIndex root = tree().explanation().rootOf(QStringLiteral("cost_month"));
    QVERIFY(tree().isExpanded(root));
    QVERIFY(tree().model()->rowCount(root) > 0);
    const QModelIndex member = tree().model()->index(0, 0, root);
    const auto leads = tree().explanation().figureOf(member);
    QVERIFY(leads && leads->isWorkload());
    QCOMPARE(member.data().toString(), leads->item);
    // A new result is added up anew.
    const QVariant before = root.data(ExplanationModel::RawRole);
    model::Scenario dearer;
    dearer.parameters["cost.cpu_ram_ratio"] = model::Range{3, 3, 3};
    m_workspace->setEvaluation(computedResult(dearer));
    const QModelIndex again = tree().explanation().rootOf(QStringLiteral("cost_month"));
    QVERIFY(tree().isExpanded(again));
    QCOMPARE(again.data(ExplanationModel::RawRole).toDouble(), *valueOf(total, *m_workspace->evaluation()));
    QVERIFY(again.data(ExplanationModel::RawRole) != before);
    // The group is gone: there is nothing to explain.
    total.part->group = "no such namespace";
    panel().showFigure(total);
    QCOMPARE(panel().title(), QString());
}

void WhyTest::backAndForwardWalkWhatWasAsked()
{
    QVERIFY(!panel().canGoBack());
    panel().showFigure(workload(0), QStringLiteral("npv.likely"));
    panel().showFigure(workload(1), QStringLiteral("saving_month"));
    panel().showFigure(ofBill(QStringLiteral("idle_month")));
    panel().goBack();
    QCOMPARE(panel().asked(), ofWorkload(workload(1), QStringLiteral("saving_month")));
    panel().goBack();
    QCOMPARE(panel().workload(), workload(0));
    QVERIFY(!panel().canGoBack());
    panel().goForward();
    panel().goForward();
    QCOMPARE(panel().asked(), ofBill(QStringLiteral("idle_month")));
    QVERIFY(!panel().canGoForward());
    // Asking anew from the middle drops what lay ahead.
    panel().goBack();
    panel().showFigure(workload(2), QStringLiteral("one_off_cost"));
    QVERIFY(!panel().canGoForward());
}

void WhyTest::selectionsDoNotFillTheList()
{
    panel().setWorkload(workload(0));
    panel().setWorkload(workload(1));
    panel().setWorkload(workload(2));
    QVERIFY(!panel().canGoBack());
    panel().showFigure(workload(3), QStringLiteral("npv.likely"));
    panel().setWorkload(workload(4));
    panel().goBack();
    QCOMPARE(panel().workload(), workload(3));
}

void WhyTest::pinnedItStaysWhileTheSelectionMoves()
{
    panel().setWorkload(workload(0));
    panel().setPinned(true);
    panel().setWorkload(workload(1));
    QCOMPARE(panel().workload(), workload(0));
    panel().showFigure(workload(2), QStringLiteral("npv.likely")); // asked, not selected
    QCOMPARE(panel().workload(), workload(2));
    panel().setPinned(false);
    panel().setWorkload(workload(1));
    QCOMPARE(panel().workload(), workload(1));
}

void WhyTest::whatIsOpenStaysWhenTheResultChanges()
{
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    const QModelIndex rate = find(QStringLiteral("one_off_cost"), QStringLiteral("effort.day_rate"));
    QVERIFY(rate.isValid());
    tree().expand(tree().explanation().rootOf(QStringLiteral("npv.likely")));
    const QString name = rate.data().toString();
    m_workspace->setEvaluation(computedResult());
    QCOMPARE(tree().currentIndex().data().toString(), name);
    QVERIFY(tree().isExpanded(tree().currentIndex().parent()));
    QVERIFY(tree().isExpanded(tree().explanation().rootOf(QStringLiteral("npv.likely"))));
}

void WhyTest::leafOfAnotherFigureLeadsThere()
{
    panel().showFigure(ofProgramme(QStringLiteral("one_off_cost")));
    const QModelIndex root = tree().explanation().rootOf(QStringLiteral("one_off_cost"));
    QVERIFY(tree().model()->rowCount(root) > 0);
    const QModelIndex first = tree().model()->index(0, 0, root);
    QCOMPARE(tree().explanation().linkOf(first), ExplanationModel::Link::Figure);
    tree().setCurrentIndex(first);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QCOMPARE(panel().asked().figure, QStringLiteral("one_off_cost"));
    QVERIFY(!panel().workload().isEmpty());
    panel().goBack();
    QCOMPARE(panel().asked(), ofProgramme(QStringLiteral("one_off_cost")));
}

void WhyTest::inputIsEditedInPlaceAndCanBeGivenUp()
{
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    QVERIFY(find(QStringLiteral("one_off_cost"), QStringLiteral("effort.day_rate")).isValid());
    QTest::keyClick(&tree(), Qt::Key_F2);
    QVERIFY(tree().editor());
    auto* likely = tree().editor()->findChildren<QLineEdit*>().at(1);
    QTRY_COMPARE(QApplication::focusWidget(), likely);
    likely->selectAll();
    QTest::keyClicks(likely, QStringLiteral("900"));
    QTRY_VERIFY(panel().whatMoves().isVisible());
    // Its lines are there to be read, and the row in edit is in view.
    QStringList seen;
    for (const QLabel* label : panel().whatMoves().findChildren<QLabel*>())
        if (label->isVisible() && label->height() > 8 && label->width() > 8)
            seen += label->text();
    for (const QString& line : panel().whatMoves().lines())
        QVERIFY2(seen.contains(line.section(u'\t', 0, 0)), qPrintable(line));
    const QRect field = tree().editor()->geometry();
    QVERIFY(tree().viewport()->rect().contains(field));
    // What the row says stays readable above the field, and the next row below it.
    const QRect row = tree().visualRect(tree().currentIndex());
    QVERIFY(row.contains(field.center()) && field.top() >= row.top() + tree().fontMetrics().height());
    QVERIFY(tree().visualRect(tree().indexBelow(tree().currentIndex())).top() > field.bottom());
    // The row of the programme stands last: before, after, change.
    QVERIFY(panel().whatMoves().lines().last().count(u'\t') == 3);
    QTest::keyClick(likely, Qt::Key_Escape);
    QTRY_VERIFY(!tree().editor());
    QVERIFY(m_workspace->scenario().parameters.empty());
    QVERIFY(!panel().whatMoves().isVisible());
}

void WhyTest::acceptedInputIsAnEditAndShowsWhatMoved()
{
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    QVERIFY(find(QStringLiteral("one_off_cost"), QStringLiteral("effort.day_rate")).isValid());
    tree().edit(tree().currentIndex());
    QVERIFY(tree().editor());
    auto* likely = tree().editor()->findChildren<QLineEdit*>().at(1);
    likely->selectAll();
    QTest::keyClicks(likely, QStringLiteral("2,000"));
    for (int outer : {0, 2})
        tree().editor()->findChildren<QLineEdit*>().at(outer)->clear();
    QTest::keyClick(likely, Qt::Key_Return);
    QTRY_VERIFY(!tree().editor());
    QVERIFY(m_workspace->nextUndo());
    QCOMPARE(m_workspace->scenario().likely("effort.day_rate"), 2000.0);
    // The new result comes later; then before, after and change stand side by side.
    m_workspace->setEvaluation(computedResult(m_workspace->scenario()));
    QVERIFY(panel().whatMoves().isVisible());
    const QStringList lines = panel().whatMoves().lines();
    QVERIFY(!lines.isEmpty());
    const QStringList oneOff = lines.first().split(u'\t');
    QCOMPARE(oneOff.size(), 4);
    QVERIFY(oneOff.at(1) != oneOff.at(2));
    QVERIFY2(oneOff.at(3).startsWith(u'+'), qPrintable(lines.first()));
    // The row says that it was changed, what stood there, and leads back.
    const QModelIndex row = find(QStringLiteral("one_off_cost"), QStringLiteral("effort.day_rate"));
    QVERIFY(tree().explanation().isChanged(row));
    QVERIFY(!row.data(ExplanationModel::OldValueRole).toString().isEmpty());
    QTest::keyClick(&tree(), Qt::Key_Backspace);
    QVERIFY(!m_workspace->scenario().isChanged("effort.day_rate"));
}

void WhyTest::numbersAreThoseOfTheLocale()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    m_workspace->setEvaluation(computedResult());
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    QVERIFY(find(QStringLiteral("one_off_cost"), QStringLiteral("effort.day_rate")).isValid());
    tree().edit(tree().currentIndex());
    auto* likely = tree().editor()->findChildren<QLineEdit*>().at(1);
    likely->selectAll();
    QTest::keyClicks(likely, QStringLiteral("1.234,5"));
    QCOMPARE(std::get<model::Range>(*tree().editor()->value()).likely, 1234.5);
    likely->selectAll();
    QTest::keyClicks(likely, QStringLiteral("1.234")); // a point groups thousands here
    QCOMPARE(std::get<model::Range>(*tree().editor()->value()).likely, 1234.0);
}

void WhyTest::wrongNumbersAreNotTaken()
{
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    QVERIFY(find(QStringLiteral("one_off_cost"), QStringLiteral("effort.contingency")).isValid());
    tree().edit(tree().currentIndex());
    auto* likely = tree().editor()->findChildren<QLineEdit*>().at(1);
    for (const char* wrong : {"-5", "a lot", "1e400", ""}) {
        likely->selectAll();
        QTest::keyClick(likely, Qt::Key_Delete);
        QTest::keyClicks(likely, QString::fromLatin1(wrong));
        QVERIFY2(!tree().editor()->value(), wrong);
        QVERIFY(!tree().editor()->problem().isEmpty());
        QTest::keyClick(likely, Qt::Key_Return);
        QVERIFY(tree().editor()); // stays until it is right or given up
    }
    QTest::keyClick(likely, Qt::Key_Escape);
    QVERIFY(m_workspace->scenario().parameters.empty());
}

void WhyTest::whatIsKnownOfAWorkloadCanBeEntered()
{
    panel().setWorkload(workload(0));
    const int last = tree().model()->rowCount() - 1;
    const QModelIndex group = tree().model()->index(last, 0);
    QModelIndex language;
    for (int row = 0; row < tree().model()->rowCount(group); ++row)
        if (tree().explanation().inputOf(tree().model()->index(row, 0, group))->name ==
            QStringLiteral("language"))
            language = tree().model()->index(row, 0, group);
    QVERIFY(language.isValid());
    tree().expand(group);
    tree().setCurrentIndex(language);
    tree().edit(language);
    auto* choice = tree().editor()->findChild<QComboBox*>();
    QVERIFY(choice);
    choice->setCurrentIndex(choice->findData(QStringLiteral("zig")));
    QTest::keyClick(choice, Qt::Key_Return);
    const auto& entered = m_workspace->scenario().workloads.at(workload(0).toStdString());
    QCOMPARE(entered.language, std::optional(model::Language::Zig));
}

void WhyTest::citationIsShownAsText()
{
    panel().showFigure(workload(0), QStringLiteral("one_off_cost"));
    QModelIndex cited;
    for (const char* id : {"effort.day_rate", "effort.contingency"}) {
        const QModelIndex row = find(QStringLiteral("one_off_cost"), QString::fromLatin1(id));
        if (tree().explanation().linkOf(row) == ExplanationModel::Link::Citation)
            cited = row;
    }
    if (!cited.isValid())
        QSKIP("No default of this figure has a citation.");
    tree().setCurrentIndex(cited);
    QTest::keyClick(&tree(), Qt::Key_Return);
    QVERIFY(panel().source().isVisible());
    QVERIFY(panel().source().text().contains(QStringLiteral("Grade")));
}

void WhyTest::figureBranchAndAllAreCopied()
{
    panel().showFigure(workload(0), QStringLiteral("saving_month"));
    tree().copyFigure();
    const QString figure = QApplication::clipboard()->text();
    QVERIFY(figure.startsWith(QStringLiteral("Saving a month: $")));
    tree().copyBranch();
    const QString branch = QApplication::clipboard()->text();
    QVERIFY(branch.startsWith(figure.section(u'\n', 0, 0)));
    QVERIFY(branch.contains(QStringLiteral("Capacity share")));
    tree().copyAll();
    QVERIFY(QApplication::clipboard()->text().size() > branch.size());
}

void WhyTest::markupStaysText()
{
    const QString markup = QStringLiteral("<img src=\"file:///nowhere/canary.png\"><b>x</b>");
    auto result = std::make_shared<model::Evaluation>(*computedResult());
    result->workloads[0].name = markup.toStdString();
    model::Finding finding;
    finding.code = "host-path";
    finding.evidence = markup.toStdString();
    result->workloads[0].findings = {finding};
    m_workspace->setEvaluation(result);
    panel().setWorkload(workload(0));
    QVERIFY(panel().title().contains(markup));
    bool isShown = false;
    for (const QLabel* label : panel().findChildren<QLabel*>()) {
        QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
        isShown = isShown || label->text() == markup;
    }
    QVERIFY(isShown);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::WhyTest)
#include "tst_why.moc"
