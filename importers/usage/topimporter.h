// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/importer.h"

#include <memory>

namespace tare::importers {

// "kubectl-top": the table that kubectl top pods writes, with or without --containers, -A, --sum and headers.
// One sample, not an average.
std::unique_ptr<Importer> makeTopImporter();

} // namespace tare::importers
