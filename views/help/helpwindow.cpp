// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpwindow.h"

#include "views/help/helpbrowser.h"
#include "views/help/helppages.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

namespace tare::views {

namespace {

constexpr auto geometryKey = "help/geometry";
constexpr auto zoomKey = "help/zoom";
constexpr int zoomStep = 10;
constexpr int pathRole = Qt::UserRole;

constexpr const char* languageNote =
    QT_TRANSLATE_NOOP("tare::views::HelpWindow", "The guide and the reference are written in English.");

QToolButton* buttonOf(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    return button;
}

QList<QTreeWidgetItem*> itemsOf(QTreeWidget& tree)
{
    QList<QTreeWidgetItem*> items;
    for (QTreeWidgetItemIterator at(&tree); *at; ++at)
        items += *at;
    return items;
}

} // namespace

HelpWindow::HelpWindow(QSettings& settings, QWidget* parent)
    : QDialog(parent, Qt::Window), m_settings(settings), m_browser(new HelpBrowser),
      m_contents(new QTreeWidget), m_search(new QLineEdit),
      m_note(new PlainLabel({}, PlainLabel::Look::Secondary)),
      m_found(new PlainLabel({}, PlainLabel::Look::SmallSecondary))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(bar());
    layout->addWidget(m_note);
    layout->addWidget(sides(), 1);
    fillContents();
    setTexts();
    connect(m_browser, &HelpBrowser::pageShown, this, &HelpWindow::pageShown);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (item)
            m_browser->showPage(item->data(0, pathRole).toString());
    });
    connect(m_contents, &QTreeWidget::itemActivated, m_browser, qOverload<>(&QWidget::setFocus));
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::filterContents);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpWindow::findNext);
    resize(scaled(1060), scaled(760));
    restoreGeometry(m_settings.value(QLatin1StringView(geometryKey)).toByteArray());
    m_browser->setZoom(m_settings.value(QLatin1StringView(zoomKey), 100).toInt());
    showPage(helpPages().front().path);
}

QAction* HelpWindow::addAction(const QString& icon, const QKeySequence& keys, std::function<void()> act)
{
    auto* action = new QAction(icon.isEmpty() ? QIcon() : themedIcon(icon), {}, this);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, std::move(act));
    QWidget::addAction(action);
    return action;
}

QLayout* HelpWindow::bar()
{
    m_back = addAction(QStringLiteral("back"), QKeySequence(Qt::ALT | Qt::Key_Left),
                       [this] { m_browser->goBack(); });
    m_forward = addAction(QStringLiteral("forward"), QKeySequence(Qt::ALT | Qt::Key_Right),
                          [this] { m_browser->goForward(); });
    m_smaller = addAction(QStringLiteral("minus"), QKeySequence::ZoomOut,
                          [this] { m_browser->setZoom(m_browser->zoom() - zoomStep); });
    m_larger = addAction(QStringLiteral("plus"), QKeySequence::ZoomIn,
                         [this] { m_browser->setZoom(m_browser->zoom() + zoomStep); });
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_usual = addAction({}, QKeySequence(Qt::CTRL | Qt::Key_0), [this] { m_browser->setZoom(100); });
    m_focusSearch = addAction({}, QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    m_search->setClearButtonEnabled(true);
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(buttonOf(m_back));
    row->addWidget(buttonOf(m_forward));
    row->addSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_found);
    row->addSpacing(8);
    row->addWidget(buttonOf(m_smaller));
    row->addWidget(buttonOf(m_larger));
    return row;
}

QWidget* HelpWindow::sides()
{
    auto* splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    m_contents->setHeaderHidden(true);
    m_contents->setMinimumWidth(scaled(200));
    splitter->addWidget(m_contents);
    splitter->addWidget(m_browser);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(270), scaled(780)});
    return splitter;
}

void HelpWindow::fillContents()
{
    QTreeWidgetItem* chapter = nullptr;
    for (const HelpPage& page : helpPages()) {
        auto* item = page.isChapter ? new QTreeWidgetItem(m_contents) : new QTreeWidgetItem(chapter);
        item->setText(0, page.title);
        item->setData(0, pathRole, page.path);
        item->setToolTip(0, page.title.toHtmlEscaped());
        if (page.isChapter)
            chapter = item;
    }
    m_contents->expandAll();
}

void HelpWindow::setTexts()
{
    setWindowTitle(tr("Help"));
    const auto name = [](QAction* action, const QString& text) {
        action->setText(text);
        action->setToolTip(tr("%1 (%2)", "command, its key")
                               .arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_back, tr("Back"));
    name(m_forward, tr("Forward"));
    name(m_smaller, tr("Smaller"));
    name(m_larger, tr("Larger"));
    name(m_usual, tr("Usual Size"));
    name(m_focusSearch, tr("Search"));
    m_search->setPlaceholderText(tr("Search all pages"));
    m_search->setAccessibleName(tr("Search all pages"));
    m_contents->setAccessibleName(tr("Contents"));
    m_browser->setAccessibleName(tr("Page of the help"));
    // Said where the window speaks another language than the pages.
    m_note->setPlainText(tr(languageNote));
    m_note->setHidden(m_note->text() == QLatin1StringView(languageNote));
}

void HelpWindow::showPage(const QString& path, const QString& heading)
{
    m_browser->showPage(path, heading);
    pageShown(m_browser->page());
}

void HelpWindow::pageShown(const QString& path)
{
    m_back->setEnabled(m_browser->canGoBack());
    m_forward->setEnabled(m_browser->canGoForward());
    const QSignalBlocker blocker(m_contents); // the page is there already, at its place
    for (QTreeWidgetItem* item : itemsOf(*m_contents))
        if (item->data(0, pathRole).toString() == path)
            m_contents->setCurrentItem(item);
}

// Pages without the words give way; a chapter stays where one of its pages does.
void HelpWindow::filterContents()
{
    const QString words = m_search->text().trimmed();
    int found = 0;
    for (QTreeWidgetItem* item : itemsOf(*m_contents)) {
        const bool isMatch = holdsWords(*findHelpPage(item->data(0, pathRole).toString()), words);
        found += isMatch ? 1 : 0;
        item->setHidden(!isMatch);
        if (isMatch && item->parent())
            item->parent()->setHidden(false);
    }
    m_browser->markWords(words);
    m_found->setPlainText(words.isEmpty() ? QString() : tr("%Ln page(s)", nullptr, found));
}

void HelpWindow::findNext()
{
    const QString words = m_search->text().trimmed();
    if (words.isEmpty() || m_browser->findNext(words) || findInLaterPage())
        return;
    m_browser->moveCursor(QTextCursor::Start); // round to the top of this page
    m_browser->findNext(words);
}

// On the next page of the contents that has the words, beginning again behind the last.
bool HelpWindow::findInLaterPage()
{
    const QString words = m_search->text().trimmed();
    const QList<QTreeWidgetItem*> items = itemsOf(*m_contents);
    const qsizetype current = items.indexOf(m_contents->currentItem());
    for (qsizetype step = 1; step < items.size(); ++step) {
        QTreeWidgetItem* item = items[(current + step) % items.size()];
        const HelpPage* page = findHelpPage(item->data(0, pathRole).toString());
        if (item->isHidden() || !holdsWords(*page, words))
            continue;
        m_browser->showPage(page->path);
        if (m_browser->findNext(words))
            return true;
    }
    return false;
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        filterContents();
    }
}

void HelpWindow::done(int result)
{
    m_settings.setValue(QLatin1StringView(geometryKey), saveGeometry());
    m_settings.setValue(QLatin1StringView(zoomKey), m_browser->zoom());
    QDialog::done(result);
}

} // namespace tare::views
