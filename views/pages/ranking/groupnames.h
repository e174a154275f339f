// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/selection/groups.h"

#include <QString>

#include <optional>
#include <span>

namespace tare::views {

// What the ranking can be grouped by, none first.
std::span<const model::GroupBy> groupings();
QString groupingName(model::GroupBy by);
// As it is stored; what is not known means none.
QString groupId(model::GroupBy by);
model::GroupBy groupFromId(const QString& id);
// The column of the ranking that says what a grouping says.
std::optional<int> columnOf(model::GroupBy by);

} // namespace tare::views
