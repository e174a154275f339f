// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

#include <optional>
#include <string_view>

namespace tare::importers {

// A Kubernetes quantity in billionths, exact; more than that is rounded up (away from zero), as Kubernetes
// does it. Nothing where the text is no quantity or is out of all range. Grammar: formats.md §8, Quantities.
std::optional<__int128> parseQuantity(std::string_view text);

// Nothing where the text is no quantity, is negative, or does not fit.
std::optional<model::NanoCores> parseCpu(std::string_view text);
// Whole bytes, rounded up.
std::optional<model::Bytes> parseMemory(std::string_view text);
// A whole number of things, rounded up: pods, devices.
std::optional<std::int64_t> parseCount(std::string_view text);

} // namespace tare::importers
