// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/dimensionreader.h"

#include "model/project/rowcursor.h"

#include <algorithm>

namespace tare::model::storage {

std::optional<std::size_t> KeyIndex::find(std::int64_t key) const
{
    if (m_keys.empty() || key < m_keys.front() || key > m_keys.back())
        return std::nullopt;
    const auto guess = static_cast<std::uint64_t>(key) - static_cast<std::uint64_t>(m_keys.front());
    if (guess < m_keys.size() && m_keys[guess] == key)
        return guess;
    const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), key);
    if (*place != key)
        return std::nullopt;
    return static_cast<std::size_t>(place - m_keys.begin());
}

Status DimensionReader::load(Database& database)
{
    if (Status status = loadTexts(database); !status)
        return status;
    if (Status status = loadLists(database); !status)
        return status;
    if (Status status = loadShapes(database); !status)
        return status;
    return loadContainers(database);
}

Status DimensionReader::loadTexts(Database& database)
{
    Result<Statement> rows = database.prepare("SELECT id, value FROM text ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        m_textIndex.append(rows->integer(0));
        m_texts.emplace_back(rows->text(1));
    }
    return rows->status();
}

Status DimensionReader::loadLists(Database& database)
{
    Result<Statement> rows = database.prepare("SELECT id FROM list ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step())
        m_listIndex.append(rows->integer(0));
    if (!rows->status())
        return rows->status();
    m_lists.resize(m_listIndex.size());
    Result<Statement> items = database.prepare("SELECT list_id, key_id, value_id FROM list_item ORDER BY id");
    if (!items)
        return items.error();
    while (items->step()) {
        const std::optional<std::size_t> place = m_listIndex.find(items->integer(0));
        if (!place)
            return damaged("list_item");
        m_lists[*place].emplace_back(text(items->optionalInteger(1)), text(items->optionalInteger(2)));
    }
    return items->status();
}

Status DimensionReader::loadShapes(Database& database)
{
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::PodShape)) + " ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        RowCursor row(*rows);
        m_shapeIndex.append(row.integer());
        PodShape& shape = m_shapes.emplace_back();
        shape.runtimeClass = text(row.optionalInteger());
        shape.overhead.cpu = row.amount<NanoCores>();
        shape.overhead.memory = row.amount<Bytes>();
        shape.usesHostNetwork = row.flag();
        shape.usesHostPid = row.flag();
        shape.usesHostIpc = row.flag();
        shape.volumeKinds = names(row.optionalInteger());
    }
    return rows->status();
}

Status DimensionReader::loadContainers(Database& database)
{
    Result<Statement> rows = database.prepare(selectStatement(table(TableId::Container)) + " ORDER BY id");
    if (!rows)
        return rows.error();
    while (rows->step()) {
        RowCursor row(*rows);
        row.integer();
        const std::optional<std::size_t> place = m_shapeIndex.find(row.integer());
        ContainerRecord container;
        container.name = text(row.optionalInteger());
        container.image = text(row.optionalInteger());
        container.role = row.choice(ContainerRole::Init);
        container.requests.cpu = row.amount<NanoCores>();
        container.requests.memory = row.amount<Bytes>();
        container.hasCommand = row.flag();
        container.isPrivileged = row.flag();
        container.usesDevice = row.flag();
        container.usesGpu = row.flag();
        container.addedCapabilities = names(row.optionalInteger());
        container.environmentNames = names(row.optionalInteger());
        if (!place || !row.isSound())
            return damaged("container");
        m_shapes[*place].containers.push_back(std::move(container));
    }
    return rows->status();
}

std::string DimensionReader::text(std::optional<std::int64_t> id) const
{
    if (!id)
        return {};
    const std::optional<std::size_t> place = m_textIndex.find(*id);
    if (!place) {
        m_isSound = false;
        return {};
    }
    return m_texts[*place];
}

const KeyValues* DimensionReader::list(std::optional<std::int64_t> id) const
{
    if (!id)
        return nullptr;
    const std::optional<std::size_t> place = m_listIndex.find(*id);
    if (!place) {
        m_isSound = false;
        return nullptr;
    }
    return &m_lists[*place];
}

KeyValues DimensionReader::pairs(std::optional<std::int64_t> id) const
{
    const KeyValues* items = list(id);
    return items ? *items : KeyValues();
}

std::vector<std::string> DimensionReader::names(std::optional<std::int64_t> id) const
{
    std::vector<std::string> result;
    if (const KeyValues* items = list(id))
        for (const auto& [name, unused] : *items)
            result.push_back(name);
    return result;
}

const PodShape& DimensionReader::shape(std::int64_t id) const
{
    static const PodShape none;
    const std::optional<std::size_t> place = m_shapeIndex.find(id);
    if (!place)
        m_isSound = false;
    return place ? m_shapes[*place] : none;
}

} // namespace tare::model::storage
