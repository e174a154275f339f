// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/billing/csv/blockpipeline.h"

#include "importers/billing/csv/blockslot.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <new>

namespace tare::importers::csv {

using model::Error;
using model::ErrorCode;

namespace {

constexpr unsigned mostWorkers = 16;
// One to work in and one that waits for its turn to be committed.
constexpr unsigned slotsPerWorker = 2;
// So long one round of tasks takes; between the rounds progress is reported from the importing thread.
constexpr std::chrono::milliseconds roundLength{100};

} // namespace

BlockPipeline::BlockPipeline(ByteSource& source, const ImportContext& context, std::size_t blockSize)
    : m_source(source), m_context(context), m_blockSize(blockSize != 0 ? blockSize : source.usualRead()),
      m_scanFunction(fastestScan())
{
}

BlockPipeline::~BlockPipeline() = default;

model::Result<Header> BlockPipeline::readHeader()
{
    for (std::size_t wanted = sampleSize;; wanted += m_blockSize) {
        readAhead(wanted);
        if (auto header = findHeader(m_ahead, m_isAheadAll)) {
            m_aheadTaken = header->size;
            return std::move(*header);
        }
        if (m_aheadFailure)
            return *m_aheadFailure;
        if (m_isAheadAll && m_ahead.find('"') != std::string::npos) {
            const OpenQuote quote = findOpenQuote(m_ahead, ',');
            return Error{ErrorCode::BadCsv,
                         {"\""},
                         {.file = m_source.name(), .line = 1 + quote.line, .column = quote.column}};
        }
        if (m_isAheadAll)
            return Error{ErrorCode::EmptyFile, {}, {.file = m_source.name()}};
        if (m_ahead.size() > longestLine)
            return lineTooLong();
    }
}

// A failure waits until all before it has been looked at.
void BlockPipeline::readAhead(std::size_t size)
{
    while (m_ahead.size() < size && !m_isAheadAll && !m_aheadFailure) {
        const std::size_t before = m_ahead.size();
        m_ahead.resize(size);
        const auto got = m_source.read({m_ahead.data() + before, size - before});
        m_ahead.resize(before + (got ? *got : 0));
        m_isAheadAll = got && *got == 0;
        if (!got)
            m_aheadFailure = got.error();
    }
}

// What was read ahead, then the source.
model::Result<std::size_t> BlockPipeline::take(std::span<char> buffer)
{
    if (m_aheadTaken < m_ahead.size()) {
        const std::size_t size = std::min(buffer.size(), m_ahead.size() - m_aheadTaken);
        std::memcpy(buffer.data(), m_ahead.data() + m_aheadTaken, size);
        m_aheadTaken += size;
        return size;
    }
    m_ahead = std::string();
    m_aheadTaken = 0;
    if (m_aheadFailure)
        return *m_aheadFailure;
    return m_isAheadAll ? model::Result<std::size_t>(std::size_t{0}) : m_source.read(buffer);
}

model::Status BlockPipeline::readRows(const Header& header, BlockHandler& handler)
{
    m_handler = &handler;
    m_line = header.lines + 1;
    m_delimiter = header.delimiter;
    m_workerCount = std::clamp(m_context.executor.concurrency(), 1U, mostWorkers);
    const unsigned slotCount = slotsPerWorker * m_workerCount;
    for (unsigned i = 0; i < slotCount; ++i)
        m_slots.push_back(std::make_unique<Slot>(m_blockSize, i, i % m_workerCount));
    m_slotOfBlock.resize(slotCount);
    m_handler->prepare(slotCount, m_workerCount);

    runRounds(m_workerCount);
    if (m_failure)
        return *m_failure;
    return m_readFailure ? model::Status(*m_readFailure) : model::Status();
}

void BlockPipeline::runRounds(unsigned workers)
{
    while (!m_isOver) {
        m_deadline = std::chrono::steady_clock::now() + roundLength;
        std::vector<std::function<void()>> tasks;
        for (unsigned worker = 0; worker < workers; ++worker)
            tasks.push_back([this, worker] { work(worker); });
        m_context.executor.run(std::move(tasks));
        if (m_context.progress) {
            model::Progress progress{m_source.bytesDone(), m_source.bytesTotal()};
            m_handler->count(progress);
            m_context.progress(progress);
        }
    }
}

bool BlockPipeline::isRoundOver()
{
    if (!m_isOver && m_context.stop.isStopRequested())
        fail({ErrorCode::Cancelled, {}, {.file = m_source.name()}});
    return m_isOver || std::chrono::steady_clock::now() >= m_deadline;
}

void BlockPipeline::work(unsigned worker)
{
    std::unique_lock lock(m_mutex);
    std::uint64_t own = none;
    while (!isRoundOver()) {
        const Job job = nextJob(own);
        if (job.work == Work::None) {
            m_changed.wait(lock); // somebody else is at work and will tell
            continue;
        }
        begin(job, worker);
        own = job.work == Work::Read ? job.block : own;
        lock.unlock();
        std::optional<Error> failure;
        try {
            perform(job, worker);
        } catch (const std::bad_alloc&) {
            failure = Error{ErrorCode::OutOfMemory, {}, {.file = m_source.name()}};
        }
        lock.lock();
        if (failure)
            fail(std::move(*failure));
        finish(job);
        m_changed.notify_all();
    }
    m_changed.notify_all();
}

// Who has read a block goes on with it, since its bytes are in the cache of his core. Otherwise the stages
// that go one after the other come first: they decide how long it all takes.
BlockPipeline::Job BlockPipeline::nextJob(std::uint64_t own) const
{
    if (!m_isCommitting && m_committed < m_scanned && slotOf(m_committed).state == Slot::State::Parsed)
        return {Work::Commit, m_committed};
    if (own != none && own >= m_committed) {
        if (!m_isScanning && m_scanned == own && own < m_read)
            return {Work::Scan, own};
        if (slotOf(own).state == Slot::State::Scanned)
            return {Work::Parse, own};
    }
    if (const Job job = nextReadJob(m_workerCount); job.work != Work::None)
        return job;
    if (!m_isScanning && m_scanned < m_read)
        return {Work::Scan, m_scanned};
    for (std::uint64_t block = m_committed; block < m_scanned; ++block)
        if (slotOf(block).state == Slot::State::Scanned)
            return {Work::Parse, block};
    return nextReadJob(m_slots.size());
}

BlockPipeline::Job BlockPipeline::nextReadJob(std::uint64_t mostAhead) const
{
    if (m_isReading || m_isAtEnd || m_read - m_committed >= m_slots.size() || m_read - m_scanned >= mostAhead)
        return {};
    return {Work::Read, m_read};
}

// A free slot, if possible one that the worker has worked in before.
BlockPipeline::Slot* BlockPipeline::freeSlot(unsigned worker)
{
    Slot* found = nullptr;
    for (const auto& slot : m_slots)
        if (slot->state == Slot::State::Free && (!found || slot->worker == worker))
            found = slot.get();
    return found;
}

void BlockPipeline::begin(const Job& job, unsigned worker)
{
    switch (job.work) {
    case Work::Read:
        m_isReading = true;
        m_slotOfBlock[job.block % m_slotOfBlock.size()] = freeSlot(worker);
        slotOf(job.block).state = Slot::State::Reading;
        slotOf(job.block).worker = worker;
        break;
    case Work::Scan:
        m_isScanning = true;
        break;
    case Work::Parse:
        slotOf(job.block).state = Slot::State::Parsing;
        break;
    case Work::Commit:
        m_isCommitting = true;
        break;
    case Work::None:
        break;
    }
}

void BlockPipeline::perform(const Job& job, unsigned worker)
{
    Slot& slot = slotOf(job.block);
    switch (job.work) {
    case Work::Read:
        read(slot);
        break;
    case Work::Scan:
        scan(slot);
        break;
    case Work::Parse:
        m_handler->parse(slot.block, slot.index, worker);
        break;
    case Work::Commit:
        m_handler->commit(slot.index);
        break;
    case Work::None:
        break;
    }
}

void BlockPipeline::finish(const Job& job)
{
    Slot& slot = slotOf(job.block);
    switch (job.work) {
    case Work::Read:
        m_isReading = false;
        m_isAtEnd = slot.isLast;
        slot.state = Slot::State::Read;
        ++m_read;
        break;
    case Work::Scan:
        m_isScanning = false;
        slot.state = Slot::State::Scanned;
        ++m_scanned;
        break;
    case Work::Parse:
        slot.state = Slot::State::Parsed;
        break;
    case Work::Commit:
        m_isCommitting = false;
        slot.state = Slot::State::Free;
        ++m_committed;
        break;
    case Work::None:
        break;
    }
    m_isOver = m_isOver || (m_isAtEnd && m_committed == m_read);
}

// Read failures wait: a fault of the text before them is the one to report, whoever was quicker.
void BlockPipeline::read(Slot& slot)
{
    slot.assembled = std::string(); // gives the memory of a long row back
    const auto got = take({slot.data(), m_blockSize});
    slot.size = got ? *got : 0;
    slot.isLast = slot.size == 0;
    if (!got)
        m_readFailure = got.error();
}

void BlockPipeline::fail(Error error)
{
    if (!m_failure)
        m_failure = std::move(error);
    m_isOver = true;
}

} // namespace tare::importers::csv
