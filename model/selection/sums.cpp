// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/selection/sums.h"

#include "model/explanation/treebuilder.h"

#include <cmath>

namespace tare::model {

namespace {

using explanation::Summand;
using explanation::TreeBuilder;

// An amount of money under a millionth is zero, and nothing has a share in it.
constexpr double nothing = 1e-6;

Explanation sumTree(const TreeBuilder& build, std::string_view label, const Figure& figure, RankingRows rows,
                    const std::set<Verdict>& verdicts)
{
    const Evaluation& evaluation = build.evaluation();
    const std::optional<double> sum = sumOf(evaluation, figure, rows, verdicts);
    if (!sum)
        return build.absent(label, figure.unit, "absent-nothing-adds-up");
    std::vector<Summand> summands;
    for (const std::uint32_t row : rows) {
        const WorkloadFigures& workload = evaluation.workloads[row];
        if (const std::optional<double> value = summandOf(evaluation, figure, row, verdicts))
            summands.push_back({{workload.id},
                                *value,
                                build.ofWorkload(workload),
                                FigureReference{FigureScope::Workload, figure.id, row}});
    }
    return build.sum(label, figure.unit, *sum, "of-workload", std::move(summands));
}

} // namespace

std::optional<double> shareOf(std::optional<double> part, std::optional<double> whole)
{
    return part && whole && std::abs(*whole) >= nothing ? std::optional(*part / *whole) : std::nullopt;
}

Explanation explainSum(const Evaluation& evaluation, const Figure& figure, RankingRows rows,
                       const std::set<Verdict>& verdicts)
{
    return sumTree(TreeBuilder(evaluation), figure.id, figure, rows, verdicts);
}

Explanation explainShare(const Evaluation& evaluation, const Figure& figure, const RankingPart& part)
{
    const TreeBuilder build(evaluation);
    Explanation own = sumTree(build, figure.id, figure, part.rows, part.verdicts);
    Explanation whole = sumTree(build, "sum-of-rows", figure, part.whole, part.verdicts);
    const std::optional<double> share = shareOf(own.value, whole.value);
    return build.node("share-of-total", FigureUnit::Fraction, share,
                      share ? "quotient" : "absent-nothing-adds-up", {std::move(own), std::move(whole)});
}

} // namespace tare::model
