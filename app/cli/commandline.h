// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <string>
#include <vector>

namespace tare::app {

// Whether the words (without the program's name) are for the command line: all but none and one project,
// which ask for the window.
bool isForCommandLine(const std::vector<std::string>& words);

// Runs one call of the program without a window and returns its exit code (cli.md). Needs a QCoreApplication
// for the translations of messages.
int runCommandLine(const std::vector<std::string>& words, std::FILE* output, std::FILE* messages);

// Says that no display answers, and returns the exit code of that.
int refuseWindow(std::FILE* messages);

} // namespace tare::app
