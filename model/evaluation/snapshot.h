// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"
#include "model/inventory/records.h"

#include <cstdint>
#include <string>
#include <vector>

namespace tare::model {

using SourceId = std::int32_t; // index into Snapshot::sources; -1: none

// One imported file.
struct SourceFile
{
    std::int64_t importId = 0; // of the project file
    std::string path;          // as given at import; may not exist any more
    std::string name;          // last part of the path
    std::string fingerprint;   // XXH3-128, 32 hexadecimal digits; empty: imported before there were any
    std::string sha256;        // 64 hexadecimal digits; empty until it has been taken
    std::uint64_t size = 0;
    std::string format;
    std::string version;
    Timestamp importedAt;
    std::uint64_t kept = 0;
    std::uint64_t rejected = 0;
};

// The records of one cluster, as the project file keeps them; record i came from source sourceOf…[i].
struct ClusterRecords
{
    std::string name;
    std::optional<Timestamp> observedAt;
    std::vector<PodShape> shapes; // PodRecord::shape and ControllerRecord::shape index this
    std::vector<NodeRecord> nodes;
    std::vector<PodRecord> pods;
    std::vector<ControllerRecord> controllers;
    std::vector<AutoscalerRecord> autoscalers;
    std::vector<NamespaceRecord> namespaces;
    std::vector<RuntimeClassRecord> runtimeClasses;
    std::vector<ImageRecord> images;
    std::vector<UsageRecord> usage;
    std::vector<SourceId> nodeSources, podSources, controllerSources, usageSources;
};

// One bill file. Charges are those of the file with the days of one resource and kind added up.
struct BillRecords
{
    SourceId source = -1;
    BillTotals totals;      // exact, of the file
    CostsByBasis remainder; // totals − sum of the charges' millionths (rounding, each under one row's half)
    std::vector<ChargeRecord> charges; // ChargeRecord::day is the first day; costs are whole millionths
};

// Everything that was imported, as one immutable value.
struct Snapshot
{
    std::vector<SourceFile> sources;
    std::vector<ClusterRecords> clusters; // sorted by name
    std::vector<BillRecords> bills;       // in the order of import
    std::uint64_t rejectedRows = 0;       // over all bills
};

} // namespace tare::model
