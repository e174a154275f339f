// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/evaluation/dataquality.h"

namespace tare::model {

namespace {

bool isGood(const Evaluation& evaluation, const WorkloadFigures& workload, QualityKind kind)
{
    switch (kind) {
    case QualityKind::WorkloadUsage:
        return workload.dataGrade == DataGrade::Measured || workload.dataGrade == DataGrade::Sampled;
    case QualityKind::WorkloadLanguage:
        return workload.language != Language::Unknown;
    case QualityKind::ImageSize: {
        const auto entered = evaluation.scenario.workloads.find(workload.id);
        return entered != evaluation.scenario.workloads.end() && entered->second.imageSizeMb.has_value();
    }
    case QualityKind::WorkloadData:
        return workload.verdict != Verdict::NeedsData;
    case QualityKind::NodesOnBill:
        break;
    }
    return true;
}

// By node, whether it is on the bill; nothing is without one.
template<typename Visit> void forEachNode(const Evaluation& evaluation, Visit visit)
{
    for (const PoolFigures& pool : evaluation.pools)
        for (std::size_t i = 0; i < pool.nodes; ++i) {
            const PriceSource source =
                i < pool.nodePrices.size() ? pool.nodePrices[i].source : pool.priceSource;
            const bool isOnBill = source == PriceSource::Bill && evaluation.bill.window > Hours(0);
            visit(pool, i, isOnBill);
        }
}

std::string nodeName(const Evaluation& evaluation, const PoolFigures& figures, std::size_t index)
{
    if (!evaluation.prepared || figures.index >= evaluation.prepared->pools.size() ||
        index >= figures.nodePrices.size())
        return {};
    const Pool& pool = evaluation.prepared->pools[figures.index];
    return evaluation.prepared->snapshot->clusters[pool.clusterIndex]
        .nodes[figures.nodePrices[index].node]
        .name;
}

} // namespace

std::vector<DataQuality> dataQuality(const Evaluation& evaluation)
{
    std::vector<DataQuality> lines;
    DataQuality nodes;
    forEachNode(evaluation, [&](const PoolFigures&, std::size_t, bool isOnBill) {
        ++nodes.all;
        nodes.good += isOnBill ? 1 : 0;
    });
    lines.push_back(nodes);
    for (const QualityKind kind : {QualityKind::WorkloadUsage, QualityKind::WorkloadLanguage,
                                   QualityKind::ImageSize, QualityKind::WorkloadData}) {
        DataQuality line{kind, 0, evaluation.workloads.size()};
        for (const WorkloadFigures& workload : evaluation.workloads)
            line.good += isGood(evaluation, workload, kind) ? 1 : 0;
        lines.push_back(line);
    }
    return lines;
}

std::vector<LackingItem> lackingItems(const Evaluation& evaluation, QualityKind kind)
{
    std::vector<LackingItem> items;
    if (kind == QualityKind::NodesOnBill) {
        forEachNode(evaluation, [&](const PoolFigures& pool, std::size_t index, bool isOnBill) {
            if (!isOnBill)
                items.push_back({{pool.cluster, pool.pool, nodeName(evaluation, pool, index)}, {}});
        });
        return items;
    }
    for (const WorkloadFigures& workload : evaluation.workloads)
        if (!isGood(evaluation, workload, kind))
            items.push_back({{workload.cluster + '/' + workload.namespaceName, workload.kind, workload.name},
                             workload.id});
    return items;
}

} // namespace tare::model
