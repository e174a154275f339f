// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/schema.h"

namespace tare::tests {

// The schema of today with one more step, as the next version of the program would have it: a table for
// remarks with a row for each import.
const model::storage::Schema& schemaWithAnotherStep();
// The same with a step that fails after it has changed something.
const model::storage::Schema& schemaWithAFailingStep();

} // namespace tare::tests
