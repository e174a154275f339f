// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/scenario/parameter.h"

#include <string>
#include <vector>

// How the rows of the parameter catalogue are written. Each group has a file of its own; catalogue.cpp joins
// them.
namespace tare::model {

// What may be entered, both ends included.
struct Bounds
{
    double lowest = 0;
    double highest = 0;
};
inline constexpr Bounds anyFraction{0, 1};
inline constexpr Bounds anyAmount{0, 1e12};

// The group is what stands before the first point of the id.
Parameter numberParameter(std::string id, ParameterUnit unit, Range defaultValue, Bounds bounds,
                          EvidenceGrade grade, std::string evidence);
Parameter switchParameter(std::string id, bool defaultValue, std::string evidence);
Parameter choiceParameter(std::string id, std::vector<std::string> choices, std::string defaultValue,
                          std::string evidence);
constexpr Range same(double value)
{
    return {value, value, value};
}
// Evidence gives memory of processes in MB (10^6 bytes); parameters are in MiB. Rounded to hundredths.
Range mebibytesFromMegabytes(Range megabytes);

using Catalogue = std::vector<Parameter>;
void addCostParameters(Catalogue& catalogue);     // cost, rightsize
void addDensityParameters(Catalogue& catalogue);  // density without languages
void addLanguageParameters(Catalogue& catalogue); // everything with <lang>
void addDeliveryParameters(Catalogue& catalogue); // egress, coldstart, serverless, soft
void addEffortParameters(Catalogue& catalogue);   // effort without languages
void addFinanceParameters(Catalogue& catalogue);  // time, programme, commitment, risk

} // namespace tare::model
