// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/help/helpbrowser.h"

#include "views/help/helplook.h"
#include "views/help/helppages.h"
#include "views/look/colours.h"
#include "views/look/fonts.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int smallestZoom = 60;
constexpr int largestZoom = 300;
constexpr int widestText = 860; // pixels at 100 %: longer lines are hard to follow

} // namespace

HelpBrowser::HelpBrowser(QWidget* parent) : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpBrowser::follow);
}

void HelpBrowser::showPage(const QString& path, const QString& heading)
{
    if (!findHelpPage(path))
        return;
    if (page() == path) {
        scrollToHeading(heading);
        return;
    }
    if (!m_places.empty()) {
        m_places[m_at].scroll = verticalScrollBar()->value();
        m_places.resize(m_at + 1);
    }
    m_places.push_back({path, 0});
    m_at = m_places.size() - 1;
    render();
    scrollToHeading(heading);
    Q_EMIT pageShown(path);
}

void HelpBrowser::goBack()
{
    if (canGoBack())
        moveTo(m_at - 1);
}

void HelpBrowser::goForward()
{
    if (canGoForward())
        moveTo(m_at + 1);
}

void HelpBrowser::moveTo(std::size_t place)
{
    m_places[m_at].scroll = verticalScrollBar()->value();
    m_at = place;
    render();
    verticalScrollBar()->setValue(m_places[m_at].scroll);
    Q_EMIT pageShown(page());
}

void HelpBrowser::follow(const QUrl& link)
{
    if (link.scheme() == "https"_L1) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (!link.scheme().isEmpty())
        return;
    const HelpTarget target = targetOf(link.toString(), page());
    showPage(target.path, target.heading);
}

void HelpBrowser::setZoom(int percent)
{
    m_zoom = std::clamp(percent, smallestZoom, largestZoom);
    const int scroll = verticalScrollBar()->value();
    render();
    verticalScrollBar()->setValue(scroll);
}

void HelpBrowser::render()
{
    const HelpPage* shown = findHelpPage(page());
    if (!shown)
        return;
    QFont font = bodyFont();
    font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * m_zoom / 100.0)));
    // Made beside the one that is shown, which would lay itself out anew at every line.
    auto* made = new QTextDocument(this);
    made->setUndoRedoEnabled(false);
    made->setDocumentMargin(scaled(16));
    made->setDefaultFont(font);
    made->setMarkdown(shown->text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                       QTextDocument::MarkdownNoHTML);
    dressDocument(*made, palette());
    fitWidth(*made);
    const QPointer<QTextDocument> before = document();
    setDocument(made); // takes the first one away, which is the base's own
    delete before;
    markWords(m_marked);
    moveCursor(QTextCursor::Start);
}

// Lines are not longer than can be followed, and pictures not wider than the lines.
void HelpBrowser::fitWidth(QTextDocument& document)
{
    const int edge = static_cast<int>(document.documentMargin());
    const int room = viewport()->width() - 2 * edge;
    const int width = std::min(room, scaled(widestText) * m_zoom / 100);
    QTextFrameFormat frame = document.rootFrame()->frameFormat();
    const int margin = edge + std::max(0, room - width);
    if (frame.rightMargin() != margin) {
        frame.setRightMargin(margin);
        document.rootFrame()->setFrameFormat(frame);
    }
    fitPictures(document, std::max(1, width), devicePixelRatioF(),
                [this](const QString& name) { return picture(name); });
}

void HelpBrowser::scrollToHeading(const QString& heading)
{
    int top = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && !heading.isEmpty();
         block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != heading)
            continue;
        top = static_cast<int>(document()->documentLayout()->blockBoundingRect(block).top());
        setTextCursor(QTextCursor(block));
        break;
    }
    verticalScrollBar()->setValue(top);
}

void HelpBrowser::markWords(const QString& words)
{
    m_marked = words;
    QList<QTextEdit::ExtraSelection> marks;
    const Colours& look = colours(palette());
    for (QTextCursor at(document()); !words.isEmpty();) {
        at = document()->find(words, at);
        if (at.isNull())
            break;
        QTextEdit::ExtraSelection mark;
        mark.cursor = at;
        mark.format.setBackground(look.highlight);
        mark.format.setForeground(look.highlightedText);
        marks += mark;
    }
    setExtraSelections(marks);
}

bool HelpBrowser::findNext(const QString& words)
{
    markWords(words);
    return !words.isEmpty() && find(words);
}

// Pictures of the program alone.
QImage HelpBrowser::picture(const QString& link) const
{
    const QString path = targetOf(link, page()).path;
    return path.startsWith(u"pictures/"_s) ? QImage(u":/docs/"_s + path) : QImage();
}

QVariant HelpBrowser::loadResource(int type, const QUrl& name)
{
    if (type == QTextDocument::ImageResource)
        if (const QImage image = picture(name.toString()); !image.isNull())
            return image;
    // Given nothing, the document would look for a file of this name.
    QImage nothing(1, 1, QImage::Format_ARGB32);
    nothing.fill(Qt::transparent);
    return nothing;
}

// Where a link leads is told before it is followed.
bool HelpBrowser::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString link = anchorAt(viewport()->mapFrom(this, help->pos()));
    if (link.startsWith("https:"_L1))
        QToolTip::showText(help->globalPos(), link.toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

void HelpBrowser::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange)
        setZoom(m_zoom);
}

void HelpBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fitWidth(*document());
}

// The history is this one's own, not that of the base, which has no pages.
void HelpBrowser::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Back))
        goBack();
    else if (event->matches(QKeySequence::Forward))
        goForward();
    else
        QTextBrowser::keyPressEvent(event);
}

} // namespace tare::views
