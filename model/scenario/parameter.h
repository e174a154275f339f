// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace tare::model {

// Low, likely and high of one input. A plain number has all three equal.
struct Range
{
    double low = 0;
    double likely = 0;
    double high = 0;
    bool operator==(const Range&) const = default;
};

// What a parameter can hold: a range, a switch, or one of a list of names.
using ParameterValue = std::variant<Range, bool, std::string>;

enum class ParameterUnit {
    None,
    Fraction,
    Ratio,
    Mebibytes,
    Gigabytes,
    Megabytes,
    Pods,
    Modules,
    Calls,
    MoneyPerHour,
    MoneyPerGigabyte,
    MoneyPerGigabyteMonth,
    MoneyPerDay,
    MoneyPerMonth,
    Money,
    PersonDays,
    PersonDaysPerMonth,
    Months,
    FractionPerYear,
    ReleasesPerMonth,
    Versions,
    Count,
    Milliseconds,
    Ksloc,
    Hours,
    Minutes,
    MoneyPerMinute,
    Choice,
    Switch
};

// How far a default can be trusted (evidence.md): A measured and reviewed, B measured and published, C
// estimate.
enum class EvidenceGrade { A, B, C };

// One row of the catalogue. Form field, validation, undo text, storage and report row all come from it.
struct Parameter
{
    std::string id;    // "density.cpu_factor.java"
    std::string group; // "density"
    ParameterUnit unit = ParameterUnit::None;
    ParameterValue defaultValue;
    double lowest = 0; // what may be entered
    double highest = 0;
    std::vector<std::string> choices; // for ParameterUnit::Choice
    EvidenceGrade grade = EvidenceGrade::C;
    std::string
        evidence; // key into the evidence register; empty: a convention of the model, see citation text there
};

struct Source
{
    std::string title;
    std::string url;
    int year = 0;
    std::string figure; // what the source says
};

struct Evidence
{
    std::string key;
    std::string condition; // what was measured, under which conditions
    EvidenceGrade grade = EvidenceGrade::C;
    std::vector<Source> sources;
};

// All parameters, sorted by id; built once. Every key of cli.md is there.
std::span<const Parameter> parameters();
const Parameter* findParameter(std::string_view id);
// The known key nearest to one that is not known, by edit distance.
std::string_view nearestParameter(std::string_view id);
// What a default rests on; nothing for an empty or unknown key.
const Evidence* findEvidence(std::string_view key);

// The archetypes of M8, in the order in which they are offered.
std::span<const std::string_view> archetypeIds();

} // namespace tare::model
