// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/billrows.h"
#include "model/evaluation/snapshot.h"

#include <optional>

namespace tare::app {

// Rows of a file that was imported as a bill, if it still lies where it was and is still what it was: of the
// same size and the same content. Nothing where it is another file now. Errors: FileUnreadable where it is
// gone, those of reading, Cancelled.
model::Result<std::optional<importers::BillRows>> readSourceRows(const model::SourceFile& file,
                                                                 const importers::BillRowsWanted& wanted,
                                                                 const model::StopToken& stop);

} // namespace tare::app
