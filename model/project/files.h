// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

// The few things about files that SQLite does not do for us.
namespace tare::model::storage {

// Which file a name stands for; another one when it was replaced.
struct FileMark
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    bool operator==(const FileMark&) const = default;
};
std::optional<FileMark> fileMark(const std::string& path);

enum class PathKind { Missing, RegularFile, Other };
PathKind pathKind(const std::string& path);
std::uint64_t fileSize(const std::string& path); // 0 where there is none

// The one name that all ways to a file lead to: absolute, links followed. The last part may not exist yet.
// Errors: FileUnreadable (the folder does not exist or may not be entered).
Result<std::string> canonicalPath(const std::string& path);
// Absolute, for remembering where an import lay; links are left alone. The path itself where that fails.
std::string absolutePath(const std::string& path);

// A file that is being made stands under this name beside its target until it is whole. Whoever holds the
// target's lock owns it; one that is found without a lock was left by a program that was killed.
std::string unfinishedName(const std::string& target);
void removeUnfinished(const std::string& target);
std::string journalName(const std::string& file);
void removeJournal(const std::string& file);

// Puts a file and its folder's entry on the medium. Errors: FileUnwritable, DiskFull.
Status synchronise(const std::string& file);
Status synchroniseFolderOf(const std::string& file);
// Gives the finished file its name and makes that last; replaces what is there only where allowed.
enum class Replacing { Allowed, Refused };
Status moveIntoPlace(const std::string& from, const std::string& target, Replacing replacing);
// A second name for the same file, or a copy where the file system has none. An older one of that name goes.
Status keepBackup(const std::string& file, const std::string& backup);
void dropBackup(const std::string& backup);

// DiskFull or FileUnwritable with the system's reason.
Error writeError(int systemError);

} // namespace tare::model::storage
