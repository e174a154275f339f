// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a bill as the program does and adds up what it gives by day, resource, service, SKU, region and
// category.
//
//     bench_billing FILE [--threads N] [--groups OUT.tsv]
//
// Prints rows, aggregates and exact sums, and the time of the import alone. --groups writes every sum,
// exactly, so that another program's can be held against it.
#include "importers/billing/focusimporter.h"
#include "importers/core/bytesource.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <string>
#include <thread>
#include <tuple>
#include <vector>

namespace {

using namespace tare;

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

struct Sums
{
    model::CostsByBasis costs;
    model::Decimal quantity;
};

class SummingSink final : public model::BillSink
{
public:
    explicit SummingSink(bool keepsGroups) : m_keepsGroups(keepsGroups) {}
    void addCharge(const model::ChargeRecord& charge) override
    {
        ++m_count;
        if (!m_keepsGroups)
            return;
        Sums& sums = m_groups[{charge.day, charge.resourceId, charge.kind.service, charge.kind.sku,
                               charge.region, static_cast<int>(charge.kind.category)}];
        for (std::size_t basis = 0; basis < model::costBasisCount; ++basis)
            sums.costs[basis] += charge.costs[basis];
        sums.quantity += charge.quantity;
    }
    void setTotals(const model::BillTotals& totals) override { m_totals = totals; }

    std::uint64_t count() const { return m_count; }
    const model::BillTotals& totals() const { return m_totals; }
    void write(const char* path) const
    {
        static constexpr const char* categories[] = {"Usage", "Purchase", "Tax", "Credit", "Adjustment"};
        std::ofstream out(path);
        for (const auto& [key, sums] : m_groups) {
            const auto& [day, resource, service, sku, region, category] = key;
            const model::Timestamp start{day * std::int64_t{86400}};
            out << start.toString().substr(0, 10) << '\t' << resource << '\t' << service << '\t' << sku
                << '\t' << region << '\t' << categories[category];
            for (const model::CostBasis basis :
                 {model::CostBasis::Billed, model::CostBasis::Effective, model::CostBasis::List})
                out << '\t' << sums.costs[static_cast<std::size_t>(basis)].toString();
            out << '\t' << sums.quantity.toString() << '\n';
        }
    }

private:
    using Key = std::tuple<std::int32_t, std::string, std::string, std::string, std::string, int>;
    bool m_keepsGroups;
    std::uint64_t m_count = 0;
    model::BillTotals m_totals;
    std::map<Key, Sums> m_groups;
};

} // namespace

int main(int argc, char** argv)
{
    unsigned threads = std::max(1U, std::thread::hardware_concurrency());
    const char* groups = nullptr;
    for (int i = 2; i + 1 < argc; i += 2) {
        if (std::string(argv[i]) == "--threads")
            threads = static_cast<unsigned>(std::atoi(argv[i + 1]));
        else if (std::string(argv[i]) == "--groups")
            groups = argv[i + 1];
    }
    if (argc < 2) {
        std::cerr << "usage: bench_billing FILE [--threads N] [--groups OUT.tsv]\n";
        return 2;
    }
    const auto begin = std::chrono::steady_clock::now();
    auto source = importers::openFile(argv[1]);
    if (!source) {
        std::cerr << "cannot open " << argv[1] << '\n';
        return 1;
    }
    ThreadsExecutor executor(threads);
    SummingSink sink(groups != nullptr);
    const importers::ImportContext context{.stop = {}, .progress = {}, .executor = executor};
    const auto report =
        importers::FocusImporter().read(**source, {.inventory = nullptr, .bill = &sink}, context);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (!report) {
        std::cerr << "error " << static_cast<int>(report.error().code) << " in line "
                  << report.error().place.line << '\n';
        return 1;
    }
    if (groups)
        sink.write(groups);
    std::printf(
        "rows %llu rejected %llu aggregates %llu billed %s effective %s fingerprint %s seconds %.3f\n",
        static_cast<unsigned long long>(report->kept), static_cast<unsigned long long>(report->rejected),
        static_cast<unsigned long long>(sink.count()), sink.totals().costs[0].toString().c_str(),
        sink.totals().costs[1].toString().c_str(), (*source)->identity().fingerprint.c_str(), took.count());
}
