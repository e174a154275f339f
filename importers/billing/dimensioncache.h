// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// From the very bytes of a row's dimension fields to what they mean, so that each combination is decoded
// once. Of one worker; forgets everything when it grows too large, which costs time only.
class DimensionCache
{
public:
    struct Meaning
    {
        std::uint32_t dimensions = 0; // number in the DimensionTable
        std::uint8_t remarks = 0;     // what has to be noted for each such row
    };

    // The bytes in pieces, and what else decides. They must stay until the next begin().
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
    // All pieces are there. Asks the memory for what find() will compare: all entries together are larger
    // than the nearest cache, so there should be other work between the two.
    void expect();
    // What these bytes mean, where it is known.
    const Meaning* find();
    // Remembers it for the bytes last looked for.
    void store(Meaning meaning);

private:
    struct Entry
    {
        std::uint64_t hash = 0;
        std::uint64_t variant = 0;
        std::size_t offset = 0;
        std::size_t size = 0;
        Meaning meaning;
    };
    static constexpr std::size_t mostBytes = std::size_t{4} << 20;
    static constexpr std::size_t firstSlotCount = 8192;

    bool isEqual(const Entry& entry) const;
    void grow();

    std::vector<std::string_view> m_pieces;
    std::uint64_t m_variant = 0;
    std::uint64_t m_hash = 0;
    std::size_t m_size = 0;
    std::size_t m_slot = 0; // the first that may hold the entry
    std::string m_bytes;
    std::vector<Entry> m_entries;
    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(firstSlotCount); // entry + 1; 0: free
};

} // namespace tare::importers
