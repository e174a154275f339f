// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/jsonstream.h"

#include "importers/core/magic.h"
#include "importers/core/wipe.h"
#include "importers/kubernetes/blockmasks.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstring>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;
using model::Status;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

// What goes over from one block of 64 bytes to the next while a value is passed over.
struct StructureState
{
    bool isInString = false;
    bool isEscaped = false;
    int depth = 0;
    std::bitset<JsonStream::deepest> isArray; // by depth

    enum class Outcome { Going, Complete, TooDeep, Mismatch };
    // Bits of brackets outside of strings; index is set to where the outcome was decided.
    Outcome follow(std::uint64_t opening, std::uint64_t closing, const char* block, int& index)
    {
        for (std::uint64_t brackets = opening | closing; brackets != 0; brackets &= brackets - 1) {
            index = __builtin_ctzll(brackets);
            const bool isOfArray = (block[index] & 0x20) == 0; // [ and ] lack the bit that { and } have
            if ((opening >> index & 1) != 0) {
                if (depth == JsonStream::deepest)
                    return Outcome::TooDeep;
                isArray[static_cast<std::size_t>(depth++)] = isOfArray;
            } else {
                if (isArray[static_cast<std::size_t>(--depth)] != isOfArray)
                    return Outcome::Mismatch;
                if (depth == 0)
                    return Outcome::Complete;
            }
        }
        return Outcome::Going;
    }
};

} // namespace

JsonStream::JsonStream(ByteSource& source)
    : m_source(source), m_window(std::make_unique_for_overwrite<char[]>(windowSize + padding))
{
}

JsonStream::~JsonStream()
{
    wipeWindow();
}

void JsonStream::wipeWindow()
{
    wipe({m_window.get(), m_highest});
}

Error JsonStream::fault(ErrorCode code, std::vector<std::string> arguments, const Mark& place) const
{
    return {
        code,
        std::move(arguments),
        {.file = m_source.name(), .line = place.line, .column = place.column, .byteOffset = place.offset}};
}

JsonStream::Mark JsonStream::mark() const
{
    const std::uint64_t offset = m_offset + m_position;
    return {offset, m_line, offset - m_lineStart + 1};
}

Error JsonStream::truncated() const
{
    return fault(ErrorCode::TruncatedFile, {}, mark());
}

void JsonStream::advance(std::size_t position)
{
    const char* from = m_window.get() + m_position;
    const char* const to = m_window.get() + position;
    while (const void* found = std::memchr(from, '\n', static_cast<std::size_t>(to - from))) {
        from = static_cast<const char*>(found) + 1;
        ++m_line;
        m_lineStart = m_offset + static_cast<std::uint64_t>(from - m_window.get());
    }
    m_position = position;
}

// Throws out what nobody holds, and grows only where one value fills the whole window.
Status JsonStream::makeRoom()
{
    std::uint64_t from = m_offset + m_position;
    if (m_isHolding)
        from = std::min(from, m_heldFrom);
    if (m_isKeeping)
        from = std::min(from, m_keptFrom);
    const auto drop = static_cast<std::size_t>(from - m_offset);
    std::memmove(m_window.get(), m_window.get() + drop, m_end - drop);
    m_offset = from;
    m_position -= drop;
    m_end -= drop;
    if (m_end + padding < m_capacity)
        return {};
    if (m_end >= longestValue)
        return fault(ErrorCode::BadJson, {"smaller-object"}, mark());
    const std::size_t capacity = std::min<std::size_t>(2 * m_end, longestValue) + padding;
    auto wider = std::make_unique_for_overwrite<char[]>(capacity);
    std::memcpy(wider.get(), m_window.get(), m_end);
    wipeWindow();
    m_window.swap(wider);
    m_capacity = capacity;
    return {};
}

Result<bool> JsonStream::refill()
{
    if (m_isAtEnd)
        return false;
    if (Status status = makeRoom(); !status)
        return status.error();
    const auto got = m_source.read({m_window.get() + m_end, m_capacity - padding - m_end});
    if (!got)
        return got.error();
    m_end += *got;
    m_highest = std::max(m_highest, m_end);
    m_isAtEnd = *got == 0;
    return !m_isAtEnd;
}

Status JsonStream::skipByteOrderMark()
{
    while (m_end < utf8Mark.size()) {
        const auto more = refill();
        if (!more)
            return more.error();
        if (!*more)
            return {};
    }
    if (std::string_view(m_window.get(), m_end).starts_with(utf8Mark)) {
        m_position = utf8Mark.size();
        m_lineStart = utf8Mark.size();
    }
    return {};
}

Result<int> JsonStream::peek()
{
    while (true) {
        std::size_t position = m_position;
        while (position < m_end && isBlank(m_window[position]))
            ++position;
        advance(position);
        if (position < m_end)
            return static_cast<unsigned char>(m_window[position]);
        const auto more = refill();
        if (!more)
            return more.error();
        if (!*more)
            return -1;
    }
}

Status JsonStream::take(char byte, std::string_view expected)
{
    const auto next = peek();
    if (!next)
        return next.error();
    if (*next < 0)
        return truncated();
    if (*next != static_cast<unsigned char>(byte))
        return fault(ErrorCode::BadJson, {std::string(expected)}, mark());
    ++m_position;
    return {};
}

Result<std::string> JsonStream::takeKey()
{
    if (Status status = take('"', "key"); !status)
        return status.error();
    --m_position;
    m_keptFrom = m_offset + m_position;
    m_isKeeping = true;
    const Status skipped = skipString(longestKey);
    m_isKeeping = false;
    if (!skipped)
        return skipped.error();
    const auto begin = static_cast<std::size_t>(m_keptFrom - m_offset) + 1;
    std::string key(m_window.get() + begin, m_position - 1 - begin);
    if (Status status = take(':', "colon"); !status)
        return status.error();
    return key;
}

Result<JsonStream::Value> JsonStream::takeValue(bool isKept)
{
    const auto next = peek();
    if (!next)
        return next.error();
    if (*next < 0)
        return truncated();
    Value value{{}, mark(), static_cast<char>(*next)};
    m_keptFrom = value.begin.offset;
    m_isKeeping = isKept;
    Status status;
    if (value.first == '{' || value.first == '[')
        status = skipStructure();
    else if (value.first == '"')
        status = skipString(longestString);
    else
        status = skipScalar();
    m_isKeeping = false;
    if (!status)
        return status.error();
    if (isKept) {
        const auto begin = static_cast<std::size_t>(m_keptFrom - m_offset);
        value.text = {m_window.get() + begin, m_position - begin};
    }
    return value;
}

void JsonStream::hold()
{
    m_heldFrom = m_offset + m_position;
    m_isHolding = true;
}

std::string_view JsonStream::held() const
{
    const auto begin = static_cast<std::size_t>(m_heldFrom - m_offset);
    return {m_window.get() + begin, m_position - begin};
}

Status JsonStream::skipString(std::uint64_t longest)
{
    const Mark begin = mark();
    advance(m_position + 1);
    while (true) {
        std::size_t position = m_position;
        while (position < m_end && m_window[position] != '"' && m_window[position] != '\\')
            ++position;
        if (m_offset + position - begin.offset > longest)
            return fault(ErrorCode::StringTooLong, {std::to_string(longest)}, begin);
        if (position < m_end && m_window[position] == '"') {
            advance(position + 1);
            return {};
        }
        if (position + 1 < m_end) {
            advance(position + 2);
            continue;
        }
        advance(position);
        const auto more = refill();
        if (!more)
            return more.error();
        if (!*more) {
            advance(m_end);
            return truncated();
        }
    }
}

Status JsonStream::skipScalar()
{
    const Mark begin = mark();
    const auto isPart = [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-' || byte == '+' ||
               byte == '.' || byte == 'E';
    };
    std::string text;
    constexpr std::size_t longest = 1024;
    while (true) {
        while (m_position < m_end && isPart(m_window[m_position]) && text.size() < longest)
            text += m_window[m_position++];
        if (m_position < m_end)
            break;
        const auto more = refill();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    const bool isWord = text == "true" || text == "false" || text == "null";
    const bool isNumber = !text.empty() && text.find_first_of("0123456789") != std::string::npos &&
                          text.find_first_not_of("0123456789-+.eE") == std::string::npos &&
                          text.front() != '+';
    if (text.size() == longest || (!isWord && !isNumber))
        return fault(ErrorCode::BadJson, {"value"}, begin);
    return {};
}

// The hot loop: every byte of a file passes through here once.
Status JsonStream::skipStructure()
{
    StructureState state;
    std::array<char, BlockMasks::size> tail{};
    std::uint64_t stringStart = 0;
    while (true) {
        const char* block = m_window.get() + m_position;
        std::size_t size = std::min(m_end - m_position, BlockMasks::size);
        if (size < BlockMasks::size) {
            const auto more = refill();
            if (!more)
                return more.error();
            if (*more)
                continue;
            if (m_position == m_end)
                return truncated();
            tail.fill(' ');
            std::copy_n(m_window.get() + m_position, size, tail.begin());
            block = tail.data();
        }
        const BlockMasks masks = classify(block);
        const std::uint64_t quotes = masks.quotes & ~escapedBytes(masks.backslashes, state.isEscaped);
        const std::uint64_t strings = prefixXor(quotes) ^ (state.isInString ? ~std::uint64_t{0} : 0);
        int index = 0;
        const auto outcome = state.follow(masks.opening & ~strings, masks.closing & ~strings, block, index);
        const bool isDecided = outcome != StructureState::Outcome::Going;
        const std::uint64_t passed = isDecided ? (std::uint64_t{1} << index) - 1 : ~std::uint64_t{0};
        if (const std::uint64_t newlines = masks.newlines & passed; newlines != 0) {
            m_line += static_cast<std::uint64_t>(__builtin_popcountll(newlines));
            m_lineStart = m_offset + m_position + 64 - static_cast<std::uint64_t>(__builtin_clzll(newlines));
        }
        if (isDecided) {
            m_position += static_cast<std::size_t>(index);
            if (outcome == StructureState::Outcome::TooDeep)
                return fault(ErrorCode::TooDeep, {std::to_string(deepest)}, mark());
            if (outcome == StructureState::Outcome::Mismatch)
                return fault(ErrorCode::BadJson, {"matching-bracket"}, mark());
            ++m_position;
            return {};
        }
        state.isInString = (strings >> 63) != 0;
        if (state.isInString) {
            if (quotes != 0)
                stringStart =
                    m_offset + m_position + 63 - static_cast<std::uint64_t>(__builtin_clzll(quotes));
            if (m_offset + m_position + size - stringStart > longestString)
                return fault(ErrorCode::StringTooLong, {std::to_string(longestString)}, mark());
        }
        m_position += size;
    }
}

} // namespace tare::importers
