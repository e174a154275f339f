// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/snapshotreader.h"

#include "model/project/rowcursor.h"

namespace tare::model::storage {
namespace {

std::string objectKey(TableId table, const std::string& kind, const std::string& space,
                      const std::string& name)
{
    std::string key(1, static_cast<char>(table));
    for (const std::string* part : {&kind, &space, &name})
        key.append(*part) += '\0';
    return key;
}

std::optional<OwnerReference> ownerOf(RowCursor& row, const DimensionReader& dimensions)
{
    const bool hasOwner = row.flag();
    OwnerReference owner;
    owner.kind = dimensions.text(row.optionalInteger());
    owner.name = dimensions.text(row.optionalInteger());
    owner.uid = dimensions.text(row.optionalInteger());
    return hasOwner ? std::optional(std::move(owner)) : std::nullopt;
}

} // namespace

InventoryReader::InventoryReader(Database& database, const DimensionReader& dimensions,
                                 const VisibleImports& imports, Snapshot& snapshot)
    : m_database(database), m_dimensions(dimensions), m_imports(imports), m_snapshot(snapshot)
{
    for (std::size_t i = 0; i < snapshot.clusters.size(); ++i)
        m_clusters[snapshot.clusters[i].name].index = i;
    std::map<std::string, std::int64_t> calls;
    for (const auto& [id, import] : imports)
        m_hasSeveralCalls |=
            !calls.emplace(import.cluster, import.call).second && calls[import.cluster] != import.call;
}

Status InventoryReader::read()
{
    const std::string none = "0";
    const std::string space = "coalesce(namespace_id, 0)";
    if (m_hasSeveralCalls) {
        const std::pair<TableId, std::string> plain[] = {{TableId::Node, none},
                                                         {TableId::Pod, space},
                                                         {TableId::Autoscaler, space},
                                                         {TableId::Namespace, none},
                                                         {TableId::RuntimeClass, none}};
        for (const auto& [table, column] : plain)
            if (Status status = findNewestCalls(table, none, column); !status)
                return status;
        if (Status status = findNewestCalls(TableId::Controller, "coalesce(kind_id, 0)", space); !status)
            return status;
    }
    using Step = Status (InventoryReader::*)();
    constexpr Step steps[] = {&InventoryReader::readNodes,       &InventoryReader::readPods,
                              &InventoryReader::readControllers, &InventoryReader::readAutoscalers,
                              &InventoryReader::readNamespaces,  &InventoryReader::readRuntimeClasses,
                              &InventoryReader::readImages,      &InventoryReader::readUsage};
    for (const Step step : steps)
        if (Status status = (this->*step)(); !status)
            return status;
    return {};
}

// Which call spoke last about a kind of object in a namespace; what earlier ones said of it counts no more.
Status InventoryReader::findNewestCalls(TableId id, const std::string& kind, const std::string& space)
{
    Result<Statement> rows =
        m_database.prepare("SELECT DISTINCT import_id, " + kind + ", " + space + " FROM " + table(id).name);
    if (!rows)
        return rows.error();
    while (rows->step()) {
        const auto import = m_imports.find(rows->integer(0));
        if (import == m_imports.end())
            continue;
        std::int64_t& newest =
            m_newestCalls[{import->second.cluster, id, rows->integer(1), rows->integer(2)}];
        newest = std::max(newest, import->second.call);
    }
    return rows->status();
}

bool InventoryReader::isOutdated(const VisibleImport& import, TableId id, std::int64_t kind,
                                 std::int64_t space) const
{
    if (!m_hasSeveralCalls)
        return false;
    const auto newest = m_newestCalls.find({import.cluster, id, kind, space});
    return newest != m_newestCalls.end() && import.call < newest->second;
}

// use(row, import, cluster): false where a value cannot be what it should be.
template<typename Row> Status InventoryReader::eachRow(TableId id, const Row& use)
{
    Result<Statement> rows = m_database.prepare(selectStatement(table(id)));
    if (!rows)
        return rows.error();
    while (rows->step()) {
        RowCursor row(*rows);
        row.integer();
        const auto import = m_imports.find(row.integer());
        if (import == m_imports.end())
            continue;
        const auto cluster = m_clusters.find(import->second.cluster);
        if (cluster == m_clusters.end())
            return damaged(table(id).name);
        use(row, import->second, cluster->second);
        if (!row.isSound())
            return damaged(table(id).name);
    }
    return rows->status();
}

// True: a new object. False: it took the place of one that was there.
template<typename Record>
bool InventoryReader::put(Cluster& cluster, std::vector<Record>& list, Record record, const std::string& key)
{
    const auto [known, isNew] = cluster.objects.emplace(key, list.size());
    if (isNew)
        list.push_back(std::move(record));
    else
        list[known->second] = std::move(record);
    return isNew;
}

PodShapeId InventoryReader::shapeOf(Cluster& cluster, std::int64_t id)
{
    std::vector<PodShape>& shapes = records(cluster).shapes;
    const auto [known, isNew] = cluster.shapes.emplace(id, static_cast<PodShapeId>(shapes.size()));
    if (isNew)
        shapes.push_back(m_dimensions.shape(id));
    return known->second;
}

Status InventoryReader::readNodes()
{
    return eachRow(TableId::Node, [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
        if (isOutdated(import, TableId::Node, 0, 0))
            return;
        NodeRecord node;
        node.name = row.text();
        node.uid = row.text();
        node.providerId = row.text();
        for (std::string* text :
             {&node.instanceType, &node.region, &node.zone, &node.architecture, &node.pool, &node.poolLabel})
            *text = m_dimensions.text(row.optionalInteger());
        node.capacityType = row.choice(CapacityType::Spot);
        node.isUnschedulable = row.flag();
        for (NodeShape* shape : {&node.capacity, &node.allocatable}) {
            shape->cpu = {row.integer()};
            shape->memory = {row.integer()};
            shape->pods = row.integer();
        }
        node.line = row.count();
        ClusterRecords& to = records(cluster);
        const std::string key = objectKey(TableId::Node, {}, {}, node.name);
        if (put(cluster, to.nodes, std::move(node), key))
            to.nodeSources.push_back(import.source);
        else
            to.nodeSources[cluster.objects[key]] = import.source;
    });
}

Status InventoryReader::readPods()
{
    return eachRow(TableId::Pod, [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
        const std::optional<std::int64_t> space = row.optionalInteger();
        if (isOutdated(import, TableId::Pod, 0, space.value_or(0)))
            return;
        PodRecord pod;
        pod.namespaceName = m_dimensions.text(space);
        pod.name = row.text();
        pod.uid = row.text();
        pod.nodeName = m_dimensions.text(row.optionalInteger());
        pod.phase = row.choice(PodPhase::Unknown);
        pod.owner = ownerOf(row, m_dimensions);
        pod.templateHash = m_dimensions.text(row.optionalInteger());
        pod.labels = m_dimensions.pairs(row.optionalInteger());
        pod.shape = shapeOf(cluster, row.integer());
        pod.startTime = row.moment();
        pod.line = row.count();
        ClusterRecords& to = records(cluster);
        const std::string key = objectKey(TableId::Pod, {}, pod.namespaceName, pod.name);
        if (put(cluster, to.pods, std::move(pod), key))
            to.podSources.push_back(import.source);
        else
            to.podSources[cluster.objects[key]] = import.source;
    });
}

Status InventoryReader::readControllers()
{
    return eachRow(
        TableId::Controller, [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
            const std::optional<std::int64_t> kind = row.optionalInteger();
            const std::optional<std::int64_t> space = row.optionalInteger();
            if (isOutdated(import, TableId::Controller, kind.value_or(0), space.value_or(0)))
                return;
            ControllerRecord controller;
            controller.kind = m_dimensions.text(kind);
            controller.namespaceName = m_dimensions.text(space);
            controller.name = row.text();
            controller.uid = row.text();
            controller.owner = ownerOf(row, m_dimensions);
            controller.replicas = row.optionalInteger();
            if (const std::optional<std::int64_t> shape = row.optionalInteger())
                controller.shape = shapeOf(cluster, *shape);
            controller.labels = m_dimensions.pairs(row.optionalInteger());
            controller.annotations = m_dimensions.pairs(row.optionalInteger());
            controller.startTime = row.moment();
            controller.completionTime = row.moment();
            controller.schedule = m_dimensions.text(row.optionalInteger());
            controller.isSuspended = row.flag();
            controller.line = row.count();
            ClusterRecords& to = records(cluster);
            const std::string key =
                objectKey(TableId::Controller, controller.kind, controller.namespaceName, controller.name);
            if (put(cluster, to.controllers, std::move(controller), key))
                to.controllerSources.push_back(import.source);
            else
                to.controllerSources[cluster.objects[key]] = import.source;
        });
}

Status InventoryReader::readAutoscalers()
{
    return eachRow(TableId::Autoscaler, [this](RowCursor& row, const VisibleImport& import,
                                               Cluster& cluster) {
        const std::optional<std::int64_t> space = row.optionalInteger();
        if (isOutdated(import, TableId::Autoscaler, 0, space.value_or(0)))
            return;
        AutoscalerRecord autoscaler;
        autoscaler.namespaceName = m_dimensions.text(space);
        autoscaler.name = row.text();
        autoscaler.targetKind = m_dimensions.text(row.optionalInteger());
        autoscaler.targetName = m_dimensions.text(row.optionalInteger());
        autoscaler.minReplicas = row.optionalInteger();
        autoscaler.maxReplicas = row.integer();
        autoscaler.scalesOnCpu = row.flag();
        autoscaler.scalesOnMemory = row.flag();
        autoscaler.line = row.count();
        const std::string key = objectKey(TableId::Autoscaler, {}, autoscaler.namespaceName, autoscaler.name);
        put(cluster, records(cluster).autoscalers, std::move(autoscaler), key);
    });
}

Status InventoryReader::readNamespaces()
{
    return eachRow(TableId::Namespace, [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
        if (isOutdated(import, TableId::Namespace, 0, 0))
            return;
        NamespaceRecord record;
        record.name = m_dimensions.text(row.optionalInteger());
        record.labels = m_dimensions.pairs(row.optionalInteger());
        record.line = row.count();
        const std::string key = objectKey(TableId::Namespace, {}, {}, record.name);
        put(cluster, records(cluster).namespaces, std::move(record), key);
    });
}

Status InventoryReader::readRuntimeClasses()
{
    return eachRow(TableId::RuntimeClass,
                   [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
                       if (isOutdated(import, TableId::RuntimeClass, 0, 0))
                           return;
                       RuntimeClassRecord record;
                       record.name = m_dimensions.text(row.optionalInteger());
                       record.handler = m_dimensions.text(row.optionalInteger());
                       record.overhead.cpu = row.amount<NanoCores>();
                       record.overhead.memory = row.amount<Bytes>();
                       record.line = row.count();
                       const std::string key = objectKey(TableId::RuntimeClass, {}, {}, record.name);
                       put(cluster, records(cluster).runtimeClasses, std::move(record), key);
                   });
}

Status InventoryReader::readImages()
{
    return eachRow(TableId::Image, [this](RowCursor& row, const VisibleImport&, Cluster& cluster) {
        const std::optional<std::int64_t> names = row.optionalInteger();
        const std::int64_t size = row.integer();
        if (cluster.images.emplace(names.value_or(0), size).second)
            records(cluster).images.push_back({m_dimensions.names(names), {size}});
    });
}

Status InventoryReader::readUsage()
{
    return eachRow(TableId::Usage, [this](RowCursor& row, const VisibleImport& import, Cluster& cluster) {
        UsageRecord usage;
        usage.namespaceName = m_dimensions.text(row.optionalInteger());
        usage.pod = m_dimensions.text(row.optionalInteger());
        usage.container = m_dimensions.text(row.optionalInteger());
        usage.usage.cpu = row.amount<NanoCores>();
        usage.usage.memory = row.amount<Bytes>();
        usage.statistic = row.choice(UsageStatistic::Maximum);
        usage.time = row.moment();
        usage.line = row.count();
        ClusterRecords& to = records(cluster);
        to.usage.push_back(std::move(usage));
        to.usageSources.push_back(import.source);
    });
}

} // namespace tare::model::storage
