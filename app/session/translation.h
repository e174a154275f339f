// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/languagescope.h"

#include <QStringList>

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

    views::ScopedTranslator m_texts;
    QTranslator m_textsOfQt; // "Cancel" and what else the dialogs of Qt say
};

} // namespace tare::app
