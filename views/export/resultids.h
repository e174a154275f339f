// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

#include <string_view>

// The spelling of names in JSON and CSV (cli.md). They never change with the language.
namespace tare::views {

std::string_view verdictId(model::Verdict verdict);
std::string_view costBasisId(model::CostBasis basis);
std::string_view dataGradeId(model::DataGrade grade);
std::string_view findingGradeId(model::FindingGrade grade);
std::string_view resourceId(model::Resource resource);
std::string_view capacityTypeId(model::CapacityType type);
std::string_view priceSourceId(model::PriceSource source);

} // namespace tare::views
