// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tables/askedfigure.h"

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

QString poolKey(const model::PoolFigures& pool)
{
    const std::string type = pool.capacityType == model::CapacityType::Spot ? "spot" : "on-demand";
    return QString::fromStdString(pool.cluster + '\n' + pool.pool + '\n' + pool.instanceType + '\n' + type);
}

} // namespace tare::views
