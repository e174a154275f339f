// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/fieldreader.h"

#include <cstring>

namespace tare::importers {

namespace {

using simdjson::ondemand::json_type;

std::string_view withoutTrailingBlanks(std::string_view text)
{
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

bool isNull(std::string_view token)
{
    return withoutTrailingBlanks(token) == "null";
}

} // namespace

bool FieldReader::keyOf(simdjson::ondemand::field& field, std::string_view& key)
{
    // Keys nearly never hold escapes: then they are compared where they stand.
    const char* const begin = field.key().raw();
    const char* end = begin;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"') {
        key = {begin, static_cast<std::size_t>(end - begin)};
        return true;
    }
    if (auto error = field.unescaped_key().get(key))
        return fail(error);
    key = kept(key);
    return true;
}

std::string_view FieldReader::kept(std::string_view unescaped)
{
    return m_fields->unescaped.emplace_front(unescaped);
}

bool FieldReader::stringOf(JsonNode& value, std::string_view& place)
{
    std::string_view token = withoutTrailingBlanks(value.raw_json_token());
    if (token.size() < 2 || token.back() != '"')
        return fail(simdjson::TAPE_ERROR);
    if (std::memchr(token.data(), '\\', token.size()) == nullptr) {
        place = token.substr(1, token.size() - 2);
        return true;
    }
    if (auto error = value.get_string().get(place)) {
        m_errorPlace = token.data();
        return fail(error);
    }
    place = kept(place);
    return true;
}

bool FieldReader::text(std::string_view name, JsonNode value, std::string_view& place)
{
    json_type type{};
    if (auto error = value.type().get(type))
        return fail(error);
    if (type == json_type::string)
        return stringOf(value, place);
    if (type == json_type::null)
        return isNull(value.raw_json_token()) || fail(simdjson::N_ATOM_ERROR);
    return reject(name, "string");
}

bool FieldReader::flag(std::string_view name, JsonNode value, bool& place)
{
    json_type type{};
    if (auto error = value.type().get(type))
        return fail(error);
    if (type == json_type::null)
        return isNull(value.raw_json_token()) || fail(simdjson::N_ATOM_ERROR);
    if (type != json_type::boolean)
        return reject(name, "true-or-false");
    if (auto error = value.get_bool().get(place))
        return fail(error);
    return true;
}

bool FieldReader::number(std::string_view name, JsonNode value, std::optional<std::int64_t>& place)
{
    json_type type{};
    if (auto error = value.type().get(type))
        return fail(error);
    if (type == json_type::null)
        return isNull(value.raw_json_token()) || fail(simdjson::N_ATOM_ERROR);
    std::int64_t number = 0;
    if (type != json_type::number || value.get_int64().get(number))
        return reject(name, "whole-number");
    place = number;
    return true;
}

bool FieldReader::timestamp(std::string_view name, JsonNode value, std::optional<model::Timestamp>& place)
{
    std::string_view moment;
    if (!text(name, value, moment))
        return false;
    if (moment.empty())
        return true;
    place = model::Timestamp::parse(moment);
    return place ? true : reject(name, "timestamp");
}

bool FieldReader::quantity(std::string_view name, JsonNode value, std::optional<std::string_view>& place)
{
    json_type type{};
    if (auto error = value.type().get(type))
        return fail(error);
    if (type == json_type::null)
        return isNull(value.raw_json_token()) || fail(simdjson::N_ATOM_ERROR);
    if (type == json_type::string) {
        place.emplace();
        return stringOf(value, *place);
    }
    if (type != json_type::number)
        return reject(name, "quantity");
    place = withoutTrailingBlanks(value.raw_json_token());
    return true;
}

bool FieldReader::reject(std::string_view name, std::string_view expected)
{
    if (m_fields->problem)
        return true;
    std::string path;
    const auto append = [&](std::string_view part) {
        if (!part.empty())
            path += path.empty() ? std::string(part) : '.' + std::string(part);
    };
    for (std::size_t i = 0; i < m_depth; ++i) {
        append(m_path[i].name);
        if (m_path[i].isElement)
            path += '[' + std::to_string(m_path[i].index) + ']';
    }
    append(name);
    m_fields->problem = FieldProblem{std::move(path), expected};
    return true;
}

} // namespace tare::importers
