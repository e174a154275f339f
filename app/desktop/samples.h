// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/start/startpage.h"

#include <vector>

namespace tare::app {

// The sample projects of the start page. Their files are written when one is asked for, into the user's data
// folder.
std::vector<views::Sample> samples();

} // namespace tare::app
