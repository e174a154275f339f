// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/project/project.h"

#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

// What the tests of the project do again and again.
namespace tare::tests {

std::string contentOf(const std::string& path); // empty where it cannot be read
void writeContent(const std::string& path, const std::string& content);
// Runs SQL on a file behind the project's back. False: SQLite refused.
bool runSql(const std::string& file, const std::string& sql);
// Names in the folder, sorted, joined with blanks.
std::string namesIn(const std::string& folder);

// Opens, checks and hashes; "missing" where there is no file; a text that says what is wrong where something
// is.
std::string stateOf(const std::string& project);

// The undo list without times and people; empty where it cannot be read.
std::vector<model::Edit> editsOf(model::Project& project);

template<typename T> std::unique_ptr<model::Project> take(T result)
{
    if (!result) {
        qWarning("opening failed with code %d", static_cast<int>(result.error().code));
        return nullptr;
    }
    return std::move(*result);
}

// Memory where there is some: thousands of commits would otherwise wait for the disk. What a killed process
// has written stays in either.
QString scratchTemplate();

// A new project in a folder of its own.
class ScratchProject
{
public:
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string path() const { return folder() + "/p.tare"; }
    std::unique_ptr<model::Project> open(model::OpenOptions options = {}) const
    {
        options.createIfMissing = true;
        return take(model::Project::open(path(), options));
    }

private:
    QTemporaryDir m_folder{scratchTemplate()};
};

// What today's program calls the file that it has brought up to date: "-backup-schema2".
std::string backupEnding();
inline std::string backupOf(const ScratchProject& project)
{
    return project.path() + backupEnding();
}

} // namespace tare::tests
