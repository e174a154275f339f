// SPDX-License-Identifier: GPL-3.0-or-later
// What holds the GUI thread, and how long: the longest event of each step through the whole window, and the
// slowest explanations. Usage: bench_responsiveness [workloads], QT_QPA_PLATFORM=offscreen.
#include "app/session/threadexecutor.h"
#include "bench/world.h"
#include "model/explanation/explanation.h"
#include "tests/support/fakeworkspace.h"
#include "views/pages/assumptions/assumptionspage.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/rankingtable.h"
#include "views/pages/why/whypanel.h"
#include "views/window/mainwindow.h"
#include "views/window/whydock.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace tare;
using views::PageId;

namespace {

double milliseconds(const QElapsedTimer& clock)
{
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// Knows how long the longest event took that came from the loop itself.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray name = receiver->metaObject()->className();
        const int type = event->type();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = milliseconds(clock); took > m_longest) {
            m_longest = took;
            m_what = name + " " + QByteArray::number(type);
        }
        return isDone;
    }

    void measure(const char* step, const std::function<void()>& action)
    {
        m_longest = 0;
        QTimer::singleShot(0, this, action);
        QEventLoop loop;
        QTimer::singleShot(400, &loop, &QEventLoop::quit); // delays of filters and redrawing are shorter
        loop.exec();
        if (*step)
            std::printf("  %-32s %7.1f   %s\n", step, m_longest, m_what.constData());
    }

private:
    int m_depth = 0;
    double m_longest = 0;
    QByteArray m_what;
};

std::shared_ptr<const model::Evaluation> evaluated(const std::shared_ptr<const model::Prepared>& prepared,
                                                   double dayRate)
{
    app::ThreadExecutor executor;
    model::Scenario scenario;
    scenario.parameters["effort.day_rate"] = model::Range{dayRate, dayRate, dayRate};
    auto result = model::evaluate(prepared, scenario, model::RankKey::Payback, {}, executor);
    if (!result)
        std::exit(1);
    return std::make_shared<const model::Evaluation>(std::move(result).value());
}

void explainEverything(const model::Evaluation& evaluation)
{
    struct Slow
    {
        double took;
        std::string id;
    };
    std::vector<Slow> slowest;
    for (const model::Figure& figure : model::figures()) {
        const std::size_t many = figure.scope == model::FigureScope::Workload ? evaluation.workloads.size()
                                 : figure.scope == model::FigureScope::Pool   ? evaluation.pools.size()
                                                                              : 1;
        double longest = 0;
        for (std::size_t i = 0; i < many; i += std::max<std::size_t>(1, many / 20)) {
            QElapsedTimer clock;
            clock.start();
            const model::Explanation explanation = model::explain(evaluation, figure, i);
            longest = std::max(longest, milliseconds(clock));
        }
        slowest.push_back({longest, std::string(figure.id)});
    }
    std::sort(slowest.begin(), slowest.end(), [](const Slow& a, const Slow& b) { return a.took > b.took; });
    slowest.resize(std::min<std::size_t>(slowest.size(), 6));
    for (const Slow& slow : slowest)
        std::printf("  explanation of %-25s %7.1f\n", slow.id.c_str(), slow.took);
}

} // namespace

int main(int argc, char** argv)
{
    TimedApplication application(argc, argv);
    const std::size_t workloads = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 10'000;
    const auto prepared = model::prepare(bench::world(workloads, {"a pool per 250 workloads", 250, 1}));
    const auto first = evaluated(prepared, 600);
    const auto second = evaluated(prepared, 700);
    std::printf("%zu workloads: longest event in milliseconds, its receiver and type\n", workloads);
    explainEverything(*first);

    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    tests::FakeWorkspace workspace;
    workspace.hasSwings = false; // which the program computes on a thread of their own
    tests::FakeQuestions questions;
    views::MainWindow window(workspace, questions, settings);
    application.measure("first paint, pages", [&] { window.show(); });
    application.measure("open", [&] { workspace.openProject(folder.filePath(QStringLiteral("p.tare"))); });
    application.measure("figures arrive", [&] { workspace.setEvaluation(first); });
    const std::pair<const char*, PageId> pages[] = {{"Sources", PageId::Sources},
                                                    {"Ranking", PageId::Ranking},
                                                    {"Assumptions", PageId::Assumptions},
                                                    {"TCO", PageId::Tco}};
    for (const char* turn : {"first", "again"})
        for (const auto& [name, page] : pages) {
            const QByteArray step = QByteArray(name) + ", " + turn;
            application.measure(step.constData(), [&window, page = page] { window.showPage(page); });
        }
    for (const auto& [name, page] : pages) {
        const QByteArray step = QByteArray(name) + ", other figures";
        application.measure("", [&window, page = page] { window.showPage(page); });
        application.measure(step.constData(), [&] {
            workspace.setEvaluation(workspace.evaluation() == first ? second : first);
        });
    }
    window.showPage(PageId::Ranking);
    views::RankingPage& ranking = window.rankingPage();
    const auto idOf = [&](std::size_t i) { return QString::fromStdString(first->workloads[i].id); };
    application.measure("select a workload", [&] { ranking.select(idOf(0)); });
    application.measure("select another", [&] { ranking.select(idOf(workloads / 2)); });
    application.measure("filter by words", [&] { ranking.setFilterText(QStringLiteral("svc-77")); });
    application.measure("filter off", [&] { ranking.setFilterText({}); });
    application.measure("group by namespace", [&] { ranking.setGroupBy(model::GroupBy::Namespace); });
    application.measure("no groups", [&] { ranking.setGroupBy(model::GroupBy::Nothing); });
    views::WhyPanel& why = window.whyDock().panel();
    application.measure("why the programme's NPV",
                        [&] { why.showFigure(views::ofProgramme(QStringLiteral("npv"))); });
    application.measure("why the bill",
                        [&] { why.showFigure(views::ofBill(QStringLiteral("total_month"))); });
    application.measure("why a pool", [&] {
        why.showFigure(views::ofPool(first->pools.front(), QStringLiteral("wasm_saving_month")));
    });
    application.measure("compare with another", [&] { workspace.setComparison(second); });
    application.measure("dark", [&] { views::applyTheme(views::Theme::Dark, {}); });
}
