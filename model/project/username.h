// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace tare::model {

// The name by which the system knows whoever runs the program; its number where there is no name.
std::string userName();

} // namespace tare::model
