// SPDX-License-Identifier: GPL-3.0-or-later
// How long the table of the ranking takes to answer, in milliseconds: first and later filters, sorting by
// numbers and by text, groups; and what it prepares meanwhile. bench_rankingtable [workloads …]
#include "tests/support/evaluationbuilder.h"
#include "views/tables/rankingmodel.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QGuiApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace tare;
using views::RankingModel;

namespace {

template<typename Action> void measure(const char* name, Action&& action)
{
    QElapsedTimer clock;
    clock.start();
    action();
    std::printf("  %-28s %8.1f\n", name, static_cast<double>(clock.nsecsElapsed()) / 1e6);
}

// What the model does while the window waits for its next event.
void measurePieces()
{
    double longest = 0;
    QElapsedTimer all;
    all.start();
    for (bool isBusy = true; isBusy;) {
        QElapsedTimer clock;
        clock.start();
        isBusy = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents);
        longest = std::max(longest, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    }
    std::printf("  %-28s %8.1f in all, at most %.1f at once\n", "texts for filters",
                static_cast<double>(all.nsecsElapsed()) / 1e6, longest);
}

void measureTable(std::size_t workloads)
{
    std::printf("%zu workloads\n", workloads);
    const auto evaluation = tests::sampleEvaluation(workloads);
    RankingModel unprepared;
    unprepared.setEvaluation(evaluation);
    measure("filter by words, at once", [&] {
        unprepared.setFilter({{QStringLiteral("cart")}, {}, {}, {}});
    });
    RankingModel model;
    measure("result", [&] { model.setEvaluation(evaluation); });
    measurePieces();
    measure("first filter by words", [&] { model.setFilter({{QStringLiteral("cart")}, {}, {}, {}}); });
    measure("next filter by words", [&] { model.setFilter({{QStringLiteral("store")}, {}, {}, {}}); });
    const auto expression = model::parseFilter(
        "namespace is storefront, payments and name matches \"*p*e\" or reason contains node");
    measure("filter by conditions", [&] { model.setFilter({{}, {}, *expression, {}}); });
    measure("no filter", [&] { model.setFilter({}); });
    measure("sort by saving", [&] { model.sort(RankingModel::Saving, Qt::DescendingOrder); });
    measure("sort by name, first", [&] { model.sort(RankingModel::Workload, Qt::AscendingOrder); });
    measure("sort by name, again", [&] { model.sort(RankingModel::Workload, Qt::DescendingOrder); });
    measure("sort by reason, first", [&] { model.sort(RankingModel::Reason, Qt::AscendingOrder); });
    measure("group by namespace", [&] { model.setGroupBy(model::GroupBy::Namespace); });
    measure("sums of all groups", [&] {
        for (int row = 0; row < model.rowCount(); ++row)
            if (model.isGroup(row))
                model.index(row, RankingModel::Saving).data();
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    for (int i = 1; i < argc; ++i)
        measureTable(std::strtoull(argv[i], nullptr, 10));
    if (argc < 2)
        for (const std::size_t workloads : {10'000U, 100'000U})
            measureTable(workloads);
}
