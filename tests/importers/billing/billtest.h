// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importers/billing/focusimporter.h"
#include "importers/core/bytesource.h"
#include "model/billing/records.h"

#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

// What the tests of bills share.
namespace tare::test {

// As many threads as tasks, so that every interleaving can happen.
class ThreadsExecutor final : public model::Executor
{
public:
    explicit ThreadsExecutor(unsigned threads) : m_threads(threads) {}
    unsigned concurrency() const override { return m_threads; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::vector<std::thread> threads;
        for (std::size_t i = 1; i < tasks.size(); ++i)
            threads.emplace_back(tasks[i]);
        tasks.front()();
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    unsigned m_threads;
};

class KeepingSink final : public model::BillSink
{
public:
    void addCharge(const model::ChargeRecord& charge) override { charges.push_back(charge); }
    void setTotals(const model::BillTotals& given) override { totals = given; }

    std::vector<model::ChargeRecord> charges;
    std::optional<model::BillTotals> totals;
};

struct Imported
{
    std::optional<model::Error> error;
    importers::ImportReport report;
    KeepingSink sink;
    importers::FileIdentity identity;
};

struct ImportSettings
{
    unsigned threads = 1;
    std::size_t blockSize = 64 * 1024;
    model::StopToken stop{};
    model::ProgressHandler progress{};
};

Imported importSource(importers::ByteSource& source, const ImportSettings& settings = {});
Imported importText(const std::string& bytes, const ImportSettings& settings = {});

// Everything an import gave, one line a record and note: equal where the imports are.
std::string dumpOf(const Imported& imported);

// A bill with the columns of FOCUS 1.0 that are read, and rows that differ from a usual one in what they
// name.
using Fields = std::vector<std::pair<std::string, std::string>>;
std::string usualHeader();
std::string usualRow(const Fields& changes = {});
// Header and rows, with line feeds.
std::string billOf(const std::vector<Fields>& rows);

std::string gzipped(const std::string& bytes);

} // namespace tare::test
