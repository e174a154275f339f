// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/languagescope.h"

#include <map>
#include <memory>
#include <mutex>

namespace tare::views {

namespace {

thread_local const LanguageScope* inForce = nullptr;

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
    QString found = inForce->m_texts->translate(context, text, disambiguation, count);
    // Not the window's language, which would be asked next: what has no translation stays English.
    if (found.isEmpty())
        found = QString::fromUtf8(text);
    // Qt would write the count as the window does.
    return count < 0 ? found : found.replace(QStringLiteral("%Ln"), inForce->m_locale.toString(count));
}

LanguageScope::LanguageScope(const QString& language)
    : m_locale(language.isEmpty() ? QLocale() : localeOf(language)), m_outer(inForce)
{
    if (language.isEmpty())
        return;
    m_texts = &textsOf(language);
    inForce = this;
}

LanguageScope::~LanguageScope()
{
    inForce = m_outer;
}

} // namespace tare::views
