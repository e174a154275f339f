// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/projectfile.h"
#include "tests/model/project/nextschema.h"
#include "tests/model/project/projecttools.h"
#include "tests/support/faultvfs.h"
#include "tests/support/projectrecords.h"

#include <QTest>

#include <filesystem>
#include <functional>

using namespace tare::model;
using namespace tare::tests;

namespace {

// One piece of work on an open project, and what it may leave.
struct Work
{
    const char* name;
    std::function<Status(Project&)> run;
};

const std::vector<Work>& works()
{
    static const std::vector<Work> all{
        {"import", [](Project& project) { return Status(store(project, makeBill(2, 40, 3))); }},
        {"group",
         [](Project& project) -> Status {
             if (Status status = project.beginGroup(); !status)
                 return status;
             for (const std::uint64_t seed : {3, 4})
                 if (const auto done = store(project, makeInventory(seed, 30)); !done) {
                     project.rollbackGroup();
                     return done.error();
                 }
             return project.commitGroup();
         }},
        {"edit",
         [](Project& project) {
             return project.appendEdit(RemoveImportEdit{1, "bill.csv"});
         }},
        {"undo", [](Project& project) { return project.setEditsDone(1); }},
        {"scenario",
         [](Project& project) {
             Scenario scenario;
             scenario.name = "Other";
             return project.storeScenario(scenario);
         }},
        {"hide", [](Project& project) { return project.setImportHidden(1, true); }},
        {"compact", [](Project& project) { return project.compact(); }},
    };
    return all;
}

// A project with something of everything in it, as bytes.
const std::string& fixture()
{
    static const std::string content = [] {
        ScratchProject scratch;
        {
            auto project = scratch.open();
            const auto hidden = store(*project, makeInventory(9, 20));
            const auto bill = store(*project, makeBill(1, 10, 2));
            const bool isFilled = hidden && bill && project->setImportHidden(hidden->id, true) &&
                                  project->appendEdit(RemoveImportEdit{7, "a"}) &&
                                  project->appendEdit(RemoveImportEdit{8, "b"});
            if (!isFilled)
                return std::string();
        }
        return contentOf(scratch.path());
    }();
    return content;
}

// Counts the errors that come out of one run: opening and the work together may give one.
Status runOnce(const std::string& path, const std::string& vfs, const Work& work)
{
    OpenOptions options;
    options.vfs = vfs;
    options.createIfMissing = true;
    options.busyMilliseconds = 0;
    auto project = Project::open(path, options);
    if (!project)
        return project.error();
    return work.run(**project);
}

} // namespace

class TestProjectFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesEveryFault_data();
    void survivesEveryFault();
    void leavesNothingOfAFailedNewProject();
    void survivesEveryFaultWhileCopying();
    void survivesEveryFaultWhileMigrating();
    void namesAFullDisk();
    void survivesPowerCuts_data();
    void survivesPowerCuts();
};

void TestProjectFaults::survivesEveryFault_data()
{
    QTest::addColumn<int>("work");
    QTest::addColumn<int>("lasting");
    for (int i = 0; i < static_cast<int>(works().size()); ++i)
        for (const int lasting : {0, 1})
            QTest::addRow("%s, %s", works()[static_cast<std::size_t>(i)].name, lasting ? "for ever" : "once")
                << i << lasting;
}

void TestProjectFaults::survivesEveryFault()
{
    QFETCH(int, work);
    QFETCH(int, lasting);
    const Work& piece = works()[static_cast<std::size_t>(work)];
    ScratchProject scratch;
    writeContent(scratch.path(), fixture());
    const std::string before = stateOf(scratch.path());
    QCOMPARE(before.size(), std::size_t{64});
    QVERIFY(runOnce(scratch.path(), {}, piece));
    const std::string after = stateOf(scratch.path());

    FaultVfs vfs;
    bool hasFailed = true;
    int faults = 0;
    for (std::uint64_t k = 1; hasFailed; ++k) {
        writeContent(scratch.path(), fixture());
        vfs.failAt(k, lasting ? FaultVfs::Lasting::ForEver : FaultVfs::Lasting::Once);
        const Status status = runOnce(scratch.path(), vfs.name(), piece);
        hasFailed = vfs.failures() > 0;
        vfs.stopFailing();
        const std::string state = stateOf(scratch.path());
        const std::string where = "fault " + std::to_string(k) + " left " + state;
        QVERIFY2(state == before || state == after, where.c_str());
        QVERIFY2(!status || state == after, where.c_str());
        QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
        faults += hasFailed ? 1 : 0;
    }
    QVERIFY(faults > 10);
    qInfo("%d faults", faults);
}

void TestProjectFaults::leavesNothingOfAFailedNewProject()
{
    ScratchProject scratch;
    QVERIFY(runOnce(scratch.path(), {}, works()[0]));
    const std::string after = stateOf(scratch.path());
    FaultVfs vfs;
    int faults = 0;
    for (const auto lasting : {FaultVfs::Lasting::Once, FaultVfs::Lasting::ForEver}) {
        bool hasFailed = true;
        for (std::uint64_t k = 1; hasFailed; ++k) {
            std::filesystem::remove(scratch.path());
            vfs.failAt(k, lasting);
            const Status status = runOnce(scratch.path(), vfs.name(), works()[0]);
            hasFailed = vfs.failures() > 0;
            vfs.stopFailing();
            const std::string state = stateOf(scratch.path());
            QVERIFY(state == "missing" || state == after);
            QVERIFY(!status || state == after);
            QCOMPARE(namesIn(scratch.folder()), std::string(state == "missing" ? "" : "p.tare"));
            faults += hasFailed ? 1 : 0;
        }
    }
    qInfo("%d faults", faults);
}

void TestProjectFaults::survivesEveryFaultWhileCopying()
{
    ScratchProject scratch;
    writeContent(scratch.path(), fixture());
    const std::string state = stateOf(scratch.path());
    const std::string target = scratch.folder() + "/copy.tare";
    const Work copy{"copy", [&](Project& project) { return project.saveCopy(target); }};
    FaultVfs vfs;
    int faults = 0;
    for (const auto lasting : {FaultVfs::Lasting::Once, FaultVfs::Lasting::ForEver}) {
        bool hasFailed = true;
        for (std::uint64_t k = 1; hasFailed; ++k) {
            writeContent(target, "an older copy");
            vfs.failAt(k, lasting);
            const Status status = runOnce(scratch.path(), vfs.name(), copy);
            hasFailed = vfs.failures() > 0;
            vfs.stopFailing();
            QCOMPARE(contentOf(scratch.path()), fixture());
            if (status)
                QCOMPARE(stateOf(target), state);
            else
                QCOMPARE(contentOf(target), std::string("an older copy"));
            QCOMPARE(namesIn(scratch.folder()), std::string("copy.tare p.tare"));
            faults += hasFailed ? 1 : 0;
        }
    }
    qInfo("%d faults", faults);
}

void TestProjectFaults::survivesEveryFaultWhileMigrating()
{
    ScratchProject scratch;
    FaultVfs vfs;
    int faults = 0;
    for (const auto lasting : {FaultVfs::Lasting::Once, FaultVfs::Lasting::ForEver}) {
        bool hasFailed = true;
        for (std::uint64_t k = 1; hasFailed; ++k) {
            writeContent(scratch.path(), fixture());
            std::filesystem::remove(backupOf(scratch));
            OpenOptions options;
            options.vfs = vfs.name();
            vfs.failAt(k, lasting);
            const bool isOpen = storage::openProject(scratch.path(), options, schemaWithAnotherStep()).isOk();
            hasFailed = vfs.failures() > 0;
            vfs.stopFailing();
            const bool isMigrated = contentOf(scratch.path()) != fixture();
            QVERIFY(!isOpen || isMigrated);
            const auto project = storage::openProject(scratch.path(), {}, schemaWithAnotherStep());
            QVERIFY(project);
            QVERIFY((*project)->check()->empty());
            QCOMPARE((*project)->outcome(), isMigrated ? OpenOutcome::Opened : OpenOutcome::Migrated);
            QCOMPARE(contentOf(backupOf(scratch)), fixture());
            faults += hasFailed ? 1 : 0;
        }
    }
    QCOMPARE(namesIn(scratch.folder()), "p.tare p.tare" + backupEnding());
    qInfo("%d faults", faults);
}

void TestProjectFaults::namesAFullDisk()
{
    ScratchProject scratch;
    FaultVfs vfs;
    OpenOptions options;
    options.vfs = vfs.name();
    writeContent(scratch.path(), fixture());
    const auto project = take(Project::open(scratch.path(), options));
    const std::string before = *project->logicalHash();
    int faults = 0;
    bool hasFailed = true;
    for (std::uint64_t k = 1; hasFailed; ++k) {
        vfs.failAt(k, FaultVfs::Lasting::ForEver, FaultVfs::Kind::DiskFull);
        const auto done = store(*project, makeBill(k, 40, 3));
        hasFailed = vfs.failures() > 0;
        vfs.stopFailing();
        if (!hasFailed)
            break;
        QVERIFY(!done);
        faults += done.error().code == ErrorCode::DiskFull ? 1 : 0;
        QCOMPARE(*project->logicalHash(), before); // the same project goes on working
    }
    QVERIFY(faults > 0);
    QVERIFY(*project->logicalHash() != before);
}

void TestProjectFaults::survivesPowerCuts_data()
{
    QTest::addColumn<int>("work");
    for (int i = 0; i < 4; ++i)
        QTest::newRow(works()[static_cast<std::size_t>(i)].name) << i;
}

void TestProjectFaults::survivesPowerCuts()
{
    QFETCH(int, work);
    const Work& piece = works()[static_cast<std::size_t>(work)];
    constexpr int mostCuts = 60; // spread over the events; each with several ways to lose sectors
    constexpr std::uint64_t subsets = 5;
    ScratchProject scratch;
    writeContent(scratch.path(), fixture());
    const std::string before = stateOf(scratch.path());
    FaultVfs vfs;
    vfs.startRecording();
    QVERIFY(runOnce(scratch.path(), vfs.name(), piece));
    const std::vector<FaultVfs::Event> events = vfs.takeRecording();
    const std::string after = stateOf(scratch.path());
    QVERIFY(events.size() > 3);

    int states = 0;
    bool hasSeenBefore = false;
    bool hasSeenAfter = false;
    const std::size_t stride = std::max<std::size_t>(1, events.size() / mostCuts);
    for (std::size_t count = 0; count <= events.size(); count += count + stride > events.size() ? 1 : stride)
        for (std::uint64_t seed = 0; seed < subsets; ++seed) {
            std::filesystem::remove(scratch.path() + "-journal");
            const Files files = filesAfterPowerCut({{scratch.path(), fixture()}}, events, count, seed);
            for (const auto& [path, content] : files)
                writeContent(path, content);
            const std::string state = stateOf(scratch.path());
            const std::string where = "cut after " + std::to_string(count) + " of " +
                                      std::to_string(events.size()) + " events left " + state;
            QVERIFY2(state == before || state == after, where.c_str());
            hasSeenBefore |= state == before;
            hasSeenAfter |= state == after;
            ++states;
        }
    QVERIFY(hasSeenBefore && hasSeenAfter);
    qInfo("%d states", states);
}

QTEST_APPLESS_MAIN(TestProjectFaults)
#include "tst_projectfaults.moc"
