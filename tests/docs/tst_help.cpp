// SPDX-License-Identifier: GPL-3.0-or-later
// The help in the program: its pages, their links, the search, and that nothing is fetched from anywhere.
#include "tests/support/fakeworkspace.h"
#include "tests/support/pseudotranslator.h"
#include "tests/support/qtwarnings.h"
#include "views/dialogs/shortcutsdialog.h"
#include "views/help/helpbrowser.h"
#include "views/help/helppages.h"
#include "views/help/helpwindow.h"
#include "views/look/theme.h"
#include "views/window/mainwindow.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <map>

namespace tare::tests {

using namespace views;
using namespace Qt::Literals::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void contentsNameEveryPage();
    void everyLinkLeadsSomewhere();
    void backAndForwardComeBackToThePlace();
    void searchNarrowsTheContentsAndGoesOn();
    void addressesAreOpenedOnlyWhenFollowed();
    void picturesAreTheProgramsOwn();
    void sizeIsChangedByKeyAndKept();
    void everythingHasANameAndAKey();
    void anotherLanguageIsTold();
    void themesAreFollowed_data();
    void themesAreFollowed();
    void theMenuLeadsToThePageOfThePage();
    void everyKeyOfTheWindowIsInTheGuide();

public Q_SLOTS:
    void opened(const QUrl& url) { m_opened += url; }

private:
    HelpWindow& window() { return *m_window; }
    HelpBrowser& browser() { return m_window->browser(); }
    QStringList shownContents();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QtWarnings> m_warnings;
    std::unique_ptr<HelpWindow> m_window;
    QList<QUrl> m_opened;
};

namespace {

// Links of the page that is shown.
QStringList linksOf(const QTextDocument& document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isAnchor())
                links += part.fragment().charFormat().anchorHref();
    return links;
}

QStringList headingsOf(const QTextDocument& document)
{
    QStringList anchors;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        if (block.blockFormat().headingLevel() > 0)
            anchors += headingAnchor(block.text());
    return anchors;
}

void savePicture(QWidget& window, const QString& name)
{
    const QString folder = qEnvironmentVariable("TARE_PICTURES");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(QDir(folder).filePath(name + u".png"_s)));
}

} // namespace

void HelpTest::init()
{
    m_warnings = std::make_unique<QtWarnings>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    applyTheme(Theme::Light);
    m_window = std::make_unique<HelpWindow>(*m_settings, nullptr);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "opened");
}

void HelpTest::cleanup()
{
    m_window.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
    QCOMPARE(QtWarnings::take(), QStringList());
}

QStringList HelpTest::shownContents()
{
    QStringList shown;
    for (QTreeWidgetItemIterator at(&window().contents()); *at; ++at)
        if (!(*at)->isHidden())
            shown += (*at)->data(0, Qt::UserRole).toString();
    return shown;
}

void HelpTest::contentsNameEveryPage()
{
    QVERIFY(helpPages().size() > 25);
    QCOMPARE(shownContents().size(), qsizetype(helpPages().size()));
    for (const HelpPage& page : helpPages()) {
        QVERIFY2(!page.title.isEmpty(), qPrintable(page.path));
        window().showPage(page.path);
        QCOMPARE(browser().page(), page.path);
        QVERIFY2(browser().document()->characterCount() > 200, qPrintable(page.path));
        QCOMPARE(window().contents().currentItem()->text(0), page.title);
    }
}

void HelpTest::everyLinkLeadsSomewhere()
{
    std::map<QString, QStringList> headings, links;
    for (const HelpPage& page : helpPages()) {
        window().showPage(page.path);
        headings[page.path] = headingsOf(*browser().document());
        links[page.path] = linksOf(*browser().document());
    }
    int followed = 0;
    for (const auto& [path, ofPage] : links) {
        for (const QString& link : ofPage) {
            if (link.startsWith(u"https:"_s))
                continue;
            const HelpTarget target = targetOf(link, path);
            QVERIFY2(findHelpPage(target.path), qPrintable(path + u": "_s + link));
            QVERIFY2(target.heading.isEmpty() || headings[target.path].contains(target.heading),
                     qPrintable(link));
            ++followed;
        }
    }
    QVERIFY(followed > 50);
}

void HelpTest::backAndForwardComeBackToThePlace()
{
    window().showPage(u"model/parameters.md"_s);
    QScrollBar* scroll = browser().verticalScrollBar();
    QTRY_VERIFY(scroll->maximum() > 1000);
    scroll->setValue(900);
    window().showPage(u"model/m05-density.md"_s, u"limits"_s);
    QTRY_VERIFY(scroll->value() > 0);
    QCOMPARE(browser().textCursor().block().text(), u"Limits"_s);
    QVERIFY(browser().viewport()->rect().contains(browser().cursorRect().center()));
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(browser().page(), u"model/parameters.md"_s);
    QTRY_COMPARE(scroll->value(), 900);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(browser().page(), u"model/m05-density.md"_s);
    QVERIFY(!browser().canGoForward());
    // another page from here leaves what lay ahead
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    window().showPage(u"guide/why.md"_s);
    QVERIFY(!browser().canGoForward());
}

void HelpTest::searchNarrowsTheContentsAndGoesOn()
{
    QTest::keyClick(&window(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(window().search().hasFocus());
    QTest::keyClicks(&window().search(), u"Aumann"_s);
    QCOMPARE(shownContents(), QStringList({u"model/index.md"_s, u"model/m05-density.md"_s}));
    QTest::keyClick(&window().search(), Qt::Key_Return);
    QCOMPARE(browser().page(), u"model/m05-density.md"_s);
    QCOMPARE(browser().textCursor().selectedText(), u"Aumann"_s);
    const int first = browser().textCursor().position();
    QTest::keyClick(&window().search(), Qt::Key_Return);
    QVERIFY(browser().textCursor().position() != first);
    QVERIFY(browser().extraSelections().size() >= 2);
    window().search().setText(u"no such words anywhere"_s);
    QVERIFY(shownContents().isEmpty());
    QTest::keyClick(&window().search(), Qt::Key_Return);
    window().search().clear();
    QCOMPARE(shownContents().size(), qsizetype(helpPages().size()));
    QVERIFY(browser().extraSelections().isEmpty());
}

void HelpTest::addressesAreOpenedOnlyWhenFollowed()
{
    for (const HelpPage& page : helpPages())
        window().showPage(page.path);
    QVERIFY(m_opened.isEmpty());
    Q_EMIT browser().anchorClicked(QUrl(u"https://runwasi.dev/dev/bench"_s));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://runwasi.dev/dev/bench"_s)});
    const QString before = browser().page();
    for (const char* link :
         {"file:///etc/hostname", "http://example.org", "javascript:alert(1)", "nothing.md"})
        Q_EMIT browser().anchorClicked(QUrl(QString::fromLatin1(link)));
    QCOMPARE(m_opened.size(), 1);
    QCOMPARE(browser().page(), before);
}

void HelpTest::picturesAreTheProgramsOwn()
{
    window().showPage(u"guide/ranking.md"_s);
    const QTextDocument& document = *browser().document();
    const auto picture = [&](const char* name) {
        return document.resource(QTextDocument::ImageResource, QUrl(QString::fromLatin1(name)))
            .value<QImage>();
    };
    QVERIFY(picture("../pictures/ranking.png").width() > 300);
    for (const char* other :
         {"file://" TARE_SOURCE_DIR "/docs/pictures/ranking.png",
          TARE_SOURCE_DIR "/docs/pictures/ranking.png", "https://example.org/a.png", "../../icons/help.svg"})
        QCOMPARE(picture(other).size(), QSize(1, 1));
}

void HelpTest::sizeIsChangedByKeyAndKept()
{
    const int usual = browser().document()->defaultFont().pixelSize();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&window(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(browser().zoom(), 130);
    QVERIFY(browser().document()->defaultFont().pixelSize() > usual);
    window().close();
    HelpWindow again(*m_settings, nullptr);
    QCOMPARE(again.browser().zoom(), 130);
    window().show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(&window(), Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(browser().zoom(), 100);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(&window(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(browser().document()->defaultFont().pixelSize() > 4);
}

// Shows: D10, D11
void HelpTest::everythingHasANameAndAKey()
{
    QSet<QWidget*> reached;
    window().search().setFocus();
    for (int i = 0; i < 60; ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* control : QList<QWidget*>{&window().search(), &window().contents(), &browser()}) {
        QVERIFY(reached.contains(control));
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(control);
        QVERIFY(!accessible->text(QAccessible::Name).isEmpty());
    }
    for (const QAction* action : window().actions()) {
        QVERIFY(!action->text().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
    }
    QTest::keyClick(&window(), Qt::Key_Escape);
    QVERIFY(!window().isVisible());
}

void HelpTest::anotherLanguageIsTold()
{
    const auto isTold = [this] {
        for (const QLabel* label : window().findChildren<QLabel*>())
            if (label->isVisible() && label->text().size() > 30)
                return true;
        return false;
    };
    QVERIFY(!isTold());
    PseudoTranslator pseudo(PseudoTranslator::Direction::RightToLeft);
    QCoreApplication::installTranslator(&pseudo);
    QTRY_VERIFY(isTold());
    savePicture(window(), u"help-right-to-left"_s);
    QCoreApplication::removeTranslator(&pseudo);
    QTRY_VERIFY(!isTold());
}

void HelpTest::themesAreFollowed_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
    QTest::newRow("high-contrast-light") << Theme::HighContrastLight;
    QTest::newRow("high-contrast-dark") << Theme::HighContrastDark;
}

// Shows: D8
void HelpTest::themesAreFollowed()
{
    QFETCH(Theme, theme);
    window().showPage(u"guide/ranking.md"_s);
    applyTheme(theme);
    QTest::qWait(30);
    const QPalette palette = QApplication::palette();
    for (QTextBlock block = browser().document()->begin(); block.isValid(); block = block.next())
        for (auto part = block.begin(); !part.atEnd(); ++part)
            if (part.fragment().charFormat().isAnchor())
                QCOMPARE(part.fragment().charFormat().foreground().color(), palette.color(QPalette::Link));
    for (const char* path :
         {"guide/ranking.md", "model/m05-density.md", "model/parameters.md", "article.md"}) {
        window().showPage(QString::fromLatin1(path));
        QTest::qWait(30);
        const QImage image = window().grab().toImage();
        QCOMPARE(image.pixelColor(browser().mapTo(&window(), QPoint(browser().width() - 40, 4))),
                 palette.color(QPalette::Base));
        savePicture(window(),
                    u"help-%1-%2"_s.arg(QString::fromLatin1(path).section(u'/', -1).section(u'.', 0, 0),
                                        QString::fromLatin1(QTest::currentDataTag())));
    }
}

void HelpTest::theMenuLeadsToThePageOfThePage()
{
    FakeWorkspace workspace;
    FakeQuestions questions;
    MainWindow main(workspace, questions, *m_settings);
    main.show();
    QVERIFY(QTest::qWaitForWindowExposed(&main));
    const auto help = [&]() -> HelpWindow* {
        const auto all = main.findChildren<HelpWindow*>();
        return all.size() == 1 ? all.front() : nullptr;
    };
    QTest::keyClick(&main, Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(help() && help()->isVisible());
    QCOMPARE(help()->browser().page(), u"guide/index.md"_s);
    workspace.openProject(m_folder->filePath(u"shop.tare"_s));
    const std::pair<PageId, QString> pages[] = {{PageId::Sources, u"guide/sources.md"_s},
                                                {PageId::Ranking, u"guide/ranking.md"_s},
                                                {PageId::Assumptions, u"guide/assumptions.md"_s},
                                                {PageId::Tco, u"guide/tco.md"_s},
                                                {PageId::Report, u"guide/report.md"_s}};
    for (const auto& [page, path] : pages) {
        main.showPage(page);
        QTest::keyClick(&main, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(help());
        QCOMPARE(help()->browser().page(), path);
    }
    for (QAction* action : main.findChildren<QAction*>())
        if (action->text() == u"&Model Reference"_s)
            action->trigger();
    QCOMPARE(help()->browser().page(), u"model/index.md"_s);
}

void HelpTest::everyKeyOfTheWindowIsInTheGuide()
{
    FakeWorkspace workspace;
    FakeQuestions questions;
    MainWindow main(workspace, questions, *m_settings);
    ShortcutsDialog dialog(main);
    QString text = findHelpPage(u"guide/keyboard.md"_s)->text;
    // "Ctrl+1 … Ctrl+5" names those between, too
    for (int page = 1; page <= 5; ++page)
        text += u" Ctrl+%1,"_s.arg(page);
    int keys = 0;
    QStringList missing;
    for (QTreeWidgetItemIterator at(&dialog.list()); *at; ++at, ++keys)
        if (!text.contains((*at)->text(1)))
            missing += (*at)->text(0) + u' ' + (*at)->text(1);
    QCOMPARE(missing, QStringList());
    QVERIFY(keys > 20);
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::HelpTest)
#include "tst_help.moc"
