// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/elementpipeline.h"
#include "importers/kubernetes/jsonstream.h"
#include "importers/kubernetes/objectreader.h"
#include "importers/kubernetes/objectwriter.h"

namespace tare::importers {

// Finds the objects of an export in whatever wrapping they come, and sends each through reader and writer.
class DocumentReader
{
public:
    DocumentReader(WatchedSource& source, model::InventorySink& sink, Notebook& notebook,
                   const ImportContext& context);

    // Everything up to the end of the source. An error: the text is not valid, nothing of it may be kept.
    model::Status readAll();

private:
    // Of the list that is being read.
    struct ListState
    {
        std::string kind;         // "PodList"; empty: not yet told
        std::string inferredKind; // of items that were written before the list told its kind
        std::uint64_t unknownItems = 0;
        JsonStream::Mark firstUnknown;
        bool isList = false;
    };
    class Elements;

    model::Status readTopObject();
    model::Status readTopField(ListState& list);
    model::Status readItems(ListState& list);
    model::Status readArray();
    model::Status readElements(ListState& list, std::string_view arrayName);
    model::Status takeElement(JsonElement& element, const std::string& prefix, ListState& list);
    model::Status takeObject(ObjectFields& fields, const JsonStream::Mark& begin, const std::string& prefix,
                             ListState& list);
    model::Status endList(const ListState& list);
    model::Error errorOf(const ObjectReader::Fault& fault, std::string_view text,
                         const JsonStream::Mark& begin, const std::string& prefix) const;
    model::Place placeOf(const JsonStream::Mark& mark) const;

    WatchedSource& m_source;
    JsonStream m_stream;
    ElementPipeline m_elements;
    ObjectReader m_reader; // of objects that stand alone
    ObjectWriter m_writer;
    Notebook& m_notebook;
};

} // namespace tare::importers
