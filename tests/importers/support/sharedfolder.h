// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace tare::tests {

// The folder of real samples and large inputs that is not part of the project: $TARE_SHARED, else "shared"
// beside the checkout. Nothing where it is not there; tests that need it are then skipped.
std::optional<std::string> sharedFolder();

// tests/data of this project, with the path behind it.
std::string testData(const std::string& path);

std::string contentOf(const std::string& path);

// Paths of the regular files of a folder whose names end so, sorted; not of folders inside it.
std::vector<std::string> filesIn(const std::string& folder, const std::string& suffix);

} // namespace tare::tests
