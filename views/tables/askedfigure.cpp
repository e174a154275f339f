// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/askedfigure.h"

#include "model/selection/teams.h"

#include <algorithm>

namespace tare::views {

using model::FigureScope;

AskedFigure ofBill(const QString& figure)
{
    return {FigureScope::Bill, {}, figure};
}

AskedFigure ofProgramme(const QString& figure)
{
    return {FigureScope::Programme, {}, figure};
}

AskedFigure ofPool(const model::PoolFigures& pool, const QString& figure)
{
    return {FigureScope::Pool, poolKey(pool), figure};
}

AskedFigure ofWorkload(const QString& id, const QString& figure)
{
    return {FigureScope::Workload, id, figure};
}

AskedFigure toAsked(const model::FigureReference& reference, const model::Evaluation& evaluation)
{
    AskedFigure asked{
        reference.scope, {}, QString::fromUtf8(reference.id.data(), qsizetype(reference.id.size()))};
    if (reference.scope == FigureScope::Workload)
        asked.item = QString::fromStdString(evaluation.workloads.at(reference.index).id);
    else if (reference.scope == FigureScope::Pool)
        asked.item = poolKey(evaluation.pools.at(reference.index));
    return asked;
}

std::optional<std::size_t> indexOf(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    if (asked.part)
        return rowsOf(asked, evaluation).rows.empty() ? std::nullopt : std::optional<std::size_t>(0);
    if (asked.scope == FigureScope::Workload) {
        const model::WorkloadFigures* found = evaluation.findWorkload(asked.item.toStdString());
        return found ? std::optional(static_cast<std::size_t>(found - evaluation.workloads.data()))
                     : std::nullopt;
    }
    if (asked.scope == FigureScope::Pool) {
        const auto found =
            std::find_if(evaluation.pools.begin(), evaluation.pools.end(),
                         [&](const model::PoolFigures& pool) { return poolKey(pool) == asked.item; });
        return found == evaluation.pools.end()
                   ? std::nullopt
                   : std::optional(static_cast<std::size_t>(found - evaluation.pools.begin()));
    }
    return 0;
}

model::RankingPart rowsOf(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    model::RankingPart part;
    if (!asked.part)
        return part;
    const AskedPart& of = *asked.part;
    part.verdicts = summedVerdicts(of.filter);
    const std::vector<std::string_view> teams = model::teamsOf(evaluation);
    RankingMatcher matcher;
    matcher.setEvaluation({std::shared_ptr<void>(), &evaluation}, teams); // no longer than this call
    part.whole = part.rows = matcher.matches(of.filter);
    if (!asked.item.isEmpty()) {
        const model::WorkloadFigures* workload = evaluation.findWorkload(asked.item.toStdString());
        part.rows.clear();
        if (workload)
            part.rows.push_back(static_cast<std::uint32_t>(workload - evaluation.workloads.data()));
        return part;
    }
    if (!of.group)
        return part;
    for (model::RankingGroup& group : model::groupsOf(evaluation, part.whole, of.groupBy, teams))
        if (group.key == *of.group) {
            part.rows = std::move(group.rows);
            // A verdict's own rows are added up, whichever it is.
            if (of.groupBy == model::GroupBy::Verdict && !of.isShare)
                part.verdicts.clear();
            return part;
        }
    part.rows.clear();
    return part;
}

std::optional<double> valueOf(const AskedFigure& asked, const model::Evaluation& evaluation)
{
    const model::Figure* figure = model::findFigure(asked.scope, asked.figure.toStdString());
    if (!figure)
        return std::nullopt;
    if (!asked.part) {
        const auto index = indexOf(asked, evaluation);
        return index ? figure->read(evaluation, *index) : std::nullopt;
    }
    const model::RankingPart part = rowsOf(asked, evaluation);
    const auto sum = model::sumOf(evaluation, *figure, part.rows, part.verdicts);
    return asked.part->isShare
               ? model::shareOf(sum, model::sumOf(evaluation, *figure, part.whole, part.verdicts))
               : sum;
}

model::FigureUnit unitOf(const AskedFigure& asked, const model::Figure& figure)
{
    return asked.part && asked.part->isShare ? model::FigureUnit::Fraction : figure.unit;
}

std::set<model::Verdict> summedVerdicts(const RankingFilter& filter)
{
    return filter.verdicts.empty() ? std::set{model::Verdict::Migrate} : filter.verdicts;
}

QString poolKey(const model::PoolFigures& pool)
{
    const std::string type = pool.capacityType == model::CapacityType::Spot ? "spot" : "on-demand";
    return QString::fromStdString(pool.cluster + '\n' + pool.pool + '\n' + pool.instanceType + '\n' + type);
}

} // namespace tare::views
