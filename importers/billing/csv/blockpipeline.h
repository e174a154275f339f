// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/csv/header.h"
#include "importers/billing/csv/row.h"
#include "importers/core/importer.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tare::importers::csv {

// What is done with the rows. A slot is one of the blocks under way, a worker one of the tasks: parse() may
// use the slot's and the worker's own store without a lock.
class BlockHandler
{
public:
    virtual ~BlockHandler() = default;
    // Called before anything else.
    virtual void prepare(unsigned slotCount, unsigned workerCount) = 0;
    // Side by side for several blocks, in any order.
    virtual void parse(const ScannedBlock& block, unsigned slot, unsigned worker) = 0;
    // One block after the other, in the order of the file.
    virtual void commit(unsigned slot) = 0;
    // Records and rejected records so far.
    virtual void count(model::Progress& progress) const = 0;
};

// Takes a source apart into blocks of whole rows and keeps all tasks of the executor busy:
//
//     read → scan → parse → commit        read, scan and commit: one block after the other
//                                         parse: blocks side by side
//
// Scanning is done in order and knows all that came before, so a block is never cut inside quotes and lines
// are counted exactly, whatever the size of the blocks and the number of tasks.
class BlockPipeline
{
public:
    static constexpr std::size_t sampleSize = std::size_t{256} << 10;

    // blockSize 0: as the source gives them best.
    BlockPipeline(ByteSource& source, const ImportContext& context, std::size_t blockSize = 0);
    ~BlockPipeline();

    // Reads up to the end of the header. Errors: EmptyFile, LineTooLong, BadCsv, and what the source gives.
    model::Result<Header> readHeader();
    // What follows the header, until readRows(): where the header ends within the first sampleSize bytes,
    // the rest of these, so that it is the same whatever the size of the blocks.
    std::string_view sample() const { return std::string_view(m_ahead).substr(m_aheadTaken); }
    // Everything behind it. Errors: Cancelled, OutOfMemory, LineTooLong, BadCsv, and what the source gives.
    model::Status readRows(const Header& header, BlockHandler& handler);

private:
    static constexpr std::uint64_t none = ~std::uint64_t{0};
    enum class Work { None, Read, Scan, Parse, Commit };
    struct Slot;
    struct Job
    {
        Work work = Work::None;
        std::uint64_t block = 0;
    };

    void runRounds(unsigned workers);
    void work(unsigned worker);
    bool isRoundOver();
    Job nextJob(std::uint64_t own) const;
    Job nextReadJob(std::uint64_t mostAhead) const;
    Slot* freeSlot(unsigned worker);
    void begin(const Job& job, unsigned worker);
    void perform(const Job& job, unsigned worker);
    void finish(const Job& job);
    void readAhead(std::size_t size);
    model::Result<std::size_t> take(std::span<char> buffer);
    void read(Slot& slot);
    void scan(Slot& slot);
    void resume(Slot& slot);
    const char* endInput(Scan& scan, const char* end);
    void keepRest(const Scan& scan, std::size_t size, bool isKept);
    void fail(model::Error error);
    void failScan(model::Error error);
    model::Error lineTooLong() const;
    Slot& slotOf(std::uint64_t block) const { return *m_slotOfBlock[block % m_slotOfBlock.size()]; }

    ByteSource& m_source;
    BlockHandler* m_handler = nullptr;
    const ImportContext& m_context;
    const std::size_t m_blockSize;
    const ScanFunction m_scanFunction;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::vector<Slot*> m_slotOfBlock; // of the blocks under way, which are never more than there are slots
    unsigned m_workerCount = 1;
    // Blocks that have passed each stage, and whether one is in it now.
    std::uint64_t m_read = 0;
    std::uint64_t m_scanned = 0;
    std::uint64_t m_committed = 0;
    bool m_isReading = false;
    bool m_isScanning = false;
    bool m_isCommitting = false;
    bool m_isAtEnd = false; // the last block has been read
    bool m_isOver = false;
    std::optional<model::Error> m_failure;
    std::optional<model::Error> m_readFailure; // counts once all before it has been scanned
    std::chrono::steady_clock::time_point m_deadline;

    // Read while looking for the header; what follows that is given to the first blocks.
    std::string m_ahead;
    std::size_t m_aheadTaken = 0;
    bool m_isAheadAll = false;                  // the source has ended
    std::optional<model::Error> m_aheadFailure; // met behind m_ahead

    // Of the scanner: the row that a block ended in.
    std::string m_rest;
    std::vector<std::uint32_t> m_restSeparators;
    bool m_isRestTooWide = false;
    std::uint64_t m_line = 1; // on which it starts
    std::uint32_t m_restLines = 0;
    ScanState m_state = ScanState::FieldStart;
    char m_delimiter = ',';
};

} // namespace tare::importers::csv
