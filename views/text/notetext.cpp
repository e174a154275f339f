// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/notetext.h"

#include "views/text/catalogue.h"
#include "views/text/errortext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TextEntry noteTexts[] = {
    {"secret-skipped", QT_TRANSLATE_NOOP("NoteText", "Secrets and ConfigMaps are not read and not kept")},
};

constexpr TextEntry kindTexts[] = {
    {"rejected", QT_TRANSLATE_NOOP("NoteText", "Rejected")},
    {"assumed", QT_TRANSLATE_NOOP("NoteText", "Assumed")},
    {"skipped", QT_TRANSLATE_NOOP("NoteText", "Skipped")},
    {"lost", QT_TRANSLATE_NOOP("NoteText", "Not in this export")},
};

struct NoteText
{
    Q_DECLARE_TR_FUNCTIONS(NoteText)
};

QString joined(const std::vector<std::string>& arguments)
{
    QStringList parts;
    for (const std::string& argument : arguments)
        parts += displayText(argument);
    return parts.join(u", "_s);
}

} // namespace

bool hasOwnSentence(const std::string& noteCode)
{
    return findText(noteTexts, noteCode) != nullptr;
}

QString sentence(const model::ImportNote& note)
{
    if (const char* text = findText(noteTexts, note.code))
        return withArguments(NoteText::tr(text), note.arguments);
    const QString words = idAsWords(note.code);
    return note.arguments.empty() ? words : words + u": "_s + joined(note.arguments);
}

QString noteKindName(const std::string& kind)
{
    const char* text = findText(kindTexts, kind);
    return text ? NoteText::tr(text) : displayText(kind);
}

QString noteLine(const model::ImportNote& note)
{
    model::Place place;
    place.line = note.line;
    place.column = note.column;
    place.byteOffset = note.byteOffset;
    place.path = note.path;
    const QString where = placeText(place);
    const QString count = QString::number(note.count);
    return where.isEmpty() ? NoteText::tr("%1 × %2: %3").arg(count, noteKindName(note.kind), sentence(note))
                           : NoteText::tr("%1 × %2: %3 (first: %4)")
                                 .arg(count, noteKindName(note.kind), sentence(note), where);
}

} // namespace tare::views
