// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/notetext.h"

#include "views/text/catalogue.h"
#include "views/text/errortext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TextEntry noteTexts[] = {
    {"secret-skipped", QT_TRANSLATE_NOOP("NoteText", "Secrets and ConfigMaps are not read and not kept")},
    // Bills.
    {"wrong-field-count", QT_TRANSLATE_NOOP("NoteText", "The row has %2 fields, the header %1")},
    {"no-cost", QT_TRANSLATE_NOOP("NoteText", "%1 is empty: a number like %2 was expected")},
    {"bad-cost", QT_TRANSLATE_NOOP("NoteText", "%1 is not a number like %2")},
    {"bad-quantity", QT_TRANSLATE_NOOP("NoteText", "%1 is not a number like %2")},
    {"bad-date", QT_TRANSLATE_NOOP("NoteText", "%1 is not a moment like %2")},
    {"bad-period", QT_TRANSLATE_NOOP("NoteText", "%1 is before %2")},
    {"bad-category", QT_TRANSLATE_NOOP("NoteText", "%1 is none of: %2")},
    {"text-too-long", QT_TRANSLATE_NOOP("NoteText", "%1 is longer than %2 bytes")},
    {"more-rejected",
     QT_TRANSLATE_NOOP("NoteText", "More records were rejected; they are counted, not listed")},
    {"frequency-assumed",
     QT_TRANSLATE_NOOP("NoteText", "The charge frequency is not stated: taken from the charge category")},
    {"tags-unreadable",
     QT_TRANSLATE_NOOP("NoteText", "The tags are no JSON object; the row is kept without them")},
    {"text-not-utf8", QT_TRANSLATE_NOOP("NoteText", "Some text is not UTF-8; the wrong bytes were replaced")},
    {"description-cut", QT_TRANSLATE_NOOP("NoteText", "Long descriptions were cut")},
    {"no-resource-ids",
     QT_TRANSLATE_NOOP("NoteText", "No resource ids (%1): charges cannot be joined to nodes")},
    {"no-currency", QT_TRANSLATE_NOOP("NoteText", "The currency (%1)")},
    {"no-contracted-cost", QT_TRANSLATE_NOOP("NoteText", "Contracted costs (%1): they count as zero")},
    {"no-list-cost", QT_TRANSLATE_NOOP("NoteText", "List costs (%1): they count as zero")},
    {"no-quantity", QT_TRANSLATE_NOOP("NoteText", "Quantities (%1)")},
    {"no-tags", QT_TRANSLATE_NOOP("NoteText", "Tags (%1): clusters and teams cannot be told from the bill")},
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
