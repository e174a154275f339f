// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/dimensioncache.h"

#include "importers/billing/mixhash.h"

#include <algorithm>
#include <cstring>

namespace tare::importers {

void DimensionKey::finish()
{
    PiecesHash hash(m_variant);
    for (const std::string_view piece : m_pieces)
        hash.add(piece);
    m_hash = hash.finish();
}

void DimensionCache::expectSlot(const DimensionKey& key) const
{
    __builtin_prefetch(m_slots.data() + (key.m_hash & (m_slots.size() - 1)));
}

std::size_t DimensionCache::slotOf(const DimensionKey& key) const
{
    const std::size_t mask = m_slots.size() - 1;
    const Slot* const slots = m_slots.data();
    std::size_t slot = key.m_hash & mask;
    while (slots[slot].entry != 0 && slots[slot].tag != tagOf(key.m_hash))
        slot = (slot + 1) & mask;
    return slot;
}

void DimensionCache::expectEntry(const DimensionKey& key) const
{
    const std::uint32_t number = m_slots[slotOf(key)].entry;
    if (number == 0)
        return;
    const Entry& entry = m_entries[number - 1];
    constexpr std::size_t line = 64;
    for (std::size_t at = 0; at < std::min(entry.size, 10 * line); at += line)
        __builtin_prefetch(m_bytes.data() + entry.offset + at);
}

const DimensionCache::Meaning* DimensionCache::find(const DimensionKey& key) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = slotOf(key); m_slots[slot].entry != 0; slot = (slot + 1) & mask) {
        const Entry& entry = m_entries[m_slots[slot].entry - 1];
        if (m_slots[slot].tag == tagOf(key.m_hash) && isEqual(entry, key))
            return &entry.meaning;
    }
    return nullptr;
}

// Each piece is stored behind its length: "ab" + "c" is not "a" + "bc".
bool DimensionCache::isEqual(const Entry& entry, const DimensionKey& key) const
{
    if (entry.variant != key.m_variant || entry.size != key.m_size)
        return false;
    const char* at = m_bytes.data() + entry.offset;
    for (const std::string_view piece : key.m_pieces) {
        std::uint32_t size = 0;
        std::memcpy(&size, at, sizeof(size));
        at += sizeof(size);
        if (size != piece.size() || std::memcmp(at, piece.data(), size) != 0)
            return false;
        at += size;
    }
    return true;
}

void DimensionCache::store(const DimensionKey& key, Meaning meaning)
{
    if (key.m_size > mostBytes / 16)
        return;
    if (m_bytes.size() + key.m_size > mostBytes) {
        m_bytes.clear();
        m_entries.clear();
        m_hashes.clear();
        m_slots.assign(m_slots.size(), {});
    }
    if (2 * (m_entries.size() + 1) >= m_slots.size())
        grow();
    m_entries.push_back({key.m_variant, m_bytes.size(), key.m_size, meaning});
    m_hashes.push_back(key.m_hash);
    for (const std::string_view piece : key.m_pieces) {
        const auto size = static_cast<std::uint32_t>(piece.size());
        char bytes[sizeof(size)];
        std::memcpy(bytes, &size, sizeof(size));
        m_bytes.append(bytes, sizeof(size));
        m_bytes += piece;
    }
    place(m_entries.size() - 1);
}

void DimensionCache::place(std::size_t entry)
{
    const std::uint64_t hash = m_hashes[entry];
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].entry != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = {tagOf(hash), static_cast<std::uint32_t>(entry + 1)};
}

void DimensionCache::grow()
{
    m_slots.assign(2 * m_slots.size(), {});
    for (std::size_t entry = 0; entry < m_entries.size(); ++entry)
        place(entry);
}

} // namespace tare::importers
