// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/groups.h"

// Sums over parts of a ranking are figures as well: here is the tree behind each.
namespace tare::model {

// A part of a ranking, and the whole that it is a part of; verdicts as in sumOf(). Of the total row the part
// is the whole.
struct RankingPart
{
    std::vector<std::uint32_t> rows, whole;
    std::set<Verdict> verdicts;
};

// Part ÷ whole; absent where one of them is, or where the whole is nothing.
std::optional<double> shareOf(std::optional<double> part, std::optional<double> whole);

// The tree of sumOf(): the rows as inputs that lead on to their own trees, the largest each on its own, the
// others together.
Explanation explainSum(const Evaluation& evaluation, const Figure& figure, RankingRows rows,
                       const std::set<Verdict>& verdicts);
// The tree of the share that a part has in the sum of the whole.
Explanation explainShare(const Evaluation& evaluation, const Figure& figure, const RankingPart& part);

} // namespace tare::model
