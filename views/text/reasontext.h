// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/evaluation/reconciliation.h"
#include "views/text/numbertext.h"

#include <QString>

namespace tare::views {

QString verdictName(model::Verdict verdict);   // "Beyond horizon"
QChar verdictLetter(model::Verdict verdict);   // M, H, N, –, B, ?
QString dataGradeName(model::DataGrade grade); // "measured"
QString costBasisName(model::CostBasis basis); // "Effective Cost"
QString resourceName(model::Resource resource);
QString languageName(model::Language language);
QString otherCategoryName(model::OtherCategory category);
QString billPartName(model::BillPart part); // "Other lines"
QString capacityTypeName(model::CapacityType type);
QString findingName(std::string_view code);
// Where the language of a workload was read from.
QString languageSourceName(std::string_view source);

// Why a workload has the place that it has, in one sentence. Figures come from the workload's own row.
QString sentence(const model::WorkloadFigures& workload, const NumberText& numbers);
// The same from the code and its arguments alone.
QString sentence(const model::Reason& reason);
bool hasOwnSentence(const model::Reason& reason);

// "7.6 (5.3–10.3) months": P50 and P10–P90 where they were drawn, else the likely payback. Empty where there
// is none.
QString paybackText(const model::PaybackFigures& payback, int horizonMonths, const NumberText& numbers);

// ">36": what is known of a payback that does not come within the horizon.
QString pastHorizonText(int horizonMonths, const NumberText& numbers);

// A remark about the result as a whole.
QString sentence(const model::Remark& remark);

} // namespace tare::views
