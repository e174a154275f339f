// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the ranking, driven as a person would: filters, places, copying, what is decided from a row.
#include "tests/support/computedresult.h"
#include "tests/support/evaluationbuilder.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/qtwarnings.h"
#include "views/look/controls.h"
#include "views/pages/common/emptystate.h"
#include "views/pages/ranking/breadcrumb.h"
#include "views/pages/ranking/exportdialog.h"
#include "views/pages/ranking/filterchips.h"
#include "views/pages/ranking/filtereditor.h"
#include "views/pages/ranking/rankingactions.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/tables/tablecopy.h"
#include "views/tables/tableview.h"
#include "views/tables/totalsbar.h"
#include "views/text/edittext.h"

#include <QActionGroup>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace tare::tests {

using namespace views;
using model::GroupBy;

class RankingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();

    void chipsNameTheConditionsAndGoByKeyAndMouse();
    void chipsHaveTheirRoomAtEveryWidth();
    void emptyFilterOffersToClearIt();
    void editorWritesWhatItShows();
    void editorLeavesOutWhatHasNoValue();
    void anyCharacterOfANameFitsIntoAFilter();
    void lookingIntoGroupsLeadsDownAndBackUp();
    void enterAsksWhyOfTheCellsFigure();
    void sumsAreAskedByClickAndKey();
    void groupsOpenAndCloseByKey();
    void idleIsChosenAndKept();
    void selectionSurvivesSortFilterAndGroups();
    void totalsSayWhatTheyAddUp();
    void rowsAreCopiedAsTextAndTable();
    void copiedNamesAreNeitherMarkupNorFormulas();
    void exportIsWhatIsShown();
    void exportOfChosenColumnsHasAllDigits();
    void exportedNamesAreNoFormulas();
    void decisionsAreEdits();
    void severalRowsAreDecidedInOneStep();
    void savedFiltersAreAppliedAndDeleted();
    void viewComesBackWithTheProject();

private:
    TableView& view() { return m_page->table().view(); }
    QStringList names() const;
    void go(const QString& workload, int column);
    QAction* actionNamed(QMenu& menu, const QString& text) const;
    std::vector<const model::WorkloadFigures*> workload(const QString& name) const;

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<RankingPage> m_page;
};

void RankingPageTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_workspace = std::make_unique<FakeWorkspace>();
    m_questions = {};
    m_workspace->openProject(QStringLiteral("/nowhere/shop.tare"));
    m_workspace->setEvaluation(sampleEvaluation());
    m_page = std::make_unique<RankingPage>(*m_workspace, m_questions);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
}

void RankingPageTest::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

QStringList RankingPageTest::names() const
{
    QStringList texts;
    const RankingModel& model = m_page->table().model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts += model.index(row, RankingModel::Workload).data().toString();
    return texts;
}

void RankingPageTest::go(const QString& workload, int column)
{
    view().setFocus();
    view().setCurrentIndex(view().model()->index(static_cast<int>(names().indexOf(workload)), column));
}

QAction* RankingPageTest::actionNamed(QMenu& menu, const QString& text) const
{
    for (QAction* action : menu.findChildren<QAction*>())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

std::vector<const model::WorkloadFigures*> RankingPageTest::workload(const QString& name) const
{
    for (const model::WorkloadFigures& figures : m_workspace->evaluation()->workloads)
        if (figures.name == name.toStdString())
            return {&figures};
    return {};
}

// Shows: U3
void RankingPageTest::chipsNameTheConditionsAndGoByKeyAndMouse()
{
    m_page->setExpression(*model::parseFilter(
        "namespace is storefront, payments and verdict is-not never or name contains audit"));
    QCOMPARE(m_page->table().shownRows(), 8);
    const auto chips = [this] {
        QStringList texts;
        for (const FilterChip* chip : m_page->findChildren<FilterChip*>())
            if (chip->isVisible())
                texts += chip->text();
        return texts;
    };
    QCOMPARE(chips(), (QStringList{QStringLiteral("Namespace is storefront or payments"),
                                   QStringLiteral("Verdict is not Never"),
                                   QStringLiteral("Workload contains audit")}));
    auto* bar = m_page->findChild<FilterChips*>();
    QTest::keyClick(bar->findChildren<FilterChip*>().at(1), Qt::Key_Delete);
    QCOMPARE(chips().size(), 2);
    QTRY_COMPARE(bar->findChildren<FilterChip*>().size(), 2);
    FilterChip* last = bar->findChildren<FilterChip*>().last();
    QTest::mouseClick(last, Qt::LeftButton, {}, QPoint(last->width() - 8, last->height() / 2));
    QCOMPARE(chips(), QStringList{QStringLiteral("Namespace is storefront or payments")});
    QCOMPARE(m_page->table().shownRows(), 8 - 1);
    QTRY_COMPARE(bar->findChildren<FilterChip*>().size(), 1);
    QTest::keyClick(bar->findChildren<FilterChip*>().first(), Qt::Key_Backspace);
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_page->table().shownRows(), 13);
}

void RankingPageTest::chipsHaveTheirRoomAtEveryWidth()
{
    const auto check = [this] {
        for (const VerdictChip* chip : m_page->findChildren<VerdictChip*>())
            if (chip->isVisible())
                QVERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->accessibleName()));
    };
    for (const int width : {1200, 700, 560, 1400}) {
        m_page->resize(width, 800);
        check();
    }
    m_workspace->setEvaluation(sampleEvaluation(3000));
    check();
}

void RankingPageTest::emptyFilterOffersToClearIt()
{
    m_page->setFilterText(QStringLiteral("no such thing"));
    QVERIFY(!m_page->table().isVisible());
    QPushButton* clear = nullptr;
    for (EmptyState* state : m_page->findChildren<EmptyState*>())
        if (state->isVisible())
            clear = state->findChild<QPushButton*>();
    QVERIFY(clear);
    clear->click();
    QVERIFY(m_page->table().isVisible());
    QCOMPARE(m_page->table().shownRows(), 13);
}

void RankingPageTest::editorWritesWhatItShows()
{
    const auto expression = model::parseFilter(
        "verdict is never, blocked and name matches \"a*b\" or team ends-with x or reason contains node");
    FilterEditor editor(*expression, {});
    QCOMPARE(model::formatFilter(editor.expression()), model::formatFilter(*expression));
    editor.addSet();
    editor.addCondition(3, {model::FilterField::Kind, model::FilterOperator::Is, {"Deployment"}});
    QVERIFY(model::formatFilter(editor.expression()).ends_with(" or kind is Deployment"));
}

void RankingPageTest::editorLeavesOutWhatHasNoValue()
{
    FilterEditor editor({}, {});
    QVERIFY(editor.expression().isEmpty());
    auto* field = editor.findChild<QComboBox*>();
    field->setCurrentIndex(static_cast<int>(model::FilterField::Namespace));
    editor.findChild<QLineEdit*>()->setText(QStringLiteral(" shop , ops,"));
    QCOMPARE(model::formatFilter(editor.expression()), std::string("namespace contains shop, ops"));
    // Parts of a verdict cannot be typed: the operators are is and is not.
    field->setCurrentIndex(static_cast<int>(model::FilterField::Verdict));
    QCOMPARE(editor.findChildren<QComboBox*>().at(1)->count(), 2);
    QVERIFY(editor.expression().isEmpty());
}

void RankingPageTest::anyCharacterOfANameFitsIntoAFilter()
{
    const std::string name = "Größe \"<b>&amp;\" \\x";
    m_workspace->setEvaluation(evaluationNamed(name));
    m_page->setExpression(
        {{{{model::FilterField::Namespace, model::FilterOperator::Is, {"GRÖßE \"<B>&amp;\" \\X"}}}}});
    QCOMPARE(m_page->table().shownRows(), 1);
    const auto again = model::parseFilter(model::formatFilter(m_page->filter().whole()));
    QVERIFY(again.isOk() && *again == m_page->filter().whole());
}

// Shows: U4
void RankingPageTest::lookingIntoGroupsLeadsDownAndBackUp()
{
    m_page->setGroupBy(GroupBy::Cluster);
    go(QStringLiteral("prod-eu1  13"), RankingModel::Workload);
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_page->table().model().groupBy() == GroupBy::Namespace);
    auto* breadcrumb = m_page->findChild<Breadcrumb*>();
    QVERIFY(breadcrumb->isVisible());
    go(QStringLiteral("payments  3"), RankingModel::Workload);
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_page->table().shownRows(), 3);
    QCOMPARE(breadcrumb->scope().size(), 2u);
    QTest::keyClick(&view(), Qt::Key_Backspace);
    QCOMPARE(breadcrumb->scope().size(), 1u);
    QCOMPARE(m_page->table().shownRows(), 13);
    QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!breadcrumb->isVisible());
}

// Shows: D18
void RankingPageTest::enterAsksWhyOfTheCellsFigure()
{
    const QSignalSpy asked(m_page.get(), &RankingPage::whyRequested);
    go(QStringLiteral("cart-not-there"), 0);
    go(QStringLiteral("checkout-api"), RankingModel::Npv);
    QTest::keyClick(&view(), Qt::Key_Return);
    const auto last = [&asked] { return asked.last().front().value<AskedFigure>(); };
    const QString id = QStringLiteral("prod-eu1/payments/Deployment/checkout-api");
    QCOMPARE(last(), ofWorkload(id, QStringLiteral("npv.likely")));
    go(QStringLiteral("checkout-api"), RankingModel::Workload);
    QTest::keyClick(&view(), Qt::Key_F1);
    QCOMPARE(last(), ofWorkload(id));
    go(QStringLiteral("checkout-api"), RankingModel::Saving);
    QTest::keyClick(&view(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(last(), ofWorkload(id, QStringLiteral("saving_month")));
    QCOMPARE(asked.size(), 3);
}

// Shows: D18
void RankingPageTest::sumsAreAskedByClickAndKey()
{
    const QSignalSpy asked(m_page.get(), &RankingPage::whyRequested);
    const auto last = [&asked] { return asked.last().front().value<AskedFigure>(); };
    m_page->setFilterText(QStringLiteral("payments"));
    m_page->setGroupBy(GroupBy::Verdict);
    const int migrate = static_cast<int>(names().indexOf(QStringLiteral("Migrate  2")));
    const RankingModel& model = m_page->table().model();
    const auto click = [this](int row, int column) {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {},
                          view().visualRect(view().model()->index(row, column)).center());
    };
    click(migrate, RankingModel::Saving);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(last().figure, QStringLiteral("saving_month"));
    QVERIFY(last().part && last().part->group == "00");
    QCOMPARE(valueOf(last(), *m_workspace->evaluation()), std::optional(4293.0));
    click(migrate, RankingModel::Workload); // says nothing that could be asked
    QCOMPARE(asked.size(), 1);
    go(QStringLiteral("Migrate  2"), RankingModel::OneOff);
    QTest::keyClick(&view(), Qt::Key_F1);
    QCOMPARE(last(), model.asked(view().currentIndex()));
    QVERIFY(names().contains(QStringLiteral("checkout-api"))); // asking does not close it

    auto* totals = m_page->findChild<TotalsBar*>();
    QVERIFY(totals);
    totals->setFocus(Qt::TabFocusReason);
    QCOMPARE(totals->currentColumn(), std::optional<int>(RankingModel::Saving));
    QTest::keyClick(totals, Qt::Key_Return);
    QCOMPARE(last(), model.askedTotal(RankingModel::Saving));
    QVERIFY(last().part->filter.words == QStringList{QStringLiteral("payments")});
    QVERIFY(totals->accessibleDescription().contains(QStringLiteral("$4,293")));
    QTest::keyClick(totals, Qt::Key_Right);
    QTest::keyClick(totals, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(last(), model.askedTotal(*totals->currentColumn()));
    QTest::keyClick(totals, Qt::Key_End);
    const int end = *totals->currentColumn();
    QTest::keyClick(totals, Qt::Key_Right); // there is no further one
    QCOMPARE(*totals->currentColumn(), end);
    const int place = view().horizontalHeader()->sectionViewportPosition(RankingModel::OneOff) + 10;
    QTest::mouseClick(totals, Qt::LeftButton, {}, QPoint(place, totals->height() / 2));
    QCOMPARE(last(), model.askedTotal(RankingModel::OneOff));
}

void RankingPageTest::groupsOpenAndCloseByKey()
{
    m_page->setGroupBy(GroupBy::Verdict);
    go(QStringLiteral("Migrate  6"), RankingModel::Workload);
    QTest::keyClick(&view(), Qt::Key_Left);
    QVERIFY(!names().contains(QStringLiteral("product-page")));
    QTest::keyClick(&view(), Qt::Key_Right);
    QVERIFY(names().contains(QStringLiteral("product-page")));
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(!names().contains(QStringLiteral("product-page")));
    QCOMPARE(view().currentIndex().data().toString(), QStringLiteral("Migrate  6"));
}

// Shows: U12
void RankingPageTest::idleIsChosenAndKept()
{
    m_page->table().columns().setShown(RankingModel::Cost, true);
    const RankingModel& model = m_page->table().model();
    QVERIFY(model.isIdle(model.rowCount() - 1));
    const QSignalSpy asked(m_page.get(), &RankingPage::whyRequested);
    go(QStringLiteral("Idle"), RankingModel::Cost);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(asked.last().front().value<AskedFigure>(), ofBill(QStringLiteral("idle_month")));
    QVERIFY(m_page->table().selectedWorkloads().empty());
    m_page->setIdleShared(true);
    const auto* totals = m_page->findChild<TotalsBar*>();
    QVERIFY2(totals->accessibleName().contains(QStringLiteral("idle shared")),
             qPrintable(totals->accessibleName()));
    const QByteArray state = m_page->state();
    m_page->setIdleShared(false);
    QVERIFY(totals->accessibleName().contains(QStringLiteral("idle apart")));
    m_page->restore(state);
    QVERIFY(model.isIdleShared());
    // What holds is in sight, and the two exclude each other.
    ChooserButton* idle = nullptr;
    for (ChooserButton* button : m_page->findChildren<ChooserButton*>())
        if (button->accessibleName() == QStringLiteral("Idle"))
            idle = button;
    QVERIFY(idle && idle->isVisible());
    QCOMPARE(idle->accessibleDescription(), QStringLiteral("shared"));
    Q_EMIT idle->menu()->aboutToShow();
    const QList<QAction*> choices = idle->menu()->actions();
    QCOMPARE(choices.size(), 2);
    QVERIFY(choices[0]->actionGroup() && choices[0]->actionGroup() == choices[1]->actionGroup());
    QVERIFY(choices[0]->actionGroup()->isExclusive() && choices[1]->isChecked());
    choices[0]->trigger();
    QVERIFY(!model.isIdleShared());
    QCOMPARE(idle->accessibleDescription(), QStringLiteral("apart"));
}

void RankingPageTest::selectionSurvivesSortFilterAndGroups()
{
    const QString id = QStringLiteral("prod-eu1/payments/Deployment/checkout-api");
    m_page->select(id);
    view().sortByColumn(RankingModel::OneOff, Qt::DescendingOrder);
    QCOMPARE(view().currentIndex().data(IdentityRole).toString(), id);
    m_page->setFilterText(QStringLiteral("payments"));
    QCOMPARE(view().currentIndex().data(IdentityRole).toString(), id);
    m_page->setFilterText(QStringLiteral("storefront")); // hidden meanwhile
    m_page->setFilterText({});
    m_page->setGroupBy(GroupBy::Verdict);
    QCOMPARE(view().currentIndex().data(IdentityRole).toString(), id);
    // Several rows stay selected, too.
    m_page->setGroupBy(GroupBy::Nothing);
    view().selectionModel()->select(view().model()->index(0, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QCOMPARE(m_page->table().selectedWorkloads().size(), 2u);
    const std::string other = m_page->table().selectedWorkloads().at(1)->id;
    view().sortByColumn(RankingModel::Workload, Qt::AscendingOrder);
    QCOMPARE(m_page->table().selectedWorkloads().size(), 2u);
    QCOMPARE(m_page->table().selectedWorkloads().at(1)->id, other);
}

// Shows: U2
void RankingPageTest::totalsSayWhatTheyAddUp()
{
    const auto spoken = [this] {
        for (const QWidget* widget : m_page->table().findChildren<QWidget*>())
            if (widget->inherits("tare::views::TotalsBar"))
                return widget->accessibleName();
        return QString();
    };
    QVERIFY2(spoken().startsWith(QStringLiteral("Migrate: 6 of 13")), qPrintable(spoken()));
    QVERIFY2(spoken().contains(QStringLiteral("Saving/mo $16,389")), qPrintable(spoken()));
    m_page->setFilterText(QStringLiteral("payments"));
    QVERIFY2(spoken().startsWith(QStringLiteral("Migrate: 2 of 13")), qPrintable(spoken()));
    QVERIFY2(spoken().contains(QStringLiteral("Saving/mo $4,293")), qPrintable(spoken()));
}

// Shows: D7
void RankingPageTest::rowsAreCopiedAsTextAndTable()
{
    const RankingModel& model = m_page->table().model();
    const std::vector<int> columns{RankingModel::Workload, RankingModel::Verdict, RankingModel::Saving,
                                   RankingModel::Npv};
    const auto shown = tableMimeData(model, {0, 11}, columns, false);
    QCOMPARE(shown->text(), QStringLiteral("Workload\tVerdict\tSaving/mo\tNPV\n"
                                           "product-page\tMigrate\t$4,145\t$109,473\n"
                                           "card-vault\tBlocked\t–\t–"));
    QVERIFY(shown->html().contains(QStringLiteral("<th>Workload</th><th>Verdict</th>")));
    QVERIFY(shown->html().contains(QStringLiteral("<td align=\"right\">$4,145</td>")));
    const auto full = tableMimeData(model, {0, 11}, columns, true);
    const QString npv = full->text().section(u'\n', 1, 1).section(u'\t', 3, 3);
    QCOMPARE(npv.toDouble(), model.rawValue(0, RankingModel::Npv).toDouble());
    QVERIFY(full->html().contains(QStringLiteral(" sdval=\"4145\"")));
    QCOMPARE(full->text().section(u'\n', 2, 2), QStringLiteral("card-vault\tBlocked\t\t"));

    m_page->select(QStringLiteral("prod-eu1/payments/Deployment/checkout-api"));
    view().setFocus();
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral("checkout-api\t")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 1);
    QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text() != copied);
}

// Shows: D7
void RankingPageTest::copiedNamesAreNeitherMarkupNorFormulas()
{
    m_workspace->setEvaluation(evaluationNamed("=cmd|' /C calc'!A1<img src=x>"));
    const auto data = tableMimeData(m_page->table().model(), {0}, {RankingModel::Workload}, false);
    QCOMPARE(data->text().section(u'\n', 1), QStringLiteral("'=cmd|' /C calc'!A1<img src=x>"));
    QVERIFY(!data->html().contains(QStringLiteral("<img")));
    QVERIFY(data->html().contains(QStringLiteral("<td>'=cmd")));
}

// Shows: U7, U11
void RankingPageTest::exportIsWhatIsShown()
{
    m_page->setFilterText(QStringLiteral("payments"));
    m_page->setGroupBy(GroupBy::Verdict);
    const ExportDialog dialog(m_page->table().model(), m_page->table().columns());
    QCOMPARE(dialog.suffix(), QStringLiteral(".csv"));
    const QStringList lines = QString::fromStdString(dialog.text()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.at(0), QStringLiteral("# Scenario: Base"));
    QCOMPARE(lines.at(1), QStringLiteral("# Cost basis: Effective Cost"));
    QCOMPARE(lines.at(2), QStringLiteral("# Currency: USD"));
    QCOMPARE(lines.at(4), QStringLiteral("# Horizon: 36 month(s)")); // without a translation
    QCOMPARE(lines.at(5), QStringLiteral("# Filter: Any text contains payments"));
    QCOMPARE(lines.at(6), QStringLiteral("\"# Idle: apart, in no workload\""));
    QVERIFY2(lines.at(7).startsWith(QStringLiteral("Verdict,Rank,Workload,")), qPrintable(lines.at(7)));
    QCOMPARE(lines.size(), 8 + 3);
    QVERIFY2(lines.at(8).startsWith(QStringLiteral("Migrate,4,webhook-relay,")), qPrintable(lines.at(8)));
}

// Shows: U11
void RankingPageTest::exportOfChosenColumnsHasAllDigits()
{
    ExportDialog dialog(m_page->table().model(), m_page->table().columns());
    for (QRadioButton* button : dialog.findChildren<QRadioButton*>())
        if (button->text().contains(QStringLiteral("hosen")) || button->text() == QStringLiteral("&JSON"))
            button->click();
    for (QCheckBox* box : dialog.findChildren<QCheckBox*>())
        box->setChecked(box->text().contains(QStringLiteral("digits")));
    QCOMPARE(dialog.suffix(), QStringLiteral(".json"));
    const QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromStdString(dialog.text())).object();
    QCOMPARE(whole[QStringLiteral("currency")].toString(), QStringLiteral("USD"));
    const QJsonArray workloads = whole[QStringLiteral("workloads")].toArray();
    QCOMPARE(workloads.size(), 13);
    QCOMPARE(workloads.at(0)[QStringLiteral("npv")].toDouble(),
             m_page->table().model().rawValue(0, RankingModel::Npv).toDouble());
    QCOMPARE(workloads.at(0)[QStringLiteral("verdict")].toString(), QStringLiteral("migrate"));
    QVERIFY(workloads.at(11)[QStringLiteral("npv")].isNull());
}

void RankingPageTest::exportedNamesAreNoFormulas()
{
    m_workspace->setEvaluation(evaluationNamed("=1+1"));
    const ExportDialog dialog(m_page->table().model(), m_page->table().columns());
    const QString text = QString::fromStdString(dialog.text());
    QVERIFY(text.contains(QStringLiteral(",'=1+1,")));
    QVERIFY(!text.contains(QStringLiteral(",=1+1")));
}

void RankingPageTest::decisionsAreEdits()
{
    RankingActions actions(*m_workspace, m_questions, m_page.get());
    const std::string id = "prod-eu1/storefront/Deployment/product-page";
    const auto entered = [&] { return m_workspace->scenario().workloads.at(id); };
    const auto choose = [&](const QString& name, const QString& text) {
        QMenu menu;
        actions.addTo(menu, workload(name));
        QAction* action = actionNamed(menu, text);
        QVERIFY2(action, qPrintable(text));
        action->trigger();
    };
    choose(QStringLiteral("product-page"), QStringLiteral("Exclude from the Migration"));
    QCOMPARE(entered().selected, std::optional(false));
    m_questions.days = model::Range{5, 8, 13};
    choose(QStringLiteral("product-page"), QStringLiteral("Effort…"));
    QCOMPARE(entered().effortDays->likely, 8.0);
    m_questions.reason = QStringLiteral("needs a licence server");
    choose(QStringLiteral("product-page"), QStringLiteral("Block…"));
    QCOMPARE(std::get<std::string>(*entered().blocked), std::string("needs a licence server"));
    choose(QStringLiteral("product-page"), QStringLiteral("Zig"));
    QVERIFY(entered().language == model::Language::Zig);
    choose(QStringLiteral("product-page"), QStringLiteral("Revert to What Was Found"));
    QVERIFY(!m_workspace->scenario().workloads.contains(id) || entered() == model::WorkloadOverride());
    // What the objects say is overruled.
    choose(QStringLiteral("card-vault"), QStringLiteral("Unblock"));
    const auto& vault = m_workspace->scenario().workloads.at("prod-eu1/payments/Deployment/card-vault");
    QCOMPARE(std::get<bool>(*vault.blocked), false);
    choose(QStringLiteral("report-builder"), QStringLiteral("Include in the Migration"));
    QCOMPARE(m_workspace->scenario().workloads.at("prod-eu1/ops/Deployment/report-builder").selected,
             std::optional(true));
}

// Shows: D3
void RankingPageTest::severalRowsAreDecidedInOneStep()
{
    RankingActions actions(*m_workspace, m_questions, m_page.get());
    const std::vector<const model::WorkloadFigures*> rows{workload(QStringLiteral("product-page")).front(),
                                                          workload(QStringLiteral("checkout-api")).front(),
                                                          workload(QStringLiteral("audit-log")).front()};
    QMenu menu;
    actions.addTo(menu, rows);
    actionNamed(menu, QStringLiteral("Zig"))->trigger();
    QCOMPARE(m_workspace->scenario().workloads.size(), 3u);
    QCOMPARE(m_workspace->editsDone(), 1u);
    QCOMPARE(editName(*m_workspace->nextUndo()),
             QStringLiteral("change of 3 workload(s)")); // not translated here
    for (const model::WorkloadFigures* row : rows)
        QVERIFY(m_workspace->entryOf({}, QString::fromStdString(row->id)).has_value());
    m_workspace->undo();
    QVERIFY(m_workspace->scenario().workloads.empty());
    m_workspace->redo();
    QCOMPARE(m_workspace->scenario().workloads.size(), 3u);
    // What is as it should be is no part of the step.
    actionNamed(menu, QStringLiteral("Zig"))->trigger();
    QCOMPARE(m_workspace->editsDone(), 1u);
}

// Shows: U3
void RankingPageTest::savedFiltersAreAppliedAndDeleted()
{
    m_page->setFilterText(QStringLiteral("store migrate"));
    m_questions.filter = QStringLiteral("Shop & co");
    QMenu& menu = m_page->filterMenu();
    const auto open = [&menu] { Q_EMIT menu.aboutToShow(); };
    open();
    actionNamed(menu, QStringLiteral("Save Filter…"))->trigger();
    QCOMPARE(m_workspace->savedFilters().at(QStringLiteral("Shop & co")),
             QStringLiteral("any contains store and any contains migrate"));
    m_page->setFilterText({});
    open();
    actionNamed(menu, QStringLiteral("Shop  co"))->trigger();
    QCOMPARE(m_page->table().shownRows(), 4);
    QVERIFY(m_page->findChild<FilterChips*>()->isVisible());
    open();
    actionNamed(menu, QStringLiteral("Delete Saved"))->menu()->actions().first()->trigger();
    QVERIFY(m_workspace->savedFilters().empty());
    m_workspace->undo();
    QCOMPARE(m_workspace->savedFilters().size(), 1u);
}

// Shows: D5
void RankingPageTest::viewComesBackWithTheProject()
{
    m_page->table().columns().setShown(RankingModel::Roi, true);
    m_page->table().columns().setShown(RankingModel::Cost, true);
    m_page->setGroupBy(GroupBy::Language);
    m_page->setIdleShared(true);
    view().sortByColumn(RankingModel::Npv, Qt::DescendingOrder);
    m_page->keepState();
    QVERIFY(!m_workspace->viewState(QStringLiteral("ranking")).isEmpty());
    RankingPage again(*m_workspace, m_questions);
    QVERIFY(again.table().columns().isShown(RankingModel::Roi));
    QVERIFY(again.table().model().groupBy() == GroupBy::Language);
    QVERIFY(again.table().model().isIdleShared());
    QVERIFY(again.table().state()[QStringLiteral("sort")] == QJsonValue(QStringLiteral("npv")));
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::RankingPageTest)
#include "tst_rankingpage.moc"
