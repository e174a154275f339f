// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/kubernetes/jsonstream.h"
#include "importers/kubernetes/objectreader.h"
#include "importers/kubernetes/objectwriter.h"

namespace tare::importers {

// Finds the objects of an export in whatever wrapping they come, and sends each through reader and writer.
class DocumentReader
{
public:
    DocumentReader(ByteSource& source, model::InventorySink& sink, Notebook& notebook);

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

    model::Status readTopObject();
    model::Status readTopField(ListState& list);
    model::Status readItems(ListState& list);
    model::Status readArray();
    // Reads elements up to the closing bracket; read(index) takes one.
    template<typename Read> model::Status eachElement(Read read);
    model::Status readElement(ListState& list, const char* arrayName, std::size_t index);
    model::Status readObject(std::string_view text, const JsonStream::Mark& begin, const std::string& prefix,
                             ListState& list);
    model::Status endList(const ListState& list);
    model::Error errorOf(const ObjectReader::Fault& fault, std::string_view text,
                         const JsonStream::Mark& begin, const std::string& prefix) const;
    model::Place placeOf(const JsonStream::Mark& mark) const;

    ByteSource& m_source;
    JsonStream m_stream;
    ObjectReader m_reader;
    ObjectWriter m_writer;
    Notebook& m_notebook;
};

} // namespace tare::importers
