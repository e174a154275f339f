// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

#include <vector>

// The money of one workload (or any sum of them) over the months from the start of its work (M9).
namespace tare::model {

// The capacity saving in one pool. Until its commitments end (in months from the start of work) only the
// factor φ of it is cash.
struct CapacityPart
{
    MoneyPerMonth share;
    double factor = 1;
    Months factorUntil;
};

struct CashFlowInput
{
    Money oneOff;            // spread evenly over the build; all in month 1 where that takes no time
    PersonDays days;         // of work
    double capacityDays = 0; // q, person-days a month; must be above 0 where days are
    std::vector<CapacityPart> capacity;
    MoneyPerMonth other;   // artefact + serverless + soft saving
    MoneyPerMonth wasmRun; // the Wasm side while both run
    Months overlap;
    double growth = 0; // of usage, a year
    int horizon = 0;   // months
    Money month0;      // cash at the very start: a programme's fixed cost is negative
};

struct CashFlow
{
    std::vector<Money> months; // index 0: the very start; 1 … horizon: the grid months
    Months build;
    Months cutOver; // build + overlap
};

// M9: month m takes each rate times the part of [m − 1, m] that it covers.
CashFlow cashFlow(const CashFlowInput& input);
// The same into a vector that is kept, for many workloads in a row.
void cashFlowInto(const CashFlowInput& input, CashFlow& result);

// The flows of the investment alone, one-off cost and overlap, as amounts below or equal to 0: what ROI
// divides by.
std::vector<Money> investmentFlow(const CashFlowInput& input);

} // namespace tare::model
