// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/flatobject.h"

#include <cstdint>

namespace tare::importers {

namespace {

constexpr std::size_t longestKey = std::size_t{64} << 10;
constexpr int deepest = 128;

class Reader
{
public:
    Reader(std::string_view json, const std::function<void(const FlatMember&)>& handle)
        : m_rest(json), m_handle(handle)
    {
    }

    bool read()
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return isAtEnd();
        do {
            if (!readMember())
                return false;
        } while (take(','));
        return take('}') && isAtEnd();
    }

private:
    void skipSpace()
    {
        const std::size_t first = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(first == std::string_view::npos ? m_rest.size() : first);
    }
    bool take(char wanted)
    {
        skipSpace();
        if (m_rest.empty() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool take(std::string_view word)
    {
        if (!m_rest.starts_with(word))
            return false;
        m_rest.remove_prefix(word.size());
        return true;
    }
    bool isAtEnd()
    {
        skipSpace();
        return m_rest.empty();
    }

    bool readMember()
    {
        if (!readString(m_key) || m_key.size() > longestKey || !take(':'))
            return false;
        skipSpace();
        m_text.clear();
        FlatKind kind = FlatKind::Nested;
        if (m_rest.empty() || !readValue(kind))
            return false;
        m_handle({m_key, kind, m_text});
        return true;
    }

    bool readValue(FlatKind& kind)
    {
        switch (m_rest.front()) {
        case '"':
            kind = FlatKind::Text;
            return readString(m_text);
        case '{':
        case '[':
            kind = FlatKind::Nested;
            return skipNested();
        case 't':
            kind = FlatKind::True;
            return take("true");
        case 'f':
            kind = FlatKind::False;
            return take("false");
        case 'n':
            kind = FlatKind::Null;
            return take("null");
        default:
            kind = FlatKind::Number;
            return readNumber();
        }
    }

    bool readNumber()
    {
        const std::size_t size = std::min(m_rest.find_first_not_of("+-.0123456789eE"), m_rest.size());
        m_text.assign(m_rest.substr(0, size));
        m_rest.remove_prefix(size);
        return size > 0;
    }

    bool skipNested()
    {
        int depth = 0;
        std::string ignored;
        do {
            skipSpace();
            if (m_rest.empty())
                return false;
            const char c = m_rest.front();
            if (c == '"') {
                if (!readString(ignored))
                    return false;
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : 0;
            depth -= c == '}' || c == ']' ? 1 : 0;
            m_rest.remove_prefix(1);
        } while (depth > 0 && depth <= deepest);
        return depth == 0;
    }

    bool readString(std::string& out)
    {
        out.clear();
        if (!take('"'))
            return false;
        while (!m_rest.empty()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"')
                return true;
            if (c != '\\')
                out += c;
            else if (!readEscape(out))
                return false;
        }
        return false;
    }

    bool readEscape(std::string& out)
    {
        if (m_rest.empty())
            return false;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (const std::size_t which = names.find(c); which != std::string_view::npos) {
            out += meanings[which];
            return true;
        }
        std::uint32_t unit = 0;
        if (c != 'u' || !readHex(unit))
            return false;
        std::uint32_t low = 0;
        if (unit >= 0xD800 && unit < 0xDC00 && take("\\u") && readHex(low) && low >= 0xDC00 && low < 0xE000)
            unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        else if (unit >= 0xD800 && unit < 0xE000)
            unit = 0xFFFD; // half of a pair
        writeUtf8(unit, out);
        return true;
    }

    bool readHex(std::uint32_t& value)
    {
        if (m_rest.size() < 4)
            return false;
        value = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = m_rest[static_cast<std::size_t>(i)];
            const std::uint32_t digit = c >= '0' && c <= '9'   ? static_cast<std::uint32_t>(c - '0')
                                        : c >= 'a' && c <= 'f' ? static_cast<std::uint32_t>(c - 'a' + 10)
                                        : c >= 'A' && c <= 'F' ? static_cast<std::uint32_t>(c - 'A' + 10)
                                                               : 16U;
            if (digit == 16)
                return false;
            value = value * 16 + digit;
        }
        m_rest.remove_prefix(4);
        return true;
    }

    static void writeUtf8(std::uint32_t point, std::string& out)
    {
        const auto follow = [&](int shift) { out += static_cast<char>(0x80 | (point >> shift & 0x3F)); };
        if (point < 0x80) {
            out += static_cast<char>(point);
        } else if (point < 0x800) {
            out += static_cast<char>(0xC0 | point >> 6);
            follow(0);
        } else if (point < 0x10000) {
            out += static_cast<char>(0xE0 | point >> 12);
            follow(6);
            follow(0);
        } else {
            out += static_cast<char>(0xF0 | point >> 18);
            follow(12);
            follow(6);
            follow(0);
        }
    }

    std::string_view m_rest;
    const std::function<void(const FlatMember&)>& m_handle;
    std::string m_key;
    std::string m_text;
};

} // namespace

bool readFlatObject(std::string_view json, const std::function<void(const FlatMember&)>& handle)
{
    return Reader(json, handle).read();
}

} // namespace tare::importers
