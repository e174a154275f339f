// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"
#include "model/project/database.h"

#include <optional>
#include <string>
#include <vector>

namespace tare::model::storage {

// Finds the place of a key among keys that grow; without gaps it is one subtraction.
class KeyIndex
{
public:
    void append(std::int64_t key) { m_keys.push_back(key); }
    std::optional<std::size_t> find(std::int64_t key) const;
    std::size_t size() const { return m_keys.size(); }

private:
    std::vector<std::int64_t> m_keys;
};

// The shared tables in memory while a snapshot is read. A reference that leads nowhere is remembered as
// damage; whoever reads asks isSound() at the end.
class DimensionReader
{
public:
    Status load(Database& database);

    std::string text(std::optional<std::int64_t> id) const;
    KeyValues pairs(std::optional<std::int64_t> id) const;
    std::vector<std::string> names(std::optional<std::int64_t> id) const;
    const PodShape& shape(std::int64_t id) const;
    bool isSound() const { return m_isSound; }

private:
    Status loadTexts(Database& database);
    Status loadLists(Database& database);
    Status loadShapes(Database& database);
    Status loadContainers(Database& database);
    const KeyValues* list(std::optional<std::int64_t> id) const;

    KeyIndex m_textIndex;
    std::vector<std::string> m_texts;
    KeyIndex m_listIndex;
    std::vector<KeyValues> m_lists;
    KeyIndex m_shapeIndex;
    std::vector<PodShape> m_shapes;
    mutable bool m_isSound = true;
};

} // namespace tare::model::storage
