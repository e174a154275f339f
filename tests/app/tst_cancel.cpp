// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/importpipeline.h"
#include "app/session/threadexecutor.h"
#include "model/project/project.h"
#include "tests/app/madebill.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <random>
#include <thread>
#include <vector>

// Cancels imports at random moments: the project is as it was, and can take the same import afterwards (R18).
// How long the import took to notice is printed, not asserted.
namespace tare::tests {

namespace {

using Milliseconds = std::chrono::duration<double, std::milli>;
using Clock = std::chrono::steady_clock;

int numberFrom(const char* variable, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(variable, &isNumber);
    return isNumber ? number : otherwise;
}

struct Run
{
    model::Result<app::ImportOutcome> outcome;
    Milliseconds duration{};
    std::optional<Milliseconds> untilNoticed; // absent: it ended before it was asked to
};

// Cancelled after the delay; never where it is absent.
Run importInto(model::Project& project, const std::string& bill, std::optional<Milliseconds> delay)
{
    app::ThreadExecutor executor(2);
    const model::StopToken stop;
    std::atomic<bool> hasEnded = false;
    std::atomic<Clock::rep> askedAt = 0;
    std::thread canceller([&] {
        if (!delay)
            return;
        const auto until = Clock::now() + std::chrono::duration_cast<Clock::duration>(*delay);
        while (Clock::now() < until && !hasEnded)
            std::this_thread::sleep_for(std::chrono::microseconds(200));
        askedAt = Clock::now().time_since_epoch().count();
        stop.requestStop();
    });
    const auto started = Clock::now();
    auto outcome = app::importFiles(project, {{bill, false}}, {}, {}, stop, executor);
    const auto ended = Clock::now();
    hasEnded = true;
    canceller.join();
    Run run{std::move(outcome), ended - started, {}};
    const Clock::time_point asked{Clock::duration(askedAt.load())};
    if (delay && asked < ended)
        run.untilNoticed = ended - asked;
    return run;
}

std::string hashOf(model::Project& project)
{
    const auto hash = project.logicalHash();
    return hash ? *hash : std::string();
}

} // namespace

class CancelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCancelledImportLeavesTheProjectAsItWas_data()
    {
        QTest::addColumn<bool>("hasImports");
        QTest::newRow("an empty project") << false;
        QTest::newRow("a project with a bill") << true;
    }

    // Shows: D17
    void aCancelledImportLeavesTheProjectAsItWas()
    {
        QFETCH(bool, hasImports);
        const QTemporaryDir folder;
        const auto file = [&](const char* name) {
            return folder.filePath(QString::fromLatin1(name)).toStdString();
        };
        const int rows = numberFrom("TARE_CANCEL_ROWS", 40'000);
        writeBill(file("first.csv"), 500, 500, 12);
        writeBill(file("second.csv"), rows, 5000, 13);

        auto original = model::Project::open(file("original.tare"), {.createIfMissing = true});
        QVERIFY(original);
        if (hasImports)
            QVERIFY(importInto(**original, file("first.csv"), {}).outcome);
        QVERIFY((*original)->storeScenario({}));
        const std::string before = hashOf(**original);
        const std::size_t importsBefore = hasImports ? 1 : 0;

        QVERIFY((*original)->saveCopy(file("whole.tare")));
        auto whole = model::Project::open(file("whole.tare"));
        QVERIFY(whole);
        const Run full = importInto(**whole, file("second.csv"), {});
        QVERIFY(full.outcome);
        const std::string after = hashOf(**whole);
        QVERIFY(before != after);

        const unsigned seed = 20261125;
        std::mt19937 random(seed);
        std::vector<Milliseconds> noticed;
        for (int i = 0; i < numberFrom("TARE_CANCELS", 50) / 2; ++i) {
            // Evenly over the run without the standard distributions, which differ between libraries.
            const Milliseconds delay = full.duration * (static_cast<double>(random() % 1000) / 1000.0);
            QVERIFY((*original)->saveCopy(file("p.tare")));
            auto project = model::Project::open(file("p.tare"));
            QVERIFY(project);
            const Run run = importInto(**project, file("second.csv"), delay);
            if (run.outcome) {
                QCOMPARE(hashOf(**project), after);
                continue;
            }
            QCOMPARE(run.outcome.error().code, model::ErrorCode::Cancelled);
            QCOMPARE(hashOf(**project), before);
            QCOMPARE((*project)->imports()->size(), importsBefore);
            if (run.untilNoticed)
                noticed.push_back(*run.untilNoticed);
            // What was cancelled can be had again, whole.
            QVERIFY(importInto(**project, file("second.csv"), {}).outcome);
            QCOMPARE(hashOf(**project), after);
        }
        QVERIFY(!noticed.empty());
        qInfo("seed %u: %zu cancelled; noticed after at most %.1f ms; the whole import took %.0f ms", seed,
              noticed.size(), std::max_element(noticed.begin(), noticed.end())->count(),
              full.duration.count());
    }
};

} // namespace tare::tests

QTEST_GUILESS_MAIN(tare::tests::CancelTest)
#include "tst_cancel.moc"
