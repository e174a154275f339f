// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/delivery/artefacts.h"

namespace tare::model {

ArtefactCost artefactCost(const ArtefactInput& input)
{
    const Gigabytes perRelease = input.size * (1 - input.layerReuse);
    const Gigabytes pulled = perRelease * (input.releasesPerMonth * input.pulls);
    const Gigabytes copied = perRelease * (input.releasesPerMonth * input.furtherRegions);

    ArtefactCost cost;
    cost.transferPerMonth = pulled + copied;
    cost.storage = input.size * ((1 - input.dedupe) * input.retainedVersions * input.architectures *
                                 (1 + input.furtherRegions));
    cost.transferCost = MoneyPerMonth((pulled * input.pullPrice + copied * input.copyPrice).value());
    cost.storageCost = MoneyPerMonth((cost.storage * input.storagePrice).value());
    return cost;
}

double billedCapFactor(MoneyPerMonth modelled, MoneyPerMonth billed, bool hasBilledLines)
{
    if (!hasBilledLines || modelled <= billed)
        return 1;
    return billed.value() <= 0 ? 0 : billed / modelled;
}

} // namespace tare::model
