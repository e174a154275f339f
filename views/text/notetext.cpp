// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/notetext.h"

#include "views/text/catalogue.h"
#include "views/text/errortext.h"
#include "views/text/numbertext.h"

namespace tare::views {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TextEntry noteTexts[] = {
    {"bad-category", QT_TRANSLATE_NOOP("NoteText", "%1 is not one of the charge categories (%2)")},
    {"bad-columns", QT_TRANSLATE_NOOP("NoteText", "The columns of the header are not known")},
    {"bad-cost", QT_TRANSLATE_NOOP("NoteText", "%1 is no amount (%2)")},
    {"bad-date", QT_TRANSLATE_NOOP("NoteText", "%1 is no date or time (%2)")},
    {"bad-period", QT_TRANSLATE_NOOP("NoteText", "The charge period ends before it begins (%1)")},
    {"bad-quantity", QT_TRANSLATE_NOOP("NoteText", "%1 is no quantity (%2)")},
    {"bad-value", QT_TRANSLATE_NOOP("NoteText", "%1 is not what is expected (%2)")},
    {"description-cut", QT_TRANSLATE_NOOP("NoteText", "%1 was cut, it is very long")},
    {"frequency-assumed", QT_TRANSLATE_NOOP("NoteText", "%1 is empty: taken to be charged by usage")},
    {"kind-skipped", QT_TRANSLATE_NOOP("NoteText", "Not of interest here: %1")},
    {"limit-as-request", QT_TRANSLATE_NOOP("NoteText", "A limit without a request counts as the request")},
    {"missing-field", QT_TRANSLATE_NOOP("NoteText", "%1 is missing (%2)")},
    {"month-first-assumed",
     QT_TRANSLATE_NOOP("NoteText", "%1 has dates with slashes: the month is taken to come first")},
    {"more-rejected", QT_TRANSLATE_NOOP("NoteText", "Further rejected records, counted only")},
    {"namespace-assumed", QT_TRANSLATE_NOOP("NoteText", "Without a namespace: taken to be in default")},
    {"no-contracted-cost",
     QT_TRANSLATE_NOOP("NoteText", "%1 is not in this export: Contracted Cost cannot be chosen")},
    {"no-cost", QT_TRANSLATE_NOOP("NoteText", "%1 is empty (%2)")},
    {"no-currency",
     QT_TRANSLATE_NOOP("NoteText", "%1 is not in this export: amounts are taken to be in USD")},
    {"no-list-cost", QT_TRANSLATE_NOOP("NoteText", "%1 is not in this export: List Cost cannot be chosen")},
    {"no-metrics", QT_TRANSLATE_NOOP("NoteText", "There are no figures for this pod")},
    {"no-namespace",
     QT_TRANSLATE_NOOP("NoteText",
                       "The namespaces are not in this export: pods are told apart by name alone")},
    {"no-provider-id",
     QT_TRANSLATE_NOOP("NoteText", "Nodes without a provider id cannot be joined to a bill")},
    {"no-quantity",
     QT_TRANSLATE_NOOP("NoteText", "%1 is not in this export: hours are taken from the charge periods")},
    {"no-resource-ids",
     QT_TRANSLATE_NOOP("NoteText", "%1 is not in this export: charges cannot be joined to nodes")},
    {"no-tags",
     QT_TRANSLATE_NOOP("NoteText",
                       "%1 is not in this export: instances that are gone cannot be joined to their pool")},
    {"node-shape-assumed",
     QT_TRANSLATE_NOOP("NoteText", "Capacity stands in for what pods may use, or the reverse")},
    {"node-usage-skipped", QT_TRANSLATE_NOOP("NoteText", "Use of whole nodes is not needed")},
    {"pod-limit-assumed", QT_TRANSLATE_NOOP("NoteText", "The node does not say how many pods it takes: 110")},
    {"secret-skipped", QT_TRANSLATE_NOOP("NoteText", "Secrets and ConfigMaps are not read and not kept")},
    {"sum-skipped", QT_TRANSLATE_NOOP("NoteText", "The sum line is not needed")},
    {"tags-unreadable", QT_TRANSLATE_NOOP("NoteText", "%1 could not be read")},
    {"text-not-utf8", QT_TRANSLATE_NOOP("NoteText", "%1 is not UTF-8: odd characters are replaced")},
    {"text-too-long", QT_TRANSLATE_NOOP("NoteText", "%1 is longer than %2 bytes")},
    {"unknown-kind", QT_TRANSLATE_NOOP("NoteText", "The object does not say what it is (%1)")},
    {"wrong-field-count", QT_TRANSLATE_NOOP("NoteText", "The row has %2 fields, the header %1")},
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
    const QString count = NumberText().count(static_cast<double>(note.count));
    return where.isEmpty() ? NoteText::tr("%1 × %2: %3").arg(count, noteKindName(note.kind), sentence(note))
                           : NoteText::tr("%1 × %2: %3 (first: %4)")
                                 .arg(count, noteKindName(note.kind), sentence(note), where);
}

} // namespace tare::views
