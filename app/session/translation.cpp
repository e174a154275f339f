// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/translation.h"

#include "views/text/english.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

// The resource lies in a static library, which drops it unless it is asked for; outside of any namespace, as
// Qt wants.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace tare::app {

namespace {

// Of the person's own region where that speaks the language: German in Vienna stays Austrian.
QLocale localeFor(const QString& language)
{
    const QLocale desktop = QLocale::system();
    QLocale locale = desktop;
    if (!language.isEmpty() && QLocale(language).language() != desktop.language())
        locale = QLocale(language);
    // Without a locale Qt writes money as no country does.
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

} // namespace

QStringList languages()
{
    return QStringLiteral(TARE_LANGUAGES).split(u' ');
}

QString Translation::Texts::translate(const char* context, const char* text, const char* disambiguation,
                                      int count) const
{
    return views::InEnglish::isOn() ? english.translate(context, text, disambiguation, count)
                                    : QTranslator::translate(context, text, disambiguation, count);
}

void Translation::use(const QString& language)
{
    initTranslations();
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    load(locale, language);
}

void Translation::load(const QLocale& locale, const QString& language)
{
    const QString folder = QStringLiteral(":/translations");
    const bool isFound = language.isEmpty()
                             ? m_texts.load(locale, QStringLiteral("tare"), QStringLiteral("_"), folder)
                             : m_texts.load(QStringLiteral("tare_") + language, folder);
    if (m_textsOfQt.load(QLocale(isFound ? m_texts.language() : QStringLiteral("en")),
                         QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    // English has a file too: its plural forms.
    const bool isEnglishFound = m_texts.english.load(QStringLiteral("tare_en"), folder);
    if (isFound || (isEnglishFound && m_texts.load(QStringLiteral("tare_en"), folder)))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace tare::app
