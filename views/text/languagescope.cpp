// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/languagescope.h"

#include <map>
#include <memory>
#include <mutex>

namespace tare::views {

namespace {

thread_local const QTranslator* inForce = nullptr;

// Read once, and kept. Without a file it is empty, and all stays English.
const QTranslator& textsOf(const QString& language)
{
    static std::mutex mutex;
    static std::map<QString, std::unique_ptr<QTranslator>> known;
    const std::lock_guard lock(mutex);
    std::unique_ptr<QTranslator>& texts = known[language];
    if (!texts) {
        texts = std::make_unique<QTranslator>();
        const bool isFound =
            texts->load(QStringLiteral("tare_") + language, QStringLiteral(":/translations"));
        Q_UNUSED(isFound)
    }
    return *texts;
}

} // namespace

QLocale localeOf(const QString& language)
{
    const QLocale desktop = QLocale::system();
    QLocale locale = desktop;
    if (!language.isEmpty() && QLocale(language).language() != desktop.language())
        locale = QLocale(language);
    // Without a locale Qt writes money as no country does.
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
}

QString ScopedTranslator::translate(const char* context, const char* text, const char* disambiguation,
                                    int count) const
{
    if (inForce == nullptr)
        return QTranslator::translate(context, text, disambiguation, count);
    const QString found = inForce->translate(context, text, disambiguation, count);
    // Not the window's language, which would be asked next: what has no translation stays English.
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

LanguageScope::LanguageScope(const QString& language)
    : m_locale(language.isEmpty() ? QLocale() : localeOf(language)), m_outer(inForce)
{
    if (!language.isEmpty())
        inForce = &textsOf(language);
}

LanguageScope::~LanguageScope()
{
    inForce = m_outer;
}

} // namespace tare::views
