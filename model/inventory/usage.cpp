// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/usage.h"

#include "model/evaluation/snapshot.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>

namespace tare::model {

namespace {

constexpr double rightSizingPercentile = 0.95;

// A record with its place: which pod, and which moment of it. Records without a time are the first, second …
// sample of their container, since kubectl top does not say when.
struct PlacedRecord
{
    std::uint32_t pod = 0;
    UsageStatistic statistic = UsageStatistic::Sample;
    bool hasTime = false;
    std::int64_t moment = 0;
    std::uint32_t index = 0;

    auto order() const { return std::tie(pod, statistic, hasTime, moment, index); }
    bool isSameMoment(const PlacedRecord& other) const
    {
        return pod == other.pod && statistic == other.statistic && hasTime == other.hasTime &&
               moment == other.moment;
    }
};

class PodNames
{
public:
    explicit PodNames(const std::vector<PodRecord>& pods)
    {
        for (std::uint32_t i = 0; i < pods.size(); ++i) {
            m_byNamespace.emplace(pods[i].namespaceName + '/' + pods[i].name, i);
            ++m_timesNamed[pods[i].name];
            m_byName.emplace(pods[i].name, i);
        }
    }
    // Nothing where the pod is not there, or the namespace is not said and the name stands twice.
    std::optional<std::uint32_t> find(const UsageRecord& record) const
    {
        if (!record.namespaceName.empty()) {
            const auto found = m_byNamespace.find(record.namespaceName + '/' + record.pod);
            return found == m_byNamespace.end() ? std::nullopt : std::optional(found->second);
        }
        const auto found = m_byName.find(record.pod);
        if (found == m_byName.end() || m_timesNamed.at(record.pod) > 1)
            return std::nullopt;
        return found->second;
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_byNamespace;
    std::unordered_map<std::string_view, std::uint32_t> m_byName;
    std::unordered_map<std::string_view, int> m_timesNamed;
};

std::vector<PlacedRecord> placeRecords(const ClusterRecords& cluster, std::size_t& unknown)
{
    const PodNames names(cluster.pods);
    std::map<std::tuple<std::uint32_t, UsageStatistic, std::string_view>, std::int64_t> untimed;
    std::vector<PlacedRecord> placed;
    placed.reserve(cluster.usage.size());
    for (std::uint32_t i = 0; i < cluster.usage.size(); ++i) {
        const UsageRecord& record = cluster.usage[i];
        const auto pod = names.find(record);
        if (!pod) {
            ++unknown;
            continue;
        }
        const std::int64_t moment =
            record.time ? record.time->seconds : untimed[{*pod, record.statistic, record.container}]++;
        placed.push_back({*pod, record.statistic, record.time.has_value(), moment, i});
    }
    std::sort(placed.begin(), placed.end(),
              [](const PlacedRecord& a, const PlacedRecord& b) { return a.order() < b.order(); });
    return placed;
}

void add(StatedAmounts& sum, const ResourceAmounts& usage, double factor)
{
    if (usage.cpu)
        sum.cpu = sum.cpu.value_or(0) + toMillicores(*usage.cpu).value() * factor;
    if (usage.memory)
        sum.memory = sum.memory.value_or(0) + toMebibytes(*usage.memory).value() * factor;
}

// Where only the pod as a whole was measured, its parts share by what they request.
double appFraction(const PodNeeds& needs)
{
    const double app = needs.app.memory.value_or(0);
    const double sidecars = needs.sidecars.memory.value_or(0);
    return sidecars > 0 && app > 0 ? app / (app + sidecars) : 1.0;
}

UsageSample addUp(std::span<const PlacedRecord> records, const ClusterRecords& cluster, const PodNeeds& needs)
{
    UsageSample sample{records.front().pod, records.front().statistic, {}, {}};
    const bool hasContainers = std::any_of(records.begin(), records.end(), [&](const PlacedRecord& record) {
        return !cluster.usage[record.index].container.empty();
    });
    std::map<std::string_view, const UsageRecord*> byContainer; // the same moment imported twice counts once
    for (const PlacedRecord& record : records) {
        const UsageRecord& usage = cluster.usage[record.index];
        if (!hasContainers || !usage.container.empty())
            byContainer[usage.container] = &usage;
    }
    for (const auto& [container, usage] : byContainer) {
        if (container.empty()) {
            const double fraction = appFraction(needs);
            add(sample.app, usage->usage, fraction);
            if (fraction < 1)
                add(sample.sidecars, usage->usage, 1 - fraction);
        } else {
            add(needs.isSidecar(container) ? sample.sidecars : sample.app, usage->usage, 1);
        }
    }
    return sample;
}

struct Values
{
    std::vector<double> plain; // samples and averages
    std::vector<double> p95;
    std::vector<double> maximum;

    void add(UsageStatistic statistic, std::optional<double> value)
    {
        if (!value)
            return;
        if (statistic == UsageStatistic::P95)
            p95.push_back(*value);
        else if (statistic == UsageStatistic::Maximum)
            maximum.push_back(*value);
        else
            plain.push_back(*value);
    }
    std::optional<double> mean() const
    {
        const auto& values = !plain.empty() ? plain : !p95.empty() ? p95 : maximum;
        if (values.empty())
            return std::nullopt;
        double sum = 0;
        for (double value : values)
            sum += value;
        return sum / static_cast<double>(values.size());
    }
    std::optional<double> highest() const
    {
        std::optional<double> highest;
        for (const auto* values : {&plain, &p95, &maximum})
            for (double value : *values)
                highest = std::max(highest.value_or(value), value);
        return highest;
    }
    std::optional<double> percentile() const
    {
        if (!p95.empty())
            return *std::max_element(p95.begin(), p95.end());
        if (!plain.empty())
            return quantile(plain, rightSizingPercentile);
        return highest();
    }
};

} // namespace

std::span<const UsageSample> ClusterUsage::ofPod(std::uint32_t pod) const
{
    const auto range =
        std::equal_range(samples.begin(), samples.end(), UsageSample{pod, {}, {}, {}},
                         [](const UsageSample& a, const UsageSample& b) { return a.pod < b.pod; });
    return {range.first, range.second};
}

ClusterUsage collectUsage(const ClusterRecords& cluster, std::span<const PodNeeds> needs)
{
    ClusterUsage result;
    const std::vector<PlacedRecord> placed = placeRecords(cluster, result.recordsOfUnknownPods);
    for (std::size_t begin = 0; begin < placed.size();) {
        std::size_t end = begin + 1;
        while (end < placed.size() && placed[end].isSameMoment(placed[begin]))
            ++end;
        const auto shape = static_cast<std::size_t>(cluster.pods[placed[begin].pod].shape);
        static const PodNeeds unknownNeeds;
        const PodNeeds& podNeeds = shape < needs.size() ? needs[shape] : unknownNeeds;
        result.samples.push_back(addUp({&placed[begin], end - begin}, cluster, podNeeds));
        begin = end;
    }
    return result;
}

double quantile(std::vector<double> values, double fraction)
{
    std::sort(values.begin(), values.end());
    const double position = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    if (below + 1 >= values.size())
        return values.back();
    return values[below] + (position - static_cast<double>(below)) * (values[below + 1] - values[below]);
}

PartUse summarize(std::span<const UsageSample> samples, StatedAmounts UsageSample::*part)
{
    Values cpu;
    Values memory;
    for (const UsageSample& sample : samples) {
        cpu.add(sample.statistic, (sample.*part).cpu);
        memory.add(sample.statistic, (sample.*part).memory);
    }
    return {{cpu.mean(), cpu.percentile()}, {memory.mean(), memory.highest()}};
}

} // namespace tare::model
