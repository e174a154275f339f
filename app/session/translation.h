// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

namespace tare::app {

// The codes of the languages of the program, as translations/CMakeLists.txt lists them.
QStringList languages();

// The texts of the application in one language, Qt's own texts and the way of writing numbers with them.
// While it lives; one at a time.
class Translation
{
public:
    // A code of languages(), or nothing: the desktop's, as near as there is one. Windows are told by
    // QEvent::LanguageChange.
    void use(const QString& language = {});

private:
    void load(const QLocale& locale, const QString& language);

    // What asks for English (views::InEnglish) gets it from the file of the plural forms, and else the
    // source.
    class Texts final : public QTranslator
    {
    public:
        QString translate(const char* context, const char* text, const char* disambiguation,
                          int count) const override;
        QTranslator english;
    };

    Texts m_texts;
    QTranslator m_textsOfQt; // "Cancel" and what else the dialogs of Qt say
};

} // namespace tare::app
