// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"

namespace tare::app {

// Ctrl+C (SIGINT) and SIGTERM ask the token to stop, so that the work ends with nothing half done.
void stopOnInterrupt(const model::StopToken& token);

} // namespace tare::app
