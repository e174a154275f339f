// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "model/base/work.h"

#include <functional>

namespace tare::importers {

// Runs the consumer with a source whose bytes are read (and inflated) beside it, on another task
// of the executor where it has one to spare. The consumer may stop reading early. Correct whatever the
// executor does: with one thread, the consumer reads for itself. The buffers are wiped afterwards, since
// exports can hold secrets. What the consumer throws is thrown again here.
void withReadAhead(ByteSource& source, model::Executor& executor,
                   const std::function<void(ByteSource& ahead)>& consumer);

} // namespace tare::importers
