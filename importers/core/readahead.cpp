// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/readahead.h"

#include "importers/core/wipe.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace tare::importers {

namespace {

constexpr std::size_t blockSize = 256 * 1024; // all stay in the cache that the cores share
constexpr std::uint64_t blockCount = 8;
constexpr std::uint64_t heldBack = 2; // blocks of which something may still be lent
// Filled blocks that are left when the reader goes on: to sleep and wake for each would cost as much as
// reading.
constexpr std::uint64_t worthResuming = 3;

struct Block
{
    std::vector<char> memory =
        std::vector<char>(ByteSource::lentInFront + blockSize + ByteSource::lentBehind);
    std::size_t size = 0;
    char* bytes() { return memory.data() + ByteSource::lentInFront; }
};

// A ring of blocks between one reader and one consumer. Either may be the first to run, and the reader may
// never run at all: whoever needs bytes and finds nobody reading reads them.
class ReadAhead final : public ByteSource
{
public:
    explicit ReadAhead(ByteSource& source) : m_source(source), m_done(source.bytesDone()) {}
    ~ReadAhead() override
    {
        for (Block& block : m_blocks)
            wipe(block.memory);
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    model::Result<std::size_t> read(std::span<char> buffer) override;
    bool canLend() const override { return true; }
    model::Result<std::span<char>> lend() override;
    std::uint64_t bytesDone() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_done;
    }
    std::uint64_t bytesTotal() const override { return m_source.bytesTotal(); }
    FileIdentity identity() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_source.identity();
    }
    const std::string& name() const override { return m_source.name(); }

    void runReader();
    void beginConsuming();
    void endConsuming();

private:
    bool hasRoom() const { return m_filled + heldBack < m_current + blockCount; }
    bool isWorthResuming() const { return m_filled - m_current <= worthResuming; }
    bool isOver() const { return m_isAtEnd || m_error; }
    void fillOne(std::unique_lock<std::mutex>& lock);
    // False at the end; otherwise there is something left of the current block.
    model::Result<bool> hasBytes();
    Block& current() { return m_blocks[(m_current - 1) % blockCount]; }

    ByteSource& m_source;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Block, blockCount> m_blocks;
    std::uint64_t m_filled = 0;  // blocks handed to the consumer so far
    std::uint64_t m_current = 0; // number of the consumer's block, from 1; only he changes it
    std::size_t m_position = 0;  // in that block; the consumer's alone
    std::uint64_t m_done = 0;
    std::optional<model::Error> m_error;
    bool m_isAtEnd = false;
    bool m_isFilling = false; // one of the two is; the reader may start while the consumer reads for itself
    bool m_isReaderRunning = false;
    bool m_hasConsumerBegun = false;
    bool m_hasConsumerEnded = false;
};

// The lock is held before and after. Nobody else may be filling.
void ReadAhead::fillOne(std::unique_lock<std::mutex>& lock)
{
    Block& block = m_blocks[m_filled % blockCount];
    m_isFilling = true;
    lock.unlock();
    const auto got = m_source.read({block.bytes(), blockSize});
    const std::uint64_t done = m_source.bytesDone();
    lock.lock();
    m_isFilling = false;
    m_done = done;
    if (!got) {
        m_error = got.error();
    } else if (*got == 0) {
        m_isAtEnd = true;
    } else {
        block.size = *got;
        ++m_filled;
    }
    m_changed.notify_all();
}

void ReadAhead::runReader()
{
    std::unique_lock lock(m_mutex);
    m_isReaderRunning = true;
    while (!isOver() && !m_hasConsumerEnded) {
        if (hasRoom() && !m_isFilling) {
            fillOne(lock);
            continue;
        }
        // A consumer that has not begun may be waiting for this very thread.
        if (!m_hasConsumerBegun) {
            m_changed.wait_for(lock, std::chrono::milliseconds(20));
            if (!m_hasConsumerBegun)
                break;
        }
        m_changed.wait(
            lock, [this] { return (isWorthResuming() && !m_isFilling) || isOver() || m_hasConsumerEnded; });
    }
    m_isReaderRunning = false;
    m_changed.notify_all();
}

void ReadAhead::beginConsuming()
{
    const std::lock_guard lock(m_mutex);
    m_hasConsumerBegun = true;
    m_changed.notify_all();
}

void ReadAhead::endConsuming()
{
    const std::lock_guard lock(m_mutex);
    m_hasConsumerEnded = true;
    m_changed.notify_all();
}

model::Result<bool> ReadAhead::hasBytes()
{
    if (m_current != 0 && m_position < current().size)
        return true;
    std::unique_lock lock(m_mutex);
    while (m_filled == m_current) {
        if (m_error)
            return *m_error;
        if (m_isAtEnd)
            return false;
        if (m_isReaderRunning)
            m_changed.wait(lock, [this] { return m_filled != m_current || isOver() || !m_isReaderRunning; });
        else
            fillOne(lock);
    }
    ++m_current;
    m_position = 0;
    if (m_isReaderRunning && isWorthResuming())
        m_changed.notify_all();
    return true;
}

model::Result<std::size_t> ReadAhead::read(std::span<char> buffer)
{
    std::size_t given = 0;
    while (given < buffer.size()) {
        const auto more = hasBytes();
        if (!more && given == 0)
            return more.error(); // otherwise the next call tells
        if (!more || !*more)
            break;
        const std::size_t size = std::min(buffer.size() - given, current().size - m_position);
        std::memcpy(buffer.data() + given, current().bytes() + m_position, size);
        given += size;
        m_position += size;
    }
    return given;
}

model::Result<std::span<char>> ReadAhead::lend()
{
    const auto more = hasBytes();
    if (!more)
        return more.error();
    if (!*more)
        return std::span<char>();
    const std::size_t begin = std::exchange(m_position, current().size);
    return std::span<char>(current().bytes() + begin, current().size - begin);
}

} // namespace

// Consumer first: with one thread it does all of the work, and the reader then finds nothing left.
void withReadAhead(ByteSource& source, model::Executor& executor,
                   const std::function<void(ByteSource& ahead)>& consumer)
{
    if (executor.concurrency() < 2) {
        consumer(source);
        return;
    }
    ReadAhead ahead(source);
    std::exception_ptr thrown;
    const auto consume = [&] {
        ahead.beginConsuming();
        try {
            consumer(ahead);
        } catch (...) {
            thrown = std::current_exception();
        }
        ahead.endConsuming();
    };
    executor.run({consume, [&] { ahead.runReader(); }});
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace tare::importers
