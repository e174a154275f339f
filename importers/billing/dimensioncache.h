// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// The bytes that tell a row's dimensions, in pieces, and what else decides. They must stay where they are
// while the key is used.
class DimensionKey
{
public:
    void begin(std::uint64_t variant)
    {
        m_pieces.clear();
        m_variant = variant;
        m_size = 0;
    }
    void add(std::string_view piece)
    {
        m_pieces.push_back(piece);
        m_size += piece.size() + sizeof(std::uint32_t);
    }
    // All pieces are there.
    void finish();

private:
    friend class DimensionCache;

    std::vector<std::string_view> m_pieces;
    std::uint64_t m_variant = 0;
    std::uint64_t m_hash = 0;
    std::size_t m_size = 0;
};

// From the very bytes of a row's dimension fields to what they mean, so that each combination is decoded
// once. Of one worker; forgets everything when it grows too large, which costs time only.
//
// All entries together are larger than the nearest caches. So a lookup comes in three steps, each of which
// asks the memory for what the next one needs, and other rows should be worked on between them.
class DimensionCache
{
public:
    struct Meaning
    {
        std::uint32_t dimensions = 0; // number in the DimensionTable
        std::uint8_t remarks = 0;     // what has to be noted for each such row
    };

    void expectSlot(const DimensionKey& key) const;
    void expectEntry(const DimensionKey& key) const;
    // What these bytes mean, where it is known.
    const Meaning* find(const DimensionKey& key) const;
    void store(const DimensionKey& key, Meaning meaning);

private:
    struct Entry
    {
        std::uint64_t variant = 0;
        std::size_t offset = 0;
        std::size_t size = 0;
        Meaning meaning;
    };
    struct Slot
    {
        std::uint32_t tag = 0;   // the hash's upper half
        std::uint32_t entry = 0; // + 1; 0: free
    };
    static constexpr std::size_t mostBytes = std::size_t{4} << 20;
    static constexpr std::size_t firstSlotCount = 8192;

    // The first slot that holds the key's hash or is free.
    std::size_t slotOf(const DimensionKey& key) const;
    static std::uint32_t tagOf(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32); }
    bool isEqual(const Entry& entry, const DimensionKey& key) const;
    void place(std::size_t entry);
    void grow();

    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint64_t> m_hashes; // of the entries; only to put them into more slots
    std::vector<Slot> m_slots = std::vector<Slot>(firstSlotCount);
};

} // namespace tare::importers
