// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/evaluation/evaluation.h"

// How good the data are that a result rests on, and what lacks what.
namespace tare::model {

enum class QualityKind { NodesOnBill, WorkloadUsage, WorkloadLanguage, ImageSize, WorkloadData };

struct DataQuality
{
    QualityKind kind = QualityKind::NodesOnBill;
    std::size_t good = 0, all = 0;
    double share() const { return all > 0 ? static_cast<double>(good) / static_cast<double>(all) : 1; }
};
// One of each kind, in their order.
std::vector<DataQuality> dataQuality(const Evaluation& evaluation);

// Something that lacks it: a node (cluster, pool, name) or a workload (cluster/namespace, kind, name).
struct LackingItem
{
    std::vector<std::string> names;
    std::string workload; // id; empty for a node
};
std::vector<LackingItem> lackingItems(const Evaluation& evaluation, QualityKind kind);

} // namespace tare::model
