// SPDX-License-Identifier: GPL-3.0-or-later
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

// A list of pods, each with a name and text of its own, more than size bytes of them.
std::string listOfPods(std::size_t size)
{
    const std::string object = tests::contentOf(tests::testData("kubernetes/pod.json"));
    const std::size_t name = object.find("\"name\"");
    std::string bytes = R"({"apiVersion":"v1","kind":"List","items":[)";
    for (int i = 0; bytes.size() < size; ++i) {
        bytes += i == 0 ? "" : ",\n";
        bytes += object.substr(0, name) + "\"uid\":\"u-" + std::to_string(i) + "\"," + object.substr(name);
        if (i % 97 == 0)
            bytes += ",[\"no object\"],{\"kind\":\"Secret\",\"metadata\":{\"name\":\"\\u0061\"}}";
    }
    return bytes + "]}";
}

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

    // More than all batches that can be under way.
    void anyOrderOfTasksGivesTheSameRecords()
    {
        const std::string bytes = listOfPods(6'000'000);
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

    // The helper may come at any moment, also when nothing is left to do.
    void aLateHelperChangesNothing()
    {
        const std::string bytes = listOfPods(4'500'000);
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

    // Of several faults the first one of the file is told, whoever met his own before.
    void theFirstErrorEndsBothTasks()
    {
        const std::string whole = listOfPods(4'000'000);
        const auto spoil = [](std::string& bytes, std::size_t behind, std::string_view found,
                              std::string_view put) {
            const std::size_t place = bytes.find(found, behind);
            bytes.replace(place, put.size(), put);
            return place;
        };
        for (const std::size_t behind : {0ul, 300'000ul, 2'000'000ul, 3'900'000ul}) {
            std::string bytes = whole;
            spoil(bytes, 3'950'000, "\n,\n{", "\n]\n{"); // the list ends, and something follows
            const std::size_t place = spoil(bytes, behind, "\"uid\":", "\"uid\";");
            for (const bool isReversed : {false, true}) {
                ThreadPerTask threads(isReversed);
                const auto run = tests::runImporter(*importers::makeKubernetesImporter(), bytes, 0, threads);
                QVERIFY(!run.report);
                QVERIFY(run.report.error().place.byteOffset >= place);
                QVERIFY(run.report.error().place.byteOffset < place + 40);
                const auto alone = tests::runImporter(*importers::makeKubernetesImporter(), bytes);
                QCOMPARE(tests::textOf(run.report.error()), tests::textOf(alone.report.error()));
            }
        }
    }

    void aStopEndsBothTasksAndProgressIsToldByTheImportingThread()
    {
        const std::string bytes = listOfPods(3'000'000);
        const auto importing = std::this_thread::get_id();
        for (const bool isReversed : {false, true}) {
            ThreadPerTask threads(isReversed);
            model::StopToken stop;
            tests::RecordingSink sink;
            std::uint64_t last = 0;
            bool isElsewhere = false;
            const auto source = importers::openMemory("pieces", bytes);
            const auto report = importers::makeKubernetesImporter()->read(
                *source, {&sink, nullptr},
                {stop,
                 [&](const model::Progress& progress) {
                     isElsewhere = isElsewhere || std::this_thread::get_id() != importing;
                     last = progress.records;
                 },
                 threads});
            QVERIFY(report.isOk());
            QVERIFY(!isElsewhere);
            QCOMPARE(last, report->kept);
            stop.requestStop();
            const auto again = importers::openMemory("pieces", bytes);
            const auto stopped =
                importers::makeKubernetesImporter()->read(*again, {&sink, nullptr}, {stop, {}, threads});
            QVERIFY(!stopped);
            QCOMPARE(stopped.error().code, model::ErrorCode::Cancelled);
        }
    }
};

QTEST_APPLESS_MAIN(TestKubernetesSecrets)
#include "tst_kubernetessecrets.moc"
