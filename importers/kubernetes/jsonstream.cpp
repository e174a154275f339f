// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/jsonstream.h"

#include "importers/core/magic.h"
#include "importers/kubernetes/blockmasks.h"
#include "importers/kubernetes/structuremasks.h"

#include <algorithm>
#include <array>
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

} // namespace

JsonStream::JsonStream(ByteSource& source) : m_source(source), m_memory(&m_own) {}

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
    const char* from = m_window + m_position;
    const char* const to = m_window + position;
    if (from == to)
        return;
    while (const void* found = std::memchr(from, '\n', static_cast<std::size_t>(to - from))) {
        from = static_cast<const char*>(found) + 1;
        ++m_line;
        m_lineStart = m_offset + static_cast<std::uint64_t>(from - m_window);
    }
    m_position = position;
}

std::size_t JsonStream::firstNeeded() const
{
    std::uint64_t from = m_offset + m_position;
    if (m_isHolding)
        from = std::min(from, m_heldFrom);
    if (m_isKeeping)
        from = std::min(from, m_keptFrom);
    return static_cast<std::size_t>(from - m_offset);
}

// What is needed stands at the beginning of the memory, whichever it is, from now on.
void JsonStream::moveTo(JsonWindow& memory, std::size_t from, std::size_t capacity)
{
    const std::size_t size = m_end - from;
    memory.begin(m_window + from, size, capacity);
    m_memory = &memory;
    m_window = memory.bytes();
    m_offset += from;
    m_position -= from;
    m_end = size;
}

void JsonStream::continueIn(JsonWindow& memory)
{
    if (&memory == m_memory)
        return;
    const std::size_t from = firstNeeded();
    moveTo(memory, from, std::max(memory.capacity(), std::max(windowSize, m_end - from) + padding));
}

void JsonStream::continueInOwn()
{
    continueIn(m_own);
}

// The window grows only where what is needed fills all of it.
Status JsonStream::makeRoom()
{
    const std::size_t from = firstNeeded();
    const std::size_t size = m_end - from;
    std::size_t capacity = std::max(m_memory->capacity(), windowSize + padding);
    if (size + padding >= capacity) {
        const std::uint64_t begin = m_isKeeping ? m_keptFrom : m_offset + from;
        const std::size_t value = m_end - static_cast<std::size_t>(begin - m_offset);
        const std::size_t longest = longestValue + (m_isKeeping ? 0 : windowSize);
        if (value >= longest)
            return fault(ErrorCode::BadJson, {"smaller-object"}, mark());
        capacity = size + std::min(size, longest - value) + padding;
    }
    moveTo(*m_memory, from, capacity);
    return {};
}

Result<bool> JsonStream::refill()
{
    if (m_isAtEnd)
        return false;
    if (Status status = makeRoom(); !status)
        return status.error();
    const std::size_t room = m_memory->capacity() - padding - m_end;
    const auto got = m_source.read({m_window + m_end, std::min(room, readSize)});
    if (!got)
        return got.error();
    m_end += *got;
    m_memory->noteFilled(m_end);
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
    if (std::string_view(m_window, m_end).starts_with(utf8Mark)) {
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
    std::string key(m_window + begin, m_position - 1 - begin);
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
        value.text = {m_window + begin, m_position - begin};
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
    return {m_window + begin, m_position - begin};
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

// The brackets that are open while a value is passed over.
class JsonStream::Nesting
{
public:
    // index: where in the block the outcome was decided. Which bracket opens and which closes cannot be
    // guessed, so nothing but the end depends on it.
    Outcome follow(const StructureMasks& masks, const char* block, int& index)
    {
        for (std::uint64_t brackets = masks.opening | masks.closing; brackets != 0;
             brackets &= brackets - 1) {
            index = __builtin_ctzll(brackets);
            const int isOpening = static_cast<int>(masks.opening >> index & 1);
            char& open = m_open[static_cast<std::size_t>(m_depth - 1 + isOpening)];
            const bool isWrong = (isOpening == 0) & (block[index] - open != closingDistance);
            open = isOpening != 0 ? block[index] : open;
            m_depth += 2 * isOpening - 1;
            if (isWrong | (m_depth == 0) | (m_depth > deepest))
                return isWrong ? Outcome::Mismatch : m_depth == 0 ? Outcome::Complete : Outcome::TooDeep;
        }
        return Outcome::Going;
    }

private:
    static constexpr int closingDistance = '}' - '{'; // and ] from [

    std::array<char, deepest + 1> m_open{}; // by depth
    int m_depth = 0;
};

// What skipStructure() knows of the value behind the position.
struct JsonStream::Structure
{
    Nesting nesting;
    StringState strings;
    std::uint64_t lastQuotes = 0; // of the last block that has any
    std::uint64_t lastQuoted = 0; // that block's offset

    // A string that fills whole blocks.
    bool isTooLong(std::uint64_t end) const
    {
        return end - (lastQuoted + 63 - static_cast<std::uint64_t>(__builtin_clzll(lastQuotes))) >
               longestString;
    }
};

// Passes blocks, or what of them belongs to the value. Lines are counted for all of them at once.
JsonStream::Outcome JsonStream::skipBlocks(const StructureMasks* masks, std::size_t count, const char* blocks,
                                           Structure& structure)
{
    const std::uint64_t offset = m_offset + m_position;
    Outcome outcome = Outcome::Going;
    int index = 0;
    std::uint64_t lines = 0;
    std::size_t lastLine = count;
    std::size_t i = 0;
    for (; i < count; ++i) {
        const StructureMasks& block = masks[i];
        const std::size_t begin = i * BlockMasks::size;
        outcome = structure.nesting.follow(block, blocks + begin, index);
        if (outcome != Outcome::Going)
            break;
        if (block.endsInString && block.quotes == 0 &&
            structure.isTooLong(std::min(offset + begin + BlockMasks::size, m_offset + m_end))) {
            outcome = Outcome::StringTooLong;
            break;
        }
        structure.lastQuoted = block.quotes != 0 ? offset + begin : structure.lastQuoted;
        structure.lastQuotes = block.quotes != 0 ? block.quotes : structure.lastQuotes;
        lines += block.lineCount;
        lastLine = block.newlines != 0 ? i : lastLine;
    }
    m_line += lines;
    if (lastLine < count)
        putLineStart(offset + lastLine * BlockMasks::size, masks[lastLine].newlines);
    m_position = std::min(m_position + i * BlockMasks::size, m_end);
    const bool isInBlock = outcome != Outcome::Going && outcome != Outcome::StringTooLong;
    if (!isInBlock)
        return outcome;
    if (const std::uint64_t before = masks[i].newlines & ((std::uint64_t{1} << index) - 1); before != 0) {
        m_line += static_cast<std::uint64_t>(__builtin_popcountll(before));
        putLineStart(m_offset + m_position, before);
    }
    m_position += static_cast<std::size_t>(index) + (outcome == Outcome::Complete ? 1 : 0);
    return outcome;
}

// Behind the last newline of the block at this offset.
void JsonStream::putLineStart(std::uint64_t offset, std::uint64_t newlines)
{
    m_lineStart = offset + 64 - static_cast<std::uint64_t>(__builtin_clzll(newlines));
}

Status JsonStream::statusOf(Outcome outcome) const
{
    if (outcome == Outcome::TooDeep)
        return fault(ErrorCode::TooDeep, {std::to_string(deepest)}, mark());
    if (outcome == Outcome::Mismatch)
        return fault(ErrorCode::BadJson, {"matching-bracket"}, mark());
    if (outcome == Outcome::StringTooLong)
        return fault(ErrorCode::StringTooLong, {std::to_string(longestString)}, mark());
    return {};
}

// The hot loop: every byte of a file passes through here once.
Status JsonStream::skipStructure()
{
    static const MaskBlocks mask = fastestMaskBlocks();
    Structure structure;
    std::array<char, BlockMasks::size> tail{};
    constexpr std::size_t mostAtOnce = 32;
    std::array<StructureMasks, mostAtOnce> masks;
    std::size_t atOnce = 2; // small values should not pay for what is behind them
    while (true) {
        const char* block = m_window + m_position;
        std::size_t count = std::min((m_end - m_position) / BlockMasks::size, atOnce);
        if (count == 0) {
            const auto more = refill();
            if (!more)
                return more.error();
            if (*more)
                continue;
            if (m_position == m_end)
                return truncated();
            tail.fill(' ');
            std::copy_n(m_window + m_position, m_end - m_position, tail.begin());
            block = tail.data();
            count = 1;
        }
        mask(block, count, structure.strings, masks.data());
        const Outcome outcome = skipBlocks(masks.data(), count, block, structure);
        if (outcome != Outcome::Going)
            return statusOf(outcome);
        atOnce = std::min(2 * atOnce, mostAtOnce);
    }
}

} // namespace tare::importers
