// SPDX-License-Identifier: GPL-3.0-or-later
// What has to hold on every page: names for those who do not see it, a way by keyboard, and names from files
// that stay plain text.
#include "tests/stories/storywindow.h"

#include "views/pages/ranking/rankingpage.h"
#include "views/text/displaytext.h"
#include "views/window/historydock.h"
#include "views/window/whydock.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QFile>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>
#include <QToolBar>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

#include <functional>

namespace tare::tests {

using namespace views;

class EveryPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasANameAndARole();
    void everyControlIsReachedByTab();
    void mnemonicsAreUniqueInEachMenu_data();
    void mnemonicsAreUniqueInEachMenu();
    void markupInFilesStaysText();
};

namespace {

bool isInteractive(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
    case QAccessible::PageTab:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::List:
    case QAccessible::Chart:
        return true;
    default:
        return false;
    }
}

bool isView(QAccessible::Role role)
{
    return role == QAccessible::Table || role == QAccessible::Tree || role == QAccessible::List;
}

QString described(QAccessibleInterface* node)
{
    const QObject* object = node->object();
    QString text = QStringLiteral("role %1 name \"%2\"").arg(node->role()).arg(node->text(QAccessible::Name));
    for (; object; object = object->parent())
        text += QStringLiteral(" < ") + QString::fromLatin1(object->metaObject()->className());
    return text;
}

// Cells are asked for their text by the screen reader through the table, so a table is one node here.
void walk(QAccessibleInterface* node, const std::function<void(QAccessibleInterface*)>& visit)
{
    if (!node || node->state().invisible)
        return;
    visit(node);
    if (isView(node->role()))
        return;
    for (int i = 0; i < node->childCount(); ++i)
        walk(node->child(i), visit);
}

void onEveryPage(MainWindow& window, const std::function<void()>& look)
{
    for (int page = 0; page < pageCount; ++page) {
        window.showPage(static_cast<PageId>(page));
        QTest::qWait(1);
        look();
    }
}

void selectFirst(StoryWindow& story)
{
    story.window().historyDock().show();
    story.window().showPage(PageId::Ranking);
    story.window().rankingPage().select(
        QString::fromStdString(story.workspace().evaluation()->workloads.front().id));
}

} // namespace

// Shows: D11
void EveryPageTest::everyControlHasANameAndARole()
{
    StoryWindow story;
    story.openCase();
    selectFirst(story);
    QStringList nameless;
    int seen = 0;
    onEveryPage(story.window(), [&] {
        walk(QAccessible::queryAccessibleInterface(&story.window()), [&](QAccessibleInterface* node) {
            const QWidget* widget = qobject_cast<QWidget*>(node->object());
            // What takes the focus is a control, whatever it says that it is.
            const bool takesFocus =
                widget && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QToolBar*>(widget);
            const bool hasRole = node->role() != QAccessible::NoRole && node->role() != QAccessible::Client;
            if (!isInteractive(node->role()) && !takesFocus)
                return;
            ++seen;
            if (node->text(QAccessible::Name).trimmed().isEmpty() || (takesFocus && !hasRole))
                nameless += described(node);
        });
    });
    nameless.removeDuplicates();
    QCOMPARE(nameless.join(u'\n'), QString());
    QVERIFY2(seen > 100, qPrintable(QString::number(seen)));
    QCOMPARE(QtWarnings::take(), QStringList());
}

// Shows: D10, D11
void EveryPageTest::everyControlIsReachedByTab()
{
    StoryWindow story;
    story.openCase();
    selectFirst(story);
    onEveryPage(story.window(), [&] {
        QSet<const QWidget*> reached;
        story.window().navigation().setFocus(Qt::TabFocusReason);
        for (int i = 0; i < 400; ++i) {
            QTest::keyClick(&story.window(), Qt::Key_Tab);
            const QWidget* now = QApplication::focusWidget();
            if (!now || (reached.contains(now) && now == &story.window().navigation()))
                break;
            reached.insert(now);
        }
        walk(QAccessible::queryAccessibleInterface(&story.window()), [&](QAccessibleInterface* node) {
            const auto* widget = qobject_cast<QWidget*>(node->object());
            const bool isMenu = node->role() == QAccessible::MenuItem;
            if (!widget || isMenu || !isInteractive(node->role()) || !widget->isEnabled() ||
                !widget->isVisible())
                return;
            // A field inside of another control: the control has the focus.
            if (widget->focusPolicy() == Qt::NoFocus && widget->focusProxy() == nullptr &&
                reached.contains(widget->parentWidget()))
                return;
            // One choice of a group is reached, and the arrow keys lead to the others.
            if (node->role() == QAccessible::RadioButton)
                for (const QObject* sibling : widget->parent()->children())
                    if (reached.contains(qobject_cast<const QWidget*>(sibling)))
                        return;
            // View opens and closes docks.
            if (qobject_cast<const QDockWidget*>(widget->parent()))
                return;
            // Buttons that show a command of the menus are reached there.
            const bool hasMenuPath = !widget->actions().isEmpty() || widget->property("menuPath").toBool();
            QVERIFY2(reached.contains(widget) || hasMenuPath, qPrintable(described(node)));
        });
    });
}

void EveryPageTest::mnemonicsAreUniqueInEachMenu_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : app::languages())
        QTest::newRow(qPrintable(language)) << language;
}

// Shows: D10
void EveryPageTest::mnemonicsAreUniqueInEachMenu()
{
    QFETCH(QString, language);
    StoryWindow story(language);
    story.openCase();
    const auto check = [](const QList<QAction*>& actions, const QString& where) {
        QSet<QChar> seen;
        for (const QAction* action : actions) {
            const QString text = QString(action->text()).replace(QStringLiteral("&&"), QString());
            const qsizetype mark = text.indexOf(u'&');
            if (mark < 0 || mark + 1 >= text.size())
                continue;
            const QChar letter = text[mark + 1].toLower();
            QVERIFY2(!seen.contains(letter), qPrintable(where + QStringLiteral(": ") + action->text()));
            seen += letter;
        }
    };
    check(story.window().menuBar()->actions(), QStringLiteral("menu bar"));
    for (QMenu* menu : story.window().findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        check(menu->actions(), menu->title());
    }
    for (const QAction* top : story.window().menuBar()->actions())
        QVERIFY2(top->text().contains(u'&'), qPrintable(top->text()));
}

namespace {

// Counts how often a file is opened, by whomever.
class Canary
{
public:
    explicit Canary(const QString& path) : m_watch(inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        image.save(path);
        inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN);
    }
    ~Canary() { close(m_watch); }
    Canary(const Canary&) = delete;
    Canary& operator=(const Canary&) = delete;

    bool wasOpened() const
    {
        char buffer[4096];
        return read(m_watch, buffer, sizeof buffer) > 0;
    }

private:
    int m_watch;
};

// Each name of the inventory gets markup behind it.
QByteArray hostileInventory(const QString& markup)
{
    QFile file(StoryWindow::caseFile(QStringLiteral("cluster.json")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    QString escaped = markup;
    escaped.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
    static const QRegularExpression names(
        QStringLiteral("\"(svc-\\d+-[a-z]+|shop|web|data|batch|team-[a-z]+)\""));
    text.replace(names, QStringLiteral("\"\\1") + escaped + u'"');
    return text.toUtf8();
}

QByteArray hostileBill(const QString& markup)
{
    QFile file(StoryWindow::caseFile(QStringLiteral("bill.csv")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString quoted = markup;
    quoted.replace(u'"', QStringLiteral("\"\""));
    QString text = QString::fromUtf8(file.readAll());
    // The name of a service is no key of anything, so it may be whatever.
    text.replace(QStringLiteral(",Amazon Elastic Compute Cloud,"),
                 QStringLiteral(",\"Amazon Elastic Compute Cloud") + quoted + QStringLiteral("\","));
    text.replace(QStringLiteral(",sku,"), QStringLiteral(",\"sku") + quoted + QStringLiteral("\","));
    text.replace(QStringLiteral(",prod,"), QStringLiteral(",\"prod") + quoted + QStringLiteral("\","));
    return text.toUtf8();
}

QString written(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void showToolTip(QWidget* widget, const QPoint& place)
{
    QHelpEvent help(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &help);
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->inherits("QTipLabel") && top->isVisible()) {
            top->grab();
            // Qt reads as markup what looks like it; what came from a file may not look like it.
            const auto* label = qobject_cast<QLabel*>(top);
            QVERIFY2(!label->text().contains(QStringLiteral("<img")), qPrintable(label->text()));
        }
    QToolTip::hideText();
}

void showToolTipsOf(QAbstractItemView* view)
{
    const QAbstractItemModel* model = view->model();
    if (!model)
        return;
    for (int row = 0; row < std::min(6, model->rowCount(view->rootIndex())); ++row)
        for (int column = 0; column < model->columnCount(view->rootIndex()); ++column)
            showToolTip(view->viewport(),
                        view->visualRect(model->index(row, column, view->rootIndex())).center());
}

void lookAtEverything(QWidget& window)
{
    window.grab();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'),
                     qPrintable(label->text()));
        showToolTip(widget, widget->rect().center());
        if (auto* view = qobject_cast<QAbstractItemView*>(widget))
            showToolTipsOf(view);
    }
}

bool isSaid(const QWidget& window, const QString& text)
{
    bool isFound = false;
    walk(QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&window)),
         [&](QAccessibleInterface* node) {
             isFound = isFound || node->text(QAccessible::Name).contains(text) ||
                       node->text(QAccessible::Description).contains(text);
         });
    return isFound;
}

} // namespace

void EveryPageTest::markupInFilesStaysText()
{
    StoryWindow story;
    const Canary canary(story.path(QStringLiteral("canary.png")));
    const QString image =
        QStringLiteral("<img src=\"file://%1\">").arg(story.path(QStringLiteral("canary.png")));
    const QString markup = image + QStringLiteral("<a href=\"file:///x\">y</a><table><tr><td>z\u202e");
    const QString project = story.path(QStringLiteral("<b>shop<img src=canary.png>.tare"));
    story.questions().project = project;
    story.drop(
        {written(story.path(QStringLiteral("<i>cluster.json")), hostileInventory(markup)),
         written(story.path(QStringLiteral("<i>bill.csv")), hostileBill(markup)),
         written(story.path(QStringLiteral("<img src=\"canary.png\">.csv")), QByteArray("a,b\n1,2\n"))});
    QVERIFY(QTest::qWaitFor([&] { return story.workspace().imports().size() == 2; }, 20'000));
    QVERIFY(story.waitForFigures());
    story.workspace().duplicateScenario(QString::fromStdString(story.workspace().scenario().name),
                                        QStringLiteral("Copy") + markup);
    story.workspace().saveFilter(QStringLiteral("Filter") + markup, QStringLiteral("x"));
    story.workspace().setAnnotation({0, *model::Timestamp::parse("2026-10-01T00:00:00Z"), markup});
    QVERIFY(story.waitForFigures());
    const auto& workloads = story.workspace().evaluation()->workloads;
    QVERIFY(std::any_of(workloads.begin(), workloads.end(), [](const auto& workload) {
        return workload.name.find("<img") != std::string::npos;
    }));
    story.window().historyDock().show();
    for (std::size_t i = 0; i < workloads.size(); i += 5) {
        story.window().showPage(PageId::Ranking);
        story.window().rankingPage().select(QString::fromStdString(workloads[i].id));
        QTest::qWait(1);
        lookAtEverything(story.window());
        // What is shown holds the very characters, but for those that turn the direction of writing.
        if (workloads[i].name.find("<img") != std::string::npos)
            QVERIFY(isSaid(story.window(), displayText(image)));
        QVERIFY(!isSaid(story.window(), QStringLiteral("\u202e")));
    }
    onEveryPage(story.window(), [&] { lookAtEverything(story.window()); });
    for (QMenu* menu : story.window().findChildren<QMenu*>()) {
        Q_EMIT menu->aboutToShow();
        menu->grab();
    }
    QVERIFY(story.window().windowTitle().contains(QStringLiteral("<b>shop<img src=canary.png>")));
    QVERIFY(!canary.wasOpened());
}

} // namespace tare::tests

QTEST_MAIN(tare::tests::EveryPageTest)
#include "tst_everypage.moc"
