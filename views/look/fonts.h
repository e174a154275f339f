// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tare::views {

// While it lives, the fonts of this thread derive from another one than the application's: those of a report.
class FontScope final
{
public:
    explicit FontScope(QFont font);
    ~FontScope();
    FontScope(const FontScope&) = delete;
    FontScope& operator=(const FontScope&) = delete;

private:
    QFont m_font;
    const QFont* m_outer;
};

// All derived from the application's font, so that they grow with it.
QFont bodyFont(int weight = QFont::Normal);
QFont smallFont(int weight = QFont::Normal); // table headers, source lines, chart labels
QFont sentenceFont();                        // the one sentence of a page
QFont headingFont();                         // of a section
QFont monospaceFont();                       // commands
// Pixels for what is given at a font of 13 px.
int scaled(int pixels);

} // namespace tare::views
