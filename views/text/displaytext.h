// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace tare::views {

// Text that came from a file, ready to be shown: control and direction-override characters are gone, line
// breaks are spaces. Never markup: whoever shows it shows plain text, or escapes it.
// What isolate() made stays: a number in its own direction turns nothing beside it.
QString displayText(std::string_view utf8);
QString displayText(const QString& text);

// A signed number that keeps its sign in front among words that run from right to left.
QString isolate(const QString& number);
// For programs that read numbers: the clipboard, files.
QString withoutIsolates(QString text);

// The same as markup in which nothing of the text is markup. For the few places that always read rich text
// (tool tips, charts).
QString escapedText(const QString& text);
QString toolTipText(const QString& text);
QString toolTipLines(const QStringList& lines);

// The same for a menu, where an ampersand is a mnemonic.
QString actionText(const QString& text);

} // namespace tare::views
