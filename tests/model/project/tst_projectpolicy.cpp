// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/project/database.h"
#include "model/project/projectfile.h"
#include "tests/model/project/nextschema.h"
#include "tests/model/project/projecttools.h"
#include "tests/support/generator.h"
#include "tests/support/projectrecords.h"

#include <QProcess>
#include <QTest>

#include <array>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

using namespace tare::model;
using namespace tare::tests;

namespace {

// Root may write everywhere: for such tests it becomes somebody who may not.
class OrdinaryUser
{
public:
    explicit OrdinaryUser(const std::string& folder)
    {
        constexpr uid_t nobody = 65534;
        if (::geteuid() != 0)
            return;
        for (const auto& entry : std::filesystem::directory_iterator(folder))
            if (::chown(entry.path().c_str(), nobody, nobody) != 0)
                return;
        m_isChanged = ::chown(folder.c_str(), nobody, nobody) == 0 && ::seteuid(nobody) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_isChanged && ::seteuid(0) != 0)
            qFatal("cannot become root again");
    }
    bool isOrdinary() const { return ::geteuid() != 0; }

private:
    bool m_isChanged = false;
};

Status writeSomething(Project& project)
{
    return project.appendEdit(RemoveImportEdit{1, "a"});
}

const std::string& fixture()
{
    static const std::string content = [] {
        ScratchProject scratch;
        {
            auto project = scratch.open();
            if (!store(*project, makeBill(1, 20, 3)) || !store(*project, makeInventory(1, 40)))
                return std::string();
        }
        return contentOf(scratch.path());
    }();
    return content;
}

// A project as a folder of its own, changed behind the program's back.
class ChangedProject : public ScratchProject
{
public:
    explicit ChangedProject(const std::string& sql = {})
    {
        writeContent(path(), fixture());
        m_isReady = sql.empty() || runSql(path(), sql);
    }
    bool isReady() const { return m_isReady; }

private:
    bool m_isReady = false;
};

void use(Project& project)
{
    static_cast<void>(project.imports());
    static_cast<void>(project.readSnapshot());
    static_cast<void>(project.scenario("Base"));
    static_cast<void>(project.edits());
    static_cast<void>(project.check());
    static_cast<void>(project.logicalHash());
    static_cast<void>(store(project, makeBill(2, 5, 2)));
    static_cast<void>(store(project, makeInventory(2, 5)));
    static_cast<void>(writeSomething(project));
}

} // namespace

class TestProjectPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoProject_data();
    void refusesWhatIsNoProject();
    void hardensEveryConnection();
    void checksReferencesAgainBehindCharges();
    void letsOnlyItsOwnTablesBeTouched();
    void opensWhatCannotBeWrittenForReading_data();
    void opensWhatCannotBeWrittenForReading();
    void cannotMakeAProjectWhereNothingMayBeWritten();
    void undoesAnInterruptedWriteForReadersToo();
    void saysWhoHasTheProject();
    void takesOverALockThatNobodyHolds();
    void sharesOneLockThroughEveryName();
    void letsReadersInBesideAWriter();
    void opensANewerProjectForReading();
    void refusesANewerProjectItCannotRead();
    void opensAForeignProjectForReading_data();
    void opensAForeignProjectForReading();
    void refusesChangedTables();
    void bringsBackTheRollbackJournal();
    void neverWritesIntoAFileThatMoved();
    void migratesAnOlderProject();
    void leavesAProjectAloneWhenAStepFails();
    void survivesFlippedBits_data();
    void survivesFlippedBits();
    void survivesTruncation();
};

void TestProjectPolicy::refusesWhatIsNoProject_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("name,cost\n").repeated(100);
    QTest::newRow("short") << QByteArray("SQLite format 3\0", 16);
    ScratchProject scratch;
    runSql(scratch.path(), "CREATE TABLE t (x)");
    QTest::newRow("another database") << QByteArray::fromStdString(contentOf(scratch.path()));
    QTest::newRow("another application")
        << QByteArray::fromStdString(contentOf(ChangedProject("PRAGMA application_id=7").path()));
    QTest::newRow("no schema") << QByteArray::fromStdString(
        contentOf(ChangedProject("PRAGMA user_version=0").path()));
}

void TestProjectPolicy::refusesWhatIsNoProject()
{
    QFETCH(QByteArray, content);
    ScratchProject scratch;
    QCOMPARE(Project::open(scratch.path()).error().code, ErrorCode::NoProject);
    QCOMPARE(Project::open(scratch.folder()).error().code, ErrorCode::NotAProject);
    writeContent(scratch.path(), content.toStdString());
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        OpenOptions options;
        options.mode = mode;
        options.createIfMissing = true;
        const auto project = Project::open(scratch.path(), options);
        QVERIFY(!project);
        QCOMPARE(project.error().code, ErrorCode::NotAProject);
    }
    QCOMPARE(contentOf(scratch.path()), content.toStdString());
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
}

// While charges are appended no reference is looked up, and not a moment longer.
void TestProjectPolicy::checksReferencesAgainBehindCharges()
{
    ChangedProject scratch;
    auto database = storage::Database::open(scratch.path(), {storage::Database::Mode::ReadWrite, {}, 100},
                                            storage::currentSchema());
    QVERIFY(database);
    storage::AccessScope building(**database, storage::Access::Building);
    const auto addTo = [](storage::NumberWriter& writer) {
        return writer.add(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    };
    const std::string bad = "INSERT INTO charge VALUES (NULL,77,0,0,0,0,0,0,0,0,0,0,0,0,0)";
    for (const bool isFinished : {true, false}) {
        QVERIFY((*database)->begin());
        {
            storage::NumberWriter writer(**database, storage::TableId::Charge);
            for (int i = 0; i < 3'000; ++i)
                QVERIFY(addTo(writer));
            QVERIFY(!isFinished || writer.finish());
            QCOMPARE((*database)->execute(bad).isOk(), !isFinished);
        }
        QVERIFY(!(*database)->execute(bad));
        (*database)->rollback();
    }
}

void TestProjectPolicy::hardensEveryConnection()
{
    ChangedProject scratch;
    auto database = storage::Database::open(scratch.path(), {storage::Database::Mode::ReadWrite, {}, 100},
                                            storage::currentSchema());
    QVERIFY(database);
    const auto valueOf = [&](const char* pragma) {
        auto value = (*database)->integer(std::string("PRAGMA ") + pragma);
        return value ? *value : -1;
    };
    QCOMPARE(valueOf("cell_size_check"), 1);
    QCOMPARE(valueOf("mmap_size"), 0);
    QCOMPARE(valueOf("foreign_keys"), 1);
    QCOMPARE(valueOf("trusted_schema"), 0);
    QCOMPARE(valueOf("synchronous"), 2);
    QCOMPARE(valueOf("secure_delete"), 1);
    QCOMPARE(valueOf("temp_store"), 2);
    QCOMPARE(valueOf("page_size"), storage::pageSize);
    QCOMPARE(valueOf("application_id"), storage::applicationId);
    QCOMPARE(valueOf("user_version"), storage::schemaVersion);
    QVERIFY(!(*database)->execute("PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = ''"));
    QVERIFY(!(*database)->execute("ATTACH ':memory:' AS other"));
    QVERIFY(!(*database)->execute("SELECT load_extension('x')"));
    QVERIFY(!(*database)->execute("SELECT \"no such column\" FROM pod"));
}

void TestProjectPolicy::letsOnlyItsOwnTablesBeTouched()
{
    ChangedProject scratch("CREATE TABLE other (x); CREATE VIEW pods AS SELECT * FROM pod");
    QVERIFY(scratch.isReady());
    auto opened = storage::Database::open(scratch.path(), {storage::Database::Mode::ReadWrite, {}, 100},
                                          storage::currentSchema());
    QVERIFY(opened);
    storage::Database& database = **opened;
    database.setAccess(storage::Access::Reading);
    QVERIFY(database.execute("SELECT count(*) FROM pod"));
    QVERIFY(!database.execute("DELETE FROM pod"));
    database.setAccess(storage::Access::Writing);
    QVERIFY(database.execute("UPDATE pod SET line = line"));
    for (const char* sql : {"SELECT x FROM other", "INSERT INTO other VALUES (1)", "SELECT * FROM pods",
                            "SELECT sql FROM sqlite_schema", "DROP TABLE pod", "CREATE TABLE more (x)",
                            "PRAGMA user_version=3", "ATTACH 'x' AS y", "VACUUM", "CREATE TEMP TABLE t (x)",
                            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i FROM n) SELECT * FROM n"})
        QVERIFY2(!database.execute(sql), sql);
}

void TestProjectPolicy::opensWhatCannotBeWrittenForReading_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file") << 0444 << 0755;
    QTest::newRow("folder") << 0644 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void TestProjectPolicy::opensWhatCannotBeWrittenForReading()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    ChangedProject scratch;
    ScratchProject elsewhere;
    ::chmod(elsewhere.folder().c_str(), 0777);
    const OrdinaryUser user(scratch.folder());
    if (!user.isOrdinary())
        QSKIP("root cannot become an ordinary user here");
    ::chmod(scratch.path().c_str(), static_cast<mode_t>(fileMode));
    ::chmod(scratch.folder().c_str(), static_cast<mode_t>(folderMode));
    {
        const auto project = take(Project::open(scratch.path()));
        QVERIFY(project);
        QCOMPARE(project->outcome(), OpenOutcome::OpenedReadOnly);
        QVERIFY(project->isReadOnly());
        QVERIFY(project->readSnapshot());
        QCOMPARE(writeSomething(*project).error().code, ErrorCode::ProjectReadOnly);
        QCOMPARE(project->compact().error().code, ErrorCode::ProjectReadOnly);
        QCOMPARE(project->beginGroup().error().code, ErrorCode::ProjectReadOnly);
        QCOMPARE(store(*project, makeBill(2, 2, 2)).error().code, ErrorCode::ProjectReadOnly);
        QVERIFY(project->saveCopy(elsewhere.path()));
        QCOMPARE(stateOf(elsewhere.path()), *project->logicalHash());
    }
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    QCOMPARE(contentOf(scratch.path()), fixture());
    ::chmod(scratch.folder().c_str(), 0755);
}

void TestProjectPolicy::cannotMakeAProjectWhereNothingMayBeWritten()
{
    ScratchProject scratch;
    OpenOptions options;
    options.createIfMissing = true;
    QCOMPARE(Project::open(scratch.folder() + "/no/p.tare", options).error().code, ErrorCode::FileUnwritable);
    const OrdinaryUser user(scratch.folder());
    if (!user.isOrdinary())
        QSKIP("root cannot become an ordinary user here");
    ::chmod(scratch.folder().c_str(), 0555);
    QCOMPARE(Project::open(scratch.path(), options).error().code, ErrorCode::FileUnwritable);
    ::chmod(scratch.folder().c_str(), 0755);
}

void TestProjectPolicy::undoesAnInterruptedWriteForReadersToo()
{
    ChangedProject scratch;
    const std::string before = stateOf(scratch.path());
    // the journal of a write that never ended, put beside what it had written so far
    ChangedProject other;
    auto database = storage::Database::open(other.path(), {storage::Database::Mode::ReadWrite, {}, 100},
                                            storage::currentSchema());
    QVERIFY((*database)->execute("PRAGMA cache_size=2; BEGIN; UPDATE charge SET billed = billed + 1;"
                                 "UPDATE pod SET line = line + 1; UPDATE text SET value = value || 'x'"));
    const std::string journal = contentOf(other.path() + "-journal");
    const std::string halfWritten = contentOf(other.path());
    QVERIFY(journal.size() > 512);
    QVERIFY(halfWritten != fixture());
    database->reset();
    writeContent(scratch.path(), halfWritten);
    writeContent(scratch.path() + "-journal", journal);
    OpenOptions options;
    options.mode = OpenMode::ReadOnly;
    {
        const auto project = take(Project::open(scratch.path(), options));
        QVERIFY(project);
        QCOMPARE(*project->logicalHash(), before);
    }
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
}

void TestProjectPolicy::saysWhoHasTheProject()
{
    ChangedProject scratch;
    QProcess holder;
    holder.start(QStringLiteral(TARE_PROJECT_WRITER),
                 {QStringLiteral("hold"), QString::fromStdString(scratch.path())});
    QVERIFY(holder.waitForReadyRead());
    const auto second = Project::open(scratch.path());
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::ProjectLocked);
    QCOMPARE(second.error().arguments.size(), std::size_t{3});
    QVERIFY(!second.error().arguments[0].empty());
    std::array<char, 256> host{};
    QCOMPARE(::gethostname(host.data(), host.size() - 1), 0);
    QCOMPARE(second.error().arguments[1], std::string(host.data()));
    QCOMPARE(second.error().arguments[2], std::to_string(holder.processId()));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare p.tare-lock"));
    QVERIFY(take(Project::open(scratch.path())));
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
}

void TestProjectPolicy::takesOverALockThatNobodyHolds()
{
    ChangedProject scratch;
    for (const char* content : {"", "ada\nelsewhere\n1\n", "\x01\xff\n\n\n\n\n", "no lines at all"}) {
        writeContent(scratch.path() + "-lock", content);
        writeContent(scratch.path() + "-new", "left by a program that was killed");
        writeContent(scratch.path() + "-new-journal", "this too");
        QVERIFY(take(Project::open(scratch.path())));
        QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    }
}

void TestProjectPolicy::sharesOneLockThroughEveryName()
{
    ChangedProject scratch;
    ScratchProject other;
    std::filesystem::create_symlink(scratch.path(), other.path());
    const auto first = take(Project::open(other.path()));
    QVERIFY(first);
    QCOMPARE(Project::open(scratch.path()).error().code, ErrorCode::ProjectLocked);
    QVERIFY(writeSomething(*first));
    QVERIFY(first->compact());
    QVERIFY(std::filesystem::is_symlink(other.path()));
}

void TestProjectPolicy::letsReadersInBesideAWriter()
{
    ChangedProject scratch;
    const auto writer = take(Project::open(scratch.path()));
    OpenOptions options;
    options.mode = OpenMode::ReadOnly;
    options.busyMilliseconds = 50;
    const auto reader = take(Project::open(scratch.path(), options));
    QVERIFY(reader);
    QCOMPARE(reader->outcome(), OpenOutcome::Opened);
    const std::string before = *reader->logicalHash();
    QVERIFY(writer->beginGroup());
    QVERIFY(writeSomething(*writer));
    QCOMPARE(*reader->logicalHash(), before);
    QVERIFY(writer->commitGroup());
    QVERIFY(*reader->logicalHash() != before);
    QCOMPARE(*reader->logicalHash(), *writer->logicalHash());
}

void TestProjectPolicy::opensANewerProjectForReading()
{
    const std::string next = std::to_string(storage::schemaVersion + 1);
    ChangedProject scratch("PRAGMA user_version=" + next + "; CREATE TABLE invention (x)");
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        OpenOptions options;
        options.mode = mode;
        const auto project = take(Project::open(scratch.path(), options));
        QVERIFY(project);
        QCOMPARE(project->outcome(),
                 mode == OpenMode::ReadWrite ? OpenOutcome::OpenedReadOnly : OpenOutcome::Opened);
        QVERIFY(project->isReadOnly());
        QVERIFY(project->readSnapshot());
        const Status status = writeSomething(*project);
        QCOMPARE(status.error().code, ErrorCode::NewerProject);
        QVERIFY(status.error().arguments ==
                (std::vector<std::string>{next, std::to_string(storage::schemaVersion)}));
    }
}

void TestProjectPolicy::refusesANewerProjectItCannotRead()
{
    ChangedProject scratch("PRAGMA user_version=9; ALTER TABLE pod ADD COLUMN mood TEXT");
    const auto project = Project::open(scratch.path());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::NewerProject);
}

void TestProjectPolicy::opensAForeignProjectForReading_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("trigger") << "CREATE TRIGGER bad AFTER INSERT ON edit BEGIN DELETE FROM pod; END";
    QTest::newRow("view") << "CREATE VIEW bad AS SELECT * FROM pod";
    QTest::newRow("recursive view")
        << "CREATE VIEW bad AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 "
           "FROM n) SELECT i FROM n";
    QTest::newRow("table") << "CREATE TABLE bad (x)";
    QTest::newRow("index") << "CREATE INDEX bad ON pod (line)";
    QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE bad USING fts5(x)";
}

void TestProjectPolicy::opensAForeignProjectForReading()
{
    QFETCH(QString, sql);
    ChangedProject scratch(sql.toStdString());
    QVERIFY(scratch.isReady());
    const std::string content = contentOf(scratch.path());
    const auto project = take(Project::open(scratch.path()));
    QVERIFY(project);
    QCOMPARE(project->outcome(), OpenOutcome::OpenedReadOnly);
    const auto snapshot = project->readSnapshot();
    QVERIFY(snapshot);
    QCOMPARE((*snapshot)->clusters.at(0).pods.size(), std::size_t{40});
    const Status status = writeSomething(*project);
    QCOMPARE(status.error().code, ErrorCode::ForeignProject);
    QVERIFY(QByteArray::fromStdString(status.error().arguments.at(0)).startsWith("bad"));
    QCOMPARE(project->saveCopy(scratch.folder() + "/copy.tare").error().code, ErrorCode::ForeignProject);
    QCOMPARE(contentOf(scratch.path()), content);
}

void TestProjectPolicy::refusesChangedTables()
{
    const ChangedProject column("ALTER TABLE pod ADD COLUMN mood TEXT");
    QCOMPARE(Project::open(column.path()).error().code, ErrorCode::ForeignProject);
    const ChangedProject generated("ALTER TABLE pod ADD COLUMN mood TEXT AS (name || name)");
    QCOMPARE(Project::open(generated.path()).error().code, ErrorCode::ForeignProject);
    const ChangedProject missing("DROP TABLE usage");
    QCOMPARE(Project::open(missing.path()).error().code, ErrorCode::DamagedProject);
    const ChangedProject noRow("DELETE FROM project");
    const auto project = take(Project::open(noRow.path()));
    QVERIFY(project);
    QCOMPARE(project->currentScenarioName().error().code, ErrorCode::DamagedProject);
}

void TestProjectPolicy::bringsBackTheRollbackJournal()
{
    ChangedProject scratch("PRAGMA journal_mode=WAL; INSERT INTO edit (json) VALUES ('x')");
    {
        const auto project = take(Project::open(scratch.path()));
        QVERIFY(project);
        QVERIFY(writeSomething(*project));
    }
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    QCOMPARE(contentOf(scratch.path())[18], '\1'); // sqlite.org/fileformat.html: 1 is the rollback journal
}

void TestProjectPolicy::neverWritesIntoAFileThatMoved()
{
    ChangedProject scratch;
    const auto project = take(Project::open(scratch.path()));
    const std::string away = scratch.folder() + "/away.tare";
    std::filesystem::rename(scratch.path(), away);
    QCOMPARE(writeSomething(*project).error().code, ErrorCode::ProjectMoved);
    writeContent(scratch.path(), fixture()); // another file of the same name
    QCOMPARE(writeSomething(*project).error().code, ErrorCode::ProjectMoved);
    QCOMPARE(store(*project, makeBill(2, 2, 2)).error().code, ErrorCode::ProjectMoved);
    QCOMPARE(project->compact().error().code, ErrorCode::ProjectMoved);
    QVERIFY(project->saveCopy(scratch.folder() + "/copy.tare"));
    QCOMPARE(contentOf(scratch.path()), fixture());
    QCOMPARE(contentOf(away), fixture());
    std::filesystem::rename(away, scratch.path());
    QVERIFY(writeSomething(*project));
}

void TestProjectPolicy::migratesAnOlderProject()
{
    ChangedProject scratch;
    const std::string hash = stateOf(scratch.path());
    OpenOptions readOnly;
    readOnly.mode = OpenMode::ReadOnly;
    QCOMPARE(storage::openProject(scratch.path(), readOnly, schemaWithAnotherStep()).error().code,
             ErrorCode::ProjectReadOnly);
    {
        const auto project = take(storage::openProject(scratch.path(), {}, schemaWithAnotherStep()));
        QVERIFY(project);
        QCOMPARE(project->outcome(), OpenOutcome::Migrated);
        QCOMPARE(*project->logicalHash(), hash);
        QVERIFY(project->check()->empty());
        QVERIFY(writeSomething(*project));
    }
    QCOMPARE(namesIn(scratch.folder()), "p.tare p.tare" + backupEnding());
    QCOMPARE(contentOf(backupOf(scratch)), fixture());
    QCOMPARE(take(storage::openProject(scratch.path(), {}, schemaWithAnotherStep()))->outcome(),
             OpenOutcome::Opened);
    QCOMPARE(take(Project::open(scratch.path()))->outcome(), OpenOutcome::OpenedReadOnly);
}

void TestProjectPolicy::leavesAProjectAloneWhenAStepFails()
{
    ChangedProject scratch;
    const auto project = storage::openProject(scratch.path(), {}, schemaWithAFailingStep());
    QVERIFY(!project);
    QCOMPARE(project.error().code, ErrorCode::ProjectFault);
    QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    QCOMPARE(contentOf(scratch.path()), fixture());
}

void TestProjectPolicy::survivesFlippedBits_data()
{
    QTest::addColumn<quint64>("first");
    QTest::addColumn<quint64>("last");
    QTest::addColumn<int>("files");
    const auto size = static_cast<quint64>(fixture().size());
    QTest::newRow("header") << quint64{0} << quint64{100} << 50;
    QTest::newRow("first page") << quint64{100} << quint64{storage::pageSize} << 50;
    QTest::newRow("pages") << quint64{storage::pageSize} << size << 100;
}

void TestProjectPolicy::survivesFlippedBits()
{
    QFETCH(quint64, first);
    QFETCH(quint64, last);
    QFETCH(int, files);
    ScratchProject scratch;
    Random random(first + 1);
    int refused = 0;
    for (int file = 0; file < files; ++file) {
        std::string content = fixture();
        for (std::size_t flips = 1 + random.below(4); flips > 0; --flips)
            content[first + random.below(last - first)] ^= static_cast<char>(1 << random.below(8));
        writeContent(scratch.path(), content);
        auto project = Project::open(scratch.path());
        if (project)
            use(**project);
        else
            ++refused;
        project = Error{};
        for (const char* rest : {"-journal", "-wal", "-shm"})
            std::filesystem::remove(scratch.path() + rest);
        QCOMPARE(namesIn(scratch.folder()), std::string("p.tare"));
    }
    QVERIFY(refused > 0);
    qInfo("%d of %d refused", refused, files);
}

void TestProjectPolicy::survivesTruncation()
{
    ScratchProject scratch;
    for (std::size_t size = 0; size < fixture().size(); size += fixture().size() / 37) {
        writeContent(scratch.path(), fixture().substr(0, size));
        const auto project = Project::open(scratch.path());
        QVERIFY(!project);
        QVERIFY(project.error().code == ErrorCode::NotAProject ||
                project.error().code == ErrorCode::DamagedProject);
    }
}

QTEST_GUILESS_MAIN(TestProjectPolicy)
#include "tst_projectpolicy.moc"
