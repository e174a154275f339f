// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/model/project/projecttools.h"

#include "model/project/migration.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace tare::tests {

QString scratchTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    const QString folder = QFileInfo(memory).isWritable() ? memory : QDir::tempPath();
    return folder + QStringLiteral("/tare-XXXXXX");
}

std::string contentOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

void writeContent(const std::string& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary | std::ios::trunc)
        .write(content.data(), static_cast<std::streamsize>(content.size()));
}

bool runSql(const std::string& file, const std::string& sql)
{
    sqlite3* database = nullptr;
    const bool isDone = sqlite3_open(file.c_str(), &database) == SQLITE_OK &&
                        sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK;
    if (!isDone)
        qWarning("%s", sqlite3_errmsg(database));
    sqlite3_close(database);
    return isDone;
}

std::string namesIn(const std::string& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "" : " ") + name;
    return text;
}

std::string stateOf(const std::string& path)
{
    auto project = model::Project::open(path);
    if (!project && project.error().code == model::ErrorCode::NoProject)
        return "missing";
    if (!project)
        return "cannot be opened: " + std::to_string(static_cast<int>(project.error().code));
    const auto findings = (*project)->check();
    if (!findings || !findings->empty())
        return "damaged";
    const auto hash = (*project)->logicalHash();
    return hash ? *hash : "cannot be read: " + std::to_string(static_cast<int>(hash.error().code));
}

std::vector<model::Edit> editsOf(model::Project& project)
{
    std::vector<model::Edit> edits;
    if (const auto made = project.edits())
        for (const model::MadeEdit& edit : *made)
            edits.push_back(edit.edit);
    return edits;
}

std::string backupEnding()
{
    return model::storage::backupName({}, model::storage::schemaVersion);
}

} // namespace tare::tests
