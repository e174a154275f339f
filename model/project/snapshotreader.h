// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/base/work.h"
#include "model/evaluation/snapshot.h"
#include "model/project/database.h"
#include "model/project/dimensionreader.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <unordered_map>

namespace tare::model::storage {

// Everything that is not hidden. Errors: Cancelled, DamagedProject, and what reading the file gives.
Result<std::shared_ptr<const Snapshot>> readSnapshot(Database& database, const StopToken& stop);

// What a visible import is to the rows that name it.
struct VisibleImport
{
    SourceId source = -1;
    std::int64_t call = 0;
    std::string cluster;
};
using VisibleImports = std::unordered_map<std::int64_t, VisibleImport>; // by key

// Reads the tables of objects into the clusters of a snapshot.
class InventoryReader
{
public:
    InventoryReader(Database& database, const DimensionReader& dimensions, const VisibleImports& imports,
                    Snapshot& snapshot);
    Status read();

private:
    struct Cluster
    {
        std::size_t index = 0;                                // into the snapshot's clusters
        std::unordered_map<std::int64_t, PodShapeId> shapes;  // by key in the file
        std::unordered_map<std::string, std::size_t> objects; // place in its list, by list, kind and names
        std::set<std::pair<std::int64_t, std::int64_t>> images;
    };
    // cluster, table, kind, namespace
    using Subject = std::tuple<std::string, TableId, std::int64_t, std::int64_t>;

    template<typename Row> Status eachRow(TableId table, const Row& use);
    Status findNewestCalls(TableId table, const std::string& kind, const std::string& space);
    bool isOutdated(const VisibleImport& import, TableId table, std::int64_t kind, std::int64_t space) const;
    PodShapeId shapeOf(Cluster& cluster, std::int64_t id);
    ClusterRecords& records(const Cluster& cluster) { return m_snapshot.clusters[cluster.index]; }
    template<typename Record>
    bool put(Cluster& cluster, std::vector<Record>& list, Record record, const std::string& key);

    Status readNodes();
    Status readPods();
    Status readControllers();
    Status readAutoscalers();
    Status readNamespaces();
    Status readRuntimeClasses();
    Status readImages();
    Status readUsage();

    Database& m_database;
    const DimensionReader& m_dimensions;
    const VisibleImports& m_imports;
    Snapshot& m_snapshot;
    std::map<std::string, Cluster> m_clusters;
    std::map<Subject, std::int64_t> m_newestCalls; // only where there is more than one
    bool m_hasSeveralCalls = false;
};

// Reads the bills, with the days of one series added up.
Status readBills(Database& database, const DimensionReader& dimensions, const VisibleImports& imports,
                 Snapshot& snapshot);

} // namespace tare::model::storage
