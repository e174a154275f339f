// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tare::model {

// The candidate with the smallest edit distance to the word, the first of equals; empty without candidates.
// For messages that name what a person may have meant.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

} // namespace tare::model
