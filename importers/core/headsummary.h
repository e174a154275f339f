// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

// What the beginning of a file looks like, as far as naming its format needs: never more than names.
struct HeadSummary
{
    enum class Kind { Json, Yaml, Table, Other };
    Kind kind = Kind::Other;
    // Columns of the first line, or the keys of the first JSON object (of an array: of its first object;
    // YAML: keys at the left edge), in order, as written.
    std::vector<std::string> names;
    std::string kindName;              // value of a top-level "kind"; empty without
    std::vector<std::string> dataKeys; // keys of "data", or of its first object where it is an array
};

// head: text, without byte order mark.
HeadSummary summarise(std::string_view head);

// The first non-blank byte is "{" or "[".
bool looksLikeJson(std::string_view head);

// The fields of the first non-blank line, quotes taken off, split at the separator that it has most of
// (comma, semicolon, tab).
std::vector<std::string> headerFields(std::string_view head);

// As compared between files: lower case, the name in brackets where there is one ("Abonnement-GUID
// (SubscriptionGuid)"), no blanks around.
std::string normalisedName(std::string_view name);

} // namespace tare::importers
