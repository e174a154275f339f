// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// Small JSON documents (scenarios, rules, edits) as a tree that remembers where each value stood, so that an
// error can name line and column. Strict: no duplicate keys, no comments, bounded depth and size of strings.
namespace tare::model {

enum class JsonKind { Null, Boolean, Number, String, Array, Object };

struct JsonValue
{
    JsonKind kind = JsonKind::Null;
    bool boolean = false;
    double number = 0;
    std::string string;
    std::vector<JsonValue> items;        // of an array, or the values of an object
    std::vector<std::string> keys;       // of an object, beside items
    std::vector<std::size_t> keyOffsets; // behind each key's opening quote
    std::size_t offset = 0;              // bytes from the start to behind the value's first token

    bool isObject() const { return kind == JsonKind::Object; }
    bool isArray() const { return kind == JsonKind::Array; }
    bool isString() const { return kind == JsonKind::String; }
    bool isNumber() const { return kind == JsonKind::Number; }
    bool isBoolean() const { return kind == JsonKind::Boolean; }
    // nullptr where this is no object or has no such member.
    const JsonValue* find(std::string_view key) const;
};

// Errors: BadJson, TooDeep, StringTooLong, BadEncoding, EmptyFile; the place has line, column and byte
// offset.
Result<JsonValue> parseJson(std::string_view text, const std::string& fileName);

// Line and column, both from 1, of a byte of the text.
Place placeAt(std::string_view text, std::size_t offset, const std::string& fileName, std::string path = {});

} // namespace tare::model
