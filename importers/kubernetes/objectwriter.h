// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/notebook.h"
#include "importers/kubernetes/objectfields.h"
#include "importers/kubernetes/shapecache.h"

#include <set>
#include <unordered_set>

namespace tare::importers {

// Turns what was read of an object into the record of its kind, or into a note why there is none.
class ObjectWriter
{
public:
    ObjectWriter(model::InventorySink& sink, Notebook& notebook);

    // prefix: path of the object within its file ("items[3]"); place: of the object.
    void write(ObjectFields& fields, const std::string& prefix, const model::Place& place);
    // An object whose kind is of no interest, or must not be kept.
    void skip(std::string_view kind, const model::Place& place);
    // Tells the sink what only the end of the file decides.
    void finish();

private:
    bool hasName(const ObjectFields& fields);
    bool isRejected(const ObjectFields& fields);
    void reject(std::string_view code, std::string_view field, std::string_view expected);
    void assume(std::string_view code);
    std::string namespaceOf(const ObjectFields& fields);
    model::PodShapeId shapeOf(ObjectFields& fields);

    void writeNode(const ObjectFields& fields);
    void writePod(ObjectFields& fields);
    void writeController(ObjectFields& fields);
    void writeAutoscaler(const ObjectFields& fields);
    void writeNamespace(const ObjectFields& fields);
    void writeRuntimeClass(const ObjectFields& fields);
    void writeImages(const ObjectFields& fields);
    bool completeNodeShape(const ObjectFields& fields, model::NodeRecord& node);

    model::InventorySink& m_sink;
    Notebook& m_notebook;
    ShapeCache m_shapes;
    std::unordered_set<std::uint64_t> m_images;
    std::set<std::string, std::less<>> m_skippedKinds;
    std::optional<model::Timestamp> m_newest;
    const std::string* m_prefix = nullptr; // of the object that is being written
    const model::Place* m_place = nullptr;
};

// The kind of an object of a typed list whose items name none, from the fields that only this kind has; empty
// where that does not tell.
std::string_view kindByShape(const ObjectFields& fields);

} // namespace tare::importers
