// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

namespace tare::views {

// How a language writes numbers and dates: in the person's own region where that speaks it (German in Vienna
// stays Austrian). language: a code, or nothing for the desktop's.
QLocale localeOf(const QString& language);

// The texts of the program, as it installs them. A LanguageScope goes before it.
class ScopedTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;
    QString translate(const char* context, const char* text, const char* disambiguation,
                      int count) const override;
};

// While it lives, texts that this thread asks for are in another language than the window's: those of a
// report for somebody else. Needs an installed ScopedTranslator.
class LanguageScope final
{
public:
    // A code of a file in ":/translations"; nothing: as the program is.
    explicit LanguageScope(const QString& language);
    ~LanguageScope();
    LanguageScope(const LanguageScope&) = delete;
    LanguageScope& operator=(const LanguageScope&) = delete;

    const QLocale& locale() const { return m_locale; }

private:
    friend class ScopedTranslator;

    QLocale m_locale;
    const QTranslator* m_texts = nullptr;
    const LanguageScope* m_outer;
};

} // namespace tare::views
