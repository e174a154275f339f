// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/resolved.h"

#include <optional>
#include <span>
#include <string_view>

// How many person-days a move takes (M8), by four methods that stand side by side.
namespace tare::model {

// M8, archetype days are for a service of this size.
inline constexpr double archetypeKsloc = 4.5;
// COCOMO II, exponent of size at nominal scale factors.
inline constexpr double sizeExponent = 1.0997;
// 1 person-month = 152 h = 19 days.
inline constexpr double daysPerPersonMonth = 19.0;

// What the COCOMO II reuse model asks for. Percentages run from 0 to 100.
struct CocomoInput
{
    double ksloc = 0;
    double designModified = 0, codeModified = 0, integrationModified = 0; // DM, CM, IM in percent
    double assessment = 0;       // AA: assessment and assimilation, 0 … 8
    double understanding = 0;    // SU: software understanding, 10 … 50
    double unfamiliarity = 0;    // UNFM: 0 … 1
    double translated = 0;       // AT: translated automatically, in percent
    double effortMultiplier = 1; // EM
};
// M8, person-days of adapting existing code. 0 where there is no code.
PersonDays cocomoDays(const CocomoInput& input);
// Below this size COCOMO is used outside what it was calibrated for.
inline constexpr double cocomoSmallestKsloc = 2.0;

// M8, days for an archetype's service of the given size.
PersonDays archetypeDays(PersonDays atReferenceSize, double ksloc);

// What is known about one workload.
struct EffortFacts
{
    Language language = Language::Unknown; // today's
    std::string_view archetype;            // one of archetypeIds()
    Range remedyDays;                      // of the findings that need work
    const WorkloadOverride* overrides = nullptr;
    double calibration = 1; // of calibrate(); applied to all but entered days
};

struct EffortEstimate
{
    EffortMethod method = EffortMethod::Archetype; // the one that gave days
    Range days;                                    // low, likely, high person-days, at least 0
    Range archetype;                               // with remedies, calibrated
    Range cocomo;                                  // with remedies, calibrated
    std::optional<Range> points;                   // where points were entered
    bool isBelowCocomoSize = false;                // under 2 KSLOC
};
// M8. Entered days always win; a method that lacks its input (points, entered) falls back to the archetype's
// days.
EffortEstimate estimateEffort(const ResolvedScenario& scenario, const EffortFacts& facts);

// One finished migration.
struct FinishedMigration
{
    PersonDays estimated; // by the method in force, before calibration
    PersonDays actual;
};
struct Calibration
{
    double factor = 1; // of the open estimates: actual days ÷ estimated days, over all finished ones
    std::optional<double>
        errorSoFar; // mean of |actual − estimated| ÷ estimated; absent without a finished one
    std::size_t finished = 0;
};
// M8. Migrations without an estimate above 0 are left out.
Calibration calibrate(std::span<const FinishedMigration> finished);

// M8, money for days of work with its contingency.
Money oneOffCost(PersonDays days, MoneyPerDay dayRate, double contingency);

} // namespace tare::model
