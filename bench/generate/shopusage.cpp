// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/generate/clusterjson.h"
#include "bench/generate/identifiers.h"
#include "bench/generate/shop.h"

namespace tare::bench {

namespace {

int amountBelow(int highest, const std::string& seed)
{
    // What is used differs by a fifth from pod to pod and from sample to sample.
    return highest - chosen(seed, highest / 5 + 1);
}

void addUsage(std::string& text, const ShopWorkload& workload, const ShopPod& pod, int round)
{
    const std::string seed = pod.name + "/" + std::to_string(round);
    text += topRow(workload.space, pod.name, "app", amountBelow(workload.usedMillicores, "cpu" + seed),
                   amountBelow(workload.usedMebibytes, "memory" + seed));
    if (has(workload, MeshSidecar))
        text += topRow(workload.space, pod.name, meshSidecar.name, 12, amountBelow(60, "proxy" + seed));
}

} // namespace

std::string shopUsageText(const std::string& cluster)
{
    constexpr int roundsOfTwoWeeks = 24;
    const auto pods = shopPods();
    std::string text;
    for (int round = 0; round < roundsOfTwoWeeks; ++round) {
        std::string rows;
        for (std::size_t i = 0; i < pods.size(); ++i) {
            const ShopWorkload& workload = shopWorkloads()[i];
            const bool isSampled =
                workload.usage == ShopUsage::Often || (workload.usage == ShopUsage::Once && round == 0);
            for (const ShopPod& pod : pods[i])
                if (isSampled && textOf(workload.pool).cluster == cluster)
                    addUsage(rows, workload, pod, round);
        }
        if (!rows.empty())
            text += topHeader + rows;
    }
    return text;
}

} // namespace tare::bench
