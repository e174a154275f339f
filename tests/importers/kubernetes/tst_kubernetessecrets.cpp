// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/core/readahead.h"
#include "importers/kubernetes/kubernetesimporter.h"
#include "tests/importers/support/importrun.h"
#include "tests/importers/support/sharedfolder.h"

#include <QTest>

#include <chrono>
#include <thread>

using namespace tare;

namespace {

// Runs its tasks on threads of their own, in an order that the test chooses.
class ThreadPerTask final : public model::Executor
{
public:
    explicit ThreadPerTask(bool isReversed) : m_isReversed(isReversed) {}
    unsigned concurrency() const override { return 2; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::vector<std::thread> threads;
        if (m_isReversed)
            std::reverse(tasks.begin(), tasks.end());
        for (auto& task : tasks)
            threads.emplace_back(task);
        for (std::thread& thread : threads)
            thread.join();
    }

private:
    bool m_isReversed;
};

// Says that it can run two tasks and then runs them one after the other, as a busy pool does.
class OneAfterTheOther final : public model::Executor
{
public:
    explicit OneAfterTheOther(bool isReversed) : m_isReversed(isReversed) {}
    unsigned concurrency() const override { return 2; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        if (m_isReversed)
            std::reverse(tasks.begin(), tasks.end());
        for (auto& task : tasks)
            task();
    }

private:
    bool m_isReversed;
};

// Starts the second task some time after the first.
class LateHelper final : public model::Executor
{
public:
    explicit LateHelper(std::chrono::microseconds delay) : m_delay(delay) {}
    unsigned concurrency() const override { return 2; }
    void run(std::vector<std::function<void()>> tasks) override
    {
        std::thread helper([&] {
            std::this_thread::sleep_for(m_delay);
            tasks[1]();
        });
        tasks[0]();
        helper.join();
    }

private:
    std::chrono::microseconds m_delay;
};

} // namespace

class TestKubernetesSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // tests/data/kubernetes/secrets.json holds "canary" in every field that must not be kept, in objects that
    // are kept, skipped and rejected.
    void noCanaryIsKeptOrSaid()
    {
        const std::string bytes = tests::contentOf(tests::testData("kubernetes/secrets.json"));
        std::size_t canaries = 0;
        for (std::size_t at = bytes.find("canary"); at != std::string::npos;
             at = bytes.find("canary", at + 1))
            ++canaries;
        QVERIFY(canaries >= 60);
        const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes);
        QVERIFY2(run.report.isOk(), run.text().c_str());
        QVERIFY(run.report->kept >= 5);
        QVERIFY(run.report->rejected >= 1);
        QVERIFY(run.report->skipped >= 3);
        QVERIFY2(run.text().find("canary") == std::string::npos, run.text().c_str());
        // and none where the same file ends early, anywhere
        for (std::size_t size = 0; size < bytes.size(); size += 13) {
            const auto cut = tests::runImporter(*importers::makeKubernetesImporter(), bytes.substr(0, size));
            QVERIFY(cut.text().find("canary") == std::string::npos);
        }
    }

    void piecesOfAnySizeGiveTheSameRecords()
    {
        for (const char* name : {"secrets.json", "nodes.json", "controllers.json", "pod.json"}) {
            const std::string bytes = tests::contentOf(tests::testData(std::string("kubernetes/") + name));
            const auto importer = importers::makeKubernetesImporter();
            const std::string whole = tests::runImporter(*importer, bytes).text();
            for (std::size_t pieceSize = 1; pieceSize < 200; pieceSize += pieceSize < 70 ? 1 : 13)
                QCOMPARE(tests::runImporter(*importer, bytes, pieceSize).text(), whole);
        }
    }

    // More than one window and more than all blocks of the reader that runs beside.
    void anyOrderOfTasksGivesTheSameRecords()
    {
        const std::string object = tests::contentOf(tests::testData("kubernetes/pod.json"));
        std::string bytes;
        while (bytes.size() < 6'000'000)
            bytes += object;
        const auto importer = importers::makeKubernetesImporter();
        const std::string whole = tests::runImporter(*importer, bytes).text();
        for (const bool isReversed : {false, true}) {
            OneAfterTheOther sequence(isReversed);
            ThreadPerTask threads(isReversed);
            for (model::Executor* executor :
                 {static_cast<model::Executor*>(&sequence), static_cast<model::Executor*>(&threads)}) {
                QVERIFY(tests::runImporter(*importer, bytes, 0, *executor).text() == whole);
                tests::RecordingSink sink;
                const auto plain = importers::openMemory("pieces", bytes);
                QVERIFY(importer->read(*plain, {&sink, nullptr}, {{}, {}, *executor}).isOk());
                QVERIFY(sink.text() == tests::runImporter(*importer, bytes).sink.text());
                const auto alone = importers::openMemory("pieces", bytes);
                std::vector<char> buffer(1 << 20);
                while (*alone->read(buffer) > 0) {
                }
                QCOMPARE(plain->identity().sha256, alone->identity().sha256);
                QCOMPARE(plain->identity().size, bytes.size());
            }
        }
    }

    // The helper may come at any moment, also while the consumer does its work for it.
    void aLateHelperChangesNothing()
    {
        const std::string object = tests::contentOf(tests::testData("kubernetes/pod.json"));
        std::string bytes;
        while (bytes.size() < 4'500'000)
            bytes += object;
        const auto importer = importers::makeKubernetesImporter();
        const std::string whole = tests::runImporter(*importer, bytes).text();
        std::string hash;
        for (int delay = 0; delay < 60; ++delay) {
            LateHelper late(std::chrono::microseconds(delay * 150));
            QVERIFY(tests::runImporter(*importer, bytes, 0, late).text() == whole);
            tests::RecordingSink sink;
            const auto source = importers::openMemory("pieces", bytes);
            QVERIFY(importer->read(*source, {&sink, nullptr}, {{}, {}, late}).isOk());
            const std::string now = source->identity().sha256;
            QVERIFY(hash.empty() || hash == now);
            hash = now;
        }
    }

    void anErrorInTheMiddleEndsBothTasks()
    {
        const std::string object = tests::contentOf(tests::testData("kubernetes/pod.json"));
        std::string bytes = object + "]";
        while (bytes.size() < 4'000'000)
            bytes += object;
        for (const bool isReversed : {false, true}) {
            ThreadPerTask threads(isReversed);
            const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes, 0, threads);
            QVERIFY(!run.report);
            QCOMPARE(run.report.error().place.byteOffset, object.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestKubernetesSecrets)
#include "tst_kubernetessecrets.moc"
