// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/chargedimensions.h"
#include "model/billing/records.h"

#include <cstdint>
#include <memory>
#include <set>
#include <tuple>
#include <vector>

namespace tare::importers {

// What one row of a bill adds.
struct ChargeRow
{
    model::CostsByBasis costs;
    model::Decimal quantity;
    std::int64_t start = 0; // of the charge period, in seconds since 1970
    std::int64_t end = 0;
    std::uint64_t line = 0;
    std::uint32_t dimensions = 0; // number in the DimensionTable
};

// The aggregates of one bill: a row added is a row forgotten. Sums are exact, so neither the order of the
// rows nor the number of threads shows in them.
//
// Hours: the length of a charge period counts once for each resource, kind and day, however many rows share
// it (a row covered by a commitment beside one that is not, a correction of the tags in between). Periods are
// the same where start and end are; whole hours and whole days are one bit each, others are kept in a set.
// What the aggregates of one resource, kind and day cover together stands in the first of them by their other
// texts.
class ChargeTable
{
public:
    explicit ChargeTable(const DimensionTable& dimensions);
    void add(const ChargeRow& row);
    // Asks the memory for what add() of this row will most likely need.
    void expect(const ChargeRow& row) const
    {
        if (row.dimensions >= m_latest.size() || m_latest[row.dimensions].group == 0)
            return;
        prefetch<1>(group(m_latest[row.dimensions].group - 1));
    }
    // Hands everything to the sink: one series after the other, and its days, in the order of their first
    // lines. So the texts of a series are made once and not once a day.
    void emit(model::BillSink& sink);

private:
    struct Group
    {
        model::CostsByBasis costs;
        model::Decimal quantity;
        std::int64_t seconds = 0; // kept by the primary one
        std::int64_t start = 0;
        std::int64_t end = 0;
        std::uint64_t rows = 0;
        std::uint64_t firstLine = 0;
        std::uint64_t lastLine = 0;
        std::int32_t day = 0;
        std::uint32_t dimensions = 0;
        std::uint32_t primary = 0; // first aggregate of the same resource, kind and day
        std::uint32_t periods = 0; // bits 0–23: whole hours, bit 24: the whole day; kept by the primary one
    };
    struct Latest // the aggregate that a row with the same dimensions most likely adds to
    {
        std::int32_t day = 0;
        std::uint32_t group = 0; // + 1; 0: none
    };
    static constexpr std::size_t chunkSize = 1024; // groups

    // All lines of the cache that it lies in; isWritten: 1, or 0 where it is only read.
    template<int isWritten> static void prefetch(const Group& group)
    {
        const char* bytes = reinterpret_cast<const char*>(&group);
        for (std::size_t at = 0; at < sizeof(Group); at += 64)
            __builtin_prefetch(bytes + at, isWritten);
    }
    Group& group(std::uint32_t index) { return m_chunks[index / chunkSize][index % chunkSize]; }
    const Group& group(std::uint32_t index) const { return m_chunks[index / chunkSize][index % chunkSize]; }
    std::uint32_t find(std::uint32_t dimensions, std::int32_t day);
    std::uint32_t create(std::uint32_t dimensions, std::int32_t day);
    void countPeriod(std::uint32_t primary, std::int64_t start, std::int64_t end);
    void settleSeconds();
    std::vector<std::uint32_t> bySeries() const;
    model::BillTotals totals() const;
    static void fillSums(const Group& group, model::ChargeRecord& record);
    bool isBefore(const Group& left, const Group& right) const;
    void growIndexes();

    const DimensionTable& m_dimensions;
    std::vector<std::unique_ptr<Group[]>> m_chunks;
    std::uint32_t m_count = 0;
    std::vector<Latest> m_latest;           // by dimensions
    std::vector<std::uint32_t> m_index;     // by dimensions and day: group + 1
    std::vector<std::uint32_t> m_primaries; // by kind and day: group + 1
    std::set<std::tuple<std::uint32_t, std::int64_t, std::int64_t>> m_otherPeriods;
    bool m_hasSharedPeriods = false;
};

} // namespace tare::importers
