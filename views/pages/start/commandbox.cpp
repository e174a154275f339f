// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/start/commandbox.h"

#include "views/look/colours.h"
#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPainter>

namespace tare::views {

CopyButton::CopyButton(const QString& command, QWidget* parent)
    : QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"), parent)
{
    setToolTip(toolTipText(command));
    setAccessibleName(tr("Copy the command %1").arg(command.left(24)));
    setAccessibleDescription(command);
    connect(this, &QPushButton::clicked, this, [command] { QApplication::clipboard()->setText(command); });
}

CommandBox::CommandBox(const QString& command, QWidget* parent) : QFrame(parent), m_command(command)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 7, 8, 7);
    // A place to break after each comma, seen only where the line is too long.
    QString shown = command;
    auto* text = new PlainLabel;
    text->setText(shown.replace(u',', QStringLiteral(",\u200b")));
    text->setFont(monospaceFont());
    text->setWordWrap(true);
    text->setAccessibleName(command);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // As high as the lines are at this width, not at the one that a label guesses.
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    text->setSizePolicy(policy);
    text->setMinimumSize(1, 1); // its own minimum is that of a very narrow column
    layout->addWidget(text, 1);
    auto* copy = new CopyButton(command);
    layout->addWidget(copy, 0, Qt::AlignTop);
}

void CommandBox::paintEvent(QPaintEvent*)
{
    const Colours& look = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.ruleStrong);
    painter.setBrush(look.alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
}

} // namespace tare::views
