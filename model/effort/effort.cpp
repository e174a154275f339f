// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/effort/effort.h"

#include <algorithm>
#include <cmath>

namespace tare::model {

namespace {

// COCOMO II: person-months per KSLOC^exponent at nominal drivers, and lines translated automatically a month.
constexpr double nominalProductivity = 2.94;
constexpr double linesTranslatedPerMonth = 2400;
constexpr double linesPerKsloc = 1000;
constexpr double hundredPercent = 100;
// Where more than half is modified, understanding counts in full.
constexpr double mostlyModified = 50;

Range combined(const Range& range, double factor, const Range& added)
{
    const auto days = [&](double value, double more) { return std::max(0.0, (value + more) * factor); };
    return {days(range.low, added.low), days(range.likely, added.likely), days(range.high, added.high)};
}

template<typename Function> Range forEachOf(const Range& range, Function&& function)
{
    return {function(range.low), function(range.likely), function(range.high)};
}

const Range& archetypeRange(const ResolvedScenario& scenario, std::string_view archetype)
{
    const auto ids = archetypeIds();
    const auto found = std::find(ids.begin(), ids.end(), archetype);
    // the last one is "unknown"
    const auto index = found == ids.end() ? ids.size() - 1 : static_cast<std::size_t>(found - ids.begin());
    return scenario.archetypeDays[index];
}

Range sizeOf(const ResolvedScenario& scenario, const EffortFacts& facts)
{
    return facts.overrides && facts.overrides->ksloc ? *facts.overrides->ksloc : scenario.ksloc;
}

Range archetypeEstimate(const ResolvedScenario& scenario, const EffortFacts& facts)
{
    const Range& reference = archetypeRange(scenario, facts.archetype);
    const Range ksloc = sizeOf(scenario, facts);
    const auto days = [](double atReference, double size) {
        return archetypeDays(PersonDays(atReference), size).value();
    };
    const Range scaled{days(reference.low, ksloc.low), days(reference.likely, ksloc.likely),
                       days(reference.high, ksloc.high)};
    return combined(scaled, facts.calibration, facts.remedyDays);
}

Range cocomoEstimate(const ResolvedScenario& scenario, const EffortFacts& facts)
{
    const LanguageParameters& language = scenario.language(facts.language);
    const auto days = [&](double ksloc) {
        CocomoInput input;
        input.ksloc = ksloc;
        input.designModified = language.designModified;
        input.codeModified = language.codeModified;
        input.integrationModified = language.integrationModified;
        input.assessment = scenario.assessment;
        input.understanding = scenario.understanding;
        input.unfamiliarity = scenario.unfamiliarity;
        input.translated = scenario.translated;
        input.effortMultiplier = scenario.effortMultiplier;
        return cocomoDays(input).value();
    };
    return combined(forEachOf(sizeOf(scenario, facts), days), facts.calibration, facts.remedyDays);
}

std::optional<Range> pointsEstimate(const ResolvedScenario& scenario, const EffortFacts& facts)
{
    if (!facts.overrides || !facts.overrides->effortPoints)
        return std::nullopt;
    const Range& points = *facts.overrides->effortPoints;
    const Range& days = scenario.daysPerPoint;
    // points are levels of the findings themselves: their remedies are in them
    return combined({points.low * days.low, points.likely * days.likely, points.high * days.high},
                    facts.calibration, Range{});
}

} // namespace

PersonDays cocomoDays(const CocomoInput& input)
{
    const double modified =
        0.4 * input.designModified + 0.3 * input.codeModified + 0.3 * input.integrationModified;
    const double unknown = input.understanding * input.unfamiliarity;
    const double adapted = modified <= mostlyModified
                               ? (input.assessment + modified * (1 + 0.02 * unknown)) / hundredPercent
                               : (input.assessment + modified + unknown) / hundredPercent;
    const double translated = input.translated / hundredPercent;
    const double equivalentKsloc = input.ksloc * (1 - translated) * adapted;
    const double months =
        nominalProductivity * std::pow(equivalentKsloc, sizeExponent) * input.effortMultiplier +
        input.ksloc * linesPerKsloc * translated / linesTranslatedPerMonth;
    return PersonDays(months * daysPerPersonMonth);
}

PersonDays archetypeDays(PersonDays atReferenceSize, double ksloc)
{
    return atReferenceSize * std::pow(ksloc / archetypeKsloc, sizeExponent);
}

EffortEstimate estimateEffort(const ResolvedScenario& scenario, const EffortFacts& facts)
{
    EffortEstimate estimate;
    estimate.archetype = archetypeEstimate(scenario, facts);
    estimate.cocomo = cocomoEstimate(scenario, facts);
    estimate.points = pointsEstimate(scenario, facts);
    estimate.isBelowCocomoSize = sizeOf(scenario, facts).likely < cocomoSmallestKsloc;
    if (facts.overrides && facts.overrides->effortDays) {
        estimate.method = EffortMethod::Entered;
        estimate.days = *facts.overrides->effortDays;
    } else if (scenario.effortMethod == EffortMethod::Cocomo) {
        estimate.method = EffortMethod::Cocomo;
        estimate.days = estimate.cocomo;
    } else if (scenario.effortMethod == EffortMethod::Points && estimate.points) {
        estimate.method = EffortMethod::Points;
        estimate.days = *estimate.points;
    } else {
        estimate.method = EffortMethod::Archetype;
        estimate.days = estimate.archetype;
    }
    return estimate;
}

Calibration calibrate(std::span<const FinishedMigration> finished)
{
    Calibration calibration;
    double estimated = 0;
    double actual = 0;
    double errors = 0;
    for (const FinishedMigration& migration : finished) {
        if (migration.estimated.value() <= 0)
            continue;
        estimated += migration.estimated.value();
        actual += migration.actual.value();
        errors +=
            std::abs(migration.actual.value() - migration.estimated.value()) / migration.estimated.value();
        ++calibration.finished;
    }
    if (calibration.finished == 0)
        return calibration;
    calibration.factor = actual / estimated;
    calibration.errorSoFar = errors / static_cast<double>(calibration.finished);
    return calibration;
}

Money oneOffCost(PersonDays days, MoneyPerDay dayRate, double contingency)
{
    return days * dayRate * (1 + contingency);
}

} // namespace tare::model
