// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/units/quantity.h"

// What it costs a month to store an artefact in registries and to bring it to nodes and regions (M6).
namespace tare::model {

struct ArtefactInput
{
    Gigabytes size; // compressed, of one architecture
    double releasesPerMonth = 0;
    double layerReuse = 0; // fraction of the bytes that a release does not change; 0 for a Wasm component
    double pulls = 0;      // a release: min(replicas, nodes of the pool)
    MoneyPerGigabyte pullPrice;
    double furtherRegions = 0;
    MoneyPerGigabyte copyPrice; // cross-region
    double retainedVersions = 0;
    double dedupe = 0; // fraction of stored bytes that versions share
    double architectures = 1;
    MoneyPerGigabyte storagePrice; // a month
};

struct ArtefactCost
{
    Gigabytes transferPerMonth;
    Gigabytes storage;
    MoneyPerMonth transferCost, storageCost;
    MoneyPerMonth cost() const { return transferCost + storageCost; }
};
// M6.
ArtefactCost artefactCost(const ArtefactInput& input);

// M6, the last rule: where the bill has registry and transfer lines (hasBilledLines), today's modelled cost
// of all containers together is not more than they say. The factor that each container's modelled cost takes,
// 0 … 1.
double billedCapFactor(MoneyPerMonth modelled, MoneyPerMonth billed, bool hasBilledLines);

} // namespace tare::model
