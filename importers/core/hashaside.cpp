// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/hashaside.h"

#include "importers/core/wipe.h"

#include <algorithm>
#include <chrono>
#include <cstring>
#include <utility>

namespace tare::importers {

HashAside::~HashAside()
{
    for (Block& block : m_blocks)
        wipe(block.memory);
}

void HashAside::beginConsuming()
{
    const std::lock_guard lock(m_mutex);
    m_hasConsumerBegun = true;
    m_changed.notify_all();
}

void HashAside::endConsuming()
{
    const std::lock_guard lock(m_mutex);
    m_hasConsumerEnded = true;
    m_changed.notify_all();
}

void HashAside::runHelper()
{
    std::unique_lock lock(m_mutex);
    // A consumer that has not begun may be waiting for this very thread.
    m_changed.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_hasConsumerBegun; });
    if (!m_hasConsumerBegun)
        return;
    while (!m_hasConsumerEnded) {
        m_changed.wait(lock, [this] {
            return m_hasConsumerEnded || (m_filled - m_hashed >= worthWaking && !m_isHashing);
        });
        while (m_hashed < m_filled && !m_isHashing && !m_hasConsumerEnded)
            hashOne(lock);
    }
}

// The lock is held before and after. Nobody else may be hashing.
void HashAside::hashOne(std::unique_lock<std::mutex>& lock)
{
    Block& block = m_blocks[m_hashed % blockCount];
    m_isHashing = true;
    lock.unlock();
    m_source.addToHash({block.bytes(), block.size});
    lock.lock();
    m_isHashing = false;
    ++m_hashed;
    if (m_filled - m_hashed <= worthResuming)
        m_changed.notify_all();
}

// Until at most so many blocks are not hashed yet. Who has to wait for the helper waits for several blocks:
// to sleep and wake for each would cost as much as the work.
void HashAside::waitForHash(std::unique_lock<std::mutex>& lock, std::uint64_t blocksLeft)
{
    while (m_filled - m_hashed > blocksLeft) {
        if (!m_isHashing)
            hashOne(lock);
        else
            m_changed.wait(lock, [&] {
                return !m_isHashing || m_filled - m_hashed <= std::min(blocksLeft, worthResuming);
            });
    }
}

model::Status HashAside::fillOne()
{
    std::unique_lock lock(m_mutex);
    waitForHash(lock, blockCount - 1);
    Block& block = m_blocks[m_filled % blockCount];
    lock.unlock();
    const auto got = m_source.read({block.bytes(), blockSize});
    if (!got)
        return got.error();
    block.size = *got;
    lock.lock();
    if (*got == 0) {
        waitForHash(lock, 0);
        return {};
    }
    m_position = 0;
    m_current = ++m_filled;
    if (m_filled - m_hashed >= worthWaking)
        m_changed.notify_all();
    return {};
}

model::Result<bool> HashAside::hasBytes()
{
    if (m_current != 0 && m_position < current().size)
        return true;
    const std::uint64_t before = m_current;
    if (model::Status status = fillOne(); !status)
        return status.error();
    return m_current != before;
}

model::Result<std::size_t> HashAside::read(std::span<char> buffer)
{
    std::size_t given = 0;
    while (given < buffer.size()) {
        const auto more = hasBytes();
        if (!more)
            return more.error();
        if (!*more)
            break;
        const std::size_t size = std::min(buffer.size() - given, current().size - m_position);
        std::memcpy(buffer.data() + given, current().bytes() + m_position, size);
        given += size;
        m_position += size;
    }
    return given;
}

model::Result<std::span<char>> HashAside::lend()
{
    const auto more = hasBytes();
    if (!more)
        return more.error();
    if (!*more)
        return std::span<char>();
    const std::size_t begin = std::exchange(m_position, current().size);
    if (begin > 0) { // what lies in front was read, but it may not be hashed yet
        std::unique_lock lock(m_mutex);
        waitForHash(lock, 0);
    }
    return std::span<char>(current().bytes() + begin, current().size - begin);
}

} // namespace tare::importers
