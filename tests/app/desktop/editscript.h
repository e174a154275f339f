// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/workspace.h"

namespace tare::tests {

inline constexpr int scriptLength = 300;

// The edit with that number of a session in which everything is edited and now and then taken back.
void performEdit(views::Workspace& workspace, int number);

} // namespace tare::tests
