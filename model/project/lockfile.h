// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <string>

namespace tare::model::storage {

// Says who has a project open for writing: "<project>-lock" with user, host and process id. SQLite's own
// locks alone could only say that somebody has it.
//
// The file is held with flock, so that the system lets go of it when a program dies however it dies; a file
// that nobody holds is stale and is taken over. Where the file system cannot do that (some network drives),
// the process id decides, and a lock of another machine is believed.
class LockFile
{
public:
    // Errors: ProjectLocked (user, host, process id), FileUnwritable, DiskFull.
    static Result<LockFile> acquire(const std::string& project);

    LockFile(LockFile&& other) noexcept;
    LockFile& operator=(LockFile&&) = delete;
    ~LockFile(); // removes it

    // A program that held it ended without closing the project.
    bool wasStale() const { return m_wasStale; }

private:
    LockFile(std::string path, int descriptor, bool wasStale)
        : m_path(std::move(path)), m_descriptor(descriptor), m_wasStale(wasStale)
    {
    }

    std::string m_path;
    int m_descriptor = -1;
    bool m_wasStale = false;
};

std::string lockName(const std::string& project);

} // namespace tare::model::storage
