// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/podneeds.h"
#include "model/inventory/workloads.h"

#include <cstdint>
#include <span>
#include <vector>

// Samples of use, brought from containers to pods and workloads (M1, M3).
namespace tare::model {

// One moment of one pod: the sum over its app containers and over its sidecars.
struct UsageSample
{
    std::uint32_t pod = 0; // into ClusterRecords::pods
    UsageStatistic statistic = UsageStatistic::Sample;
    StatedAmounts app;
    StatedAmounts sidecars;
};

struct ClusterUsage
{
    std::vector<UsageSample> samples; // sorted by pod
    std::size_t recordsOfUnknownPods = 0;

    std::span<const UsageSample> ofPod(std::uint32_t pod) const;
};

struct ClusterRecords;
// needs: parallel to ClusterRecords::shapes.
ClusterUsage collectUsage(const ClusterRecords& cluster, std::span<const PodNeeds> needs);

// The value below which the fraction of the values lies, on the straight line between neighbours. values must
// not be empty.
double quantile(std::vector<double> values, double fraction);

// What a set of samples says of one part of a replica. Mean: of samples and averages; where there are none,
// of whatever there is. Right: the highest 95th percentile that is given, else the 95th percentile over all
// samples (CPU); the highest value (memory).
struct PartUse
{
    UseOfResource cpu, memory;
};
PartUse summarize(std::span<const UsageSample> samples, StatedAmounts UsageSample::*part);

} // namespace tare::model
