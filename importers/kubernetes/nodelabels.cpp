// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/nodelabels.h"

#include <span>

namespace tare::importers {

namespace {

constexpr std::string_view instanceTypeLabels[] = {"node.kubernetes.io/instance-type",
                                                   "beta.kubernetes.io/instance-type"};
constexpr std::string_view regionLabels[] = {"topology.kubernetes.io/region",
                                             "failure-domain.beta.kubernetes.io/region"};
constexpr std::string_view zoneLabels[] = {"topology.kubernetes.io/zone",
                                           "failure-domain.beta.kubernetes.io/zone"};
constexpr std::string_view architectureLabels[] = {"kubernetes.io/arch", "beta.kubernetes.io/arch"};
constexpr std::string_view poolLabels[] = {"eks.amazonaws.com/nodegroup",
                                           "karpenter.sh/nodepool",
                                           "karpenter.sh/provisioner-name",
                                           "alpha.eksctl.io/nodegroup-name",
                                           "cloud.google.com/gke-nodepool",
                                           "kubernetes.azure.com/agentpool",
                                           "agentpool",
                                           "kops.k8s.io/instancegroup",
                                           "hypershift.openshift.io/nodePool",
                                           "machine.openshift.io/machineset",
                                           "doks.digitalocean.com/node-pool"};

struct SpotLabel
{
    std::string_view key;
    std::string_view value;
};
constexpr SpotLabel spotLabels[] = {
    {"eks.amazonaws.com/capacityType", "SPOT"},    {"karpenter.sh/capacity-type", "spot"},
    {"cloud.google.com/gke-spot", "true"},         {"cloud.google.com/gke-preemptible", "true"},
    {"cloud.google.com/gke-provisioning", "spot"}, {"kubernetes.azure.com/scalesetpriority", "spot"},
    {"node.kubernetes.io/lifecycle", "spot"},
};

// Puts the value where it stands higher in the list than what is there. Rank counts down from the list's
// length; 0: nothing is there yet.
bool put(std::span<const std::string_view> labels, std::string_view key, std::string_view value, int& rank,
         std::string_view& place)
{
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] != key)
            continue;
        const int found = static_cast<int>(labels.size() - i);
        if (found <= rank || value.empty())
            return false;
        rank = found;
        place = value;
        return true;
    }
    return false;
}

bool equalsIgnoringCase(std::string_view left, std::string_view right)
{
    const auto lower = [](char byte) {
        return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte;
    };
    if (left.size() != right.size())
        return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (lower(left[i]) != lower(right[i]))
            return false;
    }
    return true;
}

} // namespace

void NodeLabels::take(std::string_view key, std::string_view value)
{
    put(instanceTypeLabels, key, value, m_instanceTypeRank, instanceType);
    put(regionLabels, key, value, m_regionRank, region);
    put(zoneLabels, key, value, m_zoneRank, zone);
    put(architectureLabels, key, value, m_architectureRank, architecture);
    if (put(poolLabels, key, value, m_poolRank, pool))
        poolLabel = key;
    for (const SpotLabel& label : spotLabels)
        isSpot = isSpot || (label.key == key && equalsIgnoringCase(label.value, value));
}

} // namespace tare::importers
