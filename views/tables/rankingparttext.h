// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/askedfigure.h"

namespace tare::views {

// A group of the ranking by its key: "storefront", "Migrate".
QString groupName(model::GroupBy by, std::string_view key);
// "Migrate: 6 of 41": which rows a sum adds up.
QString summedText(const model::Evaluation& evaluation, model::RankingRows rows,
                   const std::set<model::Verdict>& verdicts);

// What part of the ranking is asked: "Total", the name of a group or of a workload.
QString partName(const AskedFigure& asked, const model::Evaluation& evaluation);
// A sentence on it: "The rows of storefront, added up".
QString partSentence(const AskedFigure& asked, const model::Evaluation& evaluation);
// Which rows of it are added up, and under which filter.
QString partFacts(const AskedFigure& asked, const model::Evaluation& evaluation);

} // namespace tare::views
