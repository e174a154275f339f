// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/billrows.h"

#include "importers/billing/csv/header.h"
#include "importers/billing/csv/row.h"
#include "importers/billing/csv/scanner.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;

constexpr std::size_t pieceSize = std::size_t{1} << 20;

// FOCUS columns that say what, when and how much. A closed list: whatever else a file has is not shown.
constexpr std::array<std::string_view, 14> shownColumns{
    "ChargePeriodStart", "ChargePeriodEnd", "ResourceId",       "ServiceName",    "ChargeCategory",
    "ChargeFrequency",   "SkuId",           "ConsumedQuantity", "ConsumedUnit",   "BilledCost",
    "EffectiveCost",     "ContractedCost",  "ListCost",         "BillingCurrency"};

class RowReader
{
public:
    RowReader(const csv::Header& header, const BillRowsWanted& wanted) : m_header(header), m_wanted(wanted)
    {
        for (const std::string_view column : shownColumns) {
            const auto found = std::find(header.names.begin(), header.names.end(), column);
            if (found == header.names.end())
                continue;
            if (column == "ResourceId")
                m_resource = static_cast<std::size_t>(found - header.names.begin());
            m_places.push_back(static_cast<std::size_t>(found - header.names.begin()));
            m_result.columns.emplace_back(column);
        }
    }

    // All rows of the bytes that are complete; line is that of the first byte. Returns how many bytes they
    // were and counts the lines on.
    std::size_t take(std::string_view bytes, std::uint64_t& line)
    {
        std::vector<std::uint32_t> separators(bytes.size() + csv::scanSlack + 1);
        csv::Scan scan;
        scan.base = bytes.data();
        scan.separators = separators.data();
        scan.delimiter = m_header.delimiter;
        csv::fastestScan()(scan, bytes.data(), bytes.data() + bytes.size());
        const csv::ScannedBlock block{bytes.data(), separators.data(), &scan.rows, line};
        for (std::size_t i = 0; i < block.rowCount(); ++i)
            add(csv::RowView(block, i));
        if (scan.rows.empty())
            return 0;
        // What is left begins where the row after the last complete one does.
        line += scan.rowLine;
        return separators[scan.rows.back().separatorCount - 1] + 1;
    }

    BillRows result() { return std::move(m_result); }
    // Behind the last line that is wanted, or enough is there.
    bool isDone(std::uint64_t line) const { return line > m_wanted.lastLine || m_result.hasMore; }

private:
    void add(const csv::RowView& row)
    {
        if (row.line() < m_wanted.firstLine || row.line() > m_wanted.lastLine || row.isBlank() ||
            m_result.hasMore)
            return;
        const auto field = [&](std::size_t place) {
            return place < row.fieldCount() ? csv::textOf(row.field(place), m_scratch) : std::string_view();
        };
        if (!m_wanted.resource.empty() && (!m_resource || field(*m_resource) != m_wanted.resource))
            return;
        if (m_result.rows.size() == m_wanted.most) {
            m_result.hasMore = true;
            return;
        }
        BillRows::Row shown;
        shown.line = row.line();
        for (const std::size_t place : m_places)
            shown.cells.emplace_back(field(place));
        m_result.rows.push_back(std::move(shown));
    }

    const csv::Header& m_header;
    const BillRowsWanted& m_wanted;
    std::vector<std::size_t> m_places;
    std::optional<std::size_t> m_resource;
    std::string m_scratch;
    BillRows m_result;
};

} // namespace

Result<BillRows> readBillRows(ByteSource& source, const BillRowsWanted& wanted, const model::StopToken& stop)
{
    std::string bytes;
    std::optional<csv::Header> header;
    std::optional<RowReader> reader;
    std::uint64_t line = 1;
    for (;;) {
        if (stop.isStopRequested())
            return Error{ErrorCode::Cancelled, {}, {.file = source.name()}};
        const std::size_t before = bytes.size();
        bytes.resize(before + pieceSize);
        const Result<std::size_t> got = source.read(std::span(bytes).subspan(before));
        if (!got)
            return got.error();
        bytes.resize(before + *got);
        const bool isEnd = *got == 0;
        if (!header) {
            header = csv::findHeader(bytes, isEnd);
            if (header) {
                reader.emplace(*header, wanted);
                line = 1 + header->lines;
                bytes.erase(0, header->size);
            }
        }
        if (!header && (isEnd || bytes.size() > csv::longestLine))
            return Error{ErrorCode::BadCsv, {"header"}, {.file = source.name(), .line = 1}};
        if (header && reader->isDone(line)) {
            bytes.clear(); // the rest is read for the identity alone
        } else if (header) {
            if (isEnd && !bytes.empty() && bytes.back() != '\n')
                bytes += '\n';
            bytes.erase(0, reader->take(bytes, line));
            if (bytes.size() > csv::longestLine)
                return Error{ErrorCode::LineTooLong,
                             {std::to_string(csv::longestLine)},
                             {.file = source.name(), .line = line}};
        }
        if (isEnd)
            return reader->result();
    }
}

} // namespace tare::importers
