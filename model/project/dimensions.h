// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/billing/records.h"
#include "model/inventory/records.h"
#include "model/project/database.h"

#include <deque>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace tare::model::storage {

using RowId = std::optional<std::int64_t>; // nothing: empty, stored as null

// Every text that repeats gets one row. What the file holds already is read once, at the first question;
// after that an answer costs one look into memory and the table needs no index.
class Texts
{
public:
    explicit Texts(Database& database) : m_database(database), m_writer(database, TableId::Text) {}
    Result<RowId> idOf(std::string_view text);

private:
    Status load();

    Database& m_database;
    TableWriter m_writer;
    bool m_isLoaded = false;
    std::deque<std::string> m_values; // the keys below look into it
    std::unordered_map<std::string_view, std::int64_t> m_ids;
};

// Lists of texts and of pairs, once each.
class Lists
{
public:
    Lists(Database& database, Texts& texts)
        : m_database(database), m_texts(texts), m_writer(database, TableId::List),
          m_itemWriter(database, TableId::ListItem)
    {
    }
    Result<RowId> idOf(const KeyValues& pairs);
    Result<RowId> idOf(const std::vector<std::string>& names);

private:
    using Items = std::vector<std::pair<RowId, RowId>>;
    Result<RowId> idOf(const Items& items);
    Status load();

    Database& m_database;
    Texts& m_texts;
    TableWriter m_writer;
    TableWriter m_itemWriter;
    bool m_isLoaded = false;
    std::unordered_map<std::string, std::int64_t> m_ids; // by the items' ids, written one after the other
};

class ChargeKinds
{
public:
    ChargeKinds(Database& database, Texts& texts)
        : m_database(database), m_texts(texts), m_writer(database, TableId::ChargeKind)
    {
    }
    Result<std::int64_t> idOf(const ChargeKind& kind);

private:
    Status load();

    Database& m_database;
    Texts& m_texts;
    TableWriter m_writer;
    bool m_isLoaded = false;
    std::unordered_map<std::string, std::int64_t> m_ids;
    ChargeKind m_last; // bills are read group by group: the next row often has the same kind
    std::int64_t m_lastId = 0;
};

class PodShapes
{
public:
    PodShapes(Database& database, Texts& texts, Lists& lists)
        : m_database(database), m_texts(texts), m_lists(lists), m_writer(database, TableId::PodShape),
          m_containerWriter(database, TableId::Container)
    {
    }
    Result<std::int64_t> idOf(const PodShape& shape);

private:
    struct StoredContainer
    {
        RowId name, image, capabilities, environment;
    };
    Result<std::vector<StoredContainer>> storedContainers(const PodShape& shape);
    Status load();

    Database& m_database;
    Texts& m_texts;
    Lists& m_lists;
    TableWriter m_writer;
    TableWriter m_containerWriter;
    bool m_isLoaded = false;
    std::unordered_map<std::string, std::int64_t> m_ids;
};

// What the imports of one transaction share. Thrown away when something is rolled back, because ids of rows
// that are gone must not be given out.
struct Dimensions
{
    explicit Dimensions(Database& database)
        : texts(database), lists(database, texts), kinds(database, texts), shapes(database, texts, lists)
    {
    }
    Texts texts;
    Lists lists;
    ChargeKinds kinds;
    PodShapes shapes;
};

} // namespace tare::model::storage
