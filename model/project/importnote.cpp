// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/project.h"

#include <nlohmann/json.hpp>

namespace tare::model {
namespace {

using Json = nlohmann::ordered_json;

template<typename T> T valueOr(const Json& object, const char* key, T fallback)
{
    const auto found = object.find(key);
    if (found == object.end())
        return fallback;
    return found->template get<T>();
}

} // namespace

std::string formatNote(const ImportNote& note)
{
    Json object{{"kind", note.kind}, {"code", note.code}};
    if (!note.arguments.empty())
        object["arguments"] = note.arguments;
    if (note.line)
        object["line"] = note.line;
    if (note.column)
        object["column"] = note.column;
    if (note.byteOffset)
        object["byte_offset"] = note.byteOffset;
    if (!note.path.empty())
        object["path"] = note.path;
    if (note.count != 1)
        object["count"] = note.count;
    return object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<ImportNote> parseNote(std::string_view json)
{
    const Error error{ErrorCode::BadJson, {"a note"}, {}};
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object())
        return error;
    try {
        ImportNote note;
        note.kind = valueOr(object, "kind", std::string());
        note.code = valueOr(object, "code", std::string());
        note.arguments = valueOr(object, "arguments", std::vector<std::string>());
        note.line = valueOr<std::uint64_t>(object, "line", 0);
        note.column = valueOr<std::uint64_t>(object, "column", 0);
        note.byteOffset = valueOr<std::uint64_t>(object, "byte_offset", 0);
        note.path = valueOr(object, "path", std::string());
        note.count = valueOr<std::uint64_t>(object, "count", 1);
        return note;
    } catch (const Json::exception&) { // a value of another type
        return error;
    }
}

} // namespace tare::model
