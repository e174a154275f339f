// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace tare::importers::csv {

inline constexpr std::size_t longestLine = std::size_t{64} << 20; // bytes of one row
inline constexpr std::size_t mostColumns = 4096;

// Where in the grammar of RFC 4180 the next byte stands. A quote opens a quoted field only at the field's
// start; elsewhere it is text. Text after a closing quote goes on unquoted, so that a broken row ends at its
// own line.
enum class ScanState : std::uint8_t {
    FieldStart,
    Unquoted,
    Quoted,
    QuoteInQuoted,  // after a quote inside quotes: its end, or the first half of an escaped quote
    CarriageReturn, // after a CR outside quotes: a line feed may belong to it
};

struct RowEnd
{
    std::uint32_t separatorCount = 0; // of the block, up to and with the one that ends this row
    std::uint32_t line = 0;           // on which the row starts, counted from the block's first line
};

// The separators (delimiters and row ends) of one block, found piece by piece.
struct Scan
{
    const char* base = nullptr;          // positions are counted from here; all bytes lie behind it
    std::uint32_t* separators = nullptr; // room for separatorCount + the bytes to scan + scanSlack
    std::size_t separatorCount = 0;
    std::vector<RowEnd> rows;
    std::uint32_t lines = 0;   // line ends seen so far
    std::uint32_t rowLine = 0; // where the present row starts
    ScanState state = ScanState::FieldStart;
    char delimiter = ',';
};

// Vector code stores a few positions more than it has found.
inline constexpr std::size_t scanSlack = 64;

using ScanFunction = void (*)(Scan& scan, const char* begin, const char* end);

// Byte by byte: the definition that the others are held against.
void scanScalar(Scan& scan, const char* begin, const char* end);
// With what every processor of this architecture has.
void scanBaseline(Scan& scan, const char* begin, const char* end);

// The row that ends with this many separators. Out of line, so that no template is instantiated where a file
// is compiled for one processor.
void addRow(Scan& scan, std::size_t separatorCount);

// Where the quote stands that an unfinished row never closes.
struct OpenQuote
{
    std::uint64_t line = 0; // counted from the row's own
    std::uint64_t column = 1;
};
OpenQuote findOpenQuote(std::string_view row, char delimiter);

// All scanners that this processor can run, the fastest last.
std::vector<ScanFunction> scanFunctions();
inline ScanFunction fastestScan()
{
    return scanFunctions().back();
}

} // namespace tare::importers::csv
