// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace tare::importers {

enum class FlatKind { Text, Number, True, False, Null, Nested };

// One member of a JSON object. The text of numbers is as written; nested objects and arrays are passed over.
struct FlatMember
{
    const std::string& key;
    FlatKind kind;
    const std::string& text;
};

// Reads a cell that holds one JSON object (tags, price details). False where it is none; what came before the
// fault has been handed over then. Depth is limited to 128, keys to 64 KiB, texts to the cell itself.
bool readFlatObject(std::string_view json, const std::function<void(const FlatMember&)>& handle);

} // namespace tare::importers
