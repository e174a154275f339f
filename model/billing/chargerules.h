// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <string>
#include <string_view>
#include <vector>

// The rules of resources/rules/charge-categories.json that are no categories: which tags name what.
namespace tare::model {

// Lower case, every other character than letters and digits an underscore, prefixes of the formats ("user:",
// "aws:", "resource_tags_user_") dropped: the form in which tags of all formats can be compared.
std::string canonicalTag(std::string_view key);

// What the tags of one charge say about where a machine belonged. Empty: nothing.
struct TaggedPlace
{
    std::vector<std::string> clusters;
    std::string nodeGroup;
};
TaggedPlace taggedPlace(const KeyValues& tags);

} // namespace tare::model
