// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/chargedimensions.h"

#include "importers/billing/mixhash.h"

#include <algorithm>
#include <cstring>

namespace tare::importers {

namespace {

constexpr std::size_t chunkSize = std::size_t{64} << 10;

void writeText(std::string& out, std::string_view text)
{
    const auto size = static_cast<std::uint32_t>(text.size());
    char bytes[sizeof(size)];
    std::memcpy(bytes, &size, sizeof(size));
    out.append(bytes, sizeof(size));
    out += text;
}

std::string_view readText(std::string_view& text)
{
    std::uint32_t size = 0;
    std::memcpy(&size, text.data(), sizeof(size));
    const std::string_view found = text.substr(sizeof(size), size);
    text.remove_prefix(sizeof(size) + size);
    return found;
}

} // namespace

std::string writeTags(const model::KeyValues& tags)
{
    std::string text;
    for (const auto& [key, value] : tags) {
        writeText(text, key);
        writeText(text, value);
    }
    return text;
}

model::KeyValues readTags(std::string_view text)
{
    model::KeyValues tags;
    while (!text.empty()) {
        const std::string_view key = readText(text);
        tags.emplace_back(key, readText(text));
    }
    return tags;
}

TextPool::TextPool() : m_texts{std::string_view()}, m_slots(1024) {}

std::uint32_t TextPool::idOf(std::string_view text)
{
    if (text.empty())
        return 0;
    if (2 * m_texts.size() >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOf(text) & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0) {
            m_texts.push_back(store(text));
            m_slots[slot] = static_cast<std::uint32_t>(m_texts.size());
            return m_slots[slot] - 1;
        }
        if (m_texts[m_slots[slot] - 1] == text)
            return m_slots[slot] - 1;
    }
}

std::string_view TextPool::store(std::string_view text)
{
    if (text.size() > m_room) {
        m_room = std::max(chunkSize, text.size());
        m_chunks.emplace_back(new char[m_room]);
        if (m_room > chunkSize) { // a chunk of its own; the next text starts another
            std::memcpy(m_chunks.back().get(), text.data(), text.size());
            m_room = 0;
            return {m_chunks.back().get(), text.size()};
        }
    }
    char* at = m_chunks.back().get() + (chunkSize - m_room);
    std::memcpy(at, text.data(), text.size());
    m_room -= text.size();
    return {at, text.size()};
}

void TextPool::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t id = 1; id < m_texts.size(); ++id) {
        std::size_t slot = hashOf(m_texts[id]) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(id + 1);
    }
}

namespace {

template<typename Row> std::uint64_t hashOfRow(const Row& row)
{
    return hashOf({reinterpret_cast<const char*>(row.data()), row.size() * sizeof(std::uint32_t)});
}

} // namespace

template<std::size_t size> std::uint32_t IdTable<size>::idOf(const Row& row)
{
    if (2 * m_rows.size() >= m_slots.size())
        grow();
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t slot = hashOfRow(row) & mask;; slot = (slot + 1) & mask) {
        if (m_slots[slot] == 0) {
            m_rows.push_back(row);
            m_slots[slot] = static_cast<std::uint32_t>(m_rows.size());
            return m_slots[slot] - 1;
        }
        if (m_rows[m_slots[slot] - 1] == row)
            return m_slots[slot] - 1;
    }
}

template<std::size_t size> void IdTable<size>::grow()
{
    m_slots.assign(2 * m_slots.size(), 0);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t id = 0; id < m_rows.size(); ++id) {
        std::size_t slot = hashOfRow(m_rows[id]) & mask;
        while (m_slots[slot] != 0)
            slot = (slot + 1) & mask;
        m_slots[slot] = static_cast<std::uint32_t>(id + 1);
    }
}

std::uint32_t DimensionTable::idOf(const ChargeDimensions& dimensions)
{
    const std::lock_guard lock(m_mutex);
    std::array<std::uint32_t, kindTextCount + 1> kind{};
    for (std::size_t i = 0; i < kindTextCount; ++i)
        kind[i] = m_texts.idOf(dimensions.texts[i]);
    kind[kindTextCount] = static_cast<std::uint32_t>(dimensions.category) |
                          static_cast<std::uint32_t>(dimensions.frequency) << 8 |
                          static_cast<std::uint32_t>(dimensions.isCorrection) << 16;
    std::array<std::uint32_t, restTextCount + 2> row{};
    row[0] = m_kinds.idOf(kind);
    for (std::size_t i = 0; i < restTextCount; ++i)
        row[1 + i] = m_texts.idOf(dimensions.texts[kindTextCount + i]);
    row[1 + restTextCount] = static_cast<std::uint32_t>(dimensions.status);
    return m_rows.idOf(row);
}

std::uint32_t DimensionTable::kindOf(std::uint32_t id) const
{
    const std::lock_guard lock(m_mutex);
    return m_rows[id][0];
}

ChargeDimensions DimensionTable::operator[](std::uint32_t id) const
{
    const auto& row = m_rows[id];
    const auto& kind = m_kinds[row[0]];
    ChargeDimensions dimensions;
    for (std::size_t i = 0; i < kindTextCount; ++i)
        dimensions.texts[i] = m_texts.textOf(kind[i]);
    for (std::size_t i = 0; i < restTextCount; ++i)
        dimensions.texts[kindTextCount + i] = m_texts.textOf(row[1 + i]);
    const std::uint32_t bits = kind[kindTextCount];
    dimensions.category = static_cast<model::ChargeCategory>(bits & 0xFF);
    dimensions.frequency = static_cast<model::ChargeFrequency>(bits >> 8 & 0xFF);
    dimensions.isCorrection = bits >> 16 != 0;
    dimensions.status = static_cast<model::CommitmentStatus>(row[1 + restTextCount]);
    return dimensions;
}

} // namespace tare::importers
