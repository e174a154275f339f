// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tare::importers {

// Gives text line by line, without the line's end (LF or CRLF) and without a byte order mark.
class LineReader
{
public:
    static constexpr std::size_t longestLine = 64 * 1024;

    explicit LineReader(ByteSource& source);

    // The next line, until the next call; nothing at the end. Errors: of the source, LineTooLong.
    model::Result<std::optional<std::string_view>> next();
    // Of the line given last, from 1.
    std::uint64_t line() const { return m_line; }

private:
    std::string_view taken(std::size_t end, std::size_t following);

    ByteSource& m_source;
    std::vector<char> m_buffer;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    std::uint64_t m_line = 0;
    bool m_isAtEnd = false;
};

} // namespace tare::importers
