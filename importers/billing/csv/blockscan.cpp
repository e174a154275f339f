// SPDX-License-Identifier: GPL-3.0-or-later
// The scanning stage of the pipeline: rows that go over the end of a block are put together here.
#include "importers/billing/csv/blockslot.h"

#include <algorithm>
#include <cstring>

namespace tare::importers::csv {

using model::Error;
using model::ErrorCode;

namespace {

std::size_t beginOfRest(const Scan& scan)
{
    return scan.rows.empty() ? 0 : std::size_t{scan.separators[scan.rows.back().separatorCount - 1]} + 1;
}

} // namespace

void BlockPipeline::scan(Slot& slot)
{
    slot.data()[slot.size] = '\n'; // for the end of the input
    const bool isLong = m_rest.size() > Slot::roomInFront;
    const char* begin = slot.data();
    Scan& scan = slot.scan;
    if (isLong) {
        const std::size_t before = m_rest.size();
        m_rest.append(slot.data(), slot.size + 1);
        scan.base = m_rest.data();
        begin = m_rest.data() + before;
    } else {
        std::memcpy(slot.data() - m_rest.size(), m_rest.data(), m_rest.size());
        scan.base = begin - m_rest.size();
    }
    resume(slot);
    const char* end = begin + slot.size;
    m_scanFunction(scan, begin, end);
    if (slot.isLast && !m_readFailure)
        end = endInput(scan, end);
    const auto size = static_cast<std::size_t>(end - scan.base);
    if (isLong && scan.rows.empty())
        m_rest.resize(size);
    else if (isLong)
        slot.assembled.swap(m_rest);
    keepRest(scan, size, isLong && scan.rows.empty());
    slot.block.base = scan.base;
    slot.block.separators = scan.separators;
    slot.block.rows = &scan.rows;
}

// The scanner goes on where it stopped.
void BlockPipeline::resume(Slot& slot)
{
    Scan& scan = slot.scan;
    scan.separators = slot.separators.get();
    std::copy(m_restSeparators.begin(), m_restSeparators.end(), scan.separators);
    scan.separatorCount = m_restSeparators.size();
    scan.rows.clear();
    scan.lines = m_restLines;
    scan.rowLine = 0;
    scan.state = m_state;
    scan.delimiter = m_delimiter;
    slot.block.firstLine = m_line;
    slot.block.isFirstRowTooWide = m_isRestTooWide;
}

// The end of the file ends the last row too, unless it is inside quotes. Returns where the text ends now.
const char* BlockPipeline::endInput(Scan& scan, const char* end)
{
    const char* rest = scan.base + beginOfRest(scan);
    if (scan.state == ScanState::Quoted) {
        const OpenQuote quote = findOpenQuote({rest, static_cast<std::size_t>(end - rest)}, m_delimiter);
        failScan(
            {ErrorCode::BadCsv,
             {"\""},
             {.file = m_source.name(), .line = m_line + scan.rowLine + quote.line, .column = quote.column}});
        return end;
    }
    if (rest == end)
        return end;
    scanScalar(scan, end, end + 1);
    return end + 1;
}

// What follows the last row end waits for the next block.
void BlockPipeline::keepRest(const Scan& scan, std::size_t size, bool isKept)
{
    const std::size_t begin = beginOfRest(scan);
    const std::size_t first = scan.rows.empty() ? 0 : scan.rows.back().separatorCount;
    const bool isFirstTooLong =
        !scan.rows.empty() && scan.separators[scan.rows.front().separatorCount - 1] > longestLine;
    if (isFirstTooLong || (scan.rows.empty() && size > longestLine))
        failScan(lineTooLong());
    m_line += scan.rowLine;
    m_restLines = scan.lines - scan.rowLine;
    m_state = scan.state;
    m_restSeparators.assign(scan.separators + first, scan.separators + scan.separatorCount);
    for (std::uint32_t& position : m_restSeparators)
        position -= static_cast<std::uint32_t>(begin);
    m_isRestTooWide = m_restSeparators.size() > mostColumns || (scan.rows.empty() && m_isRestTooWide);
    if (m_isRestTooWide)
        m_restSeparators.clear();
    if (!isKept)
        m_rest.assign(scan.base + begin, size - begin);
}

Error BlockPipeline::lineTooLong() const
{
    return {ErrorCode::LineTooLong, {std::to_string(longestLine)}, {.file = m_source.name(), .line = m_line}};
}

void BlockPipeline::failScan(Error error)
{
    const std::lock_guard lock(m_mutex);
    fail(std::move(error));
}

} // namespace tare::importers::csv
