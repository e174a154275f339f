// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace tare::model {

// One figure in two results of the same data. change is absent where it exists in one of them only.
struct FigureChange
{
    std::optional<double> before, after, change;
    bool isBetter = false, isWorse = false; // neither where it did not move, or where neither is
};

// figure: id, which says whether more of it is better.
FigureChange figureChange(std::string_view figure, std::optional<double> before, std::optional<double> after);

} // namespace tare::model
