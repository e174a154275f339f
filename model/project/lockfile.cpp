// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/lockfile.h"

#include "model/project/files.h"
#include "model/project/username.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <fcntl.h>
#include <optional>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tare::model::storage {
namespace {

constexpr std::size_t longestLockText = 1024;
constexpr int attempts = 50; // only as often as others take and drop the file under our hands

struct Holder
{
    std::string user, host, process;
};

std::string hostName()
{
    std::array<char, 256> buffer{};
    if (::gethostname(buffer.data(), buffer.size() - 1) != 0)
        return {};
    return buffer.data();
}

// The text is shown to people: what cannot be shown is dropped.
std::string printable(std::string_view text)
{
    std::string result;
    for (const char character : text)
        if (static_cast<unsigned char>(character) >= 0x20 && character != 0x7f)
            result += character;
    return result;
}

Holder readHolder(int descriptor)
{
    std::array<char, longestLockText> buffer{};
    const ssize_t length = ::pread(descriptor, buffer.data(), buffer.size(), 0);
    std::string_view text(buffer.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    const auto nextLine = [&text] {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line = printable(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        return line;
    };
    Holder holder;
    holder.user = nextLine();
    holder.host = nextLine();
    holder.process = nextLine();
    return holder;
}

Error lockedBy(const Holder& holder)
{
    return {ErrorCode::ProjectLocked, {holder.user, holder.host, holder.process}, {}};
}

bool isAlive(const std::string& process)
{
    int id = 0;
    const auto [end, error] = std::from_chars(process.data(), process.data() + process.size(), id);
    if (error != std::errc() || end != process.data() + process.size() || id <= 0)
        return true; // not understood: believed
    return ::kill(id, 0) == 0 || errno != ESRCH;
}

Status writeHolder(int descriptor)
{
    const std::string text = userName() + "\n" + hostName() + "\n" + std::to_string(::getpid()) + "\n";
    if (::ftruncate(descriptor, 0) != 0)
        return writeError(errno);
    const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), 0);
    if (written != static_cast<ssize_t>(text.size()))
        return writeError(written < 0 ? errno : ENOSPC);
    return {};
}

enum class Attempt { Held, HeldByOther, Replaced };

Attempt tryHold(int descriptor, const std::string& path, const Holder& holder)
{
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return Attempt::HeldByOther;
        const bool isFree = holder.process.empty() || (holder.host == hostName() && !isAlive(holder.process));
        return isFree ? Attempt::Held : Attempt::HeldByOther;
    }
    // between opening and locking, the former holder may have removed the file: then it is another one now
    struct stat info
    {
    };
    const std::optional<FileMark> mark = fileMark(path);
    if (::fstat(descriptor, &info) != 0 || mark != FileMark{info.st_dev, info.st_ino})
        return Attempt::Replaced;
    return Attempt::Held;
}

} // namespace

std::string lockName(const std::string& project)
{
    return project + "-lock";
}

Result<LockFile> LockFile::acquire(const std::string& project)
{
    const std::string path = lockName(project);
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0644);
        if (descriptor < 0)
            return writeError(errno);
        const Holder before = readHolder(descriptor);
        const Attempt result = tryHold(descriptor, path, before);
        if (result == Attempt::Held) {
            LockFile lock(path, descriptor, !before.process.empty());
            if (Status status = writeHolder(descriptor); !status)
                return status.error();
            return lock;
        }
        ::close(descriptor);
        if (result == Attempt::HeldByOther)
            return lockedBy(before);
    }
    return Error{ErrorCode::ProjectLocked, {"", "", ""}, {}};
}

LockFile::LockFile(LockFile&& other) noexcept
    : m_path(std::move(other.m_path)), m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_wasStale(other.m_wasStale)
{
}

LockFile::~LockFile()
{
    if (m_descriptor < 0)
        return;
    // removed while it is still held, so that nobody can be holding the file that goes
    ::unlink(m_path.c_str());
    ::close(m_descriptor);
}

} // namespace tare::model::storage
