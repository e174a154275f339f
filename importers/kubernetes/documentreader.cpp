// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/documentreader.h"

#include <algorithm>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Status;

constexpr std::string_view listSuffix = "List";

// "PodList" → "Pod"; empty for "List" itself.
std::string_view itemKind(std::string_view listKind)
{
    return listKind.ends_with(listSuffix) ? listKind.substr(0, listKind.size() - listSuffix.size())
                                          : std::string_view();
}

} // namespace

// The elements of one list.
class DocumentReader::Elements final : public ElementHandler
{
public:
    Elements(DocumentReader& reader, ListState& list, std::string_view arrayName)
        : m_reader(reader), m_list(list), m_arrayName(arrayName)
    {
    }
    Status take(JsonElement& element, std::size_t index) override
    {
        std::string prefix(m_arrayName);
        prefix.append(1, '[').append(std::to_string(index)).append(1, ']');
        return m_reader.takeElement(element, prefix, m_list);
    }

private:
    DocumentReader& m_reader;
    ListState& m_list;
    std::string_view m_arrayName;
};

DocumentReader::DocumentReader(WatchedSource& source, model::InventorySink& sink, Notebook& notebook,
                               const ImportContext& context)
    : m_source(source), m_stream(source), m_elements(m_stream, source, context), m_writer(sink, notebook),
      m_notebook(notebook)
{
}

model::Place DocumentReader::placeOf(const JsonStream::Mark& mark) const
{
    return {.file = m_source.name(), .line = mark.line, .column = mark.column, .byteOffset = mark.offset};
}

Status DocumentReader::readAll()
{
    if (Status status = m_stream.skipByteOrderMark(); !status)
        return status;
    while (true) {
        const auto next = m_stream.peek();
        if (!next)
            return next.error();
        Status status;
        if (*next < 0)
            break;
        if (*next == '{')
            status = readTopObject();
        else if (*next == '[')
            status = readArray();
        else
            status = m_stream.fault(ErrorCode::BadJson, {"object-or-array"}, m_stream.mark());
        if (!status)
            return status;
    }
    m_writer.finish();
    return {};
}

// A list or a single object: only the key "items" tells, and it may stand anywhere. Until it comes everything
// is held, so that a single object is there whole.
Status DocumentReader::readTopObject()
{
    ListState list;
    const JsonStream::Mark begin = m_stream.mark();
    m_stream.hold();
    if (Status status = m_stream.take('{', "object"); !status)
        return status;
    auto next = m_stream.peek();
    if (next && *next == '}') {
        static_cast<void>(m_stream.take('}', "object"));
    } else {
        while (true) {
            if (Status status = readTopField(list); !status)
                return status;
            next = m_stream.peek();
            if (next && *next == '}')
                break;
            if (Status status = m_stream.take(',', "comma-or-bracket"); !status)
                return status;
        }
        static_cast<void>(m_stream.take('}', "object"));
    }
    if (list.isList)
        return endList(list);
    const std::string_view text = m_stream.held();
    m_stream.release();
    ObjectFields fields;
    if (const auto fault = m_reader.read(text, {}, fields))
        return errorOf(*fault, text, begin, {});
    return takeObject(fields, begin, {}, list);
}

Status DocumentReader::readTopField(ListState& list)
{
    const auto key = m_stream.takeKey();
    if (!key)
        return key.error();
    if (*key == "items") {
        m_stream.release();
        list.isList = true;
        return readItems(list);
    }
    const bool isKind = *key == "kind";
    const auto value = m_stream.takeValue(isKind);
    if (!value)
        return value.error();
    if (isKind && value->first == '"')
        list.kind = value->text.substr(1, value->text.size() - 2);
    return {};
}

Status DocumentReader::readItems(ListState& list)
{
    const auto next = m_stream.peek();
    if (!next)
        return next.error();
    if (*next == 'n')
        return Status(m_stream.takeValue(false));
    return readElements(list, "items");
}

Status DocumentReader::readArray()
{
    ListState list;
    if (Status status = readElements(list, {}); !status)
        return status;
    return endList(list);
}

Status DocumentReader::readElements(ListState& list, std::string_view arrayName)
{
    if (Status status = m_stream.take('[', "array"); !status)
        return status;
    const auto next = m_stream.peek();
    if (next && *next == ']')
        return m_stream.take(']', "array");
    Elements elements(*this, list, arrayName);
    return m_elements.run(list.isList ? itemKind(list.kind) : std::string_view(), elements);
}

Status DocumentReader::takeElement(JsonElement& element, const std::string& prefix, ListState& list)
{
    if (element.fault)
        return errorOf(*element.fault, element.text, element.begin, prefix);
    if (element.first == '{')
        return takeObject(element.fields, element.begin, prefix, list);
    model::Place place = placeOf(element.begin);
    place.path = prefix;
    m_notebook.reject("bad-value", {prefix, "object"}, std::move(place));
    return {};
}

Status DocumentReader::takeObject(ObjectFields& fields, const JsonStream::Mark& begin,
                                  const std::string& prefix, ListState& list)
{
    if (fields.kind.empty()) {
        fields.kind = kindByShape(fields);
        if (list.isList && fields.kind.empty()) {
            list.firstUnknown = list.unknownItems++ == 0 ? begin : list.firstUnknown;
            return {};
        }
        if (list.isList && list.inferredKind.empty())
            list.inferredKind = fields.kind;
    }
    m_writer.write(fields, prefix, placeOf(begin));
    return {};
}

// What a list only says behind its items: their kind.
Status DocumentReader::endList(const ListState& list)
{
    const std::string_view kind = itemKind(list.kind);
    if (!kind.empty() && !list.inferredKind.empty() && kind != list.inferredKind)
        return Error{ErrorCode::BadValue, {"kind", list.inferredKind + "List"}, placeOf(m_stream.mark())};
    for (std::uint64_t i = 0; i < list.unknownItems; ++i) {
        if (kind.empty())
            m_notebook.reject("unknown-kind", {"kind"}, placeOf(list.firstUnknown));
        else
            m_writer.skip(kind, placeOf(list.firstUnknown));
    }
    return {};
}

Error DocumentReader::errorOf(const ObjectReader::Fault& fault, std::string_view text,
                              const JsonStream::Mark& begin, const std::string& prefix) const
{
    const std::string_view before = text.substr(0, fault.offset);
    const std::size_t lastLine = before.rfind('\n');
    JsonStream::Mark mark = begin;
    mark.offset += fault.offset;
    mark.line += static_cast<std::uint64_t>(std::count(before.begin(), before.end(), '\n'));
    mark.column = lastLine == std::string_view::npos ? begin.column + fault.offset : fault.offset - lastLine;
    model::Place place = placeOf(mark);
    place.path = prefix;
    if (fault.isEncoding)
        return {ErrorCode::BadEncoding, {}, std::move(place)};
    return {ErrorCode::BadJson, {std::string(fault.expected)}, std::move(place)};
}

} // namespace tare::importers
