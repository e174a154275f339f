// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/header.h"

#include "importers/billing/csv/row.h"
#include "importers/billing/csv/scanner.h"

#include <algorithm>

namespace tare::importers::csv {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
// Quotes open at different places for different delimiters. So long a delimiter that has not found the
// header's end yet is waited for.
constexpr std::size_t patience = std::size_t{1} << 20;

// The header as cut by one delimiter, or nothing.
std::optional<Header> cutHeader(const std::string& bytes, char delimiter)
{
    std::vector<std::uint32_t> separators(bytes.size() + scanSlack);
    Scan scan;
    scan.base = bytes.data();
    scan.separators = separators.data();
    scan.delimiter = delimiter;
    fastestScan()(scan, bytes.data(), bytes.data() + bytes.size());
    const ScannedBlock block{bytes.data(), separators.data(), &scan.rows, 1};
    for (std::size_t i = 0; i < block.rowCount(); ++i) {
        const RowView row(block, i);
        if (row.isBlank())
            continue;
        Header header;
        header.delimiter = delimiter;
        header.line = row.line();
        header.lines = i + 1 < block.rowCount() ? scan.rows[i + 1].line : scan.rowLine;
        header.size = separators[scan.rows[i].separatorCount - 1] + std::size_t{1};
        std::string scratch;
        for (std::size_t k = 0; k < std::min(row.fieldCount(), mostColumns + 1); ++k)
            header.names.emplace_back(textOf(row.field(k), scratch));
        return header;
    }
    return {};
}

} // namespace

std::optional<Header> findHeader(std::string_view bytes, bool isWhole)
{
    const std::size_t mark = bytes.starts_with(byteOrderMark) ? byteOrderMark.size() : 0;
    std::string text(bytes.substr(mark));
    if (isWhole)
        text += '\n';
    std::optional<Header> best;
    bool isUndecided = false;
    for (const char delimiter : {',', ';', '\t'}) {
        auto header = cutHeader(text, delimiter);
        isUndecided = isUndecided || !header;
        if (header && (!best || header->names.size() > best->names.size()))
            best = std::move(header);
    }
    if (isUndecided && !isWhole && bytes.size() < patience)
        return {};
    if (best)
        best->size = std::min(best->size + mark, bytes.size());
    return best;
}

} // namespace tare::importers::csv
