// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "model/base/result.h"
#include "model/base/work.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tare::importers {

// Rows of a bill as they stand in the file, so that a person can see what a figure was added up from.
struct BillRowsWanted
{
    std::uint64_t firstLine = 0, lastLine = 0;
    std::string resource; // rows of this one resource; empty: all of them
    std::size_t most = 500;
};

struct BillRows
{
    std::vector<std::string> columns; // of those that matter what the file has, in the order of the list
    struct Row
    {
        std::uint64_t line = 0;
        std::vector<std::string> cells;
    };
    std::vector<Row> rows;
    bool hasMore = false;
};

// Reads the source to its end, so that its identity is complete. Only columns that tell what was charged are
// taken: never tags, descriptions or anything else that people write freely. Errors: those of reading; BadCsv
// where there is no header; Cancelled.
model::Result<BillRows> readBillRows(ByteSource& source, const BillRowsWanted& wanted,
                                     const model::StopToken& stop);

} // namespace tare::importers
