// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace tare::model::storage {
namespace {

Status synchroniseAny(const std::string& path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return writeError(errno);
    const int result = ::fsync(descriptor);
    const int systemError = errno;
    ::close(descriptor);
    // some network file systems cannot synchronise a folder: nothing more can be done there
    if (result != 0 && systemError != EINVAL && systemError != ENOTSUP)
        return writeError(systemError);
    return {};
}

} // namespace

Error writeError(int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return {ErrorCode::DiskFull, {}, {}};
    return {ErrorCode::FileUnwritable, {std::strerror(systemError)}, {}};
}

std::optional<FileMark> fileMark(const std::string& path)
{
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) != 0)
        return std::nullopt;
    return FileMark{info.st_dev, info.st_ino};
}

PathKind pathKind(const std::string& path)
{
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) != 0)
        return errno == ENOENT ? PathKind::Missing : PathKind::Other;
    return S_ISREG(info.st_mode) ? PathKind::RegularFile : PathKind::Other;
}

std::uint64_t fileSize(const std::string& path)
{
    struct stat info
    {
    };
    return ::stat(path.c_str(), &info) == 0 ? static_cast<std::uint64_t>(info.st_size) : 0;
}

Result<std::string> canonicalPath(const std::string& path)
{
    std::error_code error;
    const std::filesystem::path whole = std::filesystem::canonical(path, error);
    if (!error)
        return whole.string();
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    const std::filesystem::path folder = std::filesystem::canonical(absolute.parent_path(), error);
    if (error)
        return Error{ErrorCode::FileUnreadable, {std::strerror(error.value())}, {}};
    return (folder / absolute.filename()).string();
}

std::string absolutePath(const std::string& path)
{
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(path, error);
    return error ? path : absolute.lexically_normal().string();
}

std::string unfinishedName(const std::string& target)
{
    return target + "-new";
}

std::string journalName(const std::string& file)
{
    return file + "-journal";
}

void removeUnfinished(const std::string& target)
{
    const std::string unfinished = unfinishedName(target);
    ::unlink(unfinished.c_str());
    ::unlink(journalName(unfinished).c_str());
}

void removeJournal(const std::string& file)
{
    ::unlink(journalName(file).c_str());
}

Status synchronise(const std::string& file)
{
    return synchroniseAny(file, O_RDONLY);
}

Status synchroniseFolderOf(const std::string& file)
{
    return synchroniseAny(std::filesystem::path(file).parent_path().string(), O_RDONLY | O_DIRECTORY);
}

Status moveIntoPlace(const std::string& from, const std::string& target, Replacing replacing)
{
    int result = -1;
    if (replacing == Replacing::Refused) {
        result = ::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE);
        // file systems without this call: the lock file keeps others of us away, which has to do
        if (result != 0 && (errno == EINVAL || errno == ENOSYS) && pathKind(target) == PathKind::Missing)
            result = ::rename(from.c_str(), target.c_str());
    } else {
        result = ::rename(from.c_str(), target.c_str());
    }
    if (result != 0)
        return writeError(errno);
    return synchroniseFolderOf(target);
}

Status keepBackup(const std::string& file, const std::string& backup)
{
    ::unlink(backup.c_str());
    if (::link(file.c_str(), backup.c_str()) == 0)
        return {};
    std::error_code error;
    std::filesystem::copy_file(file, backup, error);
    if (error) {
        ::unlink(backup.c_str());
        return writeError(error.value());
    }
    return synchronise(backup);
}

void dropBackup(const std::string& backup)
{
    ::unlink(backup.c_str());
}

} // namespace tare::model::storage
