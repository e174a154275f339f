// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/sources/notespanel.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"
#include "views/text/displaytext.h"
#include "views/text/notetext.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tare::views {

QStringList noteLines(const model::ImportInfo& import)
{
    QStringList lines;
    for (const std::string& line : import.noteLines)
        if (const model::Result<model::ImportNote> note = model::parseNote(line))
            lines += noteLine(*note);
    return lines;
}

NotesPanel::NotesPanel(QWidget* parent)
    : QFrame(parent), m_title(new PlainLabel({}, PlainLabel::Look::Heading)), m_text(new QPlainTextEdit)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    auto* copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_text->toPlainText()); });
    top->addWidget(copy);
    auto* close = new QToolButton;
    close->setIcon(themedIcon(QStringLiteral("close")));
    close->setToolTip(tr("Close"));
    close->setAccessibleName(tr("Close the notes"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    top->addWidget(close);
    layout->addLayout(top);
    m_text->setReadOnly(true);
    m_text->setFixedHeight(scaled(120));
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Notes of the import"));
    layout->addWidget(m_text);
    hide();
}

void NotesPanel::show(const model::ImportInfo& import)
{
    m_title->setPlainText(tr("Notes on %1").arg(displayText(import.file.name)));
    const QStringList lines = noteLines(import);
    m_text->setPlainText(lines.isEmpty() ? tr("Every record was kept as it is.") : lines.join(u'\n'));
    setVisible(true);
}

} // namespace tare::views
