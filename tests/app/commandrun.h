// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace tare::tests {

// One call of the program without a window, with what it wrote.
struct CommandRun
{
    int exitCode = -1;
    std::string output;
    std::string messages;

    QStringList messageLines() const;
};

CommandRun runTare(const std::vector<std::string>& words);

} // namespace tare::tests
