// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/verbs.h"

#include <array>

namespace tare::app {

namespace {

constexpr std::array<Option, 11> options{{
    {"--output", "FILE.pdf", "also -o"},
    {"--audience", "executive|engineering", "default: executive"},
    {"--language", "CODE", "en, de or ar; default: the program's"},
    {"--scenario", "NAME", "a scenario of the project; default: the current one"},
    {"--scenario-file", "FILE", "a scenario file on top of it, not stored"},
    {"--paper", "a4|letter", "default: a4"},
    {"--title", "TEXT", "in the place of the usual one"},
    {"--organisation", "NAME", "whose report it is"},
    {"--logo", "FILE", "a picture at the head of each page"},
    {"--accent", "#RRGGBB", "the colour of rules"},
    {"--date", "YYYY-MM-DD", "under which it goes out; default: today"},
}};

} // namespace

const std::span<const Option> reportOptions = options;

} // namespace tare::app
