// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/workspace.h"

namespace tare::views {

Workspace::~Workspace() = default;

} // namespace tare::views
