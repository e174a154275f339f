// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/csv/blockpipeline.h"

namespace tare::importers::csv {

// One block under way.
struct BlockPipeline::Slot
{
    enum class State { Free, Reading, Read, Scanned, Parsing, Parsed };
    // In front of each block there is room for the rest of the row before, so that it is in one piece.
    static constexpr std::size_t roomInFront = std::size_t{16} << 10;

    Slot(std::size_t blockSize, unsigned slotIndex, unsigned firstWorker)
        : index(slotIndex), worker(firstWorker), buffer(new char[roomInFront + blockSize + 1]),
          // Not filled with zeroes: pages that no separator ever reaches then cost no memory.
          separators(new std::uint32_t[blockSize + mostColumns + scanSlack + 2])
    {
    }
    char* data() { return buffer.get() + roomInFront; }

    const unsigned index;
    unsigned worker; // that has read into it last
    std::unique_ptr<char[]> buffer;
    std::unique_ptr<std::uint32_t[]> separators;
    std::string assembled; // holds the rows in place of the buffer where the rest was longer than the room
    std::size_t size = 0;
    Scan scan;
    ScannedBlock block;
    State state = State::Free;
    bool isLast = false;
};

} // namespace tare::importers::csv
