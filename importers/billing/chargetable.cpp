// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/chargetable.h"

#include "importers/billing/mixhash.h"

#include <algorithm>
#include <limits>
#include <unordered_map>

namespace tare::importers {

namespace {

constexpr std::int64_t hour = 3600;
constexpr std::int64_t wholeDay = 24 * hour;
constexpr std::uint32_t wholeDayBit = 1U << 24;
constexpr std::size_t firstIndexSize = 4096;

std::int32_t dayOf(std::int64_t seconds)
{
    return static_cast<std::int32_t>((seconds >= 0 ? seconds : seconds - (wholeDay - 1)) / wholeDay);
}

std::uint64_t hashOfPair(std::uint32_t id, std::int32_t day)
{
    return mixHash(0x9E3779B97F4A7C15 ^ id,
                   0xD6E8FEB86659FD93 ^ static_cast<std::uint32_t>(day) * 0x9E3779B1ULL);
}

// Quantities have no bound that a sum of hostile ones could not pass; the largest number then says so.
void addBounded(model::Decimal& sum, model::Decimal value)
{
    model::Decimal::Scaled result = 0;
    if (__builtin_add_overflow(sum.scaled(), value.scaled(), &result)) {
        constexpr auto largest = static_cast<model::Decimal::Scaled>(~static_cast<unsigned __int128>(0) >> 1);
        result = value.scaled() < 0 ? -largest : largest;
    }
    sum = model::Decimal::fromScaled(result);
}

void fillRecord(const ChargeDimensions& dimensions, model::ChargeRecord& record)
{
    // One record serves for all, so that its texts keep their memory.
    const auto fill = [&](std::string& text, ChargeText which) { text.assign(dimensions.text(which)); };
    model::ChargeKind& kind = record.kind;
    fill(kind.provider, ChargeText::Provider);
    fill(kind.serviceCategory, ChargeText::ServiceCategory);
    fill(kind.serviceSubcategory, ChargeText::ServiceSubcategory);
    fill(kind.service, ChargeText::Service);
    fill(kind.sku, ChargeText::Sku);
    fill(kind.usageType, ChargeText::UsageType);
    fill(kind.resourceType, ChargeText::ResourceType);
    fill(kind.description, ChargeText::Description);
    fill(kind.unit, ChargeText::Unit);
    kind.category = dimensions.category;
    kind.frequency = dimensions.frequency;
    kind.isCorrection = dimensions.isCorrection;
    fill(kind.instanceType, ChargeText::InstanceType);
    fill(record.resourceId, ChargeText::ResourceId);
    fill(record.resourceName, ChargeText::ResourceName);
    fill(record.commitmentId, ChargeText::CommitmentId);
    record.commitmentStatus = dimensions.status;
    fill(record.pricingCategory, ChargeText::PricingCategory);
    fill(record.currency, ChargeText::Currency);
    fill(record.billingAccount, ChargeText::BillingAccount);
    fill(record.subAccount, ChargeText::SubAccount);
    fill(record.region, ChargeText::Region);
    record.tags = readTags(dimensions.text(ChargeText::Tags));
}

} // namespace

ChargeTable::ChargeTable(const DimensionTable& dimensions)
    : m_dimensions(dimensions), m_index(firstIndexSize), m_primaries(firstIndexSize)
{
}

void ChargeTable::add(const ChargeRow& row)
{
    const std::int32_t day = dayOf(row.start);
    if (row.dimensions >= m_latest.size())
        m_latest.resize(std::max<std::size_t>(2 * m_latest.size(), row.dimensions + std::size_t{1}));
    Latest& latest = m_latest[row.dimensions];
    if (latest.group == 0 || latest.day != day)
        latest = {day, find(row.dimensions, day) + 1};
    Group& group = this->group(latest.group - 1);
    for (std::size_t basis = 0; basis < model::costBasisCount; ++basis)
        group.costs[basis] += row.costs[basis];
    addBounded(group.quantity, row.quantity);
    group.start = group.rows == 0 ? row.start : std::min(group.start, row.start);
    group.end = group.rows == 0 ? row.end : std::max(group.end, row.end);
    group.firstLine = group.rows == 0 ? row.line : group.firstLine;
    group.lastLine = row.line;
    ++group.rows;
    countPeriod(group.primary, row.start, row.end);
}

std::uint32_t ChargeTable::find(std::uint32_t dimensions, std::int32_t day)
{
    if (2 * (m_count + std::size_t{1}) >= m_index.size())
        growIndexes();
    const std::size_t mask = m_index.size() - 1;
    for (std::size_t slot = hashOfPair(dimensions, day) & mask;; slot = (slot + 1) & mask) {
        if (m_index[slot] == 0) {
            m_index[slot] = create(dimensions, day) + 1;
            return m_index[slot] - 1;
        }
        const Group& found = group(m_index[slot] - 1);
        if (found.dimensions == dimensions && found.day == day)
            return m_index[slot] - 1;
    }
}

std::uint32_t ChargeTable::create(std::uint32_t dimensions, std::int32_t day)
{
    if (m_count % chunkSize == 0)
        m_chunks.push_back(std::make_unique<Group[]>(chunkSize));
    const std::uint32_t created = m_count++;
    Group& group = this->group(created);
    group.day = day;
    group.dimensions = dimensions;
    group.primary = created;
    const std::uint32_t kind = m_dimensions.kindOf(dimensions);
    const std::size_t mask = m_primaries.size() - 1;
    for (std::size_t slot = hashOfPair(kind, day) & mask;; slot = (slot + 1) & mask) {
        if (m_primaries[slot] == 0) {
            m_primaries[slot] = created + 1;
            return created;
        }
        const Group& found = this->group(m_primaries[slot] - 1);
        if (found.day == day && m_dimensions.kindOf(found.dimensions) == kind) {
            group.primary = m_primaries[slot] - 1;
            m_hasSharedPeriods = true;
            return created;
        }
    }
}

void ChargeTable::growIndexes()
{
    m_index.assign(2 * m_index.size(), 0);
    m_primaries.assign(m_index.size(), 0);
    const std::size_t mask = m_index.size() - 1;
    const auto insert = [mask](std::vector<std::uint32_t>& index, std::uint64_t hash, std::uint32_t value) {
        std::size_t slot = hash & mask;
        while (index[slot] != 0)
            slot = (slot + 1) & mask;
        index[slot] = value + 1;
    };
    for (std::uint32_t i = 0; i < m_count; ++i) {
        const Group& found = group(i);
        insert(m_index, hashOfPair(found.dimensions, found.day), i);
        if (found.primary == i)
            insert(m_primaries, hashOfPair(m_dimensions.kindOf(found.dimensions), found.day), i);
    }
}

void ChargeTable::countPeriod(std::uint32_t primary, std::int64_t start, std::int64_t end)
{
    Group& group = this->group(primary);
    const std::int64_t length = end - start;
    const std::int64_t inDay = start - group.day * wholeDay;
    std::uint32_t bit = 0;
    if (length == hour && inDay % hour == 0)
        bit = 1U << (inDay / hour);
    else if (length == wholeDay && inDay == 0)
        bit = wholeDayBit;
    const bool isNew =
        bit != 0 ? (group.periods & bit) == 0 : m_otherPeriods.emplace(primary, start, end).second;
    group.periods |= bit;
    if (isNew)
        group.seconds += length;
}

// By texts, not by numbers, which depend on who came first.
bool ChargeTable::isBefore(const Group& left, const Group& right) const
{
    const ChargeDimensions a = m_dimensions[left.dimensions];
    const ChargeDimensions b = m_dimensions[right.dimensions];
    return std::tie(a.texts, a.status) < std::tie(b.texts, b.status);
}

void ChargeTable::settleSeconds()
{
    if (!m_hasSharedPeriods)
        return;
    std::unordered_map<std::uint32_t, std::uint32_t> firsts; // primary → the one that keeps the seconds
    for (std::uint32_t i = 0; i < m_count; ++i) {
        const std::uint32_t primary = group(i).primary;
        if (primary == i)
            continue;
        std::uint32_t& first = firsts.emplace(primary, primary).first->second;
        if (isBefore(group(i), group(first)))
            first = i;
    }
    for (const auto& [primary, first] : firsts)
        std::swap(group(primary).seconds, group(first).seconds);
}

void ChargeTable::fillSums(const Group& group, model::ChargeRecord& record)
{
    record.day = group.day;
    record.costs = group.costs;
    record.quantity = group.quantity;
    record.seconds = group.seconds;
    record.periodStart = {group.start};
    record.periodEnd = {group.end};
    record.rows = group.rows;
    record.firstLine = group.firstLine;
    record.lastLine = group.lastLine;
}

// One series after the other, in the order of their first aggregates.
std::vector<std::uint32_t> ChargeTable::bySeries() const
{
    std::vector<std::uint32_t> next(m_count);         // with the same dimensions; 0: none
    std::vector<std::uint32_t> last(m_latest.size()); // by dimensions, + 1
    std::vector<std::uint32_t> firsts;
    for (std::uint32_t i = 0; i < m_count; ++i) {
        std::uint32_t& before = last[group(i).dimensions];
        if (before != 0)
            next[before - 1] = i;
        else
            firsts.push_back(i);
        before = i + 1;
    }
    std::vector<std::uint32_t> order;
    order.reserve(m_count);
    for (std::uint32_t i : firsts) {
        do {
            order.push_back(i);
            i = next[i];
        } while (i != 0);
    }
    return order;
}

model::BillTotals ChargeTable::totals() const
{
    model::BillTotals totals;
    for (std::uint32_t i = 0; i < m_count; ++i) {
        const Group& group = this->group(i);
        for (std::size_t basis = 0; basis < model::costBasisCount; ++basis)
            totals.costs[basis] += group.costs[basis];
        totals.rows += group.rows;
        totals.windowStart.seconds = i == 0 ? group.start : std::min(totals.windowStart.seconds, group.start);
        totals.windowEnd.seconds = i == 0 ? group.end : std::max(totals.windowEnd.seconds, group.end);
    }
    return totals;
}

void ChargeTable::emit(model::BillSink& sink)
{
    settleSeconds();
    const std::vector<std::uint32_t> order = bySeries();
    constexpr std::size_t ahead = 12; // a series lies scattered
    std::string currency;
    bool isOneCurrency = true;
    model::ChargeRecord record;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i + ahead < order.size())
            prefetch<0>(group(order[i + ahead]));
        const Group& group = this->group(order[i]);
        if (record.series != group.dimensions + 1) {
            fillRecord(m_dimensions[group.dimensions], record);
            record.series = group.dimensions + 1;
            if (i == 0)
                currency = record.currency;
            isOneCurrency = isOneCurrency && record.currency == currency;
        }
        fillSums(group, record);
        sink.addCharge(record);
    }
    model::BillTotals totals = this->totals();
    if (isOneCurrency)
        totals.currency = currency;
    sink.setTotals(totals);
}

} // namespace tare::importers
