// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/planning/filter.h"

#include <algorithm>

namespace tare::model {

namespace {

constexpr std::array<std::string_view, filterFieldCount> fieldIds{
    "any", "name", "namespace", "cluster", "kind", "team", "verdict", "language", "target", "data", "reason"};
constexpr std::array<std::string_view, filterOperatorCount> operatorIds{
    "is", "is-not", "contains", "starts-with", "ends-with", "matches"};
constexpr std::size_t mostConditions = 1000; // nobody needs more, and a damaged file may ask for more

bool isSpace(char character)
{
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
}

bool isSeparator(char character)
{
    return character == '-' || character == '_' || character == '.' || character == '/' || isSpace(character);
}

template<typename Value, std::size_t count>
std::optional<Value> find(const std::array<std::string_view, count>& ids, std::string_view id)
{
    const auto found = std::find(ids.begin(), ids.end(), id);
    return found == ids.end() ? std::nullopt : std::optional(static_cast<Value>(found - ids.begin()));
}

// Goes through the text token by token.
class Reader
{
public:
    explicit Reader(std::string_view text) : m_text(text) {}

    bool isAtEnd()
    {
        skipSpaces();
        return m_at == m_text.size();
    }

    bool take(char character)
    {
        if (isAtEnd() || m_text[m_at] != character)
            return false;
        ++m_at;
        return true;
    }

    // Empty where none follows.
    std::string_view word()
    {
        skipSpaces();
        m_wordStart = m_at;
        while (m_at < m_text.size() && !isSpace(m_text[m_at]) && m_text[m_at] != ',' && m_text[m_at] != '"')
            ++m_at;
        return m_text.substr(m_wordStart, m_at - m_wordStart);
    }
    void goBack() { m_at = m_wordStart; }

    // Of a text whose quote was taken; absent where it does not end.
    std::optional<std::string> quoted()
    {
        std::string value;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            if (m_text[m_at] == '\\' && m_at + 1 < m_text.size())
                ++m_at;
            value += m_text[m_at++];
        }
        if (m_at == m_text.size())
            return std::nullopt;
        ++m_at;
        return value;
    }

    Error expected(std::string_view what) const
    {
        Error error{ErrorCode::BadValue, {"filter", std::string(what)}, {}};
        error.place.column = std::max(m_at, m_wordStart) + 1;
        return error;
    }

private:
    void skipSpaces()
    {
        while (m_at < m_text.size() && isSpace(m_text[m_at]))
            ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_wordStart = 0;
};

Result<FilterCondition> readCondition(Reader& reader)
{
    FilterCondition condition;
    const auto field = find<FilterField>(fieldIds, reader.word());
    if (!field) {
        reader.goBack();
        return reader.expected("field");
    }
    const auto comparison = find<FilterOperator>(operatorIds, reader.word());
    if (!comparison) {
        reader.goBack();
        return reader.expected("operator");
    }
    condition.field = *field;
    condition.comparison = *comparison;
    do {
        if (reader.take('"')) {
            auto text = reader.quoted();
            if (!text)
                return reader.expected("quote");
            condition.values.push_back(std::move(*text));
        } else {
            const std::string_view word = reader.word();
            if (word.empty())
                return reader.expected("value");
            condition.values.emplace_back(word);
        }
    } while (reader.take(','));
    return condition;
}

bool isPlainWord(std::string_view value)
{
    return !value.empty() && std::all_of(value.begin(), value.end(), [](char character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
               (character >= '0' && character <= '9') || character == '-' || character == '_' ||
               character == '.';
    });
}

std::string written(std::string_view value)
{
    if (isPlainWord(value))
        return std::string(value);
    std::string text{'"'};
    for (const char character : value) {
        if (character == '"' || character == '\\')
            text += '\\';
        text += character;
    }
    return text + '"';
}

std::string withoutSeparators(std::string_view text)
{
    std::string plain;
    plain.reserve(text.size());
    for (const char character : text)
        if (!isSeparator(character))
            plain += character;
    return plain;
}

// Whether the pattern with * and ? is the whole text; goes back to the last star alone, so the time is the
// product of both lengths at most.
bool isGlobMatch(std::string_view pattern, std::string_view text)
{
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool holds(FilterOperator comparison, std::string_view value, std::string_view text)
{
    switch (comparison) {
    case FilterOperator::Is:
    case FilterOperator::IsNot:
        return text == value;
    case FilterOperator::Contains:
        return text.find(value) != std::string_view::npos;
    case FilterOperator::StartsWith:
        return text.starts_with(value);
    case FilterOperator::EndsWith:
        return text.ends_with(value);
    case FilterOperator::Matches:
        return isFlexibleMatch(value, text);
    }
    return false;
}

bool holds(const FilterCondition& condition, const FilterTexts& texts)
{
    const std::string_view text = texts[static_cast<std::size_t>(condition.field)];
    const bool isOne =
        std::any_of(condition.values.begin(), condition.values.end(),
                    [&](const std::string& value) { return holds(condition.comparison, value, text); });
    return isOne != (condition.comparison == FilterOperator::IsNot);
}

} // namespace

std::string_view filterFieldId(FilterField field)
{
    return fieldIds[static_cast<std::size_t>(field)];
}

std::string_view filterOperatorId(FilterOperator comparison)
{
    return operatorIds[static_cast<std::size_t>(comparison)];
}

Result<FilterExpression> parseFilter(std::string_view text)
{
    FilterExpression expression;
    Reader reader(text);
    if (reader.isAtEnd())
        return expression;
    expression.sets.emplace_back();
    for (std::size_t count = 0; count < mostConditions; ++count) {
        auto condition = readCondition(reader);
        if (!condition)
            return condition.error();
        expression.sets.back().push_back(std::move(condition).value());
        if (reader.isAtEnd())
            return expression;
        const std::string_view word = reader.word();
        if (word == "or") {
            expression.sets.emplace_back();
        } else if (word != "and") {
            reader.goBack();
            return reader.expected("and-or");
        }
    }
    return reader.expected("end");
}

std::string formatFilter(const FilterExpression& expression)
{
    std::string text;
    for (const FilterSet& set : expression.sets) {
        text += text.empty() ? "" : " or ";
        bool isFirst = true;
        for (const FilterCondition& condition : set) {
            text += isFirst ? "" : " and ";
            isFirst = false;
            text += filterFieldId(condition.field);
            text += ' ';
            text += filterOperatorId(condition.comparison);
            for (std::size_t i = 0; i < condition.values.size(); ++i)
                text += (i == 0 ? " " : ", ") + written(condition.values[i]);
        }
    }
    return text;
}

FilterExpression narrowed(FilterExpression expression, const FilterSet& conditions)
{
    if (conditions.empty())
        return expression;
    if (expression.sets.empty())
        expression.sets.emplace_back();
    for (FilterSet& set : expression.sets)
        set.insert(set.end(), conditions.begin(), conditions.end());
    return expression;
}

bool isMatch(const FilterExpression& expression, const FilterTexts& texts)
{
    return expression.sets.empty() ||
           std::any_of(expression.sets.begin(), expression.sets.end(), [&](const FilterSet& set) {
               return std::all_of(set.begin(), set.end(),
                                  [&](const FilterCondition& condition) { return holds(condition, texts); });
           });
}

bool names(const FilterExpression& expression, FilterField field)
{
    return std::any_of(expression.sets.begin(), expression.sets.end(), [field](const FilterSet& set) {
        return std::any_of(set.begin(), set.end(),
                           [field](const FilterCondition& condition) { return condition.field == field; });
    });
}

FilterExpression folded(FilterExpression expression, std::string (*fold)(std::string_view))
{
    for (FilterSet& set : expression.sets)
        for (FilterCondition& condition : set)
            for (std::string& value : condition.values)
                value = fold(value);
    return expression;
}

std::string toLower(std::string_view text)
{
    std::string lower(text);
    for (char& character : lower)
        if (character >= 'A' && character <= 'Z')
            character = static_cast<char>(character - 'A' + 'a');
    return lower;
}

bool isFlexibleMatch(std::string_view pattern, std::string_view text)
{
    return isGlobMatch('*' + withoutSeparators(pattern) + '*', withoutSeparators(text));
}

} // namespace tare::model
