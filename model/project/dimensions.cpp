// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/dimensions.h"

#include <array>

namespace tare::model::storage {
namespace {

// Bytes that two rows share only when they are equal, for looking a row up by its content.
class Key
{
public:
    void add(std::int64_t value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void add(const std::optional<std::int64_t>& value)
    {
        m_bytes += value ? '\1' : '\0';
        add(value.value_or(0));
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

void addColumn(Key& key, const Column& column, const Statement& row, int index)
{
    const bool isOptional = column.kind != ColumnKind::Integer && column.kind != ColumnKind::Reference;
    if (isOptional)
        key.add(row.optionalInteger(index));
    else
        key.add(row.integer(index));
}

// The key of a row as it lies in the file; must be the one that its writer makes.
std::string keyOfRow(const Table& description, const Statement& row, std::size_t firstColumn = 0)
{
    Key key;
    for (std::size_t i = firstColumn; i < description.columns.size(); ++i)
        addColumn(key, description.columns[i], row, static_cast<int>(i) + 1);
    return key.take();
}

std::optional<std::int64_t> count(const std::optional<NanoCores>& amount)
{
    return amount ? std::optional(amount->count) : std::nullopt;
}

std::optional<std::int64_t> count(const std::optional<Bytes>& amount)
{
    return amount ? std::optional(amount->count) : std::nullopt;
}

} // namespace

Status Texts::load()
{
    Result<Statement> rows = m_database.prepare("SELECT id, value FROM text");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        m_values.emplace_back(rows->text(1));
        m_ids.emplace(m_values.back(), rows->integer(0));
    }
    m_isLoaded = rows->status().isOk();
    return rows->status();
}

Result<RowId> Texts::idOf(std::string_view text)
{
    if (text.empty())
        return RowId();
    if (!m_isLoaded)
        if (Status status = load(); !status)
            return status.error();
    if (const auto known = m_ids.find(text); known != m_ids.end())
        return RowId(known->second);
    Result<std::int64_t> id = m_writer.add(text);
    if (!id)
        return id.error();
    m_values.emplace_back(text);
    m_ids.emplace(m_values.back(), *id);
    return RowId(*id);
}

Status Lists::load()
{
    Result<Statement> rows =
        m_database.prepare("SELECT list_id, key_id, value_id FROM list_item ORDER BY list_id, id");
    if (!rows)
        return rows.error();
    Key key;
    std::int64_t current = 0;
    const auto close = [&] {
        if (current)
            m_ids.emplace(key.take(), current);
        key = Key();
    };
    while (rows->step()) {
        if (rows->integer(0) != current)
            close();
        current = rows->integer(0);
        key.add(rows->optionalInteger(1));
        key.add(rows->optionalInteger(2));
    }
    close();
    m_isLoaded = rows->status().isOk();
    return rows->status();
}

Result<RowId> Lists::idOf(const KeyValues& pairs)
{
    Items items;
    items.reserve(pairs.size());
    for (const auto& [key, value] : pairs) {
        Result<RowId> keyId = m_texts.idOf(key);
        Result<RowId> valueId = m_texts.idOf(value);
        if (!keyId || !valueId)
            return keyId ? valueId.error() : keyId.error();
        items.emplace_back(*keyId, *valueId);
    }
    return idOf(items);
}

Result<RowId> Lists::idOf(const std::vector<std::string>& names)
{
    Items items;
    items.reserve(names.size());
    for (const std::string& name : names) {
        Result<RowId> id = m_texts.idOf(name);
        if (!id)
            return id.error();
        items.emplace_back(*id, RowId());
    }
    return idOf(items);
}

Result<RowId> Lists::idOf(const Items& items)
{
    if (items.empty())
        return RowId();
    if (!m_isLoaded)
        if (Status status = load(); !status)
            return status.error();
    Key key;
    for (const auto& [first, second] : items) {
        key.add(first);
        key.add(second);
    }
    std::string bytes = key.take();
    if (const auto known = m_ids.find(bytes); known != m_ids.end())
        return RowId(known->second);
    Result<std::int64_t> id = m_writer.add(items.size());
    if (!id)
        return id.error();
    for (const auto& [first, second] : items)
        if (Result<std::int64_t> item = m_itemWriter.add(*id, first, second); !item)
            return item.error();
    m_ids.emplace(std::move(bytes), *id);
    return RowId(*id);
}

Status ChargeKinds::load()
{
    const Table& description = table(TableId::ChargeKind);
    Result<Statement> rows = m_database.prepare(selectStatement(description));
    if (!rows)
        return rows.error();
    while (rows->step())
        m_ids.emplace(keyOfRow(description, *rows), rows->integer(0));
    m_isLoaded = rows->status().isOk();
    return rows->status();
}

Result<std::int64_t> ChargeKinds::idOf(const ChargeKind& kind)
{
    if (m_lastId && kind == m_last)
        return m_lastId;
    if (!m_isLoaded)
        if (Status status = load(); !status)
            return status.error();
    const std::array<const std::string*, 10> texts{
        &kind.provider,  &kind.serviceCategory, &kind.serviceSubcategory, &kind.service, &kind.sku,
        &kind.usageType, &kind.resourceType,    &kind.description,        &kind.unit,    &kind.instanceType};
    std::array<RowId, 10> ids;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Result<RowId> id = m_texts.idOf(*texts[i]);
        if (!id)
            return id.error();
        ids[i] = *id;
    }
    Key key;
    for (std::size_t i = 0; i < 9; ++i)
        key.add(ids[i]);
    const auto category = static_cast<std::int64_t>(kind.category);
    const auto frequency = static_cast<std::int64_t>(kind.frequency);
    key.add(category);
    key.add(frequency);
    key.add(static_cast<std::int64_t>(kind.isCorrection));
    key.add(ids[9]);
    std::string bytes = key.take();
    auto known = m_ids.find(bytes);
    if (known == m_ids.end()) {
        Result<std::int64_t> id = m_writer.add(ids[0], ids[1], ids[2], ids[3], ids[4], ids[5], ids[6], ids[7],
                                               ids[8], category, frequency, kind.isCorrection, ids[9]);
        if (!id)
            return id.error();
        known = m_ids.emplace(std::move(bytes), *id).first;
    }
    m_last = kind;
    m_lastId = known->second;
    return m_lastId;
}

Status PodShapes::load()
{
    const Table& shapes = table(TableId::PodShape);
    const Table& containers = table(TableId::Container);
    std::unordered_map<std::int64_t, std::string> keys;
    Result<Statement> rows = m_database.prepare(selectStatement(shapes));
    if (!rows)
        return rows.error();
    while (rows->step())
        keys[rows->integer(0)] = keyOfRow(shapes, *rows);
    if (!rows->status())
        return rows->status();
    Result<Statement> parts = m_database.prepare(selectStatement(containers) + " ORDER BY id");
    if (!parts)
        return parts.error();
    while (parts->step())
        keys[parts->integer(1)] += keyOfRow(containers, *parts, 1);
    if (!parts->status())
        return parts->status();
    for (auto& [id, key] : keys)
        m_ids.emplace(std::move(key), id);
    m_isLoaded = true;
    return {};
}

Result<std::vector<PodShapes::StoredContainer>> PodShapes::storedContainers(const PodShape& shape)
{
    std::vector<StoredContainer> result;
    result.reserve(shape.containers.size());
    for (const ContainerRecord& container : shape.containers) {
        Result<RowId> name = m_texts.idOf(container.name);
        Result<RowId> image = m_texts.idOf(container.image);
        Result<RowId> capabilities = m_lists.idOf(container.addedCapabilities);
        Result<RowId> environment = m_lists.idOf(container.environmentNames);
        for (const Result<RowId>* id : {&name, &image, &capabilities, &environment})
            if (!*id)
                return id->error();
        result.push_back({*name, *image, *capabilities, *environment});
    }
    return result;
}

Result<std::int64_t> PodShapes::idOf(const PodShape& shape)
{
    if (!m_isLoaded)
        if (Status status = load(); !status)
            return status.error();
    Result<RowId> runtimeClass = m_texts.idOf(shape.runtimeClass);
    Result<RowId> volumeKinds = m_lists.idOf(shape.volumeKinds);
    Result<std::vector<StoredContainer>> stored = storedContainers(shape);
    if (!runtimeClass || !volumeKinds || !stored)
        return !runtimeClass ? runtimeClass.error() : !volumeKinds ? volumeKinds.error() : stored.error();

    std::string bytes;
    const auto keyed = [&bytes](const auto&... values) {
        Key key;
        const auto add = [&key](const auto& value) {
            if constexpr (std::is_same_v<std::decay_t<decltype(value)>, std::optional<std::int64_t>>)
                key.add(value);
            else
                key.add(static_cast<std::int64_t>(value));
        };
        (add(values), ...);
        bytes += key.take();
    };
    const auto withShape = [&](const auto& use) {
        return use(*runtimeClass, count(shape.overhead.cpu), count(shape.overhead.memory),
                   shape.usesHostNetwork, shape.usesHostPid, shape.usesHostIpc, *volumeKinds);
    };
    const auto withContainer = [&](std::size_t i, const auto& use) {
        const ContainerRecord& container = shape.containers[i];
        const StoredContainer& ids = (*stored)[i];
        return use(ids.name, ids.image, static_cast<std::int64_t>(container.role),
                   count(container.requests.cpu), count(container.requests.memory), container.hasCommand,
                   container.isPrivileged, container.usesDevice, container.usesGpu, ids.capabilities,
                   ids.environment);
    };
    withShape(keyed);
    for (std::size_t i = 0; i < shape.containers.size(); ++i)
        withContainer(i, keyed);
    if (const auto known = m_ids.find(bytes); known != m_ids.end())
        return known->second;

    Result<std::int64_t> id = withShape([&](const auto&... values) { return m_writer.add(values...); });
    if (!id)
        return id;
    for (std::size_t i = 0; i < shape.containers.size(); ++i) {
        Result<std::int64_t> added =
            withContainer(i, [&](const auto&... values) { return m_containerWriter.add(*id, values...); });
        if (!added)
            return added;
    }
    m_ids.emplace(std::move(bytes), *id);
    return id;
}

} // namespace tare::model::storage
