// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/problemdialog.h"

#include "views/look/fonts.h"
#include "views/look/icons.h"
#include "views/look/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace tare::views {

namespace {

// English whatever the language: it is read by whoever mends the program.
QStringList environment(const QWidget& widget)
{
    return {QStringLiteral("Tare: ") + QStringLiteral(TARE_VERSION),
            QStringLiteral("Qt: ") + QString::fromLatin1(qVersion()),
            QStringLiteral("System: ") + QSysInfo::prettyProductName() + QStringLiteral(", ") +
                QSysInfo::currentCpuArchitecture(),
            QStringLiteral("Platform: ") + QGuiApplication::platformName(),
            QStringLiteral("Locale: ") + QLocale().name(),
            QStringLiteral("Scale: %1").arg(widget.devicePixelRatioF()),
            QStringLiteral("Font: ") + QApplication::font().toString()};
}

} // namespace

ProblemDialog::ProblemDialog(const QStringList& facts, QWidget* parent)
    : QDialog(parent), m_text(new QPlainTextEdit)
{
    setWindowTitle(tr("Report a Problem"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    auto* what = new PlainLabel(
        tr("Write what you did, what you expected and what happened instead. Then copy the text into your "
           "report. It holds no names and no figures of your project, and Tare sends nothing."));
    what->setWordWrap(true);
    layout->addWidget(what);
    const QStringList questions = {tr("What I did:"),    {}, tr("What I expected:"), {},
                                   tr("What happened:"), {}};
    m_text->setPlainText((questions + environment(*this) + facts).join(u'\n'));
    m_text->setAccessibleName(tr("Text of the report"));
    m_text->setTabChangesFocus(true);
    layout->addWidget(m_text, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(themedIcon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(scaled(520), scaled(420));
}

QString ProblemDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace tare::views
