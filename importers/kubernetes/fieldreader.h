// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/objectfields.h"

#include <array>
#include <string>
#include <utility>

#include <simdjson.h>

namespace tare::importers {

using JsonNode = simdjson::ondemand::value;

// Reads typed fields in the order in which they come, with the path for the report. A value of the wrong form
// is noted (the first one of an object counts) and passed over. What returns bool is false where the text is
// not valid JSON; then the object cannot be read further.
class FieldReader
{
public:
    void begin(ObjectFields& fields)
    {
        m_fields = &fields;
        m_depth = 0;
        m_error = simdjson::SUCCESS;
        m_errorPlace = nullptr;
    }
    simdjson::error_code error() const { return m_error; }
    // Where the text is not valid, if that is known.
    const char* errorPlace() const { return m_errorPlace; }
    bool fail(simdjson::error_code error)
    {
        m_error = error;
        return false;
    }

    // visit(key, value) for every field. null is an object without fields.
    template<typename Visit> bool object(std::string_view name, JsonNode value, Visit visit)
    {
        simdjson::ondemand::json_type type{};
        if (auto error = value.type().get(type))
            return fail(error);
        if (type != simdjson::ondemand::json_type::object)
            return type == simdjson::ondemand::json_type::null ? true : reject(name, "object");
        simdjson::ondemand::object fields;
        if (auto error = value.get_object().get(fields))
            return fail(error);
        return within({name, 0, false}, [&] { return eachField(fields, visit); });
    }

    // visit(index, value) for every element. null is an array without elements.
    template<typename Visit> bool array(std::string_view name, JsonNode value, Visit visit)
    {
        simdjson::ondemand::json_type type{};
        if (auto error = value.type().get(type))
            return fail(error);
        if (type != simdjson::ondemand::json_type::array)
            return type == simdjson::ondemand::json_type::null ? true : reject(name, "array");
        simdjson::ondemand::array elements;
        if (auto error = value.get_array().get(elements))
            return fail(error);
        std::size_t index = 0;
        for (auto result : elements) {
            JsonNode element;
            if (auto error = std::move(result).get(element))
                return fail(error);
            if (!within({name, index, true}, [&] { return visit(index, element); }))
                return false;
            ++index;
        }
        return true;
    }

    // An array of objects: visit(index, key, value).
    template<typename Visit> bool objects(std::string_view name, JsonNode value, Visit visit)
    {
        return array(name, value, [&](std::size_t index, JsonNode element) {
            return object({}, element,
                          [&](std::string_view key, JsonNode field) { return visit(index, key, field); });
        });
    }

    template<typename Visit> bool eachField(simdjson::ondemand::object fields, Visit visit)
    {
        for (auto result : fields) {
            simdjson::ondemand::field field;
            if (auto error = std::move(result).get(field))
                return fail(error);
            std::string_view key;
            if (!keyOf(field, key) || !visit(key, field.value()))
                return false;
        }
        return true;
    }

    bool text(std::string_view name, JsonNode value, std::string_view& place);
    bool flag(std::string_view name, JsonNode value, bool& place);
    bool number(std::string_view name, JsonNode value, std::optional<std::int64_t>& place);
    bool timestamp(std::string_view name, JsonNode value, std::optional<model::Timestamp>& place);
    // The text of a string or of a number; nothing where it is null.
    bool quantity(std::string_view name, JsonNode value, std::optional<std::string_view>& place);

    // Notes that the field with this name, where the reader is, does not have the expected form.
    bool reject(std::string_view name, std::string_view expected);

private:
    struct Step
    {
        std::string_view name; // empty: none
        std::size_t index = 0;
        bool isElement = false;
    };

    template<typename Body> bool within(Step step, Body body)
    {
        m_path[m_depth++] = step;
        const bool isValid = body();
        --m_depth;
        return isValid;
    }

    bool keyOf(simdjson::ondemand::field& field, std::string_view& key);
    bool stringOf(JsonNode& value, std::string_view& place);
    // The JSON library's own copy lasts until the next object only.
    std::string_view kept(std::string_view unescaped);

    ObjectFields* m_fields = nullptr; // whose problem and unescaped texts these are
    std::array<Step, 24> m_path;      // deeper than any field that is read
    std::size_t m_depth = 0;
    simdjson::error_code m_error = simdjson::SUCCESS;
    const char* m_errorPlace = nullptr;
};

} // namespace tare::importers
