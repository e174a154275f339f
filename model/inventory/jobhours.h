// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <optional>
#include <vector>

namespace tare::model {

// How many pods of a job run at a time, as a mean over the hours that the export tells of: from the first
// start to the moment of the snapshot (or the last event, where it names none). A run that has not ended runs
// until then. Nothing where no status time is there, or no time has passed (M1).
std::optional<double> meanRunningPods(const std::vector<const ControllerRecord*>& jobs,
                                      std::optional<Timestamp> observedAt);

} // namespace tare::model
