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

// M6, the last rule: today's modelled cost of all workloads is not more than what was billed for registry and
// transfer. The factor that every container's cost (and so its saving) takes; 1 where nothing was billed at
// all can be said (hasBill false) or the model is below the bill.
double billedCapFactor(MoneyPerMonth modelled, MoneyPerMonth billed, bool hasBill);

} // namespace tare::model
