// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/totalcost.h"

#include <numeric>

namespace tare::model {

namespace {

Money sum(const std::vector<Money>& series)
{
    return std::accumulate(series.begin(), series.end(), Money());
}

} // namespace

TotalCost totalCost(const Evaluation& evaluation)
{
    const TcoSeries& tco = evaluation.tco;
    TotalCost cost{sum(tco.stay), sum(tco.rightSize), sum(tco.migrate), sum(tco.migrateOneOff)};
    if (!tco.migrateProgramme.empty())
        cost.once += tco.migrateProgramme.front();
    return cost;
}

std::vector<Money> programmeFlow(const Evaluation& evaluation)
{
    const TcoSeries& tco = evaluation.tco;
    std::vector<Money> flow(tco.migrate.size());
    for (std::size_t month = 0; month < flow.size(); ++month)
        flow[month] = tco.rightSize[month] - tco.migrate[month];
    return flow;
}

bool isRightSizingWorthIt(const TotalCost& cost)
{
    return cost.rightSize.value() < cost.stay.value() * 0.995;
}

} // namespace tare::model
