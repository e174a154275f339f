// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/snapshotreader.h"

#include "model/project/rowcursor.h"

#include <algorithm>

namespace tare::model::storage {
namespace {

struct ObservedAt
{
    std::optional<Timestamp> inventory, usage;
};

void raise(std::optional<Timestamp>& time, std::optional<Timestamp> other)
{
    if (other && (!time || *time < *other))
        time = other;
}

Status readVisibleImports(Database& database, VisibleImports& imports, Snapshot& snapshot)
{
    std::map<std::string, ObservedAt> observed; // sorted, as the clusters of a snapshot are
    Result<Statement> rows =
        database.prepare(selectStatement(table(TableId::Import)) + " WHERE is_hidden = 0 ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        StoredImport import = readImport(*rows);
        const auto source = static_cast<SourceId>(snapshot.sources.size());
        imports[import.file.importId] = {source, import.call, import.cluster};
        snapshot.sources.push_back(std::move(import.file));
        if (import.cluster.empty() && !import.isUsage)
            continue;
        ObservedAt& times = observed[import.cluster];
        raise(import.isUsage ? times.usage : times.inventory, import.observedAt);
    }
    for (const auto& [name, times] : observed) {
        ClusterRecords& cluster = snapshot.clusters.emplace_back();
        cluster.name = name;
        cluster.observedAt = times.inventory ? times.inventory : times.usage;
    }
    return rows->status();
}

// Lets go of the stop token whatever happens.
class StopScope
{
public:
    StopScope(Database& database, const StopToken& stop) : m_database(database) { database.setStop(&stop); }
    ~StopScope() { m_database.setStop(nullptr); }
    StopScope(const StopScope&) = delete;
    StopScope& operator=(const StopScope&) = delete;

private:
    Database& m_database;
};

Status readAll(Database& database, Snapshot& snapshot)
{
    VisibleImports imports;
    if (Status status = readVisibleImports(database, imports, snapshot); !status)
        return status;
    DimensionReader dimensions;
    if (Status status = dimensions.load(database); !status)
        return status;
    if (Status status = InventoryReader(database, dimensions, imports, snapshot).read(); !status)
        return status;
    if (Status status = readBills(database, dimensions, imports, snapshot); !status)
        return status;
    if (!dimensions.isSound())
        return damaged("text");
    return {};
}

} // namespace

Result<std::shared_ptr<const Snapshot>> readSnapshot(Database& database, const StopToken& stop)
{
    if (stop.isStopRequested())
        return Error{ErrorCode::Cancelled, {}, {}};
    const StopScope scope(database, stop);
    auto snapshot = std::make_shared<Snapshot>();
    if (Status status = readAll(database, *snapshot); !status)
        return status.error();
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
}

} // namespace tare::model::storage
