// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/text/workloadfieldtext.h"

#include "views/text/catalogue.h"

namespace tare::views {

namespace {

using Unit = model::ParameterUnit;

struct FieldText
{
    Q_DECLARE_TR_FUNCTIONS(WorkloadFieldText)
};

struct FieldEntry
{
    std::string_view id;
    const char* name;
    Unit unit;
};

#define TARE_TEXT(text) QT_TRANSLATE_NOOP("WorkloadFieldText", text)
constexpr FieldEntry fields[] = {
    {"selected", TARE_TEXT("Considered for the move"), Unit::Switch},
    {"blocked", TARE_TEXT("Blocked"), Unit::None},
    {"language", TARE_TEXT("Language"), Unit::Choice},
    {"target_language", TARE_TEXT("Language after the move"), Unit::Choice},
    {"archetype", TARE_TEXT("Archetype"), Unit::Choice},
    {"effort_days", TARE_TEXT("Effort"), Unit::PersonDays},
    {"effort_points", TARE_TEXT("Points"), Unit::Count},
    {"actual_days", TARE_TEXT("Days that it took"), Unit::PersonDays},
    {"ksloc", TARE_TEXT("Size of the source"), Unit::Ksloc},
    {"wasm_module_mib", TARE_TEXT("Measured module"), Unit::Mebibytes},
    {"wasm_size_mb", TARE_TEXT("Size of the module"), Unit::Megabytes},
    {"image_size_mb", TARE_TEXT("Size of the image"), Unit::Megabytes},
    {"cpu_factor", TARE_TEXT("CPU on WebAssembly against containers"), Unit::Ratio},
    {"calls_in_flight", TARE_TEXT("Calls at a time"), Unit::Calls},
    {"replicas", TARE_TEXT("Replicas"), Unit::Count},
    {"idle_fraction", TARE_TEXT("Idle time"), Unit::Fraction},
    {"warm_replicas", TARE_TEXT("Warm replicas"), Unit::Pods},
    {"releases_per_month", TARE_TEXT("Releases"), Unit::ReleasesPerMonth},
    {"not_before_month", TARE_TEXT("Not before month"), Unit::Count},
    {"together_with", TARE_TEXT("Moves together with"), Unit::None},
};

constexpr TextEntry choices[] = {
    {"cost.basis billed", TARE_TEXT("Billed Cost")},
    {"cost.basis effective", TARE_TEXT("Effective Cost")},
    {"cost.basis contracted", TARE_TEXT("Contracted Cost")},
    {"cost.basis list", TARE_TEXT("List Cost")},
    {"density.target pod", TARE_TEXT("one module per pod")},
    {"density.target host", TARE_TEXT("many modules per host")},
    {"density.pool same", TARE_TEXT("the same nodes")},
    {"density.pool dedicated", TARE_TEXT("nodes of their own")},
    {"egress.path same-region", TARE_TEXT("within a region")},
    {"egress.path cross-zone", TARE_TEXT("between zones")},
    {"egress.path cross-region", TARE_TEXT("between regions")},
    {"egress.path internet", TARE_TEXT("over the Internet")},
    {"effort.method archetype", TARE_TEXT("by archetype")},
    {"effort.method cocomo", TARE_TEXT("COCOMO II")},
    {"effort.method points", TARE_TEXT("by points")},
    {"effort.method entered", TARE_TEXT("as entered by workload")},
};
#undef TARE_TEXT

const FieldEntry* find(std::string_view field)
{
    const auto found = std::find_if(std::begin(fields), std::end(fields),
                                    [field](const FieldEntry& entry) { return entry.id == field; });
    return found == std::end(fields) ? nullptr : &*found;
}

} // namespace

bool hasWorkloadFieldText(std::string_view field)
{
    return find(field) != nullptr;
}

QString workloadFieldName(std::string_view field)
{
    const FieldEntry* entry = find(field);
    return entry ? FieldText::tr(entry->name) : idAsWords(field);
}

model::ParameterUnit workloadFieldUnit(std::string_view field)
{
    const FieldEntry* entry = find(field);
    return entry ? entry->unit : Unit::None;
}

QString choiceName(std::string_view parameter, std::string_view choice)
{
    const char* text = findText(choices, std::string(parameter) + ' ' + std::string(choice));
    return text ? FieldText::tr(text) : displayText(choice);
}

} // namespace tare::views
