// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>
#include <vector>

namespace tare::app {

struct InputFile
{
    std::string path;
    bool isFromFolder = false; // found in a folder: a file of no known format is passed over, not an error
};

// The files behind the paths a person named: folders are walked to their ends in the order of names, hidden
// files and symbolic links to folders are left out. Errors: FileUnreadable; EmptyFile for a folder without
// files.
model::Result<std::vector<InputFile>> inputFiles(const std::vector<std::string>& paths);

} // namespace tare::app
