// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

#include <array>

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

struct ArchetypeRow
{
    const char* archetype;
    Range days; // for a service of 4.5 KSLOC
    const char* evidence;
};

// In the order of archetypeIds(); all of them are estimates, and the product says so.
constexpr std::array<ArchetypeRow, 12> archetypeRows{{
    {"rust-http", {2, 6, 15}, "effort.service.rust_stateless_http"},
    {"rust-clients", {6, 18, 45}, "effort.service.rust_db_tls_kafka"},
    {"go-http", {3, 9, 25}, "effort.service.go_stateless_http"},
    {"go-concurrent", {10, 30, 70}, "effort.service.go_concurrent"},
    {"node-handler", {5, 15, 40}, "effort.service.node_small"},
    {"node-framework", {20, 50, 130}, "effort.service.node_framework"},
    {"python-pure", {5, 15, 40}, "effort.service.python_pure"},
    {"python-native", {20, 60, 150}, "effort.service.python_native_ext"},
    {"dotnet-minimal", {10, 30, 80}, "effort.service.dotnet_minimal_api"},
    {"java-spring", {30, 80, 220}, "effort.service.java_spring"},
    {"c-cpp", {5, 15, 50}, "effort.service.c_cpp_lib"},
    {"unknown", {5, 30, 150}, "estimate.unknown-language"},
}};

// COCOMO II, reuse model, beside the percentages per language.
void addCocomo(Catalogue& catalogue)
{
    const auto add = [&](const char* id, Range value, Bounds bounds) {
        catalogue.push_back(
            numberParameter(id, Unit::None, value, bounds, Grade::C, "estimate.cocomo-modification"));
    };
    add("effort.aa", {0, 2, 4}, {0, 8});
    add("effort.su", {20, 30, 50}, {0, 50});
    add("effort.unfm", {0.2, 0.4, 0.8}, anyFraction);
    add("effort.at", same(0), {0, 100});
    add("effort.em", {0.8, 1, 1.3}, {0.01, 100});
}

} // namespace

void addEffortParameters(Catalogue& catalogue)
{
    const auto add = [&catalogue](Parameter row) { catalogue.push_back(std::move(row)); };

    add(choiceParameter("effort.method", {"archetype", "cocomo", "points", "entered"}, "archetype",
                        "convention.effort-method"));
    for (const ArchetypeRow& row : archetypeRows)
        add(numberParameter("effort.archetype_days." + std::string(row.archetype), Unit::PersonDays, row.days,
                            anyAmount, Grade::C, row.evidence));
    add(numberParameter("effort.ksloc", Unit::Ksloc, same(4.5), {0, 1e6}, Grade::C,
                        "convention.effort-method"));
    addCocomo(catalogue);
    // eight hours at the loaded rate
    add(numberParameter("effort.day_rate", Unit::MoneyPerDay, {664, 760, 1040}, anyAmount, Grade::B,
                        "labour.dev.loaded_rate"));
    add(numberParameter("effort.contingency", Unit::Fraction, {0, 0.15, 0.3}, {0, 100}, Grade::C,
                        "estimate.contingency"));
    add(numberParameter("effort.days_per_point", Unit::PersonDays, {0.5, 1, 2}, anyAmount, Grade::C,
                        "estimate.points"));
}

} // namespace tare::model
