// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/look/plainlabel.h"

#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QEvent>

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

void PlainLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateLook();
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
