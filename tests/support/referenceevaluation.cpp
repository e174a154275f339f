// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/referenceevaluation.h"

#include "model/inventory/keptkeys.h"
#include "tests/support/referenceparts.h"

#include <algorithm>
#include <cmath>

namespace tare::tests {

namespace reference {

using namespace tare::model;

Language World::language(const Workload& workload) const
{
    if (workload.overrides && workload.overrides->language)
        return *workload.overrides->language;
    const auto found = facts.languages.find(workload.id);
    return found == facts.languages.end() ? Language::Unknown : found->second;
}

Language World::target(const Workload& workload) const
{
    if (workload.overrides && workload.overrides->targetLanguage)
        return *workload.overrides->targetLanguage;
    const auto found = facts.targetLanguages.find(workload.id);
    return found == facts.targetLanguages.end() ? language(workload) : found->second;
}

double World::ofLanguage(const char* parameter, Language language) const
{
    return likely(std::string(parameter) + "." + std::string(languageId(language)));
}

namespace {

bool isBlockedByShape(const PodShape& shape)
{
    const auto& volumes = shape.volumeKinds;
    if (shape.usesHostNetwork || shape.usesHostPid || shape.usesHostIpc ||
        std::count(volumes.begin(), volumes.end(), "hostPath"))
        return true;
    return std::any_of(shape.containers.begin(), shape.containers.end(),
                       [](const ContainerRecord& container) {
                           return container.isPrivileged || container.usesDevice || container.usesGpu;
                       });
}

void decideEligibility(World& world)
{
    for (auto& workload : world.workloads) {
        workload.isSelected = !isSystemNamespace(workload.namespaceName);
        workload.isBlocked = workload.shape && isBlockedByShape(*workload.shape);
        if (!workload.overrides)
            continue;
        workload.isSelected = workload.overrides->selected.value_or(workload.isSelected);
        if (const auto& blocked = workload.overrides->blocked)
            workload.isBlocked = std::holds_alternative<std::string>(*blocked) || std::get<bool>(*blocked);
    }
}

int groupOf(const ReferenceWorkload& workload)
{
    static const char* const groups[] = {"migrate",      "beyond-horizon", "never",
                                         "not-selected", "blocked",        "needs-data"};
    return static_cast<int>(std::find(std::begin(groups), std::end(groups), workload.verdict) -
                            std::begin(groups));
}

// The numbers that decide within a group, smaller first.
std::vector<double> keysOf(const ReferenceWorkload& workload)
{
    const auto figure = [&](const char* name) {
        const auto found = workload.figures.find(name);
        // What differs in the last digits only is a tie.
        return found == workload.figures.end() ? 0 : std::round(found->second.value_or(0) * 1e6) / 1e6;
    };
    switch (groupOf(workload)) {
    case 0:
        return {figure("payback_months.from_start"), -figure("npv.likely")};
    case 1:
        return {-figure("npv.likely")};
    case 2:
    case 3:
        return {-figure("saving_month"), -figure("npv.likely")};
    default:
        return {};
    }
}

} // namespace

void rank(World& world)
{
    for (const auto& [id, workload] : world.result.workloads)
        world.result.order.push_back(id);
    std::stable_sort(world.result.order.begin(), world.result.order.end(),
                     [&](const std::string& left, const std::string& right) {
                         const auto& a = world.result.workloads.at(left);
                         const auto& b = world.result.workloads.at(right);
                         return std::pair(groupOf(a), keysOf(a)) < std::pair(groupOf(b), keysOf(b));
                     });
}

namespace {

void footprints(World& world)
{
    static const char* const names[] = {"cpu_m", "memory_mib", "pods"};
    for (const auto& workload : world.workloads) {
        auto& figures = world.result.workloads[workload.id].figures;
        const std::pair<const char*, const std::map<std::size_t, Three>*> rungs[] = {
            {"today", &workload.today},
            {"right", &workload.right},
            {"native", &workload.native},
            {"wasm", &workload.wasm}};
        for (const auto& [rung, parts] : rungs)
            for (int r = 0; r < 3; ++r) {
                double sum = 0;
                for (const auto& [pool, demand] : *parts)
                    sum += demand[r];
                figures[std::string("footprint.") + rung + "." + names[r]] = sum;
            }
    }
}

} // namespace

} // namespace reference

std::string referencePoolKey(const std::string& cluster, const std::string& pool,
                             const std::string& instanceType, model::CapacityType capacityType)
{
    return cluster + "/" + pool + "/" + instanceType + "/" +
           (capacityType == model::CapacityType::Spot ? "spot" : "on-demand");
}

ReferenceResult evaluateReference(const model::Snapshot& snapshot, const model::Scenario& scenario,
                                  const ReferenceFacts& facts)
{
    reference::World world{snapshot, scenario, facts, {}, {}, {}, {}, 1, {}};
    reference::readInventory(world);
    reference::priceNodes(world);
    reference::reconcile(world);
    reference::decideEligibility(world);
    reference::shapeDemands(world);
    reference::capArtefacts(world);
    const auto members = reference::chooseMembers(world);
    reference::capacityFigures(world, members);
    reference::moneyFigures(world, members);
    reference::footprints(world);
    reference::rank(world);
    return world.result;
}

} // namespace tare::tests
