// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/core/watchedsource.h"
#include "importers/kubernetes/jsonstream.h"
#include "importers/kubernetes/objectreader.h"

#include <chrono>
#include <condition_variable>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace tare::importers {

// One element of an array, read as far as that goes without knowing those before it.
struct JsonElement
{
    JsonStream::Mark begin;
    char first = '\0';
    std::string_view text;
    ObjectFields fields;                      // where it is an object
    std::optional<ObjectReader::Fault> fault; // that makes its text invalid

private:
    friend class ElementPipeline;
    std::size_t offset = 0; // within its batch, until that stands still
    std::size_t size = 0;
};

// What is done with the elements, one after the other and in their order, but on changing threads.
class ElementHandler
{
public:
    virtual ~ElementHandler() = default;
    // An error ends the array; it is the one that is reported.
    virtual model::Status take(JsonElement& element, std::size_t index) = 0;
};

// Takes the elements of an array from a stream and keeps all tasks of the executor busy:
//
//     cut → read → take        cut and take: one batch after the other; read: batches side by side
//
// Who cuts a batch reads it too, since its bytes are in the cache of his core.
class ElementPipeline
{
public:
    ElementPipeline(JsonStream& stream, WatchedSource& source, const ImportContext& context);
    ~ElementPipeline();

    // Up to the closing bracket; the stream stands behind the opening one, and there is an element. listKind:
    // the kind of the objects where the list has told it already, else empty. Errors: those of the stream and
    // of the handler, whichever comes first in the text; OutOfMemory.
    model::Status run(std::string_view listKind, ElementHandler& handler);

private:
    struct Batch;
    struct Worker;

    void begin(std::string_view listKind, ElementHandler& handler);
    void runRounds();
    void work(Worker& worker);
    bool isRoundOver() const;
    Batch* nextToTake() const;
    Batch* nextToCut(Worker& worker);
    void cut(Batch& batch);
    model::Status cutElements(Batch& batch);
    void addElement(Batch& batch, const JsonStream::Value& value, std::uint64_t batchBegin);
    void read(Batch& batch, ObjectReader& reader) const;
    void take(Batch& batch);

    JsonStream& m_stream;
    WatchedSource& m_source;
    const ImportContext& m_context;
    ElementHandler* m_handler = nullptr;
    std::string_view m_listKind;
    std::vector<std::unique_ptr<Worker>> m_workers;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Batch*> m_order; // of the batches under way, by number modulo size
    std::size_t m_cut = 0;       // batches that have been cut, and taken
    std::size_t m_taken = 0;
    std::size_t m_elements = 0; // that have been cut; the cutter's
    bool m_isCutting = false;
    bool m_isTaking = false;
    bool m_isAtEnd = false; // the last batch has been cut
    std::optional<model::Error> m_error;
    std::exception_ptr m_thrown;
    std::chrono::steady_clock::time_point m_deadline;
};

} // namespace tare::importers
