// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/tco/notedialog.h"

#include "views/look/fonts.h"
#include "views/text/displaytext.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace tare::views {

namespace {

constexpr int longestText = 500;

// As the locale writes it in short, but with the whole year: "11/16/26" is anybody's guess.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    return format.contains(QStringLiteral("yyyy"))
               ? format
               : format.replace(QStringLiteral("yy"), QStringLiteral("yyyy"));
}

} // namespace

NoteDialog::NoteDialog(const Annotation& note, QWidget* parent)
    : QDialog(parent), m_note(note),
      m_date(new QDateEdit(QDateTime::fromSecsSinceEpoch(note.date.seconds, Qt::UTC).date())),
      m_text(new QLineEdit(displayText(note.text))), m_save(nullptr)
{
    setWindowTitle(note.id == 0 ? tr("Add Note") : tr("Edit Note"));
    setMinimumWidth(scaled(440));
    m_date->setDisplayFormat(dateFormat());
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Date"));
    m_text->setMaxLength(longestText);
    m_text->setAccessibleName(tr("Note"));
    auto* layout = new QVBoxLayout(this);
    auto* form = new QFormLayout;
    form->addRow(tr("&Date"), m_date);
    form->addRow(tr("&Note"), m_text);
    layout->addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    if (note.id != 0) {
        QPushButton* remove = buttons->addButton(tr("De&lete"), QDialogButtonBox::DestructiveRole);
        connect(remove, &QPushButton::clicked, this, &NoteDialog::remove);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_text, &QLineEdit::textChanged, this, &NoteDialog::updateSave);
    layout->addWidget(buttons);
    updateSave();
    m_text->setFocus();
}

void NoteDialog::updateSave()
{
    m_save->setEnabled(!m_text->text().trimmed().isEmpty());
}

void NoteDialog::save()
{
    m_note.text = m_text->text().trimmed();
    m_note.date.seconds = QDateTime(m_date->date(), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    Q_EMIT noteAccepted(m_note);
    accept();
}

void NoteDialog::remove()
{
    m_note.text.clear();
    Q_EMIT noteAccepted(m_note);
    accept();
}

} // namespace tare::views
