// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

// The resource lies in a static library, which drops it unless it is asked for; outside of any namespace, as
// Qt wants.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace tare::app {

void installTranslation(QCoreApplication& application)
{
    initTranslations();
    // Without a locale Qt writes money as no country does.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    auto* translator = new QTranslator(&application);
    const QString folder = QStringLiteral(":/translations");
    if (translator->load(QLocale(), QStringLiteral("tare"), QStringLiteral("_"), folder) ||
        translator->load(folder + QStringLiteral("/tare_en.qm")))
        QCoreApplication::installTranslator(translator);
}

} // namespace tare::app
