// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/selection/beside.h"

#include "model/evaluation/comparison.h"

#include <string_view>
#include <unordered_map>

namespace tare::model {

std::vector<std::optional<std::size_t>> placesIn(const Evaluation& other, const Evaluation& evaluation)
{
    std::unordered_map<std::string_view, std::size_t> placeOf;
    for (std::size_t i = 0; i < other.workloads.size(); ++i)
        placeOf.emplace(other.workloads[i].id, i);
    std::vector<std::optional<std::size_t>> places;
    places.reserve(evaluation.workloads.size());
    for (const WorkloadFigures& workload : evaluation.workloads) {
        const auto found = placeOf.find(workload.id);
        places.push_back(found == placeOf.end() ? std::nullopt : std::optional(found->second));
    }
    return places;
}

FigureBeside figureBeside(const Figure& figure, const Evaluation& evaluation, std::size_t workload,
                          const Evaluation& other, std::optional<std::size_t> place)
{
    FigureBeside beside;
    if (!place)
        return beside;
    beside.before = figure.read(other, *place);
    const std::optional<double> now = figure.read(evaluation, workload);
    if (!beside.before || !now)
        return beside;
    beside.change = *now - *beside.before;
    beside.share = shareOfChange(*beside.before, *beside.change);
    return beside;
}

} // namespace tare::model
