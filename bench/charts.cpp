// SPDX-License-Identifier: GPL-3.0-or-later
// How long the charts hold the GUI thread when the figures of many workloads change: making the plot, drawing
// it, moving its cursor. Usage: QT_QPA_PLATFORM=offscreen bench_charts [workloads…]
#include "views/charts/chartcatalogue.h"
#include "views/charts/chartview.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace tare;
using namespace tare::views;

namespace {

std::shared_ptr<model::Evaluation> resultOf(std::size_t workloads)
{
    std::mt19937 random(11);
    const auto number = [&random](double most) {
        return most * static_cast<double>(random()) / 4294967296.0;
    };
    auto evaluation = std::make_shared<model::Evaluation>();
    evaluation->currency = "USD";
    evaluation->snapshotTime = model::Timestamp::parse("2026-09-14T10:00:00Z");
    for (std::size_t i = 0; i < workloads; ++i) {
        model::WorkloadFigures workload;
        workload.name = "service-" + std::to_string(i);
        workload.namespaceName = "team-" + std::to_string(i % 120);
        workload.id = "cluster/" + workload.namespaceName + "/Deployment/" + workload.name;
        workload.verdict = i % 3 ? model::Verdict::Migrate : model::Verdict::BeyondHorizon;
        workload.saving = model::MoneyPerMonth(20 + number(4000));
        workload.oneOffCost = model::Money(1000 + number(80000));
        workload.payback.simple = model::Months(workload.oneOffCost.value() / workload.saving->value());
        workload.payback.fromStart = model::Months(workload.payback.simple->value() + 1);
        evaluation->workloads.push_back(std::move(workload));
    }
    model::TcoSeries& tco = evaluation->tco;
    evaluation->programme.migrating = workloads;
    double cash = 0;
    for (int month = 0; month <= 120; ++month) {
        for (auto* series : {&tco.stay, &tco.rightSize, &tco.migrate, &tco.migrateNodes, &tco.migrateOverlap,
                             &tco.migrateOneOff, &tco.migrateProgramme, &tco.migrateArtefacts})
            series->emplace_back(number(100000));
        tco.cumulativeCash.emplace_back(cash += number(20000) - 8000);
    }
    return evaluation;
}

template<typename Work> double median(Work&& work)
{
    std::vector<double> times;
    for (int run = 0; run < 11; ++run) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

void measure(std::size_t workloads)
{
    const auto evaluation = resultOf(workloads);
    const NumberText numbers("USD");
    for (const ChartEntry& entry : charts()) {
        ChartView view;
        view.resize(1240, 248);
        view.setAttribute(Qt::WA_DontShowOnScreen);
        view.show();
        QImage screen(view.size(), QImage::Format_RGB32);
        Plot plot;
        const double made = median([&] {
            plot = entry.make({*evaluation, model::allWorkloads(*evaluation), numbers});
        });
        const double drawn = median([&] {
            view.setPlot(plot);
            view.render(&screen);
        });
        int stop = 0;
        const double moved = median([&] {
            view.setStop(stop++);
            view.render(&screen);
        });
        std::printf("%7zu  %-18s make %7.2f ms   set and draw %7.2f ms   move the cursor %6.2f ms\n",
                    workloads, std::string(entry.id).c_str(), made, drawn, moved);
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    std::vector<std::size_t> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(std::strtoull(argv[i], nullptr, 10));
    if (sizes.empty())
        sizes = {41, 10000};
    for (const std::size_t size : sizes)
        measure(size);
    return 0;
}
