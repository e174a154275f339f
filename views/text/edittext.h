// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/history/edit.h"

#include <QString>

namespace tare::views {

// What an edit did, to follow "Undo": "change of Horizon to 24 months", "import of focus.csv".
QString editName(const model::Edit& edit);

} // namespace tare::views
