// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tare::views {

// All derived from the application's font, so that they grow with it.
QFont bodyFont(int weight = QFont::Normal);
QFont smallFont(int weight = QFont::Normal); // table headers, source lines, chart labels
QFont sentenceFont();                        // the one sentence of a page
QFont headingFont();                         // of a section
QFont monospaceFont();                       // commands
// Pixels for what is given at a font of 13 px.
int scaled(int pixels);

} // namespace tare::views
