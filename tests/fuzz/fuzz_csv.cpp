// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, cut by every scanner in two pieces: all must agree with the scalar one, and no row may be lost.
#include "importers/billing/csv/header.h"
#include "importers/billing/csv/row.h"
#include "importers/billing/csv/scanner.h"

#include <cstdlib>
#include <string>
#include <vector>

namespace {

using namespace tare::importers;

std::vector<std::uint32_t> scanned(csv::ScanFunction function, const std::string& bytes, std::size_t cut)
{
    std::vector<std::uint32_t> separators(bytes.size() + csv::scanSlack + 1);
    csv::Scan scan;
    scan.base = bytes.data();
    scan.separators = separators.data();
    function(scan, bytes.data(), bytes.data() + cut);
    function(scan, bytes.data() + cut, bytes.data() + bytes.size());
    separators.resize(scan.separatorCount);
    const csv::ScannedBlock block{bytes.data(), separators.data(), &scan.rows, 1};
    std::string scratch;
    for (std::size_t i = 0; i < block.rowCount(); ++i) {
        const csv::RowView row(block, i);
        for (std::size_t k = 0; k < row.fieldCount(); ++k)
            static_cast<void>(csv::textOf(row.field(k), scratch));
    }
    for (const csv::RowEnd& row : scan.rows)
        separators.insert(separators.end(), {row.separatorCount, row.line});
    separators.insert(separators.end(), {scan.lines, scan.rowLine, static_cast<std::uint32_t>(scan.state)});
    return separators;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const std::size_t cut = size == 0 ? 0 : data[0] % size;
    const auto functions = csv::scanFunctions();
    const auto expected = scanned(functions.front(), bytes, 0);
    for (const csv::ScanFunction function : functions)
        if (scanned(function, bytes, cut) != expected)
            std::abort();
    static_cast<void>(csv::findHeader(bytes, size % 2 == 0));
    return 0;
}
