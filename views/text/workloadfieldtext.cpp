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

constexpr FieldEntry fields[] = {
    {"selected", QT_TRANSLATE_NOOP("WorkloadFieldText", "Considered for the move"), Unit::Switch},
    {"blocked", QT_TRANSLATE_NOOP("WorkloadFieldText", "Blocked"), Unit::None},
    {"language", QT_TRANSLATE_NOOP("WorkloadFieldText", "Language"), Unit::Choice},
    {"target_language", QT_TRANSLATE_NOOP("WorkloadFieldText", "Language after the move"), Unit::Choice},
    {"archetype", QT_TRANSLATE_NOOP("WorkloadFieldText", "Archetype"), Unit::Choice},
    {"effort_days", QT_TRANSLATE_NOOP("WorkloadFieldText", "Effort"), Unit::PersonDays},
    {"effort_points", QT_TRANSLATE_NOOP("WorkloadFieldText", "Points"), Unit::Count},
    {"actual_days", QT_TRANSLATE_NOOP("WorkloadFieldText", "Days that it took"), Unit::PersonDays},
    {"ksloc", QT_TRANSLATE_NOOP("WorkloadFieldText", "Size of the source"), Unit::Ksloc},
    {"wasm_module_mib", QT_TRANSLATE_NOOP("WorkloadFieldText", "Measured module"), Unit::Mebibytes},
    {"wasm_size_mb", QT_TRANSLATE_NOOP("WorkloadFieldText", "Size of the module"), Unit::Megabytes},
    {"image_size_mb", QT_TRANSLATE_NOOP("WorkloadFieldText", "Size of the image"), Unit::Megabytes},
    {"cpu_factor", QT_TRANSLATE_NOOP("WorkloadFieldText", "CPU on WebAssembly against containers"),
     Unit::Ratio},
    {"calls_in_flight", QT_TRANSLATE_NOOP("WorkloadFieldText", "Calls at a time"), Unit::Calls},
    {"replicas", QT_TRANSLATE_NOOP("WorkloadFieldText", "Replicas"), Unit::Count},
    {"idle_fraction", QT_TRANSLATE_NOOP("WorkloadFieldText", "Idle time"), Unit::Fraction},
    {"warm_replicas", QT_TRANSLATE_NOOP("WorkloadFieldText", "Warm replicas"), Unit::Pods},
    {"releases_per_month", QT_TRANSLATE_NOOP("WorkloadFieldText", "Releases"), Unit::ReleasesPerMonth},
    {"not_before_month", QT_TRANSLATE_NOOP("WorkloadFieldText", "Not before month"), Unit::Count},
    {"together_with", QT_TRANSLATE_NOOP("WorkloadFieldText", "Moves together with"), Unit::None},
};

constexpr TextEntry choices[] = {
    {"cost.basis billed", QT_TRANSLATE_NOOP("WorkloadFieldText", "Billed Cost")},
    {"cost.basis effective", QT_TRANSLATE_NOOP("WorkloadFieldText", "Effective Cost")},
    {"cost.basis contracted", QT_TRANSLATE_NOOP("WorkloadFieldText", "Contracted Cost")},
    {"cost.basis list", QT_TRANSLATE_NOOP("WorkloadFieldText", "List Cost")},
    {"density.target pod", QT_TRANSLATE_NOOP("WorkloadFieldText", "one per pod")},
    {"density.target host", QT_TRANSLATE_NOOP("WorkloadFieldText", "many per host")},
    {"density.pool same", QT_TRANSLATE_NOOP("WorkloadFieldText", "the same nodes")},
    {"density.pool dedicated", QT_TRANSLATE_NOOP("WorkloadFieldText", "nodes of their own")},
    {"egress.path same-region", QT_TRANSLATE_NOOP("WorkloadFieldText", "within a region")},
    {"egress.path cross-zone", QT_TRANSLATE_NOOP("WorkloadFieldText", "between zones")},
    {"egress.path cross-region", QT_TRANSLATE_NOOP("WorkloadFieldText", "between regions")},
    {"egress.path internet", QT_TRANSLATE_NOOP("WorkloadFieldText", "over the Internet")},
    {"effort.method archetype", QT_TRANSLATE_NOOP("WorkloadFieldText", "by archetype")},
    {"effort.method cocomo", QT_TRANSLATE_NOOP("WorkloadFieldText", "COCOMO II")},
    {"effort.method points", QT_TRANSLATE_NOOP("WorkloadFieldText", "by points")},
    {"effort.method entered", QT_TRANSLATE_NOOP("WorkloadFieldText", "as entered by workload")},
};

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
