// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers::csv {

// The first row that is not blank.
struct Header
{
    std::vector<std::string> names; // at most mostColumns + 1
    char delimiter = ',';
    std::uint64_t line = 1;  // on which it stands
    std::uint64_t lines = 0; // line ends up to and with its own
    std::size_t size = 0;    // bytes up to and with its end
};

// Finds the header at the beginning of a file. The delimiter is the one of comma, semicolon and tab that cuts
// it into most fields. Nothing where its end is not among the bytes; isWhole: there are no more bytes, so the
// last row needs no line end. A UTF-8 byte order mark is passed over.
std::optional<Header> findHeader(std::string_view bytes, bool isWhole);

} // namespace tare::importers::csv
