// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// The texts that tell one aggregate from another. The first ones are resource and kind: hours are counted
// once for each of these, whatever the rest.
enum class ChargeText : std::uint8_t {
    Provider,
    ServiceCategory,
    ServiceSubcategory,
    Service,
    Sku,
    UsageType,
    ResourceType,
    Description,
    Unit,
    InstanceType,
    ResourceId,
    // The rest.
    ResourceName,
    CommitmentId,
    PricingCategory,
    Currency,
    BillingAccount,
    SubAccount,
    Region,
    Tags, // as writeTags() writes them
};
inline constexpr std::size_t chargeTextCount = 19;
inline constexpr std::size_t kindTextCount = 11;

struct ChargeDimensions
{
    std::array<std::string_view, chargeTextCount> texts;
    model::ChargeCategory category = model::ChargeCategory::Usage;
    model::ChargeFrequency frequency = model::ChargeFrequency::UsageBased;
    bool isCorrection = false;
    model::CommitmentStatus status = model::CommitmentStatus::None;

    std::string_view& text(ChargeText which) { return texts[static_cast<std::size_t>(which)]; }
    std::string_view text(ChargeText which) const { return texts[static_cast<std::size_t>(which)]; }
};

// Sorted keys and values as one text that is equal exactly where they are, and back.
std::string writeTags(const model::KeyValues& tags);
model::KeyValues readTags(std::string_view text);

// Every text once, in one piece of memory. Ids count from 0, which is the empty text.
class TextPool
{
public:
    TextPool();
    std::uint32_t idOf(std::string_view text);
    std::string_view textOf(std::uint32_t id) const { return m_texts[id]; }

private:
    std::string_view store(std::string_view text);
    void grow();

    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_room = 0; // in the last chunk
    std::vector<std::string_view> m_texts;
    std::vector<std::uint32_t> m_slots; // id + 1; 0: free
};

// Every row of ids once.
template<std::size_t size> class IdTable
{
public:
    using Row = std::array<std::uint32_t, size>;
    std::uint32_t idOf(const Row& row);
    const Row& operator[](std::uint32_t id) const { return m_rows[id]; }

private:
    void grow();

    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_slots = std::vector<std::uint32_t>(1024); // id + 1; 0: free
};

// Gives equal dimensions the same number. idOf() may be called from several threads, the others only when
// that has ended; which number a combination gets depends on who came first and must not show in any result.
class DimensionTable
{
public:
    std::uint32_t idOf(const ChargeDimensions& dimensions);
    // Equal for equal resource and kind.
    std::uint32_t kindOf(std::uint32_t id) const;
    ChargeDimensions operator[](std::uint32_t id) const;

private:
    static constexpr std::size_t restTextCount = chargeTextCount - kindTextCount;

    mutable std::mutex m_mutex;
    TextPool m_texts;
    IdTable<kindTextCount + 1> m_kinds; // texts, then category, frequency and correction in one number
    IdTable<restTextCount + 2> m_rows;  // kind, texts, status
};

} // namespace tare::importers
