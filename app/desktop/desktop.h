// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tare::app {

// Opens the window, with the project named as the first word where there is one. Returns the exit code.
int runDesktop(int argc, char** argv);

} // namespace tare::app
