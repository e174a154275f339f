// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace tare::importers {

// A plain file read by its consumer and hashed beside that by a helper, a few blocks behind. Where no helper
// runs the consumer hashes for itself, so nobody ever waits for somebody who may not come.
class HashAside final : public ByteSource
{
public:
    // The source must have agreed to hashApart().
    explicit HashAside(ByteSource& source) : m_source(source) {}
    ~HashAside() override;
    HashAside(const HashAside&) = delete;
    HashAside& operator=(const HashAside&) = delete;

    // Returns 0 only when everything is hashed.
    model::Result<std::size_t> read(std::span<char> buffer) override;
    bool canLend() const override { return true; }
    // Gives nothing only when everything is hashed.
    model::Result<std::span<char>> lend() override;
    std::uint64_t bytesDone() const override { return m_source.bytesDone(); }
    std::uint64_t bytesTotal() const override { return m_source.bytesTotal(); }
    FileIdentity identity() const override { return m_source.identity(); }
    const std::string& name() const override { return m_source.name(); }

    void beginConsuming();
    void endConsuming();
    void runHelper();

private:
    static constexpr std::size_t blockSize = 256 * 1024;
    static constexpr std::size_t blockCount = 8;
    static constexpr std::uint64_t worthWaking = 3;   // blocks that wait for the helper
    static constexpr std::uint64_t worthResuming = 4; // at most, when the consumer goes on
    struct Block
    {
        std::vector<char> memory = std::vector<char>(lentInFront + blockSize + lentBehind);
        std::size_t size = 0;
        char* bytes() { return memory.data() + lentInFront; }
    };

    void hashOne(std::unique_lock<std::mutex>& lock);
    void waitForHash(std::unique_lock<std::mutex>& lock, std::uint64_t blocksLeft);
    // False at the end; otherwise there is something left of the current block.
    model::Result<bool> hasBytes();
    Block& current() { return m_blocks[(m_current + blockCount - 1) % blockCount]; }
    model::Status fillOne();

    ByteSource& m_source;
    std::array<Block, blockCount> m_blocks;
    std::size_t m_position = blockSize; // in the block that was filled last; the consumer's alone
    std::uint64_t m_current = 0;        // that block's number, from 1; the consumer's alone
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::uint64_t m_filled = 0; // blocks filled so far
    std::uint64_t m_hashed = 0; // and hashed
    bool m_isHashing = false; // one of the two is; the helper may start while the consumer hashes for itself
    bool m_hasConsumerBegun = false;
    bool m_hasConsumerEnded = false;
};

} // namespace tare::importers
