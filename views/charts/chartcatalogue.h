// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/charts/plot.h"
#include "views/text/numbertext.h"

#include <QString>

#include <span>
#include <string_view>

namespace tare::views {

// Every chart that is drawn from a result: add one here, and its name in the same row.
struct ChartEntry
{
    std::string_view id; // "effort-saving"
    QString (*name)();
    Plot (*make)(const model::Evaluation& evaluation, const NumberText& numbers);
};
std::span<const ChartEntry> charts();

} // namespace tare::views
