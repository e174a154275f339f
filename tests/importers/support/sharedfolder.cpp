// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/importers/support/sharedfolder.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace tare::tests {

namespace fs = std::filesystem;

std::optional<std::string> sharedFolder()
{
    const char* const told = std::getenv("TARE_SHARED");
    const fs::path folder = told ? fs::path(told) : fs::path(TARE_SOURCE_DIR) / ".." / "shared";
    if (!fs::is_directory(folder))
        return {};
    return folder.lexically_normal().string();
}

std::string testData(const std::string& path)
{
    return std::string(TARE_SOURCE_DIR) + "/tests/data/" + path;
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

std::vector<std::string> filesIn(const std::string& folder, const std::string& suffix)
{
    std::vector<std::string> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error)) {
        if (entry->is_regular_file() && entry->path().string().ends_with(suffix))
            files.push_back(entry->path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace tare::tests
