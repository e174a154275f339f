// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/translation.h"

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

QStringList languages()
{
    return QStringLiteral(TARE_LANGUAGES).split(u' ');
}

void Translation::use(const QString& language)
{
    initTranslations();
    QCoreApplication::removeTranslator(&m_texts);
    QCoreApplication::removeTranslator(&m_textsOfQt);
    const QLocale locale = views::localeOf(language);
    QLocale::setDefault(locale);
    load(locale, language);
}

void Translation::load(const QLocale& locale, const QString& language)
{
    const QString folder = QStringLiteral(":/translations");
    const bool isLoaded = language.isEmpty()
                              ? m_texts.load(locale, QStringLiteral("tare"), QStringLiteral("_"), folder)
                              : m_texts.load(QStringLiteral("tare_") + language, folder);
    // A file for reports alone would leave most of the window in English.
    const bool isFound = isLoaded && languages().contains(m_texts.language());
    if (m_textsOfQt.load(QLocale(isFound ? m_texts.language() : QStringLiteral("en")),
                         QStringLiteral("qtbase"), QStringLiteral("_"),
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_textsOfQt);
    // English has a file too: its plural forms.
    if (isFound || m_texts.load(QStringLiteral("tare_en"), folder))
        QCoreApplication::installTranslator(&m_texts);
}

} // namespace tare::app
