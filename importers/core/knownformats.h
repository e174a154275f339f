// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/headsummary.h"

#include <optional>
#include <string_view>

namespace tare::importers {

// A format that is known by name and not read: what it is and which importer's format to bring instead.
struct KnownFormat
{
    std::string_view name;    // proper name: "AWS Cost and Usage Report 2.0"
    std::string_view instead; // id of an importer
};

// By magic number: archives, Parquet and the like. head: as it lies in the file.
std::optional<KnownFormat> knownContainer(std::string_view head);
// By the table of formats.md §1.
std::optional<KnownFormat> knownFormat(const HeadSummary& summary);
// The importer's id or the known format whose names the summary shares most; empty where it shares none.
std::string_view nearestFormat(const HeadSummary& summary);

} // namespace tare::importers
