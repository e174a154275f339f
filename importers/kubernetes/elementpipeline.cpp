// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/kubernetes/elementpipeline.h"

#include <algorithm>
#include <array>
#include <functional>

namespace tare::importers {

using model::Error;
using model::ErrorCode;
using model::Status;

namespace {

constexpr std::size_t mostWorkers = 16;
// One to work in and one that waits until those before it have been taken.
constexpr std::size_t batchesPerWorker = 2;
// Bytes after which a batch ends: all that is done with it should stay in the cache of one core.
constexpr std::uint64_t batchSize = 256 * 1024;
constexpr std::size_t mostElements = 256;
// So long one round of tasks takes; between the rounds progress is told from the importing thread.
constexpr std::chrono::milliseconds roundLength{100};

} // namespace

// Some elements that stand one after the other.
struct ElementPipeline::Batch
{
    enum class State { Free, AtWork, Read };

    JsonWindow window; // holds their text
    std::vector<JsonElement> elements;
    std::size_t size = 0; // of the elements those that are in use
    std::size_t firstIndex = 0;
    std::optional<Error> error; // met behind them
    bool isLast = false;
    State state = State::Free;
};

struct ElementPipeline::Worker
{
    ObjectReader reader;
    std::array<Batch, batchesPerWorker> batches;
};

ElementPipeline::ElementPipeline(JsonStream& stream, WatchedSource& source, const ImportContext& context)
    : m_stream(stream), m_source(source), m_context(context)
{
}

ElementPipeline::~ElementPipeline() = default;

void ElementPipeline::begin(std::string_view listKind, ElementHandler& handler)
{
    m_listKind = listKind;
    m_handler = &handler;
    if (m_workers.empty())
        m_workers.push_back(std::make_unique<Worker>());
    m_order.assign(batchesPerWorker, nullptr);
    m_cut = m_taken = m_elements = 0;
    m_isAtEnd = false;
    m_error.reset();
}

// Most arrays are a single batch: nobody is woken for these.
Status ElementPipeline::run(std::string_view listKind, ElementHandler& handler)
{
    begin(listKind, handler);
    Worker& first = *m_workers.front();
    Batch& batch = first.batches.front();
    cut(batch);
    read(batch, first.reader);
    take(batch);
    m_isAtEnd = batch.isLast;
    if (!m_isAtEnd && !m_error)
        runRounds();
    m_stream.continueInOwn();
    return m_error ? Status(*m_error) : Status();
}

void ElementPipeline::runRounds()
{
    const std::size_t count = std::clamp<std::size_t>(m_context.executor.concurrency(), 1, mostWorkers);
    while (m_workers.size() < count)
        m_workers.push_back(std::make_unique<Worker>());
    m_order.assign(batchesPerWorker * count, nullptr);
    m_source.setQuiet(true);
    while (!m_thrown && !m_error && !(m_isAtEnd && m_taken == m_cut)) {
        m_deadline = std::chrono::steady_clock::now() + roundLength;
        std::vector<std::function<void()>> tasks;
        for (std::size_t i = 0; i < count; ++i)
            tasks.push_back([this, i] { work(*m_workers[i]); });
        m_context.executor.run(std::move(tasks));
        m_source.tell();
    }
    m_source.setQuiet(false);
    if (m_thrown)
        std::rethrow_exception(m_thrown);
}

bool ElementPipeline::isRoundOver() const
{
    return m_thrown || m_error || (m_isAtEnd && m_taken == m_cut) ||
           std::chrono::steady_clock::now() >= m_deadline;
}

ElementPipeline::Batch* ElementPipeline::nextToTake() const
{
    if (m_isTaking || m_taken == m_cut)
        return nullptr;
    Batch* const batch = m_order[m_taken % m_order.size()];
    return batch->state == Batch::State::Read ? batch : nullptr;
}

ElementPipeline::Batch* ElementPipeline::nextToCut(Worker& worker)
{
    if (m_isCutting || m_isAtEnd)
        return nullptr;
    for (Batch& batch : worker.batches)
        if (batch.state == Batch::State::Free)
            return &batch;
    return nullptr;
}

void ElementPipeline::work(Worker& worker)
{
    std::unique_lock lock(m_mutex);
    // What is done without the lock. Nothing may leave the task but through m_thrown.
    const auto unlocked = [&](auto job) {
        lock.unlock();
        std::exception_ptr thrown;
        try {
            job();
        } catch (...) {
            thrown = std::current_exception();
        }
        lock.lock();
        if (thrown && !m_thrown)
            m_thrown = thrown;
        m_changed.notify_all();
    };
    while (!isRoundOver()) {
        if (Batch* const batch = nextToTake()) {
            m_isTaking = true;
            unlocked([&] { take(*batch); });
            m_isTaking = false;
            batch->state = Batch::State::Free;
            ++m_taken;
        } else if (Batch* const fresh = nextToCut(worker)) {
            m_isCutting = true;
            fresh->state = Batch::State::AtWork;
            unlocked([&] { cut(*fresh); });
            m_isCutting = false;
            if (m_thrown)
                break; // its texts may be half cut
            m_isAtEnd = fresh->isLast;
            m_order[m_cut++ % m_order.size()] = fresh;
            unlocked([&] { read(*fresh, worker.reader); });
            fresh->state = Batch::State::Read;
        } else {
            m_changed.wait(lock); // somebody else is at work and will tell
        }
    }
    m_changed.notify_all();
}

void ElementPipeline::cut(Batch& batch)
{
    batch.size = 0;
    batch.firstIndex = m_elements;
    batch.isLast = false;
    batch.error.reset();
    m_stream.continueIn(batch.window);
    m_stream.hold();
    if (Status status = cutElements(batch); !status) {
        batch.error = status.error();
        batch.isLast = true;
    }
    // Only now their texts stand still.
    const std::string_view all = m_stream.held();
    m_stream.release();
    for (std::size_t i = 0; i < batch.size; ++i)
        batch.elements[i].text = all.substr(batch.elements[i].offset, batch.elements[i].size);
    m_elements += batch.size;
}

Status ElementPipeline::cutElements(Batch& batch)
{
    const std::uint64_t begin = m_stream.mark().offset;
    while (batch.size < mostElements && m_stream.mark().offset - begin < batchSize) {
        const auto value = m_stream.takeValue(true);
        if (!value)
            return value.error();
        addElement(batch, *value, begin);
        const auto next = m_stream.peek();
        batch.isLast = next && *next == ']';
        if (batch.isLast)
            return m_stream.take(']', "array");
        if (Status status = m_stream.take(',', "comma-or-bracket"); !status)
            return status;
    }
    return {};
}

void ElementPipeline::addElement(Batch& batch, const JsonStream::Value& value, std::uint64_t batchBegin)
{
    if (batch.size == batch.elements.size())
        batch.elements.emplace_back();
    JsonElement& element = batch.elements[batch.size++];
    element.begin = value.begin;
    element.first = value.first;
    element.offset = static_cast<std::size_t>(value.begin.offset - batchBegin);
    element.size = value.text.size();
    element.fault.reset();
}

void ElementPipeline::read(Batch& batch, ObjectReader& reader) const
{
    for (std::size_t i = 0; i < batch.size; ++i) {
        JsonElement& element = batch.elements[i];
        if (element.first == '{')
            element.fault = reader.read(element.text, m_listKind, element.fields);
        if (element.fault)
            return; // nothing behind it will be taken
    }
}

void ElementPipeline::take(Batch& batch)
{
    std::optional<Error> error;
    for (std::size_t i = 0; i < batch.size && !error; ++i)
        if (Status status = m_handler->take(batch.elements[i], batch.firstIndex + i); !status)
            error = status.error();
    if (!error)
        error = batch.error;
    if (!error)
        return;
    const std::lock_guard lock(m_mutex);
    m_error = std::move(error);
}

} // namespace tare::importers
