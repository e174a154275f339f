// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/tables/tablemodel.h"

#include <optional>
#include <string_view>
#include <vector>

namespace tare::views {

// The columns of the ranking in the order of RankingModel::Column.
std::vector<TableColumn> rankingColumns();
// The workload figure that a column shows; empty where it shows text or depends on the result.
std::string_view rankingFigure(int column);
// A column that sets another scenario beside a column of this one.
struct ComparisonColumn
{
    enum class Part { Before, Change, Share };
    int of = 0; // a RankingModel::Column
    Part part = Part::Before;
};
std::optional<ComparisonColumn> comparisonColumn(int column);

// The columns from the one that is needed most to the one that is given up first.
const std::vector<int>& rankingColumnsByNeed();

} // namespace tare::views
