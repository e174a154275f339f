// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/snapshot.h"
#include "model/project/database.h"

#include <optional>
#include <string>

namespace tare::model::storage {

// Reads the columns of a row one after the other, in the order of the table. A value that cannot be what it
// should be (a damaged or hostile file) is noted, never used: isSound() is asked once a row.
class RowCursor
{
public:
    explicit RowCursor(const Statement& row) : m_row(row) {}

    std::int64_t integer() { return m_row.integer(m_column++); }
    std::optional<std::int64_t> optionalInteger() { return m_row.optionalInteger(m_column++); }
    std::string text() { return std::string(m_row.text(m_column++)); }
    bool flag() { return integer() != 0; }
    std::uint64_t count() { return static_cast<std::uint64_t>(integer()); }
    // An enumerator below count; the first one where the number is none.
    template<typename Enumeration> Enumeration choice(Enumeration last)
    {
        const std::int64_t value = integer();
        m_isSound = m_isSound && value >= 0 && value <= static_cast<std::int64_t>(last);
        return m_isSound ? static_cast<Enumeration>(value) : Enumeration{};
    }
    template<typename Amount> std::optional<Amount> amount()
    {
        const std::optional<std::int64_t> value = optionalInteger();
        return value ? std::optional(Amount{*value}) : std::nullopt;
    }
    std::optional<Timestamp> moment()
    {
        const std::optional<std::int64_t> value = optionalInteger();
        return value ? std::optional(Timestamp{*value}) : std::nullopt;
    }
    std::int64_t sum(std::int64_t first, std::int64_t second)
    {
        std::int64_t result = 0;
        if (__builtin_add_overflow(first, second, &result))
            m_isSound = false;
        return result;
    }
    Decimal decimal();
    bool isSound() const { return m_isSound; }

private:
    const Statement& m_row;
    int m_column = 0;
    bool m_isSound = true;
};

Error damaged(const char* table);

struct StoredImport
{
    std::int64_t call = 0;
    SourceFile file;
    std::string location; // the absolute path at import
    std::string cluster;
    bool isUsage = false;
    bool isHidden = false;
    std::optional<Timestamp> observedAt;
};
StoredImport readImport(const Statement& row); // of selectStatement(import)

struct StoredBill
{
    std::int64_t importId = 0;
    BillTotals totals;
    CostsByBasis rest;
};
Result<StoredBill> readBill(const Statement& row); // of selectStatement(bill)

} // namespace tare::model::storage
