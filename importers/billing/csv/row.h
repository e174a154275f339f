// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/csv/scanner.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers::csv {

// The rows of one block, as the scanner has cut them.
struct ScannedBlock
{
    const char* base = nullptr;
    const std::uint32_t* separators = nullptr;
    const std::vector<RowEnd>* rows = nullptr;
    std::uint64_t firstLine = 1;    // of the file, counted from 1
    bool isFirstRowTooWide = false; // more fields than mostColumns: they were not all kept

    std::size_t rowCount() const { return rows->size(); }
};

// One row of a block: its fields as they stand in the file, with their quotes.
class RowView
{
public:
    RowView(const ScannedBlock& block, std::size_t index) : m_base(block.base)
    {
        const std::uint32_t before = index == 0 ? 0 : (*block.rows)[index - 1].separatorCount;
        const RowEnd& end = (*block.rows)[index];
        m_separators = block.separators + before;
        m_begin = index == 0 ? 0 : m_separators[-1] + 1;
        m_isTooWide = index == 0 && block.isFirstRowTooWide;
        m_fieldCount = end.separatorCount - before;
        m_line = block.firstLine + end.line;
    }

    // At least 1. Where it is more than mostColumns it need not be exact, and fields must not be read.
    std::size_t fieldCount() const { return m_isTooWide ? mostColumns + 1 : m_fieldCount; }
    std::uint64_t line() const { return m_line; }
    // A row without any byte, as between two line ends.
    bool isBlank() const { return m_fieldCount == 1 && !m_isTooWide && field(0).empty(); }

    std::string_view field(std::size_t index) const { return span(index, index); }
    // The fields from first to last with what stands between them.
    std::string_view span(std::size_t first, std::size_t last) const
    {
        const std::uint32_t begin = first == 0 ? m_begin : m_separators[first - 1] + 1;
        std::uint32_t end = m_separators[last];
        // The last field of a row that ends with CR LF.
        if (last + 1 == m_fieldCount && m_base[end] == '\n' && end > begin && m_base[end - 1] == '\r')
            --end;
        return {m_base + begin, end - begin};
    }

private:
    const char* m_base;
    const std::uint32_t* m_separators;
    std::uint32_t m_begin;
    std::uint32_t m_fieldCount;
    std::uint64_t m_line;
    bool m_isTooWide;
};

inline bool isQuoted(std::string_view field)
{
    return !field.empty() && field.front() == '"';
}
// Empty, "", or the word NULL without quotes (FOCUS writes it so).
inline bool isNull(std::string_view field)
{
    if (field.size() > 4)
        return false;
    return field.empty() || field == "\"\"" || field == "NULL" || field == "null";
}
// What the field says, without its quotes. Points into the field, or into scratch where quotes were doubled.
std::string_view textOf(std::string_view field, std::string& scratch);
// What a number or date says: without quotes around it and spaces around that. Quotes inside are left, so
// that a broken field is no number.
inline std::string_view valueOf(std::string_view field)
{
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        field = field.substr(1, field.size() - 2);
    while (!field.empty() && field.front() == ' ')
        field.remove_prefix(1);
    while (!field.empty() && field.back() == ' ')
        field.remove_suffix(1);
    return field;
}

} // namespace tare::importers::csv
