// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/draft.h"

#include "model/delivery/artefacts.h"

#include <algorithm>

namespace tare::model {

namespace {

double megabytes(const std::optional<Range>& entered, Gigabytes otherwise)
{
    return entered ? entered->likely / 1000 : otherwise.value();
}

// A release is pulled once a node, and not by more nodes than there are replicas (M6).
double pulls(const EvaluationDraft& draft, const WorkloadDraft& workload, double replicas)
{
    double result = 0;
    for (std::size_t at = workload.firstPart; at < workload.endPart; ++at) {
        const PartDraft& part = draft.parts[at];
        const auto nodes = static_cast<double>(draft.prepared.pools[part.pool].nodes.size());
        result += std::min(replicas * part.share, nodes);
    }
    return result;
}

ArtefactInput commonInput(const EvaluationDraft& draft, const WorkloadDraft& workload)
{
    const ResolvedScenario& scenario = draft.resolved;
    ArtefactInput input;
    input.releasesPerMonth = workload.overrides && workload.overrides->releasesPerMonth
                                 ? workload.overrides->releasesPerMonth->likely
                                 : scenario.releasesPerMonth;
    input.pullPrice = scenario.pathPrice();
    input.furtherRegions = scenario.furtherRegions;
    input.copyPrice = scenario.pathPrices[static_cast<std::size_t>(PathChoice::CrossRegion)];
    input.retainedVersions = scenario.retainedVersions;
    input.dedupe = scenario.dedupe;
    input.storagePrice = scenario.storagePrice;
    return input;
}

} // namespace

void priceArtefacts(EvaluationDraft& draft)
{
    const ResolvedScenario& scenario = draft.resolved;
    MoneyPerMonth modelled;
    for (WorkloadDraft& workload : draft.workloads) {
        static const WorkloadOverride none;
        const WorkloadOverride& overrides = workload.overrides ? *workload.overrides : none;
        ArtefactInput input = commonInput(draft, workload);
        input.size = Gigabytes(
            megabytes(overrides.wasmSizeMb, scenario.language(workload.readiness.targetLanguage).wasmSize));
        input.pulls = pulls(draft, workload, workload.replicasWasm);
        workload.artefactWasm = artefactCost(input).cost().value();

        input.size = Gigabytes(megabytes(overrides.imageSizeMb, scenario.imageSize));
        input.layerReuse = scenario.layerReuse;
        input.architectures = scenario.architectures;
        input.pulls = pulls(draft, workload, workload.replicas);
        workload.artefactToday = artefactCost(input).cost().value();
        modelled += MoneyPerMonth(workload.artefactToday);
    }
    const BillIndex& bill = draft.prepared.bill;
    const auto line = [&](OtherCategory category) {
        return bill.amount(bill.other[static_cast<std::size_t>(category)], draft.basis());
    };
    const Decimal billed = line(OtherCategory::Registry) + line(OtherCategory::Network);
    if (billed <= Decimal() || bill.window <= Hours(0))
        return;
    const MoneyPerMonth monthly(billed.toDouble() * (hoursPerMonth / bill.window));
    const double cap = billedCapFactor(modelled, monthly, true);
    for (WorkloadDraft& workload : draft.workloads)
        workload.artefactToday *= cap;
}

} // namespace tare::model
