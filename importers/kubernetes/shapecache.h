// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inventory/records.h"

#include <cstdint>
#include <unordered_map>

namespace tare::importers {

// Asks the sink once for the id of every distinct pod shape: of twenty thousand pods there are a few hundred.
// Knows shapes by a hash of 128 bits, so that it holds no copies.
class ShapeCache
{
public:
    explicit ShapeCache(model::InventorySink& sink) : m_sink(sink) {}
    model::PodShapeId idOf(const model::PodShape& shape);

private:
    struct Entry
    {
        std::uint64_t check;
        model::PodShapeId id;
    };

    model::InventorySink& m_sink;
    std::unordered_map<std::uint64_t, Entry> m_known;
};

// Two independent hashes of everything that makes a shape equal to another.
struct ShapeHash
{
    std::uint64_t first = 0;
    std::uint64_t second = 0;
};
ShapeHash hashOf(const model::PodShape& shape);
std::uint64_t hashOf(const model::ImageRecord& image);

} // namespace tare::importers
