// SPDX-License-Identifier: GPL-3.0-or-later
// The window in its languages, in one that nobody speaks, and from right to left.
#include "app/session/translation.h"
#include "tests/support/computedresult.h"
#include "tests/support/fakeworkspace.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/qtwarnings.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/assumptions/assumptionstree.h"
#include "views/pages/ranking/breadcrumb.h"
#include "views/pages/ranking/filterchips.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/why/whypanel.h"
#include "views/text/parametertext.h"
#include "views/window/mainwindow.h"
#include "views/window/whydock.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace tare::tests {

using namespace views;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMenuOffersTheListOfLanguages();
    void aNewLanguageIsThereAtOnceAndNothingIsLost();
    void filtersStayInANewLanguage();
    void anInputThatIsOpenGoesInANewLanguage();
    void everyTextOfEveryPageIsTranslated();
    void longerTextsAreNotCut();
    void rightToLeftMirrorsTheWindow();
    void germanLeavesNothingEnglish();

private:
    MainWindow& window() { return *m_window; }
    void openComputed();
    void usePseudo(PseudoTranslator::Direction direction);
    QStringList shownTexts() const;

    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FakeWorkspace> m_workspace;
    FakeQuestions m_questions;
    std::unique_ptr<app::Translation> m_translation;
    std::unique_ptr<PseudoTranslator> m_pseudo;
    std::unique_ptr<MainWindow> m_window;
};

void LanguagesTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    m_translation = std::make_unique<app::Translation>();
    m_translation->use(QStringLiteral("en"));
    m_workspace = std::make_unique<FakeWorkspace>();
    m_window =
        std::make_unique<MainWindow>(*m_workspace, m_questions, *m_settings, Samples(), app::languages());
    connect(m_window.get(), &MainWindow::languageChosen, this,
            [this](const QString& language) { m_translation->use(language); });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void LanguagesTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_pseudo.reset();
    m_translation.reset();
    QApplication::processEvents();
    QCOMPARE(QtWarnings::take(), QStringList());
    m_warnings.reset();
}

void LanguagesTest::openComputed()
{
    m_workspace->openProject(m_folder->filePath(QStringLiteral("shop.tare")));
    m_workspace->afterImport = computedResult();
    m_workspace->importFiles({QStringLiteral("/data/cluster.json"), QStringLiteral("/data/focus.csv")}, {});
    window().messages().clear();
}

void LanguagesTest::usePseudo(PseudoTranslator::Direction direction)
{
    m_pseudo = std::make_unique<PseudoTranslator>(direction);
    QCoreApplication::installTranslator(m_pseudo.get());
    QTRY_VERIFY(window().menuBar()->actions().front()->text().startsWith(PseudoTranslator::opening));
}

namespace {

QAction* actionNamed(const QMenu* menu, const QString& text)
{
    for (QAction* action : menu->actions())
        if (action->text().remove(u'&') == text)
            return action;
    return nullptr;
}

QMenu* menuNamed(const MainWindow& window, const QString& text)
{
    for (QMenu* menu : window.findChildren<QMenu*>())
        if (menu->title().remove(u'&') == text)
            return menu;
    return nullptr;
}

void addIfAny(QStringList& texts, const QString& text)
{
    if (!text.isEmpty())
        texts += text;
}

} // namespace

// Shows: U3, U4
void LanguagesTest::filtersStayInANewLanguage()
{
    openComputed();
    window().showPage(PageId::Ranking);
    const model::WorkloadFigures& first = m_workspace->evaluation()->workloads.front();
    RankingFilter filter;
    filter.verdicts = {first.verdict, model::Verdict::Blocked};
    filter.expression = *model::parseFilter("any contains svc or kind is-not Job");
    filter.scope = {{model::FilterField::Cluster, model::FilterOperator::Is, {first.cluster}}};
    window().rankingPage().setFilter(filter);
    const int shown = window().rankingPage().table().shownRows();
    QVERIFY(shown > 0 && shown < static_cast<int>(m_workspace->evaluation()->workloads.size()));

    usePseudo(PseudoTranslator::Direction::LeftToRight);

    QVERIFY(window().rankingPage().filter() == filter);
    QCOMPARE(window().rankingPage().table().shownRows(), shown);
    QVERIFY(window().rankingPage().findChild<Breadcrumb*>()->scope() == filter.scope);
    QCOMPARE(window().rankingPage().findChildren<FilterChip*>().size(), 2);
}

// What was typed and refused goes with the widgets, and the page that is half gone is told nothing.
void LanguagesTest::anInputThatIsOpenGoesInANewLanguage()
{
    openComputed();
    window().show();
    window().showPage(PageId::Assumptions);
    AssumptionsTree& tree = window().assumptionsPage().tree();
    tree.select(QStringLiteral("rightsize.memory_headroom"));
    tree.edit(tree.currentIndex());
    QLineEdit* field = nullptr;
    QTRY_VERIFY((field = tree.viewport()->findChild<QLineEdit*>()));
    QTest::keyClicks(field, QStringLiteral("2500"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(tree.viewport()->findChild<QLineEdit*>());
    const QPointer<AssumptionsTree> before = &tree;

    usePseudo(PseudoTranslator::Direction::LeftToRight);

    QTRY_VERIFY(!before);
    QCOMPARE(window().assumptionsPage().tree().selected(), QStringLiteral("rightsize.memory_headroom"));
}

void LanguagesTest::theMenuOffersTheListOfLanguages()
{
    const QMenu* menu = menuNamed(window(), QStringLiteral("Language"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), app::languages().size() + 1);
    QVERIFY(menu->actions().front()->isChecked());
    QVERIFY(actionNamed(menu, QStringLiteral("English")));
}

void LanguagesTest::aNewLanguageIsThereAtOnceAndNothingIsLost()
{
    openComputed();
    window().showPage(PageId::Ranking);
    const QString chosen = QString::fromStdString(m_workspace->evaluation()->workloads.at(2).id);
    window().rankingPage().select(chosen);
    window().messages().show({MessageStrip::Kind::Note, QStringLiteral("a message"), {}, {}, {}});
    const QPointer<Navigation> before(&window().navigation());

    usePseudo(PseudoTranslator::Direction::LeftToRight);

    QVERIFY(!before);
    QVERIFY(m_workspace->hasProject());
    QCOMPARE(window().navigation().currentPage(), PageId::Ranking);
    QCOMPARE(window().rankingPage().table().selected(), chosen);
    QCOMPARE(window().whyDock().panel().workload(), chosen);
    QVERIFY(window().whyDock().isVisible());
    QVERIFY(window().rankingPage().sentence().startsWith(PseudoTranslator::opening));
    QCOMPARE(window().rankingPage().table().shownRows(),
             static_cast<int>(m_workspace->evaluation()->workloads.size()));
    QCOMPARE(window().messages().text(), QStringLiteral("a message"));
    // The window still hears what happens, once.
    window().messages().clear();
    Q_EMIT m_workspace->failed({model::ErrorCode::EmptyFile, {}, {}});
    QCOMPARE(window().messages().waiting().size(), std::size_t(1));
}

QStringList LanguagesTest::shownTexts() const
{
    QStringList texts;
    for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        addIfAny(texts, widget->toolTip());
        addIfAny(texts, widget->accessibleName());
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            addIfAny(texts, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            addIfAny(texts, button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            addIfAny(texts, edit->placeholderText());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model())
            for (int column = 0; column < view->model()->columnCount(); ++column)
                addIfAny(texts, view->model()->headerData(column, Qt::Horizontal).toString());
    }
    for (const QAction* action : m_window->findChildren<QAction*>())
        addIfAny(texts, action->text());
    return texts;
}

// Everything that has letters stands in brackets, or is no text of the program: names of the data and of
// languages, commands, units. Shows: D16
void LanguagesTest::everyTextOfEveryPageIsTranslated()
{
    openComputed();
    usePseudo(PseudoTranslator::Direction::LeftToRight);
    window().rankingPage().select(QString::fromStdString(m_workspace->evaluation()->workloads.front().id));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    static const QRegularExpression ofData(
        QStringLiteral("^(<qt>(kubectl|aws|az|bq) |kubectl |shop|English$|Deutsch$|[\\w.-]+ "
                       "?/|Tare$|AWS$|Azure$|Google Cloud$|\\d)"));
    QStringList untranslated;
    for (int page = 0; page < pageCount; ++page) {
        window().showPage(static_cast<PageId>(page));
        QTest::qWait(1);
        for (const QString& text : shownTexts())
            if (text.contains(word) && !text.contains(PseudoTranslator::opening) && !text.contains(ofData) &&
                !untranslated.contains(text))
                untranslated += text;
    }
    QCOMPARE(untranslated.join(u'\n'), QString());
}

namespace {

// What may be cut by design: it ends in an ellipsis, and its tool tip has the whole.
bool givesWay(const QLabel* label)
{
    return label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

} // namespace

// Shows: D16, D9
void LanguagesTest::longerTextsAreNotCut()
{
    openComputed();
    window().resize(1440, 900);
    usePseudo(PseudoTranslator::Direction::LeftToRight);
    QStringList cut;
    for (int page = 0; page < pageCount; ++page) {
        window().showPage(static_cast<PageId>(page));
        QTest::qWait(1);
        for (const QAbstractButton* button : window().findChildren<QAbstractButton*>())
            // The icon in a field has no text.
            if (button->isVisible() && !qobject_cast<const QLineEdit*>(button->parentWidget()) &&
                button->width() + 1 < button->sizeHint().width())
                cut += button->text();
        for (const QLabel* label : window().findChildren<QLabel*>())
            if (label->isVisible() && !label->wordWrap() && !givesWay(label) && !label->text().isEmpty() &&
                label->width() + 1 < label->fontMetrics().horizontalAdvance(label->text().remove(u'&')))
                cut += label->text();
    }
    QCOMPARE(cut.join(u'\n'), QString());
}

// Shows: D16
void LanguagesTest::rightToLeftMirrorsTheWindow()
{
    openComputed();
    usePseudo(PseudoTranslator::Direction::RightToLeft);
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    window().showPage(PageId::Ranking);
    QTest::qWait(1);
    const int middle = window().width() / 2;
    QVERIFY(window().navigation().mapTo(&window(), QPoint(0, 0)).x() > middle);
    QVERIFY(window().whyDock().mapTo(&window(), QPoint(0, 0)).x() < middle);
}

namespace {

// Asks the texts of a language and notes what it does not have.
class MissNoter final : public QTranslator
{
public:
    explicit MissNoter(const QString& language)
    {
        if (!m_texts.load(QStringLiteral("tare_") + language, QStringLiteral(":/translations")))
            qFatal("the texts are not there");
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* comment, int count) const override
    {
        const QString found = m_texts.translate(context, text, comment, count);
        // Those of Qt come from Qt's own file.
        if (found.isEmpty() && context[0] != 'Q')
            m_missing.insert(QLatin1StringView(context) + QStringLiteral(": ") + QString::fromUtf8(text));
        return found;
    }
    QStringList missing() const
    {
        QStringList sorted(m_missing.begin(), m_missing.end());
        sorted.sort();
        return sorted;
    }

private:
    QTranslator m_texts;
    mutable QSet<QString> m_missing;
};

} // namespace

// lupdate and moc have to agree on the class that a text belongs to. Shows: D16
void LanguagesTest::germanLeavesNothingEnglish()
{
    openComputed();
    MissNoter german(QStringLiteral("de"));
    QCoreApplication::installTranslator(&german);
    QTRY_COMPARE(window().menuBar()->actions().front()->text().remove(u'&'), QStringLiteral("Datei"));
    window().rankingPage().select(QString::fromStdString(m_workspace->evaluation()->workloads.front().id));
    for (int page = 0; page < pageCount; ++page) {
        window().showPage(static_cast<PageId>(page));
        QTest::qWait(1);
    }
    for (QMenu* menu : window().findChildren<QMenu*>())
        Q_EMIT menu->aboutToShow();
    for (const model::Parameter& parameter : model::parameters())
        parameterName(parameter.id);
    QCOMPARE(german.missing().join(u'\n'), QString());
    m_window.reset();
    QCoreApplication::removeTranslator(&german);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::LanguagesTest)
#include "tst_languages.moc"
