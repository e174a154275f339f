// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/base/locatedjson.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_set>

namespace tare::model {

namespace {

constexpr std::size_t largestDepth = 128;
constexpr std::size_t largestKey = 64 * 1024;
constexpr std::size_t largestString = 16 * 1024 * 1024;

// Hands characters to the parser and tells how far it has come, which the parser itself does not say.
class TrackedIterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    TrackedIterator(const char* at, const char** furthest) : m_at(at), m_furthest(furthest) {}
    const char& operator*() const { return *m_at; }
    TrackedIterator& operator++()
    {
        *m_furthest = ++m_at;
        return *this;
    }
    TrackedIterator operator++(int)
    {
        TrackedIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const TrackedIterator& other) const { return m_at == other.m_at; }
    bool operator!=(const TrackedIterator& other) const { return m_at != other.m_at; }

private:
    const char* m_at;
    const char** m_furthest;
};

// Builds the tree from the parser's events; stops at the first thing that is not allowed.
class TreeBuilder
{
public:
    using Json = nlohmann::json;

    TreeBuilder(std::string_view text, const char** furthest, const std::string& fileName)
        : m_text(text), m_furthest(furthest), m_fileName(fileName)
    {
    }

    bool null() { return add(JsonKind::Null) != nullptr; }
    bool boolean(bool value)
    {
        add(JsonKind::Boolean)->boolean = value;
        return true;
    }
    bool number_integer(Json::number_integer_t value) { return addNumber(static_cast<double>(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return addNumber(static_cast<double>(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return addNumber(value); }
    bool string(std::string& value)
    {
        if (value.size() > largestString)
            return fail(ErrorCode::StringTooLong, std::to_string(largestString));
        add(JsonKind::String)->string = std::move(value);
        return true;
    }
    bool binary(Json::binary_t&) { return fail(ErrorCode::BadJson, "JSON text"); }
    bool start_object(std::size_t)
    {
        m_seenKeys.emplace_back();
        return open(JsonKind::Object);
    }
    bool key(std::string& key)
    {
        if (key.size() > largestKey)
            return fail(ErrorCode::StringTooLong, std::to_string(largestKey));
        if (!m_seenKeys.back().insert(key).second)
            return fail(ErrorCode::BadJson, "each key once in an object");
        JsonValue& object = *m_open.back();
        object.keyOffsets.push_back(startOfString());
        object.keys.push_back(std::move(key));
        return true;
    }
    bool end_object()
    {
        m_seenKeys.pop_back();
        return close();
    }
    bool start_array(std::size_t) { return open(JsonKind::Array); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string&, const Json::exception& exception)
    {
        // Only what was expected: the rest of the parser's message repeats the data.
        const std::string_view message = exception.what();
        constexpr std::string_view marker = "expected ";
        const auto at = message.rfind(marker);
        const bool isNamed = at != std::string_view::npos && (at == 0 || message[at - 1] == ' ');
        const std::string expected =
            isNamed ? std::string(message.substr(at + marker.size())) : std::string("JSON");
        m_error = Error{ErrorCode::BadJson, {expected}, placeAt(m_text, position, m_fileName)};
        return false;
    }

    JsonValue& root() { return m_root; }
    const std::optional<Error>& error() const { return m_error; }

private:
    std::size_t offset() const { return static_cast<std::size_t>(*m_furthest - m_text.data()); }

    // Behind the opening quote of the string that was just read (of one with quotes in it, the last of them).
    std::size_t startOfString() const
    {
        const std::size_t closingQuote = offset() - 1;
        return m_text.rfind('"', closingQuote - 1) + 1;
    }

    JsonValue* add(JsonKind kind)
    {
        JsonValue* value = &m_root;
        if (!m_open.empty())
            value = &m_open.back()->items.emplace_back();
        value->kind = kind;
        value->offset = offset();
        return value;
    }
    bool addNumber(double value)
    {
        add(JsonKind::Number)->number = value;
        return true;
    }
    bool open(JsonKind kind)
    {
        if (m_open.size() >= largestDepth)
            return fail(ErrorCode::TooDeep, std::to_string(largestDepth));
        // The pointers stay valid: only the innermost container grows.
        m_open.push_back(add(kind));
        return true;
    }
    bool close()
    {
        m_open.pop_back();
        return true;
    }
    bool fail(ErrorCode code, std::string argument)
    {
        m_error = Error{code, {std::move(argument)}, placeAt(m_text, offset(), m_fileName)};
        return false;
    }

    std::string_view m_text;
    const char** m_furthest;
    const std::string& m_fileName;
    JsonValue m_root;
    std::vector<JsonValue*> m_open;
    std::vector<std::unordered_set<std::string>> m_seenKeys;
    std::optional<Error> m_error;
};

} // namespace

const JsonValue* JsonValue::find(std::string_view key) const
{
    for (std::size_t i = 0; i < keys.size(); ++i)
        if (keys[i] == key)
            return &items[i];
    return nullptr;
}

Result<JsonValue> parseJson(std::string_view text, const std::string& fileName)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    const std::size_t start =
        text.substr(0, byteOrderMark.size()) == byteOrderMark ? byteOrderMark.size() : 0;
    if (text.find_first_not_of(" \t\r\n", start) == std::string_view::npos)
        return Error{ErrorCode::EmptyFile, {}, placeAt(text, text.size(), fileName)};
    const char* furthest = text.data();
    TreeBuilder builder(text, &furthest, fileName);
    const TrackedIterator begin(text.data() + start, &furthest);
    const TrackedIterator end(text.data() + text.size(), &furthest);
    const bool isParsed = nlohmann::json::sax_parse(begin, end, &builder);
    if (builder.error())
        return *builder.error();
    if (!isParsed)
        return Error{ErrorCode::BadJson, {"JSON"}, placeAt(text, text.size(), fileName)};
    return std::move(builder.root());
}

Place placeAt(std::string_view text, std::size_t offset, const std::string& fileName, std::string path)
{
    offset = std::min(offset, text.size());
    // The last byte that was read is meant, so that an error at a line's end is on that line.
    const std::string_view before = text.substr(0, offset == 0 ? 0 : offset - 1);
    const auto lines = static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
    const auto lineStart = before.rfind('\n');
    const std::size_t column =
        lineStart == std::string_view::npos ? before.size() : before.size() - lineStart - 1;
    return Place{fileName, lines + 1, column + 1, before.size(), std::move(path)};
}

} // namespace tare::model
