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
    {"payback", [] { return ChartNames::tr("Payback bars"); },
     [](const ChartInput& input) { return paybackPlot(input.evaluation, input.workloads, input.numbers); }},
    {"effort-saving", [] { return ChartNames::tr("Effort × saving"); },
     [](const ChartInput& input) {
         return effortSavingPlot(input.evaluation, input.workloads, input.numbers);
     }},
    {"cumulative-saving", [] { return ChartNames::tr("Cumulative saving"); },
     [](const ChartInput& input) {
         return cumulativeSavingPlot(input.evaluation, input.workloads, input.numbers);
     }},
    {"cost", [] { return ChartNames::tr("Cost a month"); },
     [](const ChartInput& input) { return costPlot(input.evaluation, CostDrawing::Lines, input.numbers); }},
    {"cost-stacked", [] { return ChartNames::tr("Cost a month, by component"); },
     [](const ChartInput& input) { return costPlot(input.evaluation, CostDrawing::Stacked, input.numbers); }},
    {"cumulative-cash", [] { return ChartNames::tr("Cumulative cash of migrating, against right-sizing"); },
     [](const ChartInput& input) { return cumulativeCashPlot(input.evaluation, input.numbers); }},
};

} // namespace

std::span<const ChartEntry> charts()
{
    return entries;
}

} // namespace tare::views
