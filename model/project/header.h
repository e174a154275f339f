// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <string>

namespace tare::model::storage {

// The two numbers by which a project is known, read from its first bytes before SQLite reads anything.
struct Header
{
    std::uint32_t applicationId = 0;
    std::uint32_t schemaVersion = 0;
};

// vfs: as for opening. Goes through SQLite's file layer, because closing a file that SQLite has open
// elsewhere in this process would drop its locks. Errors: NotAProject, FileUnreadable.
Result<Header> readHeader(const std::string& file, const std::string& vfs);

} // namespace tare::model::storage
