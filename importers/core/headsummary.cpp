// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/headsummary.h"

#include <algorithm>
#include <array>

namespace tare::importers {

namespace {

constexpr std::size_t mostNames = 4096;
constexpr int deepest = 128;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

// Walks the JSON of a head that may end anywhere, and notes names. Recognition only: it forgives everything.
class JsonNames
{
public:
    explicit JsonNames(std::string_view text) : m_text(text) {}

    void read(HeadSummary& summary)
    {
        skipBlanks();
        if (peek() == '[') {
            ++m_position;
            skipBlanks();
        }
        if (peek() == '{')
            readObject(summary);
    }

private:
    char peek() const { return m_position < m_text.size() ? m_text[m_position] : '\0'; }
    void skipBlanks()
    {
        while (isBlank(peek()))
            ++m_position;
    }

    std::string_view readString()
    {
        const std::size_t start = ++m_position;
        while (m_position < m_text.size() && m_text[m_position] != '"')
            m_position += m_text[m_position] == '\\' ? 2 : 1;
        const std::size_t end = std::min(m_position, m_text.size());
        m_position = std::min(end + 1, m_text.size());
        return m_text.substr(start, end - start);
    }

    void skipValue()
    {
        int depth = 0;
        while (m_position < m_text.size()) {
            const char byte = m_text[m_position];
            if (byte == '"') {
                readString();
            } else {
                if (depth == 0 && (byte == ',' || byte == '}' || byte == ']'))
                    return;
                depth += byte == '{' || byte == '[' ? 1 : byte == '}' || byte == ']' ? -1 : 0;
                ++m_position;
            }
            if (depth > deepest)
                m_position = m_text.size();
        }
    }

    // Calls visit(key) with the position at the value; visit may read it or leave it.
    template<typename Visit> void eachKey(Visit visit)
    {
        ++m_position;
        for (std::size_t count = 0; count < mostNames; ++count) {
            skipBlanks();
            if (peek() != '"')
                return;
            const std::string_view key = readString();
            skipBlanks();
            if (peek() != ':')
                return;
            ++m_position;
            skipBlanks();
            visit(key);
            skipValue();
            if (peek() != ',')
                return;
            ++m_position;
        }
    }

    void readObject(HeadSummary& summary)
    {
        eachKey([&](std::string_view key) {
            summary.names.emplace_back(key);
            if (key == "kind" && peek() == '"')
                summary.kindName = readString();
            else if (key == "data")
                readData(summary);
        });
    }

    void readData(HeadSummary& summary)
    {
        const std::size_t start = m_position;
        if (peek() == '[') {
            ++m_position;
            skipBlanks();
        }
        if (peek() == '{')
            eachKey([&](std::string_view key) {
                summary.dataKeys.emplace_back(key);
                if (peek() != '{')
                    return;
                // An allocation is an object keyed by its aggregate: the names are one level further in.
                const std::size_t value = m_position;
                eachKey([&](std::string_view inner) { summary.dataKeys.emplace_back(inner); });
                m_position = value;
            });
        m_position = start;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
};

bool isYamlKey(std::string_view name)
{
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
               byte == '_' || byte == '-';
    });
}

void readYaml(std::string_view text, HeadSummary& summary)
{
    while (!text.empty() && summary.names.size() < mostNames) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos || !isYamlKey(line.substr(0, colon)))
            continue;
        summary.names.emplace_back(line.substr(0, colon));
        if (summary.names.back() == "kind")
            summary.kindName = trimmed(line.substr(colon + 1));
    }
}

std::string_view firstLine(std::string_view head)
{
    while (!head.empty() && isBlank(head.front()))
        head.remove_prefix(1);
    const std::size_t end = head.find('\n');
    return end == std::string_view::npos ? head : head.substr(0, end);
}

} // namespace

bool looksLikeJson(std::string_view head)
{
    const std::string_view line = firstLine(head);
    return !line.empty() && (line.front() == '{' || line.front() == '[');
}

std::vector<std::string> headerFields(std::string_view head)
{
    const std::string_view line = trimmed(firstLine(head));
    constexpr std::array separators{',', ';', '\t'};
    const char separator =
        *std::max_element(separators.begin(), separators.end(), [&](char left, char right) {
            return std::count(line.begin(), line.end(), left) < std::count(line.begin(), line.end(), right);
        });
    std::vector<std::string> fields;
    bool isQuoted = false;
    std::string field;
    for (const char byte : line) {
        if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (byte == separator && !isQuoted && fields.size() < mostNames) {
            fields.emplace_back(trimmed(field));
            field.clear();
        } else {
            field += byte;
        }
    }
    fields.emplace_back(trimmed(field));
    return fields;
}

std::string normalisedName(std::string_view name)
{
    const std::size_t open = name.rfind('(');
    if (open != std::string_view::npos && open > 0 && name.ends_with(')'))
        name = name.substr(open + 1, name.size() - open - 2);
    std::string lower(trimmed(name));
    for (char& byte : lower) {
        if (byte >= 'A' && byte <= 'Z')
            byte = static_cast<char>(byte - 'A' + 'a');
    }
    return lower;
}

HeadSummary summarise(std::string_view head)
{
    HeadSummary summary;
    if (looksLikeJson(head)) {
        summary.kind = HeadSummary::Kind::Json;
        JsonNames(head).read(summary);
        return summary;
    }
    std::vector<std::string> fields = headerFields(head);
    if (fields.size() > 1) {
        summary.kind = HeadSummary::Kind::Table;
        summary.names = std::move(fields);
        return summary;
    }
    readYaml(head, summary);
    if (!summary.names.empty())
        summary.kind = HeadSummary::Kind::Yaml;
    return summary;
}

} // namespace tare::importers
