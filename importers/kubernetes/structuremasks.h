// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

namespace tare::importers {

// What goes over from one block to the next.
struct StringState
{
    bool isInString = false;
    bool isEscaped = false;
};

// Of a block of 64 bytes, bit i for byte i.
struct StructureMasks
{
    std::uint64_t opening = 0; // { and [ outside of strings
    std::uint64_t closing = 0; // } and ] outside of strings
    std::uint64_t newlines = 0;
    std::uint64_t quotes = 0;    // that begin or end a string
    std::uint64_t lineCount = 0; // newlines, counted
    bool endsInString = false;
};

// Fills one entry of masks for each of the blocks that follow each other from bytes on.
using MaskBlocks = void (*)(const char* bytes, std::size_t blocks, StringState& state, StructureMasks* masks);

// With what every processor of the architecture has.
void maskBlocks(const char* bytes, std::size_t blocks, StringState& state, StructureMasks* masks);
// The fastest that this processor can do. All give the same.
MaskBlocks fastestMaskBlocks();

} // namespace tare::importers
