// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/text/displaytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tare::views {

// A stable id and its English text, marked with QT_TRANSLATE_NOOP. %1, %2 … stand for arguments.
struct TextEntry
{
    std::string_view id;
    const char* text;
};

inline const char* findText(std::span<const TextEntry> entries, std::string_view id)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [id](const TextEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : found->text;
}

// Puts the arguments into the text. All at once, so that an argument that holds "%1" stays as it is; a place
// without argument becomes empty.
inline QString withArguments(const QString& text, const std::vector<std::string>& arguments)
{
    QString filled;
    filled.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPlace =
            text[i] == u'%' && i + 1 < text.size() && text[i + 1] >= u'1' && text[i + 1] <= u'9';
        if (!isPlace) {
            filled += text[i];
            continue;
        }
        const auto index = static_cast<std::size_t>(text[i + 1].unicode() - u'1');
        if (index < arguments.size())
            filled += displayText(arguments[index]);
        ++i;
    }
    return filled;
}

// An id as words, for what has no text of its own: "length-memory" → "length memory".
inline QString idAsWords(std::string_view id)
{
    QString words = displayText(id);
    return words.replace(u'-', u' ').replace(u'_', u' ');
}

} // namespace tare::views
