// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/dimensioncache.h"

#include "importers/billing/mixhash.h"

#include <algorithm>
#include <cstring>

namespace tare::importers {

void DimensionCache::expect()
{
    PiecesHash hash(m_variant);
    for (const std::string_view piece : m_pieces)
        hash.add(piece);
    m_hash = hash.finish();
    const std::size_t mask = m_slots.size() - 1;
    m_slot = m_hash & mask;
    while (m_slots[m_slot] != 0 && m_entries[m_slots[m_slot] - 1].hash != m_hash)
        m_slot = (m_slot + 1) & mask;
    if (m_slots[m_slot] == 0)
        return;
    const Entry& entry = m_entries[m_slots[m_slot] - 1];
    constexpr std::size_t line = 64;
    for (std::size_t at = 0; at < std::min(entry.size, 10 * line); at += line)
        __builtin_prefetch(m_bytes.data() + entry.offset + at);
}

const DimensionCache::Meaning* DimensionCache::find()
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = m_slot; m_slots[slot] != 0; slot = (slot + 1) & mask) {
        const Entry& entry = m_entries[m_slots[slot] - 1];
        if (entry.hash == m_hash && isEqual(entry))
            return &entry.meaning;
    }
    return nullptr;
}

// Each piece is stored behind its length: "ab" + "c" is not "a" + "bc".
bool DimensionCache::isEqual(const Entry& entry) const
{
    if (entry.variant != m_variant || entry.size != m_size)
        return false;
    const char* at = m_bytes.data() + entry.offset;
    for (const std::string_view piece : m_pieces) {
        std::uint32_t size = 0;
        std::memcpy(&size, at, sizeof(size));
        at += sizeof(size);
        if (size != piece.size() || std::memcmp(at, piece.data(), size) != 0)
            return false;
        at += size;
    }
    return true;
}

void DimensionCache::store(Meaning meaning)
{
    if (m_size > mostBytes / 16)
        return;
    if (m_bytes.size() + m_size > mostBytes) {
        m_bytes.clear();
        m_entries.clear();
        m_slots.assign(m_slots.size(), 0);
    }
    if (2 * (m_entries.size() + 1) >= m_slots.size())
        grow();
    m_entries.push_back({m_hash, m_variant, m_bytes.size(), m_size, meaning});
    for (const std::string_view piece : m_pieces) {
        const auto size = static_cast<std::uint32_t>(piece.size());
        char bytes[sizeof(size)];
        std::memcpy(bytes, &size, sizeof(size));
        m_bytes.append(bytes, sizeof(size));
        m_bytes += piece;
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = m_hash & mask;
    while (m_slots[slot] != 0)
        slot = (slot + 1) & mask;
    m_slots[slot] = static_cast<std::uint32_t>(m_entries.size());
}

void DimensionCache::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        std::size_t slot = m_entries[i].hash & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

} // namespace tare::importers
