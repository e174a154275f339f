// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/recognition.h"

#include "importers/core/headsummary.h"
#include "importers/core/knownformats.h"
#include "importers/core/magic.h"

#include <algorithm>

namespace tare::importers {

namespace {

using model::Error;
using model::ErrorCode;
using model::Result;

constexpr std::size_t namesShown = 8;
constexpr std::size_t longestNameShown = 64;

// A text that is no table has a first line that may be anything, a secret too: only what looks like a name is
// shown.
bool isShowable(std::string_view name)
{
    return !name.empty() && name.size() <= longestNameShown &&
           std::all_of(name.begin(), name.end(), [](char byte) {
               return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                      (byte >= '0' && byte <= '9') ||
                      std::string_view("_-./:() %").find(byte) != std::string_view::npos;
           });
}

std::string found(const HeadSummary& summary)
{
    if (isShowable(summary.kindName))
        return summary.kindName;
    std::string text;
    std::size_t shown = 0;
    for (const std::string& name : summary.names) {
        if (!isShowable(name))
            continue;
        if (shown == namesShown)
            return text + ", …";
        text += shown++ == 0 ? name : ", " + name;
    }
    return text;
}

bool isBlankText(std::string_view head)
{
    return head.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

Error unrecognised(std::string_view head, const std::string& fileName)
{
    const auto refuse = [&](const KnownFormat& format) {
        return Error{ErrorCode::UnsupportedFormat,
                     {std::string(format.name), std::string(format.instead)},
                     {.file = fileName}};
    };
    if (const auto container = knownContainer(head))
        return refuse(*container);
    if (isUtf16(head))
        return {ErrorCode::BadEncoding, {}, {.file = fileName, .line = 1, .column = 1}};
    const HeadSummary summary = summarise(head);
    if (const auto format = knownFormat(summary))
        return refuse(*format);
    return {
        ErrorCode::UnknownFormat, {found(summary), std::string(nearestFormat(summary))}, {.file = fileName}};
}

} // namespace

Result<std::string> readHead(ByteSource& source)
{
    std::string head(headSize, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const auto got = source.read(std::span(head).subspan(size));
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        size += *got;
    }
    head.resize(size);
    if (head.starts_with(utf8Mark))
        head.erase(0, utf8Mark.size());
    return head;
}

Result<Recognised> recogniseHead(std::string_view head, const std::string& fileName,
                                 const std::vector<std::unique_ptr<Importer>>& candidates)
{
    if (isBlankText(head))
        return Error{ErrorCode::EmptyFile, {}, {.file = fileName}};
    std::optional<Error> refusal;
    for (const auto& importer : candidates) {
        Detection detection = importer->detect(head);
        if (detection.recognition == Recognition::Yes)
            return Recognised{importer.get(), std::move(detection.version)};
        if (detection.recognition == Recognition::Named && !refusal)
            refusal = std::move(detection.refusal);
    }
    if (!refusal)
        return unrecognised(head, fileName);
    refusal->place.file = fileName;
    return *refusal;
}

Result<const Importer*> findImporter(std::string_view id,
                                     const std::vector<std::unique_ptr<Importer>>& candidates)
{
    std::string known;
    for (const auto& importer : candidates) {
        if (importer->id() == id)
            return importer.get();
        known += known.empty() ? "" : ", ";
        known += importer->id();
    }
    return Error{ErrorCode::UnknownFormatName, {std::string(id), known}, {}};
}

} // namespace tare::importers
