// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/charts/chartcatalogue.h"

#include "views/charts/rankingplots.h"
#include "views/charts/tcoplots.h"

#include <QCoreApplication>

namespace tare::views {

namespace {

struct ChartNames
{
    Q_DECLARE_TR_FUNCTIONS(ChartNames)
};

const ChartEntry entries[] = {
    {"effort-saving", [] { return ChartNames::tr("Effort × saving"); }, effortSavingPlot},
    {"cumulative-saving", [] { return ChartNames::tr("Cumulative saving"); }, cumulativeSavingPlot},
    {"cost", [] { return ChartNames::tr("Cost a month"); },
     [](const model::Evaluation& evaluation, const NumberText& numbers) {
         return costPlot(evaluation, CostDrawing::Lines, numbers);
     }},
    {"cost-stacked", [] { return ChartNames::tr("Cost a month, by component"); },
     [](const model::Evaluation& evaluation, const NumberText& numbers) {
         return costPlot(evaluation, CostDrawing::Stacked, numbers);
     }},
    {"cumulative-cash", [] { return ChartNames::tr("Cumulative cash of migrating, against right-sizing"); },
     cumulativeCashPlot},
};

} // namespace

std::span<const ChartEntry> charts()
{
    return entries;
}

} // namespace tare::views
