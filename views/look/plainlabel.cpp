// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/plainlabel.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace tare::views {

PlainLabel::PlainLabel(const QString& text, Look look, QWidget* parent) : QLabel(parent), m_look(look)
{
    setTextFormat(Qt::PlainText);
    setPlainText(text);
    updateLook();
}

void PlainLabel::setPlainText(const QString& text)
{
    setText(displayText(text));
}

bool PlainLabel::isCut() const
{
    return !wordWrap() && fontMetrics().horizontalAdvance(text()) > contentsRect().width() + 1;
}

// A label begins where the window begins, whatever language its text is in.
void PlainLabel::alignToWindow()
{
    constexpr Qt::Alignment decided = Qt::AlignHCenter | Qt::AlignAbsolute;
    if (isRightToLeft() && !(alignment() & decided))
        setAlignment(QStyle::visualAlignment(Qt::RightToLeft, alignment()) | Qt::AlignAbsolute);
}

bool PlainLabel::event(QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutDirectionChange)
        alignToWindow();
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTipText(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent* event)
{
    if (!isCut()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const auto side = QStyle::visualAlignment(layoutDirection(), alignment());
    painter.drawText(contentsRect(), static_cast<int>(side) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elideMode, contentsRect().width()));
}

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateTone();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    updateTone();
}

void PlainLabel::updateTone()
{
    if (m_tone == Tone::Normal && !testAttribute(Qt::WA_SetPalette))
        return;
    const QPalette standard = QApplication::palette();
    const Colours& look = colours(standard);
    const QColor colour = m_tone == Tone::Secondary ? look.secondary
                          : m_tone == Tone::Warning ? look.warning
                          : m_tone == Tone::Good    ? look.good
                          : m_tone == Tone::Bad     ? look.bad
                                                    : look.text;
    QPalette own;
    own.setColor(foregroundRole(), colour);
    setPalette(own);
}

void PlainLabel::updateLook()
{
    switch (m_look) {
    case Look::Sentence:
        setFont(sentenceFont());
        break;
    case Look::Heading:
    case Look::Strong:
        setFont(headingFont());
        break;
    case Look::Small:
    case Look::SmallSecondary:
        setFont(smallFont());
        break;
    default:
        break;
    }
    // A role instead of a colour: it follows the palette.
    if (m_look == Look::Secondary || m_look == Look::SmallSecondary)
        setForegroundRole(QPalette::PlaceholderText);
}

} // namespace tare::views
