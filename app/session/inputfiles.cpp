// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/inputfiles.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace tare::app {

namespace {

namespace fs = std::filesystem;

model::Error unreadable(const std::string& path, const std::error_code& reason)
{
    return {model::ErrorCode::FileUnreadable, {reason.message()}, {.file = path}};
}

bool isHidden(const fs::path& path)
{
    return path.filename().native().starts_with('.');
}

model::Status addFolder(const std::string& folder, std::vector<InputFile>& files)
{
    std::error_code error;
    std::vector<std::string> found;
    fs::recursive_directory_iterator entry(folder, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        if (isHidden(entry->path())) {
            if (entry->is_directory(error))
                entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_regular_file(error))
            found.push_back(entry->path().string());
    }
    if (error)
        return unreadable(folder, error);
    if (found.empty())
        return model::Error{model::ErrorCode::EmptyFile, {}, {.file = folder}};
    std::sort(found.begin(), found.end());
    for (std::string& path : found)
        files.push_back({std::move(path), true});
    return {};
}

} // namespace

model::Result<std::vector<InputFile>> inputFiles(const std::vector<std::string>& paths)
{
    std::vector<InputFile> files;
    for (const std::string& path : paths) {
        std::error_code error;
        const fs::file_status status = fs::status(path, error);
        if (error)
            return unreadable(path, error);
        if (fs::is_directory(status)) {
            if (model::Status added = addFolder(path, files); !added)
                return added.error();
        } else {
            files.push_back({path, false});
        }
    }
    return files;
}

} // namespace tare::app
