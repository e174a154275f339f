// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/messagestrip.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"
#include "views/text/errortext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

MessageStrip::MessageStrip(QWidget* parent)
    : QFrame(parent), m_text(new PlainLabel), m_details(new PlainLabel({}, PlainLabel::Look::SmallSecondary)),
      m_more(new PlainLabel({}, PlainLabel::Look::Secondary)), m_action(new QPushButton),
      m_showDetails(new QPushButton(tr("Details")))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(40), 6, 8, 6);
    layout->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setWordWrap(true);
    m_details->hide();
    words->addWidget(m_text);
    words->addWidget(m_details);
    layout->addLayout(words, 1);
    layout->addWidget(m_more);
    layout->addWidget(m_action);
    m_showDetails->setCheckable(true);
    layout->addWidget(m_showDetails);
    auto* copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"));
    layout->addWidget(copy);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    layout->addWidget(close);
    connect(m_showDetails, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->text() + u'\n' + m_details->text()); });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_waiting.front().act;
        showNext();
        if (act)
            act();
    });
    connect(close, &QToolButton::clicked, this, &MessageStrip::showNext);
    hide();
}

void MessageStrip::show(const Message& message)
{
    m_waiting.push_back(message);
    if (m_waiting.size() > 1) {
        m_more->setPlainText(tr("%Ln more", nullptr, static_cast<int>(m_waiting.size()) - 1));
        return;
    }
    m_text->setPlainText(message.text);
    m_details->setPlainText(message.details);
    m_showDetails->setChecked(false);
    m_showDetails->setVisible(!message.details.isEmpty());
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    m_more->setPlainText({});
    setAccessibleName(message.text);
    setVisible(true);
    update();
}

void MessageStrip::showError(const model::Error& error, const QString& fileName)
{
    Message message;
    const QString place = placeText(error.place);
    const QString where = place.isEmpty() ? displayText(fileName) : place;
    message.text = where.isEmpty() ? sentence(error) : where + QStringLiteral(": ") + sentence(error);
    message.details = errorLine(error);
    show(message);
}

QString MessageStrip::text() const
{
    return m_waiting.empty() ? QString() : m_text->text();
}

void MessageStrip::clear()
{
    m_waiting.clear();
    hide();
}

void MessageStrip::showNext()
{
    std::vector<Message> rest(m_waiting.begin() + (m_waiting.empty() ? 0 : 1), m_waiting.end());
    clear();
    for (const Message& message : rest)
        show(message);
}

void MessageStrip::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    const bool isError = m_waiting.empty() || m_waiting.front().kind == Kind::Error;
    const QColor colour = isError ? look.bad : look.accent;
    QPainter painter(this);
    painter.fillRect(rect(), look.alternate);
    painter.fillRect(QRect(0, 0, 3, height()), colour);
    painter.setPen(look.ruleStrong);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
    const int size = scaled(16);
    paintIcon(&painter, QRectF(14, (height() - size) / 2.0, size, size),
              isError ? QStringLiteral("warning") : QStringLiteral("info"), colour);
}

} // namespace tare::views
