// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/bytesource.h"
#include "model/base/result.h"
#include "model/base/work.h"
#include "model/billing/records.h"
#include "model/inventory/records.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers {

enum class FormatGroup { Cluster, Bill, Usage };

enum class NoteKind {
    Rejected, // a record that is not kept, with its reason
    Assumed,  // something the file does not say
    Skipped,  // a record that is not of interest, or must not be kept (Secret, ConfigMap)
    Lost,     // something this export cannot tell ("no resource ids: cannot join to nodes")
};

// One line of the import report. The code and its arguments become a sentence in views/text/notetext.cpp.
struct Note
{
    NoteKind kind = NoteKind::Rejected;
    std::string code; // stable, kebab case: "bad-cost", "limit-as-request", "secret-skipped" …
    std::vector<std::string> arguments;
    model::Place place;      // of the first such record
    std::uint64_t count = 1; // records this note stands for
};

// What one file gave. At most 1,000 rejected records are listed one by one, all are counted.
struct ImportReport
{
    std::string format;  // id of the importer: "focus", "kubernetes-json" …
    std::string version; // "1.2 or later"; may be empty
    std::uint64_t kept = 0;
    std::uint64_t rejected = 0;
    std::uint64_t skipped = 0;
    std::vector<Note> notes;
};

// Where an importer writes. One of the sinks is used, according to the format's group.
struct ImportTarget
{
    model::InventorySink* inventory = nullptr; // Cluster and Usage
    model::BillSink* bill = nullptr;           // Bill
};

struct ImportContext
{
    model::StopToken stop;
    model::ProgressHandler progress; // may be empty
    model::Executor& executor;
};

// How sure an importer is that a file is its own, from the first bytes (after gzip and BOM).
enum class Recognition { No, Named /* known but unsupported: refused by name */, Yes };

struct Detection
{
    Recognition recognition = Recognition::No;
    std::string version;
    std::optional<model::Error> refusal; // for Named, and for a header that lacks what is needed
};

// One input format: bytes in, records and notes out. A pure function of its bytes; knows neither the project
// file nor any widget. Errors: the file as a whole cannot be used, the sink's records are then discarded.
class Importer
{
public:
    virtual ~Importer() = default;
    virtual std::string_view id() const = 0;
    virtual FormatGroup group() const = 0;
    // head: up to 256 KiB of the beginning, unwrapped.
    virtual Detection detect(std::string_view head) const = 0;
    virtual model::Result<ImportReport> read(ByteSource& source, const ImportTarget& target,
                                             const ImportContext& context) const = 0;
};

// All importers, in the order in which they are asked. Add a format: one line in registry.cpp.
const std::vector<std::unique_ptr<Importer>>& importers();

struct Recognised
{
    const Importer* importer = nullptr;
    std::string version;
};

// Which importer reads this file, by content alone. forcedFormat (an importer's id) skips the question.
// Errors: UnknownFormat with what was found and the nearest format, UnsupportedFormat, EmptyFile,
// UnknownFormatName, and what opening the file gives.
model::Result<Recognised> recognise(const std::string& path, std::string_view forcedFormat = {});

} // namespace tare::importers
