// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "importers/kubernetes/jsonwindow.h"
#include "model/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

struct StructureMasks;

// Walks the outer structure of JSON text of any length through a sliding window, and hands over single values
// whole. What it passes over is checked for brackets that match, strings that end, and the limits below;
// nothing else of it is looked at.
//
// What error texts expect (the argument of BadJson): "value", "object", "array", "object-or-array", "key",
// "colon", "comma-or-bracket", "matching-bracket", "smaller-object".
class JsonStream
{
public:
    static constexpr std::size_t windowSize = 512 * 1024;
    // Bytes of one read: few, since what is read and not yet needed is copied where the stream goes on in
    // another window.
    static constexpr std::size_t readSize = 64 * 1024;
    static constexpr std::uint64_t longestValue = std::uint64_t{32} << 20; // one that is kept whole
    static constexpr std::uint64_t longestString = std::uint64_t{16} << 20;
    static constexpr std::uint64_t longestKey = 64 * 1024;
    static constexpr int deepest = 128;
    static constexpr std::size_t padding = 64; // readable bytes behind every text that is handed out

    struct Mark
    {
        std::uint64_t offset = 0;
        std::uint64_t line = 1;
        std::uint64_t column = 1;
    };
    struct Value
    {
        std::string_view text; // until the next call; empty where it was not kept
        Mark begin;
        char first = '\0';
    };

    explicit JsonStream(ByteSource& source);
    JsonStream(const JsonStream&) = delete;
    JsonStream& operator=(const JsonStream&) = delete;

    // Takes a UTF-8 byte order mark at the beginning. Columns count from behind it, offsets do not.
    model::Status skipByteOrderMark();
    // The next byte that is not blank, without taking it; -1 at the end.
    model::Result<int> peek();
    Mark mark() const;
    // Takes the byte, or fails naming what was expected.
    model::Status take(char byte, std::string_view expected);
    // Takes a string and the colon behind it. Escapes are left as they are.
    model::Result<std::string> takeKey();
    // Takes one value of any kind.
    model::Result<Value> takeValue(bool isKept);
    // From hold() on, at the position, everything stays in the window, for held().
    void hold();
    void release() { m_isHolding = false; }
    std::string_view held() const;
    // Goes on in other memory, which must outlive that. What was handed out of the memory before stays there,
    // untouched, until the stream comes back to it.
    void continueIn(JsonWindow& memory);
    void continueInOwn();

    model::Error fault(model::ErrorCode code, std::vector<std::string> arguments, const Mark& place) const;

private:
    // Reads more; false at the end of the input. Moves the window.
    model::Result<bool> refill();
    // Where the window begins whose bytes are still needed.
    std::size_t firstNeeded() const;
    model::Status makeRoom();
    void moveTo(JsonWindow& memory, std::size_t from, std::size_t capacity);
    enum class Outcome { Going, Complete, TooDeep, Mismatch, StringTooLong };
    class Nesting;
    struct Structure;
    model::Status skipStructure();
    Outcome skipBlocks(const StructureMasks* masks, std::size_t count, const char* blocks,
                       Structure& structure);
    void putLineStart(std::uint64_t offset, std::uint64_t newlines);
    model::Status statusOf(Outcome outcome) const;
    model::Status skipString(std::uint64_t longest);
    model::Status skipScalar();
    model::Error truncated() const;
    // Counts lines up to the new position.
    void advance(std::size_t position);

    ByteSource& m_source;
    JsonWindow m_own;
    JsonWindow* m_memory;     // that of the window
    char* m_window = nullptr; // its bytes
    std::size_t m_position = 0;
    std::size_t m_end = 0;
    std::uint64_t m_offset = 0; // of the window's first byte in the input
    std::uint64_t m_line = 1;
    std::uint64_t m_lineStart = 0; // offset of the line's first byte
    std::uint64_t m_heldFrom = 0;  // offset
    std::uint64_t m_keptFrom = 0;  // offset
    bool m_isHolding = false;
    bool m_isKeeping = false;
    bool m_isAtEnd = false;
};

} // namespace tare::importers
