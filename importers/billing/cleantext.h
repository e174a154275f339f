// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace tare::importers {

// The text itself where it is valid UTF-8 without NUL; otherwise a copy in scratch where each wrong byte has
// become U+FFFD, and isValid is set to false (it is never set to true).
std::string_view cleanText(std::string_view text, std::string& scratch, bool& isValid);

// At most so many bytes of valid UTF-8, cut between characters.
std::string_view cutText(std::string_view text, std::size_t most);

} // namespace tare::importers
