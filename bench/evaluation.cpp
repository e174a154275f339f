// SPDX-License-Identifier: GPL-3.0-or-later
// How long a changed assumption takes: evaluate() over synthetic clusters of 1,000 and 10,000 workloads, all
// figures, on all cores. Usage: bench_evaluation [workloads…]
#include "model/evaluation/evaluation.h"
#include "app/session/threadexecutor.h"
#include "bench/world.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

using namespace tare::model;
using tare::bench::Layout;

namespace {

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

void measure(std::size_t workloads, const Layout& layout, const char* target)
{
    const auto snapshot = tare::bench::world(workloads, layout);
    const auto preparing = std::chrono::steady_clock::now();
    const auto prepared = prepare(snapshot);
    const double prepareTime = milliseconds(preparing);

    tare::app::ThreadExecutor executor;
    Scenario scenario;
    scenario.parameters["density.target"] = std::string(target);
    std::vector<double> times;
    std::size_t migrating = 0;
    double work = 1e9; // of the processor, which other programs do not share
    for (int run = 0; run < 9; ++run) {
        scenario.parameters["effort.day_rate"] = Range{500, 600.0 + run, 900};
        const auto start = std::chrono::steady_clock::now();
        const std::clock_t startOfWork = std::clock();
        const auto evaluation = evaluate(prepared, scenario, RankKey::Payback, {}, executor);
        times.push_back(milliseconds(start));
        work = std::min(work, 1000.0 * static_cast<double>(std::clock() - startOfWork) / CLOCKS_PER_SEC);
        if (!evaluation) {
            std::fprintf(stderr, "cannot be evaluated\n");
            std::exit(1);
        }
        migrating = static_cast<std::size_t>(
            std::count_if(evaluation->workloads.begin(), evaluation->workloads.end(),
                          [](const WorkloadFigures& workload) { return workload.isMigrating; }));
    }
    std::sort(times.begin(), times.end());
    std::printf(
        "%7zu  %-28s %-5s prepare %7.1f ms  evaluate %7.2f ms (median of 9, best %.2f, cpu %.2f)  in S %zu\n",
        workloads, layout.name, target, prepareTime, times[times.size() / 2], times.front(), work, migrating);
}

} // namespace

int main(int argc, char** argv)
{
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::strtoull(argv[i], nullptr, 10));
    if (sizes.empty())
        sizes = {1000, 10000};
    for (const std::size_t size : sizes)
        for (const Layout& layout :
             {Layout{"a pool per 250 workloads", 250, 1}, Layout{"three pools each, all linked", 250, 3},
              Layout{"one pool", 0, 1}})
            for (const char* target : {"pod", "host"})
                measure(size, layout, target);
    return 0;
}
