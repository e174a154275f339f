// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/header.h"

#include "model/project/files.h"
#include "model/project/schema.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <memory>
#include <string_view>

namespace tare::model::storage {
namespace {

constexpr std::size_t headerLength = 100; // sqlite.org/fileformat.html, 1.3
constexpr std::size_t schemaVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::string_view magic("SQLite format 3\0", 16);

using Bytes = std::array<unsigned char, headerLength>;

std::uint32_t bigEndian(const Bytes& bytes, std::size_t at)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | bytes[at + i];
    return value;
}

// What SQLite wants as a name holds the journals' names, too.
struct FileName
{
    explicit FileName(const std::string& file)
        : text(sqlite3_create_filename(file.c_str(), journalName(file).c_str(), (file + "-wal").c_str(), 0,
                                       nullptr))
    {
    }
    ~FileName() { sqlite3_free_filename(text); }
    FileName(const FileName&) = delete;
    FileName& operator=(const FileName&) = delete;

    // "char*" or "const char*", according to the version of SQLite
    decltype(sqlite3_create_filename(nullptr, nullptr, nullptr, 0, nullptr)) text;
};

} // namespace

Result<Header> readHeader(const std::string& file, const std::string& vfsName)
{
    sqlite3_vfs* vfs = sqlite3_vfs_find(vfsName.empty() ? nullptr : vfsName.c_str());
    if (!vfs)
        return Error{ErrorCode::FileUnreadable, {vfsName}, {}};
    const FileName name(file);
    // sized and aligned as SQLite does it for itself
    const auto memory = std::make_unique<std::max_align_t[]>(
        static_cast<std::size_t>(vfs->szOsFile) / sizeof(std::max_align_t) + 1);
    auto* handle = reinterpret_cast<sqlite3_file*>(memory.get());
    handle->pMethods = nullptr;
    const int opened =
        vfs->xOpen(vfs, name.text, handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_MAIN_DB, nullptr);
    if (opened != SQLITE_OK) {
        const int systemError = vfs->xGetLastError ? vfs->xGetLastError(vfs, 0, nullptr) : 0;
        return Error{ErrorCode::FileUnreadable,
                     {systemError ? std::strerror(systemError) : sqlite3_errstr(opened)},
                     {}};
    }
    Bytes bytes{};
    const int code = handle->pMethods->xRead(handle, bytes.data(), static_cast<int>(bytes.size()), 0);
    handle->pMethods->xClose(handle);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return Error{ErrorCode::FileUnreadable, {sqlite3_errstr(code)}, {}};
    if (code != SQLITE_OK || std::memcmp(bytes.data(), magic.data(), magic.size()) != 0)
        return Error{ErrorCode::NotAProject, {}, {}};
    const Header header{bigEndian(bytes, applicationIdAt), bigEndian(bytes, schemaVersionAt)};
    if (header.applicationId != static_cast<std::uint32_t>(applicationId))
        return Error{ErrorCode::NotAProject, {}, {}};
    return header;
}

} // namespace tare::model::storage
