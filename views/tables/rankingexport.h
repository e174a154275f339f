// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/export/sheet.h"
#include "views/tables/rankingmodel.h"

#include <string>
#include <vector>

namespace tare::views {

// What of a ranking leaves the window as a file: these columns of these workloads, in this order.
struct RankingExport
{
    std::vector<int> columns;
    std::vector<std::uint32_t> workloads;
    bool isFull = false; // numbers with all their digits, else as they are shown
    QString filter;      // what chose the workloads, in words; empty: all are there
};

// One row a workload; texts as they are shown.
Sheet rankingAsSheet(const RankingModel& model, const RankingExport& what);
// What chose the workloads, and where idle cost is.
QStringList rankingNotes(const RankingModel& model, const RankingExport& what);
// The same as one object, its columns named by their ids.
std::string rankingAsJson(const RankingModel& model, const RankingExport& what);

// The cell of a workload as a number in the digits that are asked for; nothing where it is text or missing.
std::optional<double> exportedNumber(const RankingModel& model, std::size_t workload, int column,
                                     bool isFull);

} // namespace tare::views
