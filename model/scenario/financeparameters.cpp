// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/scenario/catalogue.h"

namespace tare::model {

namespace {

using Unit = ParameterUnit;
using Grade = EvidenceGrade;

} // namespace

void addFinanceParameters(Catalogue& catalogue)
{
    const auto add = [&](const char* id, Unit unit, Range value, Bounds bounds, const char* evidence) {
        catalogue.push_back(numberParameter(id, unit, value, bounds, Grade::C, evidence));
    };
    constexpr const char* time = "convention.time";
    add("time.horizon_months", Unit::Months, same(36), {1, 600}, time);
    add("time.discount_rate", Unit::FractionPerYear, {0.05, 0.08, 0.12}, {-0.99, 10}, time);
    add("time.growth", Unit::FractionPerYear, {-0.05, 0, 0.15}, {-0.99, 10}, time);
    add("time.overlap_months", Unit::Months, {0.5, 1, 3}, {0, 600}, time);
    // one developer, full time
    add("time.capacity_days_month", Unit::PersonDaysPerMonth, same(19), {0.01, 1e6}, time);

    // person-days of the evidence at 760 a day; upkeep of a year in twelve parts
    add("programme.fixed_cost", Unit::Money, {22800, 53200, 136800}, anyAmount, "effort.platform_setup");
    add("programme.month_cost", Unit::MoneyPerMonth, {950, 2533, 6333}, anyAmount, "effort.platform_run");

    constexpr const char* commitments = "convention.commitments";
    add("commitment.share", Unit::Fraction, same(0), anyFraction, commitments);
    add("commitment.discount", Unit::Fraction, {0.17, 0.3, 0.6}, {0, 0.99}, "price.discount.commit");
    add("commitment.end_month", Unit::Months, same(0), {0, 600}, commitments);
    add("commitment.absorb", Unit::Fraction, {0, 0.25, 1}, anyFraction, commitments);

    constexpr const char* draws = "convention.draws";
    add("risk.draws", Unit::Count, same(2000), {0, 1e6}, draws);
    add("risk.seed", Unit::Count, same(1), {0, 9007199254740991.0}, draws);
    add("risk.effort_correlation", Unit::Fraction, same(0.3), anyFraction, draws);
}

} // namespace tare::model
