// SPDX-License-Identifier: GPL-3.0-or-later
// The vector scanner, written once. Included by one source file per instruction set, behind that set's target
// pragma, so that every file has its own copy. Before it stands what that instruction set does in its own
// way:
//
//   struct Masks { std::uint64_t quotes, delimiters, feeds, returns; };
//   Masks masksOf(const char*, char delimiter);             bits of the positions where a byte occurs in 64
//   bytes std::uint64_t oddParity(std::uint64_t bits);            bit i: an odd number of bits up to and with
//   i void storePositions(Scan&, std::uint64_t bits, std::uint32_t position);
//
// The last two in portable form are in scanparts.h. Without include guard on purpose: it is no interface.

struct Carry
{
    std::uint64_t inQuotes = 0;     // all bits where the byte before was inside quotes
    std::uint64_t fieldStart = 0;   // bit 0 where a field starts here
    std::uint64_t afterClosing = 0; // bit 0 where the byte before closed a quoted field
};

inline Carry carryOf(ScanState state)
{
    Carry carry;
    carry.inQuotes = state == ScanState::Quoted ? ~std::uint64_t{0} : 0;
    carry.fieldStart = state == ScanState::FieldStart ? 1 : 0;
    carry.afterClosing = state == ScanState::QuoteInQuoted ? 1 : 0;
    return carry;
}

inline ScanState stateOf(const Carry& carry)
{
    if (carry.inQuotes)
        return ScanState::Quoted;
    if (carry.fieldStart)
        return ScanState::FieldStart;
    return carry.afterClosing ? ScanState::QuoteInQuoted : ScanState::Unquoted;
}

inline void storeRows(Scan& scan, std::uint64_t rowEnds, std::uint64_t separators, std::uint64_t feeds)
{
    const std::size_t before = scan.separatorCount;
    const std::uint32_t lines = scan.lines;
    while (rowEnds) {
        const std::uint64_t upTo = rowEnds ^ (rowEnds - 1); // with the lowest row end itself
        const auto count = before + static_cast<std::size_t>(__builtin_popcountll(separators & upTo));
        addRow(scan, count);
        scan.rowLine = lines + static_cast<std::uint32_t>(__builtin_popcountll(feeds & upTo));
        rowEnds &= rowEnds - 1;
    }
}

// Takes 64 bytes. False, and nothing done, where quotes or carriage returns stand where RFC 4180 has none.
inline bool scanPiece(Scan& scan, const char* at, Carry& carry)
{
    const Masks masks = masksOf(at, scan.delimiter);
    std::uint64_t inside = carry.inQuotes;
    std::uint64_t closing = 0;
    if (masks.quotes) {
        inside = oddParity(masks.quotes) ^ carry.inQuotes;
        const std::uint64_t opening = masks.quotes & inside;
        closing = masks.quotes & ~inside;
        const std::uint64_t mayOpen =
            (masks.delimiters | masks.feeds | closing) << 1 | carry.fieldStart | carry.afterClosing;
        if (opening & ~mayOpen)
            return false;
    }
    const std::uint64_t ends = masks.delimiters | masks.feeds;
    const std::uint64_t afterClosing = closing << 1 | carry.afterClosing;
    if (afterClosing & ~(ends | masks.quotes | masks.returns))
        return false;
    if (masks.returns & ~inside & ~(masks.feeds >> 1))
        return false;
    const std::uint64_t separators = ends & ~inside;
    const std::uint64_t rowEnds = masks.feeds & ~inside;
    if (rowEnds)
        storeRows(scan, rowEnds, separators, masks.feeds);
    storePositions(scan, separators, static_cast<std::uint32_t>(at - scan.base));
    scan.lines += static_cast<std::uint32_t>(__builtin_popcountll(masks.feeds));
    carry.inQuotes = inside >> 63 ? ~std::uint64_t{0} : 0;
    carry.fieldStart = separators >> 63;
    carry.afterClosing = closing >> 63;
    return true;
}

inline void scanPieces(Scan& scan, const char* begin, const char* end)
{
    const char* at = begin;
    while (end - at >= 64) {
        if (scan.state == ScanState::CarriageReturn) {
            scanScalar(scan, at, at + 64);
            at += 64;
            continue;
        }
        Carry carry = carryOf(scan.state);
        while (end - at >= 64 && scanPiece(scan, at, carry))
            at += 64;
        scan.state = stateOf(carry);
        if (end - at >= 64) {
            scanScalar(scan, at, at + 64);
            at += 64;
        }
    }
    scanScalar(scan, at, end);
}
