// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"
#include "model/evaluation/snapshot.h"
#include "model/scenario/scenario.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The model once more, plain and slow, written from the same specification and from nothing else: fill as a
// maximum, lengths by sorting every crossing, the set by trying every flip with everything worked out again.
// What both programs agree on is believed.
namespace tare::tests {

// What is data or reading of names and not arithmetic: taken as given.
struct ReferenceFacts
{
    std::function<std::optional<double>(const model::NodeRecord&)> listPriceHour;
    std::map<std::string, model::Language> languages, targetLanguages; // by workload id
    std::map<std::string, std::string> archetypes;
    std::map<std::string, model::Range> remedyDays;
};

using ReferenceFigures = std::map<std::string, std::optional<double>>; // by the names of the JSON

struct ReferenceWorkload
{
    ReferenceFigures figures;
    std::string verdict; // as in the JSON
    bool isMigrating = false;
};

struct ReferenceResult
{
    ReferenceFigures bill;
    std::map<std::string, ReferenceFigures> pools; // by "cluster/pool/instance type/on-demand"
    std::map<std::string, ReferenceWorkload> workloads;
    std::vector<std::string> order; // ids as ranked, key payback
};

ReferenceResult evaluateReference(const model::Snapshot& snapshot, const model::Scenario& scenario,
                                  const ReferenceFacts& facts);

// The key of a pool in ReferenceResult::pools.
std::string referencePoolKey(const std::string& cluster, const std::string& pool,
                             const std::string& instanceType, model::CapacityType capacityType);

} // namespace tare::tests
