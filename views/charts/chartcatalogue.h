// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/cumulative.h"
#include "views/charts/plot.h"
#include "views/text/numbertext.h"

#include <QString>

#include <span>
#include <string_view>

namespace tare::views {

// What charts are drawn from.
struct ChartInput
{
    const model::Evaluation& evaluation;
    model::WorkloadList workloads; // the rows in view; charts of the programme look at all
    const NumberText& numbers;
};

// Every chart that is drawn from a result: add one here, and its name in the same row.
struct ChartEntry
{
    std::string_view id; // "effort-saving"
    QString (*name)();
    Plot (*make)(const ChartInput& input);
};
std::span<const ChartEntry> charts();

} // namespace tare::views
