// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/usage/linereader.h"

#include "importers/core/magic.h"

#include <cstring>

namespace tare::importers {

LineReader::LineReader(ByteSource& source) : m_source(source), m_buffer(2 * longestLine) {}

std::string_view LineReader::taken(std::size_t end, std::size_t following)
{
    std::string_view text(m_buffer.data() + m_begin, end - m_begin);
    m_begin = following;
    if (++m_line == 1 && text.starts_with(utf8Mark))
        text.remove_prefix(utf8Mark.size());
    if (text.ends_with('\r'))
        text.remove_suffix(1);
    return text;
}

model::Result<std::optional<std::string_view>> LineReader::next()
{
    std::size_t searched = m_begin;
    while (true) {
        const char* const from = m_buffer.data() + searched;
        if (const void* found = std::memchr(from, '\n', m_end - searched)) {
            const auto end = static_cast<std::size_t>(static_cast<const char*>(found) - m_buffer.data());
            return std::optional(taken(end, end + 1));
        }
        if (m_isAtEnd)
            return m_begin == m_end ? std::nullopt : std::optional(taken(m_end, m_end));
        if (m_end - m_begin > longestLine)
            return model::Error{model::ErrorCode::LineTooLong,
                                {std::to_string(longestLine)},
                                {.file = m_source.name(), .line = m_line + 1}};
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
        m_end -= m_begin;
        m_begin = 0;
        searched = m_end;
        const auto got = m_source.read(std::span(m_buffer).subspan(m_end));
        if (!got)
            return got.error();
        m_end += *got;
        m_isAtEnd = *got == 0;
    }
}

} // namespace tare::importers
