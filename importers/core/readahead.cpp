// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/readahead.h"

#include "importers/core/hashaside.h"
#include "importers/core/wipe.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <exception>
#include <mutex>
#include <vector>

namespace tare::importers {

namespace {

constexpr std::size_t blockSize = 256 * 1024; // four stay in the cache that the cores share
constexpr std::size_t blockCount = 4;

struct Block
{
    std::vector<char> bytes = std::vector<char>(blockSize);
    std::size_t size = 0;
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
            wipe(block.bytes);
    }
    ReadAhead(const ReadAhead&) = delete;
    ReadAhead& operator=(const ReadAhead&) = delete;

    model::Result<std::size_t> read(std::span<char> buffer) override;
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
    bool hasRoom() const { return m_filled - m_taken < blockCount; }
    bool isOver() const { return m_isAtEnd || m_error; }
    void fillOne(std::unique_lock<std::mutex>& lock);

    ByteSource& m_source;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<Block, blockCount> m_blocks;
    std::uint64_t m_filled = 0; // blocks handed to the consumer so far
    std::uint64_t m_taken = 0;  // blocks given back
    std::uint64_t m_done = 0;
    std::size_t m_position = 0; // in the consumer's block
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
    const auto got = m_source.read(block.bytes);
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
        m_changed.wait(lock,
                       [this] { return (hasRoom() && !m_isFilling) || isOver() || m_hasConsumerEnded; });
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

model::Result<std::size_t> ReadAhead::read(std::span<char> buffer)
{
    std::size_t given = 0;
    std::unique_lock lock(m_mutex);
    while (given < buffer.size()) {
        if (m_filled == m_taken) {
            if (isOver())
                break;
            if (m_isReaderRunning)
                m_changed.wait(lock,
                               [this] { return m_filled != m_taken || isOver() || !m_isReaderRunning; });
            else
                fillOne(lock);
            continue;
        }
        const Block& block = m_blocks[m_taken % blockCount];
        const std::size_t size = std::min(buffer.size() - given, block.size - m_position);
        lock.unlock(); // a filled block is the consumer's alone
        std::memcpy(buffer.data() + given, block.bytes.data() + m_position, size);
        lock.lock();
        given += size;
        m_position += size;
        if (m_position == block.size) {
            m_position = 0;
            ++m_taken;
            m_changed.notify_all();
        }
    }
    if (given == 0 && m_error && !buffer.empty())
        return *m_error;
    return given;
}

} // namespace

namespace {

// Consumer first: with one thread it does all of the work, and the helper then finds nothing left.
template<typename Ahead>
void runBeside(Ahead& ahead, model::Executor& executor, const std::function<void(ByteSource&)>& consumer,
               void (Ahead::*help)())
{
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
    executor.run({consume, [&] { (ahead.*help)(); }});
    if (thrown)
        std::rethrow_exception(thrown);
}

} // namespace

void withReadAhead(ByteSource& source, model::Executor& executor,
                   const std::function<void(ByteSource& ahead)>& consumer)
{
    if (executor.concurrency() < 2) {
        consumer(source);
    } else if (source.hashApart()) {
        HashAside aside(source);
        runBeside(aside, executor, consumer, &HashAside::runHelper);
    } else {
        ReadAhead ahead(source);
        runBeside(ahead, executor, consumer, &ReadAhead::runReader);
    }
}

} // namespace tare::importers
