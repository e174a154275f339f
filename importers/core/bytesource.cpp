// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/bytesource.h"

#include "importers/core/gzipsource.h"
#include "importers/core/magic.h"
#include "importers/core/rawinput.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <system_error>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;

Error unreadable(const std::string& name, int reason)
{
    return {ErrorCode::FileUnreadable, {std::generic_category().message(reason)}, {.file = name}};
}

class FileInput final : public RawInput
{
public:
    FileInput(std::string name, int descriptor, std::uint64_t total, Sha256 sha256)
        : RawInput(std::move(name), sha256), m_descriptor(descriptor), m_total(total)
    {
    }
    ~FileInput() override { ::close(m_descriptor); }
    std::uint64_t total() const override { return m_total; }

protected:
    Result<std::size_t> readBytes(std::span<char> buffer) override
    {
        std::size_t filled = 0;
        while (filled < buffer.size()) {
            const ssize_t got = ::read(m_descriptor, buffer.data() + filled, buffer.size() - filled);
            if (got == 0)
                break;
            if (got > 0)
                filled += static_cast<std::size_t>(got);
            else if (errno != EINTR)
                return unreadable(name(), errno);
        }
        return filled;
    }

private:
    int m_descriptor;
    std::uint64_t m_total;
};

class MemoryInput final : public RawInput
{
public:
    MemoryInput(std::string name, std::string bytes)
        : RawInput(std::move(name), Sha256::Taken), m_bytes(std::move(bytes))
    {
    }
    std::uint64_t total() const override { return m_bytes.size(); }

protected:
    Result<std::size_t> readBytes(std::span<char> buffer) override
    {
        const std::size_t size = std::min(buffer.size(), m_bytes.size() - m_taken);
        std::copy_n(m_bytes.data() + m_taken, size, buffer.data());
        m_taken += size;
        return size;
    }

private:
    std::string m_bytes;
    std::size_t m_taken = 0;
};

class PlainSource final : public ByteSource
{
public:
    PlainSource(std::unique_ptr<RawInput> input, std::span<const char> start)
        : m_input(std::move(input)), m_start(start.begin(), start.end())
    {
    }

    Result<std::size_t> read(std::span<char> buffer) override
    {
        const std::size_t size = std::min(buffer.size(), m_start.size());
        std::copy_n(m_start.data(), size, buffer.data());
        m_start.erase(0, size);
        if (size == buffer.size())
            return size;
        auto got = m_input->read(buffer.subspan(size));
        if (!got)
            return got;
        return size + *got;
    }
    std::uint64_t bytesDone() const override { return m_input->done(); }
    std::uint64_t bytesTotal() const override { return m_input->total(); }
    FileIdentity identity() const override { return m_input->identity(); }
    const std::string& name() const override { return m_input->name(); }

private:
    std::unique_ptr<RawInput> m_input;
    std::string m_start; // taken from the input to know its kind, not yet given on
};

Result<std::unique_ptr<ByteSource>> unwrap(std::unique_ptr<RawInput> input)
{
    std::array<char, 2> start{};
    const auto got = input->read(start);
    if (!got)
        return got.error();
    const std::span<const char> begin(start.data(), *got);
    if (isGzip({begin.data(), begin.size()}))
        return std::unique_ptr<ByteSource>(
            std::make_unique<GzipSource>(std::move(input), begin, makeInflater()));
    return std::unique_ptr<ByteSource>(std::make_unique<PlainSource>(std::move(input), begin));
}

// Large files get their SHA-256 later, unless it is wanted now.
Result<std::unique_ptr<RawInput>> openInput(const std::string& path, bool isSha256Wanted)
{
    // Not blocking: the other end of a pipe may never come.
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0)
        return unreadable(path, errno);
    struct stat status
    {
    };
    const bool isKnown = ::fstat(descriptor, &status) == 0;
    if (!isKnown || !S_ISREG(status.st_mode)) {
        const int reason = isKnown ? S_ISDIR(status.st_mode) ? EISDIR : 0 : errno;
        ::close(descriptor);
        if (reason != 0)
            return unreadable(path, reason);
        // A file is read twice, for what it is and for what it says; a pipe is empty the second time.
        return Error{ErrorCode::FileUnreadable, {"no-plain-file"}, {.file = path}};
    }
    ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
    const auto total = static_cast<std::uint64_t>(status.st_size);
    const bool isTaken = isSha256Wanted || total <= largestHashedAtOnce;
    return std::unique_ptr<RawInput>(std::make_unique<FileInput>(
        path, descriptor, total, isTaken ? RawInput::Sha256::Taken : RawInput::Sha256::LeftOut));
}

} // namespace

RawInput::RawInput(std::string name, Sha256 sha256) : m_name(std::move(name))
{
    if (sha256 == Sha256::Taken)
        m_sha256.emplace();
}

Result<std::size_t> RawInput::read(std::span<char> buffer)
{
    auto got = readBytes(buffer);
    if (!got)
        return got;
    m_fingerprint.add(buffer.first(*got));
    if (m_sha256)
        m_sha256->add(buffer.first(*got));
    m_identity.size += *got;
    if (*got == 0 && !buffer.empty() && !m_isAtEnd) {
        m_isAtEnd = true;
        m_identity.fingerprint = m_fingerprint.text();
        if (m_sha256)
            m_identity.sha256 = m_sha256->finish();
    }
    return got;
}

Result<std::unique_ptr<ByteSource>> openFile(const std::string& path)
{
    auto input = openInput(path, false);
    if (!input)
        return input.error();
    return unwrap(std::move(*input));
}

std::unique_ptr<ByteSource> openMemory(std::string name, std::string bytes)
{
    auto source = unwrap(std::make_unique<MemoryInput>(std::move(name), std::move(bytes)));
    return std::move(*source); // memory can always be read
}

Result<FileIdentity> identifyFile(const std::string& path, const model::StopToken& stop,
                                  const model::ProgressHandler& progress)
{
    auto input = openInput(path, true);
    if (!input)
        return input.error();
    std::vector<char> buffer(std::size_t{256} << 10);
    while (true) {
        if (stop.isStopRequested())
            return Error{ErrorCode::Cancelled, {}, {.file = path}};
        const auto got = (*input)->read(buffer);
        if (!got)
            return got.error();
        if (progress)
            progress({(*input)->done(), (*input)->total()});
        if (*got == 0)
            return (*input)->identity();
    }
}

} // namespace tare::importers
