// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inventory/podneeds.h"

#include "model/inventory/keptkeys.h"

#include <algorithm>

namespace tare::model {

namespace {

std::optional<double> millicores(const ResourceAmounts& amounts)
{
    return amounts.cpu ? std::optional(toMillicores(*amounts.cpu).value()) : std::nullopt;
}

std::optional<double> mebibytes(const ResourceAmounts& amounts)
{
    return amounts.memory ? std::optional(toMebibytes(*amounts.memory).value()) : std::nullopt;
}

void add(std::optional<double>& sum, std::optional<double> value)
{
    if (value)
        sum = sum.value_or(0) + *value;
}

// The most that is asked for while the init containers run one after the other, the native sidecars that were
// started before them running on.
using Read = std::optional<double> (*)(const ResourceAmounts&);
double initPeak(const PodShape& shape, Read read)
{
    double peak = 0;
    double running = 0;
    for (const ContainerRecord& container : shape.containers) {
        const double request = read(container.requests).value_or(0);
        if (container.role == ContainerRole::NativeSidecar)
            running += request;
        else if (container.role == ContainerRole::Init)
            peak = std::max(peak, running + request);
    }
    return peak;
}

void raiseToInitPeak(std::optional<double>& app, std::optional<double> sidecars, double peak)
{
    const double lacking = peak - app.value_or(0) - sidecars.value_or(0);
    if (lacking > 0)
        app = app.value_or(0) + lacking;
}

Amounts overheadOf(const PodShape& shape, const std::vector<RuntimeClassRecord>& runtimeClasses)
{
    ResourceAmounts overhead = shape.overhead;
    if (!overhead.cpu && !overhead.memory && !shape.runtimeClass.empty()) {
        for (const RuntimeClassRecord& runtimeClass : runtimeClasses)
            if (runtimeClass.name == shape.runtimeClass)
                overhead = runtimeClass.overhead;
    }
    return {Millicores(millicores(overhead).value_or(0)), Mebibytes(mebibytes(overhead).value_or(0))};
}

} // namespace

bool PodNeeds::isSidecar(std::string_view container) const
{
    return std::find(sidecarNames.begin(), sidecarNames.end(), container) != sidecarNames.end();
}

PodNeeds podNeeds(const PodShape& shape, const std::vector<RuntimeClassRecord>& runtimeClasses)
{
    // A gateway made of nothing but a proxy is the application itself.
    const bool hasOwnContainer =
        std::any_of(shape.containers.begin(), shape.containers.end(), [](const ContainerRecord& container) {
            return container.role == ContainerRole::App && !isKnownSidecar(container.name, container.image);
        });
    PodNeeds needs;
    for (const ContainerRecord& container : shape.containers) {
        if (container.role == ContainerRole::Init)
            continue;
        const bool isSidecar = container.role == ContainerRole::NativeSidecar ||
                               (hasOwnContainer && isKnownSidecar(container.name, container.image));
        StatedAmounts& part = isSidecar ? needs.sidecars : needs.app;
        add(part.cpu, millicores(container.requests));
        add(part.memory, mebibytes(container.requests));
        if (isSidecar)
            needs.sidecarNames.push_back(container.name);
    }
    raiseToInitPeak(needs.app.cpu, needs.sidecars.cpu, initPeak(shape, millicores));
    raiseToInitPeak(needs.app.memory, needs.sidecars.memory, initPeak(shape, mebibytes));
    needs.overhead = overheadOf(shape, runtimeClasses);
    return needs;
}

} // namespace tare::model
