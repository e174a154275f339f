// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tare::app {

// Runs the program: the command line where a verb was given, the window else. Returns the exit code.
int start(int argc, char** argv);

} // namespace tare::app
